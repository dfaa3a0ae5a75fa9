/** File errors of training as diagnostics. */
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { RowsChanged } from './embeddings/stored-table.ts';
import { SafetensorsError } from './safetensors/file.ts';

/** Carries a diagnostic up to the edge of this folder, which returns it. */
export class TrainingFailure extends Error {
  readonly diagnostic: Diagnostic;

  constructor(of: Diagnostic) {
    super(of.message);
    this.diagnostic = of;
  }
}

/** Runs a write; what the system refuses becomes a TrainingFailure (ADS8105). */
export async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new TrainingFailure(diagnostic('ADS8105', null, { path, why: systemReason(error) }));
  }
}

/** Runs a read of weights; a damaged or foreign file becomes a TrainingFailure (ADS8104). */
export async function readingWeights<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SafetensorsError || error instanceof RowsChanged)
      throw new TrainingFailure(diagnostic('ADS8104', null, { path, why: error.message }));
    if (isSystemError(error))
      throw new TrainingFailure(diagnostic('ADS8104', null, { path, why: systemReason(error) }));
    throw error;
  }
}

/** The value, or the diagnostic of a TrainingFailure; other errors pass through. */
export async function caught<T>(run: () => Promise<T>): Promise<T | Diagnostic[]> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof TrainingFailure) return [error.diagnostic];
    throw error;
  }
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  EIO: 'the disk reports an error',
};

function systemReason(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? `${error.code ?? 'unknown error'} in ${error.syscall ?? 'a system call'}`;
}
