/** JSON texts of values, without loss: integers past 2^53 become BigInt, since JSON.parse would round an id to its neighbour. */

const LONG_INTEGER = /\d{16}/;
/** What JSON has no form for, and writers write all the same: Python does, and DuckDB reads it. */
const NOT_FINITE = /NaN|Infinity/;
const ELEMENT = /[ \t\n\r]*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|-?Infinity|NaN|true|false|null)[ \t\n\r]*([,\]])/y;

/** Would JSON.parse lose something, or refuse what is a value all the same? */
export function needsCare(text: string): boolean {
  return LONG_INTEGER.test(text) || NOT_FINITE.test(text);
}

/** A JSON text of one scalar, NaN and the infinities included. @throws SyntaxError */
export function parseJsonScalar(text: string): unknown {
  if (/^(NaN|-?Infinity)$/.test(text)) return Number(text);
  if (!/^-?[1-9]\d{15,}$/.test(text)) return JSON.parse(text) as unknown;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** What a text of JSON says; undefined: it is none. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The elements of a text that is a JSON list; null if it is none. Lists and objects in it are elements that no signal reads. */
export function parseJsonList(text: string): unknown[] | null {
  try {
    const flat = needsCare(text) ? flatList(text) : null;
    if (flat !== null) return flat;
    const value = JSON.parse(text) as unknown;
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** null: it holds lists or objects, or is no list. @throws SyntaxError */
function flatList(text: string): unknown[] | null {
  const elements: unknown[] = [];
  const open = text.indexOf('[');
  if (open < 0 || text.slice(0, open).trim() !== '') return null;
  ELEMENT.lastIndex = open + 1;
  for (;;) {
    const found = ELEMENT.exec(text);
    if (found === null) return null;
    elements.push(parseJsonScalar(found[1]!));
    if (found[2] === ']') return /^[ \t\n\r]*$/.test(text.slice(ELEMENT.lastIndex)) ? elements : null;
    ELEMENT.lastIndex = found.index + found[0].length;
  }
}
