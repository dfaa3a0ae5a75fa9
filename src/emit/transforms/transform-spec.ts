import { emissions } from '../../formats/emit.ts';
import { derivedTime } from '../../ir/derived-time.ts';
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { buildEncoder } from '../../runtime/encoder.ts';
import type { SignalSpec, TransformSpec } from '../../runtime/signals.ts';
import type { TimeReading } from '../../runtime/time.ts';
import type { Encoder, Vocabularies } from '../../runtime/types.ts';
import { entryOf } from '../../text/present.ts';

/** What the runtime needs of a plan: adsc encodes by it, and features/transforms.js is it in code (module.ts). */
export function transformSpec(plan: Plan): TransformSpec {
  return {
    source: plan.data?.source?.column ?? null,
    vocabs: plan.vocabs.map(({ id, kind, entries }) => ({ id, kind, entries })),
    signals: plan.signals.filter((signal) => signal.cross === undefined).map((signal) => signalSpec(plan, signal)),
    crosses: crossesOf(plan),
  };
}

/**
 * An encoder straight from the plan, equal to the one that the emitted code creates.
 * @throws Error if a vocabulary (by vocab id, entries in file order) is missing, has another length than planned, or an entry twice.
 */
export function planEncoder(plan: Plan, vocabularies: Vocabularies): Encoder {
  return buildEncoder(transformSpec(plan), vocabularies);
}

/** Crosses, with the size of their hashed id spaces. */
function crossesOf(plan: Plan): { name: string; of: readonly string[]; buckets: number }[] {
  const entries = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab.entries]));
  return plan.signals.flatMap(({ name, cross, encoding }) =>
    cross === undefined || encoding.kind === 'vec'
      ? []
      : [{ name, of: cross, buckets: entryOf(entries, encoding.vocab) }],
  );
}

function signalSpec(plan: Plan, signal: SignalPlan): SignalSpec {
  const { name, input, sources, serve } = signal;
  return {
    name,
    input,
    derive: derivationOf(plan, signal),
    sources,
    serve,
    encoding: emissions[signal.format].spec(signal),
  };
}

function derivationOf(plan: Plan, signal: SignalPlan): SignalSpec['derive'] {
  const { derive } = signal;
  if (derive === null) return null;
  const { unit, format, zone } = timeOf(plan, signal);
  return unit === null && format === null && zone === derive.zone
    ? derive
    : { ...derive, time: { unit, format, zone } };
}

/** How the times are written that a signal derives from. */
export function timeOf({ data, inputs }: Plan, signal: SignalPlan): TimeReading {
  const input = inputs.find(({ name }) => name === signal.input);
  return derivedTime(data, input?.table ?? null, input?.column ?? signal.input, signal.derive?.zone);
}
