/** JSON Lines into columns of values, one for each key that any line has, as `adsc` reads them. */
import { parseJsonValue } from '../../data/files/json-value.ts';
import { needsCare, parseJsonText } from '../../runtime/json.ts';
import type { RawValue } from '../../runtime/types.ts';
import { entryOf } from '../../text/present.ts';
import type { FileRows } from './file-rows.ts';

/** @param wanted keys that the spec names; null: all that there are */
export function readJsonLines(text: string, wanted: readonly string[] | null): FileRows {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const columns = new Map<string, RawValue[]>();
  const readable = new Uint8Array(lines.length);
  const only = wanted === null ? null : new Set(wanted);
  lines.forEach((line, row) => {
    const entries = entriesOf(line);
    if (entries === null) return;
    readable[row] = 1;
    // By first appearance; those that come first in one line by name.
    const known = entries.filter(([name]) => only === null || only.has(name));
    for (const name of known.map(([key]) => key).sort())
      if (!columns.has(name))
        columns.set(
          name,
          Array.from({ length: lines.length }, () => null),
        );
    for (const [name, value] of known) entryOf(columns, name)[row] = value;
  });
  return {
    rows: lines.length,
    columns: [...columns].map(([name, values]) => ({ name, type: 'JSON', values })),
    readable,
    rejects: [],
  };
}

/** null: the line is no JSON object. */
export function entriesOf(line: string): [string, RawValue][] | null {
  if (needsCare(line)) return carefully(line);
  const value = parseJsonText(line);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.entries(value as Record<string, RawValue>);
}

const KEY = /\s*("(?:[^"\\]|\\.)*")\s*:\s*/y;

/** Each value by its own text, so that integers past 2^53 keep their digits, and NaN is read as DuckDB reads it. */
function carefully(line: string): [string, RawValue][] | null {
  const open = /^\s*\{\s*/.exec(line);
  if (open === null) return null;
  const entries: [string, RawValue][] = [];
  let at = open[0].length;
  if (line[at] === '}') return entries;
  for (;;) {
    KEY.lastIndex = at;
    const key = KEY.exec(line);
    if (key === null) return null;
    const from = at + key[0].length;
    const end = endOfValue(line, from);
    if (end === null) return null;
    try {
      const text = line.slice(from, end).trim();
      entries.push([JSON.parse(key[1]!) as string, text === 'null' ? null : (parseJsonValue(text) as RawValue)]);
    } catch {
      return null;
    }
    at = end + 1;
    if (line[end] === '}') return line.slice(at).trim() === '' ? entries : null;
  }
}

/** The place of the comma or brace after a value; null: there is none. */
function endOfValue(line: string, from: number): number | null {
  let depth = 0;
  for (let i = from; i < line.length; i++) {
    const char = line[i];
    if (char === '"') {
      for (i++; i < line.length && line[i] !== '"'; i++) if (line[i] === '\\') i++;
    } else if (char === '[' || char === '{') depth++;
    else if (depth === 0 && (char === ',' || char === '}')) return i;
    else if (char === ']' || char === '}') depth--;
  }
  return null;
}
