import type { Rule } from './rule.ts';

/**
 * `delay exponential` and `weight`: without trees, and under the one correction of sampling that takes losses of any form; `weight` without a
 * calibrator where no key says which rows are one: it would take the negatives that the log repeats as positives for what they say, p / (1 + p) for p.
 */
export const delayedHeads: Rule = ({ checked, heads: bound }, { reporter }) => {
  const { heads, sampling, trees, calibration, data } = checked;
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
    if (delay.kind === 'weight' && calibration !== null && data !== null && data.key === undefined)
      reporter.report(
        'ADS3013',
        span,
        {
          option,
          needs:
            'a key of the data for a calibrator, which would else be fitted to negatives that the log repeats as positives',
        },
        { hint: 'say in data what identifies a row (key impression_id), or leave calibration out' },
      );
    if (trees.stated && trees.options !== null) reporter.report('ADS5027', span, { head: name, option });
  }
};
