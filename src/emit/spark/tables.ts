/** The typed columns of each table: which raw columns are read, as what, and under which names of our own. */
import type { Readers, EngineType } from '../../formats/shared/spark-values.ts';
import { joinNamed } from '../../ir/joined-name.ts';
import type { DataPlan, SplitPlan, TableSource, TrainPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import type { RawScalar } from '../../runtime/types.ts';
import { recordOf } from '../../text/record.ts';

/** A table as job.py reads it: the only place where names of a spec stand, and they are JSON there. */
export interface TableJson {
  /** View of the typed columns. */
  readonly view: string;
  readonly name: string;
  readonly glob: string;
  readonly format: TableSource['format'];
  readonly header: boolean;
  readonly columns: readonly string[] | null;
  readonly delimiter: string | null;
  readonly missing: readonly string[];
  readonly reads: readonly {
    readonly column: string;
    readonly as: string;
    readonly optional: boolean;
    /** Whether rows can't be without it: a key, a time, a label. Of a signal, it counts as missing. */
    readonly needed: boolean;
    /** Stands in for the column where there is none. */
    readonly constant?: RawScalar;
  }[];
  readonly typed: readonly TypedJson[];
  /** Files of parts, which are read with those of `glob`; null: there are none. */
  readonly parts: PartFiles | null;
  /** Names of columns that rows of a log of served rows hold instead of what is joined to them or made for them: such a log is refused. */
  readonly unread: readonly string[];
}

/** Patterns of `holdout "…"` and `validate "…"`. */
export interface PartFiles {
  readonly holdout: string | null;
  readonly validate: string | null;
  /** The column that says of which pattern a row's file is: `PART_BITS`, added. null: no row is of a part. */
  readonly as: string | null;
}

export const PART_BITS = { holdout: 1, validate: 2 } as const;

/** An engine may have no name of a row's file: job.py reads the files of each part apart, and says so here. */
export const PART_COLUMN = 'r0_part';

export interface TypedJson {
  readonly as: string;
  /** Of `reads`. */
  readonly of: string;
  readonly column: string;
  /** "numbers": for messages. */
  readonly what: string;
  /** By the engine's type: SQL over `of` of the value (NULL: missing or bad), and over `of` and `as` of whether it is bad; columns that are made before them. */
  readonly sql: Readonly<
    Partial<
      Record<
        EngineType,
        readonly [value: string, bad: string, steps: readonly (readonly [name: string, sql: string])[]]
      >
    >
  >;
}

/** A typed column: `r1_3` of table 1, and whether its value is bad, `r1_3_b`. */
export interface TypedColumn {
  /** 0: the primary. */
  readonly table: number;
  readonly as: string;
  readonly bad: string;
}

/** A typed column with the column that it is of and its readers. */
export interface ReadColumn {
  readonly as: string;
  readonly of: string;
  readonly column: string;
  readonly table: number;
  readonly readers: Readers;
}

export class Tables {
  readonly #data: DataPlan;
  readonly #reads: Map<string, string>[];
  readonly #typed: Map<string, TypedJson>[];
  /** Columns of `#reads` that more than signals read. */
  readonly #needed = new Set<string>();
  /** By name of the typed column. */
  readonly #readers = new Map<string, Readers>();
  #parts: PartFiles | null = null;

  constructor(data: DataPlan) {
    this.#data = data;
    this.#reads = [data.primary, ...data.joins, ...(data.histories ?? [])].map(() => new Map());
    this.#typed = this.#reads.map(() => new Map());
  }

  /** A column of a table (null: the primary), read in one way. @param needed false: of a signal */
  read(table: string | null, column: string, readers: Readers, needed = true): TypedColumn {
    const t = this.#indexOf(table);
    const own = t === 0 && table !== null && table !== this.#data.primary.name ? `${table}.${column}` : column;
    const reads = this.#reads[t]!;
    if (!reads.has(own)) reads.set(own, `c${t}_${reads.size}`);
    const of = entryOf(reads, own);
    if (needed) this.#needed.add(of);
    const typed = this.#typed[t]!;
    // Readers that say the same of it are one column.
    const key = JSON.stringify([
      of,
      Object.entries(readers.of).map(([type, read]) => [type, read(of, 'r').value, read(of, 'r').steps]),
    ]);
    if (!typed.has(key)) {
      const as = `r${t}_${typed.size}`;
      const sql = recordOf(
        Object.entries(readers.of).map(([type, read]) => {
          const { value, bad, steps = [] } = read(of, as);
          return [type, [value, bad(as), steps] as const];
        }),
      );
      typed.set(key, { as, of, column: own, what: readers.what, sql });
    }
    const { as } = entryOf(typed, key);
    this.#readers.set(as, readers);
    return { table: t, as, bad: `${as}_b` };
  }

  /** Files of parts belong to the data, whatever is made of them. @param cut whether rows are of the part of their file */
  readParts({ holdout, validate }: Pick<TrainPlan, 'holdout' | 'validate'>, cut: boolean): void {
    const glob = (split: SplitPlan | null) => (split?.kind === 'files' ? split.glob : null);
    const globs = { holdout: glob(holdout), validate: glob(validate) };
    if (globs.holdout === null && globs.validate === null) return;
    this.#parts = { ...globs, as: cut ? PART_COLUMN : null };
  }

  /** The column with the part of a row's file; null: no part is one of files. */
  get part(): string | null {
    return this.#parts?.as ?? null;
  }

  /** 0: the primary; of joins from 1, and of sequences of the log after them. */
  #indexOf(table: string | null): number {
    const { joins, histories = [] } = this.#data;
    return [...joins, ...histories].findIndex(({ name }) => name === table) + 1;
  }

  /** Columns that are read of the steps of the log. @param index of the table */
  ofHistory(index: number): ReadColumn[] {
    return this.all.filter(({ table }) => table === index);
  }

  /** The same of a column by an input name: `pins.price`. */
  readNamed(name: string, readers: Readers): TypedColumn {
    const found = joinNamed(this.#data.joins, name);
    return found === null ? this.read(null, name, readers) : this.read(found.join.name, found.column, readers);
  }

  /** Names of what is read of a table: typed columns, and the part of a row's file. */
  columnsOf(table: number): string[] {
    return [...this.valuesOf(table), ...(table === 0 && this.part !== null ? [this.part] : [])];
  }

  /** Names of the typed columns of a table. */
  valuesOf(table: number): string[] {
    return [...this.#typed[table]!.values()].flatMap(({ as }) => [as, `${as}_b`]);
  }

  #unread(): string[] {
    const tables = [...this.#data.joins, ...(this.#data.histories ?? [])];
    const names = tables.flatMap(({ name }, i) => [...this.#reads[i + 1]!.keys()].map((column) => `${name}.${column}`));
    return names.filter((name) => !this.#reads[0]!.has(name));
  }

  /** Every typed column. */
  get all(): ReadColumn[] {
    return this.#typed.flatMap((typed, table) =>
      [...typed.values()].map(({ as, of, column }) => ({ as, of, column, table, readers: entryOf(this.#readers, as) })),
    );
  }

  /** @param constants of columns of the primary */
  json(constants: ReadonlyMap<string, RawScalar> = new Map()): TableJson[] {
    return [this.#data.primary, ...this.#data.joins].map((source, t) => ({
      view: `adsc_t${t}`,
      name: source.name,
      glob: source.glob,
      format: source.format,
      header: source.header,
      columns: source.columns,
      delimiter: source.delimiter,
      missing: source.missing,
      reads: [...this.#reads[t]!].map(([column, as]) => ({
        column,
        as,
        optional: source.optional?.includes(column) ?? false,
        needed: this.#needed.has(as),
        ...(t === 0 && constants.has(column) ? { constant: entryOf(constants, column) } : {}),
      })),
      typed: [...this.#typed[t]!.values()],
      parts: t === 0 ? this.#parts : null,
      unread: t === 0 ? this.#unread() : [],
    }));
  }
}
