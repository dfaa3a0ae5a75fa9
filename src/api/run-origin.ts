/** `origin.json` in a run: where its spec is, so that the data is found again. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseJson } from '../text/record.ts';
import type { Project } from './project.ts';

export const ORIGIN_FILE = 'origin.json';

/** The file. A run is also found through links (`state/current`): paths are relative to where its folder really lies. */
interface OriginRecord {
  /** Project root relative to the run's folder. */
  readonly root: string;
  /** Spec relative to the root. */
  readonly spec: string;
}

export interface Origin {
  /** Absolute path of the project root. */
  readonly root: string;
  /** Spec relative to the root. */
  readonly spec: string;
}

/** The file's text, for a run that lies in `dir`. */
export function originText(dir: string, project: Pick<Project, 'root' | 'spec'>): string {
  const origin: OriginRecord = { root: relative(realPlace(dir), realpathSync(project.root)), spec: project.spec };
  return `${JSON.stringify(origin, null, 2)}\n`;
}

/** Where a run came from; null: its file is missing or broken. */
export function readOrigin(dir: string): Origin | null {
  try {
    const { root, spec } = parseJson(readFileSync(join(dir, ORIGIN_FILE), 'utf8')) as Partial<OriginRecord>;
    if (typeof root !== 'string' || typeof spec !== 'string') return null;
    return { root: resolve(realPlace(dir), root), spec };
  } catch {
    return null;
  }
}

/** Where a folder really lies, or will. */
export function realPlace(dir: string): string {
  return existsSync(dir) ? realpathSync(dir) : join(realpathSync(dirname(dir)), basename(dir));
}
