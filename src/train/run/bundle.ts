/**
 * `bundle/`: the build, unchanged, plus the weights as safetensors and inside both graphs, the trees of a baseline that has them, what
 * the training data looked like, golden logits, and a manifest over all of it. Written under another name and renamed when it is whole.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashBytes } from '../../files/hash-bytes.ts';
import { rename } from '../../files/rename.ts';
import { forestsText, TREES_FILE } from '../trees/index.ts';
import { MANIFEST_FILE, type Manifest } from '../../emit/manifest.ts';
import { emitOnnxWeights } from '../../emit/onnx/index.ts';
import { PROFILE_FILE, type TrainingCounts, trainingProfile } from '../../emit/training-profile.ts';
import { emitTfjsWeights, tfjsPlaces } from '../../emit/tfjs/index.ts';
import type { Golden } from '../../emit/transforms/index.ts';
import { prettyJson } from '../../ir/canonical.ts';
import type { Distilled } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Encoder } from '../../runtime/types.ts';
import { VERSION } from '../../version.ts';
import type { Engine } from '../engines/engine.ts';
import { syncFolder, writeAll, writeAtomically, writeFileAtomically } from '../../files/durable.ts';
import { safetensorsPieces } from '../safetensors/file.ts';
import { writing } from '../training-failure.ts';
import { type ForwardWeights, type Weights, WEIGHTS_FILE, weightMap, weightTensors } from '../weights.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import type { Int8Loss } from './int8-bundle.ts';
import { GOLDEN_LOGITS_FILE } from './golden-logits.ts';
import { goldenLogitsText } from './golden-logits-file.ts';
import { parseJson, recordOf } from '../../text/record.ts';

/** The manifest of a trained build. */
export interface BundleManifest extends Manifest {
  /** See `modelFingerprint`. */
  readonly modelFingerprint: string;
  /** Of a model whose trees are distilled. */
  readonly distilled?: Distilled;
  /** Of a model with rows of tables in 8 bits. */
  readonly int8?: Int8Loss;
}

/** What a bundle holds of training. */
export type TrainedWeights =
  | { readonly weights: Weights; readonly distilled?: Distilled }
  /** Tables that do not fit into memory: the file that they lie in becomes the bundle's, and there are no graphs, which would hold them again. */
  | { readonly weights: ForwardWeights; readonly file: string };

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
/** Bytes of a file that are copied at a time. */
const PIECE = 1 << 20;

/** A build on disk, as `loadBuild` of bundle/ gives it. */
export interface BuildFolder {
  readonly dir: string;
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly encoder: Encoder;
}

/** Writes `dir` and returns its manifest. Throws TrainingFailure when the disk refuses. */
export function writeBundle(
  dir: string,
  build: BuildFolder,
  trained: TrainedWeights,
  engine: Engine,
  seen?: TrainingCounts,
): Promise<BundleManifest> {
  return writing(dir, async () => {
    // A run is trained by one process: what is there of others was left by a kill.
    await discard(dir, /\.\d+\.tmp$/);
    const temporary = `${dir}.${process.pid}.tmp`;
    await mkdir(temporary, { recursive: true });
    try {
      const manifest = await fill(temporary, build, trained, engine, seen);
      await replaceFolder(temporary, dir);
      return manifest;
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      throw error;
    }
  });
}

async function fill(
  dir: string,
  build: BuildFolder,
  trained: TrainedWeights,
  engine: Engine,
  seen: TrainingCounts | undefined,
): Promise<BundleManifest> {
  const { plan } = build;
  const { weights } = trained;
  const distilled = 'file' in trained ? undefined : trained.distilled;
  const files: Record<string, { bytes: number; sha256: string }> = recordOf(
    Object.entries(build.manifest.files).filter(([path]) => !('file' in trained && path.startsWith('graph/'))),
  );
  // Weights are written from where they lie, and hashed on the way: a large table is neither copied nor read again.
  const write = async (path: string, content: string | Pieces): Promise<string> => {
    const hash = createHash('sha256');
    let bytes = 0;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeAtomically(join(dir, path), async (file) => {
      for await (const piece of typeof content === 'string' ? [Buffer.from(content)] : content) {
        hashBytes(hash, piece);
        bytes += piece.byteLength;
        await writeAll(file, piece);
      }
    });
    const sha256 = hash.digest('hex');
    files[path] = { bytes, sha256 };
    return sha256;
  };

  for (const path of Object.keys(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await copyFile(join(build.dir, path), join(dir, path));
    await syncFile(join(dir, path));
  }
  const weightsHash = await write(
    WEIGHTS_FILE,
    'file' in trained
      ? createReadStream(trained.file, { highWaterMark: PIECE })
      : safetensorsPieces(weightTensors(plan, trained.weights), { format: 'adsc', fingerprint: plan.fingerprint }),
  );
  if (seen !== undefined) await write(PROFILE_FILE, trainingProfile(plan, seen));
  if (weights.forests !== undefined) await write(TREES_FILE, forestsText(plan, weights.forests));
  const fingerprint = modelFingerprint(plan.fingerprint, weightsHash, files[TREES_FILE]?.sha256);

  if (!('file' in trained)) {
    const all = weightMap(trained.weights);
    const tfjs = Object.hasOwn(files, 'graph/model.json');
    if (tfjs) for (const [path, content] of emitTfjsWeights(plan, all)) await write(path, content);
    if (Object.hasOwn(files, 'graph/model.onnx')) {
      const shared = tfjs ? { shared: tfjsPlaces(plan) } : {};
      for (const [path, content] of emitOnnxWeights(plan, all, shared)) await write(path, content);
    }
  }
  const golden = parseJson(await readFile(join(build.dir, 'golden.json'), 'utf8')) as Golden;
  await write(GOLDEN_LOGITS_FILE, await goldenLogitsText(plan, weights, engine, build.encoder, golden, fingerprint));

  const sorted = recordOf(
    Object.keys(files)
      .sort()
      .map((path) => [path, files[path]!]),
  );
  const manifest: BundleManifest = {
    ...build.manifest,
    adsc: VERSION,
    modelFingerprint: fingerprint,
    ...(distilled === undefined ? {} : { distilled }),
    files: sorted,
  };
  await writeFileAtomically(join(dir, MANIFEST_FILE), prettyJson(manifest));
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) await syncFolder(join(entry.parentPath, entry.name));
  await syncFolder(dir);
  return manifest;
}

/** What a bundle is called while another takes its place. */
export const REPLACED_BUNDLE = /^bundle\.\d+\.old$/;

/** Puts a folder in the place of one that may be there. */
export async function replaceFolder(from: string, to: string): Promise<void> {
  // While there is a whole one, others that a kill left aside are of no use.
  if (existsSync(to)) await discard(to, REPLACED);
  // A rename cannot replace a folder that is not empty. Between the two renames a crash leaves the old one under its other name.
  await rename(to, `${to}.${process.pid}.old`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(from, to);
  await syncFolder(dirname(to));
  await discard(to, REPLACED);
}

const REPLACED = /\.\d+\.old$/;

/** Removes folders next to one that have its name with such an end. The manifest goes first: what a kill leaves of the rest is no bundle. */
async function discard(to: string, end: RegExp): Promise<void> {
  for (const name of await readdir(dirname(to))) {
    if (!name.startsWith(`${basename(to)}.`) || !end.test(name)) continue;
    await rm(join(dirname(to), name, MANIFEST_FILE), { force: true });
    await rm(join(dirname(to), name), { recursive: true, force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
