/**
 * Sequences of the log as SQL, as src/data/relation/histories.ts makes them: steps in blocks of `max` by owner and time, and for each example the
 * last steps that were known before its time, of two blocks at most.
 */
import { keys } from '../../formats/shared/spark.ts';
import type { EngineType, Readers, ScalarType, TimeType } from '../../formats/shared/spark-values.ts';
import { STEPS } from '../../formats/shared/spark-steps.ts';
import type { DataPlan, HistoryPlan } from '../../ir/plan.ts';
import { recordOf } from '../../text/record.ts';
import { type ListColumn, view } from './lists.ts';
import { labelReaders } from './rows.ts';
import type { Tables } from './tables.ts';
import { times } from './time.ts';

/** All rows that job.py reads, those outside of a window too: any of them may be a step. */
const ALL_ROWS = 'adsc_t0_all';

export interface HistorySql {
  readonly views: readonly string[];
  /** Columns that the examples have of it, and SQL of each over the joined relation. */
  readonly columns: readonly (readonly [name: string, sql: string])[];
  readonly join: string;
}

/** How one step is read, where a list of them is read so. */
function stepReaders(list: Readers): Readers {
  const type = /^ARRAY<(.*)>$/.exec(list.type)?.[1];
  if (type === undefined) throw new Error(`${list.what} are no lists`);
  const own = (['text', 'boolean', 'integer', 'double', 'date', 'timestamp', 'timestamp_ntz'] as const).flatMap(
    (of: ScalarType | TimeType) => {
      const read = list.of[`list<${of}>`];
      if (read === undefined) return [];
      const element = (x: string, as: string) => {
        const { value, bad } = read(`array(${x})`, as);
        return { value: `element_at(${value}, 1)`, bad: (v: string) => bad(`array(${v})`) };
      };
      return [[of satisfies EngineType, element] as const];
    },
  );
  return { what: `steps, one a row: ${list.what}`, type: type as Readers['type'], of: recordOf(own) };
}

