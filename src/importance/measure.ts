/**
 * Permutation importance (Breiman 2001) of a fitted model: what its predictions lose when a signal's value is a stranger's. One
 * forward pass of a permutation serves every head.
 */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { Random } from '../math/random.ts';
import { type Estimate, PairMean } from './pair-variance.ts';
import { RowEffects } from './row-effects.ts';
import { crossedAnew, permuted, rowsDiffer, type Scratch } from './permute-chunk.ts';
import { requestsOf } from './draw-permutation.ts';
import type { Placements } from './auc-influence.ts';
import type { HeadImportance, ImportanceReport, UnitReport } from './report.ts';
import { Strategy } from './strategy.ts';
import type { Unit } from './units.ts';
import { readSignals } from './units.ts';
import { type Candidate, effectOf, judge } from './verdict.ts';

export interface Labels {
  /** Per row, 0 … count−1. */
  readonly of: Int32Array;
  readonly count: number;
}

export interface MeasureOptions {
  readonly plan: Plan;
  /** The rows to measure on. */
  readonly chunk: EncodedChunk;
  /** The model: logits [rows × H] of a chunk. */
  readonly logits: (chunk: EncodedChunk) => Promise<Float32Array>;
  /** What comes after the model (sampling correction, calibration): final logits [rows × H] of a chunk whose signals may be permuted. */
  readonly after?: ((chunk: EncodedChunk, logits: Float32Array) => Float32Array | Float64Array) | undefined;
  /** Signals that `after` reads. */
  readonly afterReads?: readonly string[] | undefined;
  /** Whose rows form a cluster. */
  readonly clusters: Labels;
  /** Which rows are one request; null: not known. */
  readonly requests: Labels | null;
  /** Default 5. */
  readonly repeats?: number;
  readonly seed: number;
  readonly conditional?: boolean;
  readonly onProgress?: ((done: number, total: number, unit: string) => void) | undefined;
  /** Aborted: `measure` gives null. */
  readonly signal?: AbortSignal | undefined;
}

export type Measured = Pick<ImportanceReport, 'units' | 'associations' | 'heads' | 'unread'>;

export const REPEATS = 5;
/** Of what could move. With `conditional`, staying alike is the question asked. */
const BARELY = 0.5;

export async function measure(options: MeasureOptions): Promise<Measured | null> {
  const { plan, chunk } = options;
  const repeats = options.repeats ?? REPEATS;
  const used = new Set([...readSignals(plan), ...(options.afterReads ?? [])]);
  const requests =
    options.requests === null ? null : requestsOf(options.requests.of, options.requests.count, chunk.source);
  const strategy = new Strategy({ plan, chunk, used, requests, conditional: options.conditional === true });

  const predict = async (rows: EncodedChunk): Promise<Float32Array | Float64Array> => {
    const logits = await options.logits(rows);
    return options.after === undefined ? logits : options.after(rows, logits);
  };
  const base = await predict(chunk);
  const heads = plan.heads.map((_, h) => new HeadState(new RowEffects(chunk, plan.heads.length, h), base));

  const units: UnitReport[] = [];
  const measured: {
    readonly unmoved: boolean;
    readonly barelyMoved: boolean;
    readonly heads: readonly HeadEstimate[];
  }[] = [];
  for (const [u, unit] of strategy.units.entries()) {
    const { movement, within } = strategy.movementOf(unit);
    const sums = heads.map(
      (head) => new HeadSums(head, options.clusters, movement.cells, requests?.count ?? 0, repeats),
    );
    const scratch: Scratch = new Map();
    const movable = movableFraction(chunk, unit);
    let moved = 0;
    for (let repeat = 0; repeat < repeats; repeat++) {
      if (options.signal?.aborted === true) return null;
      options.onProgress?.(u * repeats + repeat, strategy.units.length * repeats, unit.name);
      const donors = movement.draw(new Random(options.seed, 'importance', unit.kind, unit.name, repeat));
      if (repeat === 0) moved = movedFraction(chunk, unit, donors);
      // Equal values everywhere: the predictions are the same, to the bit.
      if (moved === 0) break;
      const logits = await predict(crossedAnew(plan, permuted(chunk, unit.signals, donors, scratch), unit.signals));
      for (const sum of sums) sum.add(logits, donors);
    }
    units.push({ kind: unit.kind, name: unit.name, signals: unit.signals, by: movement.by, moved, movable, within });
    measured.push({
      unmoved: moved === 0 && movable > 0,
      barelyMoved: options.conditional !== true && moved < BARELY * movable,
      heads: sums.map((sum) => sum.estimate()),
    });
  }
  return {
    units,
    associations: strategy.associations,
    unread: plan.signals
      .filter((signal) => signal.cross === undefined && !used.has(signal.name))
      .map((signal) => signal.name),
    heads: plan.heads.map(({ name }, h) =>
      headReport(
        name,
        heads[h]!,
        measured.map(({ unmoved, barelyMoved, heads: of }) => ({
          unmoved,
          barelyMoved,
          logLoss: of[h]!.logLoss,
          auc: of[h]!.auc,
        })),
      ),
    ),
  };
}

