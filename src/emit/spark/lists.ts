/** Lists of ids: what is made of them where their table is, with the keys of vocabularies looked up by joins, and what is left to do for each example. */
import { AGE_BUCKETS } from '../../ir/step-ages.ts';
import type { IdsEncoding, VocabPlan } from '../../ir/plan.ts';
import { bucket, double } from './sql.ts';
import type { TypedColumn } from './tables.ts';

/** The typed columns of a list, by what they are to it. */
export interface ListReadings {
  /** Keys or ids; of ages, the times of the steps. */
  readonly own: TypedColumn;
  readonly weights: TypedColumn | null;
  /** How many steps there are. */
  readonly length: TypedColumn | null;
  readonly times: TypedColumn | null;
  /** The example's time. */
  readonly at: TypedColumn | null;
}

export interface ListColumn {
  readonly table: number;
  /** Columns made in its table, those of a level over the levels before it; none of ages. */
  readonly levels: readonly (readonly (readonly [name: string, sql: string])[])[];
  /** The column whose keys are looked up, and the index of the vocabulary; null: none is. */
  readonly lookup: { readonly of: string; readonly vocab: number } | null;
  /** How the id of one step is made of its key, where steps are rows of the log: SQL, or a vocabulary to look it up in. null: elsewhere. */
  readonly step: { readonly of: string; readonly id: ((key: string) => string) | { readonly vocab: number } } | null;
  /** Columns that come to the examples. */
  readonly columns: readonly string[];
  /** SQL over the columns of an example: ARRAY<INT> of ids, NULL where the list is missing. */
  readonly ids: string;
  /** ARRAY<FLOAT>, as long; null: it has none. */
  readonly weights: string | null;
  /** SQL: whether the list, or an element of it, is bad. */
  readonly bad: string;
  /** What is done for each example, one after the other: steps that are not before it are left out, and `max` of the others stay. null: nothing is. */
  readonly cut: { readonly before: (ids: string) => string; readonly to: (ids: string) => string } | null;
}

/** Weights nearer to 0 are 0 as 32-bit floats. */
const ZERO = 2 ** -150;

/** @param name of its columns, unless it is the same as another one: those that are alike are one */
export function listColumn(
  encoding: IdsEncoding,
  readings: ListReadings,
  vocab: VocabPlan,
  vocabIndex: number,
  known: Map<string, ListColumn>,
): ListColumn {
  const { max, keep, pool, weights } = encoding;
  const { table } = readings.own;
  const mean = pool === 'mean';
  const names = Object.values(readings).map((column: TypedColumn | null) => column?.as ?? null);
  const kind = weights?.kind === 'steps' ? [weights.kind, weights.age ?? false] : [weights?.kind ?? null, mean];
  const key = JSON.stringify([table, names, max, keep, kind, vocab.kind, vocab.entries, vocabIndex]);
  let found = known.get(key);
  if (found === undefined) {
    const name = `s${table}_${known.size}`;
    const cut = (list: string) => cutSql(list, max, keep);
    const ids = (element: string) => (vocab.kind === 'hash' ? bucket(element, vocab.entries) : element);
    const lookup = vocab.kind === 'file' ? { of: name, vocab: vocabIndex } : null;
    const looked = lookup === null ? name : `${name}_i`;
    const made = { table, lookup, step: null, columns: [looked], ids: looked, weights: null, cut: null };
    if (weights === undefined) found = { ...made, ...plainList(name, readings.own, cut, ids) };
    else if (weights.kind !== 'steps') found = { ...made, ...weightedList(name, looked, readings, cut, ids, mean) };
    else if (weights.age === true) found = ages(readings, cut);
    else found = { ...made, ...steps(name, readings, cut, vocab, vocabIndex) };
    known.set(key, found);
  }
  return found;
}

function cutSql(list: string, max: number, keep: 'first' | 'last'): string {
  // Of a list that is shorter than asked, Spark's slice from the end is empty.
  return `slice(${list}, ${keep === 'first' ? '1' : `greatest(1, size(${list}) - ${max - 1})`}, ${max})`;
}

type Made = Pick<ListColumn, 'levels' | 'bad'> & Partial<ListColumn>;

function plainList(
  name: string,
  own: TypedColumn,
  cut: (list: string) => string,
  ids: (element: string) => string,
): Made {
  const kept = cut(`filter(${own.as}, e -> e IS NOT NULL)`);
  const sql = ids('e') === 'e' ? kept : `transform(${kept}, e -> ${ids('e')})`;
  return { levels: [[[name, sql]]], bad: own.bad };
}

