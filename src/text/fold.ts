/** Long lines for a terminal: broken between words, and what goes on stands below where it began. */

/** Sequences that set colours take no place. */
// eslint-disable-next-line no-control-regex
const COLOR = /\x1b\[[\d;]*m/g;
/** Lines that show code, or are drawn with rules and bars: nothing in them may move. */
const DRAWN = /^ *\d* *[|+~]( |$)|^ *(-->|:::)|[\u2500\u2502\u2588\u2591]/;
/** Narrower columns would hold a word or two. */
const LEAST = 24;

/** @param columns of the terminal; null: there is none, and lines stay whole for programs that read them */
export function fold(text: string, columns: number | null): string {
  if (columns === null || columns < LEAST) return text;
  return text
    .split('\n')
    .map((line) => foldLine(line, columns))
    .join('\n');
}

function foldLine(line: string, columns: number): string {
  const bare = line.replace(COLOR, '');
  if (bare.length <= columns || DRAWN.test(bare)) return line;
  const hang = hangOf(bare, columns);
  const lines: string[] = [];
  let [current, width] = ['', 0];
  // Gaps stay with the words before them, so that columns of a line keep their places.
  for (const word of line.match(/^ *[^ ]+ *|[^ ]+ */g) ?? []) {
    const long = word.replace(COLOR, '').trimEnd().length;
    if (width > hang && width + long > columns) {
      lines.push(current.trimEnd());
      [current, width] = [' '.repeat(hang), hang];
    }
    current += word;
    width += word.replace(COLOR, '').length;
  }
  return [...lines, current.trimEnd()].join('\n');
}

/** Where the next lines of a line begin: below its value where it has a name, behind `= help:`, else a little further in. */
function hangOf(line: string, columns: number): number {
  const start = line.length - line.trimStart().length;
  const named = /^ *= \w+: /.exec(line) ?? /^ *\S+(?: \S+){0,3} {2,}(?=\S)/.exec(line);
  const hang = named?.[0].length ?? start + 2;
  return hang > columns - LEAST ? start + 2 : hang;
}
