/** Rows that training leaves out, as the profile finds them: the same rules as the row encoder's, in SQL. */
import { ancestorsOf, parentsFirst, parentsOf } from '../../ir/composed-heads.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import { towersBySource } from '../../ir/towers.ts';
import type { CheckedModel } from '../../language/semantics/model.ts';
import {
  type BadRowKind,
  type BadRowReport,
  BadRows,
  badEventTime,
  contradiction,
  showValue,
} from '../encode/bad-rows.ts';
import { SHOWN_VALUES } from '../encode/bad-values.ts';
import type { ColumnKind } from '../files/column-type.ts';
import type { Database } from '../database.ts';
import type { Examples, Field } from '../relation/examples.ts';
import { knownBy } from '../relation/delayed-label.ts';
import { BAD_LABEL } from '../relation/labels.ts';
import { describeTime, rawTime } from '../files/time-problems.ts';
import { literals } from '../sql.ts';
import { insideSql } from '../relation/row-window.ts';
import { usableWeight, weightless } from '../relation/weight-sql.ts';
import { numberSql } from './signal-sql.ts';

/** In the order in which a row is looked at: the first fault is the one that counts. Column `bad` of a stored row is an index here. */
const KINDS: readonly BadRowKind[] = [
  'not an object',
  'no time',
  'unknown source',
  'bad weight',
  'bad label',
  'bad event time',
  'contradicting labels',
];
export const UNKNOWN_SOURCE = KINDS.indexOf('unknown source');
/** `bad` of a row that weighs nothing or is outside of the window: it is as good as absent. */
const WEIGHTLESS = -1;
/** SQL that is true for rows that weigh something, and for those whose weight is bad. */
export const HEAVY = `bad IS DISTINCT FROM ${WEIGHTLESS}`;

/** SQL of `bad` over the columns `ok`, `t`, `src`, `weight` and `h0…`; NULL for a good row. Towers and labels are the base's. */
export function badSql(model: CheckedModel, examples: Examples): string {
  const { data } = examples;
  const faults: readonly (string | null)[] = [
    'NOT ok',
    data.time === null ? null : 't IS NULL',
    unknownSource(model, data.source?.values ?? null),
    data.weight === null ? null : `NOT ${usableWeight(weightNumber(examples))}`,
    model.heads.length === 0 ? null : model.heads.map((_, i) => `h${i} = ${BAD_LABEL}`).join(' OR '),
    eventFaults(model).length === 0
      ? null
      : eventFaults(model)
          .map(([, condition]) => condition)
          .join(' OR '),
    contradictions(model).length === 0
      ? null
      : contradictions(model)
          .map(([, condition]) => condition)
          .join(' OR '),
  ];
  const cases = faults.flatMap((fault, kind) => (fault === null ? [] : [`WHEN ${fault} THEN ${kind}`]));
  if (data.weight !== null) cases.unshift(`WHEN ok AND ${weightless(weightNumber(examples))} THEN ${WEIGHTLESS}`);
  if (examples.window !== null) cases.unshift(`WHEN NOT ${insideSql(examples.window, 't')} THEN ${WEIGHTLESS}`);
  return `CASE ${cases.join(' ')} END`;
}

/** SQL of what a bad row says, over the same columns: a text; of a label the number of its head first. */
export function faultSql(model: CheckedModel): string {
  const { heads } = model;
  const labels = heads.map((_, i) => `'${i}:' || bad${i}`);
  const texts = [
    'time_text',
    'src',
    'CAST(weight AS VARCHAR)',
    labels.length === 0 ? 'NULL' : `coalesce(${labels.join(', ')})`,
    headOf(eventFaults(model)),
    headOf(contradictions(model)),
  ];
  return `CASE bad ${texts.map((text, i) => `WHEN ${i + 1} THEN ${text}`).join(' ')} END`;
}

/** SQL of the number of the first head whose condition holds. */
function headOf(faults: readonly (readonly [number, string])[]): string {
  return faults.length === 0
    ? 'NULL'
    : `CASE ${faults.map(([h, condition]) => `WHEN ${condition} THEN '${h}:'`).join(' ')} END`;
}

/** By head with `delay exponential`: SQL that is true where its event has no time (`e0…`, by head), or one before its example's. */
function eventFaults({ heads }: CheckedModel): (readonly [number, string])[] {
  return delayedHeads(heads).map(
    ({ head: h }) => [h, `(h${h} = 1 AND (e${h} IS NULL OR isnan(e${h}) OR e${h} < t))`] as const,
  );
}

/**
 * `from` with the labels of heads with `delay exponential` as `delayedLabel` has them: 0 where the event came too late, or after the last time of the
 * data; and 0 where what follows from such an event is 1 (`followParents`).
 */
