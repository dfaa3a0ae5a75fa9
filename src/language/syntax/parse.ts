import { type Diagnostic, diagnostic, sortDiagnostics } from '../../diagnostics/index.ts';
import { isFirstOnLine } from '../../text/lines.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Comment, SourceTree } from './ast.ts';
import { foreignBlocks } from './foreign/blocks.ts';
import { outside } from './foreign/comments.ts';
import { lex, type LexedFile } from './lexer.ts';
import { precomputed } from './parser/analysis.ts';
import { AdsParser } from './parser/file.ts';

let parser: AdsParser | null = null;

export interface ParsedText {
  readonly tree: SourceTree;
  /** One per place, in order. */
  readonly diagnostics: Diagnostic[];
  readonly lexed: LexedFile;
}

/**
 * Reads a file. Never throws: every syntax error is a diagnostic (one per place, in order), and what could be read is in the
 * tree, with `broken` on each declaration that holds an error. Linear in the length of the text.
 */
export function parse(file: SourceFile): ParsedText {
  return parseTokens(file, lex(file));
}

/** Reads the part of a file that `lexed` has. */
export function parseTokens(file: SourceFile, lexed: LexedFile): ParsedText {
  const parsed = parseAll(file, lexed);
  if (parsed.diagnostics.length === 0) return parsed;
  // Pieces of other languages are looked for where there are errors alone, and then all else is read without them.
  const blocks = foreignBlocks(
    file,
    parsed.diagnostics
      .filter(
        ({ code, span }) => !understood.has(code) || (code === 'ADS1007' && isFirstOnLine(file.text, span!.start)),
      )
      .map(({ span }) => span!.start),
  );
  if (blocks.length === 0) return parsed;
  const ranges = blocks.flatMap((block) => block.ranges);
  const rest = parseAll(file, without(lexed, ranges));
  return {
    tree: rest.tree,
    diagnostics: sortDiagnostics([...rest.diagnostics, ...blocks.map((block) => block.diagnostic)]),
    lexed: { ...lexed, hasForeignText: true },
  };
}

/** What is surely a slip in a spec, and no other language: strings, numbers, comments. */
const understood: ReadonlySet<string> = new Set([
  'ADS1003',
  'ADS1004',
  'ADS1006',
  'ADS1007',
  'ADS1008',
  'ADS1015',
  'ADS1018',
  'ADS1019',
  'ADS1020',
  'ADS1024',
]);

/** The file as if nothing stood in these ranges, which are ascending. */
function without(lexed: LexedFile, ranges: readonly { readonly start: number; readonly end: number }[]): LexedFile {
  const stays = outside(ranges);
  return {
    ...lexed,
    tokens: lexed.tokens.filter((token) => stays(token.startOffset)),
    comments: lexed.comments.filter((comment) => stays(comment.span.start)),
    diagnostics: lexed.diagnostics.filter(({ span }) => stays(span!.start)),
    damage: lexed.damage.filter(({ offset }) => stays(offset)),
  };
}

function parseAll(file: SourceFile, lexed: LexedFile): ParsedText {
  // Made at the first use, so that importing this module costs nothing.
  parser ??= new AdsParser(true, precomputed);
  const docs = docComments(file, lexed);
  const commentOf = new Map([...docs].map(([offset, run]) => [offset, run.map((comment) => comment.text).join('\n')]));
  const { declarations, diagnostics } = parser.read(file, lexed, commentOf);

  const unused: Diagnostic[] = [];
  const dangling = lexed.comments.filter((comment) => comment.doc && !isFirstOnLine(file.text, comment.span.start));
  for (const [offset, run] of docs) if (commentOf.has(offset)) dangling.push(...run);
  for (const comment of dangling) unused.push(diagnostic('ADS1018', comment.span, {}));

  return {
    tree: {
      file: file.path,
      declarations,
      comments: lexed.comments,
      span: { file: file.path, start: 0, end: file.text.length },
    },
    diagnostics: sortDiagnostics([...lexed.diagnostics, ...diagnostics, ...unused]),
    lexed,
  };
}

/** The runs of `///` lines by the offset of the token right below them; those with none below are under the text's length. */
function docComments(file: SourceFile, lexed: LexedFile): Map<number, Comment[]> {
  const docs = new Map<number, Comment[]>();
  let next = 0;
  for (const comment of lexed.comments) {
    if (!comment.doc || !isFirstOnLine(file.text, comment.span.start)) continue;
    while (next < lexed.tokens.length && lexed.tokens[next]!.startOffset < comment.span.start) next++;
    const offset = lexed.tokens[next]?.startOffset ?? file.text.length;
    const run = docs.get(offset);
    if (run === undefined) docs.set(offset, [comment]);
    else run.push(comment);
  }
  return docs;
}
