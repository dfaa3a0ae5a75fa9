/** Changes that the new spec allows for a time. */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { changeWord } from '../ir/change-kinds.ts';
import { allowFaults } from '../language/semantics/allow-days.ts';
import type { CheckedAllow } from '../language/semantics/bind/allows.ts';
import type { PlacedChange } from './change.ts';

export interface Allowances {
  readonly changes: readonly PlacedChange[];
  /** Exceptions that do not count on that day, which are errors, and those for no change, which are warnings. */
  readonly notes: readonly Diagnostic[];
}

/** @param now epoch milliseconds */
export function withAllowed(
  changes: readonly PlacedChange[],
  allows: readonly CheckedAllow[],
  now: number,
): Allowances {
  const faults = allowFaults(allows, now);
  const counting = allows.filter((allow) => !faults.has(allow));
  const used = new Set<CheckedAllow>();
  const allowed = changes.map((change) => {
    const allow = counting.find((one) => isFor(one, change));
    if (allow === undefined) return change;
    used.add(allow);
    return { ...change, allowed: { until: allow.until, reason: allow.reason } };
  });
  const unused = counting.filter((allow) => !used.has(allow));
  return {
    changes: allowed,
    notes: [
      ...faults.values(),
      ...unused.map(({ change, name, span }) =>
        diagnostic('ADS9048', span, { change: name === null ? change : `${change} '${name}'` }),
      ),
    ],
  };
}

/** Something renamed is named by either name. */
function isFor(allow: CheckedAllow, { kind, action, name, was }: PlacedChange): boolean {
  if (allow.change !== changeWord(kind, action)) return false;
  return name === '' ? allow.name === null : allow.name === name || (was !== null && allow.name === was);
}
