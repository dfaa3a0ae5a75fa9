import { counted } from '../../evaluate/text-table.ts';
import { formatBytes, formatCount } from '../../ir/format-number.ts';
import type { CostItem, Plan } from '../../ir/plan.ts';
import { type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { count, details, facts, type Section, table } from '../parts.ts';

const LARGEST = 12;
const MOST = 500;

export function model(input: ReportInput): Section {
  const { plan, picture } = input;
  const { cost } = plan;
  const items = [...cost.items].sort((a, b) => b.params - a.params || b.flops - a.flops);
  return {
    id: 'model',
    title: 'Model',
    body: html`
${picture !== null && html`<div class="picture" role="region" tabindex="0" aria-label="Picture of the model">${image(picture, inWords(plan))}</div>`}
${facts([
  ['Parameters', html`<data value="${cost.params}">${formatCount(cost.params)}</data>`],
  ['Operations an example, forward', html`<data value="${cost.flops}">${formatCount(cost.flops)}</data>`],
  ['Weights and optimizer state', html`<data value="${cost.memory}">${formatBytes(cost.memory)}</data>`],
])}
${table(
  `Where the parameters are${items.length > LARGEST ? `: the ${LARGEST} largest of ${counted(items.length)}` : ''}`,
  columns,
  items.slice(0, LARGEST).map((item) => cells(item, cost.params)),
)}
${
  items.length > LARGEST &&
  details(
    'All of them',
    table(
      'Cost of every table and layer',
      columns,
      items.slice(0, MOST).map((item) => cells(item, cost.params)),
    ),
  )
}`,
  };
}

const columns = ['', 'parameters', 'share', 'weights', 'optimizer', 'operations'].map((title, i) => ({
  title,
  numeric: i > 0,
}));

function cells(item: CostItem, all: number) {
  return [
    item.name,
    count(item.params),
    `${all > 0 ? ((100 * item.params) / all).toFixed(1) : '0'} %`,
    formatBytes(item.bytes),
    formatBytes(item.optimizerBytes),
    count(item.flops),
  ];
}

/** As a picture, not as markup: nothing in it can run, and its styles and ids stay its own. */
function image(svg: string, alt: string): Html {
  return html`<img alt="${alt}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" />`;
}

function inWords({ model: name, signals, towers, heads }: Plan): string {
  return `The model ${name}: ${signals.length} signals through groups, crosses and shared layers into the towers ${towers.map((t) => t.name).join(', ')} with the heads ${heads.map((h) => h.name).join(', ')}.`;
}
