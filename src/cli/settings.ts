/** Flags that the config of the project sets: a flag of the command line, or a variable of the environment, wins. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import type { ReadConfig } from '../api/config.ts';
import { findConfigs } from '../config/find.ts';
import { say } from '../diagnostics/visible.ts';
import { CommandFailure, type Context } from './context.ts';
import { exitOf } from './exit-codes.ts';

/** Members that set a flag of every command that has it, by the flag. */
const EVERYWHERE: Readonly<Record<string, string>> = { engine: 'engine', threads: 'threads', runs: 'runs' };
/** Members that set a flag of one command. */
const OF_COMMAND: Readonly<Record<string, (flag: string) => string | null>> = {
  lint: (flag) => (flag === 'preset' || flag === 'maxWarnings' ? `lint.${flag}` : null),
  compile: (flag) => (flag === 'target' ? 'targets' : null),
  run: (flag) => (flag === 'state' ? 'run.state' : null),
  runs: (flag) => (flag === 'state' ? 'run.state' : null),
  serve: (flag) => `serve.${flag}`,
};
/** Commands that take more of it than flags. */
const OTHERS: ReadonlySet<string> = new Set(['check', 'lint', 'fmt', 'config', 'run']);

/** The member that sets a flag, or null. */
export function memberOf(command: string, flag: string): string | null {
  const own = Object.hasOwn(OF_COMMAND, command) ? OF_COMMAND[command]!(flag) : null;
  return own ?? (command !== 'serve' && Object.hasOwn(EVERYWHERE, flag) ? EVERYWHERE[flag]! : null);
}

/** The config that a command takes something of; null: there is none. */
export async function configFor(command: Command, context: Context): Promise<ReadConfig | null> {
  const name = command.name();
  const { config: asked } = command.optsWithGlobals<{ config?: string | false }>();
  const takes = OTHERS.has(name) || command.options.some((option) => memberOf(name, option.attributeName()) !== null);
  if (asked === false || !takes) return null;
  const folder = typeof asked === 'string' ? context.cwd : folderOf(context.cwd, command.args);
  if (typeof asked !== 'string') {
    const [found, second] = findConfigs(folder);
    if (found === undefined) return null;
    // A server reads what is data alone, unless somebody names the program.
    if (name === 'serve' && second === undefined && found.endsWith('.ts')) {
      if (!context.quiet)
        context.err(
          say`note: ${relative(context.cwd, found)} is not run by adsc serve; --config names it, --no-config is quiet\n`,
        );
      return null;
    }
  }
  const { readConfig } = await import('../api/config.ts');
  const read = await readConfig(folder, { cwd: context.cwd, ...(typeof asked === 'string' ? { path: asked } : {}) });
  if (!read.ok) throw new CommandFailure(read.diagnostics, exitOf(read.fault), read.sources);
  return read.value;
}

/** The folder of the first argument that is a file or a folder; else that of the shell. */
function folderOf(cwd: string, args: readonly string[]): string {
  for (const argument of args) {
    const absolute = resolve(cwd, argument);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats !== undefined) return realpathSync(stats.isDirectory() ? absolute : dirname(absolute));
  }
  return realpathSync(cwd);
}

export function applyConfig(command: Command, config: ReadConfig): void {
  for (const option of command.options) {
    const flag = option.attributeName();
    const member = memberOf(command.name(), flag);
    const value = member === null ? undefined : valueAt(config, member, option);
    const source = command.getOptionValueSource(flag);
    if (value !== undefined && (source === undefined || source === 'default'))
      command.setOptionValueWithSource(flag, value, 'config');
  }
}

/** Members that are paths start at the folder of the config. */
const PATHS: ReadonlySet<string> = new Set(['runs', 'run.state', 'serve.log']);

export function valueAt({ config, folder }: ReadConfig, member: string, _option?: Option): unknown {
  const value = member
    .split('.')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined),
      config,
    );
  if (value === undefined) return undefined;
  if (member === 'targets') return Object.keys(value as object);
  return PATHS.has(member) && typeof value === 'string' ? resolve(folder, value) : value;
}
