/** The rows that a profile looks at: judged and joined once, so that each question is a scan of a column. */
import { delayedHeads, repeatedLabels } from '../../ir/delayed-heads.ts';
import { trainedSources } from '../../language/semantics/profile-key.ts';
import type { CheckedModel, CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import type { BadRowReport } from '../encode/bad-rows.ts';
import type { Split } from '../encoded-chunk.ts';
import type { Database } from '../database.ts';
import { Examples } from '../relation/examples.ts';
import { placeOfName } from '../../ir/joined-name.ts';
import type { RowWindow } from '../relation/row-window.ts';
import { literals } from '../sql.ts';
import { PARTS } from '../encoded-chunk.ts';
import { countBadRows, UNKNOWN_SOURCE } from './bad-rows-sql.ts';
import { type AskedRows, drawnExamples, FoundRows, presence } from './asked-rows.ts';
import { ExampleRows, weightedSql } from './example-rows.ts';
import { fieldName, inputKey, layOut, readsOf } from './layout.ts';
import { SAMPLE_ROWS } from '../../ir/profile-samples.ts';
import { JUDGED, writeRows } from './write-rows.ts';
import { entryOf, present } from '../../text/present.ts';

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
  /** Signals by where their columns are: of a group one relation may have the columns. */
  readonly groups: (signals: readonly CheckedSignal[]) => readonly (readonly CheckedSignal[])[];
  /** A relation of the good examples of all parts, with the columns of these signals, which are of one group. */
  readonly good: (signals: readonly CheckedSignal[]) => string;
  /** The same of those that are trained on. */
  readonly trained: (signals: readonly CheckedSignal[]) => string;
  /** The same as `good` of a few rows of each part. */
  readonly fewOfEach: (signals: readonly CheckedSignal[]) => Promise<string>;
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
 * the signals that are asked neither of the files nor of a joined table's own rows.
 */
export async function storeRows(
  database: Database,
  program: CheckedProgram,
  root: string,
  window?: RowWindow,
): Promise<StoredRows> {
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
    ...(window === undefined ? {} : { window }),
    // Training will want these too.
    staging: {
      folder: database.folder,
      kept: true,
      also: [data.requestId, data.servedBy].filter((column) => column != null),
    },
    repeated: repeatedLabels(heads),
    splits: models.map(({ train }) => ({ holdout: train.holdout, validate: train.validate })),
    columns: [
      ...[...inputs.values()].map(({ table, column, span }) => ({ table, column, span, use: 'signal' as const })),
      ...heads.map((head) => ({ ...named(head.label.column), span: head.span, use: 'label' as const })),
      ...delayedHeads(heads).map(({ head, delay }) => ({
        ...named(delay.at),
        span: heads[head]!.span,
        use: 'label' as const,
      })),
      ...(data.source === null ? [] : [{ table: null, column: data.source.column, use: 'source' as const }]),
      ...(data.weight === null ? [] : [{ ...named(data.weight), use: 'weight' as const }]),
    ],
  });

  const what = `"${data.primary.glob}"`;
  const layout = await layOut(database, examples, signals);
  const { sampling } = base;
  const weighted = sampling?.log === 'sampled' && sampling.keep < 1;
  const trained = trainedSources(program);
  const readsSources = trained !== null || signals.some(({ sources }) => sources !== null);
  const namesOf = (signal: CheckedSignal) => readsOf(signal).map((read) => layout.valuesOf(signal, read).sql);
  const isInFiles = (signal: CheckedSignal) => namesOf(signal).some((name) => layout.inFiles.has(name));
  const placeOf = (signal: CheckedSignal) =>
    isInFiles(signal) ? 'files' : (layout.inJoins.get(namesOf(signal)[0]!)?.join ?? 'kept');
  // Of a list in the files its weights may be kept.
  const needed = new Set(signals.filter(isInFiles).flatMap(namesOf));
  const unused = [
    ...(readsSources ? [] : ['src']),
    ...heads.map((_, i) => `h${i}`),
    ...layout
      .fields(null)
      .map(fieldName)
      .filter((name) => !needed.has(name)),
  ];
  // A base negative of a sampled log stands for 1/keep rows, also where it is too young to have a label.
  const thinned = weighted ? negativeSql(base, sampling.base) : null;
  const judged = await writeRows(database, base, examples, layout, unused, thinned);
  const [stored] = await database.all('SELECT count(*) AS n FROM adsc_rows', what);
  const rows = Number(stored!['n']);
  const fraction = Math.min(1, SAMPLE_ROWS / Math.max(1, rows));

  const standsFor = weighted ? `CASE WHEN thinned THEN ${1 / sampling.keep} ELSE 1 END` : '1';
  const weight = data.weight === null ? `CAST(${standsFor} AS DOUBLE)` : `weight * ${standsFor}`;
  const wanted = trained === null ? 'true' : `coalesce(list_contains(${literals(trained)}, src), false)`;
  const figures = { weight, trained: `part = 0 AND ${wanted}`, sampled: `u < ${fraction}` };
  await database.run(`CREATE VIEW adsc_weighted AS ${weightedSql(figures, JUDGED)}`, what);
  const isWeighted = data.weight !== null || weighted;
  const wq = await weightUnits(database, isWeighted, what);
  const exampleRows = new ExampleRows(examples, layout, judged, figures, wq);
  for (const view of exampleRows.views) await database.run(view, what);
  // What the lock says of sources includes those that no tower takes.
  await database.run(
    `CREATE VIEW adsc_sources AS SELECT src FROM adsc_rows WHERE part = 0 AND (bad IS NULL OR bad = ${UNKNOWN_SOURCE}) AND ${wanted}`,
    what,
  );
  // `sources` of `train` narrows what is trained on and validated with; the holdout keeps every source.
  const counted = await database.all(
    `SELECT part, count(*) AS n, max(t) AS last FROM adsc_rows WHERE bad IS NULL AND (part = 2 OR ${wanted}) GROUP BY part`,
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
  const grows = models.some(({ vocabs }) => vocabs.some(({ grow }) => grow !== undefined));
  for (const join of layout.counted) {
    const sources = signals.flatMap((signal) => (layout.joinOf(signal) === join ? (signal.sources ?? []) : []));
    found.set(join, await FoundRows.count(database, join, layout.fields(join), sources, grows, what));
  }
  return {
    examples,
    counts,
    ends,
    bad: await countBadRows(database, base, examples),
    found,
    groups: (some) =>
      [...new Set(some.map(placeOf))].map((place) => some.filter((signal) => placeOf(signal) === place)),
    good: (some) => exampleRows.good(some.flatMap(namesOf)),
    trained: (some) => exampleRows.trained(some.flatMap(namesOf)),
    fewOfEach: (some) => exampleRows.fewOfEach(database, some.flatMap(namesOf)),
    asked: (signal) => {
      const join = layout.joinOf(signal);
      const counted = join === null ? null : entryOf(found, join);
      const [column, weights = null] = readsOf(signal).map((read) => layout.valuesOf(signal, read));
      const own = exampleRows.trained(namesOf(signal));
      return {
        relation: counted === null ? own : counted.trained,
        join,
        counted: join !== null,
        column: column!,
        weights,
        present: presence(signal),
        exact: fraction === 1 || join !== null,
        weighted: isWeighted,
        drawn: (some) => (counted === null ? drawnExamples(some, own) : counted.drawn(some)),
      };
    },
  };
}

