/**
 * One ONNX file of a served version: encoded signals and sources in, calibrated probabilities out, nothing else. It is handed out
 * only after onnxruntime computed with it what the server answers.
 */
import { CalibratorScorer } from '../calibrate/apply-calibrator.ts';
import type { Calibrator } from '../calibrate/calibrator.ts';
import { type LevelCalibrator, levelOf } from '../calibrate/level.ts';
import { rowFeatures } from '../calibrate/features.ts';
import { applyIsotonic, type IsotonicFit } from '../calibrate/isotonic.ts';
import { sigmoid } from '../math/logistic.ts';
import type { CalibrationTables, Contribution, StepTables } from '../emit/onnx/calibration-nodes.ts';
import type { ForwardParts, OnnxPort, OnnxSourcePort, OnnxTowerPort } from '../emit/onnx/exported-graph.ts';
import { emitExportOnnx } from '../emit/onnx/index.ts';
import { goldenSignal } from '../emit/transforms/golden-vectors.ts';
import { leafForests } from '../ir/forests.ts';
import { towersBySource } from '../ir/towers.ts';
import type { EncodedColumns, EncodedSignal } from '../runtime/types.ts';
import { loadOnnxRuntime } from '../train/engines/onnx.ts';
import { AddedTrees } from '../train/trees/added-trees.ts';
import { weightMap, wholeWeights } from '../train/weights.ts';
import { repeatSignal } from './encode-request.ts';
import { treeTables } from './exported-trees.ts';
import { versionName, type Version } from './served-version.ts';
import { recordOf } from '../text/record.ts';
import { signalNamed, vocabOf } from '../ir/members.ts';

/** float32 throughout against logits in float32 and calibration in double. */
export const EXPORT_TOLERANCE = 1e-5;

export interface Exported {
  readonly bytes: Uint8Array;
  readonly inputs: ForwardParts['ports'];
  readonly outputs: ForwardParts['heads'];
  /** The largest difference of a probability from the server's, on the golden rows with every source. */
  readonly error: number;
  readonly rows: number;
}

/** The file, or in words why there can't be one. */
export async function exportVersion(version: Version): Promise<Exported | string> {
  const { model, calibrator } = version;
  const { plan } = model;
  const weights = wholeWeights(model.weights);
  if (weights === null) return 'its tables do not fit into memory, and the file would have to hold them';
  if (leafForests(plan).length > 0)
    return 'its graph reads the leaves of boosted trees as ids, and the file would have to grow them from its inputs';
  const tables = calibrator === null ? null : calibrationTables(version);
  const source = plan.data?.source ?? null;
  const golden = await goldenOf(version);
  const exported = emitExportOnnx(
    plan,
    weightMap(weights),
    {
      source: source === null ? null : { sources: source.values, towers: towersBySource(plan, source.values) },
      trees: AddedTrees.of(plan, weights.forests) === null ? null : treeTables(plan, weights.forests!),
      calibration: tables,
      signals: tables?.kind === 'linear' ? tables.contributions.map(({ signal }) => signal) : [],
    },
    {
      model: plan.model,
      ...versionName(version),
      calibrated: calibrator !== null,
      steps: stepsOf(version),
      golden: golden.map(written),
    },
  );
  if (exported === null) return 'with its embeddings it is larger than one ONNX file may be (2 GB)';
  const { error, rows } = await difference(golden, exported.bytes, exported.parts);
  if (!(error <= EXPORT_TOLERANCE))
    return `onnxruntime computes probabilities with it that differ by ${error.toPrecision(2)} from the server's`;
  return { bytes: exported.bytes, inputs: exported.parts.ports, outputs: exported.parts.heads, error, rows };
}

/** The steps of an isotonic calibrator by source (unknown first) and head, in double; null for a part without any, where q = σ(z). For whoever computes more exactly than the graph. */
function stepsOf({ model, calibrator }: Version): (IsotonicFit | null)[][] | null {
  if (calibrator?.calibrator.method !== 'isotonic') return null;
  const { heads } = calibrator.calibrator;
  return [null, ...model.sources].map((part) =>
    heads.map((head) => {
      const level = levelOf(head, part);
      return level.kind === 'isotonic' ? level.fit : null;
    }),
  );
}

/** A calibrator as tables by source (unknown first) and head. */
function calibrationTables({ model, calibrator }: Version): CalibrationTables {
  const { calibrator: fitted } = calibrator!;
  const { plan } = model;
  const parts = [null, ...model.sources];
  const levels = parts.map((part) => fitted.heads.map((head) => levelOf(head, part)));
  if (fitted.method === 'isotonic')
    return {
      kind: 'steps',
      parts: parts.length,
      heads: plan.heads.map((_, h) => stepTables(levels.map((of) => of[h]!))),
    };
  const H = fitted.heads.length;
  const shift = new Float32Array(parts.length * H);
  const slope = new Float32Array(parts.length * H);
  levels.forEach((of, p) =>
    of.forEach((level, h) => {
      // z + α + β·(z − z̄), or z/T
      slope[p * H + h] =
        level.kind === 'platt' ? 1 + level.beta : level.kind === 'temperature' ? 1 / level.temperature : 1;
      shift[p * H + h] = level.kind === 'platt' ? level.alpha - level.beta * level.center : 0;
    }),
  );
  const contributions =
    fitted.method === 'platt'
      ? fitted.layout.blocks.map((_, b) => contribution(version(model, fitted), b, levels))
      : [];
  return { kind: 'linear', parts: parts.length, shift, slope, contributions };
}

