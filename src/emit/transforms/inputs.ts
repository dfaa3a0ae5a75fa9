/** How the signals of a plan read each raw input: the base of the row's types, its JSON Schema and the golden rows. */
import { emissions } from '../../formats/emit.ts';
import type { Reading } from '../../formats/shared/emit.ts';
import type { InputPlan, Plan, SignalPlan } from '../../ir/plan.ts';
import { timeOf } from './transform-spec.ts';

export type { Reading };

export interface InputUse {
  readonly input: InputPlan;
  readonly readings: readonly Reading[];
  /** Every signal that reads it has a constant for serving. */
  readonly optional: boolean;
  readonly docs: readonly string[];
}

/** Every input with its readings, in the plan's order; the example's source is one although it is no signal. */
export function inputUses(plan: Plan): InputUse[] {
  const vocabs = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab]));
  const source = plan.data?.source?.column ?? null;
  const inputs = [...plan.inputs];
  if (source !== null && !inputs.some((input) => input.name === source)) {
    inputs.push({ name: source, table: null, column: source, side: 'candidate', kind: 'scalar' });
  }
  const readingsOf = new Map<string, { readonly signal: SignalPlan; readonly reading: Reading }[]>();
  for (const signal of plan.signals) {
    // A cross reads what its members have become.
    if (signal.cross !== undefined) continue;
    const own: readonly (readonly [string, Reading])[] =
      signal.derive === null
        ? emissions[signal.format].readings(signal, vocabs)
        : [[signal.input, { kind: 'time', signal, time: timeOf(plan, signal) }]];
    for (const [input, reading] of own) {
      const known = readingsOf.get(input);
      if (known === undefined) readingsOf.set(input, [{ signal, reading }]);
      else known.push({ signal, reading });
    }
  }
  return inputs.map((input) => {
    const read = readingsOf.get(input.name) ?? [];
    const readings = read.map(({ reading }) => reading);
    if (input.name === source) readings.push({ kind: 'key', signal: null, vocab: null });
    return {
      input,
      readings,
      optional: input.name !== source && read.length > 0 && read.every(({ signal }) => signal.serve !== null),
      docs: read.map(({ signal }) => signal.doc).filter((doc) => doc !== null),
    };
  });
}
