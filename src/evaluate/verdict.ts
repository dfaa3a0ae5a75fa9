/** Whether a model is worth more than logistic regression over the same signals: the first thing to know of it. */
import type { ComparisonRow } from './compare.ts';
import { printable } from './text-table.ts';

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
 * Every model where the logistic regression is the first, else the first.
 * @param lr which of `variants` it is: the one that the others are compared with
 */
export function verdictsOf(rows: readonly ComparisonRow[], variants: readonly string[], lr: number): Verdict[] {
  const judged = lr === 0 ? variants.flatMap((_, v) => (v === 0 ? [] : [v])) : [0];
  return rows
    .filter(({ by }) => by === 'all')
    .flatMap(({ head, results }) =>
      judged.map((v): Verdict => {
        const { aucDifference, logLossChange: change, intervals } = results[v]!;
        const interval = intervals?.logLoss ?? null;
        const [low, high] = interval ?? [change ?? 0, change ?? 0];
        return {
          head,
          model: variants[v]!,
          outcome: high < 0 ? 'better' : low > 0 ? 'worse' : 'unclear',
          aucDifference,
          logLossChange: change,
          interval,
        };
      }),
    );
}

/** `click: base does not beat logistic regression, which is better: log-loss 0.40 % higher, AUC 0.0012 lower`. */
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
  const auc = aucDifference === null ? '' : `, AUC ${higher(aucDifference, 4)}`;
  return `${printable(head)}: ${said}: log-loss ${higher(100 * logLossChange, 2, ' %')}${auc}${certainty}`;
}

function higher(difference: number, digits: number, unit = ''): string {
  const text = Math.abs(difference).toFixed(digits);
  return Number(text) === 0 ? 'the same' : `${text}${unit} ${difference > 0 ? 'higher' : 'lower'}`;
}
