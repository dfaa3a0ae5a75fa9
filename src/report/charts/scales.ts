/** Domains and ticks that read well in a small chart. */

/** 1-2-5 ticks of a logarithmic axis from `low` to `high` (both above 0); fewer to a decade where they would crowd. */
export function logTicks(low: number, high: number, most = 7): number[] {
  for (const steps of [[1, 2, 5], [1, 3], [1]]) {
    const ticks: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const step of steps) {
        const tick = Number(`${step}e${power}`);
        if (tick >= low && tick <= high) ticks.push(tick);
      }
    }
    if (ticks.length <= most || steps.length === 1) return ticks;
  }
  return [];
}

/** Ratios around 1 for an axis of calibration ratios whose logarithms reach `reach`: symmetric, at least ±10 % and at most a factor of 5. */
export function ratioDomain(reach: number): readonly [number, number] {
  const bounded = Math.min(Math.log(5), Math.max(Math.log(1.1), reach * 1.05));
  return [Math.exp(-bounded), Math.exp(bounded)];
}

const RATIOS = [0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.25, 1.5, 2, 3, 4, 5];

/** Ticks within a domain of ratios that stand at least a tenth of its height apart. */
export function ratioTicks([low, high]: readonly [number, number]): number[] {
  const apart = Math.log(high / low) / 9;
  const ticks = [1];
  for (const side of [RATIOS.filter((r) => r > 1), RATIOS.filter((r) => r < 1).reverse()]) {
    let last = 1;
    for (const ratio of side) {
      if (ratio < low || ratio > high || Math.abs(Math.log(ratio / last)) < apart) continue;
      ticks.push(ratio);
      last = ratio;
    }
  }
  return ticks.sort((a, b) => a - b);
}
