import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import type { TokenType } from 'chevrotain';
import { isFirstOnLine } from '../../text/lines.ts';
import * as t from '../../language/syntax/tokens.ts';
import { parsedFeature } from '../feature.ts';
import { present } from '../../text/present.ts';

/** What stands between brackets on several lines, and runs of lines that are comments. */
export const folding = parsedFeature<FoldingRangeParams, FoldingRange[]>({
  method: 'textDocument/foldingRange',
  capabilities: { foldingRangeProvider: true },
  answer({ file }) {
    const { source, tree, tokens } = file;
    const lineOf = (offset: number) => source.positionAt(offset).line;
    const open: number[] = [];
    // Of several that start on one line the outermost, which is closed last.
    const byLine = new Map<number, number>();
    for (const token of tokens) {
      const bracket = brackets.get(token.tokenType);
      if (bracket === undefined) continue;
      if (bracket === 'open') open.push(token.startOffset);
      else if (open.length > 0) {
        const startLine = lineOf(present(open.pop(), 'open brace'));
        // The line of the closing bracket stays in sight.
        const endLine = lineOf(token.startOffset) - 1;
        if (endLine > startLine) byLine.set(startLine, endLine);
      }
    }
    const ranges: FoldingRange[] = [...byLine].map(([startLine, endLine]) => ({ startLine, endLine }));
    let run: { start: number; end: number } | null = null;
    for (const { span } of [...tree.comments, null].map((comment) => comment ?? { span: null })) {
      const line = span !== null && isFirstOnLine(source.text, span.start) ? lineOf(span.start) : null;
      if (run !== null && line === run.end + 1) run.end = line;
      else {
        if (run !== null && run.end > run.start)
          ranges.push({ startLine: run.start, endLine: run.end, kind: FoldingRangeKind.Comment });
        run = line === null ? null : { start: line, end: line };
      }
    }
    return ranges.sort((a, b) => a.startLine - b.startLine);
  },
});

const brackets: ReadonlyMap<TokenType, 'open' | 'close'> = new Map([
  ...[t.BraceOpen, t.BracketOpen, t.ParenOpen].map((type) => [type, 'open'] as const),
  ...[t.BraceClose, t.BracketClose, t.ParenClose].map((type) => [type, 'close'] as const),
]);
