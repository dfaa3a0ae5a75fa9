/** The rows that a profile looks at, read and joined once into DuckDB (on disk), so that each question is a scan of a column. */
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBScalarFunction,
  type DuckDBType,
  FLOAT,
  HUGEINT,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api';
import { join } from 'node:path';
import { trainedSources } from '../../language/semantics/profile-key.ts';
import type { HeadPlan } from '../../ir/plan.ts';
import type { CheckedModel, CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import type { BadRowReport } from '../encode/bad-rows.ts';
import type { Split } from '../encoded-chunk.ts';
import type { Database } from '../database.ts';
import { Examples } from '../relation/examples.ts';
import { placeOfName, type Reference, unmatchedKeySql } from '../relation/joins.ts';
import { readVector } from '../files/read-vector.ts';
import type { RawValue } from '../../runtime/types.ts';
import { keySql } from '../relation/key-sql.ts';
import { BAD_LABEL, labelerOf } from '../relation/labels.ts';
import { sqlString, literals } from '../sql.ts';
import { PARTS } from '../encoded-chunk.ts';
import type { ColumnKind, ScalarKind } from '../files/column-type.ts';
import type { Span } from '../../text/source.ts';
import { badSql, countBadRows, UNKNOWN_SOURCE, weightNumber, weightOf } from './bad-rows-sql.ts';
import { weightless } from '../relation/weight-sql.ts';
import { entryOf, present } from '../../text/present.ts';

/** Values of a number that moments and quantiles are computed from: quantiles at .001 are then sure to a tenth. */
const SAMPLE_ROWS = 500_000;
const SAMPLE_SALT = 3;

export interface StoredRows {
  readonly examples: Examples;
  /** Of each part, without the bad ones. */
  readonly counts: Readonly<Record<Split, number>>;
  /** Last time of each, epoch ms. */
  readonly ends: Readonly<Record<Split, number | null>>;
  /** Without those of weight 0, which are as good as absent. */
  readonly bad: Omit<BadRowReport, 'signals'>;
  /** Whether `sampled` is true for every row. */
  readonly complete: boolean;
  /** Column of a signal's raw value (or epoch ms) in the view `adsc_train`. */
  readonly columnOf: (signal: CheckedSignal) => { readonly sql: string; readonly kind: ColumnKind };
  /** Column of the weights of its lists; null: it has none of its own. */
  readonly weightsOf: (signal: CheckedSignal) => { readonly sql: string; readonly kind: ColumnKind } | null;
  /** SQL that is true where the signal exists; null: everywhere. */
  readonly presence: (signal: CheckedSignal) => string | null;
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
 * 1/keep for a base negative of a log that was sampled), `wq` (the same as an integer, see `sumOf`), `sampled`, `h0…` (labels, NULL unobserved), `m0…` (whether each join matched), `l0…` (the first key of those that it did not) and the signals' columns.
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

  const columns = new Map<string, { readonly sql: string; readonly kind: ColumnKind }>();
  const selected: string[] = [];
  for (const [key, read] of inputs) {
    const reference = examples.reference(read);
    const field = read.derive ? examples.timeField(reference) : examples.raw(reference, read.map);
    const name = `s${columns.size}`;
    columns.set(key, { sql: name, kind: field.kind });
    selected.push(`${field.sql} AS ${name}`);
  }
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
    ...examples.data.joins.map((_, i) => `j${i}.k0 IS NOT NULL AS m${i}`),
    ...examples.data.joins.map((_, i) => `${unmatchedKeySql(examples.data, examples.tables, i)} AS l${i}`),
    `${examples.unit(SAMPLE_SALT)} AS u`,
    ...selected,
  ];
  const what = `"${data.primary.glob}"`;
  await database.run(
    `CREATE TABLE adsc_profile.all_rows AS SELECT *, ${badSql(base, examples)} AS bad FROM (${examples.select(fields)})${data.weight === null ? '' : ` WHERE NOT (ok AND ${weightless(weightNumber(examples))})`}`,
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
    `CREATE VIEW adsc_weighted AS SELECT *, ${weight} AS w, u < ${fraction} AS sampled FROM adsc_profile.all_rows WHERE part = 0 AND bad IS NULL AND ${wanted}`,
    what,
  );
  await weightUnits(database, what);
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
  return {
    examples,
    counts,
    ends,
    bad: await countBadRows(database, base, examples),
    complete: fraction === 1,
    columnOf: (signal) => entryOf(columns, inputKey(readsOf(signal)[0])),
    weightsOf: (signal) => {
      const [, weights] = readsOf(signal);
      return weights === undefined ? null : entryOf(columns, inputKey(weights));
    },
    presence: (signal) =>
      signal.sources === null ? null : `coalesce(list_contains(${literals(signal.sources)}, src), false)`,
  };
}

