/** manifest.json of a build: as untrusted as any file. */
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Manifest } from '../emit/manifest.ts';
import { readArtifact } from '../ir/read-artifact.ts';
import { readPlainFile } from './files.ts';
import { manifestFault } from './manifest-fault.ts';

const MOST_BYTES = 16 * 2 ** 20;

/** The manifest and its bytes, which a signature is over. */
export async function readManifest(
  dir: string,
): Promise<{ readonly manifest: Manifest; readonly bytes: Uint8Array } | Diagnostic[]> {
  const read = await readPlainFile(join(dir, 'manifest.json'), null, true, MOST_BYTES);
  if (typeof read === 'string') {
    const missing = read === 'is missing' || read === 'cannot be read (ENOTDIR)';
    return [
      diagnostic('ADS8701', null, {
        path: dir,
        reason: missing ? 'there is no manifest.json in it' : `manifest.json ${read}`,
      }),
    ];
  }
  const bytes = read.content!;
  const artifact = await readArtifact('manifest', new TextDecoder().decode(bytes), `${dir}/manifest.json`);
  if ('diagnostics' in artifact) return artifact.diagnostics;
  const manifest = artifact.value as Manifest;
  const fault = manifestFault(manifest);
  return fault === null ? { manifest, bytes } : [diagnostic('ADS8701', null, { path: dir, reason: fault })];
}
