/** The options that name keys: --require-signature, --calibrator-key, --sign, --key. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { privateKeyOf, publicKeyOf, type RequiredSignatures, type Signer } from '../bundle/signature.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { CommandFailure, type Context, exitCode } from './context.ts';

export interface SignatureOptions {
  readonly requireSignature?: string;
  readonly calibratorKey?: string;
}

/** null: none is required. Fails with ADS9017 where a file holds no key. */
export function requiredSignatures(
  context: Context,
  { requireSignature, calibratorKey }: SignatureOptions,
): RequiredSignatures | null {
  if (requireSignature === undefined) {
    if (calibratorKey === undefined) return null;
    throw new CommandFailure(
      [
        diagnostic('ADS9002', null, {
          message:
            '--calibrator-key goes with --require-signature: a calibrator of known origin on a bundle of unknown origin proves nothing',
        }),
      ],
      exitCode.usage,
    );
  }
  const signer = (path: string, option: string): Signer => ({
    key: keyIn(context, path, option, publicKeyOf),
    shown: path,
  });
  const bundle = signer(requireSignature, '--require-signature');
  return { bundle, calibrators: calibratorKey === undefined ? bundle : signer(calibratorKey, '--calibrator-key') };
}

/** A calibrator that a reader who requires signatures would ignore, the next calibration included, is better not written. */
export function refuseUnsigned(required: RequiredSignatures | null, key: KeyObject | null): void {
  if (required === null || (key !== null && createPublicKey(key).equals(required.calibrators.key))) return;
  const { shown } = required.calibrators;
  const why =
    key === null
      ? '--require-signature without --sign would write a calibrator without a signature'
      : `--sign is another key than that of ${shown}`;
  throw new CommandFailure(
    [
      diagnostic('ADS9002', null, {
        message: `${why}, which is left out wherever ${shown} is required: sign with its private key (--sign), or name the public key of --sign (--calibrator-key)`,
      }),
    ],
    exitCode.usage,
  );
}

export function privateKey(context: Context, path: string, option: string): KeyObject {
  return keyIn(context, path, option, privateKeyOf);
}

function keyIn(context: Context, path: string, option: string, read: (pem: string) => KeyObject | string): KeyObject {
  const refuse = (reason: string) =>
    new CommandFailure([diagnostic('ADS9017', null, { option, path, reason })], exitCode.usage);
  let pem: string;
  try {
    pem = readFileSync(resolve(context.cwd, path), 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw refuse(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`);
  }
  const key = read(pem);
  if (typeof key === 'string') throw refuse(key);
  return key;
}