/** As `WeightedIdsEncoder`. */
function weightedList(
  name: string,
  looked: string,
  readings: ListReadings,
  cut: (list: string) => string,
  ids: (element: string) => string,
  mean: boolean,
): Made {
  const { own, weights } = readings;
  const [k, w] = [own.as, weights!.as];
  const pair = (weight: string) => `named_struct('k', e, 'w', ${weight})`;
  const kept = `CASE WHEN e IS NOT NULL AND ${counts(weights!)} THEN ${pair(weightSql(weights!))} END`;
  const pairs = `filter(transform(${k}, (e, i) -> ${kept}), p -> p IS NOT NULL)`;
  const unweighed = `transform(filter(${k}, e -> e IS NOT NULL), e -> ${pair('1D')})`;
  const [p, c, s] = [`${name}_p`, `${name}_c`, `${name}_s`];
  const badWeight = `exists(transform(${w}, (e, i) -> isnan(e) AND get(${k}, i) IS NOT NULL), e -> coalesce(e, false))`;
  return {
    levels: [
      [[p, `CASE ${whenWeighed(readings)} THEN ${pairs} ${whenUnweighed(weights!)} THEN ${unweighed} END`]],
      [[c, cut(p)]],
      mean ? [[s, `aggregate(${c}, 0D, (s, p) -> s + p.w)`]] : [],
      [
        [name, `transform(${c}, p -> ${ids('p.k')})`],
        [`${name}_w`, `transform(${c}, p -> CAST(${mean ? `p.w / ${s}` : 'p.w'} AS FLOAT))`],
      ],
    ],
    columns: [looked, `${name}_w`],
    weights: `${name}_w`,
    bad: `${own.bad} OR (${k} IS NOT NULL AND ${name}_w IS NULL) OR coalesce(size(${w}) = size(${k}) AND ${badWeight}, false)`,
  };
}

/**
 * ARRAY of the keys that a profile counts, over the typed columns: NULL where the list is missing or bad; elements that are left out are NULL.
 * As `weightedKeysSql` of the profile.
 */
export function countedKeys({ weights: of }: IdsEncoding, readings: ListReadings): string {
  const { own, weights } = readings;
  if (of === undefined || (of.kind === 'steps' && of.age === true)) return own.as;
  if (of.kind === 'steps') return inStep(readings);
  const kept = `transform(${own.as}, (e, i) -> CASE WHEN ${counts(weights!)} THEN e END)`;
  return `CASE ${whenWeighed(readings)} THEN ${kept} ${whenUnweighed(weights!)} THEN ${own.as} END`;
}

/** SQL of the weight of element `i`, which is 1 where it is missing; and whether it counts. */
const weightSql = ({ as }: TypedColumn) => `coalesce(get(${as}, i), 1D)`;
const counts = (of: TypedColumn) => `NOT isnan(${weightSql(of)}) AND abs(${weightSql(of)}) > ${double(ZERO)}`;
const whenWeighed = ({ own, weights }: ListReadings) => `WHEN size(${weights!.as}) = size(${own.as})`;
const whenUnweighed = ({ as, bad }: TypedColumn) => `WHEN ${as} IS NULL AND NOT coalesce(${bad}, false)`;

/** The list, where it is as long as that which says how many steps there are. */
function inStep({ own: { as }, length, times }: ListReadings): string {
  const steps =
    times === null
      ? length === null
        ? null
        : `coalesce(${length.as}, 0)`
      : `CASE WHEN coalesce(${times.bad}, false) THEN -1 ELSE coalesce(size(${times.as}), 0) END`;
  return steps === null ? as : `CASE WHEN size(${as}) = ${steps} THEN ${as} END`;
}

/** As `StepIdsEncoder`: elements keep their places, and an element without a key is id 0. */
function steps(
  name: string,
  readings: ListReadings,
  cut: (list: string) => string,
  vocab: VocabPlan,
  vocabIndex: number,
): Made {
  const { own, times, at } = readings;
  const isLooked = vocab.kind === 'file';
  const id = (e: string) =>
    `CASE WHEN ${e} IS NULL THEN 0 ELSE ${vocab.kind === 'hash' ? bucket(e, vocab.entries) : e} END`;
  const [l, c] = [`${name}_l`, `${name}_c`];
  const whole = times === null ? cut(l) : l;
  return {
    levels: [
      [[l, inStep(readings)]],
      isLooked ? [[name, whole]] : [[c, whole]],
      isLooked ? [] : [[name, `transform(${c}, e -> ${id('e')})`]],
    ],
    step: { of: own.as, id: isLooked ? { vocab: vocabIndex } : id },
    bad: `${own.bad} OR (${own.as} IS NOT NULL AND ${lookedName(name, vocab)} IS NULL)`,
    cut: times === null ? null : { before: (ids) => beforeSql(ids, times.as, at!.as), to: cut },
  };
}

