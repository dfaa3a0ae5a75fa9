import type { Plan } from './plan.ts';

/** Which tower takes a source: by index of the source + 1 (0: unknown); −1: none does. `tower all` takes everything. */
export function towersBySource(plan: Pick<Plan, 'towers'>, values: readonly string[]): Int32Array {
  const all = plan.towers.findIndex((t) => t.source === null);
  const fallback = all >= 0 ? all : plan.towers.findIndex((t) => t.fallback);
  return Int32Array.from([null, ...values], (value) => {
    const own = value === null ? -1 : plan.towers.findIndex((t) => t.source === value);
    return own >= 0 ? own : fallback;
  });
}

/** Whether a tower takes rows of any source. */
export function takesAll({ towers }: Pick<Plan, 'towers'>): boolean {
  return towers.some((tower) => tower.source === null || tower.fallback);
}
