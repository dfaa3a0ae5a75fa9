/**
 * JavaScript text of values and comments. Names, vocabularies and doc comments are untrusted: what is written here can end
 * neither a string nor a comment, nor be taken for a directive of a tool.
 */
import type { Literal } from '../../ir/plan.ts';

/** A string literal: in single quotes, unless it holds more of them than of double ones; everything unusual escaped. */
export function textLiteral(text: string): string {
  const count = (quote: string) => text.split(quote).length - 1;
  const quote = count("'") > count('"') ? '"' : "'";
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(quote, `\\${quote}`)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return quote + inner + quote;
}

/** A number literal that reads back as the same double; −0 and infinities too. */
export function numberLiteral(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x).replace('e+', 'e');
}

export function literal(value: Literal): string {
  return typeof value === 'string'
    ? textLiteral(value)
    : typeof value === 'number'
      ? numberLiteral(value)
      : String(value);
}

/** A one-line or several-line doc comment, indented. Nothing in the text can close it. */
export function docComment(paragraphs: readonly (string | null)[], indent = ''): string {
  const lines = paragraphs
    .filter((p) => p !== null)
    .flatMap((p) => p.split(/\r\n|[\n\r\u2028\u2029]/))
    .map(commentText);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

/**
 * The text with what is dangerous in a comment taken out: its end, control characters, halves of characters, and the starts of
 * `//# sourceMappingURL=` and the like, which tools obey inside comments.
 */
export function commentText(text: string): string {
  return (
    text
      .trimEnd()
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replace(/\*(?=\/)/g, '* ')
      .replace(/\/(?=[/*]*[#@])/g, '/ ')
      .replace(/\/(?=\*)/g, '/ ')
  );
}
