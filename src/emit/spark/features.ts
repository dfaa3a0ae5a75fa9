/** features.sql: typed columns → examples. Joins, keys, times, parts, labels and weights; and what job.py asks before it. */
import { keys } from '../../formats/shared/spark.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import { youngHeads } from '../../ir/young-rows.ts';
import { isCutByTime, type TimedSplit } from '../../ir/cut-by-time.ts';
import type { DataPlan, JoinPlan, Plan } from '../../ir/plan.ts';
import { labelReaders, splitSql, weightlessSql } from './rows.ts';
import { numbers } from '../../formats/shared/spark.ts';
import { historySql } from './histories.ts';
import { judged } from './judged.ts';
import { type ListColumn, listViews, view } from './lists.ts';
import type { SparkSignal } from './signals.ts';
import { double, text } from './sql.ts';
import type { Tables, TypedColumn } from './tables.ts';
import { times } from './time.ts';

/** A question that job.py asks before it makes rows: any row that comes is a fault. */
export interface Check {
  readonly sql: string;
  /** With `{column}` for the columns of the answer. */
  readonly message: string;
}

/** A number that rows depend on, computed over the data or given. */
export interface Fact {
  readonly name: 'last' | 'holdout' | 'validate' | 'known';
  readonly sql: string;
  /** What is wrong where it is NULL; null: nothing. */
  readonly needed: string | null;
}

export interface Features {
  /** Statements one after the other; the last makes `adsc_rows`. */
  readonly views: readonly string[];
  readonly checks: readonly Check[];
  /** Of the primary: repeated rows. */
  readonly repeats: { readonly sql: string; readonly plain: string; readonly unique: string };
  /** Makes `adsc_times`, which facts are asked of. */
  readonly times: string;
  /** Column of `adsc_t0` with the examples' time, epoch ms; null: they have none. */
  readonly time: string | null;
  readonly facts: readonly Fact[];
  /** By join, the columns of `adsc_rows` that identify a row of its table. */
  readonly identities: readonly (readonly string[])[];
}

/** Columns of `adsc_facts`; `until` is where a window ends. */
const FACTS = ['last', 'holdout', 'validate', 'known', 'until'];

interface Context {
  readonly plan: Plan;
  readonly data: DataPlan;
  readonly tables: Tables;
  readonly signals: readonly SparkSignal[];
}

const all = (conditions: readonly string[]) => conditions.join(' AND ');

