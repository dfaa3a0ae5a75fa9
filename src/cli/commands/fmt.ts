import { readFileSync } from 'node:fs';
import { diagnostic } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isAda } from '../../language/syntax/ada.ts';
import { formatText, type Formatted } from '../../language/syntax/format-text.ts';
import type { SourceFile } from '../../text/source.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { printDiagnostics } from '../print.ts';
import { whyNoText } from '../../api/project.ts';
import { reasonOf, type SpecFile, specFiles, writeSpec } from '../spec-files.ts';
import { say } from '../../diagnostics/visible.ts';

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
    if (paths.length > 0) throw usage('--stdin takes no files');
    return formatStdin(context, check);
  }
  if (paths.length === 0) throw usage("no files to format: name some, or a folder such as '.'");

  const { files, diagnostics } = specFiles(context, paths);
  const sources = new Map<string, SourceFile>();
  let code: ExitCode = diagnostics.length > 0 ? exitCode.data : exitCode.fine;
  const worse = (other: ExitCode) => (code = Math.max(code, other) as ExitCode);
  let changed = 0;
  let skipped = 0;
  for (const file of files) {
    const text = read(file);
    if (typeof text !== 'string') {
      diagnostics.push(text);
      worse(exitCode.data);
      continue;
    }
    if (isAda(text)) {
      if (file.found) skipped++;
      else {
        diagnostics.push(
          diagnostic('ADS9010', null, { path: file.shown, reason: 'it is Ada, which has the same suffix' }),
        );
        worse(exitCode.data);
      }
      continue;
    }
    const formatted = formatText(file.shown, text);
    const found = [
      ...formatted.errors,
      ...(check && formatted.text !== text ? [notFormatted(formatted, file.shown)] : []),
    ];
    if (found.length > 0) {
      diagnostics.push(...found);
      sources.set(file.shown, formatted.source);
      worse(exitCode.spec);
    }
    if (formatted.text === text) continue;
    changed++;
    if (check) continue;
    const failed = await writeSpec(file, formatted.text);
    if (failed !== null) {
      diagnostics.push(failed);
      worse(exitCode.data);
    } else if (!context.quiet && context.format === 'pretty') context.err(say`formatted ${file.shown}\n`);
  }
  await printDiagnostics(context, diagnostics, sources);
  if (!context.quiet && context.format === 'pretty') {
    const what = check
      ? `${changed} of ${files.length - skipped} would change`
      : `${changed} of ${files.length - skipped} changed`;
    context.err(`${what}${skipped === 0 ? '' : `; ${skipped} left out, which ${skipped === 1 ? 'is' : 'are'} Ada`}\n`);
  }
  return code;
}

async function formatStdin(context: Context, check: boolean): Promise<ExitCode> {
  const bytes = await context.stdin();
  const wrong = whyNoText(bytes);
  if (wrong !== null)
    throw new CommandFailure([diagnostic('ADS9010', null, { path: STDIN, reason: wrong })], exitCode.data);
  const text = bytes.toString('utf8');
  const formatted = formatText(STDIN, text);
  const found = [...formatted.errors, ...(check && formatted.text !== text ? [notFormatted(formatted, STDIN)] : [])];
  // Without --check stdout is the spec's.
  await printDiagnostics(context, found, new Map([[STDIN, formatted.source]]), check ? context.format : 'pretty');
  if (!check) context.verbatim(formatted.text);
  return found.length > 0 ? exitCode.spec : exitCode.fine;
}

const STDIN = 'standard input';

/** On the first line that would change. */
function notFormatted({ source, text }: Formatted, path: string): Diagnostic {
  let start = 0;
  while (start < source.text.length && source.text[start] === text[start]) start++;
  const { line } = source.positionAt(Math.min(start, Math.max(0, source.text.trimEnd().length - 1)));
  const from = source.lineStarts[line]!;
  const span = { file: source.path, start: from, end: from + source.lineText(line).length };
  return diagnostic('ADS9012', span, { path }, { hint: path === STDIN ? null : `run 'adsc fmt ${path}'` });
}

function read(file: SpecFile): string | Diagnostic {
  try {
    const bytes = readFileSync(file.absolute);
    const wrong = whyNoText(bytes);
    return wrong === null ? bytes.toString('utf8') : diagnostic('ADS9010', null, { path: file.shown, reason: wrong });
  } catch (error) {
    return diagnostic('ADS9010', null, { path: file.shown, reason: reasonOf(error) });
  }
}

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
