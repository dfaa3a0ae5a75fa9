/** Reading the lock beside a spec. */
import { diagnostic } from '../diagnostics/create.ts';
import { LOCK_VERSION, type Lock } from '../lock/schema.ts';
import { CommandFailure, exitCode } from './context.ts';
import type { Project } from './project.ts';

/** The lock, or null where there is none; a broken one fails with exit 3. */
export function readLock(project: Project): { lock: Lock | null } {
  const text = project.host.readText(project.lock);
  if (text === null) return { lock: null };
  const fail = (reason: string) => new CommandFailure([diagnostic('ADS9010', null, { path: project.lock, reason }, { hint: "write it again with 'adsc profile'" })], exitCode.data);
  let lock: Lock;
  try {
    lock = JSON.parse(text) as Lock;
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error));
  }
  if (lock?.version !== LOCK_VERSION) throw fail(`its version is ${JSON.stringify(lock?.version)} and this adsc reads ${LOCK_VERSION}`);
  return { lock };
}
