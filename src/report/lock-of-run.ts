/** The lock next to a spec may have been written again since a run was trained: its profile is shown only if it is the run's. */
import type { Lock } from '../ir/lock.ts';
import type { Plan } from '../ir/plan.ts';
import type { Found } from './input.ts';

/** @param path as shown. */
export function fittingLock(lock: Lock | null, path: string, plan: Plan): Found<Lock> {
  if (lock === null) return { value: null, problem: `There is no ${path} any more, so what it saw isn’t shown.` };
  const fits =
    lock.model === plan.model &&
    plan.vocabs.every(
      ({ id, kind, sha256 }) =>
        kind !== 'file' || !Object.hasOwn(lock.vocabs, id) || lock.vocabs[id]!.sha256 === sha256,
    ) &&
    // A plan quotes the lock's reason, figures and all, for each transform that the profile chose.
    plan.signals.every(({ name, reason }) => {
      const chosen = Object.hasOwn(lock.signals, name) ? lock.signals[name]!.transform : null;
      return chosen === null || !reason.includes('profile: ') || reason.includes(chosen.reason);
    });
  return fits
    ? { value: lock, problem: null }
    : {
        value: null,
        problem: `${path} has been written again since this run was trained, so what it saw isn’t shown.`,
      };
}
