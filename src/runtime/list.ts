import { parseJsonList } from './json.ts';
import { parseNumber } from './number.ts';

/** Is it a list: an array or a typed array? Texts and other array-likes are not. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/**
 * The elements of a text that stands for a list of keys; null: the text stands for a missing value; undefined: it is no list.
 *
 * A JSON list (`["a", 7]`) is that list, whether `split` is stated or not. Otherwise the text is split: an empty text is an empty list, an
 * empty element (`a||b`) is null, since no tool writes a list with empty keys that way on purpose. A text in brackets or braces that is no
 * JSON is a list in another notation (`['a', 'b']` of Python, `{a,b}` of Postgres) or a JSON list that was cut: no list, or its marks
 * would become parts of keys. Without `split`, `null` is a missing value.
 */
export function listOfText(text: string, split: string | null): readonly unknown[] | null | undefined {
  const start = firstUnit(text);
  if (start === BRACKET) {
    const list = parseJsonList(text);
    if (list !== null) return list;
  }
  if (split === null) return isNullText(text) ? null : undefined;
  if (text === '') return [];
  if ((start === BRACKET || start === BRACE || start === PARENTHESIS) && OTHER_NOTATION.test(text)) return undefined;
  const parts: (string | null)[] = text.split(split);
  for (let i = 0; i < parts.length; i++) if (parts[i] === '') parts[i] = null;
  return parts;
}

/**
 * The elements of a text that stands for a vector: `[0.1, -2e3]`, JSON or numbers in the form of `parseNumber`; null: the text stands for
 * a missing value; undefined: it is no list.
 */
export function vectorOfText(text: string): readonly unknown[] | null | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return isNullText(text) ? null : undefined;
  const body = trimmed.slice(1, -1);
  if (body.includes('"')) return parseJsonList(trimmed) ?? undefined;
  return body.trim() === '' ? [] : body.split(',').map(parseNumber);
}

/**
 * Texts that look like a list and are not split: a quote, bracket or brace after the mark that opens, or brackets or braces from end to
 * end, or not closed. `[new]|sale` is a text of two tags, `(none)` a text of one.
 */
export const OTHER_NOTATION =
  /^[ \t-\r]*(?:[[{(][ \t-\r]*(?:["'[{]|[ub]')|\[[^\]]*$|\[[^\]]*\][ \t-\r]*$|\{[^}]*$|\{[^}]*\}[ \t-\r]*$)/;

const BRACKET = 91,
  BRACE = 123,
  PARENTHESIS = 40,
  SPACE = 32;

/** The first code unit that is no white space of JSON; NaN if there is none. */
function firstUnit(text: string): number {
  let i = 0;
  let unit = text.charCodeAt(0);
  while (unit === SPACE || (unit >= 9 && unit <= 13)) unit = text.charCodeAt(++i);
  return unit;
}

function isNullText(text: string): boolean {
  return text.length >= 4 && text.trim() === 'null';
}