export function delayedSql(model: CheckedModel, examples: Examples, from: string): string {
  const { heads } = model;
  const faults = new Map(eventFaults(model));
  const followers = (head: number) => parentsFirst(heads).filter((h) => ancestorsOf(heads, h).includes(head));
  return delayedHeads(heads).reduce((sql, { head: h }) => {
    const plan = heads[h]!;
    const asOf = knownBy(plan, examples.time?.last ?? null, examples.window?.until ?? null);
    const late = plan.withinSeconds === null ? '' : ` OR e${h} - t > ${1000 * plan.withinSeconds}`;
    const unknown = Number.isFinite(asOf) ? `e${h} > ${asOf}` : 'false';
    const isLate = `h${h} = 1 AND e${h} >= t AND NOT isnan(e${h}) AND (${unknown}${late})`;
    const labels = [h, ...followers(h)].map((k) => {
      const bad = k === h ? undefined : faults.get(k);
      return `CASE WHEN h${k} = 1 AND ${isLate}${bad === undefined ? '' : ` AND NOT ${bad}`} THEN 0 ELSE h${k} END AS h${k}`;
    });
    return `SELECT * REPLACE (${labels.join(', ')}) FROM (${sql})`;
  }, from);
}

/** By head that comes `after` another: SQL that is true where it is 1 and its parent 0. */
function contradictions({ heads }: CheckedModel): (readonly [number, string])[] {
  const parents = parentsOf(heads);
  return parentsFirst(heads).map((h) => [h, `(h${h} = 1 AND h${parents[h]} = 0)`] as const);
}

/**
 * The labels `h0…` of `from` as they follow from those of the heads' parents (`followParents`): 0 where the parent's is, unless that is a contradiction.
 */
export function followParentsSql({ heads }: CheckedModel, from: string): string {
  const parents = parentsOf(heads);
  return parentsFirst(heads).reduce(
    (sql, h) =>
      `SELECT * REPLACE (CASE WHEN h${parents[h]} = 0 AND h${h} IS DISTINCT FROM 1 AND h${h} IS DISTINCT FROM ${BAD_LABEL} THEN 0 ELSE h${h} END AS h${h}) FROM (${sql})`,
    from,
  );
}

/** The example weight of a stored row, as a number; NULL where it is none. */
export function weightNumber(examples: Examples): string {
  return numberSql('weight', weightOf(examples).kind);
}

export function weightOf(examples: Examples): Field {
  return examples.raw(examples.named(examples.data.weight!));
}

function unknownSource({ towers }: CheckedModel, values: readonly string[] | null): string | null {
  if (values === null || towers.length === 0) return null;
  const [unknown, ...known] = towersBySource({ towers }, values);
  if (unknown! >= 0) return null;
  return `NOT coalesce(list_contains(${literals(values.filter((_, i) => known[i]! >= 0))}, src), false)`;
}

/** Counts the bad rows of all parts, malformed lines included; `sample` has the first of each kind. */
export async function countBadRows(
  database: Database,
  model: CheckedModel,
  examples: Examples,
): Promise<Omit<BadRowReport, 'signals'>> {
  const { data, files } = examples;
  const seen = `{'file': f, 'row': r, 'fault': fault}`;
  const [stored] = await database.all('SELECT count(*) AS n FROM adsc_rows', `"${data.primary.glob}"`);
  const rows = await database.all(
    `SELECT bad, count(*) AS n, arg_min(${seen}, (f, r), ${SHOWN_VALUES}) AS first FROM adsc_rows WHERE bad IS NOT NULL GROUP BY bad ORDER BY bad`,
    `"${data.primary.glob}"`,
  );
  const bad = new BadRows();
  for (const row of rows) {
    const kind = KINDS[Number(row['bad'])]!;
    const detail = ({ fault }: Seen): string => {
      const said = (column: string, value: string | null, of: ColumnKind) =>
        `'${column}' is ${of.scalar === 'text' ? showValue(value) : String(value)}`;
      switch (kind) {
        case 'not an object':
          return 'the line is not a JSON object';
        case 'no time':
          return describeTime(data.time!, rawTime(examples.tables.primary.column(data.time!.column), fault));
        case 'unknown source':
          return said(data.source!.column, fault, examples.raw({ table: -1, column: data.source!.column }).kind);
        case 'bad weight':
          return said(data.weight!, fault, weightOf(examples).kind);
        case 'bad event time':
          return badEventTime(model.heads, Number.parseInt(fault ?? '0', 10));
        case 'contradicting labels':
          return contradiction(model.heads, Number.parseInt(fault ?? '0', 10));
        default: {
          const label = fault ?? '';
          const head = label.slice(0, label.indexOf(':'));
          const { column } = model.heads[Number(head)]!.label;
          return said(column, label.slice(head.length + 1), examples.raw(examples.named(column)).kind);
        }
      }
    };
    const shown = row['first'] as readonly Seen[];
    // The first stands for all that are not shown.
    shown.forEach((one, i) =>
      bad.add(
        kind,
        files[one.file]!.path,
        Number(one.row) + 1,
        () => detail(one),
        i === 0 ? Number(row['n']) - shown.length + 1 : 1,
      ),
    );
  }
  bad.addRejects(examples.rejects);
  bad.ignore(examples.inside - Number(stored!['n']));
  return bad.report(examples.lines, {});
}

/** A bad row, and what it says. */
interface Seen {
  readonly file: number;
  readonly row: number | bigint;
  readonly fault: string | null;
}
