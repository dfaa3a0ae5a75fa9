/** Whether a model is worth more than logistic regression over the same signals: the first thing to know of it. */
import type { ComparedMetrics, ComparisonRow } from './compare.ts';
import { printable, signed } from './text-table.ts';

export interface Verdict {
  readonly head: string;
  readonly model: string;
  /**
   * By log-loss over all rows. `better`, `worse`: the 95 % interval of the difference holds no 0, or without intervals the difference itself
   * says so. `unclear`: the interval holds 0, or there is nothing to judge by.
   */
  readonly outcome: 'better' | 'worse' | 'unclear';
  /** The model's less that of the logistic regression. */
  readonly aucDifference: number | null;
  /** Relative to that of the logistic regression: −.01 is one per cent less loss. */
  readonly logLossChange: number | null;
  /** Of the difference of log-losses, the model's less that of the logistic regression. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Differences are to the first of a comparison: if that is not the logistic regression, only the first is judged.
 * @param lr which of `variants` it is
 */
export function verdictsOf(rows: readonly ComparisonRow[], variants: readonly string[], lr: number): Verdict[] {
  const judged = lr === 0 ? variants.flatMap((_, v) => (v === 0 ? [] : [v])) : [0];
  return rows
    .filter(({ by }) => by === 'all')
    .flatMap(({ head, results }) =>
      judged.map((v): Verdict => {
        const [model, line] = [results[v]!, results[lr]!];
        const interval = lr === 0 ? (model.intervals?.logLoss ?? null) : negated(line.intervals?.logLoss ?? null);
        const change = relative(model, line);
        const [low, high] = interval ?? [change ?? 0, change ?? 0];
        return {
          head,
          model: variants[v]!,
          outcome: high < 0 ? 'better' : low > 0 ? 'worse' : 'unclear',
          aucDifference: model.auc === null || line.auc === null ? null : model.auc - line.auc,
          logLossChange: change,
          interval,
        };
      }),
    );
}

/** `click: base does not beat logistic regression: log-loss +0.40 %, AUC −0.0012`. */
export function verdictLine({ head, model, outcome, aucDifference, logLossChange, interval }: Verdict): string {
  const name = printable(model);
  const said =
    outcome === 'better'
      ? `${name} beats logistic regression`
      : outcome === 'worse'
        ? `${name} does not beat logistic regression, which is better`
        : `${name} does not clearly beat logistic regression`;
  if (logLossChange === null) return `${printable(head)}: nothing says whether ${name} beats logistic regression`;
  const certainty =
    interval === null
      ? ` (no intervals: option 'bootstrap' says how sure that is)`
      : outcome === 'unclear'
        ? ' (the interval of the log-loss difference holds 0)'
        : '';
  const auc = aucDifference === null ? '' : `, AUC ${signed(aucDifference, 4)}`;
  return `${printable(head)}: ${said}: log-loss ${signed(100 * logLossChange, 2, ' %')}${auc}${certainty}`;
}

function relative(model: ComparedMetrics, line: ComparedMetrics): number | null {
  return model.logLoss === null || line.logLoss === null || line.logLoss === 0
    ? null
    : model.logLoss / line.logLoss - 1;
}

function negated(pair: readonly [number, number] | null): readonly [number, number] | null {
  return pair === null ? null : [-pair[1], -pair[0]];
}
