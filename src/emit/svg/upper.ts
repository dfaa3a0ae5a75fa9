/** Groups and crosses, and the edges between them. */
import { formatCount } from '../../ir/format-number.ts';
import { arrange, type Arrangement, type Row } from './arrange.ts';
import type { Box, Canvas } from './canvas.ts';
import { drawGroup, groupHeight, listed, packRows, rowColumns, signalColumns, widest } from './cards.ts';
import type { Content, CrossContent } from './content.ts';
import { huesOf } from './hues.ts';
import { centre, drawBand, gap, left, pad, type Page } from './page.ts';
import { Paths } from './paths.ts';
import { entryOf, lastOf } from '../../text/present.ts';

/** Crosses in a row. */
const perRow = 5;
const perNarrowRow = 2;
const crossHeight = 66;
const groupsBand = 'signals and groups';
const crossesBand = 'crosses';

export interface Upper {
  readonly end: number;
  readonly paths: Paths;
  /** Of each row, the leftmost box that goes into the bottom. */
  readonly feeding: readonly Box[];
}

interface LaidOut extends Arrangement {
  readonly rows: readonly Row[];
  /** Whether signals are marks. */
  readonly marks: boolean;
}

export function layOut(
  { groups, crosses }: Pick<Content, 'groups' | 'crosses'>,
  top: number,
  { right, isNarrow }: Page,
): LaidOut {
  const marks = groups.reduce((sum, group) => sum + group.signals.length, 0) > listed;
  const groupRows = packRows(groups, marks, isNarrow ? 1 : rowColumns).map((row): Row => {
    const columns = row.map((group) => signalColumns(group.signals.length, marks || isNarrow));
    const width = Math.min(
      widest,
      (right - left) /
        Math.max(
          row.length,
          columns.reduce((a, b) => a + b, 0),
        ) -
        3 * gap,
    );
    return {
      band: groupsBand,
      widest,
      items: row.map((group, i) => ({
        id: group.id,
        columns: columns[i]!,
        height: groupHeight(group.signals.length, marks, width, isNarrow),
        operands: [],
      })),
    };
  });
  const area = { left, right, top: top + pad };
  const rowsWith = (order: (cross: CrossContent) => number) => [
    ...groupRows,
    ...crossRows(crosses, order, isNarrow ? perNarrowRow : perRow),
  ];
  // Boxes near what they read have shorter edges, and where they stand is known only once they stand.
  const first = arrange(
    rowsWith(() => 0),
    area,
  );
  const middle = ({ operands }: CrossContent) =>
    operands.reduce((sum, id) => sum + centre(entryOf(first.boxes, id)), 0) / operands.length;
  const rows = rowsWith(middle);
  return { ...arrange(rows, area, arrange(rows, area, first.gaps).gaps), rows, marks };
}

export function drawUpper(canvas: Canvas, content: Content, top: number): Upper {
  const { groups, crosses } = content;
  const { rows, marks, boxes, routes, bands } = layOut(content, top, canvas.page);

  const paths = new Paths(
    'u',
    [...groups.map(({ id }) => ({ id, reads: [] })), ...crosses.map(({ id, operands }) => ({ id, reads: operands }))],
    0,
  );
  const hues = colours(rows, boxes, crosses);
  for (const band of bands) drawBand(canvas, band.name, band.top, band.bottom);
  for (const { from, to, points } of routes) canvas.route(points, `s${entryOf(hues, from)} ${paths.edge(from, to)}`);
  for (const group of groups)
    drawGroup(canvas, group, entryOf(boxes, group.id), {
      look: paths.part(group.id),
      hue: entryOf(hues, group.id),
      marks,
    });
  for (const cross of crosses) drawCross(canvas, cross, entryOf(boxes, cross.id), `s${entryOf(hues, cross.id)}`, paths);

  const fed = new Set([...groups.filter(({ feeds }) => feeds), ...crosses].map(({ id }) => id));
  const feeding = rows.flatMap((row) => row.items.find(({ id }) => fed.has(id)) ?? []);
  return { end: lastOf(bands).bottom + pad, paths, feeding: feeding.map(({ id }) => entryOf(boxes, id)) };
}

function crossRows(crosses: readonly CrossContent[], order: (cross: CrossContent) => number, most: number): Row[] {
  const rows: Row[] = [];
  for (let depth = 0; ; depth++) {
    const level = crosses.filter((cross) => cross.depth === depth);
    if (level.length === 0) return rows;
    const ordered = level.map((cross) => ({ cross, at: order(cross) })).sort((a, b) => a.at - b.at);
    const columns = Math.ceil(level.length / Math.ceil(level.length / most));
    for (let from = 0; from < ordered.length; from += columns)
      rows.push({
        band: crossesBand,
        widest: 300,
        items: ordered
          .slice(from, from + columns)
          .map(({ cross: { id, operands } }) => ({ id, columns: 1, height: crossHeight, operands })),
      });
  }
}

function colours(
  rows: readonly Row[],
  boxes: Arrangement['boxes'],
  crosses: readonly CrossContent[],
): Map<string, number> {
  return huesOf(
    rows.flatMap((row, r) =>
      row.items.map(({ id }, i) => {
        const box = entryOf(boxes, id);
        const above = (rows[r - 1]?.items ?? []).filter((item) => {
          const other = entryOf(boxes, item.id);
          return other.x < box.x + box.width && box.x < other.x + other.width;
        });
        const together = crosses.filter(({ operands }) => operands.includes(id)).flatMap(({ operands }) => operands);
        return {
          id,
          near: [row.items.slice(Math.max(0, i - 1), i).map((item) => item.id), above.map((item) => item.id), together],
        };
      }),
    ),
  );
}

function drawCross(canvas: Canvas, cross: CrossContent, box: Box, hue: string, paths: Paths): void {
  const count = cross.layers === 0 ? '' : `${cross.layers} ${cross.layers === 1 ? 'layer' : 'layers'} · `;
  const layers = cross.note === null ? count : `${count}${cross.note} · `;
  const size = `${layers}${cross.params === 0 ? 'no' : formatCount(cross.params)} parameters`;
  const says = `${cross.of.replace('.', ' ')}: ${cross.formula}, ${cross.width} wide, ${size}`;
  canvas.node({ of: cross.of, look: paths.part(cross.id), says }, () => {
    canvas.box(box, `card ${hue}`, 20);
    canvas.line(box.x + 18, box.y + 22, box.width - 36, cross.name, String(cross.width), { size: 13, look: 'ink b' });
    canvas.text(box.x + 18, box.y + 39, cross.formula, { size: 11.5, fit: box.width - 36 });
    canvas.text(box.x + 18, box.y + 55, size, { size: 11, look: 'soft', fit: box.width - 36 });
  });
}
