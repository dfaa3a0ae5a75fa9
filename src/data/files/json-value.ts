/** Values of JSON Lines. */
import { needsCare, parseJsonScalar } from '../../runtime/json.ts';

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|-?Infinity|NaN|true|false|null/g;

/** A value of one JSON text, as DuckDB extracted it; null for null and for no text. */
export function parseJsonValue(text: string | null): unknown {
  if (text === null) return null;
  if (!needsCare(text)) return JSON.parse(text) as unknown;
  if (text.startsWith('[') && !/[[{]/.test(text.slice(1).replace(token, ''))) {
    return (text.match(token) ?? []).map(parseJsonScalar);
  }
  return text.startsWith('[') || text.startsWith('{')
    ? (JSON.parse(text.replace(token, (one) => (one === 'NaN' || one.endsWith('Infinity') ? 'null' : one))) as unknown)
    : parseJsonScalar(text);
}
