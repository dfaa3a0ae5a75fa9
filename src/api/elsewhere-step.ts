/**
 * A step of `run` whose rows are encoded and learned by other programs, by the commands of a config: their outputs are checked before they
 * are taken, and what is whole already is not made again.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { LoadedBuild } from '../bundle/load-build.ts';
import { type EncodedRows, readEncodedFolder } from '../data/encoded-folder.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { optionalTargets } from '../emit/registry.ts';
import { writeFileAtomically } from '../files/durable.ts';
import { isRunning } from '../files/process.ts';
import { runCommand } from '../files/run-command.ts';
import type { Plan } from '../ir/plan.ts';
import { filled, type PartOfAStep, type Placeholder } from '../schedule/executors.ts';
import { parseJson } from '../text/record.ts';
import type { RunRecord } from '../train/run/folder.ts';
import { WEIGHTS_FILE } from '../train/weights.ts';
import { runOfWeights } from './bundle.ts';
import { compileSpec } from './compile.ts';
import type { Project } from './project.ts';
import { isRefusal } from './refusal.ts';
import { contractsOfRun, writeRunBuild } from './run-build.ts';
import { iso, refused, type StepContext, writing } from './step-context.ts';

export interface StepElsewhere {
  readonly name: string;
  readonly window: RowWindow;
  /** Of the run that comes of it, which is not there. */
  readonly dir: string;
  /** Where everything lies that the programs read and write. */
  readonly folder: string;
  /** The run that serves; null: none does yet. */
  readonly serving: string | null;
}

/** Makes the run `dir`. */
export async function trainElsewhere(
  context: StepContext,
  project: Project,
  step: StepElsewhere,
): Promise<{ readonly record: RunRecord; readonly plan: Plan }> {
  const { call, commands } = context;
  const { folder, name, window } = step;
  await refuseRunning(context, folder);
  const used = new Set(Object.values(commands).map(({ executor }) => executor));
  const targets = optionalTargets.map((target) => target.name).filter((target) => used.has(target));
  const compiled = await compileSpec(call.quiet(), project, { targets });
  const { plan } = compiled;
  await writing(context, folder, () => mkdir(folder, { recursive: true }));
  const before = step.serving === null ? null : await contractsOfRun(step.serving);
  const build = await writeRunBuild(call, project, folder, compiled, before);
  const values: Values = {
    build: join(folder, 'build'),
    encoded: join(folder, 'encoded'),
    trained: join(folder, 'trained'),
    root: project.root,
    step: name,
    after: String(window.after ?? -1),
    until: String(window.until),
    seed: String(plan.train.seed),
  };
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

type Values = Readonly<Record<Placeholder, string>>;

/** Runs the commands of a part, one after the other. */
async function runPart(context: StepContext, part: PartOfAStep, folder: string, values: Values): Promise<void> {
  const { call, commands, project } = context;
  const log = join(folder, `${part}.log`);
  for (const command of commands[part]?.commands ?? []) {
    call.refuseAborted();
    const argv = filled(command, values);
    if (typeof argv === 'string') throw refused('ADS9073', { part, program: command[0]!, reason: argv });
    const reason = await runCommand(argv, {
      cwd: project.root,
      log,
      signal: call.signal,
      onStart: (pid) =>
        writeFileAtomically(join(folder, RUNNING), JSON.stringify({ pid, host: hostname(), part } satisfies Running)),
    });
    await rm(join(folder, RUNNING), { force: true });
    call.refuseAborted();
    if (reason !== null)
      throw refused(
        'ADS9073',
        { part, program: argv[0]!, reason },
        `all that it said is in ${log}; call again to go on`,
      );
  }
}

/** In the folder while a program is at work. */
const RUNNING = 'running.json';

interface Running {
  readonly pid: number;
  readonly host: string;
  readonly part: PartOfAStep;
}

/** Of a call that was killed the programs may still be at work: two at once would write into the same files. */
async function refuseRunning(context: StepContext, folder: string): Promise<void> {
  let running: Partial<Running> | null;
  try {
    running = parseJson(await readFile(join(folder, RUNNING), 'utf8')) as Partial<Running> | null;
  } catch {
    return;
  }
  // What is not as it was written names no process.
  const { pid, host, part } = running ?? {};
  if (typeof pid !== 'number' || typeof part !== 'string') return;
  if (host === hostname() && isRunning(pid))
    throw refused(
      'ADS9063',
      { state: context.shown, owner: `process ${pid}, which an earlier call has started to ${part}` },
      'wait until it has ended, or end it',
    );
}
