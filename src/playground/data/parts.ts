/** Which part each row is of, by the splits of a spec: what `cut-time.ts` and `splits.ts` of the data layer say in SQL, over rows in memory. */
import { matchesGlob } from '../../data/files/glob-pattern.ts';
import { fileSeed, unitOfRow, unitOfText } from '../../data/relation/row-key.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import { SPLIT_SALTS } from '../../ir/split-salts.ts';
import type { TimedSplit } from '../../ir/cut-by-time.ts';
import type { SplitPlan } from '../../ir/plan.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { keyOf } from '../../runtime/key.ts';
import type { RawValue } from '../../runtime/types.ts';

export interface Splits {
  readonly holdout: SplitPlan | null;
  readonly validate: SplitPlan | null;
}

/** Rows to cut. */
export interface UncutRows {
  readonly rows: number;
  readonly paths: readonly string[];
  readonly file: Int32Array;
  readonly row: Float64Array;
  /** Epoch ms; NaN where there is none. */
  readonly time: Float64Array;
  /** Values of a column by its input name. */
  readonly values: (name: string) => readonly RawValue[];
}

/** 0 (train), 1 (validate), 2 (holdout) by row: the greatest of all pairs. @throws DataError where the holdout leaves nothing to cut */
export function cutParts(rows: UncutRows, pairs: readonly Splits[]): Uint8Array {
  const parts = new Uint8Array(rows.rows);
  for (const pair of pairs) {
    const held = taken(rows, pair.holdout, 'holdout', () => true);
    const validated = taken(rows, pair.validate, 'validate', (i) => !held(i), pair.holdout);
    for (let i = 0; i < rows.rows; i++) {
      const part = held(i) ? 2 : validated(i) ? 1 : 0;
      if (part > parts[i]!) parts[i] = part;
    }
  }
  return parts;
}

/** Whether a split takes a row. @param among the rows that it cuts */
function taken(
  rows: UncutRows,
  split: SplitPlan | null,
  name: 'holdout' | 'validate',
  among: (row: number) => boolean,
  holdout: SplitPlan | null = null,
): (row: number) => boolean {
  if (split === null) return () => false;
  const salt = SPLIT_SALTS[name];
  const seeds = rows.paths.map(fileSeed);
  const unit = (i: number) => unitOfRow(seeds[rows.file[i]!]!, rows.row[i]!, salt);
  switch (split.kind) {
    case 'last':
    case 'newest': {
      const cut = cutTime(rows, split, among);
      if (cut === null) {
        const facts =
          holdout === null
            ? { part: name, rows: 'no', cut: `${describeSplit(split)}, which needs rows with a time` }
            : { part: 'training', rows: rows.rows, cut: `holdout ${describeSplit(holdout)}` };
        throw new DataError(diagnostic('ADS8019', null, facts));
      }
      return (i) => rows.time[i]! > cut;
    }
    case 'random':
      return (i) => unit(i) < split.fraction;
    case 'hash': {
      const values = rows.values(split.column);
      // Rows without a value have nothing in common: each is drawn for itself.
      return (i) => {
        const key = keyOf(values[i]);
        return (key === null ? unit(i) : unitOfText(key, salt)) < split.fraction;
      };
    }
    case 'files': {
      const inside = rows.paths.map((path) => matchesGlob(split.glob, path));
      return (i) => inside[rows.file[i]!]!;
    }
  }
}

/** Rows later than this are taken; null: no row has a time. Of `newest` the latest time at or after which at least the fraction of the rows is, and never all of them. */
function cutTime({ rows, time }: UncutRows, split: TimedSplit, among: (row: number) => boolean): number | null {
  const times: number[] = [];
  for (let i = 0; i < rows; i++) if (!Number.isNaN(time[i]!) && among(i)) times.push(time[i]!);
  if (times.length === 0) return null;
  const sorted = Float64Array.from(times).sort();
  if (split.kind === 'last') return sorted[sorted.length - 1]! - split.seconds * 1000;
  const wanted = Math.max(1, Math.ceil(split.fraction * sorted.length));
  const begin = sorted[sorted.length - wanted]!;
  return begin === sorted[0] ? begin : begin - 1;
}
