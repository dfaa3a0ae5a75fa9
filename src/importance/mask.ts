/** Data that says nothing about some signals: their values are missing on every row. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Encoding, Plan } from '../ir/plan.ts';
import { Scaling } from '../runtime/scaling.ts';
import type { EncodedSignal } from '../runtime/types.ts';
import type { TrainingData } from '../train/batches/training-data.ts';
import { crossedAnew } from './permute-chunk.ts';
import { emptyRecord } from '../text/record.ts';
import { signalNamed } from '../ir/members.ts';

/**
 * The chunk with every value of the signals missing. A model trained on such data is trained without the signals: what is left of them
 * is a constant, which the biases can take in.
 */
export function masked(plan: Plan, chunk: EncodedChunk, signals: readonly string[]): EncodedChunk {
  const all: Record<string, EncodedSignal> = Object.assign(emptyRecord<EncodedSignal>(), chunk.signals);
  for (const name of signals) {
    const { encoding } = signalNamed(plan, name);
    all[name] = missing(chunk.signals[name]!, chunk.rows, encoding);
  }
  return crossedAnew(plan, { ...chunk, signals: all }, signals);
}

/** All parts of the data, masked. */
export function maskedData(plan: Plan, data: TrainingData, signals: readonly string[]): TrainingData {
  return {
    counts: data.counts,
    lastTime: data.lastTime,
    labels: data.labels,
    key: JSON.stringify([data.key, 'blank', signals]),
    async *chunks(split, options) {
      for await (const chunk of data.chunks(split, options)) yield masked(plan, chunk, signals);
    },
  };
}

/**
 * As the encoders encode null: zeros and the flag, of a number in bins place 0, of one with a default what that is encoded to; id 0, also where
 * the default is a key, whose id a plan doesn't know; a list of one id 0.
 */
function missing(signal: EncodedSignal, rows: number, encoding: Encoding): EncodedSignal {
  switch (signal.kind) {
    case 'id':
      return { ...signal, ids: new Int32Array(rows) };
    case 'vec': {
      const values = new Float32Array(rows * signal.width);
      if (encoding.kind !== 'vec') return { ...signal, values };
      if (encoding.default !== null) values.fill(new Scaling(encoding, 1).scale(encoding.default));
      if (encoding.missingFlag) for (let row = 1; row <= rows; row++) values[row * signal.width - 1] = 1;
      return { ...signal, values };
    }
    case 'ids': {
      const weights = new Float32Array(rows * signal.max);
      for (let row = 0; row < rows; row++) weights[row * signal.max] = 1;
      return { ...signal, ids: new Int32Array(rows * signal.max), weights };
    }
  }
}
