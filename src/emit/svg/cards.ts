/** Group cards: a group's signals in columns, and what becomes of them at the foot. */
import { formatCount } from '../../ir/format-number.ts';
import type { Canvas } from './canvas.ts';
import type { GroupContent, SignalLine } from './content.ts';
import type { Drawn } from './draw.ts';
import { hueCount } from './style.ts';
import { lastOf } from '../../text/present.ts';

const pad = 14;
const lineHeight = 34;
const head = 34;
const foot = 48;
/** Signals in a column before another one starts. */
const perColumn = 10;
/** Columns of all cards in a row. */
const rowColumns = 5;
/** Of a column. */
const widest = 420;
/** More than this are counted, not listed. */
const listed = 60;

export function signalColumns(signals: number): number {
  return Math.min(rowColumns, Math.max(1, Math.ceil(Math.min(signals, listed) / perColumn)));
}

export function signalHeight(signals: number, columns: number): number {
  return Math.ceil(Math.min(signals, listed + 1) / columns) * lineHeight;
}

/** Cards in rows of at most five columns, each row as high as its highest card. */
export function drawGroups(
  canvas: Canvas,
  groups: readonly GroupContent[],
  area: { left: number; right: number; top: number; gap: number },
  drawn: Map<string, Drawn>,
): number {
  let y = area.top;
  for (const row of packRows(groups)) {
    const spans = row.map((group) => signalColumns(group.signals.length));
    const total = spans.reduce((a, b) => a + b, 0);
    const unit = Math.min(widest, (area.right - area.left - (row.length - 1) * area.gap) / total);
    const height = head + foot + Math.max(...row.map((group, i) => signalHeight(group.signals.length, spans[i]!)));
    let x = (area.left + area.right - unit * total - (row.length - 1) * area.gap) / 2;
    row.forEach((group, i) => {
      const box = { x, y, width: unit * spans[i]!, height };
      const hue = drawn.size % hueCount;
      drawn.set(group.id, { box, hue });
      canvas.box(box, 'card', 8, `group.${group.name}`);
      canvas.box({ ...box, height: 4 }, `f${hue}`, 2);
      canvas.text(box.x + pad, y + 24, group.name, { size: 14, look: 'ink b', fit: box.width - 2 * pad });
      drawSignals(
        canvas,
        group.signals,
        { x: box.x + pad, y: y + head, width: box.width - 2 * pad },
        spans[i]!,
        `f${hue}`,
      );
      const footTop = y + height - foot;
      canvas.rule(box.x + pad, box.x + box.width - pad, footTop + 4);
      canvas.text(box.x + pad, footTop + 21, group.formula, { size: 12, look: 'ink', fit: box.width - 2 * pad });
      canvas.text(box.x + pad, footTop + 37, `${formatCount(group.params)} parameters`, {
        size: 11,
        look: 'soft',
        fit: box.width - 2 * pad,
      });
      x += box.width + area.gap;
    });
    y += height + area.gap;
  }
  return y - area.gap;
}

/** In order, as many to a row as fit, rows then evened out. */
function packRows(groups: readonly GroupContent[]): GroupContent[][] {
  const spans = groups.map((group) => signalColumns(group.signals.length));
  const rows = Math.ceil(spans.reduce((a, b) => a + b, 0) / rowColumns);
  const target = Math.max(Math.ceil(spans.reduce((a, b) => a + b, 0) / rows), ...spans);
  const packed: GroupContent[][] = [[]];
  let used = 0;
  groups.forEach((group, i) => {
    if (used > 0 && used + spans[i]! > target) {
      packed.push([]);
      used = 0;
    }
    lastOf(packed).push(group);
    used += spans[i]!;
  });
  return packed;
}

/** Two lines a signal: name and width, format and table. */
export function drawSignals(
  canvas: Canvas,
  signals: readonly SignalLine[],
  at: { x: number; y: number; width: number },
  columns: number,
  look: string,
): void {
  const shapes = { number: 'circle', id: 'square', list: 'diamond', vector: 'bar' } as const;
  const between = 20;
  const width = (at.width - (columns - 1) * between) / columns;
  const shown = signals.slice(0, listed);
  const perLine = Math.ceil(Math.min(signals.length, listed + 1) / columns);
  shown.forEach((signal, i) => {
    const x = at.x + Math.floor(i / perLine) * (width + between);
    const y = at.y + (i % perLine) * lineHeight;
    canvas.dot(x + 5, y + 9, look, shapes[signal.kind]);
    canvas.line(x + 17, y + 13, width - 17, signal.name, String(signal.width), {
      of: `signal.${signal.name}`,
      size: 12.5,
    });
    canvas.text(x + 17, y + 27, signal.detail, { size: 10.5, look: 'soft', fit: width - 17 });
  });
  if (shown.length < signals.length) {
    const i = shown.length;
    canvas.text(
      at.x + Math.floor(i / perLine) * (width + between) + 17,
      at.y + (i % perLine) * lineHeight + 13,
      `and ${signals.length - shown.length} more`,
      { size: 12, look: 'soft' },
    );
  }
}
