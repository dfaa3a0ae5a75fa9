/** encode.sql: examples → encoded rows, expressions alone but for the keys of vocabularies, which a join looks up. */
import { sparkFormats } from '../../formats/spark.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import type { Plan, VocabPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { columnOf, crossViews } from './crosses.ts';
import { type ListColumn, view } from './lists.ts';
import { fillOf, type SparkSignal } from './signals.ts';
import { bucket, name, text } from './sql.ts';
import type { TypedColumn } from './tables.ts';
import { derivedSql } from './time.ts';

export interface Encoding {
  /** Makes `adsc_encoded` of `adsc_rows`. */
  readonly views: readonly string[];
  /** Names of the encoded signals, in the order of the numbers in `_bad`. */
  readonly signals: readonly string[];
}

const DAY = 86_400_000;

/** Views one over the other, each with columns that the next says more than once. */
class Stages {
  readonly derived: string[] = [];
  readonly values: string[] = [];
  readonly prepared: string[] = [];
  readonly lookups = new Map<string, { readonly as: string; readonly key: string; readonly vocab: number }>();
}

/**
 * @param source the source's key, for signals that exist on some sources only
 * @param carried columns that come along as they are, and their names
 */
export function encoding(
  plan: Plan,
  signals: readonly SparkSignal[],
  source: TypedColumn | null,
  idOf: (vocab: VocabPlan, key: string) => number,
  carried: readonly (readonly [typed: TypedColumn, as: string])[] = [],
): Encoding {
  const vocabs = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab]));
  const stages = new Stages();
  const encoded = signals.map((one, i) => {
    const { signal, typed, list } = one;
    const format = sparkFormats[signal.format];
    const exists = existsSql(signal.sources, source);
    const where = (sql: string) => (exists === null ? sql : `CASE WHEN ${exists} THEN ${sql} END`);
    const x = ownColumn(one, i, where, stages, vocabs);
    const prepare = format.prepare?.(signal, x) ?? null;
    if (prepare !== null) stages.prepared.push(`${prepare} AS p${i}`);
    const ids = list === null ? scalarId(one, x, stages) : listIds(list, i, where, stages);
    const weights = list?.weights == null ? null : `(${where(list.weights)})`;
    const columns = { prepared: prepare === null ? x : `p${i}`, ids: `(${ids})`, weights };
    const bad = `coalesce(${list === null ? typed.bad : list.bad}, false)`;
    return {
      sql: format.value(signal, columns, fillOf(one, idOf)),
      bad: exists === null ? bad : `(${bad}) AND ${exists}`,
    };
  });
  const lookups = [...stages.lookups.values()];
  const joins = lookups.map(
    ({ as, key, vocab }) => `\nLEFT JOIN (SELECT k, i FROM adsc_vocab WHERE v = ${vocab}) ${as} ON ${as}.k = r.${key}`,
  );
  const bads = encoded.map(({ bad }, i) => `CASE WHEN ${bad} THEN ${i} END`);
  const columns: (readonly [name: string, sql: string])[] = [
    ...carried.map(([{ as }, named]) => [named, as] as const),
    ['_key', '_key'],
    ['_time', '_time'],
    ['_split', '_split'],
    ['_weight', 'CAST(_weight AS FLOAT)'],
    ...(plan.data?.source == null ? [] : [['_source', 'CAST(_source AS INT)'] as const]),
    ...plan.heads.map((head, i) => [name(`_label_${head.name}`), `CAST(_y${i} AS FLOAT)`] as const),
    ...delayedHeads(plan.heads).map(
      ({ head }) => [name(`_delay_${plan.heads[head]!.name}`), `CAST(_d${head} AS FLOAT)`] as const,
    ),
    ...encoded.map(({ sql }, i) => [name(columnOf(signals[i]!.signal.name)), sql] as const),
    [
      '_bad',
      bads.length === 0 ? 'CAST(array() AS ARRAY<INT>)' : `filter(array(${bads.join(', ')}), e -> e IS NOT NULL)`,
    ],
    ['_reason', "coalesce(_reason, 'none')"],
    [
      '_day',
      `CASE WHEN _time IS NULL THEN 'none' ELSE CAST(date_add(DATE'1970-01-01', CAST((_time - pmod(_time, ${DAY}L)) div ${DAY}L AS INT)) AS STRING) END`,
    ],
  ];
  const names = columns.map(([named]) => named);
  const crosses = crossViews(plan, 'adsc_uncrossed', 'adsc_encoded', names);
  const more = (name: string, from: string, columns: readonly string[], rest = '') =>
    `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\nSELECT r.*${columns.map((column) => `,\n  ${column}`).join('')}\nFROM ${from} r${rest}`;
  return {
    views: [
      more('adsc_derived', 'adsc_rows', stages.derived),
      more('adsc_values', 'adsc_derived', stages.values),
      more(
        'adsc_looked',
        'adsc_values',
        lookups.map(({ as }) => `${as}.i AS ${as}`),
        joins.join(''),
      ),
      more('adsc_prepared', 'adsc_looked', stages.prepared),
      view(
        crosses.length === 0 ? 'adsc_encoded' : 'adsc_uncrossed',
        `SELECT\n  ${columns.map(([named, sql]) => `${sql} AS ${named}`).join(',\n  ')}\nFROM adsc_prepared`,
      ),
      ...crosses,
    ],
    signals: signals.map(({ signal }) => signal.name),
  };
}

/** The name of the column with the signal's own value: of the hour where it derives from a time, and only where the signal exists. */
function ownColumn(
  { signal, typed }: SparkSignal,
  i: number,
  where: (sql: string) => string,
  stages: Stages,
  vocabs: ReadonlyMap<string, VocabPlan>,
): string {
  if (signal.derive !== null) {
    stages.derived.push(`${where(derivedSql(typed.as, signal.derive))} AS h${i}`);
    const [own] = sparkFormats[signal.format].readings(signal, vocabs);
    stages.values.push(`${own!.readers.of.integer!(`h${i}`, `x${i}`).value} AS x${i}`);
    return `x${i}`;
  }
  if (where('') === '') return typed.as;
  stages.values.push(`${where(typed.as)} AS x${i}`);
  return `x${i}`;
}

/** SQL of the ids of a list; NULL: missing. What is cut for each example is a column before it is. */
function listIds(list: ListColumn, i: number, where: (sql: string) => string, stages: Stages): string {
  if (list.cut === null) return where(list.ids);
  stages.values.push(`${where(list.cut.before(list.ids))} AS b${i}`);
  stages.prepared.push(`${list.cut.to(`b${i}`)} AS p${i}`);
  return `p${i}`;
}

function existsSql(sources: readonly string[] | null, source: TypedColumn | null): string | null {
  if (sources === null) return null;
  return source === null || sources.length === 0
    ? 'false'
    : `coalesce(${source.as} IN (${sources.map(text).join(', ')}), false)`;
}

/** SQL of the id of a single key; NULL: missing. */
function scalarId({ vocab, vocabIndex }: SparkSignal, x: string, { lookups }: Stages): string {
  if (vocab === null) return 'NULL';
  if (vocab.kind === 'range') return x;
  if (vocab.kind === 'hash') return `CASE WHEN ${x} IS NOT NULL THEN ${bucket(x, vocab.entries)} END`;
  const key = `${x} ${vocabIndex}`;
  if (!lookups.has(key)) lookups.set(key, { as: `v${lookups.size}`, key: x, vocab: vocabIndex });
  return `CASE WHEN ${x} IS NOT NULL THEN coalesce(${entryOf(lookups, key).as}, 1) END`;
}
