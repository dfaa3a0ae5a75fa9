import { compareSteps, type ComparedSteps } from '../../api/compare-steps.ts';
import { decimal, table } from '../../api/render.ts';
import { usage } from '../../api/refusal.ts';
import { listSteps, pruneSteps, rollBack, type Steps } from '../../api/steps.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf, type Calls } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** Columns that the whole table of steps needs. */
const WIDE = 110;

/** `adsc runs [list | compare A B | rollback STEP | prune N]`: the steps of a state folder. */
export async function runsCommand(
  context: Context,
  args: string[],
  { state }: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const [value, text] = await shown(calls, state as string, args.flat(), context.columns ?? WIDE);
  context.out(context.json ? `${JSON.stringify(value, null, 2)}\n` : text);
  return exitCode.fine;
}

async function shown(
  { options, settle }: Calls,
  state: string,
  [action = 'list', ...rest]: readonly string[],
  width: number,
): Promise<readonly [unknown, string]> {
  const listed = (found: Steps) => [found, width >= WIDE ? listText(found) : narrowText(found)] as const;
  if (action === 'list' && rest.length === 0) return listed(settle(await listSteps(state, options)));
  if (action === 'rollback' && rest.length === 1) return listed(settle(await rollBack(state, rest[0]!, options)));
  if (action === 'prune' && rest.length === 1 && /^\d{1,6}$/.test(rest[0]!))
    return listed(settle(await pruneSteps(state, Number(rest[0]), options)));
  if (action === 'compare' && rest.length === 2) {
    const compared = settle(await compareSteps(state, rest[0]!, rest[1]!, options));
    return [compared, comparisonText(compared)];
  }
  const { diagnostics, fault } = usage(
    "runs takes 'list', 'compare' and two steps, 'rollback' and a step, or 'prune' and a number of steps",
  );
  return settle({ ok: false, fault, diagnostics, sources: new Map() });
}

function listText({ steps, serving, kept }: Steps): string {
  if (steps.length === 0) return 'no steps\n';
  const there = new Set(kept);
  const rows = steps.flatMap(({ name, verdict, scratch, from, rows: counts, metrics }) =>
    Object.entries(metrics).map(([head, { logLoss, auc, calibration }], i) => {
      const state = name === serving ? 'serves' : there.has(name) ? '' : 'pruned';
      const first = [
        name,
        verdict,
        state,
        scratch === null ? say`from ${from ?? ''}` : 'from scratch',
        (counts['train'] ?? 0).toLocaleString('en'),
      ];
      return [
        ...(i === 0 ? first : ['', '', '', '', '']),
        say`${head}`,
        decimal(logLoss, 5),
        decimal(auc, 4),
        decimal(calibration, 3),
      ];
    }),
  );
  return `${table(['step', 'verdict', '', 'trained', 'rows', 'head', 'log-loss', 'AUC', 'calibration'], rows, ['left', 'left', 'left', 'left', 'right', 'left', 'right', 'right', 'right'], 200)}\n`;
}

/** For a narrow terminal: a line for each step, and one for each head below it. */
function narrowText({ steps, serving, kept }: Steps): string {
  if (steps.length === 0) return 'no steps\n';
  const there = new Set(kept);
  const rows = steps.flatMap(({ name, verdict, scratch, rows: counts, metrics }) => [
    [
      name,
      `${verdict}${name === serving ? ', serves' : there.has(name) ? '' : ', pruned'}`,
      (counts['train'] ?? 0).toLocaleString('en'),
    ],
    ...Object.entries(metrics).map(([head, { logLoss, auc, calibration }], i) => [
      say`  ${head}`,
      i > 0 ? '' : scratch === null ? 'trained on' : 'from scratch',
      '',
      decimal(logLoss, 5),
      decimal(auc, 4),
      decimal(calibration, 3),
    ]),
  ]);
  return `${table(['step', '', 'rows', 'log-loss', 'AUC', 'calibration'], rows, ['left', 'left', 'right', 'right', 'right', 'right'])}\n`;
}

function comparisonText({ steps, metrics, after, until }: ComparedSteps): string {
  const heads = new Set(metrics.flatMap((of) => Object.keys(of)));
  const rows = [...heads].flatMap((head) =>
    steps.map(({ name }, i) => {
      const of = metrics[i]![head];
      return [say`${head}`, name, decimal(of?.logLoss, 5), decimal(of?.auc, 4), decimal(of?.calibration, 3)];
    }),
  );
  const span = `rows after ${new Date(after).toISOString()} and before ${new Date(until).toISOString()}, which neither has learned from`;
  return `${span}\n${table(['head', 'step', 'log-loss', 'AUC', 'calibration'], rows, ['left', 'left', 'right', 'right', 'right'])}\n`;
}
