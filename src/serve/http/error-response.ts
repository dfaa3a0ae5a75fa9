/** What a client is told when something is wrong: a status, a code, a sentence; never a path or a stack. */
import { type InvalidRow, invalidText } from '../row-validator.ts';

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: number;
  readonly code: string;
  readonly details: readonly InvalidRow[];
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | null;

  constructor(
    status: number,
    code: string,
    message: string,
    { details = [], retryAfter = null }: { details?: readonly InvalidRow[]; retryAfter?: number | null } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

export function invalid(details: readonly InvalidRow[]): Failure {
  const [first] = details;
  return new Failure(400, 'invalid_request', first === undefined ? 'the request is not valid' : invalidText(first), {
    details,
  });
}

export function malformed(message: string): Failure {
  return new Failure(400, 'invalid_request', message);
}
