/** A spec whose lock and vocabularies are those of a step, not those next to it. */
import { realpathSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inside, type Project } from './project.ts';

/** The lock's file in the folder of a step's lock. */
export function stepLock(project: Project, folder: string): string {
  return join(folder, project.lock.slice(project.lock.lastIndexOf('/') + 1));
}

/**
 * The project, with its lock and the vocabularies that the lock names read from a folder: what `writeLock` wrote there. Everything else, the spec and
 * what it imports among it, is read where it is.
 */
export function projectWithLock(project: Project, folder: string): Project {
  const own = dirname(project.lock);
  const below = own === '.' ? '' : `${own}/`;
  const real = realpathSync(folder);
  return {
    ...project,
    host: {
      readText(path) {
        const isOwn = path === project.lock || path.startsWith(`${below}vocab/`);
        if (!isOwn) return project.host.readText(path);
        try {
          const absolute = realpathSync(join(real, path.slice(below.length)));
          return inside(real, absolute) === null ? null : readFileSync(absolute, 'utf8');
        } catch {
          return null;
        }
      },
    },
  };
}
