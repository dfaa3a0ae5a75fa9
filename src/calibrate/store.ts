/**
 * Calibrators next to a run: `runs/ID/calibrators/NUMBER-HASH.json`, one a fit, never changed; `current.json` names the
 * one in use. Both are written under another name and renamed, so that a reader never sees half of one.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/durable.ts';
import type { Calibrator } from './calibrator.ts';
import { parseJson } from '../text/record.ts';

const FOLDER = 'calibrators';
const CURRENT = 'current.json';

/**
 * Writes a calibrator as the next version and makes it the current one; gives its path. `sign` makes its signature, which is there before it
 * is (NAME.json.sig). Throws the system's error when the disk refuses.
 */
export async function writeCalibrator(
  runDir: string,
  calibrator: Calibrator,
  sign: ((content: Uint8Array) => Uint8Array) | null = null,
): Promise<string> {
  const dir = join(runDir, FOLDER);
  await mkdir(dir, { recursive: true });
  const names = await readdir(dir);
  const newest = Math.max(0, ...names.map(numberOf));
  const nameOf = (number: number) => `${String(number).padStart(6, '0')}-${calibrator.hash.slice(0, 12)}.json`;
  // A writer that was killed before it had made this one the current one.
  const current = await currentCalibratorPath(runDir).catch(() => null);
  const left = names.includes(nameOf(newest)) && current !== join(dir, nameOf(newest));
  const name = nameOf(left ? newest : newest + 1);
  const text = `${JSON.stringify(calibrator, null, 1)}\n`;
  if (sign !== null) await writeFileAtomically(join(dir, `${name}.sig`), sign(new TextEncoder().encode(text)));
  await writeFileAtomically(join(dir, name), text);
  await writeFileAtomically(join(dir, CURRENT), `${JSON.stringify({ file: name, hash: calibrator.hash }, null, 2)}\n`);
  return join(dir, name);
}

/** The path of the current calibrator; null when there is none. A broken pointer throws an Error that says which. */
export async function currentCalibratorPath(runDir: string): Promise<string | null> {
  const pointer = join(runDir, FOLDER, CURRENT);
  let text: string;
  try {
    text = await readFile(pointer, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  let file: unknown;
  try {
    file = (parseJson(text) as { readonly file?: unknown } | null)?.file;
  } catch {
    throw new Error(`${pointer} is no JSON`);
  }
  if (typeof file !== 'string' || !/^\d+-[0-9a-f]+\.json$/.test(file))
    throw new Error(`${pointer} names no calibrator`);
  return join(runDir, FOLDER, file);
}

/** Every calibrator next to a run, newest first, as paths. None where there is no folder. */
export async function calibratorPaths(runDir: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(join(runDir, FOLDER));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return [];
    throw error;
  }
  return names
    .filter((name) => numberOf(name) > 0)
    .sort((a, b) => numberOf(b) - numberOf(a))
    .map((name) => join(runDir, FOLDER, name));
}

/** Removes all but the newest calibrators of a run, and never the current one. */
export async function pruneCalibrators(runDir: string, keep: number): Promise<void> {
  const current = await currentCalibratorPath(runDir);
  for (const path of (await calibratorPaths(runDir)).slice(keep))
    if (path !== current) for (const file of [path, `${path}.sig`]) await rm(file, { force: true });
}

/** 0 for what is no whole calibrator: a pointer, or what a killed writer left. */
function numberOf(name: string): number {
  return Number(/^(\d+)-[0-9a-f]+\.json$/.exec(name)?.[1] ?? 0);
}