export function features(plan: Plan, data: DataPlan, tables: Tables, signals: readonly SparkSignal[]): Features {
  const context = { plan, data, tables, signals };
  const key = (data.key ?? []).map((column) => tables.read(null, column, keys));
  const time = data.time === null ? null : tables.read(null, data.time.column, times(data.time));
  const source = data.source === null ? null : tables.read(null, data.source.column, keys);
  const weight = data.weight === null ? null : tables.readNamed(data.weight, numbers);
  const labels = plan.heads.map(({ label }) => tables.readNamed(label.column, labelReaders(label)));
  const events = delayedHeads(plan.heads).map(({ delay }) => {
    if (data.time === null) throw new Error('a delay without a time');
    return tables.readNamed(delay.at, times(data.time));
  });
  const splits = [plan.train.holdout, plan.train.validate].map((split) =>
    split?.kind === 'hash' ? tables.readNamed(split.column, keys) : null,
  );
  tables.readParts(plan.train, true);
  const [holdoutColumn = null, validateColumn = null] = [plan.train.holdout, plan.train.validate].map((split, i) =>
    split?.kind === 'files' ? tables.part : (splits[i]?.as ?? null),
  );
  const joins = data.joins.map((join, i) => joined(context, join, i));

  const texts = key.map(({ as }) => as);
  const histories = (data.histories ?? []).flatMap((history, i) => {
    const index = 1 + data.joins.length + i;
    if (time === null || tables.ofHistory(index).length === 0) return [];
    return [historySql({ data, tables, index, texts, time: time.as }, history, listsOf(signals, index))];
  });
  const values = data.source?.values ?? [];
  const index =
    source === null
      ? '0'
      : `CASE ${source.as} ${values.map((v, i) => `WHEN ${text(v)} THEN ${i}`).join(' ')} ELSE -1 END`;
  const weightless = weight === null ? 'false' : weightlessSql(weight.as);
  const base = [
    `xxhash64(${texts.join(', ')}) AS _key`,
    `${time?.as ?? 'CAST(NULL AS BIGINT)'} AS _time`,
    `${index} AS _source`,
    `${weight?.as ?? '1D'} AS _given`,
    `${weightless} AS _weightless`,
  ];
  const columns = [...tables.columnsOf(0), ...listNames(signals, 0)];
  const ofJoins = data.joins.flatMap((_, i) =>
    [...tables.columnsOf(i + 1), ...listNames(signals, i + 1)].map((c) => `j${i + 1}.${c}`),
  );
  const made = histories.flatMap((history) => history.columns.map(([name, sql]) => `${sql} AS ${name}`));
  const from = [
    'adsc_l0 p',
    ...histories.map(({ join }) => join),
    ...joins.map(({ on }, i) => `LEFT JOIN adsc_l${i + 1} j${i + 1} ON ${all(on)}`),
    'CROSS JOIN adsc_facts f',
  ].join('\n');
  // What decides parts and cuts, of the primary alone unless a joined column does.
  const needsJoin = splits.some((column) => column !== null && column.table > 0) || (weight?.table ?? 0) > 0;

  const views: string[] = [];
  for (const [i] of data.joins.entries()) views.push(...joins[i]!.views, ...lists(signals, i + 1, joins[i]!.identity));
  views.push(...lists(signals, 0, texts));
  for (const history of histories) views.push(...history.views);
  const timesView = view(
    'adsc_times',
    needsJoin
      ? `SELECT *, ${base.join(', ')} FROM (\nSELECT ${[...columns.map((c) => `p.${c}`), ...ofJoins, ...made, ...FACTS.map((fact) => `f.${fact}`)].join(', ')}\nFROM ${from})`
      : `SELECT *, ${base.join(', ')} FROM adsc_u CROSS JOIN adsc_facts f`,
  );
  views.push(
    view(
      'adsc_x',
      `SELECT *, ${base.join(', ')} FROM (\nSELECT ${[...columns.map((c) => `p.${c}`), ...ofJoins, ...made, ...FACTS.map((fact) => `f.${fact}`)].join(', ')}\nFROM ${from})`,
    ),
    view(
      'adsc_rows',
      judged(plan, data, {
        time,
        weight,
        labels,
        texts,
        holdoutColumn,
        validateColumn,
        events,
        kept: [
          ...tables.columnsOf(0),
          ...data.joins.flatMap((_, i) => tables.columnsOf(i + 1)),
          ...[0, ...data.joins.map((_, i) => i + 1)].flatMap((t) => listNames(signals, t)),
          ...histories.flatMap((history) => history.columns.map(([name]) => name)),
        ],
      }),
    ),
  );

  const { holdout, validate } = plan.train;
  const inHoldout = holdout === null ? 'false' : splitSql(holdout, 'holdout', texts, 'holdout', holdoutColumn);
  const facts: Fact[] = [];
  const weighing = 'NOT _weightless';
  if (isCutByTime(holdout) || isCutByTime(validate) || youngHeads(plan.heads).length > 0)
    facts.push({ name: 'last', sql: `SELECT ${lastSql(weighing)} FROM adsc_times`, needed: null });
  if (events.length > 0)
    facts.push({ name: 'known', sql: `SELECT ${lastSql(weighing)} FROM adsc_times`, needed: null });
  if (isCutByTime(holdout))
    facts.push({
      name: 'holdout',
      sql: cutSql(holdout, weighing),
      needed: 'holdout needs rows with a time, and no row has one',
    });
  if (isCutByTime(validate))
    facts.push({
      name: 'validate',
      sql: cutSql(validate, `${weighing} AND NOT (${inHoldout})`),
      needed: 'validate needs rows with a time, and the holdout leaves none',
    });

  return {
    views,
    checks: [
      {
        sql: faults('adsc_t0', texts.map((t) => `${t} IS NULL`).join(' OR ')),
        message: `{n} rows have no key (${(data.key ?? []).join(', ')}): every row needs one`,
      },
      ...(tables.part === null ? [] : [ofOnePart(texts, tables.part, data.key ?? [])]),
      ...joins.flatMap(({ checks }) => checks()),
    ],
    repeats: repeats(tables, texts),
    times: timesView,
    time: time?.as ?? null,
    facts,
    identities: joins.map(({ identity }) => identity),
  };
}

