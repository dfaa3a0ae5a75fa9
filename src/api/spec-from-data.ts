/** The text of a first spec for a data file. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { formatOfPath } from '../ir/file-format.ts';
import type { FileFormat } from '../ir/plan.ts';
import type { Call } from './call.ts';
import { dataRoot } from './data-root.ts';
import { inside } from './project.ts';
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
  {
    from,
    labels,
    joins,
    root: stated,
  }: { from: string; labels: readonly string[]; joins: readonly string[]; root: string | undefined },
): Promise<GuessedSpec> {
  const { root, path, rootFile, own } = dataRoot(call, folder, existing(call, from), from, stated);
  const named = (file: string) => relative(own, `${root}/${file}`).split(sep).join('/');
  const tables = joins.map((file) => {
    const absolute = existing(call, file);
    const joined = inside(root, realpathSync(dirname(absolute)) + sep + basename(absolute));
    if (joined === null)
      throw usage(
        `"${file}" is not in the project of the spec, ${root}, and a spec names nothing outside of it`,
        "state a folder that holds all files and the spec by option 'root'",
      );
    return { path: joined, shown: named(joined), format: formatOfFile(file), name: modelName(joined) };
  });
  const guessed = await guess({
    root,
    path,
    shown: named(path),
    format: formatOfFile(from),
    model: modelName(path),
    labels,
    joins: tables,
  });
  if ('problem' in guessed) throw usage(guessed.problem, guessed.hint);
  return { ...guessed, rootFile };
}

function existing(call: Call, file: string): string {
  const absolute = resolve(call.cwd, file);
  if (!existsSync(absolute)) throw new Refusal([diagnostic('ADS9003', null, { path: file })], 'data');
  if (!statSync(absolute).isFile()) throw new Refusal([diagnostic('ADS9004', null, { path: file })], 'usage');
  return absolute;
}

function formatOfFile(file: string): FileFormat {
  const format = formatOfPath(file);
  if (format !== null) return format;
  throw usage(
    `"${file}" has a suffix that adsc knows no format for`,
    'it reads .csv, .tsv, .jsonl, .ndjson (also .gz) and .parquet',
  );
}

/** `log` of `data/log.csv.gz`. */
export function modelName(path: string): string {
  const model = basename(path).replace(/\..*$/s, '');
  return model === '' ? 'first' : model;
}
