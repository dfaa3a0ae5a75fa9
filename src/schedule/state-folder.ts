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
import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../files/durable.ts';
import { isRunning } from '../files/process.ts';
import { endOfStep } from './steps.ts';

export interface StatePaths {
  readonly history: string;
  readonly steps: string;
  readonly next: string;
  readonly current: string;
}

export function statePaths(state: string): StatePaths {
  return {
    history: join(state, 'history.jsonl'),
    steps: join(state, 'steps'),
    next: join(state, 'next'),
    current: join(state, 'current'),
  };
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

/** Removes what processes that are gone have left half written below a folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const { name, parentPath } of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const pid = /\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(parentPath, name), { force: true });
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
