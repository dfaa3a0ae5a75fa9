/** The files of a bundle over the network, each held to the manifest's hash before it is used. */
import { manifestFault } from '../bundle/manifest-fault.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Manifest } from '../emit/manifest.ts';
import { readArtifact } from '../ir/read-artifact.ts';
import { sha256 } from '../ir/sha256.ts';

export type BundleManifest = Manifest & { readonly modelFingerprint?: string };

export class BundleFiles {
  readonly manifest: BundleManifest;
  readonly #base: URL;

  private constructor(base: URL, manifest: BundleManifest) {
    this.#base = base;
    this.manifest = manifest;
  }

  /** @param base the bundle's folder, with a slash at its end. */
  static async open(base: URL): Promise<BundleFiles | Diagnostic[]> {
    const url = new URL('manifest.json', base);
    const got = await get(url);
    if (typeof got === 'string')
      return [diagnostic('ADS8701', null, { path: base.href, reason: `manifest.json cannot be read (${got})` })];
    const read = await readArtifact('manifest', new TextDecoder().decode(got), url.href);
    if ('diagnostics' in read) return read.diagnostics;
    const fault = manifestFault(read.value as BundleManifest);
    return fault === null
      ? new BundleFiles(base, read.value as BundleManifest)
      : [diagnostic('ADS8701', null, { path: base.href, reason: fault })];
  }

  has(path: string): boolean {
    return Object.hasOwn(this.manifest.files, path);
  }

  /** The content of a file of the manifest, whole and unaltered. */
  async bytes(path: string): Promise<Uint8Array<ArrayBuffer> | Diagnostic[]> {
    const refuse = (problem: string) => [diagnostic('ADS8702', null, { path: this.#base.href, file: path, problem })];
    if (!this.has(path)) return refuse('is missing');
    const got = await get(new URL(path.split('/').map(encodeURIComponent).join('/'), this.#base));
    if (typeof got === 'string') return refuse(`cannot be read (${got})`);
    return (await hashOf(got)) === this.manifest.files[path]!.sha256
      ? got
      : refuse('is not the file that the build was written with');
  }

  async text(path: string): Promise<string | Diagnostic[]> {
    const bytes = await this.bytes(path);
    // A byte-order mark is content: a vocabulary may start with one.
    return Array.isArray(bytes) ? bytes : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}

/** What was answered, or why nothing was, in words. */
export async function get(url: URL): Promise<Uint8Array<ArrayBuffer> | string> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : `HTTP ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The browser's own hash where it has one: on an insecure origin it doesn't. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (subtle === undefined) return sha256(bytes);
  return Array.from(new Uint8Array(await subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