/**
 * As src/data/relation/cut-time.ts: exact, and times by the hour first, so that memory grows with the span of a log. Conditions stand in aggregates, not in
 * filters: an engine moves a filter down to where a time is made of texts, and makes it again for each mention.
 */
function cutSql(split: TimedSplit, where: string): string {
  if (split.kind === 'last') return `SELECT ${lastSql(where)} - ${split.seconds * 1000}L FROM adsc_times`;
  const wanted = `${double(split.fraction)} * total`;
  return `WITH times AS (SELECT CASE WHEN ${where} THEN _time END AS t FROM adsc_times),
hours AS (SELECT t - pmod(t, 3600000L) AS h, count(t) AS n FROM times GROUP BY 1),
taken AS (SELECT h, n, sum(n) OVER (ORDER BY h DESC) AS taken, sum(n) OVER () AS total FROM hours),
chosen AS (SELECT h, taken - n AS newer, total FROM taken WHERE taken >= ${wanted} AND n > 0 ORDER BY h DESC LIMIT 1),
moments AS (SELECT CASE WHEN t >= h AND t < h + 3600000L THEN t END AS m, count(CASE WHEN t >= h AND t < h + 3600000L THEN t END) AS n FROM times CROSS JOIN chosen GROUP BY 1),
within AS (SELECT m, n, newer + sum(n) OVER (ORDER BY m DESC) AS taken, total FROM moments CROSS JOIN chosen)
SELECT CASE WHEN taken = total THEN m ELSE m - 1 END FROM within WHERE taken >= ${wanted} AND n > 0 ORDER BY m DESC LIMIT 1`;
}

function lastSql(where: string): string {
  return `max(CASE WHEN ${where} THEN _time END)`;
}

/** How many rows are at fault, where some are. */
function faults(table: string, condition: string): string {
  return `SELECT n FROM (SELECT sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS n FROM ${table}) WHERE n > 0`;
}

function ofOnePart(texts: readonly string[], part: string, key: readonly string[]): Check {
  const by = texts.join(', ');
  return {
    sql: `SELECT max(concat_ws(', ', ${by})) AS example, count(*) AS n FROM (SELECT ${by} FROM adsc_t0 GROUP BY ${by} HAVING min(${part}) <> max(${part})) HAVING count(*) > 0`,
    message: `{n} keys (${key.join(', ')}) have rows in files of different parts, such as {example}: files have an order that an engine does not know, so no row is the first. Leave such rows in one part`,
  };
}

function repeats(tables: Tables, texts: readonly string[]): Features['repeats'] {
  const columns = tables.columnsOf(0);
  const content = `xxhash64(${tables.valuesOf(0).join(', ')})`;
  return {
    sql: `SELECT count(*) AS keys, sum(n - 1) AS extra, sum(CASE WHEN low <> high THEN 1 ELSE 0 END) AS differing, max(CASE WHEN low <> high THEN concat_ws(', ', ${texts.join(', ')}) END) AS example FROM (SELECT ${texts.join(', ')}, count(*) AS n, min(h) AS low, max(h) AS high FROM (SELECT ${texts.join(', ')}, ${content} AS h FROM adsc_t0) GROUP BY ${texts.join(', ')} HAVING count(*) > 1)`,
    plain: view('adsc_u', 'SELECT * FROM adsc_t0'),
    unique: view(
      'adsc_u',
      `SELECT ${columns.join(', ')} FROM (SELECT *, row_number() OVER (PARTITION BY ${texts.join(', ')} ORDER BY ${texts[0]!}) AS _n FROM adsc_t0) WHERE _n = 1`,
    ),
  };
}

