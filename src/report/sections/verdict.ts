/** What a reader wants to know first: is the run better, is it calibrated, what to do next. */
import type { ComparedMetrics, Comparison } from '../../evaluate/compare.ts';
import { signed } from '../../evaluate/text-table.ts';
import { FEW_EVENTS, missesOf } from '../findings.ts';
import { type Content, type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { clusteredWords, evaluationName, finest, served } from './slices.ts';

/** `open`: nothing says so either way. */
type Answer = 'yes' | 'no' | 'open';

const marks: Readonly<Record<Answer, string>> = { yes: '▲', no: '▼', open: '●' };

interface Card {
  readonly question: string;
  readonly answer: Answer;
  readonly says: string;
  readonly lines: readonly Content[];
}

/** A change of one head against another model. */
interface Change {
  readonly head: string;
  readonly result: ComparedMetrics;
  readonly base: ComparedMetrics;
  readonly answer: Answer;
}

export function verdict(input: ReportInput): Html {
  const cards = [againstLr(input), againstLast(input), calibrated(input)];
  const next = nextSteps(input, cards);
  return html`<div class="verdict">
${cards.map(
  ({ question, answer, says, lines }) => html`<div class="answer ${answer}"><h3>${question}</h3>
<p class="says"><span aria-hidden="true">${marks[answer]}</span> ${says}</p>
${lines.length > 0 && html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}</div>
`,
)}<div class="answer next"><h3>What next?</h3>
<ol>${next.map((step) => html`<li>${step}</li>`)}</ol></div>
</div>`;
}

function againstLr(input: ReportInput): Card {
  const question = 'Better than logistic regression?';
  const { comparison } = input;
  if (input.plan.baseline === 'lr')
    return { question, answer: 'open', says: 'It is the logistic regression.', lines: [] };
  if (comparison === null || comparison.verdicts.length === 0)
    return {
      question,
      answer: 'open',
      says: 'Not compared.',
      lines: ['adsc compares by itself up to 200,000 training rows; a run of the baseline lr can be given.'],
    };
  return card(question, comparison, 0, comparison.base);
}

function againstLast(input: ReportInput): Card {
  if (input.last === null)
    return {
      question: 'Better than the last run?',
      answer: 'open',
      says: 'There is none to compare with.',
      lines: ['The next run of this model is compared with this one.'],
    };
  return card(`Better than ${input.last.run}, the run before?`, input.last.comparison, 1, 0);
}

function card(question: string, comparison: Comparison, own: number, base: number): Card {
  const changes = changesOf(comparison, own, base);
  const count = (answer: Answer) => changes.filter((change) => change.answer === answer).length;
  const [better, worse] = [count('yes'), count('no')];
  const of = changes.length === 1 ? '' : ` in ${better > 0 && worse === 0 ? better : worse} of ${changes.length} heads`;
  const answer = better > 0 && worse === 0 ? 'yes' : worse > 0 ? 'no' : 'open';
  const intervals = changes.some(({ result }) => result.intervals !== null);
  const sure = intervals ? '' : ', as far as one number tells';
  const says =
    answer === 'yes'
      ? `Yes${of}${sure}.`
      : answer === 'no'
        ? `Worse${of}${sure}.`
        : `No clear difference${intervals ? ': the intervals hold 0' : ''}.`;
  return {
    question,
    answer,
    says,
    lines: [
      ...changes.map(changeLine),
      ...(intervals
        ? [html`<span class="soft">95 % intervals in brackets, ${clusteredWords(comparison.clusteredBy)}</span>`]
        : [html`<span class="soft">No intervals: option 'bootstrap' says how sure that is.</span>`]),
    ],
  };
}

function changesOf({ rows }: Comparison, own: number, base: number): Change[] {
  return rows.flatMap(({ by, head, results }) => {
    const [result, other] = [results[own], results[base]];
    if (by !== 'all' || result === undefined || other === undefined || result.logLossChange === null) return [];
    const [low, high] = result.intervals?.logLoss ?? [result.logLossChange, result.logLossChange];
    return [{ head, result, base: other, answer: high < 0 ? 'yes' : low > 0 ? 'no' : 'open' } satisfies Change];
  });
}

function changeLine({ head, result, base, answer }: Change): Html {
  const loss = base.logLoss ?? 0;
  const range = (pair: readonly [number, number] | null | undefined, digits: number, unit = '') =>
    pair == null ? '' : ` [${signed(pair[0], digits)}, ${signed(pair[1], digits)}${unit}]`;
  const inPercent =
    result.intervals === null || loss === 0
      ? null
      : ([(100 * result.intervals.logLoss[0]) / loss, (100 * result.intervals.logLoss[1]) / loss] as const);
  const change = `log-loss ${signed(100 * (result.logLossChange ?? 0), 2, ' %')}${range(inPercent, 2, ' %')}`;
  const auc =
    result.aucDifference === null ? '' : `, AUC ${signed(result.aucDifference, 4)}${range(result.intervals?.auc, 4)}`;
  return html`<strong>${head}</strong> <span class="${answer === 'yes' ? 'good' : answer === 'no' ? 'bad' : 'soft'}">${marks[answer]}</span> ${change}${auc}`;
}

function calibrated(input: ReportInput): Card {
  const evaluation = served(input);
  const heads = evaluation.report.heads;
  const misses = heads.flatMap(missesOf);
  const judged = heads.some((head) => finest(head).some(({ metrics }) => metrics.calibration !== null));
  const question = `Is its level right${evaluation.kind === 'calibrated' ? ', calibrated as served' : ''}?`;
  if (!judged) return { question, answer: 'open', says: 'There are no events to judge it by.', lines: [] };
  return misses.length === 0
    ? {
        question,
        answer: 'yes',
        says: 'Yes, within what chance allows.',
        lines: [`In every head and source of ${input.evaluatedOn}, ${evaluationName(evaluation)}.`],
      }
    : {
        question,
        answer: 'no',
        says: `Not in ${misses.length} ${misses.length === 1 ? 'place' : 'places'}.`,
        lines: misses,
      };
}

/** At most a handful, the one that matters most first. */
function nextSteps(input: ReportInput, [lr, last, level]: readonly Card[]): Content[] {
  const { run, plan, calibrator, importance, evaluations } = input;
  const command = (text: string) => html`<code>${text}</code>`;
  const harmful = importance.value === null ? [] : harmfulOf(importance.value);
  const few = served(input).report.heads.filter(({ slices }) => slices[0]!.metrics.positives < FEW_EVENTS);
  const steps: (Content | null)[] = [
    lr!.answer === 'no' || (lr!.answer === 'open' && input.comparison !== null && plan.baseline !== 'lr')
      ? html`A simpler model does as well: look at <a href="#importance">what the signals add</a> and at <a href="#learning">the learning curve</a> before the network grows.`
      : null,
    last!.answer === 'no' ? 'Keep serving the run before, and find what changed between the two.' : null,
    few.length > 0
      ? `Hold out more: ${few.map(({ head }) => head).join(', ')} ${few.length === 1 ? 'has' : 'have'} fewer than ${FEW_EVENTS} events.`
      : null,
    plan.calibration !== null && calibrator === null
      ? html`Fit the calibrator: ${command(`adsc calibrate ${run}`)}.`
      : null,
    plan.calibration !== null && calibrator !== null && evaluations.length === 1
      ? html`Report it calibrated, which is what requests get: ${command(`adsc report ${run} --calibrated`)}.`
      : null,
    level!.answer === 'no' && plan.calibration === null
      ? html`Declare a <code>calibration</code> in the spec, per head and source: the level is off.`
      : null,
    level!.answer === 'no' && evaluations.length > 1
      ? html`Look at <a href="#over-time">the level over time</a>: one that drifts wants a shorter window, one that is off throughout a signal that says why.`
      : null,
    harmful.length > 0 ? `Train without ${harmful.join(', ')}: predictions get better without.` : null,
    importance.value === null && importance.problem !== ''
      ? html`Measure what each signal adds: ${command(`adsc importance ${run}`)}.`
      : null,
    (lr!.answer === 'yes' || input.comparison === null) && last!.answer !== 'no' && level!.answer !== 'no'
      ? html`Serve it: ${command(`adsc serve ${run}`)}.`
      : null,
  ];
  return steps.filter((step) => step !== null).slice(0, 4);
}

function harmfulOf({ units, heads }: NonNullable<ReportInput['importance']['value']>): string[] {
  const verdicts = heads.flatMap(({ results }) => results);
  return units.flatMap(({ kind, name }, u) =>
    kind === 'signal' && verdicts.some((one) => one.unit === u && one.verdict === 'harmful') ? [name] : [],
  );
}
