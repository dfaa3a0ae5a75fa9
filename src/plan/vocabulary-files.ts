import { sha256 } from './sha256.ts';

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
