import { diff, type Diffed, type DiffOptions } from '../../api/diff.ts';
import { changeWord, type DiffFormat, renderDiff } from '../../api/render.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

type Level = 'meaning' | 'breaking' | 'warm' | 'any';

/** `adsc diff OLD NEW`: the changes on stdout; exit 1 where `--fail` says so, or an exception of the spec does not count. */
export async function diffCommand(
  context: Context,
  args: string[],
  { fail, format, ...options }: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    diff(args[0]!, args[1]!, { ...(options as DiffOptions), ...calls.options }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const found = calls.settle(outcome);
  const shape = (format ?? (context.json ? 'json' : 'pretty')) as DiffFormat;
  const text = renderDiff(found, shape);
  context.out(shape === 'json' || shape === 'sarif' ? text : flagsIn(text));
  const isWrong = outcome.diagnostics.some(({ severity }) => severity === 'error');
  if (fail === undefined) return exitCode.fine;
  const failing = found.changes.filter((change) => fails(change, fail as Level));
  const [first] = failing;
  if (first !== undefined && !context.quiet) context.err(`${failedWords(fail as Level, failing.length, first)}\n`);
  return isWrong || first !== undefined ? exitCode.spec : exitCode.fine;
}

function failedWords(level: Level, n: number, { kind, action, name }: Diffed['changes'][number]): string {
  const changes = n === 1 ? '1 change fails' : `${n.toLocaleString('en')} changes fail`;
  const word = [changeWord(kind, action), ...(name === '' ? [] : [name])].join(' ');
  return say`--fail ${level}: ${changes}; the new spec may allow what is meant: allow ${word} until YYYY-MM-DD "why"`;
}

/** Changes that the spec allows are passed over. Each level has those before it: what is breaking in meaning is breaking, and what breaks asks for more than a start from the old weights. */
function fails({ serving, weights, allowed }: Diffed['changes'][number], level: Level): boolean {
  if (allowed !== null) return false;
  if (serving === 'meaning' || level === 'any') return true;
  if (level === 'meaning') return false;
  return serving === 'breaking' || (level === 'warm' && weights.keep !== 'same');
}
