/** Whether only blanks stand between an offset and the start of its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return true;
    if (c !== 32 && c !== 9 && !(c === 0xfeff && i === 0)) return false;
  }
  return true;
}

/** Without the spaces, tabs and line ends before and behind; other white space stays, as the lexer takes it for no white space. */
export function trimBlanks(text: string): string {
  return trimBlanksBefore(trimBlanksBehind(text));
}

export function trimBlanksBefore(text: string): string {
  return text.replace(/^[ \t\r\n]+/, '');
}

export function trimBlanksBehind(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
