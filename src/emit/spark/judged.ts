/** adsc_rows: parts, labels, weights, and why a row is bad; as src/data/encode/row-judge.ts has it. */
import { delayedHeads } from '../../ir/delayed-heads.ts';
import type { DataPlan, HeadPlan, Plan } from '../../ir/plan.ts';
import { towersBySource } from '../../ir/towers.ts';
import { youngHeads } from '../../ir/young-rows.ts';
import { badWeightSql, followParents, importanceSql, observedSql, splitSql } from './rows.ts';
import { double } from './sql.ts';
import type { TypedColumn } from './tables.ts';

export interface JudgeColumns {
  readonly time: TypedColumn | null;
  readonly weight: TypedColumn | null;
  readonly labels: readonly TypedColumn[];
  readonly texts: readonly string[];
  /** What a split reads, where it reads a column. */
  readonly holdoutColumn: string | null;
  readonly validateColumn: string | null;
  /** By head with a delay, the time of its event. */
  readonly events: readonly TypedColumn[];
  /** Columns that signals read. */
  readonly kept: readonly string[];
}

/** Parts, labels, weights, and why a row is bad: the first reason, in the order of the row encoder. */
export function judged(plan: Plan, data: DataPlan, columns: JudgeColumns): string {
  const { time, weight, labels, texts, holdoutColumn, validateColumn, events, kept } = columns;
  const { holdout, validate, sources } = plan.train;
  const values = data.source?.values ?? null;
  const towers = values === null ? null : towersBySource(plan, values);
  const towerless = towers === null ? [] : [...towers].flatMap((tower, i) => (tower < 0 ? [i - 1] : []));
  const reasons = [
    ...(time === null ? [] : [['no time', '_time IS NULL']]),
    ...(towerless.length === 0 ? [] : [['unknown source', `_source IN (${towerless.join(', ')})`]]),
    ...(weight === null ? [] : [['bad weight', badWeightSql('_given')]]),
    ...(labels.length === 0 ? [] : [['bad label', labels.map(({ bad }) => `coalesce(${bad}, false)`).join(' OR ')]]),
  ];
  const parts = [
    ...(holdout === null
      ? []
      : [`WHEN ${splitSql(holdout, 'holdout', texts, 'holdout', holdoutColumn)} THEN 'holdout'`]),
    ...(validate === null
      ? []
      : [`WHEN ${splitSql(validate, 'validate', texts, 'validate', validateColumn)} THEN 'validate'`]),
  ];
  const observed = plan.heads.map((head, i) => observedSql(head, labels[i]!.as, values));
  const delays = delayedHeads(plan.heads).map(({ head }) => delaySql(plan.heads[head]!, head));
  const followed = plan.heads.map((_, i) => delays.find(({ head }) => head === i)?.label ?? `_o${i}`);
  const late = plan.heads.map((_, i) => delays.find(({ head }) => head === i)?.late ?? 'false');
  const contradicting = followParents(plan.heads, followed, late);
  // A sampled log was thinned by the labels that it has, also those of young rows.
  const importance = importanceSql(plan, followed);
  const young = youngHeads(plan.heads);
  for (const { head, measured } of young)
    followed[head] = `CASE WHEN NOT (${measured ? "_split <> 'train' AND " : ''}_n${head}) THEN ${followed[head]!} END`;
  const labelNames = plan.heads.map((_, i) => `_y${i}`);
  const only = sources === null || values === null ? null : sources.map((source) => values.indexOf(source));
  const inner = [
    ...kept,
    '_key',
    '_time',
    '_source',
    '_given',
    `${parts.length === 0 ? "'train'" : `CASE ${parts.join(' ')} ELSE 'train' END`} AS _split`,
    ...observed.map((label, i) => `${label} AS _o${i}`),
    ...young.map(({ head, seconds }) => `coalesce(last - _time < ${1000 * seconds}L, false) AS _n${head}`),
    ...delays.flatMap(({ head, known }, i) => [`${events[i]!.as} AS _e${head}`, `${known} AS _k${head}`]),
    `CASE ${[['weightless', '_weightless'], ...reasons].map(([reason, when]) => `WHEN ${when!} THEN '${reason!}'`).join(' ')} END AS _reason`,
  ];
  const faults = [
    ...delays.map(({ fault }) => `WHEN ${fault} THEN 'bad event time'`),
    ...contradicting.map((condition) => `WHEN ${condition} THEN 'contradicting labels'`),
  ];
  const reason = faults.length === 0 ? '_reason' : `coalesce(_reason, CASE ${faults.join(' ')} END) AS _reason`;
  const outer = [
    ...kept,
    '_key',
    '_time',
    '_source',
    '_split',
    ...followed.map((label, i) => `${label} AS ${labelNames[i]!}`),
    ...delays.flatMap(({ head, delay }) => [`${delay} AS _d${head}`, `_e${head}`]),
    `_given * ${importance} AS _weight`,
    reason,
  ];
  return `SELECT ${outer.join(', ')} FROM (\nSELECT ${inner.join(',\n  ')}\nFROM adsc_x)${only === null ? '' : `\nWHERE _split = 'holdout' OR _reason IS NOT NULL OR _source IN (${only.join(', ')})`}`;
}

/** What is said of a head with `delay exponential`, over `_o` (its label), `_e` (its event), `_k` (by when labels are known): as `delayedLabel`. */
function delaySql({ withinSeconds }: HeadPlan, head: number) {
  const [o, e, k] = [`_o${head}`, `_e${head}`, `_k${head}`];
  const within = withinSeconds === null ? null : withinSeconds * 1000;
  const infinite = double(Infinity);
  const age = `coalesce(greatest(0D, (${k} - _time) / 1000D), 0D)`;
  const waited = within === null ? age : `CASE WHEN ${k} - _time >= ${within}L THEN ${infinite} ELSE ${age} END`;
  const isLater = within === null ? 'false' : `${e} - _time > ${within}L`;
  const came = `coalesce(${o} = 1D AND ${e} >= _time, false)`;
  const late = `(${came} AND (${isLater} OR NOT coalesce(${e} <= ${k}, false)))`;
  return {
    head,
    known: within === null ? 'coalesce(until, known)' : `coalesce(until + ${within}L, known)`,
    label: `CASE WHEN ${late} THEN 0D ELSE ${o} END`,
    late,
    fault: `coalesce(${o} = 1D, false) AND NOT ${came}`,
    delay: `CASE WHEN ${came} AND ${isLater} THEN ${infinite} WHEN ${came} AND ${e} <= ${k} THEN (${e} - _time) / 1000D ELSE ${waited} END`,
  };
}