const version = (model: Version['model'], calibrator: Calibrator) => ({ model, calibrator });

/** What one signal adds to the logit: γ·s by id or element, computed from the features that the calibrator itself would see. */
function contribution(
  { model, calibrator }: ReturnType<typeof version>,
  b: number,
  levels: readonly (readonly LevelCalibrator[])[],
): Contribution {
  const block = calibrator.layout.blocks[b]!;
  const { encoding } = signalNamed(model.plan, block.signal);
  const binned = block.kind === 'bins';
  const size = binned
    ? block.count
    : encoding.kind === 'vec'
      ? encoding.width
      : vocabOf(model.plan, encoding.vocab).size;
  const H = calibrator.heads.length;
  const table = new Float32Array(levels.length * size * H);
  for (let i = 0; i < size; i++) {
    // One row with only this id, or only this element, or at this place.
    const signal: EncodedSignal = binned
      ? { kind: 'vec', width: 1, values: Float32Array.of(i) }
      : encoding.kind === 'vec'
        ? { kind: 'vec', width: size, values: Float32Array.from({ length: size }, (_, k) => (k === i ? 1 : 0)) }
        : encoding.kind === 'id'
          ? { kind: 'id', ids: Int32Array.of(i) }
          : { kind: 'ids', max: 1, ids: Int32Array.of(i), weights: Float32Array.of(1) };
    rowFeatures(
      { ...calibrator.layout, blocks: [block] },
      { rows: 1, signals: { [block.signal]: signal } },
      0,
      (feature, value) => {
        levels.forEach((of, p) =>
          of.forEach((level, h) => {
            if (level.kind === 'platt') table[(p * size + i) * H + h]! += level.gamma[feature]! * value;
          }),
        );
      },
    );
  }
  return { signal: block.signal, kind: binned ? 'bins' : encoding.kind, size, table };
}

/** One head's steps of every part, filled up to one number of points. */
function stepTables(levels: readonly LevelCalibrator[]): StepTables {
  const fits = levels.map((level) => (level.kind === 'isotonic' ? level.fit : { logits: [], values: [] }));
  const rises = fits.map(risesOf);
  const points = Math.max(1, ...rises.map((of) => of.length));
  const [from, width, rise] = [
    new Float32Array(fits.length * points),
    new Float32Array(fits.length * points),
    new Float32Array(fits.length * points),
  ];
  rises.forEach((of, p) =>
    of.forEach(({ low, high, by }, k) => {
      from[p * points + k] = low;
      width[p * points + k] = high - low;
      rise[p * points + k] = by / (high - low);
    }),
  );
  return {
    identity: Float32Array.from(levels, (level) => (level.kind === 'identity' ? 1 : 0)),
    value: Float32Array.from(fits, (fit) => fit.values[0] ?? 0),
    points,
    from,
    width,
    rise,
  };
}

/** Where a fit rises, between two float32 logits, and by how much. */
function risesOf(fit: IsotonicFit): { readonly low: number; readonly high: number; readonly by: number }[] {
  const { logits, values } = fit;
  return values.slice(1).flatMap((value, k) => {
    const [low, high, before] = [Math.fround(logits[k]!), Math.fround(logits[k + 1]!), values[k]!];
    if (high > low) return [{ low, high, by: value - before }];
    // Points that float32 does not tell apart are a jump: up to its own value at that logit, and the rest up to the next one.
    const at = Math.min(value, Math.max(before, applyIsotonic(fit, low)));
    return [
      { low: neighbor(low, -1), high: low, by: at - before },
      { low, high: neighbor(low, 1), by: value - at },
    ].filter(({ by }) => by > 0);
  });
}

/** Next to a float32, below or above; at 0 not so near that a slope between them would overflow. */
function neighbor(x: number, direction: -1 | 1): number {
  const value = Float32Array.of(x);
  new Int32Array(value.buffer)[0]! += x > 0 ? direction : -direction;
  const apart = Math.abs(value[0]! - x);
  return apart > LEAST ? value[0]! : Math.fround(x + direction * LEAST);
}

const LEAST = 2 ** -100;

/** A golden row with every source that a tower takes, and what the server answers. */
interface GoldenAnswers {
  readonly note: string;
  readonly encoded: EncodedColumns;
  /** [rows], −1: unknown. */
  readonly source: Int32Array;
  /** [rows × heads], after the sampling correction. */
  readonly logits: Float32Array;
  /** [rows × heads] */
  readonly probabilities: Float64Array;
}

