/** `adsc report`: a run as one HTML file. */
import { html } from './html.ts';
import type { ReportInput } from './input.ts';
import { page } from './page.ts';
import type { Section } from './parts.ts';
import { calibratorSection } from './sections/calibrator.ts';
import { comparisonSection } from './sections/comparison.ts';
import { gatesSection } from './sections/gates.ts';
import { importance } from './sections/importance.ts';
import { learning } from './sections/learning.ts';
import { metrics } from './sections/metrics.ts';
import { model } from './sections/model.ts';
import { overTimeSection } from './sections/over-time.ts';
import { overview } from './sections/overview.ts';
import { reliability } from './sections/reliability.ts';
import { run } from './sections/run.ts';
import { scores } from './sections/scores.ts';
import { signals } from './sections/signals.ts';

export { histogramOf, type HeadHistogram } from './score-histogram.ts';
export type { Evaluation, Found, ReportInput } from './input.ts';
export { readLearningLog } from './learning-log.ts';
export { fittingLock } from './lock-of-run.ts';
export { readImportance } from './sections/importance.ts';

/** The whole page: it needs no network and no script, and the same input gives the same bytes. */
export async function reportPage(input: ReportInput): Promise<string> {
  const { plan, comparison } = input;
  const wide: (Section | null)[] = [
    overview(input),
    metrics(input),
    comparison === null ? null : comparisonSection(comparison, input.evaluatedOn),
  ];
  // In two columns where there is room.
  const narrow: (Section | null)[] = [
    await reliability(input),
    await overTimeSection(input),
    calibratorSection(input),
    await scores(input),
    gatesSection(input),
    await importance(input),
    await learning(input),
  ];
  const reference: (Section | null)[] = [signals(input), model(input), run(input)];
  const present = (sections: readonly (Section | null)[]) => sections.filter((section) => section !== null);
  const variant = plan.baseline ?? plan.variant;
  const subtitle = html`<p class="soft">${plan.doc !== null && html`${plan.doc} `}Run ${input.run}.</p>`;
  return page(variant === null ? plan.model : `${plan.model}, ${variant}`, subtitle, [
    present(wide),
    present(narrow),
    present(reference),
  ]);
}
