/** Diagnostics name files from the project root; people, editors and CI read paths from the folder that they work in. */
import { relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SourceFile, type Span } from '../text/source.ts';
import type { Project } from './project.ts';
import type { Call } from './call.ts';

export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** The same diagnostics and sources with every path read from `call.cwd`, so that specs of several projects can be printed together. */
export function fromHere(call: Call, project: Project, found: Found): Found {
  const shown = (path: string) => relative(call.cwd, `${project.root}/${path}`).split(sep).join('/') || path;
  const spanFromHere = (span: Span): Span => ({ ...span, file: shown(span.file) });
  const commands = ['profile', 'tune'].map((name) => `'adsc ${name} ${project.spec}'`);
  const hintFromHere = (hint: string) =>
    commands.reduce(
      (text, command) => text.replaceAll(command, () => command.replace(project.spec, () => project.shown)),
      hint,
    );
  const diagnostics = found.diagnostics.map((d) => ({
    ...d,
    span: d.span === null ? null : spanFromHere(d.span),
    related: d.related.map((other) => ({ ...other, span: spanFromHere(other.span) })),
    hint: d.hint === null ? null : hintFromHere(d.hint),
    fix:
      d.fix === null
        ? null
        : { ...d.fix, edits: d.fix.edits.map((edit) => ({ ...edit, span: spanFromHere(edit.span) })) },
  }));
  const sources = new Map(
    [...found.sources.values()].map((file) => [shown(file.path), new SourceFile(shown(file.path), file.text)]),
  );
  return { diagnostics, sources };
}

/** Files that were not found, with the folder that they were looked for in: a moved run, or a shell somewhere else, is the likely reason. */
export function withRoot(call: Call, root: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const hint = `that is its path from the project root, which is "${relative(call.cwd, root) || '.'}"; option 'root' changes it`;
  return diagnostics.map((d) => (d.code === 'ADS8001' && d.hint === null ? Object.assign({}, d, { hint }) : d));
}
