/** The rows that a profile looks at, read and joined once into DuckDB (on disk), so that each question is a scan of a column. */
import { join } from 'node:path';
import { trainedSources } from '../../language/semantics/profile-key.ts';
import type { CheckedModel, CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import type { BadRowReport } from '../encode/bad-rows.ts';
import type { Split } from '../encoded-chunk.ts';
import type { Database } from '../database.ts';
import { Examples } from '../relation/examples.ts';
import { inPlaceName, placeOfName, rowNumberSql, storedName, unmatchedKeySql } from '../relation/joins.ts';
import { sqlString, literals } from '../sql.ts';
import { PARTS } from '../encoded-chunk.ts';
import type { Span } from '../../text/source.ts';
import { badSql, countBadRows, UNKNOWN_SOURCE, weightNumber, weightOf } from './bad-rows-sql.ts';
import { weightless } from '../relation/weight-sql.ts';
import { type AskedRows, drawnExamples, EXAMPLES, FoundRows, presence, type Values } from './asked-rows.ts';
import { labelSql, sourceKey } from './label-sql.ts';
import { VECTOR_ELEMENTS } from './sample.ts';
import { entryOf, present } from '../../text/present.ts';

/** Values of a number that moments and quantiles are computed from: quantiles at .001 are then sure to a tenth. */
const SAMPLE_ROWS = 500_000;
const SAMPLE_SALT = 3;
/** A joined table of more rows than this part of the log is not looked at row by row: most rows are found once at most. */
const SMALL = 0.5;

export interface StoredRows {
  readonly examples: Examples;
  /** Of each part, without the bad ones. */
  readonly counts: Readonly<Record<Split, number>>;
  /** Last time of each, epoch ms. */
  readonly ends: Readonly<Record<Split, number | null>>;
  /** Without those of weight 0, which are as good as absent. */
  readonly bad: Omit<BadRowReport, 'signals'>;
  /** What the questions about a signal are asked of. */
  readonly asked: (signal: CheckedSignal) => AskedRows;
  /** The joins whose rows are counted, by index. */
  readonly found: ReadonlyMap<number, FoundRows>;
}

export function modelsOf(program: CheckedProgram): CheckedModel[] {
  return [program.base, ...program.variants.values()];
}

/** All signals of base and variants; of two of one name the base's (then the first variant's) comes first. */
export function signalsOf(program: CheckedProgram): CheckedSignal[] {
  return modelsOf(program).flatMap((model) => model.signals);
}

/**
 * Reads everything once and makes the view `adsc_train`: per row `src` (source key), `t`, `w` (its example weight, times
 * 1/keep for a base negative of a log that was sampled), `wq` (the same as an integer, see `sumOf`), `sampled`, `h0…` (labels, NULL
 * unobserved), `n0…` (the row that it found in each join, NULL: none), `l0…` (the first key of those that found none) and the columns of
 * the signals that are not asked of a joined table's own rows.
 */
export async function storeRows(database: Database, program: CheckedProgram, root: string): Promise<StoredRows> {
  const { base } = program;
  const data = present(base.data, 'data in the spec');
  const models = modelsOf(program);
  const signals = signalsOf(program);
  const inputs = new Map(signals.flatMap(readsOf).map((read) => [inputKey(read), read]));
  const heads = base.heads;
  const named = (name: string) => placeOfName(data.joins, name);
  const examples = await Examples.open({
    database,
    root,
    data,
    splits: models.map(({ train }) => ({ holdout: train.holdout, validate: train.validate })),
    columns: [
      ...[...inputs.values()].map(({ table, column, span }) => ({ table, column, span, use: 'signal' as const })),
      ...heads.map((head) => ({ ...named(head.label.column), span: head.span, use: 'label' as const })),
      ...(data.source === null ? [] : [{ table: null, column: data.source.column, use: 'source' as const }]),
      ...(data.weight === null ? [] : [{ ...named(data.weight), use: 'weight' as const }]),
    ],
  });

  const what = `"${data.primary.glob}"`;
  const layout = await layOut(database, examples, signals);
  const source = data.source === null ? 'NULL::VARCHAR' : sourceKey(examples, data.source.column);
  const labels = heads.map((head) => labelSql(database, examples, head));
  const { sampling } = base;
  const weighted = sampling?.log === 'sampled' && sampling.keep < 1;
  await database.run(
    `ATTACH ${sqlString(join(database.folder, 'profile.duckdb'))} AS adsc_profile`,
    'the temporary folder',
  );
  const fields = [
    `${source} AS src`,
    `${examples.timeText?.sql ?? 'NULL::VARCHAR'} AS time_text`,
    `${data.weight === null ? 'NULL::VARCHAR' : weightOf(examples).sql} AS weight`,
    ...labels.flatMap(({ value, bad }, i) => [`${value} AS h${i}`, `${bad} AS bad${i}`]),
    ...examples.data.joins.map((_, i) => `${rowNumberSql(i)} AS n${i}`),
    ...examples.data.joins.map((_, i) => `${unmatchedKeySql(examples.data, examples.tables, i)} AS l${i}`),
    `${layout.drawn ? examples.unit(SAMPLE_SALT) : '0::DOUBLE'} AS u`,
    ...layout.fields(null),
  ];
  await database.run(
    `CREATE TABLE adsc_profile.all_rows AS SELECT *, ${badSql(base, examples)} AS bad FROM (${examples.select(fields, { anyOrder: true })})${data.weight === null ? '' : ` WHERE NOT (ok AND ${weightless(weightNumber(examples))})`}`,
    what,
  );
  const [stored] = await database.all(`SELECT count(*) AS n FROM adsc_profile.all_rows`, what);
  const rows = Number(stored!['n']);
  const fraction = Math.min(1, SAMPLE_ROWS / Math.max(1, rows));

  // A base negative of a sampled log stands for 1/keep rows.
  const negative = negativeSql(base, sampling?.base ?? null);
  const standsFor = weighted ? `CASE WHEN ${negative} THEN ${1 / sampling.keep} ELSE 1 END` : '1';
  const weight = data.weight === null ? `CAST(${standsFor} AS DOUBLE)` : `${weightNumber(examples)} * ${standsFor}`;
  const trained = trainedSources(program);
  const wanted = trained === null ? 'true' : `coalesce(list_contains(${literals(trained)}, src), false)`;
  await database.run(
    `CREATE VIEW adsc_weighted AS SELECT *, ${weight} AS w, part = 0 AND ${wanted} AS trained, u < ${fraction} AS sampled FROM adsc_profile.all_rows WHERE bad IS NULL`,
    what,
  );
  const isWeighted = data.weight !== null || weighted;
  await weightUnits(database, isWeighted, what);
  // What the lock says of sources includes those that no tower takes.
  await database.run(
    `CREATE VIEW adsc_sources AS SELECT src FROM adsc_profile.all_rows WHERE part = 0 AND (bad IS NULL OR bad = ${UNKNOWN_SOURCE}) AND ${wanted}`,
    what,
  );
  // `sources` of `train` narrows what is trained on and validated with; the holdout keeps every source.
  const counted = await database.all(
    `SELECT part, count(*) AS n, max(t) AS last FROM adsc_profile.all_rows WHERE bad IS NULL AND (part = 2 OR ${wanted}) GROUP BY part`,
    what,
  );
  const counts: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };
  const ends: Record<Split, number | null> = { train: null, validate: null, holdout: null };
  for (const row of counted) {
    const part = PARTS[Number(row['part'])]!;
    counts[part] = Number(row['n']);
    ends[part] = row['last'] as number | null;
  }
  const found = new Map<number, FoundRows>();
  for (const join of layout.counted) {
    const sources = signals.flatMap((signal) => (layout.joinOf(signal) === join ? (signal.sources ?? []) : []));
    found.set(join, await FoundRows.count(database, join, layout.fields(join), sources, what));
  }
  return {
    examples,
    counts,
    ends,
    bad: await countBadRows(database, base, examples),
    found,
    asked: (signal) => {
      const join = layout.joinOf(signal);
      const counted = join === null ? null : entryOf(found, join);
      const [column, weights = null] = readsOf(signal).map((read) => layout.valuesOf(join, read));
      return {
        relation: counted === null ? EXAMPLES : counted.trained,
        join,
        column: column!,
        weights,
        present: presence(signal),
        exact: fraction === 1 || join !== null,
        weighted: isWeighted,
        drawn: (some) => (counted === null ? drawnExamples(some) : counted.drawn(some)),
      };
    },
  };
}