function lookedName(name: string, { kind }: VocabPlan): string {
  return kind === 'file' ? `${name}_i` : name;
}

/** What a list has of the steps that were before the example. A time that can't be read is before none. */
function beforeSql(ids: string, times: string, at: string): string {
  return `filter(transform(${ids}, (e, i) -> CASE WHEN get(${times}, i) < ${at} THEN e END), e -> e IS NOT NULL)`;
}

/** How long before the example its steps were: bucket n begins at 2ⁿ − 1 seconds, and ids of a range at 2. */
function ages({ own, at }: ListReadings, cut: (list: string) => string): ListColumn {
  const buckets = Array.from({ length: AGE_BUCKETS - 1 }, (_, n) => AGE_BUCKETS - 1 - n);
  const age = `CASE ${buckets.map((n) => `WHEN d >= ${(2 ** n - 1) * 1000}L THEN ${n + 2}`).join(' ')} ELSE 2 END`;
  return {
    table: own.table,
    levels: [],
    lookup: null,
    step: null,
    columns: [],
    ids: own.as,
    weights: null,
    bad: own.bad,
    cut: {
      before: (times) => `transform(filter(${times}, t -> t < ${at!.as}), t -> ${at!.as} - t)`,
      to: (ages) => `transform(${cut(ages)}, d -> ${age})`,
    },
  };
}

/** Of each key: the number of its list, its vocabulary, its place, and what it is. */
const KEYS_OF_ROW = 'ARRAY<STRUCT<s: INT, v: INT, q: INT, k: STRING>>';

/**
 * A view with the ids of the lists of a table. Keys of vocabularies are looked up by a join; a map in an expression would be searched from its start for each.
 * @param names of the view it is made from, of the one that is made, and of those between
 */
export function listViews(
  own: readonly ListColumn[],
  [from, to, between]: readonly [from: string, to: string, between: string],
  identity: readonly string[],
): string[] {
  const most = Math.max(0, ...own.map(({ levels }) => levels.length));
  const levels = Array.from({ length: most }, (_, i) => own.flatMap((list) => list.levels[i] ?? []));
  const made = levels
    .filter((columns) => columns.length > 0)
    .reduce(
      (inner, columns) => `(SELECT *, ${columns.map(([name, sql]) => `${sql} AS ${name}`).join(', ')}\nFROM ${inner})`,
      from,
    );
  const looked = own.flatMap(({ lookup }) => (lookup === null ? [] : [lookup]));
  if (looked.length === 0) return [view(to, `SELECT * FROM ${made}`)];
  const by = identity.join(', ');
  const [k, e, g] = ['k', 'e', 'g'].map((letter) => `${between}${letter}`);
  // All keys of a row at once: a view that is named once a list would be planned, and made, as often.
  const keysOf = looked.map(
    ({ of, vocab }, i) =>
      `coalesce(transform(${of}, (k, q) -> named_struct('s', ${i}, 'v', ${vocab}, 'q', q, 'k', k)), CAST(array() AS ${KEYS_OF_ROW}))`,
  );
  const exploded = `SELECT ${by}, x.s, x.v, x.q, x.k FROM ${k} LATERAL VIEW explode(flatten(array(${keysOf.join(', ')}))) e AS x`;
  // A step without a key keeps its place.
  const id = 'CASE WHEN e.k IS NULL THEN 0 ELSE coalesce(w.i, 1) END';
  const collected = looked.map(
    ({ of }, i) =>
      `transform(array_sort(collect_list(CASE WHEN e.s = ${i} THEN named_struct('q', e.q, 'i', ${id}) END)), x -> x.i) AS ${of}_i`,
  );
  const ofExploded = identity.map((name) => `e.${name}`).join(', ');
  return [
    view(k!, `SELECT * FROM ${made}`),
    view(e!, exploded),
    view(
      g!,
      `SELECT ${ofExploded}, ${collected.join(', ')} FROM ${e} e LEFT JOIN adsc_vocab w ON w.v = e.v AND w.k = e.k GROUP BY ${ofExploded}`,
    ),
    view(
      to,
      `SELECT k.*, ${looked.map(({ of }) => `CASE WHEN k.${of} IS NOT NULL THEN coalesce(g.${of}_i, CAST(array() AS ARRAY<INT>)) END AS ${of}_i`).join(', ')} FROM ${k} k LEFT JOIN ${g} g ON ${identity.map((name) => `k.${name} = g.${name}`).join(' AND ')}`,
    ),
  ];
}

export function view(name: string, query: string): string {
  return `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${query}`;
}
