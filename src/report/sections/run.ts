import { describeBlends, describeDistilled } from '../../ir/forests.ts';
import type { FtrlPlan, OptimizerPlan, Plan } from '../../ir/plan.ts';
import { describeRefit } from '../../ir/refit.ts';
import { type Content, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { count, facts, type Section } from '../parts.ts';

export function run(input: ReportInput): Section {
  const { plan, record, log } = input;
  const { train, sampling } = plan;
  const entries: (readonly [string, Content])[] = [
    ['Run', input.run],
    ...(record === null
      ? []
      : ([
          ['Status', record.status],
          ['Engine', record.engine],
          ['Seed', String(record.seed)],
          ['Started', record.started.slice(0, 19).replace('T', ' ')],
          ['Took', duration(record.started, record.updated)],
          [
            'Examples trained on',
            html`${count(record.examples)} in ${count(record.steps)} steps of up to ${count(train.batch)}`,
          ],
          [
            'Epochs',
            `${record.curve.length} of ${record.epochs}${record.bestEpoch !== null && record.curve.length > 1 ? `, best ${record.bestEpoch}` : ''}`,
          ],
          ['Rows', Object.entries(record.rows).map(([part, rows], i) => html`${i > 0 && ', '}${part} ${count(rows)}`)],
          ['adsc that trained it', record.adsc],
        ] as const)),
    ...(log.examplesPerSecond === null ? [] : ([['Examples a second', count(log.examplesPerSecond)]] as const)),
    ...describeBlends(record?.trees ?? {}).map((line) => ['Logit', line] as const),
    ...(record?.refit === undefined ? [] : [['Refit', describeRefit(record.refit)] as const]),
    ...(record?.distilled === undefined ? [] : [['Distilled', describeDistilled(record.distilled)] as const]),
    ['Optimizer', optimizers(plan)],
    [
      'Negative sampling',
      sampling === null
        ? 'none'
        : `of the negatives of ${sampling.base ?? 'every head'}, ${100 * sampling.keep} % kept; correction: ${sampling.correct}; log ${sampling.log}`,
    ],
    [
      'Data',
      plan.data === null ? 'none' : [plan.data.primary.glob, ...plan.data.joins.map((join) => join.glob)].join(', '),
    ],
    ['Plan', html`<code>${plan.fingerprint}</code>`],
    ['Model (plan, vocabularies, weights)', html`<code>${input.modelFingerprint}</code>`],
  ];
  return { id: 'run', title: 'Run', body: facts(entries) };
}

/** Those of the weights that there are: parts of a baseline have their own. */
function optimizers({ params, tables, train }: Plan): string {
  const words = (all: readonly (OptimizerPlan | FtrlPlan)[]) =>
    [...new Set(all.map((o) => `${o.kind}(${o.learningRate})`))].join(' and ');
  const dense = words(params.filter((p) => p.trainable).map((p) => p.optimizer ?? train.optimizer));
  const embeddings = words(tables.map((t) => t.optimizer ?? train.embeddings));
  return [dense, embeddings && `embeddings ${embeddings}`, train.l2 > 0 && `l2 ${train.l2}`]
    .filter((part) => part)
    .join(', ');
}

function duration(from: string, to: string): string {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  if (!Number.isFinite(seconds)) return 'unknown';
  const [h, m] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return h > 0 ? `${h} h ${m} min` : m > 0 ? `${m} min ${seconds % 60} s` : `${seconds} s`;
}
