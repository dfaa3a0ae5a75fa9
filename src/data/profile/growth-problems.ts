/** What is to be said of a vocabulary that has grown. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { LATEST } from '../../ir/time-words.ts';
import type { CheckedVocab } from '../../language/semantics/model.ts';
import { DataError } from '../error.ts';
import type { GrownVocabulary, Growth } from './grow.ts';

/** @param end of the training part, epoch ms */
export function growthWarnings(
  { id, span, top, grow }: CheckedVocab,
  before: GrownVocabulary,
  { keys, until }: GrownVocabulary,
  { live, returned, added }: Growth,
  end: number,
): Diagnostic[] {
  const vocab = describe(id);
  const place = grow?.span ?? span;
  const was = live - added - returned;
  const forgotten = keys.length - live;
  return [
    ...(end < before.until ? [diagnostic('ADS8091', place, { vocab, end: iso(end), until: iso(until) })] : []),
    ...(top !== null && was > top ? [diagnostic('ADS8092', place, { vocab, live: was, top })] : []),
    ...(forgotten > live ? [diagnostic('ADS8093', place, { vocab, keys: keys.length, forgotten })] : []),
  ];
}

/**
 * One row of a wrong year would forget all keys, and let no other come before that year. Without `forget` the end would stay wrong for good.
 * @throws DataError where the training part ends after all years that data are of
 */
export function refuseFuture({ id, span, grow }: CheckedVocab, end: number): void {
  if (end >= LATEST)
    throw new DataError(diagnostic('ADS8095', grow?.span ?? span, { vocab: describe(id), end: iso(end) }));
}

/** `vocab 'user'`, `signal 'country'`. */
export function describe(id: string): string {
  const dot = id.indexOf('.');
  return `${id.slice(0, dot)} '${id.slice(dot + 1)}'`;
}

const iso = (time: number) => new Date(time).toISOString();