async function goldenOf({ model, calibrator }: Version): Promise<GoldenAnswers[]> {
  const { plan, build, sources } = model;
  const towers = towersBySource(plan, sources);
  // An unknown source only where a tower takes it.
  const source = Int32Array.from(plan.data?.source == null ? [0] : [-1, ...sources.keys()]).filter(
    (source) => plan.data?.source == null || towers[source + 1]! >= 0,
  );
  const tower = source.map((source) => (plan.data?.source == null ? 0 : towers[source + 1]!));
  const encoder = build.createEncoder();
  const shared = new Set(model.sides.shared);
  const scorer = calibrator === null ? null : new CalibratorScorer(calibrator.calibrator, sources);
  const found: GoldenAnswers[] = [];
  for (const { note, row, serving } of build.golden.cases) {
    const one = encoder.encodeRow(row, { serving });
    const signals = recordOf(
      Object.entries(one.signals).map(([name, signal]) => [name, repeatSignal(signal, source.length, null)]),
    );
    const encoded: EncodedColumns = { rows: source.length, signals };
    const only = (wanted: boolean, of: EncodedColumns['signals']) =>
      recordOf(Object.entries(of).filter(([name]) => shared.has(name) === wanted));
    const [answered] = await model.scorer.logits([
      {
        requests: { rows: 1, signals: only(true, one.signals) },
        candidates: { rows: source.length, signals: only(false, signals), tower },
        requestOf: null,
      },
    ]);
    const logits = Float32Array.from(answered!);
    const probabilities =
      scorer === null ? Float64Array.from(logits, sigmoid) : scorer.probabilities({ ...encoded, source }, logits);
    found.push({ note, encoded, source, logits, probabilities });
  }
  return found;
}

/** Sources of a golden row that a file holds, at most: each of them is tried before the file is handed out. */
const WRITTEN_SOURCES = 4;

/** A golden row as the metadata holds it, so that whoever runs the file can prove that it computes this. JSON has no NaN: null. */
function written({ note, encoded, source, logits, probabilities }: GoldenAnswers) {
  const heads = logits.length / encoded.rows;
  const rows = Math.min(WRITTEN_SOURCES, encoded.rows);
  const table = (values: ArrayLike<number>) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: heads }, (_, h) => {
        const value = values[i * heads + h]!;
        return Number.isFinite(value) ? value : null;
      }),
    );
  return {
    note,
    // The signals of all rows are the same.
    signals: recordOf(
      Object.entries(encoded.signals).map(([name, signal]) => [name, goldenSignal(rowOfSignal(signal))]),
    ),
    source: Array.from(source.subarray(0, rows)),
    logits: table(logits),
    probabilities: table(probabilities),
  };
}

function rowOfSignal(signal: EncodedSignal): EncodedSignal {
  switch (signal.kind) {
    case 'vec':
      return { ...signal, values: signal.values.subarray(0, signal.width) };
    case 'id':
      return { ...signal, ids: signal.ids.subarray(0, 1) };
    case 'ids':
      return { ...signal, ids: signal.ids.subarray(0, signal.max), weights: signal.weights.subarray(0, signal.max) };
  }
}

/** Runs the file in onnxruntime on every golden row with every source, and compares. */
async function difference(
  golden: readonly GoldenAnswers[],
  bytes: Uint8Array,
  parts: ForwardParts,
): Promise<{ error: number; rows: number }> {
  const ort = await loadOnnxRuntime();
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  let error = 0;
  let rows = 0;
  for (const { encoded, source, probabilities } of golden) {
    const feeds = recordOf(parts.ports.map((port) => [port.name, feed(ort, port, encoded, source)]));
    const outputs = await session.run(feeds);
    parts.heads.forEach(({ name }, h) => {
      const found = outputs[name]!.data as Float32Array;
      for (let i = 0; i < encoded.rows; i++) {
        const apart = Math.abs(found[i]! - probabilities[i * parts.heads.length + h]!);
        error = Math.max(error, Number.isNaN(apart) ? Infinity : apart);
        rows++;
      }
    });
  }
  await session.release();
  return { error, rows: rows / parts.heads.length };
}

function feed(
  ort: Awaited<ReturnType<typeof loadOnnxRuntime>>,
  port: OnnxPort | OnnxTowerPort | OnnxSourcePort,
  { rows, signals }: EncodedColumns,
  source: Int32Array,
) {
  if (port.part === 'source' || port.part === 'tower')
    return new ort.Tensor('int64', BigInt64Array.from(source, BigInt), [rows]);
  const signal = signals[port.signal]!;
  if (port.part === 'ids')
    return new ort.Tensor('int32', signal.kind === 'vec' ? new Int32Array() : signal.ids, [rows, port.size]);
  return new ort.Tensor(
    'float32',
    signal.kind === 'vec' ? signal.values : signal.kind === 'ids' ? signal.weights : new Float32Array(),
    [rows, port.size],
  );
}
