/**
 * What the questions about a signal are asked of. A signal that reads one joined table alone is a function of that table's row: its values
 * are looked at once for each row of the table, weighted by the examples that found the row. No joined value is written for each example.
 */
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type { Database } from '../database.ts';
import type { ColumnKind } from '../files/column-type.ts';
import { storedName } from '../relation/joins.ts';
import { rowNumberSql } from '../relation/row-number.ts';
import { literals } from '../sql.ts';
import { fieldName } from './layout.ts';

/** A relation that values are read from; see `AskedRows`. */
export type SampledRows = Pick<AskedRows, 'relation' | 'present' | 'counted' | 'weighted'>;

export interface AskedRows {
  /**
   * A relation of the training examples. A row stands for one of them, or for all that found one row of a join: `seen` is their number,
   * `w` and `wq` are their weight (see `sumOf`), `src` is their source, `sampled` whether they are in the sample of numbers. `t` is when the
   * last of them was (epoch ms); of a join, where vocabularies grow.
   */
  readonly relation: string;
  /** The join whose rows they are; null: rows are examples, or counted values of theirs. */
  readonly join: number | null;
  /** Whether a row may stand for several examples. */
  readonly counted: boolean;
  /** The signal's column: SQL, and what it is read as. A derived signal's is epoch milliseconds. */
  readonly column: Values;
  /** Column of the weights of its lists; null: it has none of its own. */
  readonly weights: Values | null;
  /** SQL that is true for rows where the signal exists. */
  readonly present: string;
  /** Every row is in the sample. */
  readonly exact: boolean;
  /** Whether any example weighs other than 1. */
  readonly weighted: boolean;
  /** The same relation of a fraction of the examples. */
  readonly drawn: (fraction: number) => string;
}

export interface Values {
  readonly sql: string;
  readonly kind: ColumnKind;
}

/** Values that were counted elsewhere, all of them in the sample: SQL of rows (`value`, `wq`, `seen`), or (`value`, `w`, `seen`) of each value and weight. */
export function countedRows(values: string, each: boolean, weighted: boolean): SampledRows {
  // Examples that weigh other than 1 are asked one by one, as those of the data are: so weights are added in the same way.
  const one = `(SELECT value, w, true AS sampled FROM (SELECT value, w, unnest(range(seen)) FROM ${values}))`;
  if (each) return { relation: one, present: 'true', counted: false, weighted };
  const relation = `(SELECT value, wq, seen, CAST(wq AS DOUBLE) * adsc_weight_unit() AS w, true AS sampled FROM ${values})`;
  return { relation, present: 'true', counted: true, weighted };
}

/** The training examples themselves, without columns that are read from the files. */
export const EXAMPLES = 'adsc_train';

/** Of a relation of training examples. */
export function drawnExamples(fraction: number, examples: string = EXAMPLES): string {
  return `(SELECT * FROM ${examples} WHERE u < ${fraction})`;
}

/** The examples that found a row of a join, counted by row. */
export class FoundRows {
  readonly join: number;
  readonly #columns: readonly string[];
  readonly #source: string;
  readonly #time: string;

  private constructor(join: number, columns: readonly string[], source: string, time: string) {
    this.#time = time;
    this.join = join;
    this.#columns = columns;
    this.#source = source;
  }

  /**
   * Counts the good examples of all parts. @param columns what is read of the join: `j0.c1 AS s0`, over its stored rows. @param sources
   * that signals are told apart by @param timed whether to keep when a row was last found
   */
  static async count(
    database: Database,
    join: number,
    columns: readonly string[],
    sources: readonly string[],
    timed: boolean,
    what: string,
  ): Promise<FoundRows> {
    // Other sources are all alike: there may be any number of them.
    const source =
      sources.length === 0
        ? 'NULL::VARCHAR'
        : `CASE WHEN list_contains(${literals([...new Set(sources)])}, src) THEN src END`;
    const found = new FoundRows(join, columns, source, timed ? ', max(t) AS t' : '');
    await database.run(
      `CREATE TABLE adsc_profile.found_${join} AS SELECT n${join} AS n, part, trained, ${source} AS src, sum(wq) AS wq, count(*) AS seen${found.#time} FROM adsc_good GROUP BY ALL`,
      what,
    );
    await database.run(
      `CREATE VIEW ${found.rows} AS SELECT ${[`${rowNumberSql(join)} AS n`, ...columns].join(', ')} FROM ${storedName(join)} AS j${join}`,
      what,
    );
    await database.run(`CREATE VIEW ${found.counted} AS ${found.#with(`adsc_profile.found_${join}`)}`, what);
    await database.run(`CREATE VIEW ${found.trained} AS SELECT * FROM ${found.counted} WHERE trained`, what);
    return found;
  }

  /** The rows of the joined table: `n` and columns. */
  get rows(): string {
    return `adsc_join_${this.join}`;
  }

  /** Of the examples of all parts: one row for each row of the table, part and source, and those of the examples that found none. */
  get counted(): string {
    return `adsc_found_${this.join}`;
  }

  /** Of the training examples. */
  get trained(): string {
    return `adsc_trained_${this.join}`;
  }

  /** Of a fraction of the training examples. */
  drawn(fraction: number): string {
    return `(${this.#with(`(SELECT n${this.join} AS n, ${this.#source} AS src, sum(wq) AS wq, count(*) AS seen${this.#time} FROM ${drawnExamples(fraction)} GROUP BY ALL)`)})`;
  }

  /** The columns are of the join: NULL for examples that found no row. */
  #with(counts: string): string {
    const names = this.#columns.map((column) => `j.${fieldName(column)}`);
    return `SELECT ${['g.*', 'CAST(g.wq AS DOUBLE) * adsc_weight_unit() AS w', 'true AS sampled', ...names].join(', ')} FROM ${counts} AS g LEFT JOIN ${this.rows} AS j ON j.n = g.n`;
  }
}

/** SQL that is true where a signal exists; null: everywhere. */
export function presence({ sources }: CheckedSignal): string {
  return sources === null ? 'true' : `coalesce(list_contains(${literals(sources)}, src), false)`;
}
