import { Calendar } from '../../evaluate/calendar.ts';
import { featureName } from '../../calibrate/features.ts';
import { largestCoefficients } from '../../calibrate/largest-coefficients.ts';
import type { Calibrator } from '../../calibrate/calibrator.ts';
import type { LevelCalibrator } from '../../calibrate/level.ts';
import { decimal, signed } from '../../evaluate/text-table.ts';
import { type Content, type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { count, facts, number, type Section, table } from '../parts.ts';
import { placeName } from './slices.ts';

/** Signal coefficients listed a level; smaller ones than this move the odds by under 2 %. */
const LISTED = 4;
const SMALL = 0.02;

/** Null where the spec has no calibration. */
export function calibratorSection(input: ReportInput): Section | null {
  const { plan, calibrator } = input;
  if (plan.calibration === null) return null;
  return {
    id: 'calibrator',
    title: 'Calibrator',
    body:
      calibrator === null
        ? html`<p>None has been fitted yet: <code>adsc calibrate ${input.run}</code> fits one.</p>`
        : described(input, calibrator),
  };
}

function described(input: ReportInput, calibrator: Calibrator): Html {
  const { window, method } = calibrator;
  const levels = calibrator.heads.flatMap((head) => [
    { place: placeName(head.head, null), level: head.all },
    ...Object.entries(head.sources).map(([source, level]) => ({ place: placeName(head.head, source), level })),
  ]);
  return html`
${facts([
  ['Method', method],
  [
    'Fitted on',
    html`${count(window.rows)} rows${window.ownRows !== null && html`, ${count(window.ownRows)} of them its own traffic`}`,
  ],
  ['Window', `${timeText(input, window.from)} to ${timeText(input, window.to)}`],
  ['Signals', input.plan.calibration!.signals.join(', ') || 'none'],
  ['Hash', html`<code>${calibrator.hash}</code>`],
])}
${
  method === 'platt' &&
  html`<p class="soft">logit q = z + α + β (z − z̄) + γ·s, where z is the model’s logit: α moves the level (e^α is a factor on the odds), β stretches, γ are the signals’. Each source starts from its head;
± is one standard error.</p>`
}
${table(
  'Current calibrator',
  columnsOf(method),
  levels.map(({ place, level }) => cells(input, calibrator, place, level)),
)}`;
}

function columnsOf(method: Calibrator['method']) {
  const own =
    method === 'platt'
      ? ['α', 'factor on odds', 'β', 'largest signal coefficients']
      : method === 'temperature'
        ? ['temperature']
        : ['steps'];
  return [
    { title: '' },
    { title: 'events', numeric: true },
    ...own.map((title) => (title === 'largest signal coefficients' ? { title, wide: true } : { title, numeric: true })),
  ];
}

function originOf(input: ReportInput, level: LevelCalibrator): Content {
  if (level.kind === 'identity') return html` <span class="soft">(not calibrated)</span>`;
  if (!level.kept && !level.prior) return '';
  const window = level.window?.to == null ? '' : `, to ${timeText(input, level.window.to)}`;
  return html` <span class="soft">(${level.kept ? `kept${window}` : 'of the level above'})</span>`;
}

/** By the clocks of the data's zone. */
function timeText({ plan }: ReportInput, time: number | null): string {
  return time === null ? 'unknown' : new Calendar(plan.data?.time?.zone ?? 'UTC').label('hour', time);
}

function cells(input: ReportInput, calibrator: Calibrator, place: string, level: LevelCalibrator): Content[] {
  const start: Content[] = [html`${place}${originOf(input, level)}`, number(level.events, 0)];
  if (level.kind === 'identity')
    return [
      ...start,
      ...columnsOf(calibrator.method)
        .slice(2)
        .map(() => ''),
    ];
  if (level.kind === 'temperature') return [...start, number(level.temperature, 3)];
  if (level.kind === 'isotonic') return [...start, count(level.fit.logits.length)];
  const error = (i: number) =>
    level.standardErrors[i] === undefined ? '' : ` ±${decimal(level.standardErrors[i], 3)}`;
  const named = largestCoefficients(calibrator.layout, level.gamma, SMALL, LISTED).map(
    ({ gamma, feature }) =>
      `${featureName(input.plan, calibrator.layout, feature, input.vocabularies)} ${signed(gamma, 2)}`,
  );
  return [
    ...start,
    html`${number(level.alpha, 3)}${error(0)}`,
    number(Math.exp(level.alpha), 3),
    html`${number(level.beta, 3)}${error(1)}`,
    named.join(', ') || 'none above .02',
  ];
}
