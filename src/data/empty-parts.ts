/** Signals that have values in the training rows and none in another part: a column that is there and empty is like one that is missing. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { DataPlan } from '../ir/plan.ts';
import { PARTS, type Split } from './encoded-chunk.ts';
import type { ColumnAbsence } from './relation/absent-columns.ts';

/** Rows of a part where the signal may have a value, and those of them that have one, readable or not. */
export interface ValuedRows {
  readonly signal: string;
  readonly part: Split;
  readonly rows: number;
  readonly valued: number;
}

interface Source {
  readonly name: string;
  readonly table: string | null;
  readonly column: string;
}

const words: Readonly<Record<Split, string>> = { train: 'training', validate: 'validation', holdout: 'holdout' };

/**
 * @param given the files were given instead of the plan's: there are no parts, and training had values
 * @param absences of columns, which have been said
 */
export function emptyPartWarnings(
  data: DataPlan,
  sources: readonly Source[],
  counted: readonly ValuedRows[],
  { given, absences }: { readonly given: boolean; readonly absences: readonly ColumnAbsence[] },
): Diagnostic[] {
  const of = (signal: string, part: Split) => counted.find((one) => one.signal === signal && one.part === part);
  const said = new Set(absences.map(({ column }) => column));
  return sources.flatMap(({ name, table, column }) => {
    const from =
      table === null || table === data.primary.name ? data.primary : data.joins.find((join) => join.name === table);
    if (said.has(column) || from?.optional?.includes(column) === true) return [];
    if (!given && (of(name, 'train')?.valued ?? 0) === 0) return [];
    return PARTS.flatMap((part) => {
      const found = of(name, part);
      if (part === 'train' || found === undefined || found.rows === 0 || found.valued > 0) return [];
      return [
        diagnostic(
          'ADS8070',
          null,
          { signal: name, rows: `${found.rows} ${given ? '' : `${words[part]} `}rows` },
          {
            hint: given
              ? null
              : `the training rows have it: what is measured on the ${words[part]} rows is a model without it`,
          },
        ),
      ];
    });
  });
}

/** Of several runs of rows. */
export function sumValued(runs: readonly (readonly ValuedRows[])[]): ValuedRows[] {
  const sums = new Map<string, ValuedRows>();
  for (const one of runs.flat()) {
    const key = JSON.stringify([one.signal, one.part]);
    const known = sums.get(key);
    sums.set(
      key,
      known === undefined ? one : { ...one, rows: known.rows + one.rows, valued: known.valued + one.valued },
    );
  }
  return [...sums.values()];
}
