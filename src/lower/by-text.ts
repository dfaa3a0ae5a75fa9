/** The order of everything sorted in a plan: UTF-16 code units, no locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
