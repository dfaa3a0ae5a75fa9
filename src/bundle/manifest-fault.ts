/** What no build's manifest says. Without Node: browsers ask too. */
import type { Manifest } from '../emit/manifest.ts';

const REQUIRED = ['plan.json', 'golden.json'];
/** Of a file that is read whole at some time. */
export const MOST_BYTES_OF_A_FILE = 16 * 2 ** 30;
/** Of all of these. */
const MOST_BYTES = 64 * 2 ** 30;
/** Rows of tables that are too large for the memory are read from it as they are asked for. */
const WEIGHTS_FILE = 'weights.safetensors';
const MOST_BYTES_OF_WEIGHTS = 4 * 2 ** 40;

/** Why no build can have this manifest, in words; null: one can. */
export function manifestFault(manifest: Manifest): string | null {
  const paths = Object.keys(manifest.files);
  const outside = paths.find((path) => !isInside(path));
  if (outside !== undefined) return `its manifest names '${outside}', which is not inside it`;
  // Where case does not count, one of them would be read for both.
  const folded = new Map<string, string>();
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase();
    const same = folded.get(key);
    if (same !== undefined) return `its manifest names '${same}' and '${path}', which are one file on some systems`;
    folded.set(key, path);
  }
  const weights = Object.hasOwn(manifest.files, WEIGHTS_FILE) ? manifest.files[WEIGHTS_FILE]!.bytes : 0;
  if (weights > MOST_BYTES_OF_WEIGHTS) return `its manifest lists ${weights} bytes of weights, more than a model takes`;
  const sizes = Object.entries(manifest.files).flatMap(([path, { bytes }]) => (path === WEIGHTS_FILE ? [] : [bytes]));
  const large =
    sizes.find((bytes) => bytes > MOST_BYTES_OF_A_FILE) ??
    (sizes.reduce((a, b) => a + b, 0) > MOST_BYTES ? sizes.reduce((a, b) => a + b, 0) : undefined);
  // A file of nothing but holes takes no place on a disk, and hours to be hashed.
  if (large !== undefined) return `its manifest lists ${large} bytes, more than a model takes`;
  const missing = REQUIRED.find((path) => !paths.includes(path));
  return missing === undefined ? null : `its manifest does not list ${missing}`;
}

/** Relative, `/`-separated, without steps up. */
function isInside(path: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return (
    !/[\\:\u0000-\u001f]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
