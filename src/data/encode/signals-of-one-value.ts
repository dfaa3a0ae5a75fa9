/** Which signals are encoded once for each distinct value of their column. */
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import type { Vocabularies } from '../../runtime/types.ts';
import { liveKeys } from '../../runtime/vocab-file.ts';

/** Numbers of four bytes that a value may become, at most: else values are encoded row by row. */
const MOST_CELLS = 64;

/** Signals that are functions of one value alone: they exist on every source, read one column as it is, and no cross reads them. */
export function signalsOfOneValue(plan: Plan): SignalPlan[] {
  const crossed = new Set(plan.signals.flatMap(({ cross }) => cross ?? []));
  return plan.signals.filter(
    (signal) =>
      signal.cross === undefined &&
      signal.sources === null &&
      signal.derive === null &&
      !crossed.has(signal.name) &&
      inputNames(signal).length === 1 &&
      cellsOf(signal) <= MOST_CELLS,
  );
}

/** The vocabularies that tell the texts of a column apart for all these signals; null: something else does. */
export function vocabulariesOf(
  plan: Plan,
  signals: readonly SignalPlan[],
  entries: Vocabularies,
): (readonly string[])[] | null {
  const found: (readonly string[])[] = [];
  for (const { encoding } of signals) {
    const vocab = encoding.kind === 'id' ? plan.vocabs.find(({ id }) => id === encoding.vocab) : undefined;
    if (vocab?.kind !== 'file' || !Object.hasOwn(entries, vocab.id)) return null;
    found.push(liveKeys(entries[vocab.id]!));
  }
  return found;
}

function cellsOf({ encoding }: SignalPlan): number {
  return encoding.kind === 'vec' ? encoding.width : encoding.kind === 'id' ? 1 : 2 * encoding.max;
}
