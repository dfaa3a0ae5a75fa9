import { format, formatSource } from '../../api/format.ts';
import { whyNoText } from '../../api/project.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { say } from '../../diagnostics/visible.ts';
import { CommandFailure, type Context } from '../context.ts';
import { exitCode, type ExitCode, exitOf } from '../exit-codes.ts';
import { failureOf } from '../outcomes.ts';
import { configSpecs } from '../spec-argument.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

/**
 * `adsc fmt PATH…`: writes each spec in the one layout, each file whole or not at all. `--check` writes nothing; `--stdin` reads a
 * spec there and writes it to stdout. A declaration with a syntax error stays as it is and is reported. Exit 1 for such an error, and
 * with `--check` for a file that would change; 3 for a file that can't be read or written.
 */
export async function fmtCommand(
  context: Context,
  paths: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const check = options.check === true;
  if (options.stdin === true) {
    if (paths.length > 0)
      throw new CommandFailure([diagnostic('ADS9002', null, { message: '--stdin takes no files' })], exitCode.usage);
    return formatStdin(context, check);
  }
  const talks = !context.quiet && context.format === 'pretty';
  let [changed, skipped, total] = [0, 0, 0];
  const names: string[] = [];
  const named = paths.length > 0 ? paths : configSpecs(context);
  const formatted = await format(named, {
    cwd: context.cwd,
    check,
    onProgress: (file) => {
      if (file.task !== 'format') return;
      total = file.total;
      if (file.skipped) skipped++;
      if (!file.changed) return;
      changed++;
      names.push(file.file);
      if (!check && talks) context.err(say`formatted ${file.file}\n`);
    },
  });
  if (!formatted.ok && formatted.fault === 'usage') throw failureOf(formatted);
  if (context.json) {
    const { jsonResult } = await import('../../diagnostics/render/json.ts');
    const { diagnostics, sources } = formatted;
    const result = { ...jsonResult(diagnostics, sources), files: total - skipped, changed: names };
    context.out(`${JSON.stringify(result, null, 2)}\n`);
  } else await printDiagnostics(context, formatted.diagnostics, formatted.sources);
  if (talks) {
    const what = `${changed} of ${total - skipped} ${check ? 'would change' : 'changed'}`;
    context.err(`${what}${skipped === 0 ? '' : `; ${skipped} left out, which ${skipped === 1 ? 'is' : 'are'} Ada`}\n`);
  }
  return formatted.ok ? exitCode.fine : exitOf(formatted.fault);
}

const STDIN = 'standard input';

async function formatStdin(context: Context, check: boolean): Promise<ExitCode> {
  const bytes = await context.stdin();
  const wrong = whyNoText(bytes);
  if (wrong !== null)
    throw new CommandFailure([diagnostic('ADS9010', null, { path: STDIN, reason: wrong })], exitCode.data);
  const formatted = formatSource(bytes.toString('utf8'), STDIN, { check });
  // Without --check stdout is the spec's.
  await printDiagnostics(
    context,
    formatted.diagnostics,
    new Map([[STDIN, formatted.source]]),
    check ? context.format : 'pretty',
  );
  if (!check) context.verbatim(formatted.text);
  return formatted.diagnostics.length > 0 ? exitCode.spec : exitCode.fine;
}
