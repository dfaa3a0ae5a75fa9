/** Programs that do parts of a step of `run`: what they are started with, and whether one is still at work. */
import { readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { RowWindow } from '../data/relation/row-window.ts';
import { optionalTargets } from '../emit/registry.ts';
import { writeFileAtomically } from '../files/durable.ts';
import { isRunning } from '../files/process.ts';
import { runCommand } from '../files/run-command.ts';
import type { Plan } from '../ir/plan.ts';
import { filled, type PartOfAStep, type Placeholder } from '../schedule/executors.ts';
import { parseJson } from '../text/record.ts';
import { refused, type StepContext } from './step-context.ts';

/** What programs work on. */
export interface WorkElsewhere {
  /** Of the step. */
  readonly name: string;
  readonly window: RowWindow;
  /** Where everything lies that the programs read and write. */
  readonly folder: string;
}

/** Targets that the build of a program needs. */
export function targetsOf({ commands }: StepContext): string[] {
  const used = new Set(Object.values(commands).map(({ executor }) => executor));
  return optionalTargets.map((target) => target.name).filter((target) => used.has(target));
}

export function valuesOf(
  { project }: StepContext,
  { name, window, folder }: WorkElsewhere,
  build: string,
  { train: { seed } }: Plan,
): Values {
  return {
    build,
    counts: join(folder, 'counts'),
    encoded: join(folder, 'encoded'),
    trained: join(folder, 'trained'),
    root: project.root,
    step: name,
    after: String(window.after ?? -1),
    until: String(window.until),
    seed: String(seed),
  };
}

export type Values = Readonly<Record<Placeholder, string>>;

/** Runs the commands of a part, one after the other. */
export async function runPart(context: StepContext, part: PartOfAStep, folder: string, values: Values): Promise<void> {
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
export async function refuseRunning(context: StepContext, folder: string): Promise<void> {
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
