import type { Rule } from './rule.ts';

/**
 * `delay exponential` and `weight`: without trees, and under the one correction of sampling that takes losses of any form; `weight` without a
 * calibrator, which would take the negatives that the log repeats as positives for what they say: p / (1 + p) for p.
 */
export const delayedHeads: Rule = ({ checked, heads: bound }, { reporter }) => {
  const { heads, sampling, trees, calibration } = checked;
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
    if (delay.kind === 'weight' && calibration !== null)
      reporter.report(
        'ADS3013',
        span,
        {
          option,
          needs: 'a model without calibration, which would be fitted to negatives that the log repeats as positives',
        },
        { hint: 'leave calibration out; or write delay exponential, where the log has each row once' },
      );
    if (trees.stated && trees.options !== null) reporter.report('ADS5027', span, { head: name, option });
  }
};
