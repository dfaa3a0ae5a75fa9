/** Reading the lock next to a spec. */
import type { Lock } from '../ir/lock.ts';
import type { Project } from './project.ts';
import { Refusal } from './refusal.ts';

/** The lock, or null where there is none; one that is broken or of another version is the data's fault. */
export async function readProjectLock(project: Project): Promise<Lock | null> {
  const text = project.host.readText(project.lock);
  if (text === null) return null;
  // Its validator loads only where there is a lock.
  const { readLock } = await import('../ir/read-artifact.ts');
  const lock = await readLock(text, project.lock);
  if (!Array.isArray(lock)) return lock;
  const hint = "write it again with 'adsc profile'";
  throw new Refusal(
    lock.map((d) => Object.assign({ hint }, d, d.hint === null ? { hint } : {})),
    'data',
  );
}
