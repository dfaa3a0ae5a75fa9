/** Figures for people: three significant digits, in the units that a spec is written in. */

/** 950, 50k, 1.23M, 4.5G. */
export function formatCount(n: number): string {
  return scaled(n, 1000, ['', 'k', 'M', 'G', 'T']);
}

/** Decimal, as in a budget: 512MB is 512e6 bytes. */
export function formatBytes(n: number): string {
  return scaled(n, 1000, ['B', 'KB', 'MB', 'GB', 'TB']);
}

function scaled(n: number, base: number, units: readonly string[]): string {
  let power = 0;
  // A value that would round to 1000 of a unit is written in the next one.
  while (power < units.length - 1 && Math.abs(n) / base ** power >= base * (1 - 5e-4)) power++;
  const value = n / base ** power;
  return `${power === 0 ? String(value) : String(Number(value.toPrecision(3)))}${units[power]}`;
}
