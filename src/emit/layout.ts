/**
 * Lays generated code out as prettier would, which no start of the compiler waits for: documents of groups that are on one line where they fit
 * and broken otherwise (P. Wadler, A prettier printer). test/emit/layout.test.ts holds what is emitted to prettier itself.
 */

/** A text without line ends, a sequence, or: */
export type Doc =
  | string
  | readonly Doc[]
  /** On one line if it fits; with `broken` it never is. */
  | { readonly kind: 'group'; readonly of: Doc; readonly broken: boolean }
  | { readonly kind: 'indent'; readonly of: Doc }
  /** A line end, in a group on one line `flat`; `hard`: always a line end. */
  | { readonly kind: 'line'; readonly flat: string; readonly hard: boolean }
  | { readonly kind: 'either'; readonly broken: Doc; readonly flat: Doc }
  /** Elements and the lines between them, as many on a line as fit; from an index on. In a group that is broken `end` follows the last one. */
  | { readonly kind: 'fill'; readonly of: readonly Doc[]; readonly end: string; readonly from: number };

/** Columns of a line. */
const WIDTH = 100;
const INDENT = 2;

export const line: Doc = { kind: 'line', flat: ' ', hard: false };
export const softline: Doc = { kind: 'line', flat: '', hard: false };
export const hardline: Doc = { kind: 'line', flat: '', hard: true };
export const group = (of: Doc, broken = false): Doc => ({ kind: 'group', of, broken });
export const indent = (of: Doc): Doc => ({ kind: 'indent', of });
/** In a group that is broken, and in one on one line. */
export const either = (broken: Doc, flat: Doc = ''): Doc => ({ kind: 'either', broken, flat });
export const fill = (of: readonly Doc[], end = ''): Doc => ({ kind: 'fill', of, end, from: 0 });

export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  return docs.flatMap((doc, i) => (i === 0 ? [doc] : [separator, doc]));
}

interface Command {
  readonly indentation: number;
  readonly flat: boolean;
  readonly doc: Doc;
}

/** The text; its first line begins at column 0. */
export function layout(doc: Doc): string {
  const out: string[] = [];
  const waiting: Command[] = [{ indentation: 0, flat: false, doc }];
  let column = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { indentation, flat, doc: at } = next;
    const push = (...docs: readonly Doc[]) => {
      for (let i = docs.length - 1; i >= 0; i--) waiting.push({ indentation, flat, doc: docs[i]! });
    };
    if (typeof at === 'string') {
      out.push(at);
      column += widthOf(at);
    } else if (isSequence(at)) push(...at);
    else if (at.kind === 'indent') waiting.push({ indentation: indentation + INDENT, flat, doc: at.of });
    else if (at.kind === 'either') push(flat ? at.flat : at.broken);
    else if (at.kind === 'group') {
      const onOneLine = { indentation, flat: true, doc: at.of };
      const fitting = flat || (!at.broken && fits(onOneLine, waiting, WIDTH - column));
      waiting.push(fitting ? onOneLine : { ...onOneLine, flat: false });
    } else if (at.kind === 'fill') {
      if (flat) push(...at.of);
      else pushFilled(at, next, waiting, WIDTH - column);
    } else if (flat && !at.hard) {
      out.push(at.flat);
      column += at.flat.length;
    } else {
      out.push(`\n${' '.repeat(indentation)}`);
      column = indentation;
    }
  }
  return out.join('');
}

function isSequence(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** Whether a line holds this and what follows it up to the next line end. */
function fits(next: Command, rest: readonly Command[], room: number): boolean {
  let left = room;
  let after = rest.length;
  const waiting = [next];
  while (left >= 0) {
    const command = waiting.pop() ?? rest[--after];
    if (command === undefined) return true;
    const { doc } = command;
    const push = (docs: readonly Doc[], flat = command.flat) => {
      for (let i = docs.length - 1; i >= 0; i--) waiting.push({ ...command, flat, doc: docs[i]! });
    };
    if (typeof doc === 'string') left -= widthOf(doc);
    else if (isSequence(doc)) push(doc);
    else if (doc.kind === 'indent') push([doc.of]);
    else if (doc.kind === 'either') push([command.flat ? doc.flat : doc.broken]);
    else if (doc.kind === 'group') push([doc.of], command.flat && !doc.broken);
    else if (doc.kind === 'fill') push(doc.of.slice(doc.from));
    else if (!command.flat || doc.hard) return true;
    else left -= doc.flat.length;
  }
  return false;
}

/** The first element, the line after it, and the rest of the elements. */
function pushFilled(filled: Extract<Doc, { kind: 'fill' }>, at: Command, waiting: Command[], room: number): void {
  const { of, end, from } = filled;
  const element = (index: number) => (index === of.length - 1 ? [of[index]!, end] : of[index]);
  const content = element(from);
  if (content === undefined) return;
  const flatly = (doc: Doc): Command => ({ ...at, flat: true, doc });
  const broken = (doc: Doc): Command => ({ ...at, flat: false, doc });
  const isFit = fits(flatly(content), [], room);
  const [space, second] = [of[from + 1], element(from + 2)];
  if (space !== undefined && second !== undefined) {
    waiting.push({ ...at, doc: { ...filled, from: from + 2 } });
    waiting.push(fits(flatly([content, space, second]), [], room) ? flatly(space) : broken(space));
  }
  waiting.push(isFit ? flatly(content) : broken(content));
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes. */
function widthOf(text: string): number {
  // oxlint-disable-next-line no-control-regex
  if (/^[\u0000-\u007f]*$/.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += /[\u0300-\u036f]/.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