function movedFraction(chunk: EncodedChunk, unit: Unit, donors: Int32Array): number {
  let moved = 0;
  for (let i = 0; i < donors.length; i++) if (rowsDiffer(chunk, unit.signals, i, donors[i]!)) moved++;
  return chunk.rows === 0 ? 0 : moved / chunk.rows;
}

/** The same with the row half of all rows further on as donor; where a rare value makes that none, one row is enough to count. */
function movableFraction(chunk: EncodedChunk, unit: Unit): number {
  const { rows } = chunk;
  const shift = Math.max(1, rows >> 1);
  let [moved, varies] = [0, 0];
  for (let i = 0; i < rows; i++) {
    if (rowsDiffer(chunk, unit.signals, i, (i + shift) % rows)) moved++;
    if (varies === 0 && rowsDiffer(chunk, unit.signals, 0, i)) varies = 1;
  }
  return rows === 0 ? 0 : Math.max(moved, varies) / rows;
}

/** A head as it is, unpermuted. */
class HeadState {
  readonly rows: RowEffects;
  readonly losses: Float64Array;
  readonly placed: Placements;
  readonly reason: string | null;

  constructor(rows: RowEffects, logits: Float32Array | Float64Array) {
    const column = rows.column(logits);
    const broken = rows.broken(column);
    this.rows = rows;
    this.reason =
      rows.rows === 0 ? 'no row has a label' : broken > 0 ? `predictions that are not numbers: ${broken}` : null;
    this.losses = rows.losses(column);
    this.placed = rows.placements(column);
  }
}

interface HeadEstimate {
  readonly logLoss: Estimate;
  readonly auc: Estimate | null;
}

/** Sums over the repeats of one unit, for one head. */
class HeadSums {
  readonly #head: HeadState;
  readonly #clusters: Int32Array;
  readonly #loss: PairMean;
  readonly #auc: PairMean;
  readonly #repeats: number;
  #permutedAuc = 0;
  #drawn = 0;

  constructor(head: HeadState, clusters: Labels, cells: Int32Array | null, cellCount: number, repeats: number) {
    this.#head = head;
    this.#clusters = clusters.of;
    this.#loss = new PairMean(clusters.count, cells, cellCount);
    this.#auc = new PairMean(clusters.count, cells, cellCount);
    this.#repeats = repeats;
  }

  add(logits: Float32Array | Float64Array, donors: Int32Array): void {
    const { rows, losses, placed, reason } = this.#head;
    if (reason !== null) return;
    const column = rows.column(logits);
    const gained = rows.losses(column);
    const places = rows.placements(column);
    const influence = places.influence;
    for (let i = 0; i < gained.length; i++) {
      gained[i] = rows.weight[i]! * (gained[i]! - losses[i]!);
      influence[i] = (placed.influence[i]! - influence[i]!) / this.#repeats;
    }
    this.#loss.add(this.#clusters, donors, gained, rows.weight, rows.weight);
    this.#auc.add(this.#clusters, donors, influence, null, rows.weight);
    this.#permutedAuc += places.auc ?? 0;
    this.#drawn++;
  }

  estimate(): HeadEstimate {
    const { auc } = this.#head.placed;
    const influence = this.#auc.sum();
    const change = auc === null || this.#drawn === 0 ? 0 : auc - this.#permutedAuc / this.#drawn;
    return { logLoss: this.#loss.mean(), auc: auc === null ? null : { ...influence, mean: change } };
  }
}

function headReport(name: string, head: HeadState, units: readonly Candidate[]): HeadImportance {
  const { rows, positives, entropy } = head.rows;
  const facts = { head: name, rows, positives, entropy };
  if (head.reason !== null) return { ...facts, auc: null, logLoss: null, reason: head.reason, results: [] };
  const judged = judge(units, entropy);
  const results = units
    .map((unit, i) => {
      const { verdict, useful, harmful } = judged[i]!;
      return {
        unit: i,
        auc: unit.auc === null ? null : effectOf(unit.auc),
        logLoss: effectOf(unit.logLoss),
        verdict,
        adjusted: { useful, harmful },
      };
    })
    .sort((a, b) => b.logLoss.change - a.logLoss.change || a.unit - b.unit);
  return { ...facts, auc: head.placed.auc, logLoss: head.rows.meanLoss(head.losses), reason: null, results };
}
