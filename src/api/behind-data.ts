/** A lock whose vocabularies have grown less far than the data go. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';

/** @param vocabs ids of those of the plan @param end of the training part, epoch ms; null: no rows or no times @param shown spec, as it is typed */
export function behindData(
  lock: Lock | null,
  vocabs: readonly string[],
  end: number | null,
  shown: string,
): Diagnostic[] {
  const behind = vocabs.flatMap((id) => {
    const grown = lock !== null && Object.hasOwn(lock.vocabs, id) ? lock.vocabs[id]!.grown : undefined;
    return grown === undefined || end === null || grown.until >= end ? [] : [{ id, until: grown.until }];
  });
  if (behind.length === 0 || end === null) return [];
  const [{ id, until }] = behind as [{ readonly id: string; readonly until: number }];
  const dot = id.indexOf('.');
  const vocab = `${id.slice(0, dot)} '${id.slice(dot + 1)}'`;
  const iso = (time: number) => new Date(time).toISOString();
  const facts = { vocab, until: iso(until), end: iso(end) };
  return [diagnostic('ADS8094', null, facts, { hint: `run 'adsc profile ${shown}' first` })];
}
