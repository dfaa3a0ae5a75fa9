/** The build of a new run. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type LoadedBuild, loadBuild } from '../bundle/load-build.ts';
import { CONTRACTS_FILE, type Contracts, contractsText, ownContracts, withEarlier } from '../emit/contract/index.ts';
import { MANIFEST_FILE, manifestText } from '../emit/manifest.ts';
import { writeBuild } from '../emit/write.ts';
import type { Plan } from '../ir/plan.ts';
import type { Compiled } from '../spec-to-build.ts';
import type { Call } from './call.ts';
import type { Project } from './project.ts';
import { notWritten, refuse, unwrap } from './refusal.ts';
import { ORIGIN_FILE, originText } from './run-origin.ts';

/**
 * The run's `build/` and where it came from.
 * @param before contracts of the model that it takes the place of, whose clients it is to know; null: there is none
 */
export async function writeRunBuild(
  call: Call,
  project: Project,
  dir: string,
  { plan, files }: Compiled & { readonly plan: Plan },
  before: Contracts | null,
): Promise<LoadedBuild> {
  refuse(await writeBuild(join(dir, 'build'), before === null ? files : knowing(before, plan, files)));
  const path = join(dir, ORIGIN_FILE);
  try {
    writeFileSync(path, originText(dir, project));
  } catch (error) {
    throw notWritten(relative(call.cwd, path), error);
  }
  return unwrap(await loadBuild(join(dir, 'build')));
}

/** Contracts of a run's build; null: it has none that can be read. */
export async function contractsOfRun(dir: string): Promise<Contracts | null> {
  const build = await loadBuild(join(dir, 'build'));
  return Array.isArray(build) ? null : build.contracts;
}

function knowing(before: Contracts, plan: Plan, files: Compiled['files']): Compiled['files'] {
  const all = new Map(files);
  all.set(CONTRACTS_FILE, contractsText(withEarlier(ownContracts(plan), before)));
  return all.set(MANIFEST_FILE, manifestText(plan, all));
}
