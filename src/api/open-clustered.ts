/** Data with the column that intervals are clustered by, or without it where the files lack a column that nobody asked for. */
import type { Dataset, DatasetOptions } from '../data/dataset.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { openData } from './open-data.ts';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

export interface ClusteredOptions extends Omit<DatasetOptions, 'extras'> {
  readonly numbers?: readonly string[];
  readonly keys?: readonly string[];
}

export interface Clustering {
  /** null: rows are independent. */
  readonly column: string | null;
  /** Stated by the user, who is not to get something else in its place. */
  readonly stated: boolean;
  /** What rows are clustered by where the column is not there. */
  readonly otherwise?: string | null;
}

/** Fails as `openData` does; a missing column that is not stated is a warning. */
export async function openClustered(
  call: Call,
  { numbers = [], keys = [], ...options }: ClusteredOptions,
  { column, stated, otherwise = null }: Clustering,
): Promise<{ readonly data: Dataset; readonly cluster: string | null }> {
  const open = async (cluster: string | null) => {
    const columns = [...new Set([...keys, ...(cluster === null ? [] : [cluster])])];
    const extras = numbers.length === 0 && columns.length === 0 ? {} : { extras: { numbers, keys: columns } };
    return { data: await openData(call, { ...options, ...extras }), cluster };
  };
  try {
    return await open(column);
  } catch (error) {
    if (
      column === null ||
      stated ||
      keys.includes(column) ||
      !(error instanceof Refusal) ||
      !error.diagnostics.every(({ code }) => LACKS_COLUMN.has(code))
    )
      throw error;
    // Whatever else is missing is missing again.
    const opened = await open(otherwise);
    const instead = otherwise === null ? 'rows are taken as independent' : `they are clustered by '${otherwise}'`;
    call.note([
      diagnostic(
        'ADS8612',
        null,
        { column, instead },
        { hint: "option 'cluster' says which rows belong together, and option 'cluster: false' that none do" },
      ),
    ]);
    return opened;
  }
}

/** No file has it; some lack it. */
const LACKS_COLUMN: ReadonlySet<string> = new Set(['ADS8005', 'ADS8026']);
