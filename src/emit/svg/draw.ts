/** Layout and drawing, band by band from the top: signals in their groups, crosses, bottom, towers, heads. */
import { formatCount } from '../../ir/format-number.ts';
import type { Box, Canvas } from './canvas.ts';
import { drawGroups, drawSignals, signalColumns, signalHeight } from './cards.ts';
import type { Content, CrossContent, SignalLine } from './content.ts';
import { hueCount } from './style.ts';
import { textWidth } from './text.ts';
import { entryOf } from '../../text/present.ts';

const page = 1200;
const margin = 20;
const gutter = 30;
const left = margin + gutter + 12;
const right = page - margin - 12;
/** Where the line runs by which everything enters the bottom. */
const bus = left - 9;
const gap = 16;
/** Room for edges between two bands. */
const flow = 44;
const pad = 14;

/** A drawn group, cross or tower that edges start from. */
export interface Drawn {
  readonly box: Box;
  readonly hue: number;
}

export function drawPicture(
  canvas: Canvas,
  content: Content,
  loose: readonly SignalLine[],
): { width: number; height: number } {
  let y = drawTitle(canvas, content);
  const drawn = new Map<string, Drawn>();
  if (content.groups.length > 0) {
    y =
      band(canvas, 'signals and groups', y, (top) =>
        drawGroups(canvas, content.groups, { left, right, top, gap }, drawn),
      ) + flow;
    if (content.crosses.length > 0)
      y = band(canvas, 'crosses', y, (top) => drawCrosses(canvas, content.crosses, top, drawn)) + flow;
  } else {
    y = band(canvas, 'signals', y, (top) => drawLoose(canvas, loose, top)) + flow;
  }
  const biasWidth = content.bias === null ? 0 : 230;
  const network = { left, right: right - (biasWidth === 0 ? 0 : biasWidth + gap) };
  const biasTop = y;
  let logits: Drawn[][] = [];
  if (content.bottom !== null) {
    const bar = { box: { x: 0, y: 0, width: 0, height: 0 } as Box };
    y =
      band(canvas, 'bottom', y, (top) => {
        bar.box = { x: network.left, y: top, width: network.right - network.left, height: 50 };
        drawBar(canvas, bar.box, content.bottom!.title, content.bottom!.formula, params(content.bottom!.params));
        joinBottom(canvas, drawn, bar.box);
        return top + 50;
      }) + flow;
    const towers: { end: number; logits: Drawn[][] } = { end: y, logits: [] };
    if (content.towers.length > 0) {
      y =
        band(canvas, content.towers.length > 1 ? 'towers' : 'tower', y, (top) => {
          Object.assign(towers, drawTowers(canvas, content, network, top, bar.box));
          return towers.end;
        }) + flow;
    }
    logits = towers.logits;
  }
  if (logits.length === 0) {
    const middle = (left + right) / 2;
    logits = content.heads.map(() => [{ box: { x: middle - 1, y: y - flow - pad, width: 2, height: 0 }, hue: 0 }]);
  }
  const bias =
    content.bias === null
      ? null
      : drawBias(canvas, content.bias, {
          x: right - biasWidth,
          y: biasTop + pad,
          width: biasWidth,
          height: y - flow - biasTop - 2 * pad,
        });
  y = band(canvas, 'heads', y, (top) => drawHeads(canvas, content, top, logits, bias));
  return { width: page, height: y + margin };
}

function drawTitle(canvas: Canvas, content: Content): number {
  canvas.text(margin, 44, content.title, { size: 24, look: 'ink b', fit: page - 2 * margin - 320 });
  let y = 44;
  if (content.doc !== null && content.doc !== '')
    canvas.text(margin, (y += 24), content.doc, { size: 14, look: 'soft', fit: page - 2 * margin });
  canvas.text(margin, (y += 22), content.facts.join(' · '), { size: 13, look: 'soft', fit: page - 2 * margin });
  const key = [
    ['circle', 'number'],
    ['square', 'id'],
    ['diamond', 'list of ids'],
    ['bar', 'vector'],
  ] as const;
  let x = page - margin;
  for (const [shape, label] of [...key].reverse()) {
    canvas.text(x, 44, label, { size: 12, look: 'soft', anchor: 'end' });
    x -= textWidth(label, 12) + 12;
    canvas.dot(x, 40, 'soft', shape);
    x -= 20;
  }
  return y + 18;
}

/** Draws a band around what `draw` draws from its top to the end that it returns; gives the band's own end. */
function band(canvas: Canvas, name: string, y: number, draw: (top: number) => number): number {
  const end = draw(y + pad) + pad;
  canvas.band({ x: margin, y, width: page - 2 * margin, height: end - y });
  canvas.text(margin + 20, (y + end) / 2, name, { size: 12, look: 'soft b', anchor: 'middle', rotate: true });
  return end;
}

