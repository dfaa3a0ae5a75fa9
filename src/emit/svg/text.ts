/** Text in a picture: escaped, and cut to a width. */

/** Names are untrusted: no mark-up, and nothing that XML 1.0 can't hold (it becomes U+FFFD). */
export function escapeXml(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g, (char) =>
      char === '\n' || char === '\t' || char === '\r' ? ' ' : '\ufffd',
    )
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A generous guess, as fonts differ: most letters are about .56 em wide in system fonts, CJK a whole em. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text)
    ems += /[ilj.,:;'|!()[\] ]/.test(char)
      ? 0.34
      : /[mwMW@%]/.test(char)
        ? 0.9
        : /[A-Z]/.test(char)
          ? 0.68
          : char.codePointAt(0)! > 0x2e80
            ? 1
            : 0.58;
  return ems * size;
}

export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size) > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
