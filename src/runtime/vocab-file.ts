/**
 * Vocabulary files: UTF-8, one entry a line in id order, `\n` after each. An entry that would be misread (control characters, a
 * backslash, a lone surrogate, a leading byte-order mark) is written with JSON's escapes, so a line with a backslash is
 * always an escaped one and every other line is the entry itself, white space included. A line that begins with `\\-` is of a key
 * that a growing vocabulary has forgotten: its id stays taken, and no value has it.
 */
import type { Vocabulary } from './types.ts';

export interface ParsedVocab {
  /** In id order; null: forgotten. */
  readonly entries: Vocabulary;
  /** The keys of all ids, those of forgotten ones too. */
  readonly keys: readonly string[];
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

/** The keys that have ids: the same array where none is forgotten. */
export function liveKeys(entries: Vocabulary): readonly string[] {
  return entries.includes(null) ? entries.filter((key) => key !== null) : (entries as readonly string[]);
}

/** What a line of a forgotten key begins with: no escape of JSON. */
const FORGOTTEN = '\\-';

/** @param entries as in {@link ParsedVocab}; without them no key is forgotten */
export function formatVocab(keys: readonly string[], entries: Vocabulary = keys): string {
  let text = '';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    text += (entries[i] === null ? FORGOTTEN : '') + (NEEDS_ESCAPE.test(key) ? escapeEntry(key) : key) + '\n';
  }
  return text;
}

function escapeEntry(entry: string): string {
  return JSON.stringify(entry).slice(1, -1).replace('\ufeff', '\\ufeff').replaceAll('\u007f', '\\u007f');
}

// oxlint-disable-next-line no-control-regex
const NO_PLAIN_LINES = /^\ufeff|[\u0000-\u0009\u000b-\u001f\u007f\\]/;

/** The entries of a vocabulary file's text, or the first mistake in it. */
export function parseVocab(text: string): ParsedVocab | VocabError {
  if (!NO_PLAIN_LINES.test(text)) {
    const keys = text.split('\n');
    if (text === '' || text.endsWith('\n')) keys.pop();
    if (new Set(keys).size === keys.length) return { entries: keys, keys, tolerated: [] };
  }
  return parseLines(text);
}

/** Line by line: some are escaped, or wrong. */
function parseLines(text: string): ParsedVocab | VocabError {
  const tolerated: string[] = [];
  let start = 0;
  if (text.charCodeAt(0) === 0xfeff) {
    tolerated.push('a byte-order mark');
    start = 1;
  }
  const lineOf = new Map<string, number>();
  const forgotten: number[] = [];
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
    const isForgotten = raw.startsWith(FORGOTTEN);
    const entry = parseLine(isForgotten ? raw.slice(FORGOTTEN.length) : raw);
    if (typeof entry !== 'string') return { error: entry.error, line };
    const first = lineOf.get(entry);
    if (first !== undefined) return { error: `${JSON.stringify(entry)} is there already, on line ${first}`, line };
    lineOf.set(entry, line);
    if (isForgotten) forgotten.push(lineOf.size - 1);
  }
  if (windows) tolerated.push('Windows line ends');
  const keys = [...lineOf.keys()];
  if (forgotten.length === 0) return { entries: keys, keys, tolerated };
  const entries: (string | null)[] = [...keys];
  for (const i of forgotten) entries[i] = null;
  return { entries, keys, tolerated };
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
