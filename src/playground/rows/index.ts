/** Synthetic rows for a spec, in memory: the playground has no data. */
import type { CheckedProgram } from '../../language/semantics/model.ts';
import { type MadeColumns, makeColumns, signalsOf } from './columns.ts';
import { withLabels } from './labels.ts';
import { lockOf, type MadeLock } from './lock-of-rows.ts';

export type { MadeColumns } from './columns.ts';

export interface MadeLog extends MadeLock {
  readonly made: MadeColumns;
  /** The first rows, in order of time, are trained on; the others judge. */
  readonly train: number;
}

const ROWS = 8000;
/** Values of all signals together: a spec of 200 signals gets fewer rows, so that its page answers as quickly as that of a small one. */
const CELLS = 160_000;
const LEAST_ROWS = 800;
const TRAIN_SHARE = 0.8;

/** A function of the spec alone: one program, one log. */
export function makeLog(program: CheckedProgram, rows = rowsFor(program)): MadeLog {
  const seed = program.base.train.seed;
  const made = withLabels(program, makeColumns(program, rows, seed), seed);
  const train = Math.floor(TRAIN_SHARE * rows);
  return { made, train, ...lockOf(program, made, train) };
}

function rowsFor(program: CheckedProgram): number {
  const fits = Math.floor(CELLS / Math.max(1, signalsOf(program).length));
  return Math.min(ROWS, Math.max(LEAST_ROWS, fits));
}
