/** The run that a report compares with where none is given: the one of the same model that was started last before it, in the same folder. */
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readRunRecord } from '../train/run/folder.ts';
import type { Call } from './call.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { isRefusal } from './refusal.ts';

/** null: there is none. A run that can't be opened, or lacks a signature that is required, is none. */
export async function lastRunOf(call: Call, run: OpenRun): Promise<OpenRun | null> {
  const own = await readRunRecord(run.dir);
  if (own === null) return null;
  const folder = dirname(run.dir);
  const names = await readdir(folder).catch((): string[] => []);
  const earlier: { dir: string; started: string }[] = [];
  for (const name of names.sort()) {
    const record = await readRunRecord(join(folder, name));
    if (record?.model === own.model && record.modelFingerprint !== null && record.started < own.started)
      earlier.push({ dir: join(folder, name), started: record.started });
  }
  for (const { dir } of earlier.sort((a, b) => (a.started < b.started ? 1 : -1))) {
    try {
      const opened = await openRun(call.quiet(), relative(call.cwd, dir) || '.', run.root, run.required);
      if (opened.build.plan.baseline === run.build.plan.baseline) return opened;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return null;
}
