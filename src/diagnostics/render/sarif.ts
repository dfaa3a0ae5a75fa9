import type { SourceFile, Span } from '../../text/source.ts';
import { entryOf, isCode } from '../catalog/index.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** SARIF 2.1.0 (OASIS), one run; the rules are the codes that occur. Paths are relative to the project root, `%SRCROOT%`. */
export function renderSarif(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>): string {
  const codes = [...new Set(diagnostics.map((d) => d.code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'adsc', rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((d) => ({
          ruleId: d.code,
          ruleIndex: codes.indexOf(d.code),
          level: level(d.severity),
          message: { text: wellFormed(d.hint === null ? d.message : `${d.message}\n${d.hint}`) },
          locations: d.span === null ? [] : [{ physicalLocation: location(d.span, files) }],
          ...(d.related.length === 0
            ? {}
            : {
                relatedLocations: d.related.map((other, id) => ({
                  id,
                  message: { text: wellFormed(other.message) },
                  physicalLocation: location(other.span, files),
                })),
              }),
          // Tools apply SARIF's fixes unasked.
          ...(d.fix?.applicability !== 'certain' || d.fix.edits.length === 0 ? {} : { fixes: [fix(d.fix, files)] }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string) {
  if (!isCode(code)) return { id: code };
  const entry = entryOf(code);
  return {
    id: code,
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.help },
    defaultConfiguration: { level: level(entry.severity) },
  };
}

function level(severity: Diagnostic['severity']): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}

function location(span: Span, files: ReadonlyMap<string, SourceFile>) {
  const file = files.get(span.file);
  return { artifactLocation: artifact(span.file), ...(file === undefined ? {} : { region: region(span, file) }) };
}

function artifact(path: string) {
  return { uri: wellFormed(path).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region(span: Span, file: SourceFile) {
  const start = file.positionAt(span.start);
  const end = file.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function fix(fix: NonNullable<Diagnostic['fix']>, files: ReadonlyMap<string, SourceFile>) {
  const paths = [...new Set(fix.edits.map((edit) => edit.span.file))];
  return {
    description: { text: wellFormed(fix.title) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: fix.edits
        .filter((edit) => edit.span.file === path)
        .map((edit) => {
          const file = files.get(path);
          const deletedRegion =
            file === undefined
              ? { charOffset: edit.span.start, charLength: edit.span.end - edit.span.start }
              : region(edit.span, file);
          return { deletedRegion, insertedContent: { text: wellFormed(edit.newText) } };
        }),
    })),
  };
}

/** Halves of surrogate pairs are no text. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
