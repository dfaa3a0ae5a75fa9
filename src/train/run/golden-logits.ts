/**
 * `golden-logits.json`: the logits of the rows of golden.json, in every tower. With it a server can prove that its engine computes what
 * training's did, as golden.json proves that its transforms encode alike.
 */
import { artifacts, versionFault } from '../../ir/artifact-version.ts';
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import type { Golden } from '../../emit/transforms/index.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Encoder } from '../../runtime/types.ts';
import type { Engine } from '../engines/engine.ts';
import { Predictor } from '../predict-logits.ts';
import { parseJson } from '../../text/record.ts';
import type { ForwardWeights } from '../weights.ts';

export const GOLDEN_LOGITS_FILE = 'golden-logits.json';
export const GOLDEN_LOGITS_VERSION = artifacts.goldenLogits.version;
/** Engines add in different orders: relative from 1 on, what they agree to. */
export const GOLDEN_LOGITS_TOLERANCE = 1e-4;

export interface GoldenLogits {
  readonly version: typeof GOLDEN_LOGITS_VERSION;
  /** Of plan, vocabularies and weights. */
  readonly modelFingerprint: string;
  /** cases[i] are the logits of golden.json's cases[i]: by tower, then head, in the plan's order. */
  readonly cases: readonly (readonly (readonly number[])[])[];
}

export async function goldenLogits(
  plan: Plan,
  weights: ForwardWeights,
  engine: Engine,
  encoder: Encoder,
  golden: Golden,
  modelFingerprint: string,
): Promise<GoldenLogits> {
  const predictor = new Predictor(plan, weights, engine);
  const cases: number[][][] = [];
  for (const { row, serving } of golden.cases) {
    const encoded = encoder.encodeRow(row, { serving });
    const towers: number[][] = [];
    for (let tower = 0; tower < plan.towers.length; tower++)
      towers.push(Array.from(await predictor.logits(asChunk(plan, encoded, tower))));
    cases.push(towers);
  }
  return { version: GOLDEN_LOGITS_VERSION, modelFingerprint, cases };
}

/**
 * golden-logits.json of a bundle, or in words why it checks nothing. `text` null: the bundle lists none.
 * @param modelFingerprint of the bundle's plan and weights.
 * @param writer the adsc that wrote the bundle
 */
export function readGoldenLogits(
  text: string | null,
  plan: Plan,
  golden: Golden,
  modelFingerprint: string,
  writer?: string,
): GoldenLogits | string {
  if (text === null) return `it lists no ${GOLDEN_LOGITS_FILE}, by which its network could be checked`;
  let read: Partial<GoldenLogits> | null;
  try {
    read = parseJson(text) as Partial<GoldenLogits> | null;
  } catch {
    return `${GOLDEN_LOGITS_FILE} cannot be read (it is no JSON)`;
  }
  const other = versionFault('goldenLogits', read?.version, writer);
  if (other !== null) return `${GOLDEN_LOGITS_FILE}: ${other}`;
  if (!Array.isArray(read?.cases)) return `${GOLDEN_LOGITS_FILE} is damaged`;
  if (read.modelFingerprint !== modelFingerprint) return `${GOLDEN_LOGITS_FILE} belongs to other weights`;
  const isList = (value: unknown, length: number): value is unknown[] =>
    Array.isArray(value) && value.length === length;
  const whole =
    read.cases.length === golden.cases.length &&
    read.cases.every(
      (of: unknown) =>
        isList(of, plan.towers.length) &&
        of.every((row) => isList(row, plan.heads.length) && row.every((z) => Number.isFinite(z))),
    );
  return whole
    ? (read as GoldenLogits)
    : `${GOLDEN_LOGITS_FILE} does not have a logit for every golden row, tower and head`;
}

/**
 * The largest difference of logits from the golden ones, relative from 1 on: 1e-4 or less on every engine here, since they
 * add in different orders. Infinity when the cases are not those of `golden`.
 */
export async function goldenLogitsError(
  plan: Plan,
  weights: ForwardWeights,
  engine: Engine,
  encoder: Encoder,
  golden: Golden,
  expected: GoldenLogits,
): Promise<number> {
  const { cases } = await goldenLogits(plan, weights, engine, encoder, golden, expected.modelFingerprint);
  const [a, b] = [cases.flat(2), expected.cases.flat(2)];
  if (a.length !== b.length) return Infinity;
  return a.reduce((worst, z, i) => Math.max(worst, relativeError(z, b[i] ?? NaN)), 0);
}

/** The logit that differs most from its golden one, as `goldenLogitsError` measures it. Both have the same cases. */
export function farthestLogit(
  found: GoldenLogits,
  expected: GoldenLogits,
): { readonly case: number; readonly tower: number; readonly head: number; readonly error: number } {
  let farthest = { case: 0, tower: 0, head: 0, error: 0 };
  found.cases.forEach((towers, c) =>
    towers.forEach((heads, t) =>
      heads.forEach((logit, h) => {
        const error = relativeError(logit, expected.cases[c]![t]![h]!);
        // Also where it is no number.
        if (!(error <= farthest.error)) farthest = { case: c, tower: t, head: h, error };
      }),
    ),
  );
  return farthest;
}

/** Relative from 1 on. */
function relativeError(logit: number, expected: number): number {
  return Math.abs(logit - expected) / Math.max(1, Math.abs(logit));
}

function asChunk(plan: Plan, encoded: Pick<EncodedChunk, 'rows' | 'signals'>, tower: number): EncodedChunk {
  return {
    ...encoded,
    tower: Int32Array.of(tower),
    source: Int32Array.of(0),
    labels: new Float32Array(plan.heads.length).fill(NaN),
    weight: Float32Array.of(1),
    time: Float64Array.of(NaN),
    rowKey: BigUint64Array.of(0n),
  };
}
