/**
 * What Chevrotain 11 uses of lodash-es, for the arguments that it gives: plain objects, arrays, strings as keys and never as paths.
 * Names and order of arguments are lodash's (https://lodash.com/docs/4.17.15); null and undefined are empty collections.
 */
type Collection<T> = readonly T[] | Readonly<Record<string, T>> | null | undefined;
type Visit<T, R> = (value: T, key: string | number, collection: Collection<T>) => R;
/** A function, or an object whose properties must be equal. */
type Predicate<T> = Visit<T, unknown> | Readonly<Record<string, unknown>>;

export const isArray = Array.isArray;
export const isUndefined = (value: unknown): boolean => value === undefined;
export const isString = (value: unknown): boolean => typeof value === 'string';
export const isFunction = (value: unknown): boolean => typeof value === 'function';
export const isRegExp = (value: unknown): boolean => value instanceof RegExp;
export const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
export const noop = (): void => undefined;
export const identity = <T>(value: T): T => value;

export const has = (object: object | null | undefined, key: string): boolean =>
  object !== null && object !== undefined && Object.hasOwn(object, key);
export const keys = (object: object | null | undefined): string[] => Object.keys(object ?? {});
export const values = <T>(object: Collection<T>): T[] => Object.values((object ?? {}) as Record<string, T>);
export const assign = Object.assign;

export function defaults(
  object: Record<string, unknown> | undefined,
  ...sources: Record<string, unknown>[]
): Record<string, unknown> {
  const result = object ?? {};
  for (const source of sources) {
    for (const key of Object.keys(source)) if (result[key] === undefined) result[key] = source[key];
  }
  return result;
}

export function clone<T>(value: T): T {
  if (Array.isArray(value)) return value.slice() as T;
  return isObject(value) && typeof value !== 'function'
    ? (Object.assign(Object.create(Object.getPrototypeOf(value) as object) as object, value) as T)
    : value;
}

export function pickBy<T>(
  object: Readonly<Record<string, T>>,
  predicate: (value: T, key: string) => unknown,
): Record<string, T> {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => predicate(value, key)));
}

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  if (value instanceof Map || value instanceof Set) return value.size === 0;
  return Object.keys(value).length === 0;
}

export function forEach<T, C extends Collection<T>>(collection: C, visit: Visit<T, unknown>): C {
  if (Array.isArray(collection)) {
    for (let i = 0; i < collection.length; i++) if (visit(collection[i] as T, i, collection) === false) break;
  } else {
    for (const key of keys(collection))
      if (visit((collection as Record<string, T>)[key]!, key, collection) === false) break;
  }
  return collection;
}

export function reduce<T, R>(
  collection: Collection<T>,
  merge: (result: R, value: T, key: string | number) => R,
  start: R,
): R {
  let result = start;
  forEach(collection, (value: T, key) => {
    result = merge(result, value, key);
  });
  return result;
}

/** `each` may be the name of a property. */
export function map<T, R>(collection: Collection<T>, each: Visit<T, R> | string): R[] {
  const visit = typeof each === 'string' ? (value: T) => (value as Record<string, R>)[each]! : each;
  const result: R[] = [];
  forEach(collection, (value: T, key) => {
    result.push(visit(value, key, collection));
  });
  return result;
}

export const flatten = <T>(array: readonly (T | readonly T[])[] | null | undefined): T[] => (array ?? []).flat() as T[];
export const flatMap = <T, R>(collection: Collection<T>, each: Visit<T, R | R[]>): R[] =>
  flatten<R>(map(collection, each));

function test<T>(predicate: Predicate<T>): Visit<T, unknown> {
  if (typeof predicate === 'function') return predicate;
  return (value) =>
    Object.entries(predicate).every(([key, wanted]) => (value as Record<string, unknown> | null)?.[key] === wanted);
}

export function filter<T>(collection: Collection<T>, predicate: Predicate<T>): T[] {
  const keep = test(predicate);
  const result: T[] = [];
  forEach(collection, (value: T, key) => {
    if (keep(value, key, collection)) result.push(value);
  });
  return result;
}

export function reject<T>(collection: Collection<T>, predicate: Predicate<T>): T[] {
  const drop = test(predicate);
  return filter(collection, (value, key) => !drop(value, key, collection));
}

/** The first value that passes, in an array of its own so that one can tell `undefined` from none. */
function search<T>(collection: Collection<T>, passes: Visit<T, unknown>): T[] {
  const found: T[] = [];
  forEach(collection, (value: T, key) => {
    if (passes(value, key, collection)) found.push(value);
    return found.length === 0;
  });
  return found;
}

export const find = <T>(collection: Collection<T>, predicate: Predicate<T>): T | undefined =>
  search(collection, test(predicate))[0];
export const some = <T>(collection: Collection<T>, predicate: Predicate<T>): boolean =>
  search(collection, test(predicate)).length > 0;

export function every<T>(collection: Collection<T>, predicate: Predicate<T>): boolean {
  const passes = test(predicate);
  return search(collection, (value, key) => !passes(value, key, collection)).length === 0;
}

/** In a string it looks for a substring. */
export function includes(collection: Collection<unknown> | string, value: unknown): boolean {
  return typeof collection === 'string' ? collection.includes(String(value)) : values(collection).includes(value);
}

export function groupBy<T>(collection: Collection<T>, key: (value: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  forEach(collection, (value: T) => {
    (groups[key(value)] ??= []).push(value);
  });
  return groups;
}

export const first = <T>(array: readonly T[] | null | undefined): T | undefined => array?.[0];
export const last = <T>(array: readonly T[] | null | undefined): T | undefined => array?.at(-1);
export const indexOf = <T>(array: readonly T[], value: T): number => array.indexOf(value);
export const drop = <T>(array: readonly T[], n = 1): T[] => array.slice(n);
export const dropRight = <T>(array: readonly T[], n = 1): T[] => array.slice(0, Math.max(0, array.length - n));
export const compact = <T>(array: readonly T[]): T[] => array.filter(Boolean);
export const uniq = <T>(array: readonly T[]): T[] => [...new Set(array)];
export const difference = <T>(array: readonly T[], without: readonly T[]): T[] =>
  array.filter((value) => !without.includes(value));
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
