/** A model in memory, ready to score: loaded from a bundle and checked stage by stage. */
import { totalmem } from 'node:os';
import { goldenRowsOf } from '../bundle/encoded-golden-rows.ts';
import { type LoadedBuild, loadBuild } from '../bundle/load-build.ts';
import type { RequiredSignatures } from '../bundle/signature.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { PROFILE_FILE, type TrainingProfile } from '../emit/training-profile.ts';
import { inputUses, type InputUse } from '../emit/transforms/inputs.ts';
import { versionFault } from '../ir/artifact-version.ts';
import { rowNumbers } from '../ir/check/index.ts';
import { type AnswerField, answerFields } from '../ir/answer-fields.ts';
import type { Plan } from '../ir/plan.ts';
import {
  GOLDEN_LOGITS_FILE,
  GOLDEN_LOGITS_TOLERANCE,
  type GoldenLogits,
  readGoldenLogits,
} from '../train/run/golden-logits.ts';
import { type LoadedForward, loadFloatWeights, loadForwardWeights } from '../train/run/load-weights.ts';
import type { PlacedTable } from '../train/run/placed-tables.ts';
import type { ForwardWeights } from '../train/weights.ts';
import { Drift } from './drift.ts';
import { RequestEncoder } from './encode-request.ts';
import { Scorer, type ScorerOptions } from './scorer.ts';
import { type Sides, sidesOf } from './request-side.ts';
import { RowValidator, type ValidationLimits } from './row-validator.ts';
import { keyInputs, type TableUse, tableUses } from './tables/table-use.ts';
import type { CalibratorGoldenRow } from '../calibrate/golden-rows-fault.ts';
import type { EncodedColumns } from '../runtime/types.ts';
import { parseJson, recordOf } from '../text/record.ts';

export interface ModelOptions extends ScorerOptions, ValidationLimits {
  /** Who must have signed bundles and calibrators; default: anybody, or nobody. */
  readonly required?: RequiredSignatures | null;
  /** Names of joins whose rows may be looked up; others of the plan have none. */
  readonly tables?: readonly string[];
  /** Tables are in memory as float32, whatever they take. Default false. */
  readonly floatTables?: boolean;
  /** Most bytes of embedding tables in memory: rows of those beyond it are read from the file. Default: see `defaultTableRoom`. */
  readonly embeddingsMemory?: number;
  /** The clock of drift, milliseconds; default: one that nobody sets. */
  readonly now?: () => number;
}

export class ServedModel {
  readonly plan: Plan;
  /** Of plan, vocabularies and weights. */
  readonly fingerprint: string;
  readonly build: LoadedBuild;
  readonly weights: ForwardWeights;
  /** Where the rows of its tables are. */
  readonly placed: readonly PlacedTable[];
  readonly placedNote: Diagnostic | null;
  readonly sides: Sides;
  /** Joins whose rows may be looked up. */
  readonly tables: readonly TableUse[];
  /** Columns that rows may have, by name: the model's, and keys of tables that are looked up. */
  readonly inputs: ReadonlyMap<string, InputUse>;
  /** What answers hold of each row. */
  readonly answers: readonly AnswerField[];
  readonly sources: readonly string[];
  readonly rows: RequestEncoder;
  readonly validator: RowValidator;
  readonly scorer: Scorer;
  readonly drift: Drift;
  /** What a calibrator is tried on. */
  readonly golden: readonly CalibratorGoldenRow[];
  readonly #loaded: LoadedForward;

  constructor(
    build: LoadedBuild,
    loaded: LoadedForward,
    sides: Sides,
    tables: readonly TableUse[],
    validator: RowValidator,
    scorer: Scorer,
    profile: TrainingProfile | null,
    golden: GoldenLogits,
    now?: () => number,
  ) {
    this.plan = build.plan;
    this.build = build;
    this.weights = loaded.weights;
    this.placed = loaded.placed;
    this.placedNote = loaded.note;
    this.fingerprint = loaded.modelFingerprint;
    this.#loaded = loaded;
    this.sides = sides;
    this.tables = tables;
    this.inputs = new Map(
      [...inputUses(build.plan), ...keyInputs(build.plan, tables)].map((use) => [use.input.name, use]),
    );
    this.answers = answerFields(build.plan.heads);
    this.sources = build.plan.data?.source?.values ?? [];
    this.rows = new RequestEncoder(build.plan, sides, build.createEncoder(), tables);
    this.drift = new Drift(build.plan, this.rows.counts, profile, now);
    this.validator = validator;
    this.scorer = scorer;
    this.golden = goldenRowsOf(build, golden.cases);
  }

  async dispose(): Promise<void> {
    await this.scorer.dispose();
    this.#loaded.close();
  }
}

/**
 * Loads a bundle: hashes, schema versions, golden vectors of the transforms, weights against the model fingerprint, golden logits of
 * the network. Never throws for what is in the folder.
 * @param shown the folder's name in messages.
 */
export async function loadModel(
  dir: string,
  shown: string,
  options: ModelOptions,
): Promise<ServedModel | Diagnostic[]> {
  const refuse = (reason: string) => [diagnostic('ADS8601', null, { path: shown, reason })];
  return tryLoad(dir, shown, options, refuse).catch((error: unknown) => refuse(firstLine(error)));
}

