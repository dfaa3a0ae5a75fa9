/** The lock of a step: what its vocabularies and constants are. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLock } from '../data/profile/write-lock.ts';
import { openWindow } from '../data/relation/open-window.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { writeFileAtomically } from '../files/durable.ts';
import type { Lock } from '../ir/lock.ts';
import { readLock } from '../ir/read-artifact.ts';
import { besideLock } from '../ir/vocabulary-files.ts';
import { profileKey } from '../language/semantics/profile-key.ts';
import { recordOf } from '../text/record.ts';
import { profileElsewhere } from './elsewhere-profile.ts';
import type { WorkElsewhere } from './elsewhere-programs.ts';
import { type Choices, profileProject } from './profile.ts';
import type { Project } from './project.ts';
import { refused, type StepContext, writing } from './step-context.ts';
import { projectWithLock, stepLock } from './step-project.ts';

/**
 * Of a training from scratch: profiled, ids given again. Else that of the step before, its vocabularies grown; where the spec asks other questions than
 * that lock answers, profiled over the rows that a training from scratch would read.
 * @param before folder of the lock of the step to train on from; null: from scratch
 * @param work what programs that count the rows are given
 */
export async function writeStepLock(
  context: StepContext,
  before: string | null,
  folder: string,
  work: WorkElsewhere,
): Promise<void> {
  const { call, project, program, data } = context;
  const { window } = work;
  const profiled = (of: Project, choices: Choices, read: RowWindow, rebuild: boolean) =>
    context.commands.profile === undefined
      ? profileProject(call, of, choices, { rebuild, window: read, maxBad: context.options.maxBad })
      : profileElsewhere(context, of, { ...work, window: read }, choices, rebuild);
  await rm(folder, { recursive: true, force: true });
  await writing(context, 'the lock', () => mkdir(folder, { recursive: true }));
  const path = stepLock(project, folder);
  if (before === null) {
    const choices = (await lockOf(project))?.choices ?? {};
    const { lock, vocabFiles } = await profiled(project, choices, window, true);
    await writeLock(path, lock, vocabFiles);
    return;
  }
  const old = projectWithLock(project, before);
  const lock = await lockOf(old);
  if (lock === null) throw refused('ADS9064', { state: context.shown, reason: 'the step that serves has no lock' });
  const same = lock.key === profileKey(program);
  const grows = Object.values(lock.vocabs).some(({ grown }) => grown !== undefined);
  if (same && !grows) {
    await writing(context, 'the lock', () => copyLock(before, folder, lock));
    return;
  }
  // Ids and constants that are given again are of as many rows as those of a training from scratch, not of those of a day.
  const { after, until } = { after: window.until - program.run.window * 1000 - 1, until: window.until };
  const read = same ? window : ((await openWindow({ root: project.root, data, after, until })) ?? window);
  const fresh = await profiled(old, lock.choices ?? {}, read, false);
  // Constants of transforms stay what the weights were trained with: only keys come.
  const vocabs = Object.entries(fresh.lock.vocabs).filter(([, { grown }]) => grown !== undefined);
  const grown = new Set(vocabs.flatMap(([, { file, grown }]) => [file, grown!.file]));
  const next: Lock = same ? { ...lock, vocabs: { ...lock.vocabs, ...recordOf(vocabs) } } : fresh.lock;
  const files = same ? [...fresh.vocabFiles].filter(([file]) => grown.has(file)) : fresh.vocabFiles;
  await writing(context, 'the lock', () => copyVocabularies(before, folder, next));
  await writeLock(path, next, new Map(files));
}

/** The lock of a project; null: there is none that can be read. */
export async function lockOf(project: Project): Promise<Lock | null> {
  const text = project.host.readText(project.lock);
  if (text === null) return null;
  const lock = await readLock(text, project.lock);
  return Array.isArray(lock) ? null : lock;
}

/** Those that `lock` names and that are there: files of earlier locks stay behind, or each step would hold those of all steps before it. */
async function copyVocabularies(from: string, to: string, { vocabs }: Lock): Promise<void> {
  for (const { file, grown } of Object.values(vocabs))
    for (const named of grown === undefined ? [file] : [file, grown.file]) {
      const path = besideLock('', named);
      if (path !== null && existsSync(join(from, path))) await cp(join(from, path), join(to, path));
    }
}

/** A lock is only there once its vocabularies are. */
async function copyLock(from: string, to: string, lock: Lock): Promise<void> {
  await copyVocabularies(from, to, lock);
  for (const name of await readdir(from))
    if (name.endsWith('.lock.json')) await writeFileAtomically(join(to, name), await readFile(join(from, name)));
}
