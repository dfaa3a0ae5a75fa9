/**
 * Rows whose clicks only the order of a history tells (`order`), or only the set of its steps (`set`).
 *
 * `order`: interests move around a circle of 12 kinds of things. A history is steps at random, among them one ahead of where the user stands, and
 * then the last move, from a neighbour to where the user stands. The candidate is the next thing in the direction of the move (clicked with
 * probability .6) or the one before (.2). Both are in the history: as a set it says nothing of the direction, nor does its newest step.
 * `set`: the candidate is any thing, clicked with probability .6 if the history has it, else .2; steps are in random order.
 */
export type OrderWorld = 'order' | 'set';

export interface OrderRow {
  /** Oldest first. */
  readonly seen: readonly string[];
  readonly item: string;
  readonly clicked: 0 | 1;
}

const KINDS = 12;
/** Most steps of a history, and one. */
export const MOST_STEPS = 13;
export const [LIKELY, UNLIKELY] = [0.6, 0.2] as const;

/**
 * The best AUC there is: half of the rows are clicked with probability a, half with b, and the two scores tie within each half. A click is
 * above what is no click where it is of the likely half and the other is not, and ties where both are of one half.
 */
export function bestAuc(): number {
  const [clicks, others] = [LIKELY + UNLIKELY, 2 - LIKELY - UNLIKELY];
  return (LIKELY * (1 - UNLIKELY) + (LIKELY * (1 - LIKELY) + UNLIKELY * (1 - UNLIKELY)) / 2) / (clicks * others);
}

/** @param draw a number in [0, 1) */
export function orderRow(world: OrderWorld, draw: () => number): OrderRow {
  const kind = () => Math.floor(draw() * KINDS);
  const name = (place: number) => `k${(place + KINDS) % KINDS}`;
  const clicked = (likely: boolean) => (draw() < (likely ? LIKELY : UNLIKELY) ? 1 : 0);
  const background = Array.from({ length: 3 + Math.floor(draw() * (MOST_STEPS - 6)) }, kind);
  if (world === 'set') {
    const seen = new Set(background);
    const known = draw() < 0.5;
    let item = kind();
    while (seen.has(item) !== known) item = kind();
    return { seen: background.map(name), item: name(item), clicked: clicked(known) };
  }
  const [at, direction, ahead] = [kind(), draw() < 0.5 ? 1 : -1, draw() < 0.5];
  background.splice(Math.floor(draw() * background.length), 0, at + direction);
  return {
    seen: [...background, at - direction, at].map(name),
    item: name(ahead ? at + direction : at - direction),
    clicked: clicked(ahead),
  };
}
