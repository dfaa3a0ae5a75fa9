/**
 * Who made a bundle: a detached Ed25519 signature (RFC 8032) over the bytes of its manifest, 64 bytes in manifest.sig. The manifest has the
 * hash of every other file, so the signature is over all of them. Of a calibrator it is over the file, in NAME.json.sig.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readPlainFile } from './files.ts';

export const SIGNATURE_FILE = 'manifest.sig';
/** After the name of a calibrator. */
export const SIGNATURE_SUFFIX = '.sig';
const SIGNATURE_BYTES = 64;

/** Whose signature is asked for. */
export interface Signer {
  readonly key: KeyObject;
  /** The key's file, as typed. */
  readonly shown: string;
}

/** Keys that must have signed what is loaded. */
export interface RequiredSignatures {
  readonly bundle: Signer;
  /** Calibrators change hourly, so their key lies where jobs run: it may be another. */
  readonly calibrators: Signer;
}

/** The public key in a PEM text, or why it is none, in words. */
export function publicKeyOf(pem: string): KeyObject | string {
  // Node would take the public half of it.
  if (pem.includes('PRIVATE KEY')) return 'it is a private key, which must stay with the person who signs';
  return ed25519(() => createPublicKey(pem));
}

/** The private key in a PEM text, or why it is none, in words. */
export function privateKeyOf(pem: string): KeyObject | string {
  if (pem.includes('PUBLIC KEY')) return 'it is a public key, which can check signatures but not make them';
  return ed25519(() => createPrivateKey(pem));
}

function ed25519(read: () => KeyObject): KeyObject | string {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    return 'it is not a key in PEM format';
  }
  return key.asymmetricKeyType === 'ed25519'
    ? key
    : `it is a key of ${key.asymmetricKeyType}, and keys of Ed25519 are used: openssl genpkey -algorithm ed25519`;
}

export function signatureOf(content: Uint8Array, key: KeyObject): Uint8Array {
  return sign(null, content, key);
}

/** Why `content` is not what the signer signed, in words; null: it is. `path` is of the signature. */
export async function signatureFault(content: Uint8Array, path: string, { key }: Signer): Promise<string | null> {
  const file = await readPlainFile(path, null, true, SIGNATURE_BYTES);
  if (typeof file === 'string') return file === 'is missing' ? 'it has no signature' : `its signature ${file}`;
  if (file.content!.length !== SIGNATURE_BYTES)
    return `its signature is of ${file.content!.length} bytes, and one has ${SIGNATURE_BYTES}`;
  return verify(null, content, key, file.content!) ? null : 'its signature is of another key or other content';
}
