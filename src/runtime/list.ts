import { parseNumber } from './number.ts';

/** Is it a list: an array or a typed array? Texts and other array-likes are not. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/**
 * The elements of a delimited text. An empty text is an empty list; an empty element (`a||b`) is null: no tool writes a list
 * with empty keys that way on purpose.
 */
export function splitText(text: string, separator: string): (string | null)[] {
  if (text === '') return [];
  const parts: (string | null)[] = text.split(separator);
  for (let i = 0; i < parts.length; i++) if (parts[i] === '') parts[i] = null;
  return parts;
}

/** The numbers of a text such as `[0.1, -2e3]` (a vector in a text file); null if it isn't one. */
export function parseVector(text: string): number[] | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return null;
  const body = trimmed.slice(1, -1);
  return body.trim() === '' ? [] : body.split(',').map(parseNumber);
}
