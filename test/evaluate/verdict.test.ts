/** Whether a model beats logistic regression, in words. */
import { expect, it } from 'vitest';
import { Collector, compareReports, renderComparison } from '../../src/evaluate/index.ts';

const labels = Float32Array.from({ length: 400 }, (_, i) => i % 2);

/** Every row is given `logit` in favour of its own label. */
function collected(logit: (row: number) => number): Collector {
  const collector = new Collector({ heads: ['click'] });
  const logits = labels.map((label, i) => (label === 1 ? logit(i) : -logit(i)));
  collector.add({ rows: labels.length, logits, labels });
  return collector;
}

const good = collected(() => 1);
const weak = collected(() => 0.5);
/** As far from `good` one way in half of the rows as the other way in the others: nearly the same loss. */
const noisy = collected((i) => (Math.floor(i / 2) % 2 === 0 ? 1.4 : 0.65));

function compared(first: [string, Collector], second: [string, Collector], lr: number, samples = 200) {
  const reports = [first, second].map(([variant, collector]) => collector.report({ model: 'm', variant }));
  const paired = samples > 0 ? { collectors: [first[1], second[1]], bootstrap: { samples } } : null;
  return compareReports(reports, paired, lr);
}

// ln(1 + e^−1) = .31326, ln(1 + e^−½) = .47408.
it('a model with less loss beats it, whichever of the two comes first', () => {
  for (const comparison of [compared(['base', good], ['lr', weak], 1), compared(['lr', weak], ['base', good], 0)]) {
    const [verdict] = comparison.verdicts;
    expect(verdict).toMatchObject({ head: 'click', model: 'base', outcome: 'better', aucDifference: 0 });
    expect(verdict!.logLossChange).toBeCloseTo(0.31326 / 0.47408 - 1, 4);
    expect(verdict!.interval![1]).toBeLessThan(0);
    expect(renderComparison(comparison)).toContain(
      'click: base beats logistic regression: log-loss 33.92 % lower, AUC the same',
    );
    // The table says the same of the one that is not the base.
    expect(renderComparison(comparison)).toMatch(/\n +base .* −33\.92 %/);
    expect(renderComparison(comparison)).not.toMatch(/\n +lr .*%/);
    expect(renderComparison(comparison)).toContain('changes are to lr, of log-loss in % of its own: − is less loss');
  }
});

it('a model with more loss does not', () => {
  const comparison = compared(['base', weak], ['lr', good], 1);
  expect(comparison.verdicts[0]!.outcome).toBe('worse');
  expect(renderComparison(comparison)).toContain('base does not beat logistic regression, which is better');
});

it('a difference that chance explains is said to be unclear; without intervals there is no telling', () => {
  const comparison = compared(['base', noisy], ['lr', good], 1);
  expect(comparison.verdicts[0]).toMatchObject({ outcome: 'unclear' });
  expect(renderComparison(comparison)).toContain('does not clearly beat logistic regression');
  expect(renderComparison(compared(['base', good], ['lr', weak], 1, 0))).toContain("option 'bootstrap'");
});

it('there is no verdict without logistic regression', () => {
  const reports = [good, weak].map((collector) => collector.report({ model: 'm' }));
  expect(compareReports(reports).verdicts).toEqual([]);
});
