import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { inspect } from '../../data/files/inspect.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { formatOfPath } from '../../ir/file-format.ts';
import { CommandFailure, type Context, exitCode } from '../context.ts';
import { guessSpec } from '../../api/guess-spec.ts';
import { inside } from '../../api/project.ts';
import { projectRoot } from '../../api/root.ts';

/** The text of a spec for a data file, which must lie in the project of the spec's folder: nothing that a spec names may lie outside of it. */
export async function specFor(context: Context, folder: string, from: string, label: string | null): Promise<string> {
  const absolute = resolve(context.cwd, from);
  if (!existsSync(absolute)) throw new CommandFailure([diagnostic('ADS9003', null, { path: from })], exitCode.data);
  if (!statSync(absolute).isFile())
    throw new CommandFailure([diagnostic('ADS9004', null, { path: from })], exitCode.usage);
  const own = existsSync(folder) ? realpathSync(folder) : folder;
  const root = projectRoot(own);
  const path = inside(root, realpathSync(dirname(absolute)) + sep + basename(absolute));
  const usage = (message: string, hint: string | null = null) =>
    new CommandFailure([diagnostic('ADS9002', null, { message }, { hint })], exitCode.usage);
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
  const inspected = await inspect(root, path, format);
  const binary = inspected.columns.map((c) => c.name);
  if (label !== null && !binary.includes(label))
    throw usage(`"${from}" has no column called "${label}"`, `it has ${binary.slice(0, 12).join(', ')}`);
  const model = basename(path).replace(/\..*$/s, '');
  const { text, labels } = guessSpec(inspected, {
    model: model === '' ? 'first' : model,
    path: relative(own, `${root}/${path}`).split(sep).join('/'),
    label,
  });
  if (label !== null && !labels.includes(label))
    throw usage(
      `column "${label}" holds more than 0 and 1`,
      'write a head with a comparison, such as: head liked on rating >= 4',
    );
  if (labels.length === 0)
    throw usage(
      `no column of "${from}" holds nothing but 0 and 1, so there is nothing to predict`,
      'a head may also compare: head liked on rating >= 4. Add such a column, or name one with --label',
    );
  return text;
}
