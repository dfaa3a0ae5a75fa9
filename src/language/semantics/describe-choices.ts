/** What the lock has chosen, in words: for `adsc explain SPEC`. */
import type { Lock } from '../../ir/lock.ts';
import { whyTaken } from './choices.ts';
import type { Entry } from './describe.ts';
import type { CheckedProgram } from './model.ts';

/** Every `choose(…)`, then the options that the spec leaves out and the lock has, then what of the lock does not count. */
export function describeChoices(
  { choices, lockedOptions, ignoredChoices }: CheckedProgram,
  lock: Lock | null,
): Entry[] {
  const locked = lock?.choices ?? {};
  const tried = (key: string): Entry['facts'] =>
    (Object.hasOwn(locked, key) ? locked[key]!.tried : []).map(({ value, logLoss, part, trials }) => [
      'tried',
      `${value}: validation log-loss ${logLoss} ${part === 1 ? '' : `on a part (${part}) of the rows `}in the best of ${trials} trials`,
    ]);
  return [
    ...choices.map((choice): Entry => {
      const { key, members, taken } = choice;
      const facts: Entry['facts'] = [
        ['members', members.map((member) => member.text).join(', ')],
        ['value', members[taken]!.text],
        ['why', whyTaken(choice, lock)],
        ...tried(key),
      ];
      return { kind: 'choose', name: key, facts };
    }),
    ...lockedOptions.map(({ key, value }): Entry => {
      const facts: Entry['facts'] = [
        ['value', `${value} (the lock's: the spec states none)`],
        ['why', locked[key]!.reason],
        ...tried(key),
      ];
      return { kind: 'choice of the lock', name: key, facts };
    }),
    ...ignoredChoices.map(({ key, value, why }): Entry => {
      const facts: Entry['facts'] = [
        ['value', `${value} (does not count)`],
        ['why', why],
      ];
      return { kind: 'choice of the lock', name: key, facts };
    }),
  ];
}
