import { sha256 } from './sha256.ts';
import { entryOf } from '../text/present.ts';

/**
 * Where each vocabulary lies below `folder`: `vocab/category.txt` for `vocab.category`, `vocab/signal.country.txt` for a signal's own.
 * Names are untrusted: what isn't a letter, digit, `_` or `-` is percent-escaped, and names that are very long, differ only
 * in case (one file on some systems) or are devices of Windows get a hash, after a `~` that no name keeps.
 */
export function vocabularyFiles(ids: readonly string[], folder = 'vocab'): ReadonlyMap<string, string> {
  const plain = ids.map((id) => {
    const own = id.startsWith('signal.');
    return `${own ? 'signal.' : ''}${escapeFileName(id.slice(id.indexOf('.') + 1))}`;
  });
  const uses = new Map<string, number>();
  for (const name of plain) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(
    ids.map((id, i) => [id, `${folder}/${safe(plain[i]!, id, entryOf(uses, plain[i]!.toLowerCase()) > 1)}.txt`]),
  );
}

/**
 * The folder of a spec's vocabularies next to its lock, by the name that both have: `vocab/model` for `model.ads`. Specs in one folder
 * have one each.
 */
export function vocabularyFolder(spec: string): string {
  const name = spec.slice(spec.lastIndexOf('/') + 1).replace(/\.ads$/, '');
  return `vocab/${safe(escapeFileName(name), name, false)}`;
}

/** A path that a lock names, from the root; null where it leaves the lock's folder. */
export function besideLock(folder: string, path: string): string | null {
  const parts = path.split('/');
  if (path.startsWith('/') || path.includes('\\') || parts.some((part) => part === '..' || part === '.' || part === ''))
    return null;
  return folder === '' ? path : `${folder}/${path}`;
}

/**
 * Files of a vocabulary that grows: their name has the hash of what they hold. A profile writes new ones before its lock, so that the lock
 * of before has its own until the new one is there, whatever happens in between.
 * @param file as {@link vocabularyFiles} gives it @param kind keys, or when each was last seen
 */
export function grownFile(file: string, kind: 'keys' | 'seen', hash: string): string {
  return `${file.slice(0, -'.txt'.length)}~${hash.slice(0, 12)}.${kind === 'keys' ? 'txt' : 'seen'}`;
}

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** An escaped name, or its beginning and a hash of what it stands for. */
function safe(name: string, of: string, shared: boolean): string {
  return shared || name.length > 80 || name === '' || DEVICE.test(name)
    ? `${name.slice(0, 60)}~${sha256(of).slice(0, 12)}`
    : name;
}

function escapeFileName(name: string): string {
  return [...new TextEncoder().encode(name)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[\w-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}
