/** When a file of the request log is complete, and the next one begins: by rows, by bytes, by age. */
import type { Spool } from './spool.ts';

export interface RotationLimits {
  /** A file is written when it has so many rows, */
  readonly rows: number;
  /** or when its first row is so old. */
  readonly seconds: number;
}

/** On disk, before it is made Parquet. */
const MOST_BYTES = 256 * 2 ** 20;

export function isFull(spool: Spool, { rows }: RotationLimits): boolean {
  return spool.rows >= rows || spool.bytes >= MOST_BYTES;
}

export function isOld(spool: Spool, { seconds }: RotationLimits): boolean {
  return performance.now() - spool.started >= seconds * 1000;
}

/** Every second, more often for ages of less than four. */
export function checkAgeEveryMs({ seconds }: RotationLimits): number {
  return Math.min(1000, seconds * 250);
}
