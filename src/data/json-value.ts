/** Values of JSON Lines. Integers past 2^53 become BigInt: JSON.parse would round an id to its neighbour. */

const longInteger = /\d{16}/;
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|-?Infinity|NaN|true|false|null/g;
/** What JSON has no form for, and writers write all the same: Python does, and DuckDB reads it. */
const notFinite = /NaN|Infinity/;

/** A value of one JSON text, as DuckDB extracted it; null for null and for no text. */
export function parseJsonValue(text: string | null): unknown {
  if (text === null) return null;
  if (!longInteger.test(text) && !notFinite.test(text)) return JSON.parse(text) as unknown;
  if (text.startsWith('[') && !/[[{]/.test(text.slice(1).replace(token, ''))) {
    return (text.match(token) ?? []).map(scalar);
  }
  return text.startsWith('[') || text.startsWith('{') ? (JSON.parse(text.replace(token, (one) => (one === 'NaN' || one.endsWith('Infinity') ? 'null' : one))) as unknown) : scalar(text);
}

function scalar(text: string): unknown {
  if (/^(NaN|-?Infinity)$/.test(text)) return Number(text);
  if (!/^-?\d{16,}$/.test(text)) return JSON.parse(text) as unknown;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
