/**
 * Vocabulary files: UTF-8, one entry a line in id order, `\n` after each. An entry that would be misread (control characters, a
 * backslash, a lone surrogate, a leading byte-order mark) is written with JSON's escapes, so a line with a backslash is
 * always an escaped one and every other line is the entry itself, white space included.
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

// oxlint-disable-next-line no-control-regex
const NEEDS_ESCAPE =
  /^\ufeff|[\u0000-\u001f\u007f\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function formatVocab(entries: readonly string[]): string {
  let text = '';
  for (const entry of entries) text += (NEEDS_ESCAPE.test(entry) ? escapeEntry(entry) : entry) + '\n';
  return text;
}

function escapeEntry(entry: string): string {
  return JSON.stringify(entry).slice(1, -1).replace('\ufeff', '\\ufeff').replaceAll('\u007f', '\\u007f');
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
  if (raw.includes('\\')) {
    try {
      return JSON.parse(`"${raw}"`) as string;
    } catch {
      return { error: "a line with a backslash must be escaped as in a JSON string (a backslash itself is '\\\\')" };
    }
  }
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(raw))
    return { error: "control characters must be escaped as in a JSON string (a tab is '\\t')" };
  return raw;
}
