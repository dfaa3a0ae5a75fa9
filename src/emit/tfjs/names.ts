/**
 * Layer names. tfjs takes only letters, digits and `-._/` in the names of weights and looks names up in plain objects, so every other
 * character, `-` itself, an underscore in front and the first letter of `constructor` and its like is written as its code point in hexadecimal between dashes: `a b` is `a-20-b`.
 * A name has to start with a letter or digit: an escape in front gets an `x-`, which no other name starts with.
 */
function encode(text: string, kept: RegExp): string {
  const escapeFirst = text.startsWith('_') || text in Object.prototype;
  const escaped = Array.from(text, (char, i) =>
    kept.test(char) && !(i === 0 && escapeFirst) ? char : `-${char.codePointAt(0)!.toString(16)}-`,
  ).join('');
  return escaped.startsWith('-') ? `x-${escaped}` : escaped;
}

/** A node of the plan: `group.user/dense` stays as it is. */
export function layerName(nodeId: string): string {
  return encode(nodeId, /[A-Za-z0-9_./]/);
}

/** An embedding table: without a `/`, unlike every node that has a layer of its own. */
export function tableLayerName(tableId: string): string {
  return encode(tableId, /[A-Za-z0-9_.]/);
}

/** A signal's input or a head's output: without `.` and `/`, so that it is no node's and no table's. */
export function portName(name: string): string {
  return encode(name, /[A-Za-z0-9_]/);
}

/** The input that says which tower a row goes to. */
export const TOWER_INPUT = 'tower/one_hot';
