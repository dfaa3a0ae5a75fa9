import { relative } from 'node:path';
import { simulate, type SimulateOptions } from '../../api/simulate.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc simulate`: Parquet logs of a synthetic ads market. */
export async function simulateCommand(
  context: Context,
  _args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() => simulate({ ...(options as SimulateOptions), ...calls.options }));
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const { dir, summary } = calls.settle(outcome);
  if (context.json) {
    context.out(`${JSON.stringify(summary, null, 2)}\n`);
  } else if (!context.quiet) {
    const where = relative(context.cwd, dir) || '.';
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
