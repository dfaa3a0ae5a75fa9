import { calibrationOf } from '../../evaluate/metrics.ts';
import { findings } from '../findings.ts';
import { type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { verdict } from './verdict.ts';
import { count, number, type Section } from '../parts.ts';
import { evaluationName, served } from './slices.ts';

export function overview(input: ReportInput): Section {
  const evaluation = served(input);
  const notes = findings(input);
  const docs = new Map(input.plan.heads.map((head) => [head.name, head.doc]));
  return {
    id: 'overview',
    title: 'At a glance',
    body: html`
${verdict(input)}
<p class="soft">${count(evaluation.report.rows)} rows of ${input.evaluatedOn}, ${evaluationName(evaluation)}.</p>
<div class="tiles">${evaluation.report.heads.map((head) => tile(head.head, docs.get(head.head) ?? null, head.slices[0]!.metrics))}</div>
<h3>What stands out</h3>
${notes.length === 0 ? html`<p>Nothing.</p>` : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}`,
  };
}

function tile(
  head: string,
  doc: string | null,
  m: ReportInput['evaluations'][0]['report']['heads'][0]['slices'][0]['metrics'],
): Html {
  return html`<div class="tile"><h3>${head}</h3>${doc !== null && html`<p class="soft">${doc}</p>`}<dl>
<dt>AUC</dt><dd>${number(m.auc, 4)}</dd>
<dt>Normalized entropy</dt><dd>${number(m.normalizedEntropy, 4)}</dd>
<dt>Predicted / observed</dt><dd>${number(calibrationOf(m), 3)}</dd>
<dt>Events</dt><dd>${count(m.positives)}</dd></dl></div>`;
}
