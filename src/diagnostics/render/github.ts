import type { SourceFile } from '../../text/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { entryOf, isCode } from '../catalog/index.ts';

/**
 * Workflow commands, which GitHub shows as annotations on a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function renderGithub(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>): string {
  return diagnostics.map((d) => `${command(d, files)}\n`).join('');
}

function command(d: Diagnostic, files: ReadonlyMap<string, SourceFile>): string {
  const kind = d.severity === 'info' ? 'notice' : d.severity;
  const title = isCode(d.code) ? `${d.code}: ${entryOf(d.code).title}` : d.code;
  const properties: [string, string | number][] = [];
  if (d.span !== null) {
    properties.push(['file', d.span.file]);
    const file = files.get(d.span.file);
    if (file !== undefined) {
      const start = file.positionAt(d.span.start);
      const end = file.positionAt(d.span.end);
      properties.push(['line', start.line + 1], ['endLine', end.line + 1]);
      // Columns of a place on several lines are rejected.
      if (start.line === end.line)
        properties.push(['col', start.column + 1], ['endColumn', Math.max(end.column, start.column + 1)]);
    }
  }
  properties.push(['title', title]);
  const message = d.hint === null ? d.message : `${d.message}\nhelp: ${d.hint}`;
  return `::${kind} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(message)}`;
}

// The escapes of @actions/core (packages/core/src/command.ts).
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
