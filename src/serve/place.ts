/** Where the bundle and the calibrators of what was asked to be served lie: a run, a bundle, or a link to either. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Place {
  /** Absolute, links followed. */
  readonly bundle: string;
  /** The run that the bundle belongs to: its calibrators are beside it. */
  readonly run: string;
}

/** null: there is neither a run nor a bundle. A link is followed anew every time, so that it may be changed while the server runs. */
export async function findPlace(path: string): Promise<Place | null> {
  let real: string;
  try {
    real = await realpath(path);
  } catch {
    return null;
  }
  if (await isFile(join(real, 'bundle', 'manifest.json'))) return { bundle: join(real, 'bundle'), run: real };
  return (await isFile(join(real, 'manifest.json'))) ? { bundle: real, run: dirname(real) } : null;
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}
