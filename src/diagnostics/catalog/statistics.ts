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
  ADS8612: {
    severity: 'warning',
    title: 'intervals without clusters',
    message: "not all files have the column '{column}', whose rows of one value are not independent: {instead}",
    help: "The impressions of one user are alike, so intervals resample them together, by the key of the side of the request or by what identifies a request. Files without that column have intervals over single rows, which are too narrow where users have many rows. Give files with the column, or name another one by option 'cluster'.",
    shows: 'command',
    wrong: 'adsc evaluate runs/1 --data without-user.csv --bootstrap 200',
    right: 'adsc evaluate runs/1 --data without-user.csv --bootstrap 200 --cluster session',
  },
});
