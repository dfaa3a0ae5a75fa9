/** `sign`: says who made a bundle or a calibrator. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadBuild } from '../bundle/load-build.ts';
import { SIGNATURE_FILE, SIGNATURE_SUFFIX, signatureOf } from '../bundle/signature.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { findPlace } from '../train/run/find-bundle.ts';
import { writeFileAtomically } from '../files/durable.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, unwrap } from './refusal.ts';
import { calibratorIn, openBundle } from './open-run.ts';
import { privateKey } from './signatures.ts';
import { given, path as aPath } from './option-kinds.ts';
import { signOptions } from './options.ts';

export interface SignOptions extends CallOptions {
  /** File with the private Ed25519 key (PEM). */
  readonly key: string;
}

export interface Signed {
  /** Absolute path of the signature. */
  readonly path: string;
}

export function sign(path: string, options: SignOptions): Promise<Outcome<Signed>> {
  return outcomeOf(given(options, signOptions, { path: [path, aPath] }), async (call) => {
    const key = privateKey(call, options.key, "option 'key'");
    const absolute = resolve(call.cwd, path);
    const [signed, to] =
      path.endsWith('.json') && isFile(absolute)
        ? await checkedCalibrator(call, absolute)
        : await checkedManifest(absolute, path);
    try {
      await writeFileAtomically(to, signatureOf(signed, key));
    } catch (error) {
      throw notWritten(relative(call.cwd, to), error);
    }
    return { path: to };
  });
}

async function checkedManifest(path: string, shown: string): Promise<[Uint8Array, string]> {
  const place = await findPlace(path);
  if (place === null) {
    const reason = 'it is neither a trained run nor a bundle';
    throw new Refusal([diagnostic('ADS8601', null, { path: shown, reason })], 'data');
  }
  const build = unwrap(await loadBuild(place.bundle));
  return [build.manifestBytes, join(place.bundle, SIGNATURE_FILE)];
}

/** A calibrator lies in `calibrators/` of its run. */
async function checkedCalibrator(call: Call, path: string): Promise<[Uint8Array, string]> {
  const run = await openBundle(call, relative(call.cwd, dirname(dirname(path))) || '.', null);
  const content = readFileSync(path);
  const read = await calibratorIn(run, { path, shown: basename(path), bytes: content });
  if ('reason' in read) throw new Refusal([diagnostic('ADS8506', null, read)], 'data');
  return [content, `${path}${SIGNATURE_SUFFIX}`];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
