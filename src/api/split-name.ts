import type { Split } from '../data/encoded-chunk.ts';

/** A part of the data in messages. */
export function splitName(split: Split): string {
  return split === 'holdout' ? 'the holdout' : split === 'train' ? 'the training part' : 'the validation part';
}
