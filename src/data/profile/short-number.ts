/** Four digits are enough to judge by. */
export function shortNumber(x: number): string {
  return String(Number(x.toPrecision(4)));
}
