import type { SignalPlan } from '../../ir/plan.ts';
import { type FormatEmission, NUMBER_TEXT, type Schema, type Values, vecSpec } from '../shared/emit.ts';

export const continuous: FormatEmission = {
  builder: 'continuous',
  spec: vecSpec,
  readings: (signal) => [[signal.input, { kind: 'number', signal }]],
};

export const numberSchema: Schema = { type: ['number', 'string', 'null'], pattern: NUMBER_TEXT };

export function numberValues(signal: SignalPlan): Values {
  const { encoding } = signal;
  const [low, high] = (encoding.kind === 'vec' ? encoding.clip : null) ?? [-1000, 1000];
  const span = high - low;
  return {
    typical: [low + span / 2, low + span / 4, low + span / 3],
    unknown: ['no number'],
    low: [low, low - 1 - span],
    high: [high, high + 1 + span],
    odd: [0, '1.5', true, '1e3', -1e300, 'NaN', ' 7 ', '', 1e300, [1]],
  };
}
