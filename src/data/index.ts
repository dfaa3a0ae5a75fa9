/** Reading data: encoded examples for training and evaluation, and the profile that writes the lock. */
export type { EncodedChunk, Split } from './encoded-chunk.ts';
export type { BadRow, BadRowKind, BadRowReport } from './encode/bad-rows.ts';
export { openDataset, type Dataset, type DatasetOptions } from './dataset.ts';
export { DataError } from './error.ts';
export { profile, type ProfileOptions, type ProfileResult } from './profile/profile.ts';
export { trainingProblems } from './training-problems.ts';
export { writeLock } from './profile/write-lock.ts';
