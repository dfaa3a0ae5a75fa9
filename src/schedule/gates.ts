/** Whether a new model may take the place of the one that serves. */
import type { RunGate } from '../language/semantics/model.ts';
import type { JudgedGate, MetricsByHead } from './history.ts';

/**
 * Every gate for every head. `log_loss +1%`: at most 1.01 times that of the model that serves. `auc 0.002`: at least its AUC less .002.
 * `calibration 5%`: mean prediction over mean label within [1/1.05, 1.05]. Without a model that serves only `calibration` can fail.
 */
export function judge(gates: readonly RunGate[], metrics: MetricsByHead, serving: MetricsByHead | null): JudgedGate[] {
  return gates.flatMap(({ measure, most }) =>
    Object.entries(metrics).map(([head, of]): JudgedGate => {
      const before = serving !== null && Object.hasOwn(serving, head) ? serving[head]! : null;
      switch (measure) {
        case 'log_loss': {
          const limit = before?.logLoss == null ? null : before.logLoss * (1 + most);
          return judged(measure, head, of.logLoss, limit, (value, worst) => value <= worst);
        }
        case 'auc': {
          const limit = before?.auc == null ? null : before.auc - most;
          return judged(measure, head, of.auc, limit, (value, worst) => value >= worst);
        }
        case 'calibration':
          return judged(
            measure,
            head,
            of.calibration,
            1 + most,
            (value, worst) => value <= worst && value >= 1 / worst,
          );
      }
    }),
  );
}

function judged(
  measure: JudgedGate['measure'],
  head: string,
  value: number | null,
  limit: number | null,
  passes: (value: number, limit: number) => boolean,
): JudgedGate {
  const passed = value === null ? limit === null || measure !== 'calibration' : limit === null || passes(value, limit);
  return { measure, head, value, limit, passed };
}

/** `log_loss of click is 0.512, and 0.498 is the most` */
export function describeGate({ measure, head, value, limit }: JudgedGate): string {
  const shown = (x: number | null) => (x === null ? 'unknown' : String(Number(x.toPrecision(5))));
  const bound =
    measure === 'auc'
      ? `at least ${shown(limit)} passes`
      : measure === 'calibration'
        ? `${shown(limit === null ? null : 1 / limit)} to ${shown(limit)} passes`
        : `at most ${shown(limit)} passes`;
  return `${measure} of ${head} is ${shown(value)}, and ${bound}`;
}
