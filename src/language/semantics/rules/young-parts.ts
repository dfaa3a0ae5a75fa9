/** Parts of which every row is younger than a head waits for its event. */
import { writeDuration } from '../../syntax/units.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing is known of such a row but the event itself: with `delay mask` positives are left, with `delay exponential` no label. `delay weight`
 * measures on all rows as they stand. Not for `adsc run`, which learns and measures rows once they are older.
 */
export const youngParts: Rule = ({ checked: { heads, train } }, { reporter }) => {
  const { holdout, validate } = train;
  const reach = holdout?.kind === 'last' ? holdout.seconds : holdout === null ? 0 : null;
  const parts = [
    ...(holdout?.kind === 'last' ? [{ part: 'holdout', seconds: holdout.seconds }] : []),
    // It ends where the holdout begins.
    ...(validate?.kind === 'last' && reach !== null ? [{ part: 'validate', seconds: reach + validate.seconds }] : []),
  ];
  for (const { name, withinSeconds, delay, span } of heads) {
    if (withinSeconds === null || delay?.kind === 'weight') continue;
    const young = parts.filter(({ seconds }) => seconds <= withinSeconds);
    if (young.length === 0) continue;
    reporter.report(
      'ADS5063',
      span,
      {
        head: name,
        within: writeDuration(withinSeconds),
        parts: young.map(({ part }) => part).join(' and '),
        age: writeDuration(Math.max(...young.map(({ seconds }) => seconds))),
        left: delay === undefined ? 'only rows with the event are left' : 'no row has a label',
      },
      { hint: `let ${young.map(({ part }) => part).join(' and ')} reach further back than 'within'` },
    );
  }
};
