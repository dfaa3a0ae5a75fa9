/**
 * Vocabulary files: one entry a line, in id order, `\n` after each. An entry with control characters, a backslash or a lone
 * surrogate is written with JSON's escapes, so a line with a backslash is always an escaped one.
 */
import { sha256 } from './sha256.ts';

// Control characters are C0 and DEL; a lone surrogate can't be written as UTF-8.
// oxlint-disable-next-line no-control-regex
const needsEscape = /[\u0000-\u001f\u007f\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function formatVocabulary(entries: readonly string[]): string {
  return entries.map((entry) => `${needsEscape.test(entry) ? JSON.stringify(entry).slice(1, -1) : entry}\n`).join('');
}

/** The entries of a vocabulary file; a byte-order mark and Windows line ends are taken off. Throws SyntaxError on a bad escape. */
export function parseVocabulary(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.includes('\\') ? (JSON.parse(`"${line}"`) as string) : line));
}

/**
 * Where each vocabulary lies in a build: `vocab/category.txt` for `vocab.category`, `vocab/signal.country.txt` for a signal's own.
 * Names are untrusted: what isn't a letter, digit, `_` or `-` is percent-escaped, and names that are very long or differ only
 * in case (one file on some systems) get a hash.
 */
export function vocabularyFiles(ids: readonly string[]): ReadonlyMap<string, string> {
  const plain = ids.map((id) => {
    const own = id.startsWith('signal.');
    return `${own ? 'signal.' : ''}${escapeFileName(id.slice(id.indexOf('.') + 1))}`;
  });
  const uses = new Map<string, number>();
  for (const name of plain) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(
    ids.map((id, i) => {
      const name = plain[i]!;
      const hashed = name.length > 80 || uses.get(name.toLowerCase())! > 1;
      return [id, `vocab/${hashed ? `${name.slice(0, 60)}-${sha256(id).slice(0, 12)}` : name}.txt`];
    }),
  );
}

function escapeFileName(name: string): string {
  return [...new TextEncoder().encode(name)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[\w-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}
