/** Values of JSON Lines. Integers past 2^53 become BigInt: JSON.parse would round an id to its neighbour. */

const longInteger = /\d{16}/;
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;

/** A value of one JSON text, as DuckDB extracted it; null for null and for no text. */
export function parseJsonValue(text: string | null): unknown {
  if (text === null) return null;
  if (!longInteger.test(text)) return JSON.parse(text) as unknown;
  if (text.startsWith('[') && !/[[{]/.test(text.slice(1).replace(token, ''))) {
    return (text.match(token) ?? []).map(scalar);
  }
  return text.startsWith('[') || text.startsWith('{') ? (JSON.parse(text) as unknown) : scalar(text);
}

function scalar(text: string): unknown {
  if (!/^-?\d{16,}$/.test(text)) return JSON.parse(text) as unknown;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
