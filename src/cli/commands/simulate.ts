import { relative, resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { simulate, simulateClosedLoop } from '../../simulate/index.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { makeFolder } from '../folders.ts';
import { printDiagnostics } from '../print.ts';
import { Progress } from '../progress.ts';
import { say } from '../../diagnostics/visible.ts';

/** `adsc simulate`: Parquet logs of a made-up ads market. */
export async function simulateCommand(
  context: Context,
  _args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const out = resolve(context.cwd, String(options.out));
  const number = (name: string) => options[name] as number | undefined;
  const loop = options.closedLoop === true;
  for (const name of ['drift', 'explore', 'selection']) {
    if (!loop && options[name] !== undefined)
      throw new CommandFailure(
        [diagnostic('ADS9002', null, { message: `--${name} goes with --closed-loop only` })],
        exitCode.usage,
      );
  }
  makeFolder(context, out);
  const progress = new Progress(context, 'simulating');
  const { summary, diagnostics } = await context.heeding(() =>
    (loop ? simulateClosedLoop : simulate)({
      outDir: out,
      rows: number('rows'),
      days: number('days'),
      users: number('users'),
      pins: number('pins'),
      seed: number('seed'),
      conflict: number('conflict'),
      clickRate: number('clickRate'),
      ...(loop
        ? {
            drift: number('drift'),
            explore: number('explore'),
            selection: options.selection as 'value' | 'random' | undefined,
          }
        : {}),
      signal: context.signal,
      onProgress: (done, total) => progress.update(done, total, `${done.toLocaleString('en')} rows`),
    }),
  );
  progress.end();
  if (summary === null) {
    if (context.signal.aborted) {
      if (!context.quiet) context.err('interrupted: nothing was written\n');
      return exitCode.interrupted;
    }
    throw new CommandFailure(diagnostics, diagnostics[0]?.code === 'ADS9002' ? exitCode.usage : exitCode.data);
  }
  await printDiagnostics(context, diagnostics, new Map(), 'pretty');
  if (context.json) {
    context.out(`${JSON.stringify(summary, null, 2)}\n`);
  } else if (!context.quiet) {
    const where = relative(context.cwd, out) || '.';
    const lines = [
      say`${summary.rows.toLocaleString('en')} impressions, ${summary.pins.toLocaleString('en')} pins, ${summary.userVersions.toLocaleString('en')} versions of users in ${where}`,
    ];
    for (const [source, s] of Object.entries(summary.sources)) {
      lines.push(
        `  ${source.padEnd(10)} ${s.rows.toLocaleString('en').padStart(10)} rows, clicks ${percent(s.clicks, s.rows)}, good clicks ${percent(s.goodClicks, s.rows)}, scroll-ups ${percent(s.scrollUps, s.rows)}`,
      );
    }
    if (summary.loop !== undefined)
      lines.push(
        `  chosen by ${Object.entries(summary.loop.policies)
          .map(([name, rows]) => `${name} ${percent(rows, summary.rows)}`)
          .join(', ')}`,
      );
    context.err(`${lines.join('\n')}\n`);
  }
  return exitCode.fine;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}
