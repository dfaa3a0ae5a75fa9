/** What a page does not read: said with its place, before anything is read of it. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import { folderValues } from '../../data/files/hive.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import { VECTOR_ELEMENTS } from '../../ir/profile-samples.ts';
import type { CheckedModel, CheckedProgram } from '../../language/semantics/model.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';
import { present } from '../../text/present.ts';
import type { Span } from '../../text/source.ts';

/** Rows of the log that are read; a profile of so many looks at each. */
export const MOST_ROWS = 200_000;

export function notHere(what: string, span: Span | null, hint: string | null = null): DataError {
  return new DataError(
    diagnostic(
      'ADS8098',
      span,
      { what },
      { hint: hint ?? '`adsc profile` and `adsc train` on a machine of yours read it' },
    ),
  );
}

export function tooManyRows(path: string, span: Span | null): DataError {
  const most = MOST_ROWS.toLocaleString('en');
  return notHere(
    `more than ${most} rows, and ${path} has more`,
    span,
    'take a part of the file, such as its last rows; `adsc` on a machine of yours reads all of it',
  );
}

/** @throws DataError for parts of a spec that ask for more than columns and rows in memory */
export function refuseParts(program: CheckedProgram): void {
  const models = [program.base, ...program.variants.values()];
  for (const model of models) refuseModel(model);
  for (const vocab of vocabsOf(program).values()) {
    if (vocab.grow !== undefined) throw notHere('vocabularies that grow', vocab.span);
    if (vocab.file !== null) throw notHere(`the vocabulary file "${vocab.file}"`, vocab.span);
  }
}

function refuseModel({ data, span, heads, signals, sampling }: CheckedModel): void {
  const { weight, key, histories } = present(data, 'data in the spec');
  if (weight !== null) throw notHere('weights of examples', span);
  if (key !== undefined) throw notHere('keys of rows', span);
  if (histories !== undefined) throw notHere('sequences that are made of the log', span);
  if (sampling?.log === 'sampled' && sampling.keep < 1) throw notHere('logs that were sampled before', span);
  const [delayed] = delayedHeads(heads);
  if (delayed !== undefined) throw notHere('delays of events', heads[delayed.head]!.span);
  const steps = signals.find(({ weights }) => weights?.kind === 'steps');
  if (steps !== undefined) throw notHere('sequences', steps.span);
}

/** @throws DataError for files whose folders are columns */
export function refuseFolders(paths: readonly string[], span: Span | null): void {
  const path = paths.find((one) => folderValues(one).size > 0);
  if (path !== undefined) throw notHere(`columns that folders give, as those of ${path}`, span);
}

/** @throws DataError for vectors of which a profile would look at a sample only */
export function refuseVectors({ signals }: CheckedModel, rows: number): void {
  const long = signals.find(({ format, length }) => format === 'dense' && length * rows > VECTOR_ELEMENTS);
  if (long !== undefined)
    throw notHere(`vectors of more than ${VECTOR_ELEMENTS.toLocaleString('en')} numbers together`, long.span);
}
