import type { SourceFile, Span } from '../../text/source.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * The value that {@link renderJson} prints: `{ errors, warnings, diagnostics }`. Lines and columns count from 1, columns in UTF-16 units; `start` and `end` are
 * UTF-16 offsets. A place whose file was not read has offsets alone.
 */
export function jsonResult(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>) {
  return {
    errors: diagnostics.filter((d) => d.severity === 'error').length,
    warnings: diagnostics.filter((d) => d.severity === 'warning').length,
    diagnostics: diagnostics.map((d) => jsonOf(d, files)),
  };
}

/** For programs. */
export function renderJson(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>): string {
  return `${JSON.stringify(jsonResult(diagnostics, files), null, 2)}\n`;
}

/** One diagnostic as {@link renderJson} has it. */
export function jsonOf(d: Diagnostic, files: ReadonlyMap<string, SourceFile>) {
  return {
    code: d.code,
    severity: d.severity,
    message: d.message,
    place: d.span === null ? null : place(d.span, files),
    related: d.related.map((other) => ({ message: other.message, place: place(other.span, files) })),
    hint: d.hint,
    fix:
      d.fix === null
        ? null
        : {
            title: d.fix.title,
            applicability: d.fix.applicability,
            edits: d.fix.edits.map((edit) => ({ place: place(edit.span, files), newText: edit.newText })),
          },
  };
}

function place(span: Span, files: ReadonlyMap<string, SourceFile>) {
  const file = files.get(span.file);
  const start = file?.positionAt(span.start);
  const end = file?.positionAt(span.end);
  return {
    file: span.file,
    start: span.start,
    end: span.end,
    ...(start && end
      ? { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 }
      : {}),
  };
}
