/** What training keeps on its way: checkpoints to go back to and to resume from, its log, its trees. On a disk (disk-keeper.ts), or in memory. */
import type { Plan } from '../../ir/plan.ts';
import type { Forests } from '../trees/index.ts';
import type { Checkpoints } from './checkpoint.ts';
import type { TrainLog } from './training-log.ts';

export type KeptCheckpoints = Pick<Checkpoints, 'exist' | 'load' | 'save' | 'saveBest' | 'loadBest'>;
export type KeptLog = Pick<TrainLog, 'bytes' | 'write' | 'sync' | 'close'>;

export interface Keeper {
  /** For messages: the run's folder. */
  readonly path: string;
  /** Before anything is kept. */
  begin(): Promise<void>;
  checkpoints(plan: Plan): KeptCheckpoints;
  /** The log, cut to so many bytes: those that the checkpoint knows which is resumed. */
  log(bytes: number): Promise<KeptLog>;
  /** Adds a line behind what a checkpoint knows of the log. */
  note(entry: Readonly<Record<string, unknown>>): Promise<void>;
  /** Trees that were grown before with the same key, or `grow`'s. @returns null where growing was aborted */
  forests(plan: Plan, key: () => string, grow: () => Promise<Forests | null>): Promise<Forests | null>;
  /** Of a training within this one. @param others those of this prefix with other names are of no more use */
  part(name: string, others?: string): Promise<Keeper>;
}
