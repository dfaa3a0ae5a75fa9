/** `origin.json` in a run: where its spec is, so that the data is found again. */
import { relative } from 'node:path';
import type { Project } from './project.ts';

export const ORIGIN_FILE = 'origin.json';

export interface Origin {
  /** Project root relative to the run's folder. */
  readonly root: string;
  /** Spec relative to the root. */
  readonly spec: string;
}

/** The file's text, for a run that lies in `dir`. */
export function originText(dir: string, project: Project): string {
  const origin: Origin = { root: relative(dir, project.root), spec: project.spec };
  return `${JSON.stringify(origin, null, 2)}\n`;
}
