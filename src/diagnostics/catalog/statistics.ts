/** ADS861x: what means, intervals and their weights are of. */
import { family } from './define.ts';

export const statistics = family({
  ADS8611: {
    severity: 'error',
    title: 'no row weighs anything',
    message: "all {rows} rows of {data} have weight 0 in '{column}'",
    help: 'A row of weight 0 is as good as absent: it decides no transform, no vocabulary and no loss, and is in no metric. Over such rows alone there is nothing to learn or to measure. Look at how the column is written, or leave `weight` out: then each row weighs 1.',
    shows: 'data',
    wrong: 'clicked,weight\n1,0\n0,0',
    right: 'clicked,weight\n1,1\n0,0.5',
  },
});