/** Where the columns of signals are: with each example, or with the rows of a join. */
interface Layout {
  /** Joins whose rows are counted. */
  readonly counted: ReadonlySet<number>;
  /** The join whose rows a signal is asked of; null: examples. */
  readonly joinOf: (signal: CheckedSignal) => number | null;
  /** What is selected of the examples (null), or of the rows of a join. */
  readonly fields: (join: number | null) => readonly string[];
  readonly valuesOf: (join: number | null, read: ColumnRead) => Values;
  /** Whether some question may be asked of a part of the examples. */
  readonly drawn: boolean;
}

async function layOut(database: Database, examples: Examples, signals: readonly CheckedSignal[]): Promise<Layout> {
  const small = new Map<number, number>();
  for (const join of examples.data.joins.keys()) {
    const [row] = await database.all(`SELECT count(*) AS n FROM ${storedName(join)}`, 'the joined table');
    if (Number(row!['n']) <= examples.rows * SMALL) small.set(join, Number(row!['n']));
  }
  const joinOf = (signal: CheckedSignal): number | null => {
    const references = readsOf(signal).map((read) => examples.reference(read));
    const join = references[0]!.table;
    const own = references.every((one) => one.table === join && inPlaceName(examples.tables, one) === null);
    return own && small.has(join) ? join : null;
  };
  const columns = new Map<string, Values>();
  const selected = new Map<number | null, string[]>([[null, []]]);
  for (const signal of signals) {
    const join = joinOf(signal);
    for (const read of readsOf(signal)) {
      const key = `${join} ${inputKey(read)}`;
      if (columns.has(key)) continue;
      const reference = examples.reference(read);
      const field = read.derive ? examples.timeField(reference) : examples.raw(reference, read.map);
      const name = `s${columns.size}`;
      columns.set(key, { sql: name, kind: field.kind });
      selected.set(join, [...(selected.get(join) ?? []), `${field.sql} AS ${name}`]);
    }
  }
  const mostRows = (signal: CheckedSignal) => {
    const join = joinOf(signal);
    return join === null ? examples.rows : (entryOf(small, join) + 1) * ((signal.sources?.length ?? 0) + 1);
  };
  return {
    counted: new Set([...selected.keys()].filter((join) => join !== null)),
    joinOf,
    fields: (join) => entryOf(selected, join),
    valuesOf: (join, read) => entryOf(columns, `${join} ${inputKey(read)}`),
    drawn: signals.some((signal) =>
      signal.format === 'dense'
        ? signal.length * mostRows(signal) > VECTOR_ELEMENTS
        : joinOf(signal) === null && examples.rows > SAMPLE_ROWS,
    ),
  };
}

