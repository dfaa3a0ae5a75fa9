import type { SignalPlan } from '../../ir/plan.ts';
import {
  encodingOf,
  type FormatEmission,
  jsonList,
  NULL_TEXT,
  type Schema,
  type Values,
  vecSpec,
} from '../shared/emit.ts';

export const dense: FormatEmission = {
  builder: 'dense',
  spec: vecSpec,
  readings: (signal) => [[signal.input, { kind: 'vector', signal, length: encodingOf(signal, 'vec').length }]],
};

const NUMBER_ELEMENT = '[+-]?(?:\\d{1,99}(?:\\.\\d{0,99})?|\\.\\d{1,99})(?:[eE][+-]?\\d{1,2})?';

export function vectorSchema(length: number): Schema {
  return {
    type: ['array', 'string', 'null'],
    items: { type: 'number' },
    minItems: length,
    maxItems: length,
    pattern: `^${jsonList(NUMBER_ELEMENT, `{${length - 1}}`)}$|^${NULL_TEXT}$`,
  };
}

export function vectorValues(length: number, signal: SignalPlan): Values {
  const { encoding } = signal;
  const [low, high] = (encoding.kind === 'vec' ? encoding.clip : null) ?? [-1, 1];
  // Numbers that are not scaled are small where a network can use them; bounds far outside are no range to take values from.
  const scaled = encoding.kind === 'vec' && encoding.normalize.kind !== 'none';
  const [from, to] = scaled || low >= 1 || high <= -1 ? [low, high] : [Math.max(low, -1), Math.min(high, 1)];
  const of = (f: (i: number) => number) => Array.from({ length }, (_, i) => f(i));
  return {
    typical: [
      of((i) => from + ((to - from) * ((i * 7) % 11)) / 11),
      of((i) => from + ((to - from) * (i + 1)) / (length + 1)),
    ],
    unknown: [of(() => 0).concat(0)],
    low: [of(() => low - 1)],
    high: [of(() => high + 1)],
    odd: [
      of(() => 0),
      of(() => 1e200),
      [],
      of(() => 1).map((x, i) => (i === 0 ? null : x)),
      'x',
      JSON.stringify(of((i) => i / 8)),
    ],
  };
}
