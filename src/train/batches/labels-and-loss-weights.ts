/** A batch's labels and loss weights, one column a trained logit. */
import { type TrainedColumn, trainedColumns } from '../../ir/logit-columns.ts';
import { baseHead, baseNegatives } from '../../ir/base-negatives.ts';
import { ancestorsOf, parentsOf } from '../../ir/composed-heads.ts';
import { delayedHeads, LEAST_DELAY_SECONDS } from '../../ir/delayed-heads.ts';
import type { Plan } from '../../ir/plan.ts';
import { SAMPLING_COUNTS } from '../correct-batch/sampling-counts.ts';
import type { LabelledBatch } from './batch.ts';
import type { RowPicks } from './batch-buffers.ts';
import type { Memory } from './memory.ts';

type Labels = Pick<LabelledBatch, 'labels' | 'lossWeights' | 'weightSum' | 'headWeightSums' | 'samplingCounts'>;

export class LabelBuffers {
  readonly #plan: Plan;
  readonly #columns: readonly Column[];
  /** Heads with delays, which is the width of a chunk's. */
  readonly #delays: number;
  readonly #base: number;
  readonly #isNegative: (labels: ArrayLike<number>, row: number) => boolean;
  readonly #labels: Float32Array;
  readonly #lossWeights: Float32Array;

  constructor(plan: Plan, batch: number, memory: Memory) {
    this.#plan = plan;
    this.#base = baseHead(plan);
    this.#isNegative = baseNegatives(plan);
    const parents = parentsOf(plan.heads);
    const delayed = delayedHeads(plan.heads);
    this.#delays = delayed.length;
    this.#columns = trainedColumns(plan).map((column) => ({
      ...column,
      delay: delayed.findIndex(({ head }) => head === column.head),
      unit: delayed.find(({ head }) => head === column.head)?.delay.unitSeconds ?? 1,
      lossWeight: (plan.heads[column.head]?.lossWeight ?? 1) * column.part,
      within: plan.heads[column.head]?.after?.loss === 'within_parent' ? parents[column.head]! : -1,
      needsBase:
        column.head !== this.#base &&
        [column.head, ...ancestorsOf(plan.heads, column.head)].some((h) => plan.outputs[h]?.correction !== undefined),
    }));
    this.#labels = memory.floats(batch * this.#columns.length);
    this.#lossWeights = memory.floats(batch * this.#columns.length);
  }

  /** @param position the place in the batch of each pick. Overwrites what it gave before. */
  fill(picks: RowPicks, position: Int32Array): Labels {
    const { heads, sampling, towers } = this.#plan;
    // Counts are of the downsampled log, where `weight` compensates what is missing.
    const downsampled = sampling?.correct === 'weight' ? sampling.keep : 1;
    const [H, C] = [heads.length, this.#columns.length];
    const labels = this.#labels.subarray(0, picks.count * C);
    const lossWeights = this.#lossWeights.subarray(0, picks.count * C);
    const headWeightSums = new Float64Array(H);
    const samplingCounts = sampling === null ? null : new Float64Array(towers.length * H * SAMPLING_COUNTS);
    let weightSum = 0;
    for (let i = 0; i < picks.count; i++) weightSum += picks.weight[i] as number;
    // A batch of weightless rows has no loss.
    const scale = weightSum > 0 ? 1 / weightSum : 0;
    for (const { chunk, from, to } of picks.segments) {
      for (let i = from; i < to; i++) {
        const row = picks.row[i] as number;
        const source = row * H;
        const target = (position[i] as number) * C;
        const weight = picks.weight[i] as number;
        const base = this.#base < 0 ? NaN : (chunk.labels[source + this.#base] as number);
        for (let c = 0; c < C; c++) {
          const column = this.#columns[c] as Column;
          const label = chunk.labels[source + column.head] as number;
          const delay = column.delay < 0 ? Infinity : (chunk.delays![row * this.#delays + column.delay] as number);
          if (column.isDelay === true) {
            labels[target + c] =
              label !== label ? 0 : Math.min(Math.max(delay, LEAST_DELAY_SECONDS) / column.unit, NEVER);
            lossWeights[target + c] = 0;
            continue;
          }
          const observed =
            label === label &&
            trains(column, base) &&
            (column.within < 0 || chunk.labels[source + column.within] === 1);
          labels[target + c] = observed ? label : 0;
          lossWeights[target + c] = observed ? column.lossWeight * weight * scale : 0;
          if (observed) headWeightSums[column.head] = (headWeightSums[column.head] as number) + weight * column.part;
        }
        if (samplingCounts === null) continue;
        const negative = this.#isNegative(chunk.labels, row) ? 1 : 0;
        const at = (chunk.tower[row] as number) * H;
        const count = negative === 1 ? weight * downsampled : weight;
        for (let h = 0; h < H; h++) {
          const label = chunk.labels[source + h] as number;
          if (label !== label) continue;
          const place = SAMPLING_COUNTS * (at + h) + 2 * label + negative;
          samplingCounts[place] = (samplingCounts[place] as number) + count;
        }
      }
    }
    return { labels, lossWeights, weightSum, headWeightSums, samplingCounts };
  }
}

/** A delay, in units, of what never comes: λ times it is large for any λ, and no overflow. */
const NEVER = 1e9;

interface Column extends TrainedColumn {
  readonly lossWeight: number;
  /** The place of its head among those with delays, −1: it has none; and the unit of its delays, seconds. */
  readonly delay: number;
  readonly unit: number;
  /** The head whose positives it is trained on; −1: all rows. */
  readonly within: number;
  /** Its correction speaks of the base: without the base's label it is not known how the row was sampled. */
  readonly needsBase: boolean;
}

function trains({ base, needsBase }: Column, label: number): boolean {
  return base !== null ? label === base : !needsBase || label === label;
}
