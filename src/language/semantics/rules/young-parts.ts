/** Parts of which every row is younger than a head waits for its event. */
import { writeDuration } from '../../syntax/units.ts';
import type { Rule } from './rule.ts';

/**
 * No such row has a label in a part that is measured (`youngHeads`). `delay weight` measures on all rows as they stand. Not for `adsc run`, which learns and
 * measures rows once they are older.
 */
export const youngParts: Rule = ({ checked: { heads, train } }, { reporter }) => {
  // A validation part is cut off what the holdout leaves, whose last row may be any time before it: only without one its age is known here.
  const [part, split] =
    train.holdout === null ? (['validate', train.validate] as const) : (['holdout', train.holdout] as const);
  if (split?.kind !== 'last') return;
  for (const { name, withinSeconds, delay, span } of heads) {
    if (withinSeconds === null || delay?.kind === 'weight' || split.seconds > withinSeconds) continue;
    reporter.report(
      'ADS5063',
      span,
      {
        head: name,
        within: writeDuration(withinSeconds),
        part,
        age: writeDuration(split.seconds),
      },
      { hint: `let ${part} reach further back than 'within'` },
    );
  }
};
