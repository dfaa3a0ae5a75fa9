/** Group cards: a group's signals in columns, and what becomes of them at the foot. */
import { lastOf } from '../../text/present.ts';
import { formatCount } from '../../ir/format-number.ts';
import type { Box, Canvas, Shape } from './canvas.ts';
import type { GroupContent, SignalLine } from './content.ts';

const pad = 14;
const lineHeight = 34;
const head = 34;
const foot = 48;
/** Signals in a column before another one starts. */
const perColumn = 10;
/** Columns of all cards in a row. */
export const rowColumns = 5;
/** Of a column. */
export const widest = 420;
/** A picture with more signals than this shows each as a mark only, and of a group so many. */
export const listed = 60;
/** Room of a mark. */
const mark = 15;

const shapes: Readonly<Record<SignalLine['kind'], Shape>> = {
  number: 'circle',
  id: 'square',
  list: 'diamond',
  vector: 'bar',
};

export function signalColumns(signals: number, marks: boolean): number {
  return marks ? 1 : Math.min(rowColumns, Math.max(1, Math.ceil(signals / perColumn)));
}

/** @param columns narrowest that it gets, in `rowColumns` of a row. */
export function groupHeight(signals: number, marks: boolean, width: number, isNarrow: boolean): number {
  return head + foot + signalsHeight(signals, marks, signalColumns(signals, marks || isNarrow), width - 2 * pad);
}

export function signalsHeight(signals: number, marks: boolean, columns: number, width: number): number {
  if (!marks) return Math.ceil(signals / columns) * lineHeight;
  return Math.ceil(Math.min(signals, listed) / Math.max(1, Math.floor(width / mark))) * mark + 8 + 18;
}

/** Cards in rows of at most so many columns, in order, as many to a row as fit; rows then evened out. */
export function packRows<T extends GroupContent>(groups: readonly T[], marks: boolean, most: number): T[][] {
  const spans = groups.map((group) => Math.min(most, signalColumns(group.signals.length, marks)));
  const all = spans.reduce((a, b) => a + b, 0);
  const target = Math.max(Math.ceil(all / Math.ceil(all / most)), ...spans);
  const packed: T[][] = [];
  let used = Infinity;
  groups.forEach((group, i) => {
    if (used + spans[i]! > target) {
      packed.push([]);
      used = 0;
    }
    lastOf(packed).push(group);
    used += spans[i]!;
  });
  return packed;
}

export function drawGroup(
  canvas: Canvas,
  group: GroupContent,
  box: Box,
  { look, hue, marks }: { look: string; hue: number; marks: boolean },
): void {
  const inner = box.width - 2 * pad;
  const says = `${group.of.replace('.', ' ')}: ${counted(group.signals)}, ${group.formula}, ${formatCount(group.params)} parameters`;
  canvas.node({ of: group.of, look, says }, () => {
    canvas.box(box, 'card');
    canvas.box({ ...box, height: 4 }, `f${hue}`, 2);
    canvas.text(box.x + pad, box.y + 24, group.name, { size: 14, look: 'ink b', fit: inner });
    drawSignals(
      canvas,
      group.signals,
      { x: box.x + pad, y: box.y + head, width: inner },
      { columns: signalColumns(group.signals.length, marks || canvas.page.isNarrow), look: `f${hue}`, marks },
    );
    const footTop = box.y + box.height - foot;
    canvas.rule(box.x + pad, box.x + box.width - pad, footTop + 4);
    canvas.text(box.x + pad, footTop + 21, group.formula, { size: 12, look: 'ink', fit: inner });
    canvas.text(box.x + pad, footTop + 37, group.feeds ? `${formatCount(group.params)} parameters` : 'sequence', {
      size: 11,
      look: 'soft',
      fit: inner,
    });
  });
}

/** `12 signals: 8 ids, 4 numbers`. */
function counted(signals: readonly SignalLine[]): string {
  const words = {
    id: ['id', 'ids'],
    number: ['number', 'numbers'],
    list: ['list', 'lists'],
    vector: ['vector', 'vectors'],
  };
  const parts = (['id', 'number', 'list', 'vector'] as const).flatMap((kind) => {
    const count = signals.filter((signal) => signal.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words[kind][count === 1 ? 0 : 1]!}`];
  });
  return `${signals.length} ${signals.length === 1 ? 'signal' : 'signals'}: ${parts.join(', ')}`;
}

/** Two lines a signal, name and width, format and table; or marks only, with all that as a tooltip, and their number. */
export function drawSignals(
  canvas: Canvas,
  signals: readonly SignalLine[],
  at: { x: number; y: number; width: number },
  { columns, look, marks }: { columns: number; look: string; marks: boolean },
): void {
  const between = 20;
  const width = marks ? mark : (at.width - (columns - 1) * between) / columns;
  const perLine = marks ? Math.max(1, Math.floor(at.width / mark)) : Math.ceil(signals.length / columns);
  const shown = marks ? signals.slice(0, listed) : signals;
  shown.forEach((signal, i) => {
    const whole = `${signal.name}: ${signal.detail}, ${signal.width} wide`;
    canvas.node({ of: `signal.${signal.name}`, look: 's', says: null }, () => {
      if (marks) {
        const x = at.x + (i % perLine) * mark;
        const y = at.y + Math.floor(i / perLine) * mark;
        canvas.tooltip(whole);
        canvas.box({ x: x - 2, y: y - 1, width: mark, height: mark }, 'hit', 3);
        canvas.dot(x + mark / 2 - 2, y + mark / 2 - 1, look, shapes[signal.kind]);
        return;
      }
      const x = at.x + Math.floor(i / perLine) * (width + between);
      const y = at.y + (i % perLine) * lineHeight;
      canvas.box({ x: x - 4, y: y - 2, width: width + 8, height: lineHeight }, 'hit', 4);
      canvas.dot(x + 5, y + 9, look, shapes[signal.kind]);
      canvas.line(x + 17, y + 13, width - 17, signal.name, String(signal.width), { size: 12.5 });
      canvas.text(x + 17, y + 27, signal.detail, { size: 10.5, look: 'soft', fit: width - 17 });
    });
  });
  if (!marks) return;
  const more = signals.length > shown.length ? `and ${signals.length - shown.length} more` : '';
  const below = at.y + Math.ceil(shown.length / perLine) * mark + 15;
  canvas.line(at.x, below, at.width, counted(signals), more, { size: 11, look: 'soft' });
}
