/** A spec whose lock and vocabularies are those of a step, not those next to it. */
import { realpathSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lock } from '../ir/lock.ts';
import { parseJson } from '../text/record.ts';
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
  const named = new Set([project.lock, ...filesOf(stepLock(project, real)).map((file) => `${below}${file}`)]);
  return {
    ...project,
    host: {
      readText(path) {
        if (!named.has(path)) return project.host.readText(path);
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

/** What a lock names; of one that can't be read nothing. Other files of `vocab/` are the user's. */
function filesOf(path: string): string[] {
  try {
    const { vocabs } = parseJson(readFileSync(path, 'utf8')) as Pick<Lock, 'vocabs'>;
    return Object.values(vocabs).flatMap(({ file, grown }) => (grown === undefined ? [file] : [file, grown.file]));
  } catch {
    return [];
  }
}
