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

/** Levels of any file of ours, and far more. */
export const MOST_DEPTH = 100;
const [BACKSLASH, QUOTE, OPEN, CLOSE] = [0x5c, 0x22, 0x7b, 0x7d];

/**
 * Whether a JSON text, or its bytes, is nested deeper than {@link MOST_DEPTH}. To be asked before a file from outside is parsed: one of
 * brackets alone takes `JSON.parse` a minute, and recursion over it overflows the stack.
 */
export function isDeepJson(json: string | Uint8Array): boolean {
  const codeAt = typeof json === 'string' ? (i: number) => json.charCodeAt(i) : (i: number) => json[i]!;
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const code = codeAt(i);
    if (inText) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    // { and [ differ in one bit, and so do } and ].
    else if ((code | 0x20) === OPEN && ++depth > MOST_DEPTH) return true;
    else if ((code | 0x20) === CLOSE) depth--;
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
