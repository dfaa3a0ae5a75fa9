/** Text of users on its way to a terminal: nothing in it may move the cursor, change colours or reorder what is read. */

// C0 and C1 controls, DEL, the bidirectional controls ("Trojan Source", CVE-2021-42574), line and paragraph separators, and
// halves of surrogate pairs.
const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes every control character visible: line feed as ␊, escape as ␛, others by number, as in <U+202E>. */
export function visible(text: string): string {
  return text.replace(unsafe, picture);
}

/** The same, but line feeds stay. */
export function visibleLines(text: string): string {
  return text.replace(unsafe, (c) => (c === '\n' ? c : picture(c)));
}

/** The same, but line feeds and tabs stay: for what goes to a terminal at last, whose values were made visible before. */
export function printable(text: string): string {
  return text.replace(unsafe, (c) => (c === '\n' || c === '\t' ? c : picture(c)));
}

/** The text of a JSON document that is the same to a reader of JSON, and harmless on a terminal. */
export function printableJson(text: string): string {
  return text.replace(unsafe, (c) => (c === '\n' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** A message whose texts are data: say`wrote ${path}`. Each is made visible, line feeds as well. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.reduce((message, word, i) => {
    const value = values[i - 1]!;
    return `${message}${typeof value === 'string' ? visible(value) : value}${word}`;
  });
}

function picture(c: string): string {
  const code = c.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