interface Joined {
  readonly views: readonly string[];
  /** Asked once all columns of the table are known. */
  readonly checks: () => readonly Check[];
  readonly on: readonly string[];
  /** Columns that identify a row of it. */
  readonly identity: readonly string[];
}

function joined({ data, tables }: Context, join: JoinPlan, i: number): Joined {
  const t = i + 1;
  const pairs = join.on.map(({ left, right }) => ({
    left: tables.readNamed(left, keys),
    right: tables.read(join.name, right, keys),
  }));
  const names = pairs.map(({ right }) => right.as);
  const known = all(names.map((as) => `${as} IS NOT NULL`));
  const of = (column: TypedColumn) => `${column.table === 0 ? 'p' : `j${column.table}`}.${column.as}`;
  const on = pairs.map(({ left, right }) => `${of(left)} = j${t}.${right.as}`);
  if (join.asOf === null)
    return {
      views: [view(`adsc_j${t}`, `SELECT * FROM adsc_t${t} WHERE ${known}`)],
      checks: () => [
        {
          sql: `SELECT concat_ws(', ', ${names.join(', ')}) AS example, count(*) AS n FROM adsc_t${t} WHERE ${known} GROUP BY ${names.join(', ')} HAVING count(*) > 1 ORDER BY n DESC LIMIT 1`,
          message: `table '${join.name}' has {n} rows of the key {example}: remove the duplicates, join on more columns, or say \`as_of\` with the time of each row`,
        },
      ],
      on,
      identity: names,
    };
  const reading = join.asOfTime ?? { column: join.asOf, unit: null, format: null, zone: data.time?.zone ?? 'UTC' };
  const since = tables.read(join.name, join.asOf, times(reading));
  const main =
    data.time === null ? 'CAST(NULL AS BIGINT)' : `p.${tables.read(null, data.time.column, times(data.time)).as}`;
  const by = names.join(', ');
  return {
    views: [
      view(
        `adsc_j${t}`,
        `SELECT *, coalesce(lead(${since.as}, 1) OVER (PARTITION BY ${by} ORDER BY ${since.as}), 9223372036854775807L) AS _until FROM (\nSELECT *, row_number() OVER (PARTITION BY ${by}, ${since.as} ORDER BY ${since.as}) AS _n FROM adsc_t${t} WHERE ${known}) WHERE _n = 1`,
      ),
    ],
    checks: () => [
      {
        sql: faults(`adsc_t${t}`, since.bad),
        message: `table '${join.name}' has {n} rows whose '${join.asOf}' is no time that is read`,
      },
      {
        sql: `SELECT max(concat_ws(', ', ${by})) AS example, count(*) AS n FROM (SELECT ${by} FROM (SELECT ${by}, ${since.as}, xxhash64(${tables.columnsOf(t).join(', ')}) AS h FROM adsc_t${t} WHERE ${known}) GROUP BY ${by}, ${since.as} HAVING min(h) <> max(h) AND count(${since.as}) > 0) HAVING count(*) > 0`,
        message: `table '${join.name}' has rows of one key ({example}) and one '${join.asOf}' that differ: files have an order that an engine does not know, so no one is the last`,
      },
    ],
    on: [...on, `${main} >= j${t}.${since.as}`, `${main} < j${t}._until`],
    identity: [...names, since.as],
  };
}

function listsOf(signals: readonly SparkSignal[], table: number): ListColumn[] {
  const found = signals.flatMap(({ list }) => (list?.table === table ? [list] : []));
  return [...new Set(found)];
}

function listNames(signals: readonly SparkSignal[], table: number): string[] {
  return listsOf(signals, table).flatMap(({ columns }) => columns);
}

function lists(signals: readonly SparkSignal[], t: number, identity: readonly string[]): string[] {
  return listViews(listsOf(signals, t), [t === 0 ? 'adsc_u' : `adsc_j${t}`, `adsc_l${t}`, `adsc_m${t}`], identity);
}
