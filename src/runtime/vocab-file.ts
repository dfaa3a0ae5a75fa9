/**
 * Vocabulary files: UTF-8, one entry a line, `\n` after each. An entry that would be misread is written as a JSON string:
 * the empty text, one with a control character, a lone surrogate, a backslash, a leading `"` or a leading byte-order mark.
 * A line that starts with `"` is such a JSON string; every other line is the entry itself, white space included.
 */

export interface ParsedVocab {
  readonly entries: readonly string[];
  /** What was overlooked, in words: a byte-order mark, Windows line ends. */
  readonly tolerated: readonly string[];
}
export interface VocabError {
  readonly error: string;
  /** From 1. */
  readonly line: number;
}

// The class of control characters includes the line ends that some editors also break at (U+0085, U+2028, U+2029).
const MUST_ESCAPE = /^$|^["\uFEFF]|[\u0000-\u001F\u007F-\u009F\u2028\u2029\\]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export function formatVocab(entries: readonly string[]): string {
  let text = '';
  for (const entry of entries) text += (MUST_ESCAPE.test(entry) ? escapeEntry(entry) : entry) + '\n';
  return text;
}

function escapeEntry(entry: string): string {
  return JSON.stringify(entry).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The entries of a vocabulary file's text, or the first mistake in it. */
export function parseVocab(text: string): ParsedVocab | VocabError {
  const tolerated: string[] = [];
  let start = 0;
  if (text.charCodeAt(0) === 0xfeff) {
    tolerated.push('a byte-order mark');
    start = 1;
  }
  const lineOf = new Map<string, number>();
  let windows = false;
  for (let line = 1; start < text.length; line++) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let raw = text.slice(start, end);
    start = end + 1;
    if (raw.endsWith('\r')) {
      windows = true;
      raw = raw.slice(0, -1);
    }
    const entry = parseLine(raw);
    if (typeof entry !== 'string') return { error: entry.error, line };
    const first = lineOf.get(entry);
    if (first !== undefined) return { error: `${JSON.stringify(entry)} is there already, on line ${first}`, line };
    lineOf.set(entry, line);
  }
  if (windows) tolerated.push('Windows line ends');
  return { entries: [...lineOf.keys()], tolerated };
}

function parseLine(raw: string): string | { readonly error: string } {
  if (raw === '') return { error: 'the line is empty; the empty text is written ""' };
  if (raw.startsWith('"')) {
    try {
      const value: unknown = JSON.parse(raw);
      if (typeof value === 'string') return value;
    } catch {
      // Told below.
    }
    return { error: 'a line that starts with a quotation mark must be a JSON string' };
  }
  if (/[\u0000-\u001F]/.test(raw)) return { error: 'an entry with control characters must be written as a JSON string' };
  return raw;
}
