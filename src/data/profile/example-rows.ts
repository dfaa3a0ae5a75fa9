/**
 * The examples as relations: what is kept of each, next to columns that the files themselves are asked for. Those are put together by place,
 * in the order of files and rows, which takes a tenth of the time of writing them to a table first.
 */
import type { Database } from '../database.ts';
import type { Examples } from '../relation/examples.ts';
import { storedRows } from '../relation/joins.ts';
import type { FileRange } from '../relation/table.ts';
import { entryOf } from '../../text/present.ts';
import { EXAMPLES } from './asked-rows.ts';
import type { Layout } from './layout.ts';
import { JUDGED, type JudgedRows } from './write-rows.ts';

/** SQL over what is kept of an example. */
export interface ExampleFigures {
  /** Its weight, DOUBLE. */
  readonly weight: string;
  /** Whether it is trained on. */
  readonly trained: string;
  /** Whether it is in the sample of numbers. */
  readonly sampled: string;
}

/** A statement over the good rows of a relation: `w`, `trained` and `sampled` next to their columns. */
export function weightedSql({ weight, trained, sampled }: ExampleFigures, from: string): string {
  return `SELECT *, ${weight} AS w, ${trained} AS trained, ${sampled} AS sampled FROM ${from} WHERE bad IS NULL`;
}

/** Rows of a part that are looked at first. */
const FEW = 20_480;

/** Good examples of all parts. */
export const GOOD = 'adsc_good';

export class ExampleRows {
  readonly #examples: Examples;
  readonly #layout: Pick<Layout, 'inFiles' | 'inJoins'>;
  readonly #judged: JudgedRows;
  readonly #figures: ExampleFigures;
  readonly #wq: string;
  /** The first rows of each part, once they were asked for. */
  #firsts: Promise<readonly FileRange[]> | null = null;

  /** @param wq SQL of the weight as an integer, over `w` and `trained` */
  constructor(
    examples: Examples,
    layout: Pick<Layout, 'inFiles' | 'inJoins'>,
    judged: JudgedRows,
    figures: ExampleFigures,
    wq: string,
  ) {
    this.#examples = examples;
    this.#layout = layout;
    this.#judged = judged;
    this.#figures = figures;
    this.#wq = wq;
  }

  /** Statements of the views `GOOD` and `EXAMPLES`, without columns of files. */
  get views(): readonly string[] {
    return [`CREATE VIEW ${GOOD} AS ${this.#goodSql(JUDGED)}`, `CREATE VIEW ${EXAMPLES} AS ${trainedSql(GOOD)}`];
  }

  /** The good examples of all parts, with these columns of signals: `seen`, `wq` and all that `JUDGED` has. */
  good(columns: readonly string[]): string {
    const own = this.#withColumns(columns);
    return own === null ? GOOD : `(${this.#goodSql(own)})`;
  }

  /** Those of them that are trained on. */
  trained(columns: readonly string[]): string {
    const own = this.#withColumns(columns);
    return own === null ? EXAMPLES : `(${trainedSql(`(${this.#goodSql(own)})`)})`;
  }

  /** The good examples among a few rows of each part. */
  async fewOfEach(database: Database, columns: readonly string[]): Promise<string> {
    const runs = await (this.#firsts ??= firstsOf(database));
    if (runs.length === 0) return GOOD;
    const inRuns = runs.map((run) => `(${inRange(run)})`).join(' OR ');
    const ofFiles = runs.map((run) => this.#ofFiles(columns, run));
    const own = ofFiles.includes(null)
      ? [`(SELECT * FROM ${this.#ofJoin(columns) ?? JUDGED} WHERE ${inRuns})`]
      : ofFiles.map((some) => some!);
    return `(${own.map((some) => this.#goodSql(some)).join(' UNION ALL ')})`;
  }

  #goodSql(from: string): string {
    return `SELECT *, ${this.#wq} AS wq, 1 AS seen FROM (${weightedSql(this.#figures, from)})`;
  }

  #withColumns(columns: readonly string[]): string | null {
    return this.#ofFiles(columns) ?? this.#ofJoin(columns);
  }

  /** What is kept of all rows with these columns of a join, each row of which one example found; null: they are of none. */
  #ofJoin(columns: readonly string[]): string | null {
    const read = [...new Set(columns)].flatMap((name) => {
      const column = this.#layout.inJoins.get(name);
      return column === undefined ? [] : [{ name, ...column }];
    });
    const [first] = read;
    if (first === undefined) return null;
    const fields = read.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');
    return `(SELECT * FROM (SELECT ${fields} FROM ${storedRows(first.join)}) AS joined POSITIONAL JOIN ${entryOf(this.#judged.byRow, first.join)} WHERE f IS NOT NULL)`;
  }

  /** What is kept of all rows with these columns of the files; null: none of them is in the files. */
  #ofFiles(columns: readonly string[], range?: FileRange): string | null {
    const read = [...new Set(columns)].flatMap((name) => {
      const column = this.#layout.inFiles.get(name);
      return column === undefined ? [] : [{ name, ...column }];
    });
    if (read.length === 0) return null;
    const files = this.#examples.selectInOrder(
      [...(range === undefined ? [] : ['p.r AS row']), ...read.map(({ name, sql }) => `${sql} AS ${name}`)],
      read.map(({ column }) => column),
      range,
    );
    if (range !== undefined)
      return `(SELECT * EXCLUDE (row) FROM (${files} LIMIT ${FEW}) AS files JOIN ${this.#judged.inOrder} ON r = row WHERE ${inRange(range)})`;
    return `(SELECT * FROM (${files}) AS files POSITIONAL JOIN ${this.#judged.inOrder})`;
  }
}

/** The first rows of each part that has any. */
async function firstsOf(database: Database): Promise<FileRange[]> {
  const firsts = await database.all(
    `SELECT part, min(struct_pack(f := f, r := r)) AS first FROM ${GOOD} GROUP BY part`,
    'the rows',
  );
  return firsts.map((row) => {
    const { f, r } = row['first'] as { readonly f: number; readonly r: bigint };
    return { first: f, end: f + 1, rows: { from: Number(r), to: Number(r) + FEW } };
  });
}

/** SQL over rows of one file. */
function inRange({ first, rows }: FileRange): string {
  return `f = ${first} AND r BETWEEN ${rows!.from} AND ${rows!.to}`;
}

function trainedSql(good: string): string {
  return `SELECT * FROM ${good} WHERE trained`;
}
