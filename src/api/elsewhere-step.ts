/**
 * A step of `run` whose rows are encoded and learned by other programs, by the commands of a config: their outputs are checked before they
 * are taken, and what is whole already is not made again.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedBuild } from '../bundle/load-build.ts';
import { type EncodedRows, readEncodedFolder } from '../data/encoded-folder.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import type { Plan } from '../ir/plan.ts';
import type { RunRecord } from '../train/run/folder.ts';
import { WEIGHTS_FILE } from '../train/weights.ts';
import { runOfWeights } from './bundle.ts';
import { compileSpec } from './compile.ts';
import { refuseRunning, runPart, targetsOf, type Values, valuesOf, type WorkElsewhere } from './elsewhere-programs.ts';
import type { Project } from './project.ts';
import { isRefusal } from './refusal.ts';
import { contractsOfRun, writeRunBuild } from './run-build.ts';
import { iso, refused, type StepContext, writing } from './step-context.ts';

export interface StepElsewhere extends WorkElsewhere {
  /** Of the run that comes of it, which is not there. */
  readonly dir: string;
  /** The run that serves; null: none does yet. */
  readonly serving: string | null;
}

/** Makes the run `dir`. */
export async function trainElsewhere(
  context: StepContext,
  project: Project,
  step: StepElsewhere,
): Promise<{ readonly record: RunRecord; readonly plan: Plan }> {
  const { call } = context;
  const { folder } = step;
  await refuseRunning(context, folder);
  const compiled = await compileSpec(call.quiet(), project, { targets: targetsOf(context) });
  const { plan } = compiled;
  await writing(context, folder, () => mkdir(folder, { recursive: true }));
  const before = step.serving === null ? null : await contractsOfRun(step.serving);
  const build = await writeRunBuild(call, project, folder, compiled, before);
  const values = valuesOf(context, step, join(folder, 'build'), plan);
  const rows = await encode(context, step, plan, values);
  const record = await train(context, project, step, build, values, rows);
  // What is not needed any more: the run has its own.
  await writing(context, folder, () => rm(folder, { recursive: true, force: true }));
  return { record, plan };
}

/** The rows that are there whole, from this call or an earlier one. */
async function encode(
  context: StepContext,
  { folder, name, window }: StepElsewhere,
  plan: Plan,
  values: Values,
): Promise<EncodedRows> {
  const dir = values.encoded;
  const before = await readEncodedFolder(dir, plan);
  if (typeof before !== 'string' && rowsFault(before, window) === null) return before;
  await writing(context, dir, () => rm(dir, { recursive: true, force: true }));
  await runPart(context, 'encode', folder, values);
  const found = await readEncodedFolder(dir, plan);
  const why = typeof found === 'string' ? found : rowsFault(found, window);
  if (why === null) return found as EncodedRows;
  await writing(context, dir, () => rm(dir, { recursive: true, force: true }));
  throw refused('ADS9074', { step: name, part: 'encode', reason: why });
}

function rowsFault({ rows, first, last }: EncodedRows, { after, until }: RowWindow): string | null {
  if (last !== null && last >= until) return `it has rows of ${iso(last)}, and the step those before ${iso(until)}`;
  if (first !== null && after !== null && first <= after)
    return `it has rows of ${iso(first)}, and the step those after ${iso(after)}`;
  const none = (['train', 'holdout'] as const).find((split) => rows[split] === 0);
  return none === undefined ? null : `it has no rows of '${none}'`;
}

/** The run of the weights, which are learned again only where there are none that are whole. */
async function train(
  context: StepContext,
  project: Project,
  { folder, name, dir }: StepElsewhere,
  build: LoadedBuild,
  values: Values,
  { rows, trainedUntil }: EncodedRows,
): Promise<RunRecord> {
  const { call, options, commands } = context;
  const path = join(values.trained, WEIGHTS_FILE);
  const newFolder = async () => {
    await writing(context, name, () => mkdir(dir, { recursive: true }));
    return { id: name, dir };
  };
  const take = async (): Promise<RunRecord> => {
    const made = await runOfWeights(call.quiet(), newFolder, build, path, project, options, {
      engine: commands.train?.executor ?? 'local',
      rows,
      trainedUntil,
    });
    return made.record;
  };
  if (existsSync(path)) {
    try {
      return await take();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // Of an earlier call that was killed: what is there of it is not taken, and not learned from.
      await writing(context, path, () => rm(path, { force: true }));
    }
  }
  await runPart(context, 'train', folder, values);
  if (!existsSync(path))
    throw refused('ADS9074', { step: name, part: 'train', reason: `there is no ${WEIGHTS_FILE} in {trained}` });
  try {
    return await take();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await writing(context, path, () => rm(path, { force: true }));
    const reason = error.diagnostics.map(({ message }) => message).join('; ');
    throw refused('ADS9074', { step: name, part: 'train', reason });
  }
}
