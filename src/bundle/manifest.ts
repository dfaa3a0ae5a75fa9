/** manifest.json of a build: as untrusted as any file. */
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Manifest } from '../emit/manifest.ts';
import { readArtifact } from '../plan/read.ts';
import { readPlainFile } from './files.ts';

const REQUIRED = ['plan.json', 'golden.json'];
const MOST_BYTES = 16 * 2 ** 20;

/** The manifest and its bytes, which a signature is over. */
export async function readManifest(dir: string): Promise<{ readonly manifest: Manifest; readonly bytes: Uint8Array } | Diagnostic[]> {
  const read = await readPlainFile(join(dir, 'manifest.json'), null, true, MOST_BYTES);
  if (typeof read === 'string') {
    const missing = read === 'is missing' || read === 'cannot be read (ENOTDIR)';
    return [diagnostic('ADS8701', null, { path: dir, reason: missing ? 'there is no manifest.json in it' : `manifest.json ${read}` })];
  }
  const bytes = read.content!;
  const artifact = await readArtifact('manifest', new TextDecoder().decode(bytes), `${dir}/manifest.json`);
  if ('diagnostics' in artifact) return artifact.diagnostics;
  const manifest = artifact.value as Manifest;
  const fault = manifestFault(manifest);
  return fault === null ? { manifest, bytes } : [diagnostic('ADS8701', null, { path: dir, reason: fault })];
}

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
  const missing = REQUIRED.find((path) => !paths.includes(path));
  return missing === undefined ? null : `its manifest does not list ${missing}`;
}

/** Relative, `/`-separated, without steps up. */
function isInside(path: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[\\:\u0000-\u001f]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
