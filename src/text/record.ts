/**
 * Objects as maps from names that users choose. They have no prototype: in an object literal `constructor` is there before anybody
 * put it there, and `__proto__` never is.
 */

/** An empty map. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** `Object.fromEntries`, without a prototype. */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record = emptyRecord<T>();
  for (const [name, value] of entries) record[name] = value;
  return record;
}

/** `JSON.parse` whose objects have no prototype, at any depth. @throws SyntaxError */
export function parseJson(text: string): unknown {
  const value = JSON.parse(text) as unknown;
  // Not by recursion, nor by a reviver: files are as deep as somebody wants them to be.
  const waiting: object[] = isObject(value) ? [value] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const inner of Object.values(next) as unknown[]) if (isObject(inner)) waiting.push(inner);
    if (!Array.isArray(next)) Object.setPrototypeOf(next, null);
  }
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