/**
 * Makes the views `adsc_good` (rows that are not bad, of all parts) and `adsc_train`: `wq` is the weight in units of a power of two, so that
 * sums of it are exact and do not depend on the order in which threads add them. Units are such that the largest weight has all the 52 bits
 * of a number; whole weights stay whole.
 */
async function weightUnits(database: Database, weighted: boolean, what: string): Promise<void> {
  let unit = 1;
  if (weighted) {
    const [row] = await database.all('SELECT max(w) AS most, min(w) AS least FROM adsc_weighted WHERE trained', what);
    const [most, least] = [(row!['most'] as number | null) ?? 1, (row!['least'] as number | null) ?? 1];
    unit = most === 1 && least === 1 ? 1 : 2 ** (Math.ceil(Math.log2(most)) - 52);
  }
  await database.run(`CREATE MACRO adsc_weight_unit() AS CAST(${unit} AS DOUBLE)`, what);
  const wq = weighted ? `CASE WHEN trained THEN CAST(round(w / ${unit}) AS HUGEINT) END` : 'CAST(1 AS BIGINT)';
  await database.run(`CREATE VIEW adsc_good AS SELECT *, ${wq} AS wq FROM adsc_weighted`, what);
  await database.run(`CREATE VIEW ${EXAMPLES} AS SELECT *, 1 AS seen FROM adsc_good WHERE trained`, what);
}

/** SQL of type DOUBLE: Σ weight (times a whole number) of the rows of a relation of examples where `where` is true. */
export function sumOf(where: string, times: string | null = null): string {
  const each = times === null ? 'wq' : `wq * ${times}`;
  const filter = where === 'true' ? '' : ` FILTER (${where})`;
  return `(CAST(coalesce(sum(${each})${filter}, 0) AS DOUBLE) * adsc_weight_unit())`;
}

/** SQL: how many examples the rows of a relation of examples stand for. */
export function seenIn(where: string): string {
  return `CAST(coalesce(sum(seen) FILTER (${where}), 0) AS BIGINT)`;
}

/** Whether a row is a negative of the base (null: any), over its label columns; what `baseNegatives` of plan/sampling.ts says of encoded labels. */
export function negativeSql({ heads }: CheckedModel, base: string | null): string {
  const head = base === null ? -1 : heads.findIndex(({ name }) => name === base);
  if (head >= 0) return `coalesce(h${head} = 0, false)`;
  if (heads.length === 0) return 'false';
  const [none, some] = [
    heads.map((_, i) => `h${i} IS DISTINCT FROM 1`).join(' AND '),
    heads.map((_, i) => `coalesce(h${i} = 0, false)`).join(' OR '),
  ];
  return `${none} AND (${some})`;
}

/** A stored column: raw values, or times. */
interface ColumnRead {
  readonly table: string | null;
  readonly column: string;
  readonly span: Span;
  readonly derive: boolean;
  readonly map: boolean;
}

/** What a signal reads: its own column, then that of its weights. */
function readsOf({ table, column, span, derive, weights }: CheckedSignal): [ColumnRead, ...ColumnRead[]] {
  const own = { table, column, span, derive: derive !== null, map: weights?.kind === 'map' };
  if (weights?.kind !== 'column') return [own];
  return [own, { table: weights.table, column: weights.column, span, derive: false, map: false }];
}

/** Signals share a stored column if they read the same one in the same way. */
function inputKey({ table, column, derive, map }: ColumnRead): string {
  return JSON.stringify([table, column, derive, map]);
}
