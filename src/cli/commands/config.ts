import { relative, sep } from 'node:path';
import { printable, say } from '../../diagnostics/visible.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { valueAt } from '../settings.ts';
import { configSpecs } from '../spec-argument.ts';
import { recordOf } from '../../text/record.ts';

/** `adsc config [SPEC]`: every member that the config of the spec states, with its value and its place. */
export function configCommand(context: Context): Promise<ExitCode> {
  const { config } = context;
  const shown = config === null ? null : relative(context.cwd, config.path).split(sep).join('/');
  const members = config === null ? [] : Object.entries(config.lines).filter(([member]) => member !== '$schema');
  if (context.json) {
    const values = members.map(([member, line]) => [member, { value: valueOf(context, member), line }] as const);
    context.out(`${JSON.stringify({ path: shown, members: recordOf(values) }, null, 2)}\n`);
    return Promise.resolve(exitCode.fine);
  }
  if (shown === null) {
    context.out(
      'no config: flags and their defaults hold (adsc.config.json or adsc.config.ts, next to the spec or above)\n',
    );
    return Promise.resolve(exitCode.fine);
  }
  const rows = members.map(([member, line]) => ({
    member,
    value: JSON.stringify(valueOf(context, member)),
    place: line === null ? shown : `${shown}:${line}`,
  }));
  const width = Math.max(0, ...rows.map(({ member }) => member.length));
  const lines = rows.map(({ member, value, place }) => say`${member.padEnd(width)}  ${value}  (${place})`);
  const specs = configSpecs(context);
  context.out(
    printable(
      `${[...lines, ...(specs.length === 0 ? [] : ['', 'specs', ...specs.map((path) => say`  ${path}`)])].join('\n')}\n`,
    ),
  );
  if (!context.quiet)
    context.err('flags win over the config; everything else has the defaults of adsc COMMAND --help\n');
  return Promise.resolve(exitCode.fine);
}

function valueOf({ config, cwd }: Context, member: string): unknown {
  if (config === null) return undefined;
  if (member.startsWith('targets.')) return config.config.targets?.[member.slice('targets.'.length)];
  const value = valueAt(config, member);
  return typeof value === 'string' && value.startsWith(config.folder) ? relative(cwd, value) || '.' : value;
}
