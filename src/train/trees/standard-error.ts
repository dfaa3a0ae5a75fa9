/** Whether a sum over rows is more than chance. */

/** Whether the sum of values, one a row, is above its standard error. */
export function exceedsItsError(values: readonly number[]): boolean {
  const sum = values.reduce((all, each) => all + each, 0);
  const mean = sum / values.length;
  const variance = values.reduce((all, each) => all + (each - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return sum > Math.sqrt(values.length * variance);
}
