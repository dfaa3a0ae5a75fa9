/** `bundle`: a run from a build and from weights that another program has trained for it, checked by that program's golden logits. */
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readPlainFile } from '../bundle/files.ts';
import { loadBuild, type LoadedBuild } from '../bundle/load-build.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { optionalTargets } from '../emit/registry.ts';
import { addsTrees, leafForests } from '../ir/forests.ts';
import { recordOf } from '../text/record.ts';
import type { Engine } from '../train/engines/engine.ts';
import { type TrainedWeights, writeBundle } from '../train/run/bundle.ts';
import { newRunFolder, RUN_VERSION, type RunRecord, runPaths, writeRunRecord } from '../train/run/folder.ts';
import {
  farthestLogit,
  GOLDEN_LOGITS_FILE,
  GOLDEN_LOGITS_TOLERANCE,
  goldenLogits,
  readGoldenLogits,
} from '../train/run/golden-logits.ts';
import { loadWeightsFile } from '../train/run/load-weights.ts';
import { modelFingerprint } from '../train/run/model-fingerprint.ts';
import { readSafetensorsHeader } from '../train/safetensors/file.ts';
import { caught, readingWeights } from '../train/training-failure.ts';
import { type ForwardWeights, wholeWeights } from '../train/weights.ts';
import { VERSION } from '../version.ts';
import { type Call, outcomeOf } from './call.ts';
import { makeFolder } from './folders.ts';
import { given, path as aPath } from './option-kinds.ts';
import { bundleOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { type Project, projectOf, type SpecOptions } from './project.ts';
import { notWritten, Refusal, refuse, unwrap } from './refusal.ts';
import { ORIGIN_FILE, originText } from './run-origin.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';

export interface BundleOptions extends SpecOptions, EngineOptions {
  /** safetensors with all weights of the plan, `golden-logits.json` next to it. */
  readonly weights: string;
  /** Folder of the new run, which must not be there. Default: `runs/` and the next number. */
  readonly out?: string;
  /**
   * Most bytes that embedding tables take in memory. With tables beyond it, the file of the weights becomes the bundle's, and the bundle has no graphs.
   * Default: a quarter of the machine's memory.
   */
  readonly embeddingsMemory?: number;
  /** The spec of the build: functions that read data find them by it. Default: their option `root` says where. */
  readonly spec?: string;
}

export interface Bundled {
  /** Absolute path of the run's folder. */
  readonly dir: string;
  /** Of the bundle in it. */
  readonly bundle: string;
  readonly record: RunRecord;
  /** Golden logits that were compared, and how far the farthest is off, relative from 1 on. */
  readonly golden: { readonly logits: number; readonly error: number };
}

export function bundle(build: string, options: BundleOptions): Promise<Outcome<Bundled>> {
  return outcomeOf(given(options, bundleOptions, { build: [build, aPath] }), async (call) => {
    const { spec, weights: shown } = options;
    const project = spec === undefined ? null : projectOf(call, spec, options);
    const loaded = unwrap(await loadBuild(resolve(call.cwd, build)));
    const out = options.out === undefined ? null : resolve(call.cwd, options.out);
    const runs = out === null ? resolve(call.cwd, 'runs') : dirname(out);
    const newFolder = async () => {
      makeFolder(call, runs);
      return unwrap(await newRunFolder(runs, out === null ? undefined : basename(out)));
    };
    return runOfWeights(call, newFolder, loaded, shown, project, options);
  });
}

/** What only the caller knows of the rows that were learned from. */
export type LearnedRecord = Partial<Pick<RunRecord, 'engine' | 'rows' | 'trainedUntil'>>;

/**
 * A run of the weights at `shown`, once they are checked.
 * @param newFolder makes the folder of the run, which is removed where it can't be written
 */
export async function runOfWeights(
  call: Call,
  newFolder: () => Promise<{ readonly id: string; readonly dir: string }>,
  build: LoadedBuild,
  shown: string,
  project: Project | null,
  options: EngineOptions & Pick<BundleOptions, 'embeddingsMemory'>,
  learned: LearnedRecord = {},
): Promise<Bundled> {
  const { plan } = build;
  if (addsTrees(plan) || leafForests(plan).length > 0)
    throw unusable(shown, 'this model has boosted trees, which only adsc train grows');
  const path = resolve(call.cwd, shown);
  const { weights, sha256, note, close } = unwrap(await loadWeightsFile(path, plan, options.embeddingsMemory));
  if (note !== null) call.note([note]);
  const engine = await startEngine(call, options, plan).catch((error: unknown) => {
    close();
    throw error;
  });
  try {
    const facts = await factsOf(path);
    call.refuseAborted();
    const golden = await checkGolden(shown, join(dirname(path), GOLDEN_LOGITS_FILE), build, weights, sha256, engine);
    const run = await newFolder();
    try {
      const whole = wholeWeights(weights);
      const trained = whole === null ? { weights, file: path } : { weights: whole };
      const written = await writeRun(call, run, build, trained, engine, facts, project, learned);
      return { ...written, golden };
    } catch (error) {
      rmSync(run.dir, { recursive: true, force: true });
      throw error;
    }
  } finally {
    await engine.dispose();
    close();
  }
}

/** Every golden logit of the trainer against the one that these weights give here. */
async function checkGolden(
  shown: string,
  path: string,
  { plan, golden, encoder }: LoadedBuild,
  weights: ForwardWeights,
  sha256: string,
  engine: Engine,
): Promise<Bundled['golden']> {
  const file = await readPlainFile(path, null, true);
  if (typeof file === 'string') throw unusable(shown, `${GOLDEN_LOGITS_FILE} next to it ${file}`);
  const fingerprint = modelFingerprint(plan.fingerprint, sha256);
  const expected = readGoldenLogits(new TextDecoder().decode(file.content), plan, golden, fingerprint);
  if (typeof expected === 'string') throw unusable(shown, `next to it, ${expected}`);
  const found = await goldenLogits(plan, weights, engine, encoder, golden, fingerprint);
  const { case: row, tower, head, error } = farthestLogit(found, expected);
  if (!(error <= GOLDEN_LOGITS_TOLERANCE)) {
    const at = {
      path: shown,
      row: `${row + 1} (${golden.cases[row]!.note})`,
      tower: plan.towers[tower]!.name,
      head: plan.heads[head]!.name,
      found: String(found.cases[row]![tower]![head]),
      expected: String(expected.cases[row]![tower]![head]),
    };
    throw new Refusal([diagnostic('ADS8137', null, at)], 'data');
  }
  return { logits: expected.cases.flat(2).length, error };
}

async function writeRun(
  call: Call,
  { id, dir }: { readonly id: string; readonly dir: string },
  build: LoadedBuild,
  trained: TrainedWeights,
  engine: Engine,
  facts: Facts,
  project: Project | null,
  learned: LearnedRecord,
): Promise<Omit<Bundled, 'golden'>> {
  const { plan, manifest } = build;
  if (project !== null) {
    const path = join(dir, ORIGIN_FILE);
    await writeFile(path, originText(dir, project)).catch((error: unknown) => {
      throw notWritten(relative(call.cwd, path), error);
    });
  }
  const { bundle } = runPaths(dir);
  // The trainer stays with the build: a bundle is the same whoever has trained it.
  const files = recordOf(
    Object.entries(manifest.files).filter(([path]) => !optionalTargets.some(({ name }) => path.startsWith(`${name}/`))),
  );
  const { modelFingerprint: fingerprint } = unwrap(
    await caught(() => writeBundle(bundle, { ...build, manifest: { ...manifest, files } }, trained, engine)),
  );
  const now = new Date().toISOString();
  const record: RunRecord = {
    version: RUN_VERSION,
    id,
    adsc: VERSION,
    model: plan.model,
    variant: plan.variant,
    fingerprint: plan.fingerprint,
    modelFingerprint: fingerprint,
    status: 'done',
    engine: 'torchrec',
    seed: facts.seed ?? plan.train.seed,
    epochs: facts.epochs ?? plan.train.epochs,
    rows: {},
    steps: facts.steps ?? 0,
    examples: facts.examples ?? 0,
    bestEpoch: facts.best_epoch ?? null,
    curve: [],
    sampling: null,
    vectors: recordOf<RunRecord['vectors'][string]>([]),
    started: now,
    updated: now,
    ...learned,
  };
  refuse((await caught(() => writeRunRecord(dir, record))) ?? []);
  return { dir, bundle, record };
}

const FACTS = ['seed', 'epochs', 'steps', 'examples', 'best_epoch'] as const;
type Facts = Readonly<Partial<Record<(typeof FACTS)[number], number>>>;

/** What the trainer says of itself in the file's metadata: whole numbers, for people to read. */
async function factsOf(path: string): Promise<Facts> {
  const { metadata } = unwrap(await caught(() => readingWeights(path, () => readSafetensorsHeader(path))));
  return recordOf(
    FACTS.flatMap((name) => {
      const value = Object.hasOwn(metadata, name) ? Number(metadata[name]) : Number.NaN;
      return Number.isSafeInteger(value) && value >= 0 ? [[name, value] as const] : [];
    }),
  );
}

function unusable(path: string, why: string): Refusal {
  return new Refusal([diagnostic('ADS8104', null, { path, why })], 'data');
}