/**
 * Makes the view `adsc_train`: `wq` is the weight in units of a power of two, so that sums of it are exact and do not depend on the order
 * in which threads add them. Units are such that the largest weight has all the 52 bits of a number; whole weights stay whole.
 */
async function weightUnits(database: Database, what: string): Promise<void> {
  const [row] = await database.all('SELECT max(w) AS most, min(w) AS least FROM adsc_weighted', what);
  const [most, least] = [(row!['most'] as number | null) ?? 1, (row!['least'] as number | null) ?? 1];
  const unit = most === 1 && least === 1 ? 1 : 2 ** (Math.ceil(Math.log2(most)) - 52);
  await database.run(`CREATE MACRO adsc_weight_unit() AS CAST(${unit} AS DOUBLE)`, what);
  await database.run(
    `CREATE VIEW adsc_train AS SELECT *, CAST(round(w / ${unit}) AS HUGEINT) AS wq FROM adsc_weighted`,
    what,
  );
}

/** SQL of type DOUBLE: Σ weight (times a whole number) of the rows of `adsc_train` where `where` is true. */
export function sumOf(where: string, times = '1'): string {
  return `(CAST(coalesce(sum(wq * ${times}) FILTER (${where}), 0) AS DOUBLE) * adsc_weight_unit())`;
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

/** As `castFor` has them. */
const LABEL_TYPES: Readonly<Record<ScalarKind, DuckDBType>> = {
  text: VARCHAR,
  boolean: BOOLEAN,
  int: INTEGER,
  bigint: BIGINT,
  hugeint: HUGEINT,
  float: FLOAT,
  double: DOUBLE,
  json: VARCHAR,
};

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

function sourceKey(examples: Examples, column: string): string {
  const field = examples.raw({ table: -1, column });
  return keySql(field.sql, field.kind);
}

/** SQL of a head's label: 0, 1, NULL where unobserved (by value, source or age), or `BAD_LABEL`; and of what a bad one says. */
function labelSql(
  database: Database,
  examples: Examples,
  head: HeadPlan,
): { readonly value: string; readonly bad: string } {
  const reference: Reference = examples.named(head.label.column);
  const { sql, kind } = examples.raw(reference);
  const label = labelerOf(head.label);
  // Values come as training has them, of the column's own type: the text of a number can be another label.
  const name = database.scalarFunction(`label ${JSON.stringify([head.label, kind])}`, (fn) =>
    DuckDBScalarFunction.create({
      name: fn,
      returnType: DOUBLE,
      parameterTypes: [kind.list ? LIST(LABEL_TYPES[kind.scalar]) : LABEL_TYPES[kind.scalar]],
      mainFunction: (_info, input, output) => {
        const raw: RawValue[] = [];
        readVector(input.getColumnVector(0), kind, input.rowCount, raw, 0);
        raw.forEach((one, i) => {
          const value = label(one);
          output.setItem(i, value === value ? value : null);
        });
        output.flush();
      },
    }),
  );
  const conditions: string[] = [];
  const { data } = examples;
  if (head.sources !== null && data.source !== null)
    conditions.push(`list_contains(${literals(head.sources)}, ${sourceKey(examples, data.source.column)})`);
  const value = `${name}(${sql})`;
  if (head.withinSeconds !== null && examples.time !== null) {
    conditions.push(`(${value} = 1 OR p.t <= ${examples.time.last - head.withinSeconds * 1000})`);
  }
  const isBad = `${value} = ${BAD_LABEL}`;
  const observed =
    conditions.length === 0
      ? value
      : `CASE WHEN ${isBad} THEN ${BAD_LABEL} WHEN ${conditions.join(' AND ')} THEN ${value} END`;
  return { value: observed, bad: `CASE WHEN ${isBad} THEN CAST(${sql} AS VARCHAR) END` };
}
