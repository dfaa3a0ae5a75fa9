/** The options that name keys: requireSignature, calibratorKey, sign, key. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { privateKeyOf, publicKeyOf, type RequiredSignatures, type Signer } from '../bundle/signature.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Call } from './call.ts';
import { Refusal, usage } from './refusal.ts';

export interface SignatureOptions {
  /** File with the public Ed25519 key (PEM) that must have signed the bundle, and the calibrators. Default: signatures do not matter. */
  readonly requireSignature?: string;
  /** With `requireSignature`: file with the public key that must have signed the calibrators instead. */
  readonly calibratorKey?: string;
}

/** null: none is required. Fails with ADS9017 where a file holds no key. */
export function requiredSignatures(
  call: Call,
  { requireSignature, calibratorKey }: SignatureOptions,
): RequiredSignatures | null {
  if (requireSignature === undefined) {
    if (calibratorKey === undefined) return null;
    throw usage(
      "option 'calibratorKey' goes with option 'requireSignature': a calibrator of known origin on a bundle of unknown origin proves nothing",
    );
  }
  const signer = (path: string, option: string): Signer => ({
    key: keyIn(call, path, option, publicKeyOf),
    shown: path,
  });
  const bundle = signer(requireSignature, "option 'requireSignature'");
  return {
    bundle,
    calibrators: calibratorKey === undefined ? bundle : signer(calibratorKey, "option 'calibratorKey'"),
  };
}

/** A calibrator that a reader who requires signatures would ignore, the next calibration included, is better not written. */
export function refuseUnsigned(required: RequiredSignatures | null, key: KeyObject | null): void {
  if (required === null || (key !== null && createPublicKey(key).equals(required.calibrators.key))) return;
  const { shown } = required.calibrators;
  const why =
    key === null
      ? "option 'requireSignature' without option 'sign' would write a calibrator without a signature"
      : `option 'sign' is another key than that of ${shown}`;
  throw usage(
    `${why}, which is left out wherever ${shown} is required: sign with its private key (option 'sign'), or name the public key of that one (option 'calibratorKey')`,
  );
}

export function privateKey(call: Call, path: string, option: string): KeyObject {
  return keyIn(call, path, option, privateKeyOf);
}

function keyIn(call: Call, path: string, option: string, read: (pem: string) => KeyObject | string): KeyObject {
  const refuse = (reason: string) => new Refusal([diagnostic('ADS9017', null, { option, path, reason })], 'usage');
  let pem: string;
  try {
    pem = readFileSync(resolve(call.cwd, path), 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw refuse(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`);
  }
  const key = read(pem);
  if (typeof key === 'string') throw refuse(key);
  return key;
}
