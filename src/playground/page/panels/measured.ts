/** What a trained model is worth: metrics by head, and its predictions next to what came, in tenths of the rows. */
import type { Measured } from '../../protocol.ts';
import { count, element } from '../dom.ts';

const PARTS = { train: 'training part', validate: 'validation part', holdout: 'holdout' } as const;

export function measuredParts({ split, trained, report, deciles }: Measured): HTMLElement[] {
  const shown = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));
  const heads = report.heads.map(({ head, slices }) => ({ head, metrics: slices[0]!.metrics }));
  const metrics = element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Metrics' },
    element(
      'table',
      { id: 'metrics' },
      element(
        'caption',
        {},
        `Metrics on the ${PARTS[split]}: ${count(report.rows, 'row')}${trained ? ', which the model has seen' : ''}`,
      ),
      element(
        'thead',
        {},
        row('th', 'Head', ['Rows', 'Positive', 'Log-loss', 'Normalized entropy', 'AUC', 'Calibration']),
      ),
      element(
        'tbody',
        {},
        ...heads.map(({ head, metrics: m }) =>
          row('td', head, [
            m.observed.toLocaleString('en'),
            m.positives.toLocaleString('en'),
            shown(m.logLoss, 6),
            shown(m.normalizedEntropy, 4),
            shown(m.auc, 4),
            shown(m.calibration, 3),
          ]),
        ),
      ),
    ),
  );
  const tables = deciles.map(({ heads: [of] }) =>
    element(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `Calibration of ${of!.head}` },
      element(
        'table',
        {},
        element(
          'caption',
          {},
          `Calibration of ${of!.head}: tenths of the rows, from the lowest predictions to the highest`,
        ),
        element('thead', {}, row('th', 'Tenth', ['Expected', 'Came', 'Expected / came'])),
        element(
          'tbody',
          {},
          ...of!.expected.map((expected, d) => {
            const ratio = of!.deciles[d] ?? null;
            return row('td', String(d + 1), [
              expected.toFixed(1),
              ratio === null ? '0' : Math.round(expected / ratio).toLocaleString('en'),
              ratio === null ? '–' : ratio.toFixed(2),
            ]);
          }),
          row('td', 'all', [
            of!.expected.reduce((a, b) => a + b, 0).toFixed(1),
            Math.round(of!.events).toLocaleString('en'),
            of!.all === null ? '–' : of!.all.toFixed(3),
          ]),
        ),
      ),
    ),
  );
  return [
    metrics,
    element(
      'p',
      { class: 'hint' },
      'Normalized entropy is the log-loss against that of one probability for all rows: below 1 is better than no model. Calibration is what is expected against what came: 1 is right.',
    ),
    ...tables,
  ];
}

function row(cell: 'th' | 'td', name: string, values: readonly string[]): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: cell === 'th' ? 'col' : 'row' }, name),
    ...values.map((value) =>
      cell === 'th'
        ? element('th', { scope: 'col', class: 'number' }, value)
        : element('td', { class: 'number' }, value),
    ),
  );
}
