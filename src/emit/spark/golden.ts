/** Golden rows for an engine: raw values by type, and what the encoder of adsc makes of them. The job runs them through the SQL before it reads a row of data. */
import type { EngineType } from '../../formats/shared/spark-values.ts';
import { entryOf } from '../../text/present.ts';
import { emptyRecord } from '../../text/record.ts';
import { encodeGolden, type GoldenSignal } from '../transforms/golden-vectors.ts';
import { dataOf } from '../../ir/members.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Encoder, RawRow, RawValue } from '../../runtime/types.ts';
import { type ListColumn, listViews } from './lists.ts';
import { signalColumns, type SparkSignal } from './signals.ts';
import { text, wellFormed } from './sql.ts';
import type { Tables } from './tables.ts';

/** golden.json. */
export interface GoldenJson {
  readonly version: 1;
  readonly fingerprint: string;
  /** Columns of the table that job.py makes of `rows`, with the engine's type of each; after `_key`, the number of the case. */
  readonly columns: readonly (readonly [name: string, type: EngineType])[];
  readonly rows: readonly (readonly unknown[])[];
  readonly cases: readonly { readonly note: string; readonly signals: Readonly<Record<string, GoldenSignal>> }[];
}

interface Typed {
  readonly type: EngineType;
  readonly value: unknown;
}

/** A value as an engine has it, with a type for all elements of a list. */
function typedOf(value: RawValue): Typed | null {
  switch (typeof value) {
    case 'string':
      return { type: 'text', value: wellFormed(value) };
    case 'boolean':
      return { type: 'boolean', value };
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0)
        ? { type: 'integer', value }
        : { type: 'double', value };
    case 'bigint':
      return value >= -(1n << 63n) && value < 1n << 63n ? { type: 'integer', value } : null;
    default:
      if (Array.isArray(value)) return listOf(value as readonly RawValue[]);
      // A map is written as JSON, which means the same.
      return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
        ? { type: 'text', value: wellFormed(JSON.stringify(value)) }
        : null;
  }
}

function listOf(list: readonly RawValue[]): Typed {
  const own = list.map((element) => (element == null ? null : typedOf(element)));
  const types = new Set(own.flatMap((one) => (one === null ? [] : [one.type])));
  const values = own.map((one) => one?.value ?? null);
  if (types.size === 0) return { type: 'list<text>', value: values };
  const wide = values.some((value) => typeof value === 'bigint');
  if (!(wide && types.has('double')) && [...types].every((type) => type === 'integer' || type === 'double'))
    return { type: types.has('double') ? 'list<double>' : 'list<integer>', value: values };
  // No column has lists of several types: such a list is written as JSON, which means the same.
  return types.size === 1
    ? { type: `list<${[...types][0]}>` as EngineType, value: values }
    : {
        type: 'text',
        value: `[${values.map((one) => (typeof one === 'bigint' || typeof one === 'number' ? String(one) : JSON.stringify(one))).join(', ')}]`,
      };
}

/** The golden rows of a build, or others in their place. */
export function withExamples(
  plan: Plan,
  encoder: Encoder,
  examples: readonly { readonly note: string; readonly row: RawRow }[],
): ReturnType<typeof engineGolden> {
  const { tables, signals } = signalColumns(plan, dataOf(plan));
  return engineGolden(plan, encoder, tables, signals, examples);
}