function drawBar(canvas: Canvas, box: Box, title: string, formula: string, right: string): void {
  canvas.box(box, 'card', 8, 'bottom');
  canvas.line(box.x + pad, box.y + 20, box.width - 2 * pad, title, right, { size: 13, look: 'ink b' });
  canvas.text(box.x + pad, box.y + 38, formula, { size: 12, look: 'soft', fit: box.width - 2 * pad });
}

/** Signals of a plan without groups, in columns. */
function drawLoose(canvas: Canvas, signals: readonly SignalLine[], top: number): number {
  const width = right - left;
  const columns = Math.min(5, signalColumns(signals.length) + 1);
  const height = signalHeight(signals.length, columns) + 2 * pad;
  canvas.box({ x: left, y: top, width, height }, 'card');
  drawSignals(canvas, signals, { x: left + pad, y: top + pad, width: width - 2 * pad }, columns, 's0 f0');
  return top + height;
}

function drawCrosses(canvas: Canvas, crosses: readonly CrossContent[], top: number, drawn: Map<string, Drawn>): number {
  const perRow = 5;
  const height = 66;
  let y = top;
  for (let depth = 0; ; depth++) {
    const level = crosses.filter((cross) => cross.depth === depth);
    if (level.length === 0) break;
    if (depth > 0) y += flow - gap;
    // Near what it reads, so that edges cross less.
    const middle = (cross: CrossContent) =>
      cross.operands.reduce((sum, id) => sum + centre(entryOf(drawn, id).box), 0) / cross.operands.length;
    const ordered = level.map((cross) => ({ cross, at: middle(cross) })).sort((a, b) => a.at - b.at);
    const rows = Math.ceil(ordered.length / perRow);
    const columns = Math.ceil(ordered.length / rows);
    const width = Math.min(300, (right - left - (columns - 1) * gap) / columns);
    const indent = (right - left - columns * width - (columns - 1) * gap) / 2;
    for (const [i, { cross }] of ordered.entries()) {
      const box = {
        x: left + indent + (i % columns) * (width + gap),
        y: y + Math.floor(i / columns) * (height + gap),
        width,
        height,
      };
      drawn.set(cross.id, { box, hue: drawn.size % hueCount });
    }
    for (const { cross } of ordered) drawCross(canvas, cross, drawn);
    y += rows * (height + gap);
  }
  return y - gap;
}

function drawCross(canvas: Canvas, cross: CrossContent, drawn: ReadonlyMap<string, Drawn>): void {
  const { box, hue } = entryOf(drawn, cross.id);
  canvas.box(box, `card s${hue}`, 20, `cross.${cross.name}`);
  canvas.line(box.x + 18, box.y + 22, box.width - 36, cross.name, String(cross.width), { size: 13, look: 'ink b' });
  canvas.text(box.x + 18, box.y + 39, cross.formula, { size: 11.5, fit: box.width - 36 });
  const layers = cross.layers === 0 ? '' : `${cross.layers} ${cross.layers === 1 ? 'layer' : 'layers'} · `;
  canvas.text(box.x + 18, box.y + 55, layers + params(cross.params), { size: 11, look: 'soft', fit: box.width - 36 });
  const operands = cross.operands.map((id) => entryOf(drawn, id)).sort((a, b) => centre(a.box) - centre(b.box));
  for (const [i, from] of operands.entries()) {
    canvas.edge(centre(from.box), from.box.y + from.box.height, share(box, i, operands.length), box.y, `s${from.hue}`);
  }
}

/** Every group and cross goes into the bottom: one line down the left side that every row of boxes runs into. */
function joinBottom(canvas: Canvas, drawn: ReadonlyMap<string, Drawn>, bar: Box): void {
  const rows = new Map<number, Box>();
  for (const { box } of drawn.values())
    rows.set(box.y, box.x < (rows.get(box.y)?.x ?? Infinity) ? box : entryOf(rows, box.y));
  const middles = [...rows.values()].map((box) => ({ x: box.x, y: box.y + box.height / 2 }));
  canvas.bus(bus, middles, { x: bar.x, y: bar.y + bar.height / 2 });
}

