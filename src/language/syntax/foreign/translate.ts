/** What a piece of YAML, TOML or JSON says, as a spec says it. */
import { declarationWords } from '../keywords.ts';
import type { Piece } from './languages.ts';

/** `whole`: the text says all that the piece does, and may take its place. */
export function writtenHere(lines: Piece, first: number, last: number): { text: string; whole: boolean } | null {
  return asBlock(lines, first, last) ?? asSignal(lines, first, last);
}

/** `[train]` or `train:` and pairs: `train { epochs 2  batch 512 }`. */
function asBlock(lines: Piece, first: number, last: number): { text: string; whole: boolean } | null {
  const head = /^\[?([\w.-]+)\]?:?[ \t]*$/.exec(lines.line(first))?.[1];
  if (head === undefined || !blocks.has(head)) return null;
  const options: string[] = [];
  for (let i = first + 1; i <= last; i++) {
    const pair = /^[ \t]*([A-Za-z_]\w*)[ \t]*[:=][ \t]*(\[[^[\]]*\]|[\w.%+-]+)[ \t]*$/.exec(lines.line(i));
    if (pair === null) return null;
    options.push(`${pair[1]} ${pair[2]!.replaceAll(/[[\]]/g, '').trim()}`);
  }
  return options.length === 0 ? null : { text: `${head} { ${options.join('  ')} }`, whole: true };
}

const blocks: ReadonlySet<string> = new Set(
  declarationWords.filter((word) =>
    ['bottom', 'trees', 'bias', 'sampling', 'train', 'budget', 'search', 'run'].includes(word),
  ),
);

/** The first name and type of a list of features: `signal device : onehot`. */
function asSignal(lines: Piece, first: number, last: number): { text: string; whole: boolean } | null {
  let name: string | undefined;
  for (let i = first; i <= last; i++) {
    const line = lines.line(i);
    name ??= /["']?\bname["']?[ \t]*[:=][ \t]*["']?([A-Za-z_]\w*)/.exec(line)?.[1];
    const type = /["']?\b(?:type|dtype|kind)["']?[ \t]*[:=][ \t]*["']?([A-Za-z_]\w*)/.exec(line)?.[1];
    if (name !== undefined && type !== undefined)
      return { text: `signal ${name} : ${numeric.test(type) ? 'continuous' : 'onehot'}`, whole: false };
  }
  return null;
}

const numeric = /^(?:num|int|float|double|real|long|short|decimal|continuous)/i;
