/** The text of a first spec for a data file. */
import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { formatOfPath } from '../ir/file-format.ts';
import type { Call } from './call.ts';
import { dataRoot } from './data-root.ts';
import { Refusal, usage } from './refusal.ts';
import { guess } from '../guess/index.ts';

export interface GuessedSpec {
  readonly text: string;
  readonly unsure: readonly string[];
  /** A `.adsc-root` to be written, so that the spec's project holds the data; null: it does. */
  readonly rootFile: string | null;
}

/** The data must lie in the project of the spec's folder: nothing that a spec names may lie outside of it. */
export async function specFor(
  call: Call,
  folder: string,
  { from, labels, root: stated }: { from: string; labels: readonly string[]; root: string | undefined },
): Promise<GuessedSpec> {
  const absolute = resolve(call.cwd, from);
  if (!existsSync(absolute)) throw new Refusal([diagnostic('ADS9003', null, { path: from })], 'data');
  if (!statSync(absolute).isFile()) throw new Refusal([diagnostic('ADS9004', null, { path: from })], 'usage');
  const { root, path, rootFile, own } = dataRoot(call, folder, absolute, from, stated);
  const format = formatOfPath(path);
  if (format === null)
    throw usage(
      `"${from}" has a suffix that adsc knows no format for`,
      'it reads .csv, .tsv, .jsonl, .ndjson (also .gz) and .parquet',
    );
  const guessed = await guess({
    root,
    path,
    shown: relative(own, `${root}/${path}`).split(sep).join('/'),
    format,
    model: modelName(path),
    labels,
  });
  if ('problem' in guessed) throw usage(guessed.problem, guessed.hint);
  return { ...guessed, rootFile };
}

/** `log` of `data/log.csv.gz`. */
export function modelName(path: string): string {
  const model = basename(path).replace(/\..*$/s, '');
  return model === '' ? 'first' : model;
}
