/**
 * Reading a build back from disk. A build is data: nothing in it is run, and nothing is used before it was checked. Every file is held to
 * the manifest, the parts must belong to one plan, and the encoder that adsc makes of that plan must reproduce the golden vectors.
 */
import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import {
  CONTRACTS_FILE,
  type Contracts,
  type ContractsFile,
  contractsOf,
  ownContracts,
} from '../emit/contract/index.ts';
import type { Manifest } from '../emit/manifest.ts';
import {
  type Golden,
  goldenFault,
  type GoldenMismatch,
  readVocabularies,
  rowSchema,
  verifyGolden,
} from '../emit/transforms/index.ts';
import { readArtifact, readPlan } from '../ir/read-artifact.ts';
import type { Plan } from '../ir/plan.ts';
import type { Encoder, Vocabularies } from '../runtime/types.ts';
import { encoderFrom, type EncoderSource } from './build-encoder.ts';
import { type Contents, readFiles } from './files.ts';
import { readManifest } from './manifest.ts';
import { SIGNATURE_FILE, type Signer, signatureFault } from './signature.ts';

export interface LoadedBuild {
  /** Absolute. */
  readonly dir: string;
  readonly plan: Plan;
  readonly manifest: Manifest;
  /** By vocab id, the keys of all ids, those of forgotten ones too: which row of a table is whose. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Entries by vocab id. */
  readonly vocabularies: Vocabularies;
  readonly golden: Golden;
  /** What requests hold and answers say, now and before. */
  readonly contracts: Contracts;
  /** As features/row.schema.json, made of the plan: a schema from a file is code to anyone who compiles it. */
  readonly rowSchema: Readonly<Record<string, unknown>>;
  readonly encoder: Encoder;
  /** Another encoder, with counts of its own. */
  createEncoder(): Encoder;
  /** What another thread makes the same encoder of. */
  readonly encoderSource: EncoderSource;
  /** manifest.json, which a signature is over. */
  readonly manifestBytes: Uint8Array;
  /** The text of a JSON file of the manifest, as it was checked; null: the manifest lists none of this name. */
  text(path: string): string | null;
}

const TRANSFORMS = 'features/transforms.js';

/**
 * A checked build, or why it is refused (ADS7014, ADS87xx, ADS9014 to ADS9016), all reasons of one kind at once. Never throws for what
 * is in the folder.
 */
export async function loadBuild(dir: string, signer: Signer | null = null): Promise<LoadedBuild | Diagnostic[]> {
  try {
    return await load(dir, signer);
  } catch (error) {
    // What no check foresaw is a refusal all the same: a server that looks for new bundles must not end by one.
    return [doesNotLoad(dir, error)];
  }
}

async function load(dir: string, signer: Signer | null): Promise<LoadedBuild | Diagnostic[]> {
  const read = await readManifest(dir);
  if (Array.isArray(read)) return read;
  const { manifest, bytes } = read;
  const unsigned = signer === null ? null : await signatureFault(bytes, join(dir, SIGNATURE_FILE), signer);
  if (unsigned !== null)
    return [
      diagnostic(
        'ADS9016',
        null,
        { path: dir, key: signer!.shown, reason: unsigned },
        { hint: "its author signs it with the private key: 'adsc sign RUN --key private.pem'" },
      ),
    ];
  const files = await readFiles(
    dir,
    manifest,
    (path) => path === TRANSFORMS || path.endsWith('.txt') || (path.endsWith('.json') && !path.startsWith('graph/')),
  );
  if (Array.isArray(files)) return files;

  const plan = await readPlan(text(files, 'plan.json'), `${dir}/plan.json`, manifest.adsc);
  if (Array.isArray(plan)) return plan;
  const ofAnother = (file: string) => diagnostic('ADS8703', null, { path: dir, file });
  if (plan.fingerprint !== manifest.fingerprint) return [ofAnother('plan.json')];
  const golden = await readGolden(dir, files, plan, manifest);
  if (Array.isArray(golden)) return golden;
  const unchecked = goldenFault(plan, golden);
  if (unchecked !== null) return [diagnostic('ADS9015', null, { path: dir, reason: unchecked })];
  const contracts = await readContracts(dir, files, plan, manifest);
  if (Array.isArray(contracts)) return contracts;
  // For others: adsc does not run it, but hands no mixture on either.
  if (files.has(TRANSFORMS) && !text(files, TRANSFORMS).includes(plan.fingerprint)) return [ofAnother(TRANSFORMS)];

  const texts = new Map<string, string>();
  const wrong: Diagnostic[] = [];
  for (const { id, file, sha256: hash } of plan.vocabs) {
    if (file === null) continue;
    if (!files.has(file)) continue;
    if (hash !== null && manifest.files[file]!.sha256 !== hash) wrong.push(ofAnother(file));
    texts.set(id, text(files, file));
  }
  if (wrong.length > 0) return wrong;
  const { vocabularies, keys, diagnostics } = readVocabularies(plan, texts);
  if (diagnostics.length > 0) return [...diagnostics];

  const encoderSource = { plan, vocabularies };
  const encoder = encoderFrom(encoderSource);
  const mismatches = verifyGolden(encoder, golden);
  if (mismatches.length > 0) return [notReproduced(dir, mismatches)];
  return {
    dir: resolve(dir),
    plan,
    manifest,
    manifestBytes: bytes,
    keys,
    vocabularies,
    golden,
    contracts,
    rowSchema: rowSchema(plan),
    encoder,
    encoderSource,
    createEncoder: () => encoderFrom(encoderSource),
    text: (path) => (files.has(path) ? text(files, path) : null),
  };
}

function text(files: Contents, path: string): string {
  // A byte-order mark is content: a vocabulary may start with one.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
}

async function readGolden(
  dir: string,
  files: Contents,
  plan: Plan,
  { adsc }: Manifest,
): Promise<Golden | Diagnostic[]> {
  const read = await readArtifact('golden', text(files, 'golden.json'), `${dir}/golden.json`, adsc);
  if ('diagnostics' in read) return read.diagnostics;
  const golden = read.value as Golden;
  return golden.fingerprint === plan.fingerprint
    ? golden
    : [diagnostic('ADS8703', null, { path: dir, file: 'golden.json' })];
}

/** Builds of before there were contracts have the one that their plan says. */
async function readContracts(
  dir: string,
  files: Contents,
  plan: Plan,
  { adsc }: Manifest,
): Promise<Contracts | Diagnostic[]> {
  if (!files.has(CONTRACTS_FILE)) return ownContracts(plan);
  const name = `${dir}/${CONTRACTS_FILE}`;
  const read = await readArtifact('contracts', text(files, CONTRACTS_FILE), name, adsc);
  if ('diagnostics' in read) return read.diagnostics;
  const contracts = contractsOf(read.value as ContractsFile);
  if (typeof contracts === 'string') return [diagnostic('ADS7014', null, { artifact: name, reason: contracts })];
  return contracts.contract.model === plan.model
    ? contracts
    : [diagnostic('ADS8703', null, { path: dir, file: CONTRACTS_FILE })];
}

function doesNotLoad(dir: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnostic('ADS8704', null, { path: dir, reason });
}

function notReproduced(dir: string, mismatches: readonly GoldenMismatch[]): Diagnostic {
  const { note, signal, got, expected } = mismatches[0]!;
  const show = (value: unknown) => {
    const json = value === null ? 'absent' : JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 77)}…` : json;
  };
  return diagnostic('ADS8705', null, {
    path: dir,
    note,
    signal,
    got: show(got),
    expected: show(expected),
    count: mismatches.length,
  });
}
