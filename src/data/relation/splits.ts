/** Cutting the data into training, validation and holdout, as SQL over the joined relation. */
import { DOUBLE, DuckDBScalarFunction, INTEGER, VARCHAR, BIGINT } from '@duckdb/node-api';
import { diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan, SplitPlan } from '../../ir/plan.ts';
import { SPLIT_SALTS } from '../../ir/split-salts.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { unusable } from '../files/column.ts';
import { readTexts } from '../files/read-vector.ts';
import { itemsOf } from '../files/vector-internals.ts';
import { joinedColumn, type OpenTables, referenceTo, valueOf } from './joins.ts';
import { keySql } from './key-sql.ts';
import { fileSeed, unitOfRow, unitOfText } from './row-key.ts';

/** Makes the hashes of row-key.ts callable from SQL: `adsc_unit_row(file, row, salt)` and `adsc_unit_text(text, salt)`. */
export function registerHashes(database: Database, paths: readonly string[]): void {
  const seeds = paths.map(fileSeed);
  database.register(
    DuckDBScalarFunction.create({
      name: 'adsc_unit_row',
      returnType: DOUBLE,
      parameterTypes: [INTEGER, BIGINT, INTEGER],
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const file = itemsOf<Int32Array>(input.getColumnVector(0));
        const row = itemsOf<BigInt64Array>(input.getColumnVector(1));
        const salt = input.getColumnVector(2).getItem(0) as number;
        const units = itemsOf<Float64Array>(output);
        for (let i = 0; i < rows; i++) units[i] = unitOfRow(seeds[file[i]!]!, Number(row[i]!), salt);
        output.flush();
      },
    }),
  );
  database.register(
    DuckDBScalarFunction.create({
      name: 'adsc_unit_text',
      returnType: DOUBLE,
      parameterTypes: [VARCHAR, INTEGER],
      mainFunction: (_info, input, output) => {
        const texts = readTexts(input.getColumnVector(0), input.rowCount);
        const salt = input.getColumnVector(1).getItem(0) as number;
        for (let i = 0; i < texts.length; i++) {
          const value = texts[i]!;
          output.setItem(i, value === null ? null : unitOfText(value, salt));
        }
        output.flush();
      },
    }),
  );
}

export interface SplitContext {
  readonly data: DataPlan;
  readonly tables: OpenTables;
  /** Root-relative, by file index. */
  readonly paths: readonly string[];
  /** Files of each `files` split by its glob. */
  readonly splitFiles: ReadonlyMap<string, ReadonlySet<string>>;
  /** SQL of a number in [0, 1) of each row, by salt. */
  readonly unit: (salt: number) => string;
}

/** SQL that is true for the rows that a split takes. `cut`: as `cutTime` says; rows later than it are taken. */
export function splitSql(
  split: SplitPlan,
  name: 'holdout' | 'validate',
  context: SplitContext,
  cut: number | null,
): string {
  switch (split.kind) {
    case 'last':
    case 'newest':
      if (cut === null)
        throw new DataError(
          diagnostic('ADS8019', null, {
            part: name,
            rows: 'no',
            cut: `${describeSplit(split)}, which needs rows with a time`,
          }),
        );
      return `coalesce(p.t > ${cut}, false)`;
    case 'random':
      return `${context.unit(SPLIT_SALTS[name])} < ${split.fraction}`;
    case 'hash': {
      const reference = referenceTo(context.data, context.tables, split.column);
      const { sql, kind } = valueOf(context.tables, reference);
      if (kind.list) throw unusable(joinedColumn(context.tables, reference), 'a split needs a column of single values');
      // Rows without a value have nothing in common: each is drawn for itself.
      const key = keySql(sql, kind);
      return `coalesce(adsc_unit_text(${key}, ${SPLIT_SALTS[name]}), ${context.unit(SPLIT_SALTS[name])}) < ${split.fraction}`;
    }
    case 'files': {
      const files = context.splitFiles.get(split.glob) ?? new Set();
      const indexes = context.paths.flatMap((path, i) => (files.has(path) ? [i] : []));
      return indexes.length === 0 ? 'false' : `p.f IN (${indexes.join(', ')})`;
    }
  }
}

/** Names of the columns that `hash` splits read; none where the files are given, which are not cut. */
export function hashedColumns({
  splits,
  files,
}: {
  readonly splits: readonly { readonly holdout: SplitPlan | null; readonly validate: SplitPlan | null }[];
  readonly files?: string;
}): string[] {
  if (files !== undefined) return [];
  return splits.flatMap(({ holdout, validate }) =>
    [holdout, validate].flatMap((split) => (split?.kind === 'hash' ? [split.column] : [])),
  );
}
