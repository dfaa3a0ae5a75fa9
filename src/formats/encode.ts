/** The registry of formats for the runtime: what emitted code says of a signal of each, and the encoder of each kind of encoding. */
import { ContinuousEncoder } from './continuous/encode.ts';
import { DenseEncoder } from './dense/encode.ts';
import { IdEncoder } from './onehot/encode.ts';
import { IdsEncoder } from './indexed/encode.ts';
import { StepIdsEncoder } from './shared/encode-steps.ts';
import { WeightedIdsEncoder } from './shared/encode-weighted.ts';
import type { IdSpace } from '../runtime/id-space.ts';
import type { SignalSpec } from '../runtime/signals.ts';

export { continuous } from './continuous/encode.ts';
export { dense } from './dense/encode.ts';
export { hashIndexed } from './hash_indexed/encode.ts';
export { hashOnehot } from './hash_onehot/encode.ts';
export { indexed } from './indexed/encode.ts';
export { onehot } from './onehot/encode.ts';

export type SignalEncoder =
  ContinuousEncoder | DenseEncoder | IdEncoder | IdsEncoder | StepIdsEncoder | WeightedIdsEncoder;

/** @param spaceOf the id space of a vocabulary. An encoding without a case here does not compile. */
export function encoderOf({ encoding }: SignalSpec, spaceOf: (vocab: string) => IdSpace): SignalEncoder {
  switch (encoding.kind) {
    case 'vec':
      return encoding.dense ? new DenseEncoder(encoding) : new ContinuousEncoder(encoding);
    case 'id':
      return new IdEncoder(encoding, spaceOf(encoding.vocab));
    case 'ids':
      if (encoding.weights?.kind === 'steps')
        return new StepIdsEncoder({ ...encoding, weights: encoding.weights }, spaceOf(encoding.vocab));
      return encoding.weights === null
        ? new IdsEncoder(encoding, spaceOf(encoding.vocab))
        : new WeightedIdsEncoder({ ...encoding, weights: encoding.weights }, spaceOf(encoding.vocab));
  }
}
