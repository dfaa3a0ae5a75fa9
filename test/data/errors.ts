import { DataError } from '../../src/data/error.ts';

/** Code, message and hint of the data error that some work ends in. */
export async function errorOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DataError)
      return [error.diagnostics[0]!.code, error.diagnostics[0]!.message, error.diagnostics[0]!.hint]
        .filter((t) => t !== null)
        .join(' | ');
    throw error;
  }
  return 'no error';
}
