import { counted, signed } from '../../evaluate/text-table.ts';
import type { Effect, HeadImportance, ImportanceReport, UnitReport, Verdict } from '../../importance/index.ts';
import { type ImportanceBar, importanceChart, verdictColor } from '../charts/importance.ts';
import { type Html, html } from '../html.ts';
import type { Found, ReportInput } from '../input.ts';
import { figure, figures, legend, number, percent, type Section, table } from '../parts.ts';
import { parseJson } from '../../text/record.ts';

const words: Readonly<Record<Verdict, string>> = {
  useful: 'useful',
  harmful: 'harmful',
  nothing: 'does nothing',
  unclear: 'unclear',
  unmoved: 'untestable',
};
/** Bars of a chart: what is below changes nothing that a reader could see. The table has them all. */
const MOST = 20;

export async function importance(input: ReportInput): Promise<Section> {
  const body: Html[] = [];
  for (const found of [input.importance, input.conditional]) {
    if (found.value !== null) body.push(await measured(found.value));
    else if (found === input.importance || found.problem !== '') body.push(html`<p>${found.problem}</p>`);
  }
  return { id: 'importance', title: 'Importance', body: html`${body}` };
}

async function measured(report: ImportanceReport): Promise<Html> {
  const charts: Html[] = [];
  const tables: Html[] = [];
  for (const head of report.heads) {
    if (head.reason !== null) {
      tables.push(html`<p>${head.head}: ${head.reason}</p>`);
      continue;
    }
    for (const kind of ['signal', 'group', 'set'] as const) {
      const bars = barsOf(report, head, kind);
      if (bars.length === 0) continue;
      const shown = bars.slice(0, MOST);
      const title = `${head.head}, ${kind === 'set' ? 'associated sets' : `${kind}s`}${bars.length > shown.length ? `, first ${shown.length} of ${bars.length}` : ''}`;
      charts.push(
        figure({
          title,
          chart: await importanceChart(shown),
          says: `Importance for ${title}, most first: ${shown
            .slice(0, 5)
            .map((b) => `${b.name} ${percent(b.change, 2)}`)
            .join(', ')}.`,
          legend: legend(
            [...new Set(shown.map((b) => b.verdict))].map((verdict) => ({
              label: words[verdict],
              color: verdictColor[verdict],
              mark: 'point' as const,
            })),
          ),
          table: table(title, columns, rowsOf(report, head, kind)),
        }),
      );
    }
  }
  const { data } = report;
  const sets = report.units.filter((unit) => unit.kind === 'set');
  return html`<h3>${report.conditional ? 'Among rows alike in what a signal goes with' : 'By permutation'}</h3>
<p class="soft">Importance to this fitted model, not to the task: what its predictions lose when a value is ${report.conditional ? 'that of a row alike in what the signal goes with' : 'another row’s'}, as a share of the
head’s log-loss. ${counted(data.rows)} rows${data.rows < data.of && ` (a seeded sample of ${counted(data.of)})`} of ${data.files ?? data.part}, ${report.repeats} permutations, ${percent(report.level, 0)} intervals,
${data.cluster === null ? 'rows taken as independent' : `clustered by ${data.cluster}`}${report.calibrator === null ? '' : ', after calibration'}. “Does nothing”: the whole interval is within ±${report.tolerance.auc} of AUC.</p>
${figures(charts)}${tables}
${sets.length > 0 && html`<p class="soft">Associated above .7 and permuted as one: ${sets.map((set) => set.signals.join(' + ')).join('; ')}.</p>`}
${report.unread.length > 0 && html`<p>The network doesn’t read: ${report.unread.join(', ')}.</p>`}
${report.confirmation !== null && html`<p>Trained again without ${report.confirmation.without.join(', ')}: ${report.confirmation.heads.map((h) => `${h.head} ${h.verdict}${h.auc === null ? '' : ` (AUC ${signed(-h.auc.change, 4)})`}`).join(', ')}.</p>`}`;
}

const columns = ['', 'log-loss gained', '95 %', 'AUC lost', '95 %', 'verdict'].map((title, i) => ({
  title,
  numeric: i > 0 && i < 5,
}));

function resultsOf(report: ImportanceReport, head: HeadImportance, kind: UnitReport['kind']) {
  return head.results.flatMap((result) => {
    const unit = report.units[result.unit];
    return unit?.kind === kind ? [{ ...result, name: unit.name }] : [];
  });
}

function barsOf(report: ImportanceReport, head: HeadImportance, kind: UnitReport['kind']): ImportanceBar[] {
  const of = head.logLoss !== null && head.logLoss > 0 ? head.logLoss : 1;
  return resultsOf(report, head, kind)
    .filter((r) => r.verdict !== 'unmoved')
    .map(({ name, logLoss, verdict }) => ({
      name,
      change: logLoss.change / of,
      low: logLoss.interval[0] / of,
      high: logLoss.interval[1] / of,
      verdict,
    }));
}

function rowsOf(report: ImportanceReport, head: HeadImportance, kind: UnitReport['kind']) {
  const range = (effect: Effect | null, digits: number) =>
    effect === null ? '–' : `${signed(effect.interval[0], digits)} … ${signed(effect.interval[1], digits)}`;
  return resultsOf(report, head, kind).map((r) => [
    r.name,
    number(r.logLoss.change, 5),
    range(r.logLoss, 5),
    number(r.auc?.change, 4),
    range(r.auc, 4),
    words[r.verdict],
  ]);
}

/** Reads `importance.json`; it must be of these weights and of this shape. `file` as shown. */
export function readImportance(
  text: string | null,
  file: string,
  modelFingerprint: string,
  absent: string,
): Found<ImportanceReport> {
  if (text === null) return { value: null, problem: absent };
  try {
    const report = parseJson(text) as ImportanceReport;
    if (!isImportance(report))
      return { value: null, problem: `${file} is not an importance report that this adsc reads.` };
    if (report.modelFingerprint !== modelFingerprint)
      return {
        value: null,
        problem: `${file} was measured on other weights than this run has: measure it again with adsc importance.`,
      };
    return { value: report, problem: null };
  } catch {
    return { value: null, problem: `${file} is not JSON.` };
  }
}

/** What the section reads of it is there. */
function isImportance(report: ImportanceReport): boolean {
  const effect = (e: Effect | null | undefined) =>
    e === null || (typeof e?.change === 'number' && Array.isArray(e.interval) && e.interval.length === 2);
  return (
    report?.version === 1 &&
    typeof report.data === 'object' &&
    typeof report.tolerance?.auc === 'number' &&
    Array.isArray(report.unread) &&
    Array.isArray(report.units) &&
    report.units.every((u) => typeof u?.name === 'string' && Array.isArray(u.signals)) &&
    Array.isArray(report.heads) &&
    report.heads.every(
      (h) =>
        typeof h?.head === 'string' &&
        Array.isArray(h.results) &&
        h.results.every(
          (r: HeadImportance['results'][number]) =>
            typeof r?.unit === 'number' &&
            effect(r.auc) &&
            r.logLoss !== null &&
            effect(r.logLoss) &&
            Object.hasOwn(words, r.verdict),
        ),
    ) &&
    (report.confirmation === null ||
      (Array.isArray(report.confirmation?.without) && Array.isArray(report.confirmation.heads)))
  );
}