/** What job.py runs before a row of data. */
export function engineGolden(
  plan: Plan,
  encoder: Encoder,
  tables: Tables,
  signals: readonly SparkSignal[],
  examples: readonly { readonly note: string; readonly row: RawRow }[],
): { readonly json: GoldenJson; readonly views: readonly string[] } {
  const inputs = plan.inputs.map(({ name, table, column }) => ({ name, ...placeOf(plan, table, column) }));
  const typedColumns = tables.all;
  const source = plan.data?.source?.column ?? null;
  if (source !== null && !inputs.some(({ name }) => name === source))
    inputs.push({ name: source, table: 0, column: source });
  const columns = new Map<string, EngineType>();
  const cells: Map<string, unknown>[] = [];
  const cases: { note: string; signals: Readonly<Record<string, GoldenSignal>> }[] = [];
  for (const { note, row } of examples) {
    const own = new Map<string, unknown>();
    const kept: Record<string, RawValue> = emptyRecord();
    for (const { name, table, column } of inputs) {
      const typed = Object.hasOwn(row, name) ? typedOf(row[name]) : null;
      const readers = typedColumns.filter((one) => one.table === table && one.column === column);
      if (typed === null || readers.some(({ readers: { of } }) => of[typed.type] === undefined)) continue;
      const as = readers[0] === undefined ? null : `${readers[0].of}_${typed.type.replace(/[<>]/g, '_')}`;
      if (as === null) continue;
      columns.set(as, typed.type);
      own.set(as, typed.value);
      kept[name] = typed.value as RawValue;
    }
    cells.push(own);
    cases.push({ note, signals: encodeGolden(encoder, kept) });
  }
  const names = [...columns.keys()].sort();
  const rows = cells.map((own, i) => [i, ...names.map((as) => cellOf(own.get(as)))]);
  const levels: (readonly [name: string, sql: string])[][] = [];
  const select = typedColumns.flatMap(({ as, of, readers }) => {
    const types = names
      .filter((column) => column.startsWith(`${of}_`))
      .map((column) => ({ column, type: entryOf(columns, column) }));
    const usable = types.flatMap(({ column, type }) => {
      const read = readers.of[type];
      return read === undefined ? [] : [{ column, ...read(column, `${as}_${column}`) }];
    });
    for (const { steps = [] } of usable) steps.forEach((step, level) => (levels[level] ??= []).push(step));
    const value =
      usable.length === 0
        ? `CAST(NULL AS ${readers.type})`
        : `CASE ${usable.map((one) => `WHEN ${one.column} IS NOT NULL THEN ${one.value}`).join(' ')} END`;
    const bad =
      usable.length === 0
        ? 'false'
        : usable.map((one) => `coalesce(${one.column} IS NOT NULL AND ${one.bad(as)}, false)`).join(' OR ');
    return [{ value: `${value} AS ${as}`, bad: `${bad} AS ${as}_b` }];
  });
  const lists = [...new Set(signals.flatMap(({ list }): ListColumn[] => (list === null ? [] : [list])))];
  const views = [
    `CREATE OR REPLACE TEMPORARY VIEW adsc_golden AS\nSELECT *, ${select.map(({ bad }) => bad).join(',\n  ')}\nFROM (SELECT *, ${select.map(({ value }) => value).join(',\n  ')}\nFROM ${levels.reduce(nested, 'adsc_golden_raw')})`,
    ...listViews(lists, ['adsc_golden', 'adsc_golden_l', 'adsc_golden_m'], ['_key']),
    `CREATE OR REPLACE TEMPORARY VIEW adsc_rows AS\nSELECT *, CAST(0 AS BIGINT) AS _time, -1 AS _source, ${text('train')} AS _split, 1D AS _weight, CAST(NULL AS STRING) AS _reason${plan.heads.map((_, i) => `, CAST(NULL AS DOUBLE) AS _y${i}, CAST(NULL AS DOUBLE) AS _d${i}`).join('')} FROM adsc_golden_l`,
  ];
  return {
    json: {
      version: 1,
      fingerprint: plan.fingerprint,
      columns: names.map((as) => [as, entryOf(columns, as)]),
      rows,
      cases,
    },
    views,
  };
}

/** A relation with columns more. */
function nested(from: string, columns: readonly (readonly [name: string, sql: string])[]): string {
  return `(SELECT *, ${columns.map(([as, sql]) => `${sql} AS ${as}`).join(', ')}\nFROM ${from})`;
}

/** JSON has no NaN, no infinities, no −0 and no integers of 64 bits: they are texts, as Python reads numbers from. */
function cellOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cellOf);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value ?? null;
  return Object.is(value, -0) ? '-0' : String(value);
}

function placeOf(
  plan: Plan,
  table: string | null,
  column: string,
): { readonly table: number; readonly column: string } {
  const { joins = [], histories = [], primary } = plan.data ?? {};
  const at = [...joins, ...histories].findIndex(({ name }) => name === table);
  return at < 0 && table !== null && table !== primary?.name
    ? { table: 0, column: `${table}.${column}` }
    : { table: at + 1, column };
}
