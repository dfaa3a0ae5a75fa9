/** The tables of a server: read for each model that serves, and again when their files change. */
import type { LoadedBuild } from '../../bundle/load-build.ts';
import { DataError } from '../../data/error.ts';
import { present } from '../../text/present.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import {
  type LoadedTable,
  loadTable,
  stateOfTable,
  type TableFile,
  type TableReader,
  unknownTables,
} from './load-tables.ts';
import type { TableUse } from './table-use.ts';

/** What tables are read for: of a model in memory. */
interface OfModel {
  readonly build: LoadedBuild;
  readonly tables: readonly TableUse[];
}

/** What came of looking at the files. */
export interface Refreshed {
  /** All tables, and by name those that are new. */
  readonly tables: readonly LoadedTable[];
  readonly names: readonly string[];
  readonly refused: readonly Diagnostic[];
}

export class TableSet {
  readonly files: readonly TableFile[];
  readonly #keepAll: boolean;
  /** By table, the state of files that were refused. */
  readonly #refused = new Map<string, string>();

  /** @param keepAll see `TableReader` */
  constructor(files: readonly TableFile[], keepAll: boolean) {
    this.files = files;
    this.#keepAll = keepAll;
  }

  /** In the order of the model's tables, which is that of the joins. @throws DataError where one can't be read */
  async load(model: OfModel): Promise<LoadedTable[]> {
    const unknown = unknownTables(model.build.plan, this.files);
    if (unknown.length > 0) throw new DataError(...unknown);
    const loaded: LoadedTable[] = [];
    for (const use of model.tables) loaded.push(await loadTable(this.#fileOf(use), this.#reader(model)));
    return loaded;
  }

  /** Reads the files that are others than the tables were read from. */
  async refresh(model: OfModel, tables: readonly LoadedTable[]): Promise<Refreshed> {
    const now = [...tables];
    const names: string[] = [];
    const refused: Diagnostic[] = [];
    for (const [i, table] of tables.entries()) {
      const file = this.#fileOf(table.served.use);
      let state = 'none';
      try {
        state = stateOfTable(file);
        if (state === table.state) this.#refused.delete(file.name);
        if (state === table.state || state === this.#refused.get(file.name)) continue;
        const fresh = await loadTable(file, this.#reader(model));
        // Row 0 stands for "none found". An export that failed looks like this, and every key would be unknown.
        if (fresh.served.table.rows === 1 && table.served.table.rows > 1) throw new Error('it has no rows');
        now[i] = fresh;
        this.#refused.delete(file.name);
        names.push(file.name);
      } catch (error) {
        if (state === this.#refused.get(file.name)) continue;
        this.#refused.set(file.name, state);
        file.status.refusals++;
        refused.push(diagnostic('ADS8621', null, { table: file.name, reason: reasonOf(error) }));
      }
    }
    return { tables: now, names, refused };
  }

  /** Of tables that have begun to serve. */
  serve(tables: readonly LoadedTable[], names: readonly string[]): void {
    for (const { served } of tables) {
      const { status } = this.#fileOf(served.use);
      status.rows = served.table.rows - 1;
      if (names.includes(served.use.join.name)) status.refreshes++;
    }
  }

  #fileOf({ join }: TableUse): TableFile {
    return present(
      this.files.find(({ name }) => name === join.name),
      `file of the table '${join.name}'`,
    );
  }

  #reader({ build, tables }: OfModel): TableReader {
    return { plan: build.plan, tables, createEncoder: () => build.createEncoder(), keepAll: this.#keepAll };
  }
}

export function reasonOf(error: unknown): string {
  if (error instanceof DataError) return error.diagnostics.map(({ message }) => message).join('; ');
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
