/** Dropout masks: a function of (seed, step, node), so a resumed run draws what an uninterrupted one would have. */
import type { Plan } from '../../ir/plan.ts';
import { operationOf } from '../../ops/index.ts';
import { RandomStream } from '../random-stream.ts';
import type { Memory } from './memory.ts';

export class DropoutMasks {
  readonly #nodes: readonly {
    readonly id: string;
    readonly width: number;
    readonly tower: number | null;
    readonly rate: number;
    readonly buffer: Float32Array;
  }[];
  readonly #seed: number;

  constructor(plan: Plan, seed: number, memory: Memory) {
    this.#seed = seed;
    this.#nodes = plan.nodes.flatMap((node) => {
      const rate = operationOf(node).dropped?.(node);
      if (rate === undefined) return [];
      const { id, width, tower } = node;
      return [{ id, width, tower, rate, buffer: memory.floats(plan.train.batch * width) }];
    });
  }

  /** By dropout node, [rows of its tower × width] of 0 or 1/(1−rate). Valid until the next call. */
  draw(step: number, rows: number, towerRows: readonly number[]): Map<string, Float32Array> {
    const masks = new Map<string, Float32Array>();
    for (const { id, width, tower, rate, buffer } of this.#nodes) {
      const mask = buffer.subarray(0, (tower === null ? rows : (towerRows[tower] ?? 0)) * width);
      new RandomStream(this.#seed, 'dropout', id, step).fillDropout(mask, rate);
      masks.set(id, mask);
    }
    return masks;
  }
}
