/** The copy that a text table is read from: one that an earlier command has kept, or a new one. */
import { canonicalJson } from '../../ir/canonical.ts';
import type { TableSource, TimePlan } from '../../ir/plan.ts';
import type { Database } from '../database.ts';
import type { DataFile } from '../files/glob.ts';
import { type Reject, readRejects } from '../files/rejected-lines.ts';
import type { ExamplesOptions, Staging } from './examples-options.ts';
import { KeptCopies, type KeptCopy } from './kept-copies.ts';
import { isLargeText, stageTable } from './stage.ts';
import type { StagedTable } from './staged-table.ts';
import type { Table } from './table.ts';

export interface CopiedTable {
  readonly copy: StagedTable;
  /** Lines that the reader left out. */
  readonly rejects: readonly Reject[];
}

/** Of a table that is read where it is. */
export const NO_COPY = { copy: null, rejects: null } as const;

export class TextCopy {
  readonly #files: readonly DataFile[];
  readonly #staging: Staging;
  readonly #kept: KeptCopies | null;
  readonly #found: KeptCopy | null;

  private constructor(files: readonly DataFile[], staging: Staging, kept: KeptCopies | null, found: KeptCopy | null) {
    this.#files = files;
    this.#staging = staging;
    this.#kept = kept;
    this.#found = found;
  }

  /** null: the files themselves are read, which takes no longer. @throws DataError for files that can't be read */
  static async find(
    { root, staging, facts }: ExamplesOptions,
    source: TableSource,
    files: readonly DataFile[],
  ): Promise<TextCopy | null> {
    if (facts !== undefined || staging === undefined || !isLargeText(source, files, staging.least)) return null;
    const kept = staging.kept === true ? await KeptCopies.of(root, source, files) : null;
    return new TextCopy(files, staging, kept, (await kept?.find(staging.folder)) ?? null);
  }

  /** Keys of each file of JSON Lines, where they are known: to find them takes as long as to read the rows. */
  get keys(): readonly (readonly string[])[] | null {
    return this.#found?.keys ?? null;
  }

  /**
   * The copy with these columns, which other commands find with what else it held. null: there can be none.
   * @param time with its SQL over the table's columns
   */
  async of(
    database: Database,
    table: Table,
    columns: readonly string[],
    time: { readonly plan: TimePlan; readonly sql: string } | null,
  ): Promise<CopiedTable | null> {
    const found = this.#found;
    // Parquet has no unions.
    const fits = (name: string) => table.column(name).types.length <= 1;
    if (!columns.every(fits)) return null;
    if (
      found !== null &&
      columns.every((name) => found.copy.columns.includes(name)) &&
      (time === null || canonicalJson(found.copy.time) === canonicalJson(time.plan))
    )
      return { ...found, copy: { ...found.copy, time: time?.plan ?? null } };
    const others = [...(found?.copy.columns ?? []), ...(this.#staging.also ?? [])];
    const all = [...new Set([...columns, ...others.filter((name) => table.has(name) && fits(name))])];
    const copy = await stageTable(database, table, all, time, this.#staging.folder);
    if (copy === null) return null;
    const { format } = table.source;
    const rejects = format === 'jsonl' ? [] : await readRejects(database, this.#files);
    const keys = format === 'jsonl' ? this.#files.map((_, file) => table.ownColumnsOf(file)) : null;
    await this.#kept?.keep({ copy, rejects, keys });
    return { copy, rejects };
  }
}
