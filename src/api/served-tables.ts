/** The option `tables` of `serve` and `load`: files of joined tables. */
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { newStatus, type TableFile } from '../serve/tables/load-tables.ts';
import { findPlace } from '../train/run/find-bundle.ts';
import type { Call } from './call.ts';
import { rootOf } from './open-run.ts';
import { Refusal } from './refusal.ts';

interface TableOptions {
  readonly tables?: Readonly<Record<string, string>>;
  readonly root?: string;
}

/** @param run as typed */
export async function tableFiles(
  call: Call,
  run: string,
  { tables = {}, root: stated }: TableOptions,
): Promise<TableFile[]> {
  const entries = Object.entries(tables);
  if (entries.length === 0) return [];
  const cwd = realpathSync(call.cwd);
  const root = stated === undefined ? ((await rootOfRun(resolve(call.cwd, run), run)) ?? cwd) : resolve(cwd, stated);
  if (!existsSync(root)) throw new Refusal([diagnostic('ADS9003', null, { path: stated ?? root })], 'data');
  return entries.map(([name, file]) => ({
    name,
    root,
    // Where it leads outside of the root, reading it is refused.
    glob: relative(realpathSync(root), resolve(cwd, file)).split(sep).join('/'),
    status: newStatus(),
  }));
}

/** null: it is a bundle away from its run, or the project is no longer there. */
async function rootOfRun(path: string, shown: string): Promise<string | null> {
  const place = await findPlace(path);
  if (place === null) return null;
  try {
    const root = rootOf(place.run, shown);
    return existsSync(root) ? root : null;
  } catch {
    return null;
  }
}
