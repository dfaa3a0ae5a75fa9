/** How the signals of a plan read each raw input: the base of the row's types, its JSON Schema and the golden rows. */
import type { InputPlan, Plan, SignalPlan, VocabPlan } from '../../ir/plan.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { timeOf } from './spec.ts';

export type Reading =
  | { readonly kind: 'number'; readonly signal: SignalPlan }
  | { readonly kind: 'key'; readonly signal: SignalPlan | null; readonly vocab: VocabPlan | null }
  | { readonly kind: 'time'; readonly signal: SignalPlan; readonly time: TimeReading }
  | {
      readonly kind: 'keys';
      readonly signal: SignalPlan;
      readonly vocab: VocabPlan;
      readonly max: number;
      readonly split: string | null;
    }
  | { readonly kind: 'vector'; readonly signal: SignalPlan; readonly length: number };

export interface InputUse {
  readonly input: InputPlan;
  readonly readings: readonly Reading[];
  /** Every signal that reads it has a constant for serving. */
  readonly optional: boolean;
  readonly docs: readonly string[];
}

/** Every input with its readings, in the plan's order; the example's source is one although it is no signal. */
export function inputsOf(plan: Plan): InputUse[] {
  const vocabs = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab]));
  const source = plan.data?.source?.column ?? null;
  const inputs = [...plan.inputs];
  if (source !== null && !inputs.some((input) => input.name === source)) {
    inputs.push({ name: source, table: null, column: source, side: 'candidate', kind: 'scalar' });
  }
  const signalsOf = new Map<string, SignalPlan[]>();
  for (const signal of plan.signals) {
    // A cross reads what its members have become.
    if (signal.cross !== undefined) continue;
    const known = signalsOf.get(signal.input);
    if (known === undefined) signalsOf.set(signal.input, [signal]);
    else known.push(signal);
  }
  return inputs.map((input) => {
    const signals = signalsOf.get(input.name) ?? [];
    const readings: Reading[] = signals.map((signal) => readingOf(plan, signal, vocabs));
    if (input.name === source) readings.push({ kind: 'key', signal: null, vocab: null });
    return {
      input,
      readings,
      optional: input.name !== source && signals.length > 0 && signals.every((signal) => signal.serve !== null),
      docs: signals.map((signal) => signal.doc).filter((doc) => doc !== null),
    };
  });
}

function readingOf(plan: Plan, signal: SignalPlan, vocabs: ReadonlyMap<string, VocabPlan>): Reading {
  const { encoding } = signal;
  if (signal.derive !== null) return { kind: 'time', signal, time: timeOf(plan, signal) };
  if (encoding.kind === 'vec')
    return signal.format === 'dense' ? { kind: 'vector', signal, length: encoding.length } : { kind: 'number', signal };
  const vocab = vocabs.get(encoding.vocab)!;
  if (encoding.kind === 'id') return { kind: 'key', signal, vocab };
  return { kind: 'keys', signal, vocab, max: encoding.max, split: encoding.split };
}
