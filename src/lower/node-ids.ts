/**
 * Node and weight ids are paths (`tower.shopping/head.click/layer.0`). A name may hold anything, so `/` and `%` in it are
 * percent-escaped: two different names never make one path.
 */
export function segment(kind: string, name: string): string {
  return `${kind}.${name.replace(/[%/]/g, (char) => (char === '%' ? '%25' : '%2F'))}`;
}

/** The order of everything sorted in a plan: UTF-16 code units, no locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
