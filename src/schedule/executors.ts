/**
 * Which programs do the parts of a step of `adsc run`, and by which commands: the member `run` of a config file.
 *
 *     {
 *       "run": {
 *         "steps": { "encode": "spark", "train": "torchrec" },
 *         "executors": {
 *           "spark":    { "encode": [["spark-submit", "{build}/spark/job.py", "encode", "--output", "{encoded}"]] },
 *           "torchrec": { "train": [["torchrun", "--nproc-per-node", "8", "{build}/torchrec/train.py", "--data", "{encoded}", "--out", "{trained}"]] }
 *         }
 *       }
 *     }
 *
 * A command is a list of arguments, which no shell reads: `{name}` in an argument is replaced by a value of the step. Commands of one part
 * follow each other, and the first that fails ends the step.
 */
/** Parts of a step that a program other than adsc may do; `local`: adsc does it. */
export const PARTS_OF_A_STEP = ['profile', 'encode', 'train'] as const;
export type PartOfAStep = (typeof PARTS_OF_A_STEP)[number];

export const EXECUTORS = ['spark', 'torchrec'] as const;
export const LOCAL = 'local';

/** Values that commands are filled with, and what each is. */
export const PLACEHOLDERS = {
  build:
    "folder of the step's build: plan, golden rows, and the programs of its targets; of profile, one that needs no lock",
  counts: 'folder that profile writes, of which the lock is made',
  encoded: 'folder that encode writes and train reads',
  trained: 'folder that train writes: weights.safetensors and golden-logits.json; what is in it stays for the next try',
  root: 'project root, which the paths of the data start at',
  step: 'name of the step, such as 20260106T000000Z',
  after: 'rows of the step are younger than this: epoch ms; -1 where the step has all that is there',
  until: 'and older than this: epoch ms',
  seed: 'seed of the training',
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** Arguments, not filled yet. */
export type Command = readonly string[];

/** By part; a part that is not there is adsc's own work. */
export type StepCommands = Readonly<
  Partial<Record<PartOfAStep, { readonly executor: string; readonly commands: readonly Command[] }>>
>;

const MOST_COMMANDS = 20;
const MOST_ARGUMENTS = 500;

/** The commands of a config, or what is wrong with it, in words that name the member. */
export function readExecutors(config: unknown): StepCommands | string {
  if (!isObject(config)) return 'it holds no object';
  const { run } = config;
  if (run === undefined) return {};
  if (!isObject(run)) return "'run' is no object";
  const strange = Object.keys(run).find((key) => key !== 'state' && key !== 'steps' && key !== 'executors');
  if (strange !== undefined) return `'run.${strange}' is not known: it has 'state', 'steps' and 'executors'`;
  const { steps = {}, executors = {} } = run;
  if (!isObject(steps)) return "'run.steps' is no object";
  if (!isObject(executors)) return "'run.executors' is no object";
  const commands = commandsOf(executors);
  if (typeof commands === 'string') return commands;
  const found: Partial<Record<PartOfAStep, { readonly executor: string; readonly commands: readonly Command[] }>> = {};
  for (const [part, executor] of Object.entries(steps)) {
    if (!isPart(part)) return `'run.steps.${part}' is no part of a step: those are ${listed(PARTS_OF_A_STEP)}`;
    if (executor === LOCAL) continue;
    if (typeof executor !== 'string' || !isExecutor(executor))
      return `'run.steps.${part}' is ${JSON.stringify(executor)}, and executors are ${listed([LOCAL, ...EXECUTORS])}`;
    const own = commands.get(executor)?.get(part);
    if (own === undefined)
      return `'run.steps.${part}' is ${executor}, and 'run.executors.${executor}' has no commands for '${part}'`;
    found[part] = { executor, commands: own };
  }
  if ((found.encode === undefined) !== (found.train === undefined))
    return "'run.steps' has one of 'encode' and 'train' by another program than adsc: the one reads what the other writes, so both are";
  return found;
}

function commandsOf(
  executors: Readonly<Record<string, unknown>>,
): Map<string, Map<string, readonly Command[]>> | string {
  const found = new Map<string, Map<string, readonly Command[]>>();
  for (const [executor, parts] of Object.entries(executors)) {
    const at = `run.executors.${executor}`;
    if (!isExecutor(executor)) return `'${at}' is no executor: those are ${listed(EXECUTORS)}`;
    if (!isObject(parts)) return `'${at}' is no object`;
    const own = new Map<string, readonly Command[]>();
    for (const [part, commands] of Object.entries(parts)) {
      if (!isPart(part)) return `'${at}.${part}' is no part of a step: those are ${listed(PARTS_OF_A_STEP)}`;
      const fault = commandsFault(commands);
      if (fault !== null) return `'${at}.${part}' ${fault}`;
      own.set(part, commands as readonly Command[]);
    }
    found.set(executor, own);
  }
  return found;
}

function commandsFault(commands: unknown): string | null {
  if (!Array.isArray(commands) || commands.length === 0 || commands.length > MOST_COMMANDS)
    return `is no list of 1 to ${MOST_COMMANDS} commands`;
  for (const [i, command] of (commands as unknown[]).entries()) {
    if (typeof command === 'string')
      return `has a text as command ${i + 1}: no shell reads it, so it is a list of arguments, such as ["spark-submit", "{build}/spark/job.py"]`;
    if (!Array.isArray(command) || command.length === 0 || command.length > MOST_ARGUMENTS)
      return `has a command ${i + 1} that is no list of arguments`;
    for (const argument of command as unknown[]) {
      if (typeof argument !== 'string' || argument.includes('\0'))
        return `has an argument in command ${i + 1} that is no text`;
      const unknown = [...argument.matchAll(new RegExp(PLACEHOLDER, 'g'))].find(
        ([, name]) => !Object.hasOwn(PLACEHOLDERS, name!),
      );
      if (unknown !== undefined)
        return `has ${unknown[0]} in command ${i + 1}, and placeholders are ${listed(Object.keys(PLACEHOLDERS).map((name) => `{${name}}`))}`;
    }
    if (PLACEHOLDER.test((command as string[])[0]!) || (command as string[])[0] === '')
      return `has a command ${i + 1} whose program is not stated`;
  }
  return null;
}

const PLACEHOLDER = /\{([a-z_]+)\}/;

/**
 * A command with the step's values in its arguments, each replaced within its argument: no value makes another argument.
 * A text: what can't be filled.
 */
export function filled(command: Command, values: Readonly<Record<Placeholder, string>>): string[] | string {
  const wrong = Object.entries(values).find(([, value]) => hasControl(value));
  if (wrong !== undefined) return `the value of {${wrong[0]}} has a control character`;
  return command.map((argument) =>
    argument.replaceAll(new RegExp(PLACEHOLDER, 'g'), (_, name: string) => values[name as Placeholder]),
  );
}

function hasControl(value: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u007f]/.test(value);
}

function isPart(name: string): name is PartOfAStep {
  return (PARTS_OF_A_STEP as readonly string[]).includes(name);
}

function isExecutor(name: string): boolean {
  return (EXECUTORS as readonly string[]).includes(name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
