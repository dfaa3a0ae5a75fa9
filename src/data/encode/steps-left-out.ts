/** Steps of sequences that are not before their row: how many, and a warning where they are more than a few. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import type { BadRowReport } from './bad-rows.ts';

/** A share that says more than that clocks differ. */
const MANY = 0.01;

/** Of each sequence whose steps have times; the ages of one sequence are of the same times. */
export function stepsLeftOut({ signals }: Pick<Plan, 'signals'>, report: Pick<BadRowReport, 'signals'>): Diagnostic[] {
  const found = new Map<string, Diagnostic | null>();
  for (const { name, encoding } of signals) {
    if (encoding.kind !== 'ids' || encoding.weights?.kind !== 'steps' || encoding.weights.age !== true) continue;
    const { sequence } = encoding.weights;
    const counts = Object.hasOwn(report.signals, name) ? report.signals[name] : undefined;
    if (counts === undefined || found.has(sequence)) continue;
    const { nulls: left, values } = counts;
    const code = left > MANY * (left + values) ? 'ADS8074' : 'ADS8076';
    found.set(sequence, left === 0 ? null : diagnostic(code, null, { left, steps: left + values, sequence }));
  }
  return [...found.values()].filter((one) => one !== null);
}
