/** The picture, band by band from the top: signals in their groups, crosses, bottom, towers, heads. */
import { lastOf } from '../../text/present.ts';
import type { Canvas } from './canvas.ts';
import { drawSignals, listed, signalColumns, signalsHeight } from './cards.ts';
import type { Content, SignalLine } from './content.ts';
import { drawLower } from './lower.ts';
import { drawBand, left, margin, pad } from './page.ts';
import { textWidth } from './text.ts';
import { drawUpper } from './upper.ts';

/** @param loose signals of a plan without groups */
export function drawPicture(
  canvas: Canvas,
  content: Content,
  loose: readonly SignalLine[],
): { width: number; height: number; style: string } {
  const top = drawTitle(canvas, content);
  const upper = content.groups.length > 0 ? drawUpper(canvas, content, top) : null;
  const end = upper?.end ?? drawLoose(canvas, loose, top);
  const lower = drawLower(canvas, content, end, upper?.feeding ?? [], upper?.paths.size ?? 0);
  return {
    width: canvas.page.width,
    height: lower.end + margin,
    style: `${upper?.paths.style() ?? ''}${lower.paths.style()}`,
  };
}

/** Gives where the first band starts. */
function drawTitle(canvas: Canvas, content: Content): number {
  const { width, isNarrow } = canvas.page;
  const fit = width - 2 * margin;
  // The key stands next to the title, or in a line of its own.
  canvas.text(margin, 44, content.title, { size: 24, look: 'ink b', fit: isNarrow ? fit : fit - 320 });
  let y = 44;
  if (content.doc !== null && content.doc !== '')
    canvas.text(margin, (y += 24), content.doc, { size: 14, look: 'soft', fit });
  for (const line of broken(content.facts, 13, fit))
    canvas.text(margin, (y += 22), line, { size: 13, look: 'soft', fit });
  const key = [
    ['circle', 'number'],
    ['square', 'id'],
    ['diamond', 'list of ids'],
    ['bar', 'vector'],
  ] as const;
  const keyLine = isNarrow ? (y += 24) : 44;
  let x = width - margin;
  for (const [shape, label] of [...key].reverse()) {
    canvas.text(x, keyLine, label, { size: 12, look: 'soft', anchor: 'end' });
    x -= textWidth(label, 12) + 12;
    canvas.dot(x, keyLine - 4, 'soft', shape);
    x -= 20;
  }
  return y + 18;
}

/** Facts in as many lines as they take. */
function broken(facts: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const longer = lines.length === 0 ? fact : `${lastOf(lines)} · ${fact}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(fact);
  }
  return lines;
}

/** Signals of a plan without groups, in columns. Gives where the band ends. */
function drawLoose(canvas: Canvas, signals: readonly SignalLine[], start: number): number {
  const top = start + pad;
  const width = canvas.page.right - left;
  const marks = signals.length > listed;
  const columns = marks || canvas.page.isNarrow ? 1 : Math.min(5, signalColumns(signals.length, false) + 1);
  const height = signalsHeight(signals.length, marks, columns, width - 2 * pad) + 2 * pad;
  drawBand(canvas, 'signals', top, top + height);
  canvas.box({ x: left, y: top, width, height }, 'card');
  drawSignals(canvas, signals, { x: left + pad, y: top + pad, width: width - 2 * pad }, { columns, look: 'f0', marks });
  return top + height + pad;
}