/** @param index of its table @param texts columns of the examples' key @param time the column of their time @param lists that are made of it */
export function historySql(
  { data, tables, index, texts, time }: HistoryContext,
  plan: HistoryPlan,
  lists: readonly ListColumn[],
): HistorySql {
  const { by, where, at, delaySeconds, max } = plan;
  const owner = tables.read(null, by, keys);
  const label =
    where === null ? null : tables.read(null, where, labelReaders({ column: where, op: null, value: null }));
  const event = at === null || data.time === null ? null : tables.read(null, at, times({ ...data.time }));
  const columns = tables.ofHistory(index).map((column) => ({
    ...column,
    step: column.readers.what === STEPS ? null : tables.read(null, column.column, stepReaders(column.readers), false),
  }));
  const own = delaySeconds === 0 ? time : `${time} + ${delaySeconds * 1000}L`;
  // `greatest` passes over a row's own time where there is none.
  const known =
    event === null
      ? own
      : `CASE WHEN ${time} IS NOT NULL AND ${event.as} IS NOT NULL THEN greatest(${own}, ${event.as}) END`;
  const steps = columns.flatMap(({ as, step, readers }) => (step === null ? [] : [{ as, step, readers }]));
  const ids = lists.flatMap(({ step, columns: [column] }) => {
    const of = steps.findIndex(({ as }) => as === step?.of);
    return step === null || column === undefined ? [] : [{ column, key: `m${of}`, id: step.id }];
  });
  const name = (part: string) => `adsc_h${index}${part}`;
  const key = texts.join(', ');
  const everything = `xxhash64(${tables.columnsOf(0).join(', ')})`;
  const members = steps.flatMap(({ step }, i) => [`${step.as} AS m${i}`, `coalesce(${step.bad}, false) AS b${i}`]);
  const made = ids.map(({ key, id }, i) =>
    typeof id === 'function'
      ? `${id(`s.${key}`)} AS j${i}`
      : `CASE WHEN s.${key} IS NULL THEN 0 ELSE coalesce(w${i}.i, 1) END AS j${i}`,
  );
  const lookups = ids.map(({ key, id }, i) =>
    typeof id === 'function'
      ? ''
      : `\nLEFT JOIN (SELECT k, i FROM adsc_vocab WHERE v = ${id.vocab}) w${i} ON w${i}.k = s.${key}`,
  );
  const fields = [...steps.flatMap((_, i) => [`m${i}`, `b${i}`]), ...ids.map((_, i) => `j${i}`)];
  const isStep = label === null ? 'true' : `coalesce(${label.as} = 1D, false)`;
  const alias = `h${index}`;
  const on = texts.map((text) => `p.${text} = ${alias}.${text}`).join(' AND ');
  const of = (field: string, type: string) =>
    `coalesce(transform(${alias}._l, x -> x.${field}), CAST(array() AS ${type}))`;
  return {
    views: [
      // Of rows that are there again, the first is the step.
      view(
        name('r'),
        `SELECT ${[`xxhash64(${key}) AS k`, `${owner.as} AS u`, `${known} AS s`, ...members, `row_number() OVER (PARTITION BY ${key} ORDER BY ${everything}) AS again`].join(', ')}\nFROM ${ALL_ROWS} WHERE ${isStep}`,
      ),
      view(
        name('s'),
        `SELECT *, CAST(row_number() OVER (PARTITION BY u ORDER BY s, k) - 1 AS BIGINT) AS n FROM ${name('r')} WHERE again = 1 AND u IS NOT NULL AND s IS NOT NULL`,
      ),
      view(name('i'), `SELECT ${['s.*', ...made].join(', ')} FROM ${name('s')} s${lookups.join('')}`),
      // Of two blocks, the last steps of any example.
      view(
        name('b'),
        `SELECT u, b, l, lag(l, 1) OVER (PARTITION BY u ORDER BY b) AS o FROM (\nSELECT u, b, array_sort(collect_list(named_struct(${['n', ...fields].map((field) => `'${field}', ${field}`).join(', ')}))) AS l FROM (SELECT *, CAST(n div ${max}L AS BIGINT) AS b FROM ${name('i')}) GROUP BY u, b)`,
      ),
      // An example stands before the steps of its own time, which it does not see. Examples without an owner or a time are kept, since an engine moves a
      // filter down to where a time is made of texts, and makes it again for each mention; each is by itself, so that they are not one task.
      view(
        name('c'),
        `SELECT *, sum(step) OVER (PARTITION BY u, alone ORDER BY moment, step ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n FROM (\nSELECT ${texts.map((text) => `CAST(NULL AS STRING) AS ${text}`).join(', ')}, u, s AS moment, CAST(1 AS BIGINT) AS step, CAST(NULL AS BIGINT) AS alone FROM ${name('s')}\nUNION ALL SELECT ${key}, ${owner.as} AS u, ${time} AS moment, CAST(0 AS BIGINT) AS step, CASE WHEN ${owner.as} IS NULL THEN xxhash64(${key}) END AS alone FROM adsc_u)`,
      ),
      view(
        name('e'),
        `SELECT *, CAST((n - 1) div ${max}L AS BIGINT) AS b, CAST(pmod(n - 1, ${max}L) + 1 AS INT) AS q FROM ${name('c')} WHERE step = 0 AND n > 0`,
      ),
      view(
        name(''),
        `SELECT ${texts.map((text) => `e.${text}`).join(', ')}, CASE WHEN b.o IS NULL THEN slice(b.l, 1, e.q) ELSE concat(slice(b.o, e.q + 1, ${max}), slice(b.l, 1, e.q)) END AS _l\nFROM ${name('e')} e JOIN ${name('b')} b ON b.u = e.u AND b.b = e.b`,
      ),
    ],
    columns: [
      ...columns.flatMap(({ as, readers }): [string, string][] => {
        const i = steps.findIndex((one) => one.as === as);
        const bad = `coalesce(exists(${alias}._l, x -> x.b${i}), false)`;
        return i < 0
          ? [
              [as, `coalesce(size(${alias}._l), 0)`],
              [`${as}_b`, 'false'],
            ]
          : [
              [as, of(`m${i}`, readers.type)],
              [`${as}_b`, bad],
            ];
      }),
      ...ids.map(({ column }, i): [string, string] => [column, of(`j${i}`, 'ARRAY<INT>')]),
    ],
    join: `LEFT JOIN ${name('')} ${alias} ON ${on}`,
  };
}

export interface HistoryContext {
  readonly data: DataPlan;
  readonly tables: Tables;
  readonly index: number;
  readonly texts: readonly string[];
  readonly time: string;
}
