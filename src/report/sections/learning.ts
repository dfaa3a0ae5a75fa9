import { counted } from '../../evaluate/text-table.ts';
import { headLearningChart, learningChart } from '../charts/learning.ts';
import { type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import type { LearningLog } from '../learning-log.ts';
import { count, details, figure, figures, legend, number, type Section, table } from '../parts.ts';
import { lastOf } from '../../text/present.ts';

export async function learning(input: ReportInput): Promise<Section> {
  const { log, plan } = input;
  const body: Html[] = [];
  if (log.steps.length > 1 || log.epochs.length > 1) {
    const validated = log.epochs.some((e) => e.validate !== null);
    const [first, last] = [log.steps[0], log.steps.at(-1)];
    const charts = [
      figure({
        title: 'Loss',
        chart: await learningChart(log),
        says:
          first && last
            ? `Learning curve: the training loss goes from ${first.loss.toFixed(4)} to ${last.loss.toFixed(4)} over ${counted(last.examples)} examples.`
            : 'Learning curve: loss by epoch.',
        legend: legend([
          { label: 'training, batch by batch and its trend', color: 'var(--c0)', mark: 'line' },
          ...(validated
            ? [{ label: 'validation, after an epoch', series: 3, color: 'var(--c1)', mark: 'point' as const }]
            : []),
        ]),
        table: table(
          'Training loss',
          [{ title: 'examples' }, { title: 'loss', numeric: true }],
          log.steps.map((s) => [counted(s.examples), number(s.loss, 5)]),
        ),
      }),
    ];
    if (log.epochs.length > 1)
      for (const { name } of plan.heads) if (hasLoss(log, name)) charts.push(await headFigure(log, name, validated));
    body.push(figures(charts));
  }
  if (log.epochs.length > 0) {
    const heads = plan.heads.map((h) => h.name);
    const columns = ['epoch', 'part', 'examples', 'loss', ...heads].map((title, i) => ({ title, numeric: i > 1 }));
    const rows = log.epochs.flatMap((e) =>
      (
        [
          ['training', e.train],
          ['validation', e.validate],
        ] as const
      ).flatMap(([part, losses]) =>
        losses === null
          ? []
          : [
              [
                String(e.epoch),
                part,
                count(e.examples),
                number(losses.loss, 5),
                ...heads.map((head) => number(Object.hasOwn(losses.heads, head) ? losses.heads[head] : null, 5)),
              ],
            ],
      ),
    );
    const losses = table('Loss by epoch, and log-loss of each head', columns, rows);
    body.push(log.epochs.length > 3 ? details('Losses of every epoch', losses) : losses);
  }
  return {
    id: 'learning',
    title: 'Learning',
    body: html`
<p class="soft">The loss is the heads’ log-losses, each times its weight (${plan.heads.map((h) => `${h.name} ${h.lossWeight}`).join(', ')}); in training it is of weights that still moved and, where negatives are sampled, of the sample.</p>
${body.length === 0 ? html`<p>The run has no log of its training.</p>` : body}`,
  };
}

function lossesOf({ epochs }: LearningLog, head: string) {
  return epochs.map((e) =>
    [e.train, e.validate].map((part) =>
      part !== null && Object.hasOwn(part.heads, head) ? (part.heads[head] ?? null) : null,
    ),
  );
}

function hasLoss(log: LearningLog, head: string): boolean {
  return lossesOf(log, head).some((parts) => parts.some((loss) => loss !== null));
}

async function headFigure(log: LearningLog, head: string, validated: boolean): Promise<Html> {
  const losses = lossesOf(log, head);
  const [first, last] = [losses[0]!, lastOf(losses)];
  const words = (['training', 'validation'] as const).flatMap((part, p) =>
    first[p] == null || last[p] == null ? [] : [`${part} from ${first[p].toFixed(4)} to ${last[p].toFixed(4)}`],
  );
  return figure({
    title: head,
    chart: await headLearningChart(log.epochs, head),
    says: `Log-loss of ${head} over ${losses.length} epochs: ${words.join(', ')}.`,
    legend: legend([
      { label: 'training, over an epoch', series: 0, mark: 'point' },
      ...(validated ? [{ label: 'validation, after it', series: 3, color: 'var(--c1)', mark: 'point' as const }] : []),
    ]),
    table: table(
      `Log-loss of ${head}`,
      ['epoch', 'training', 'validation'].map((title, i) => ({ title, numeric: i > 0 })),
      losses.map(([train, validate], e) => [String(log.epochs[e]!.epoch), number(train, 5), number(validate, 5)]),
    ),
  });
}
