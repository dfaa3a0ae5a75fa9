/** A model in memory, ready to score: loaded from a bundle and checked stage by stage. */
import { type LoadedBuild, loadBuild } from '../bundle/load.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { PROFILE_FILE, PROFILE_VERSION, type TrainingProfile } from '../emit/profile.ts';
import type { Plan } from '../plan/schema.ts';
import { GOLDEN_LOGITS_FILE, GOLDEN_LOGITS_TOLERANCE, GOLDEN_LOGITS_VERSION, type GoldenLogits } from '../train/run/golden-logits.ts';
import { loadWeights } from '../train/run/load.ts';
import type { Weights } from '../train/weights.ts';
import { Drift } from './drift.ts';
import { RowEncoder } from './encode.ts';
import { type EncodedJob, Scorer, type ScorerOptions } from './scorer.ts';
import { type Sides, sidesOf } from './sides.ts';
import { RowValidator, type ValidationLimits } from './validate.ts';
import { parseJson } from '../text/record.ts';

export interface ModelOptions extends ScorerOptions, ValidationLimits {
  /** The clock of drift, milliseconds; default: one that nobody sets. */
  readonly now?: () => number;
}

export class ServedModel {
  readonly plan: Plan;
  /** Of plan, vocabularies and weights. */
  readonly fingerprint: string;
  readonly build: LoadedBuild;
  readonly weights: Weights;
  readonly sides: Sides;
  readonly sources: readonly string[];
  readonly rows: RowEncoder;
  readonly validator: RowValidator;
  readonly scorer: Scorer;
  readonly drift: Drift;

  constructor(build: LoadedBuild, weights: Weights, fingerprint: string, sides: Sides, validator: RowValidator, scorer: Scorer, profile: TrainingProfile | null, now?: () => number) {
    this.plan = build.plan;
    this.build = build;
    this.weights = weights;
    this.fingerprint = fingerprint;
    this.sides = sides;
    this.sources = build.plan.data?.source?.values ?? [];
    this.rows = new RowEncoder(build.plan, sides, build.createEncoder());
    this.drift = new Drift(build.plan, this.rows.counts, profile, now);
    this.validator = validator;
    this.scorer = scorer;
  }

  dispose(): Promise<void> {
    return this.scorer.dispose();
  }
}

/**
 * Loads a bundle: hashes, schema versions, golden vectors of the transforms, weights against the model fingerprint, golden logits of
 * the network. Never throws for what is in the folder.
 * @param shown the folder's name in messages.
 */
export async function loadModel(dir: string, shown: string, options: ModelOptions): Promise<ServedModel | Diagnostic[]> {
  const build = await loadBuild(dir);
  if (Array.isArray(build)) return build;
  const refuse = (reason: string) => [diagnostic('ADS8601', null, { path: shown, reason })];
  if (build.rowSchema === null) return refuse('it has no features/row.schema.json');
  const loaded = await loadWeights(build);
  if (Array.isArray(loaded)) return loaded;
  const golden = readGoldenLogits(build, loaded.modelFingerprint);
  if (typeof golden === 'string') return refuse(golden);

  const profile = readProfile(build);
  if (typeof profile === 'string') return refuse(profile);

  const sides = sidesOf(build.plan);
  let validator: RowValidator;
  let scorer: Scorer;
  try {
    validator = new RowValidator(build.plan, sides, build.rowSchema, options);
    scorer = await Scorer.create(build.plan, loaded.weights, sides.shared, options);
  } catch (error) {
    return refuse(firstLine(error));
  }
  const model = new ServedModel(build, loaded.weights, loaded.modelFingerprint, sides, validator, scorer, profile, options.now);
  const error = await goldenLogitsError(model, golden);
  if (error <= GOLDEN_LOGITS_TOLERANCE) return model;
  await model.dispose();
  return [diagnostic('ADS8602', null, { path: shown, error: Number.isFinite(error) ? error.toPrecision(2) : 'the number of cases', tolerance: GOLDEN_LOGITS_TOLERANCE })];
}

/** null: the build has none (it was compiled without a lock). */
function readProfile(build: LoadedBuild): TrainingProfile | null | string {
  const profile = jsonOf<TrainingProfile>(build, PROFILE_FILE);
  if (profile === null || typeof profile === 'string') return profile;
  if (profile.version !== PROFILE_VERSION || profile.fingerprint !== build.plan.fingerprint) return `${PROFILE_FILE} is of another version or plan`;
  return profile as TrainingProfile;
}

function readGoldenLogits(build: LoadedBuild, modelFingerprint: string): GoldenLogits | string {
  const golden = jsonOf<GoldenLogits>(build, GOLDEN_LOGITS_FILE);
  if (golden === null) return `it lists no ${GOLDEN_LOGITS_FILE}, by which its network could be checked`;
  if (typeof golden === 'string') return golden;
  if (golden.version !== GOLDEN_LOGITS_VERSION || !Array.isArray(golden.cases)) return `${GOLDEN_LOGITS_FILE} is of another version`;
  if (golden.modelFingerprint !== modelFingerprint) return `${GOLDEN_LOGITS_FILE} belongs to other weights`;
  return golden as GoldenLogits;
}

/** null: the build lists no such file. */
function jsonOf<T>(build: LoadedBuild, path: string): Partial<T> | null | string {
  const text = build.text(path);
  if (text === null) return null;
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null ? (value as Partial<T>) : `${path} holds no object`;
  } catch {
    return `${path} cannot be read (it is no JSON)`;
  }
}

/** The largest difference, relative from 1 on; Infinity where the cases are not those of golden.json. The golden rows run as requests do: by sides, in the scorer that will serve. */
async function goldenLogitsError(model: ServedModel, expected: GoldenLogits): Promise<number> {
  const { plan, build, sides } = model;
  const encoder = build.createEncoder();
  const [shared, rest] = [encoder.subset(sides.shared), encoder.subset(sides.rest)];
  const { cases } = build.golden;
  if (cases.length !== expected.cases.length) return Infinity;
  let worst = 0;
  for (const [i, { row, serving }] of cases.entries()) {
    const jobs = plan.towers.map((_, tower): EncodedJob => ({
      requests: shared.encodeRow(row, { serving }),
      candidates: { ...rest.encodeRow(row, { serving }), tower: Int32Array.of(tower) },
      requestOf: null,
    }));
    // As many at a time as the scorer takes, which may be a few.
    for (const [tower, job] of jobs.entries()) {
      const [logits] = await model.scorer.logits([job]);
      const wanted = expected.cases[i]?.[tower];
      if (wanted?.length !== logits!.length) return Infinity;
      logits!.forEach((z, h) => (worst = Math.max(worst, Math.abs(z - wanted[h]!) / Math.max(1, Math.abs(z)) || 0)));
      if (logits!.some((z, h) => Number.isNaN(z) !== Number.isNaN(wanted[h]))) return Infinity;
    }
  }
  return worst;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