function drawTowers(
  canvas: Canvas,
  content: Content,
  area: { left: number; right: number },
  top: number,
  bar: Box,
): { end: number; logits: Drawn[][] } {
  const heads = content.heads.length;
  const columns = Math.max(
    1,
    Math.min(content.towers.length, Math.floor((area.right - area.left + gap) / (260 + gap))),
  );
  const width = (area.right - area.left - (columns - 1) * gap) / columns;
  const perLine = Math.max(1, Math.min(heads, Math.floor((width - 2 * pad + 8) / 118)));
  const lines = Math.ceil(heads / perLine);
  const headHeight = 58;
  const height = 56 + lines * (headHeight + 8) + 6;
  const logits: Drawn[][] = content.heads.map(() => []);
  content.towers.forEach((tower, t) => {
    const box = {
      x: area.left + (t % columns) * (width + gap),
      y: top + Math.floor(t / columns) * (height + gap),
      width,
      height,
    };
    const hue = t % hueCount;
    canvas.box(box, 'card', 8, `tower.${tower.title}`);
    canvas.box({ ...box, height: 4 }, `f${hue}`, 2);
    canvas.line(box.x + pad, box.y + 24, width - 2 * pad, tower.title, params(tower.params), {
      size: 13,
      look: 'ink b',
    });
    canvas.text(box.x + pad, box.y + 42, `${tower.source} · ${tower.formula}`, {
      size: 12,
      look: 'soft',
      fit: width - 2 * pad,
    });
    canvas.edge(centre(box), bar.y + bar.height, centre(box), box.y, `s${hue}`);
    const inner = (width - 2 * pad - (perLine - 1) * 8) / perLine;
    tower.heads.forEach((head, h) => {
      const headBox = {
        x: box.x + pad + (h % perLine) * (inner + 8),
        y: box.y + 54 + Math.floor(h / perLine) * (headHeight + 8),
        width: inner,
        height: headHeight,
      };
      canvas.box(headBox, 'inner', 6);
      canvas.text(headBox.x + 10, headBox.y + 18, head.title, { size: 12, look: 'ink b', fit: inner - 20 });
      canvas.text(headBox.x + 10, headBox.y + 34, head.formula, { size: 11, look: 'soft', fit: inner - 20 });
      canvas.text(headBox.x + 10, headBox.y + 49, params(head.params), { size: 11, look: 'soft', fit: inner - 20 });
      // Edges start where the tower's card ends; heads above each other a little apart.
      const aside = 10 * Math.floor(h / perLine);
      logits[h]!.push({ box: { x: headBox.x + aside, y: box.y, width: inner, height }, hue });
    });
  });
  return { end: top + Math.ceil(content.towers.length / columns) * (height + gap) - gap, logits };
}

function drawBias(canvas: Canvas, bias: NonNullable<Content['bias']>, area: Box): Box {
  // At the towers' foot, where its logits join theirs.
  const height = Math.min(area.height, 68 + 34 * bias.signals.length);
  const box = { ...area, y: area.y + area.height - height, height };
  canvas.box(box, 'card dash', 8, 'bias');
  canvas.line(box.x + pad, box.y + 22, box.width - 2 * pad, 'bias', params(bias.params), { size: 13, look: 'ink b' });
  canvas.text(box.x + pad, box.y + 39, `${bias.formula} · all rows`, {
    size: 11,
    look: 'soft',
    fit: box.width - 2 * pad,
  });
  canvas.rule(box.x + pad, box.x + box.width - pad, box.y + 50);
  const room = Math.max(1, Math.floor((box.height - 62) / 34));
  const shown = bias.signals.slice(0, bias.signals.length > room ? room - 1 : room);
  drawSignals(canvas, shown, { x: box.x + pad, y: box.y + 60, width: box.width - 2 * pad }, 1, 'soft');
  if (shown.length < bias.signals.length)
    canvas.text(box.x + pad, box.y + 72 + shown.length * 34, `and ${bias.signals.length - shown.length} more`, {
      size: 11,
      look: 'soft',
    });
  return box;
}

function drawHeads(
  canvas: Canvas,
  content: Content,
  top: number,
  logits: readonly (readonly Drawn[])[],
  bias: Box | null,
): number {
  const perRow = 4;
  const rows = Math.ceil(content.heads.length / perRow);
  const columns = Math.ceil(content.heads.length / rows);
  const width = Math.min(300, (right - left - (columns - 1) * gap) / columns);
  const indent = (right - left - columns * width - (columns - 1) * gap) / 2;
  const height = 54;
  content.heads.forEach((head, h) => {
    const box = {
      x: left + indent + (h % columns) * (width + gap),
      y: top + Math.floor(h / columns) * (height + gap),
      width,
      height,
    };
    canvas.box(box, 'card', 20, `head.${head.title}`);
    canvas.text(centre(box), box.y + 23, `P(${head.title})`, {
      size: 14,
      look: 'ink b',
      anchor: 'middle',
      fit: width - 24,
    });
    canvas.text(centre(box), box.y + 41, head.formula, { size: 11.5, look: 'soft', anchor: 'middle', fit: width - 24 });
    const from = logits[h]!;
    from.forEach(({ box: source, hue }, t) =>
      canvas.edge(
        centre(source),
        source.y + source.height,
        share(box, t, from.length + (bias === null ? 0 : 1)),
        box.y,
        `s${hue}`,
      ),
    );
    if (bias !== null)
      canvas.edge(
        share(bias, h, content.heads.length),
        bias.y + bias.height,
        share(box, from.length, from.length + 1),
        box.y,
        'soft-edge dash',
      );
  });
  return top + rows * (height + gap) - gap;
}

function params(count: number): string {
  return count === 0 ? '' : `${formatCount(count)} parameters`;
}

function centre(box: Box): number {
  return box.x + box.width / 2;
}

/** The i-th of n points along a box's edge. */
function share(box: Box, i: number, n: number): number {
  return box.x + box.width * (0.2 + (0.6 * (i + 0.5)) / n);
}
