/** The lock of a step whose training rows another program has counted: its counts are checked before they are taken. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCountsFolder } from '../data/profile/counts-folder.ts';
import type { ProfileResult } from '../data/profile/make-lock.ts';
import { writeBuild } from '../emit/write.ts';
import { profileKey } from '../language/semantics/profile-key.ts';
import { compileSpec } from './compile.ts';
import { refuseRunning, runPart, targetsOf, valuesOf, type WorkElsewhere } from './elsewhere-programs.ts';
import { type Choices, profileProject } from './profile.ts';
import type { Project } from './project.ts';
import { isRefusal, refuse } from './refusal.ts';
import { iso, refused, type StepContext, writing } from './step-context.ts';

/** Counts that are there whole, from an earlier call, are not made again. @param rebuild ids of vocabularies that grow are given again */
export async function profileElsewhere(
  context: StepContext,
  project: Project,
  work: WorkElsewhere,
  choices: Choices,
  rebuild: boolean,
): Promise<Pick<ProfileResult, 'lock' | 'vocabFiles'>> {
  const { call } = context;
  const { folder, name } = work;
  await refuseRunning(context, folder);
  const counts = join(folder, 'counts');
  const removed = () => writing(context, counts, () => rm(counts, { recursive: true, force: true }));
  if ((await countsFault(context, work, counts)) !== null) {
    await removed();
    const build = join(folder, 'profile');
    await writing(context, folder, () => mkdir(folder, { recursive: true }));
    // What is counted is a matter of the spec alone, and there is no lock yet.
    const compiled = await compileSpec(call.quiet(), project, { assume: true, targets: targetsOf(context) });
    refuse(await writeBuild(build, compiled.files));
    await runPart(context, 'profile', folder, valuesOf(context, work, build, compiled.plan));
  }
  const why = await countsFault(context, work, counts);
  if (why !== null) {
    await removed();
    throw refused('ADS9074', { step: name, part: 'profile', reason: why });
  }
  try {
    return await profileProject(call, project, choices, { rebuild, counts });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await removed();
    throw error;
  }
}

/** null: they can be taken. */
async function countsFault(
  { program }: StepContext,
  { window: { after, until } }: WorkElsewhere,
  folder: string,
): Promise<string | null> {
  const counts = await readCountsFolder(folder, profileKey(program));
  if (typeof counts === 'string') return counts;
  const { rows, time, window } = counts;
  // Of a step before they may have the same rows, as far as they go. What labels were known is a matter of `until`, too.
  if (window.until !== until)
    return window.until === null
      ? 'its rows were counted without an end: a step asks for those before its own'
      : `it is of a step with the rows before ${iso(window.until)}, and this one has those before ${iso(until)}`;
  if (rows.train === 0 || time === null) return "it has no rows of 'train'";
  if (time.last >= until) return `it has rows of ${iso(time.last)}, and the step those before ${iso(until)}`;
  if (after !== null && time.first <= after)
    return `it has rows of ${iso(time.first)}, and the step those after ${iso(after)}`;
  return null;
}