/**
 * Makes `adsc_weight_unit`, and gives the SQL of `wq`: the weight in units of a power of two, so that
 * sums of it are exact and do not depend on the order in which threads add them. Units are such that the largest weight has all the 52 bits
 * of a number; whole weights stay whole.
 */
async function weightUnits(database: Database, weighted: boolean, what: string): Promise<string> {
  let unit = 1;
  if (weighted) {
    const [row] = await database.all('SELECT max(w) AS most, min(w) AS least FROM adsc_weighted WHERE trained', what);
    const [most, least] = [(row!['most'] as number | null) ?? 1, (row!['least'] as number | null) ?? 1];
    unit = most === 1 && least === 1 ? 1 : 2 ** (Math.ceil(Math.log2(most)) - 52);
  }
  await database.run(`CREATE MACRO adsc_weight_unit() AS CAST(${unit} AS DOUBLE)`, what);
  return weighted ? `CASE WHEN trained THEN CAST(round(w / ${unit}) AS HUGEINT) END` : 'CAST(1 AS BIGINT)';
}

/** SQL of type DOUBLE: Σ weight (times a whole number) of the rows of a relation of examples where `where` is true. */
export function sumOf(where: string, times: string | null = null): string {
  const each = times === null ? 'wq' : `wq * ${times}`;
  const filter = where === 'true' ? '' : ` FILTER (${where})`;
  return `(CAST(coalesce(sum(${each})${filter}, 0) AS DOUBLE) * adsc_weight_unit())`;
}

/** SQL of type DOUBLE: the sum of weighted counts `n` of a relation, in their units: exact, in whatever order they come. */
export const SUM_OF_COUNTS = 'CAST(sum(CAST(round(n / adsc_weight_unit()) AS HUGEINT)) AS DOUBLE) * adsc_weight_unit()';

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
