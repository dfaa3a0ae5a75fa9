/** `// adsc-ignore CODE reason`: a comment that silences the warnings of a code on the next line that is no comment. Errors are never silenced. */
import { certainFix, type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { entryOf, isCode } from '../../diagnostics/catalog/index.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import type { SourceTree } from '../syntax/ast.ts';

export interface Ignore {
  readonly code: string;
  readonly reason: string;
  /** Of the comment. */
  readonly span: Span;
  /** The comment with its line, where it is alone on it: what goes when it goes. */
  readonly whole: Span;
  /** First and last offset of the line that it speaks of. */
  readonly from: number;
  readonly to: number;
}

export const IGNORE_WORD = 'adsc-ignore';
const WORD = new RegExp(`^//\\s*${IGNORE_WORD}(?:\\s+(\\S+))?\\s*(.*)$`, 's');

export function ignoresOf({ text, path }: SourceFile, { comments }: SourceTree): Ignore[] {
  if (!text.includes(IGNORE_WORD)) return [];
  return comments.flatMap(({ span }) => {
    const [, code = '', reason = ''] = WORD.exec(text.slice(span.start, span.end).trimEnd()) ?? [];
    if (!WORD.test(text.slice(span.start, span.end).trimEnd())) return [];
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const isAlone = text.slice(start, span.start).trim() === '';
    const end = text.indexOf('\n', span.end);
    const whole = { file: path, start: isAlone ? start : span.start, end: isAlone && end >= 0 ? end + 1 : span.end };
    let from = end < 0 ? text.length : end + 1;
    // Other comments may stand between.
    for (let next = from; next < text.length;) {
      const lineEnd = text.indexOf('\n', next);
      const until = lineEnd === -1 ? text.length : lineEnd;
      const line = text.slice(next, until).trim();
      from = next;
      if (line !== '' && !line.startsWith('//')) break;
      next = until + 1;
    }
    const last = text.indexOf('\n', from);
    return [{ code, reason: reason.trim(), span, whole, from, to: last < 0 ? text.length : last }];
  });
}

/**
 * What is left of diagnostics, and what is wrong with the ignores.
 * @param judges whether all warnings of a code are among the diagnostics, so that an ignore of it that silences none is for nothing
 */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  judges: (code: string) => boolean,
): Diagnostic[] {
  if (ignores.length === 0) return [...diagnostics];
  const used = new Set<Ignore>();
  const left = diagnostics.filter(({ code, severity, span }) => {
    if (severity === 'error' || span === null) return true;
    const ignore = ignores.find(
      (one) =>
        one.code === code &&
        one.reason !== '' &&
        one.span.file === span.file &&
        one.from <= span.start &&
        span.start <= one.to,
    );
    if (ignore !== undefined) used.add(ignore);
    return ignore === undefined;
  });
  // With an error, what depends on the wrong part is not looked at.
  if (diagnostics.some(({ severity }) => severity === 'error')) return left;
  for (const ignore of ignores) {
    if (used.has(ignore) || ignore.reason === '' || !isWarning(ignore.code) || !judges(ignore.code)) continue;
    left.push(
      diagnostic(
        'ADS6202',
        ignore.span,
        { code: ignore.code },
        { hint: 'remove it', fix: certainFix(ignore.whole, '', `remove the ignore of ${ignore.code}`) },
      ),
    );
  }
  return left;
}

/** Ignores that can't silence anything. */
export function ignoreFaults(ignores: readonly Ignore[]): Diagnostic[] {
  return ignores.flatMap(({ code, reason, span }) => {
    const form = { hint: 'write `// adsc-ignore CODE why this is meant`' };
    if (code === '' || !isWarning(code)) {
      const what =
        code === '' ? 'nothing' : isCode(code) ? `${code}, which is an error` : `'${code}', which is no code`;
      return [diagnostic('ADS6203', span, { what }, form)];
    }
    return reason === '' ? [diagnostic('ADS6201', span, { code }, form)] : [];
  });
}

function isWarning(code: string): boolean {
  return isCode(code) && entryOf(code).severity !== 'error';
}
