/** What weights the gates of experts give. */
import { type GateReport, gateTitle, noteText } from '../../evaluate/index.ts';
import { counted } from '../../evaluate/text-table.ts';
import { html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { groupedTable, number, percent, type Section } from '../parts.ts';

const columns = ['Expert', 'mean', 'least', '5 %', '95 %', 'most', 'largest in'].map((title, i) => ({
  title,
  numeric: i > 0,
}));

/** Null without experts. */
export function gatesSection(input: ReportInput): Section | null {
  // Calibration changes no gate.
  const { gates } = input.evaluations[0].report;
  if (gates.length === 0) return null;
  const levels = Math.max(...gates.map(({ level }) => level));
  const notes = gates.flatMap((gate) =>
    gate.notes.map((note) => html`<li>${gateTitle(gate, levels)}: ${noteText(note)}</li>`),
  );
  return {
    id: 'gates',
    title: 'Gates',
    body: html`
<p class="soft">Weight of each expert in what a gate mixes, over the rows that the gate sees. The weights of a row add up to 1; 5 % of the rows have less than the third number, 95 % less than the fourth. The last column is the share of rows in which no expert has more.</p>
${notes.length > 0 && html`<ul>${notes}</ul>`}
${groupedTable(
  'Weights that gates give',
  columns,
  gates.map((gate) => ({ title: `${gateTitle(gate, levels)}: ${rowsOf(gate)}`, rows: gate.experts.map(cells) })),
)}`,
  };
}

function rowsOf({ rows }: GateReport): string {
  return `${counted(rows)} row${rows === 1 ? '' : 's'}`;
}

function cells({ expert, mean, min, max, quantiles, largest }: GateReport['experts'][number]) {
  return [expert, ...[mean, min, ...quantiles, max].map((share) => number(share, 3)), percent(largest, 0)];
}
