/** What is odd about the parts and labels of data, told before anything is learned from it. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { HeadPlan, Plan } from '../ir/plan.ts';
import type { Facts } from './dataset-types.ts';
import { describeDuration, describeSplit } from '../language/semantics/describe-split.ts';

/** A part that `last` cuts has few rows below this (the standard error of an AUC is .05 and more), if there are more than `MANY_TIMES` as many in all. */
const FEW_ROWS = 100;
const MANY_TIMES = 10;

/** Errors and warnings for a plan that is to be trained: no rows to validate on, no labels, one class only, a `last` part of few rows. */
export function trainingProblems(plan: Plan, facts: Pick<Facts, 'counts' | 'ends' | 'labels'>): Diagnostic[] {
  const { heads } = plan;
  const { labels, counts } = facts;
  const { validate } = plan.train;
  if (validate !== null && counts.validate === 0)
    return [
      diagnostic('ADS8120', null, {
        rows: `no rows, cut by ${describeSplit(validate)} of ${counts.train + counts.holdout}`,
      }),
    ];
  const small = smallParts(plan.train, facts);
  if (heads.length > 0 && labels.every(({ observed }) => observed === 0)) {
    const names = heads.map((head) => `'${head.name}' (column '${head.label.column}')`).join(', ');
    return [
      diagnostic('ADS8023', null, {
        rows: counts.train,
        heads: heads.length === 1 ? `head ${names}` : `any head: ${names}`,
      }),
      ...small,
    ];
  }
  return [...small, ...labels.flatMap((of, h) => oneClass(heads[h]!.name, of) ?? [])];
}

/** Warns of a head that has only one of the two outcomes to learn from. */
export function oneClass(
  head: string,
  { observed, positives }: Facts['labels'][number],
  span: Diagnostic['span'] = null,
): Diagnostic | null {
  return positives === 0 || positives === observed ? diagnostic('ADS8011', span, { head, positives, observed }) : null;
}

/** Warns of heads that wait longer than the log is: none of its rows is old enough. @param time of all rows, epoch ms; null: there is none, or all labels are known */
export function longWaits(
  heads: readonly (Pick<HeadPlan, 'name' | 'withinSeconds' | 'delay'> & { readonly span: Diagnostic['span'] })[],
  time: { readonly first: number; readonly last: number } | null,
): Diagnostic[] {
  return heads.flatMap(({ name, withinSeconds: within, delay, span }) =>
    time === null || within === null || delay !== undefined || 1000 * within <= time.last - time.first
      ? []
      : [
          diagnostic('ADS8075', span, {
            head: name,
            within: describeDuration(within),
            first: iso(time.first),
            last: iso(time.last),
          }),
        ],
  );
}

/** Warns of parts that have no rows, and of those cut by `last` that have so few that a wrong clock is the likely reason. */
export function smallParts(
  train: Pick<Plan['train'], 'holdout' | 'validate'>,
  { counts, ends }: Pick<Facts, 'counts' | 'ends'>,
): Diagnostic[] {
  const total = counts.train + counts.validate + counts.holdout;
  return (['holdout', 'validate'] as const).flatMap((part) => {
    const split = train[part];
    const rows = counts[part];
    if (split !== null && rows === 0)
      return [diagnostic('ADS8039', null, { part, cut: describeSplit(split), rows: total })];
    if (split?.kind !== 'last' || rows >= FEW_ROWS || total <= MANY_TIMES * rows) return [];
    const end = ends[part] === null ? '' : `; its last time is ${iso(ends[part])}`;
    const before = ends.train === null ? '' : `the training rows end at ${iso(ends.train)}; `;
    const hint = `${before}is a clock wrong? One row in the future moves the end that \`last\` counts back from. Otherwise give it a longer time`;
    return [diagnostic('ADS8024', null, { part, cut: describeSplit(split), rows, total, end }, { hint })];
  });
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
