/**
 * The state of `adsc run`: a folder that holds every step.
 *
 *     history.jsonl              what each step did, oldest first: what counts
 *     steps/20260106T000000Z/    a run with its bundle, its lock (`lock/`) and calibrators
 *     next/20260107T000000Z/     the step at hand; `.step` next to it is what was decided before it began
 *     current -> steps/…         the run that serves: `adsc serve STATE/current --watch`
 *     owner                      the process that is at work
 */
import { existsSync, readlinkSync } from 'node:fs';
import { link, mkdir, open, readFile, readdir, rename, rm, stat, symlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { syncFolder } from '../files/durable.ts';
import { isRunning } from '../files/process.ts';
import { parseJson } from '../text/record.ts';
import { endOfStep } from './steps.ts';

export interface StatePaths {
  readonly history: string;
  readonly steps: string;
  readonly next: string;
  readonly current: string;
  readonly owner: string;
}

export function statePaths(state: string): StatePaths {
  return {
    history: join(state, 'history.jsonl'),
    steps: join(state, 'steps'),
    next: join(state, 'next'),
    current: join(state, 'current'),
    owner: join(state, 'owner'),
  };
}

/** Who works in a state folder. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** An owner of another machine whose file is older than this is gone: it touches the file all the time. */
const SILENT_MS = 120_000;
const TOUCH_MS = 5_000;

/** The state is ours until `release`; a text: who has it. A process that is gone has it no more. */
export async function ownState(state: string): Promise<{ release(): Promise<void> } | string> {
  const { owner: path, steps, next } = statePaths(state);
  for (const folder of [state, steps, next]) await mkdir(folder, { recursive: true });
  const mine: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  for (let tries = 0; tries < 20; tries++) {
    if (await writeNew(path, mine)) {
      const touch = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), TOUCH_MS);
      touch.unref();
      return {
        release: async () => {
          clearInterval(touch);
          await rm(path, { force: true });
        },
      };
    }
    const other = await ownerAt(path);
    if (other === null) continue;
    if (!(await isGone(path, other))) return `process ${other.pid} on ${other.host}, since ${other.since}`;
    // Two that find the same dead owner: what was renamed away may be the new owner's by now, and goes back.
    const left = `${path}.${process.pid}.left`;
    const moved = await rename(path, left).then(
      () => true,
      () => false,
    );
    if (moved && (await ownerAt(left))?.since !== other.since) await link(left, path).catch(() => undefined);
    await rm(left, { force: true });
  }
  return 'processes that come and go';
}

async function isGone(path: string, { pid, host }: Owner): Promise<boolean> {
  if (host === hostname() && !isRunning(pid)) return true;
  const touched = await stat(path).catch(() => null);
  return touched !== null && Date.now() - touched.mtimeMs > SILENT_MS;
}

async function writeNew(path: string, owner: Owner): Promise<boolean> {
  // Written whole under another name first: nobody reads half of it.
  const temporary = `${path}.${process.pid}.new`;
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(JSON.stringify(owner));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** null: nobody, or a file that can't be read. */
async function ownerAt(path: string): Promise<Owner | null> {
  try {
    const { pid, host, since } = parseJson(await readFile(path, 'utf8')) as Partial<Owner>;
    if (typeof pid === 'number' && typeof host === 'string' && typeof since === 'string') return { pid, host, since };
  } catch {
    return null;
  }
  return { pid: 0, host: hostname(), since: '' };
}

/** Points `current` at a step: a reader sees the old one or the new one. */
export async function setCurrent(state: string, step: string): Promise<void> {
  const { current } = statePaths(state);
  if (currentStep(state) === step) return;
  const temporary = `${current}.${process.pid}.new`;
  await rm(temporary, { force: true });
  await symlink(join('steps', step), temporary);
  await rename(temporary, current);
  await syncFolder(state);
}

/** The step that `current` points at; null: none. */
export function currentStep(state: string): string | null {
  try {
    return /^steps[/\\](\w+)$/.exec(readlinkSync(statePaths(state).current))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Names of the steps whose folders are there, oldest first. */
export async function stepFolders(state: string): Promise<string[]> {
  const names = await readdir(statePaths(state).steps).catch(() => []);
  return names.filter((name) => endOfStep(name) !== null).sort();
}

/** Removes folders of steps: the manifest of a bundle first, so that what a kill leaves of one is none. */
export async function removeSteps(state: string, names: readonly string[]): Promise<void> {
  const { steps } = statePaths(state);
  for (const name of names) {
    await rm(join(steps, name, 'bundle', 'manifest.json'), { force: true });
    await rm(join(steps, name), { recursive: true, force: true });
  }
}

/** Leaves nothing in `next` but what belongs to one step. */
export async function clearNext(state: string, keep: string | null): Promise<void> {
  const { next } = statePaths(state);
  if (!existsSync(next)) return;
  for (const name of await readdir(next))
    if (keep === null || (name !== keep && name !== `${keep}.step`))
      await rm(join(next, name), { recursive: true, force: true });
}
