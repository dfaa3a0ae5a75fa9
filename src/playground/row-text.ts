/** Rows as JSON texts to look at and to change: integers past 2^53 keep their digits both ways, since an id that is rounded is another one. */
import { needsCare } from '../runtime/json.ts';
import type { RawValue } from '../runtime/types.ts';
import { parseJson, recordOf } from '../text/record.ts';
import { entriesOf } from './data/read-json-lines.ts';

/** A member a line. */
export function textOfRow(row: Readonly<Record<string, RawValue>>): string {
  const lines = Object.entries(row).map(([name, value]) => `  ${JSON.stringify(name)}: ${written(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function written(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  return Array.isArray(value) ? `[${value.map(written).join(',')}]` : JSON.stringify(value);
}

/** @throws SyntaxError for a text that is no JSON */
export function rowOfText(text: string): unknown {
  const entries = needsCare(text) ? entriesOf(text) : null;
  return entries === null ? parseJson(text) : recordOf(entries);
}
