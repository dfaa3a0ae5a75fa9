/** The build of a new run. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type LoadedBuild, loadBuild } from '../bundle/load-build.ts';
import { writeBuild } from '../emit/write.ts';
import type { Compiled } from '../spec-to-build.ts';
import type { Call } from './call.ts';
import type { Project } from './project.ts';
import { notWritten, refuse, unwrap } from './refusal.ts';
import { ORIGIN_FILE, originText } from './run-origin.ts';

/** The run's `build/` and where it came from. */
export async function writeRunBuild(
  call: Call,
  project: Project,
  dir: string,
  files: Compiled['files'],
): Promise<LoadedBuild> {
  refuse(await writeBuild(join(dir, 'build'), files));
  const path = join(dir, ORIGIN_FILE);
  try {
    writeFileSync(path, originText(dir, project));
  } catch (error) {
    throw notWritten(relative(call.cwd, path), error);
  }
  return unwrap(await loadBuild(join(dir, 'build')));
}
