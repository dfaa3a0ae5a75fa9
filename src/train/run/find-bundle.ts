/** Where the bundle and the calibrators of what was asked to be served lie: a run, a bundle, or a link to either. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { REPLACED_BUNDLE } from './bundle.ts';

export interface Place {
  /** Absolute, links followed. */
  readonly bundle: string;
  /** The run that the bundle belongs to: its calibrators are next to it. */
  readonly run: string;
}

/** null: there is neither a run nor a bundle. A link is followed again every time, so that it may be changed while the server runs. */
export async function findPlace(path: string): Promise<Place | null> {
  let real: string;
  try {
    real = await realpath(path);
  } catch {
    return null;
  }
  if (await isFile(join(real, 'bundle', 'manifest.json'))) return { bundle: join(real, 'bundle'), run: real };
  if (await isFile(join(real, 'manifest.json'))) return { bundle: real, run: dirname(real) };
  const replaced = await replacedBundle(real);
  return replaced === null ? null : { bundle: replaced, run: real };
}

/** A folder can't be put in the place of another in one step: a process that is killed in between leaves the last good bundle under this name. */
async function replacedBundle(run: string): Promise<string | null> {
  const names = await readdir(run).catch((): string[] => []);
  for (const name of names.filter((name) => REPLACED_BUNDLE.test(name)).sort()) {
    if (await isFile(join(run, name, 'manifest.json'))) return join(run, name);
  }
  return null;
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
