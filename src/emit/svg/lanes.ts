/** Which of the level lines between two rows lies above which, so that they cross least. */

/** One line and where upright ones join it: from above, to below. */
export interface Pins {
  readonly above: number;
  readonly below: readonly number[];
}

/** Level at which each line lies, from the top: 0, 1, …; lines that don't meet share one. A line without a level stretch is at 0. */
export function levelsOf(lines: readonly Pins[], apart: number): number[] {
  const order = bestOrder(lines);
  const levels = lines.map(() => 0);
  order.forEach((line, i) => {
    for (const other of order.slice(0, i))
      if (meet(lines[line]!, lines[other]!, apart)) levels[line] = Math.max(levels[line]!, levels[other]! + 1);
  });
  return levels;
}

/** From a start that is right for lines to one side, neighbours are swapped as long as that saves a crossing. */
function bestOrder(lines: readonly Pins[]): number[] {
  const middle = ({ below }: Pins) => below.reduce((sum, x) => sum + x, 0) / below.length;
  const order = lines.map((_, i) => i);
  // Lines to the right: the leftmost lies lowest; lines to the left: the rightmost does.
  const rank = lines.map((line) => (middle(line) >= line.above ? -line.above : line.above));
  order.sort((a, b) => rank[a]! - rank[b]! || a - b);
  for (let round = 0, swapped = true; swapped && round < lines.length; round++) {
    swapped = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [lines[order[i]!]!, lines[order[i + 1]!]!];
      if (crossings(b, a) < crossings(a, b)) {
        [order[i], order[i + 1]] = [order[i + 1]!, order[i]!];
        swapped = true;
      }
    }
  }
  return order;
}

/** Of two lines of which the first lies above the second. */
export function crossings(upper: Pins, lower: Pins): number {
  const [upperFrom, upperTo] = span(upper);
  const [lowerFrom, lowerTo] = span(lower);
  return (
    upper.below.filter((x) => x > lowerFrom && x < lowerTo).length +
    (lower.above > upperFrom && lower.above < upperTo ? 1 : 0)
  );
}

export function span({ above, below }: Pins): readonly [number, number] {
  return [Math.min(above, ...below), Math.max(above, ...below)];
}

function meet(a: Pins, b: Pins, apart: number): boolean {
  const [aFrom, aTo] = span(a);
  const [bFrom, bTo] = span(b);
  return aFrom - apart <= bTo && bFrom - apart <= aTo;
}
