/** Whether a column of a DuckDB type can be read as what a signal, label or key wants. */
import type { Wanted } from './bind/columns.ts';

type Kind = 'number' | 'text' | 'boolean' | 'time' | 'other';

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|REAL|DECIMAL\b.*|BIGNUM)$/, 'number'],
  [/^(VARCHAR|TEXT|ENUM\b.*|UUID|JSON)$/s, 'text'],
  [/^BOOLEAN$/, 'boolean'],
  [/^(DATE|TIMESTAMP\b.*|TIMESTAMP_\w+|TIME\b.*)$/, 'time'],
];

export const wantedWords: Readonly<Record<Wanted, string>> = {
  any: 'anything is read from it',
  scalar: 'one value is read from it',
  number: 'a number is read from it',
  key: 'a text, a whole number or a boolean is read from it',
  'list of keys': 'a list of texts, whole numbers or booleans is read from it',
  'list of numbers': 'a list of numbers is read from it',
  'list of pairs': 'texts of a key and its weight are read from it',
  map: 'a map of keys to weights is read from it, or a JSON object in a text',
  time: 'a time is read from it',
  label: 'a label of 0 and 1 is read from it; compare it with a constant',
};

export interface TypeContext {
  /** The signal splits text into a list. */
  readonly split: boolean;
  /** A text file: values are text, and parsed by the signal's format. */
  readonly text: boolean;
}

/** Lenient where a value may or may not fit (a DOUBLE that holds whole numbers): the data says, row by row. */
export function fitsType(wanted: Wanted, type: string, { split, text: textFile }: TypeContext): boolean {
  if (wanted === 'any') return true;
  // What folders give (`day=5`) is text that the signal's format parses, whatever the files are.
  const text = textFile || type === 'TEXT';
  const list = /^(.*)\[\d*\]$/s.exec(type);
  const element = kindOf(list?.[1] ?? type);
  switch (wanted) {
    case 'list of keys':
      if (list !== null) return !split && isKey(element);
      // Texts: split, or written as JSON.
      return element === 'text';
    case 'list of numbers':
      return list !== null ? element === 'number' : element === 'text';
    case 'list of pairs':
      return list !== null ? !split && element === 'text' : element === 'text';
    case 'map':
      return list === null && (element === 'text' || /^MAP\(/i.test(type));
    case 'scalar':
      return list === null && element !== 'other';
    case 'key':
      return list === null && isKey(element);
    case 'time':
      return list === null && (element === 'time' || element === 'number' || element === 'text');
    case 'number':
      return list === null && (element === 'number' || element === 'boolean' || (text && element === 'text'));
    case 'label':
      return list === null && (element === 'number' || element === 'boolean' || (text && element === 'text'));
  }
}

function isKey(kind: Kind): boolean {
  return kind === 'number' || kind === 'text' || kind === 'boolean' || kind === 'time';
}

function kindOf(type: string): Kind {
  const upper = type.trim().toUpperCase();
  return kinds.find(([pattern]) => pattern.test(upper))?.[1] ?? 'other';
}