async function tryLoad(
  dir: string,
  shown: string,
  options: ModelOptions,
  refuse: (reason: string) => Diagnostic[],
): Promise<ServedModel | Diagnostic[]> {
  const build = await loadBuild(dir, options.required?.bundle ?? null);
  if (Array.isArray(build)) return build;
  const loaded = await (options.floatTables === true
    ? loadFloatWeights(build)
    : loadForwardWeights(build, options.embeddingsMemory));
  if (Array.isArray(loaded)) return loaded;
  const model = await tryModel(build, loaded, shown, options, refuse).catch((error: unknown) => {
    loaded.close();
    throw error;
  });
  if (Array.isArray(model)) loaded.close();
  return model;
}

/** With its weights, which it does not close where it is refused. */
async function tryModel(
  build: LoadedBuild,
  loaded: LoadedForward,
  shown: string,
  options: ModelOptions,
  refuse: (reason: string) => Diagnostic[],
): Promise<ServedModel | Diagnostic[]> {
  const golden = readGoldenLogits(
    build.text(GOLDEN_LOGITS_FILE),
    build.plan,
    build.golden,
    loaded.modelFingerprint,
    build.manifest.adsc,
  );
  if (typeof golden === 'string') return refuse(golden);

  const profile = readProfile(build);
  if (typeof profile === 'string') return refuse(profile);

  const memory = 4 * rowNumbers(build.plan) * options.capacity;
  if (memory > totalmem() / 2)
    return refuse(
      `${options.capacity} rows at a time take ${Math.ceil(memory / 2 ** 30)} GiB, more than half of this machine's memory`,
    );
  const sides = sidesOf(build.plan);
  const tables = tableUses(build.plan, options.tables ?? []);
  const validator = new RowValidator(build.plan, sides, build.rowSchema, options, tables);
  const scorer = await Scorer.create(build.plan, loaded.weights, sides.shared, options);
  let error: number;
  try {
    const model = new ServedModel(build, loaded, sides, tables, validator, scorer, profile, golden, options.now);
    error = await goldenLogitsError(model);
    if (error <= GOLDEN_LOGITS_TOLERANCE) return model;
  } catch (thrown) {
    await scorer.dispose();
    throw thrown;
  }
  await scorer.dispose();
  return [
    diagnostic('ADS8602', null, {
      path: shown,
      error: Number.isFinite(error) ? error.toPrecision(2) : 'more than any number',
      tolerance: GOLDEN_LOGITS_TOLERANCE,
    }),
  ];
}

/** null: the build has none (it was compiled without a lock). */
function readProfile(build: LoadedBuild): TrainingProfile | null | string {
  const profile = jsonOf<TrainingProfile>(build, PROFILE_FILE);
  if (profile === null || typeof profile === 'string') return profile;
  const other = versionFault('trainingProfile', profile.version, build.manifest.adsc);
  if (other !== null) return `${PROFILE_FILE}: ${other}`;
  if (profile.fingerprint !== build.plan.fingerprint) return `${PROFILE_FILE} is of another plan`;
  return isOfFractions(profile.signals)
    ? (profile as TrainingProfile)
    : `${PROFILE_FILE} has something else than fractions`;
}

/** By signal, fractions of rows and of requests. */
function isOfFractions(value: unknown): boolean {
  const isFraction = (share: unknown) => share === null || (typeof share === 'number' && share >= 0 && share <= 1);
  const isFractions = (fractions: unknown) =>
    typeof fractions === 'object' &&
    fractions !== null &&
    ['missing', 'outOfVocabulary', 'clipped'].every((name) =>
      isFraction((fractions as Readonly<Record<string, unknown>>)[name]),
    );
  const isTraining = (of: unknown) => {
    const { rows, requests } = (of ?? {}) as Readonly<Record<string, unknown>>;
    return isFractions(rows) && (requests === null || isFractions(requests));
  };
  return typeof value === 'object' && value !== null && Object.values(value).every(isTraining);
}

/** null: the build lists no such file. */
function jsonOf<T>(build: LoadedBuild, path: string): Partial<T> | null | string {
  const text = build.text(path);
  if (text === null) return null;
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null ? value : `${path} holds no object`;
  } catch {
    return `${path} cannot be read (it is no JSON)`;
  }
}

/** The largest difference, relative from 1 on. The golden rows run as requests do: by sides, in the scorer that will serve. */
async function goldenLogitsError(model: ServedModel): Promise<number> {
  const { plan, sides } = model;
  const side = (encoded: EncodedColumns, names: readonly string[]): EncodedColumns => ({
    rows: 1,
    signals: recordOf(names.map((name) => [name, encoded.signals[name]!])),
  });
  let worst = 0;
  for (const { encoded, logits: expected } of model.golden) {
    const [requests, candidates] = [side(encoded, sides.shared), side(encoded, sides.rest)];
    // As many at a time as the scorer takes, which may be a few.
    for (const tower of plan.towers.keys()) {
      const [logits] = await model.scorer.logits([
        { requests, candidates: { ...candidates, tower: Int32Array.of(tower) }, requestOf: null },
      ]);
      for (const [h, z] of logits!.entries()) {
        if (!Number.isFinite(z)) return Infinity;
        worst = Math.max(worst, Math.abs(z - expected[tower]![h]!) / Math.max(1, Math.abs(z)));
      }
    }
  }
  return worst;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
