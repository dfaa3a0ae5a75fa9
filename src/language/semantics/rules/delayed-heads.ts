import type { Rule } from './rule.ts';

/** `delay exponential` and `weight`: without trees, and under the one correction of sampling that takes losses of any form. */
export const delayedHeads: Rule = ({ checked, heads: bound }, { reporter }) => {
  const { heads, sampling, trees } = checked;
  for (const [h, { name, delay }] of heads.entries()) {
    const span = bound[h]!.delay;
    if (delay === undefined || span === null) continue;
    const option = `delay ${delay.kind}`;
    if (sampling !== null && sampling.keep < 1 && sampling.correct !== 'weight')
      reporter.report(
        'ADS3013',
        span,
        { option, needs: `negatives that are sampled with weights, and this is 'correct ${sampling.correct}'` },
        { hint: 'write correct weight' },
      );
    if (trees.stated && trees.options !== null) reporter.report('ADS5027', span, { head: name, option });
  }
};
