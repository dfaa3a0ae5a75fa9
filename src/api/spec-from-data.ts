import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { formatOfPath } from '../ir/file-format.ts';
import type { Call } from './call.ts';
import { Refusal, usage } from './refusal.ts';
import { guess } from '../guess/index.ts';
import { inside } from './project.ts';
import { projectRoot } from './project-root.ts';

/** The text of a spec for a data file, which must lie in the project of the spec's folder: nothing that a spec names may lie outside of it. */
export async function specFor(
  call: Call,
  folder: string,
  from: string,
  labels: readonly string[],
): Promise<{ readonly text: string; readonly unsure: readonly string[] }> {
  const absolute = resolve(call.cwd, from);
  if (!existsSync(absolute)) throw new Refusal([diagnostic('ADS9003', null, { path: from })], 'data');
  if (!statSync(absolute).isFile()) throw new Refusal([diagnostic('ADS9004', null, { path: from })], 'usage');
  const own = existsSync(folder) ? realpathSync(folder) : folder;
  const root = projectRoot(own);
  const path = inside(root, realpathSync(dirname(absolute)) + sep + basename(absolute));
  if (path === null)
    throw usage(
      `"${from}" is not in the project of the spec, and a spec names nothing outside of it`,
      `write the spec there: adsc init ${dirname(from)} --from ${from}`,
    );
  const format = formatOfPath(path);
  if (format === null)
    throw usage(
      `"${from}" has a suffix that adsc knows no format for`,
      'it reads .csv, .tsv, .jsonl, .ndjson (also .gz and .zst) and .parquet',
    );
  const model = basename(path).replace(/\..*$/s, '');
  const guessed = await guess({
    root,
    path,
    shown: relative(own, `${root}/${path}`).split(sep).join('/'),
    format,
    model: model === '' ? 'first' : model,
    labels,
  });
  if ('problem' in guessed) throw usage(guessed.problem, guessed.hint);
  return guessed;
}
