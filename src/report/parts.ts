/** Building blocks of the page: figures with their tables, tables that can be read on a phone, numbers with their full value. */
import { counted, decimal } from '../evaluate/text-table.ts';
import { color, SHAPES } from './charts/draw.ts';
import { type Content, type Html, html, markup } from './html.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** A number shown rounded whose exact value is in the markup, for programs; `–` where there is none. */
export function number(value: number | null | undefined, digits: number): Html {
  if (value === null || value === undefined || !Number.isFinite(value)) return html`${decimal(value, digits)}`;
  return html`<data value="${value}">${decimal(value, digits).replace('-', '−')}</data>`;
}

export function count(value: number): Html {
  return html`<data value="${value}">${counted(value)}</data>`;
}

export function percent(share: number, digits = 1): string {
  return `${decimal(100 * share, digits)} %`;
}

export interface TableColumn {
  readonly title: string;
  readonly numeric?: boolean;
  /** Breaks its lines. */
  readonly wide?: boolean;
}

/** Rows of cells; the first cell of a row is its header. On a narrow screen it scrolls sideways within itself, and the keyboard can. */
export function table(caption: string, columns: readonly TableColumn[], rows: readonly (readonly Content[])[]): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
${head(columns)}
<tbody>
${rows.map((row) => line(columns, row))}</tbody></table></div>`;
}

/** A table in parts, each under a heading of its own. */
export function groupedTable(
  caption: string,
  columns: readonly TableColumn[],
  groups: readonly { readonly title: string; readonly rows: readonly (readonly Content[])[] }[],
): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
${head(columns)}
${groups.map(
  (group) => html`<tbody><tr class="rows"><th scope="rowgroup" colspan="${columns.length}">${group.title}</th></tr>
${group.rows.map((row) => line(columns, row))}</tbody>
`,
)}</table></div>`;
}

function head(columns: readonly TableColumn[]): Html {
  return html`<thead><tr>${columns.map((column) => (column.title === '' ? html`<td></td>` : html`<th scope="col" class="${className(column)}">${column.title}</th>`))}</tr></thead>`;
}

function line(columns: readonly TableColumn[], row: readonly Content[]): Html {
  return html`<tr>${row.map((content, i) => (i === 0 ? html`<th scope="row">${content}</th>` : html`<td class="${className(columns[i])}">${content}</td>`))}</tr>
`;
}

function className(column: TableColumn | undefined): string {
  return column?.numeric === true ? 'n' : column?.wide === true ? 'w' : '';
}

/** Prose in cells: on a narrow screen every row becomes a block with its columns' titles in it. */
export function proseTable(caption: string, titles: readonly string[], rows: readonly (readonly Content[])[]): Html {
  // Roles in words: a table that is laid out as blocks loses them.
  return html`<table class="prose" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  (
    row,
  ) => html`<tr role="row">${row.map((content, i) => (i === 0 ? html`<th scope="row" role="rowheader">${content}</th>` : html`<td role="cell" data-title="${titles[i]}">${content}</td>`))}</tr>
`,
)}</tbody></table>`;
}

export function facts(entries: readonly (readonly [string, Content])[]): Html {
  return html`<dl class="facts">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

export function details(summary: string, body: Html): Html {
  return html`<details><summary>${summary}</summary>${body}</details>`;
}

export interface Figure {
  readonly title: string;
  readonly chart: Html;
  /** What a reader who can't see the chart should know of it. */
  readonly says: string;
  readonly legend?: Html | null;
  /** The same figures as a table. */
  readonly table?: Html | null;
}

export function figure({ title, chart, says, legend, table: numbers }: Figure): Html {
  return html`<figure><figcaption>${title}</figcaption>${legend}<div class="chart" role="img" aria-label="${says}">${chart}</div>${numbers && details('As a table', numbers)}</figure>`;
}

export function figures(list: readonly Html[]): Html {
  return html`<div class="figures">${list}</div>`;
}

/** Charts of one head under its name, where there are several of each; else all side by side. */
export function figuresByHead(
  heads: readonly { readonly head: string; readonly figures: readonly Html[] }[],
  several: boolean,
): Html {
  const known = heads.filter((h) => h.figures.length > 0);
  return several
    ? html`${known.map((h) => html`<h3>${h.head}</h3><div class="figures pair">${h.figures}</div>`)}`
    : figures(known.flatMap((h) => h.figures));
}

export interface LegendEntry {
  readonly label: string;
  readonly series?: number;
  readonly color?: string;
  readonly mark: 'point' | 'line' | 'area' | 'dashed';
}

export function legend(entries: readonly LegendEntry[]): Html {
  return html`<ul class="legend">${entries.map((entry) => html`<li>${swatch(entry)} ${entry.label}</li>`)}</ul>`;
}

const paths: Readonly<Record<(typeof SHAPES)[number], string>> = {
  circle: 'M7 3a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z',
  square: 'M3 3h8v8H3Z',
  'triangle-up': 'M7 2.5L12 11H2Z',
  diamond: 'M7 2L11.5 7L7 12L2.5 7Z',
  cross: 'M5.3 2h3.4v3.3H12v3.4H8.7V12H5.3V8.7H2V5.3h3.3Z',
  'triangle-down': 'M2 3h10L7 11.5Z',
  'triangle-right': 'M3 2L11.5 7L3 12Z',
  'triangle-left': 'M11 2L2.500 7L11 12Z',
};

function swatch({ series, color: given, mark }: LegendEntry): Html {
  const paint = given ?? color(series ?? 0);
  const shapes: Readonly<Record<LegendEntry['mark'], string>> = {
    point: `<path d="${paths[SHAPES[(series ?? 0) % SHAPES.length]!]}" fill="${paint}"/>`,
    line: `<path d="M0 7H14" stroke="${paint}" stroke-width="2.500"/>`,
    dashed: `<path d="M0 7H14" stroke="${paint}" stroke-width="2" stroke-dasharray="4 3"/>`,
    area: `<path d="M1 2H13V12H1Z" fill="${paint}" fill-opacity=".28" stroke="${paint}" stroke-width="1.500"/>`,
  };
  return markup(
    `<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">${shapes[mark]}</svg>`,
  );
}
