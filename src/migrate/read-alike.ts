/** Whether two models read a row alike: only then can their predictions be equal. What a change of reading does is no matter of weights. */
import { canonicalJson } from '../ir/canonical.ts';
import type { SignalPlan, VecEncoding } from '../ir/plan.ts';
import type { EncodedColumns, EncodedSignal } from '../runtime/types.ts';
import { recoverNumbers } from './inputs.ts';
import type { OldNames } from './old-names.ts';
import { keySpaceOf, type WithKeys } from './key-space.ts';
import type { Recovery } from './recovery.ts';
import { FRESH, MIXED, rowSources } from './row-sources.ts';
import { OUT_OF_VOCABULARY } from '../runtime/id-space.ts';

/** Relative from 1 on: float32 keeps 7 digits, and constants may take one of them. */
const ROUNDING = 1e-5;

export type ReadsAlike = (old: EncodedColumns, next: EncodedColumns, row: number) => boolean;

type Check = (old: EncodedSignal, next: EncodedSignal, row: number) => boolean;

/** Only signals that are read otherwise are looked at: of others a difference would be a bug, and is to be seen. */
export function readsAlike(old: WithKeys, next: WithKeys, names: OldNames): ReadsAlike {
  const checks = new Map<string, { readonly was: string; readonly check: Check }>();
  for (const is of next.plan.signals) {
    const was = old.plan.signals.find(({ name }) => name === names.signal(is.name));
    if (was === undefined || names.counterparts.signal(is.name) === null) continue;
    const check = checkOf(old, next, was, is);
    if (check !== null) checks.set(is.name, { was: was.name, check });
  }
  return (before, after, row) =>
    [...checks].every(([name, { was, check }]) => check(before.signals[was]!, after.signals[name]!, row));
}

/** null: the signal is read as before. */
function checkOf(old: WithKeys, next: WithKeys, was: SignalPlan, is: SignalPlan): Check | null {
  if (was.encoding.kind === 'vec' && is.encoding.kind === 'vec') {
    const recovery = recoverNumbers(was.encoding, is.encoding);
    return sameReading(was, is) || recovery === null ? null : recovered(was.encoding, recovery);
  }
  if (was.encoding.kind === 'vec' || is.encoding.kind === 'vec') return null;
  const forgets = (of: WithKeys, id: string) => of.vocabularies[id]?.includes(null) === true;
  if (sameReading(was, is) && !forgets(old, was.encoding.vocab) && !forgets(next, is.encoding.vocab)) return null;
  const { from } = rowSources(keySpaceOf(old, was.encoding.vocab), keySpaceOf(next, is.encoding.vocab));
  return (before, after, row) => {
    const [a, b] = [idsOf(before, row), idsOf(after, row)];
    return (
      a.ids.length === b.ids.length &&
      b.ids.every((id, i) => {
        const source = from[id]!;
        const same = source === FRESH || source === MIXED ? a.ids[i]! > OUT_OF_VOCABULARY : source === a.ids[i];
        return same && a.weights[i] === b.weights[i];
      })
    );
  };
}

const sameReading = (was: SignalPlan, is: SignalPlan): boolean =>
  canonicalJson(readingOf(was)) === canonicalJson(readingOf(is));

/** What decides how a value is read, less the vocabulary. Another column, or another name of one, makes a row another row, if anything. */
function readingOf({ encoding, derive, sources }: SignalPlan): unknown {
  const { vocab: _, ...rest } = { vocab: null, ...encoding };
  return [rest, derive, sources];
}

/** Of a list without its padding. */
function idsOf(
  signal: EncodedSignal,
  row: number,
): { readonly ids: readonly number[]; readonly weights: readonly number[] } {
  if (signal.kind === 'id') return { ids: [signal.ids[row]!], weights: [1] };
  if (signal.kind === 'vec') throw new Error('a number has no ids');
  const of = (array: ArrayLike<number>) => Array.from({ length: signal.max }, (_, i) => array[row * signal.max + i]!);
  const weights = of(signal.weights);
  const kept = (_: number, i: number) => weights[i] !== 0;
  return { ids: of(signal.ids).filter(kept), weights: weights.filter((weight) => weight !== 0) };
}

function recovered({ width }: VecEncoding, recovery: Recovery): Check {
  return (before, after, row) => {
    if (before.kind !== 'vec' || after.kind !== 'vec') return false;
    const from = before.values.subarray(row * width, (row + 1) * width);
    const to = after.values.subarray(row * after.width, (row + 1) * after.width);
    return recovery.every((unit, i) => {
      if (unit === null) return false;
      const value = unit.terms.reduce((sum, term) => sum + term.factor * to[term.unit]!, unit.shift);
      return Math.abs(value - from[i]!) <= ROUNDING * Math.max(1, Math.abs(value));
    });
  };
}
