/** `adsc explain SPEC [NAME]`: every declaration with what the compiler filled in; `(default)` marks what the spec left open. */
import { describe } from '../api/describe.ts';
import { say } from '../diagnostics/visible.ts';
import { recordOf } from '../text/record.ts';
import type { Context } from './context.ts';
import { exitCode, type ExitCode } from './exit-codes.ts';
import { settle } from './outcomes.ts';

export async function explainSpec(
  context: Context,
  spec: string,
  name: string | undefined,
  options: { readonly root?: string },
): Promise<ExitCode> {
  const { entries, locked } = settle(
    await describe(spec, { cwd: context.cwd, ...options, ...(name === undefined ? {} : { name }) }),
  );
  if (context.json) {
    context.out(
      `${JSON.stringify(
        entries.map((e) => ({ kind: e.kind, name: e.name, ...recordOf(e.facts) })),
        null,
        2,
      )}\n`,
    );
    return exitCode.fine;
  }
  const blocks = entries.map((e) => {
    const width = Math.max(...e.facts.map(([k]) => k.length));
    return [
      say`${e.kind}${e.name === e.kind ? '' : ` ${e.name}`}`,
      ...e.facts.map(([k, v]) => say`  ${k.padEnd(width)}  ${v}`),
    ].join('\n');
  });
  context.out(`${blocks.join('\n\n')}\n`);
  if (!locked && !context.quiet)
    context.err("(no lock yet: 'adsc profile' chooses the transforms that are left open)\n");
  return exitCode.fine;
}
