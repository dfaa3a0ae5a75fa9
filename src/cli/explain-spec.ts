/** `adsc explain SPEC [NAME]`: every declaration with what the compiler filled in; `(default)` marks what the spec left open. */
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMeanHint } from '../diagnostics/suggest.ts';
import { check } from '../language/semantics/index.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from './context.ts';
import { describe } from '../language/semantics/describe.ts';
import { readProjectLock } from './lock.ts';
import { fromHere } from './places.ts';
import { printDiagnostics } from './print.ts';
import { openProject } from '../api/project.ts';
import { recordOf } from '../text/record.ts';
import { say } from '../diagnostics/visible.ts';

export async function explainSpec(
  context: Context,
  spec: string,
  name: string | undefined,
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const project = openProject(context, spec, options);
  const lock = await readProjectLock(project);
  const { program, diagnostics, files } = check(project.host, project.spec, { lock });
  if (program === null) {
    const found = fromHere(context, project, { diagnostics, sources: files });
    await printDiagnostics(context, found.diagnostics, found.sources);
    return exitCode.spec;
  }
  const entries = describe(program.base, lock);
  const shown = name === undefined ? entries : entries.filter((e) => e.name === name || e.kind === name);
  if (shown.length === 0) {
    const hint = didYouMeanHint(
      name!,
      entries.flatMap((e) => [e.name, e.kind]),
    );
    throw new CommandFailure(
      [diagnostic('ADS9002', null, { message: `the spec declares nothing called "${name!}"` }, { hint })],
      exitCode.usage,
    );
  }
  if (context.json) {
    context.out(
      `${JSON.stringify(
        shown.map((e) => ({ kind: e.kind, name: e.name, ...recordOf(e.facts) })),
        null,
        2,
      )}\n`,
    );
    return exitCode.fine;
  }
  const blocks = shown.map((e) => {
    const width = Math.max(...e.facts.map(([k]) => k.length));
    return [
      say`${e.kind}${e.name === e.kind ? '' : ` ${e.name}`}`,
      ...e.facts.map(([k, v]) => say`  ${k.padEnd(width)}  ${v}`),
    ].join('\n');
  });
  context.out(`${blocks.join('\n\n')}\n`);
  if (lock === null && !context.quiet)
    context.err("(no lock yet: 'adsc profile' chooses the transforms that are left open)\n");
  return exitCode.fine;
}
