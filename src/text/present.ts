/**
 * What the code knows to be there and its types do not say. Where it is missing after all, adsc has a bug, and the error names what is missing
 * where it was looked for, not where it would be used.
 */

/** @throws Error naming `what` */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** @throws Error naming the key */
export function entryOf<K, V>(map: { get(key: K): V | undefined }, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`there is nothing under "${String(key)}"`);
  return value;
}

/** @throws Error where the list is empty */
export function lastOf<T>(list: ArrayLike<T>): T {
  if (list.length === 0) throw new Error('there is no last one of none');
  return list[list.length - 1]!;
}
