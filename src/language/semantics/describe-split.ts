/** A part of the data as a spec states it. */
import type { SplitPlan } from '../../ir/plan.ts';
import { writeDuration } from '../syntax/units.ts';

/** In words: `last(1d)`, `random(10%)`. */
export function describeSplit(split: SplitPlan): string {
  switch (split.kind) {
    case 'last':
      return `last(${writeDuration(split.seconds)})`;
    case 'newest':
      return `newest(${percent(split.fraction)})`;
    case 'random':
      return `random(${percent(split.fraction)})`;
    case 'hash':
      return `hash(${percent(split.fraction)}, ${split.column})`;
    case 'files':
      return `"${split.glob}"`;
  }
}

/** As a spec has it: .07 is 7%, not 7.000000000000001%. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}

/** `7d`, as a spec writes it. */
export const describeDuration = (seconds: number): string => writeDuration(seconds);
