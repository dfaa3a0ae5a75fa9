/** What `job.py score` reads and writes: rows without labels, weights and parts, and the columns of `adsc predict`. */
import { outputColumns, type OutputColumns } from '../../ir/output-columns.ts';
import type { DataPlan, Plan, VocabPlan } from '../../ir/plan.ts';
import { servedColumns } from '../../ir/served-columns.ts';
import { recordOf } from '../../text/record.ts';
import type { EngineType, Readers } from '../../formats/shared/spark-values.ts';
import { columnOf } from './crosses.ts';
import { encoding } from './encode.ts';
import { features, type Check } from './features.ts';
import { signalColumns } from './signals.ts';
import type { TableJson } from './tables.ts';

/** Of job.json. */
export interface ScoreJson {
  readonly tables: readonly TableJson[];
  readonly checks: readonly Check[];
  readonly repeats: object;
  readonly time: string | null;
  readonly columns: OutputColumns;
  /** Columns of the encoded rows, by signal. */
  readonly encoded: Readonly<Record<string, EncodedColumn>>;
}

export type EncodedColumn =
  | { readonly column: string; readonly kind: 'id' }
  | { readonly column: string; readonly kind: 'vec'; readonly size: number }
  /** `mean`: without weights of their own, entries weigh 1/n. */
  | { readonly column: string; readonly kind: 'ids'; readonly size: number; readonly mean: boolean };

export interface ScoringSql {
  readonly json: ScoreJson;
  /** Statements up to `adsc_rows`. */
  readonly rows: readonly string[];
  /** Statements from there to `adsc_encoded`, with the cells of the key as `_k0`, `_k1` and so on. */
  readonly encoded: readonly string[];
}

/** Cells as the engine has them. */
const cells: Readers = {
  what: 'keys',
  type: 'STRING',
  of: recordOf(
    (['text', 'boolean', 'integer', 'double', 'date', 'timestamp', 'timestamp_ntz'] as const).map((type) => [
      type satisfies EngineType,
      (x: string) => ({ value: x, bad: () => 'false' }),
    ]),
  ),
};

export function scoring(plan: Plan, data: DataPlan, idOf: (vocab: VocabPlan, key: string) => number): ScoringSql {
  const own: DataPlan = { ...data, weight: null };
  const unlabeled: Plan = {
    ...plan,
    heads: [],
    sampling: null,
    data: own,
    train: { ...plan.train, holdout: null, validate: null, sources: null },
  };
  const { tables, signals, source } = signalColumns(unlabeled, own);
  tables.readParts(plan.train, false);
  const key = data.key ?? [];
  const carried = key.map((column, i) => [tables.read(null, column, cells), `_k${i}`] as const);
  const rows = features(unlabeled, own, tables, signals);
  return {
    json: {
      tables: tables.json(servedColumns(plan, data)),
      checks: rows.checks,
      repeats: { key, ...rows.repeats },
      time: rows.time,
      columns: outputColumns(key, plan.heads),
      encoded: recordOf(
        plan.signals.map(({ name, encoding }) => [
          name,
          encoding.kind === 'id'
            ? { column: columnOf(name), kind: 'id' as const }
            : encoding.kind === 'vec'
              ? { column: columnOf(name), kind: 'vec' as const, size: encoding.width }
              : {
                  column: columnOf(name),
                  kind: 'ids' as const,
                  size: encoding.max,
                  mean: encoding.pool === 'mean',
                },
        ]),
      ),
    },
    rows: rows.views,
    encoded: encoding(unlabeled, signals, source, idOf, carried).views,
  };
}
