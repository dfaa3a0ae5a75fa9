/**
 * What is wrong, pushed to the editor: errors of syntax with the change that made them, the checker's and those of modelling rules when
 * the typing pauses. They are what `adsc lint` prints, in the same words.
 */
import { type Diagnostic as LspDiagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Diagnostic, diagnostic, type Severity, sortDiagnostics } from '../diagnostics/index.ts';
import { withFlags } from '../diagnostics/flag-names.ts';
import { jsonOf } from '../diagnostics/render/json.ts';
import { allowFaults } from '../language/semantics/allow-days.ts';
import { copyOf } from '../language/syntax/move-spans.ts';
import type { SourceFile } from '../text/source.ts';
import { toRange } from './positions.ts';
import type { CheckedProgramView, ParsedFile, Workspace } from './workspace.ts';
import type { Key } from './disk.ts';
import { entryOf, lastOf } from '../text/present.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Sends the diagnostics of a file; those before are replaced. */
export type Publish = (uri: string, version: number | null, diagnostics: LspDiagnostic[]) => void;

/** A change of a text, in offsets of the text before it. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}

export class Diagnostics {
  readonly #workspace: Workspace;
  readonly #publish: Publish;
  /** The checker's of each file, moved along with what is typed. */
  readonly #checked = new Map<Key, readonly Diagnostic[]>();
  /** Files that diagnostics were sent for, by the program that they are of. */
  readonly #shown = new Map<Key, Map<Key, LspDiagnostic[]>>();

  constructor(workspace: Workspace, publish: Publish) {
    this.#workspace = workspace;
    this.#publish = publish;
  }

  /** After a change: errors of syntax at once, if there are or were any; the checker's stay until it has looked again. */
  changed(key: Key, changes: readonly Change[], hadErrors: boolean): void {
    const moved = changes.reduce(
      (diagnostics, change) => diagnostics.flatMap((d) => move(d, change)),
      this.#checked.get(key) ?? [],
    );
    this.#checked.set(key, moved);
    const program = this.#workspace.programsOf(key)[0];
    if (program === undefined) return;
    const { file } = program;
    if (file.diagnostics.length === 0 && !hadErrors) return;
    const files = sourcesOf(program.files);
    this.#publish(
      this.#workspace.uriOf(key),
      this.#workspace.version(key),
      limited(
        [...file.diagnostics, ...moved].map((d) =>
          toLsp(d, file.source, files, this.#uris(program), this.#workspace.documentation),
        ),
      ),
    );
  }

  /** After a check: every file of the program, and those that are no longer in it. */
  publish(view: CheckedProgramView): void {
    const { project, result, lockProblems } = view;
    const byFile = new Map<string, Diagnostic[]>([...result.files.keys()].map((path) => [path, []]));
    const late = allowFaults(result.program?.allows ?? [], Date.now()).values();
    const ofCheck = result.diagnostics.map((d) => (d.code === 'ADS2009' ? this.#notImported(d, view) : d));
    const found = sortDiagnostics([...ofCheck, ...view.lint(), ...late]);
    for (const d of [...lockProblems, ...found]) byFile.get(d.span?.file ?? project.spec)?.push(d);
    const now = new Map<Key, LspDiagnostic[]>();
    for (const [path, diagnostics] of byFile) {
      const source = entryOf(result.files, path);
      const key = this.#workspace.keyIn(project, path);
      // Copies: places of the tree move by themselves.
      this.#checked.set(key, diagnostics.filter((d) => !isSyntax(d)).map(copyOf));
      now.set(
        key,
        diagnostics.map((d) => toLsp(d, source, result.files, this.#uris(view), this.#workspace.documentation)),
      );
    }
    const problem = view.config?.problem ?? null;
    if (problem !== null) {
      const { key, source } = problem;
      const files = new Map([[source.path, source]]);
      const uriOf = () => this.#workspace.uriOf(key);
      now.set(
        key,
        problem.diagnostics.map((d) => toLsp(d, source, files, uriOf, this.#workspace.documentation)),
      );
    }
    const before = this.#shown.get(project.specKey);
    this.#shown.set(project.specKey, now);
    for (const key of new Set([...now.keys(), ...(before?.keys() ?? [])])) this.#send(key);
  }

  /** A program that is no longer looked at. */
  forget(specKey: Key): void {
    const before = this.#shown.get(specKey);
    this.#shown.delete(specKey);
    for (const key of before?.keys() ?? []) {
      this.#checked.delete(key);
      this.#send(key);
    }
  }

  get programs(): Key[] {
    return [...this.#shown.keys()];
  }

  /** A file may be in several programs: what two say alike is said once. */
  #send(key: Key): void {
    const all = new Map<string, LspDiagnostic>();
    for (const files of this.#shown.values())
      for (const d of files.get(key) ?? [])
        all.set(`${d.code} ${JSON.stringify(d.range)} ${JSON.stringify(d.message)}`, d);
    this.#publish(this.#workspace.uriOf(key), this.#workspace.version(key), limited([...all.values()]));
  }

  /** Next to a spec with a model, a file without one is a part that nothing imports yet. */
  #notImported(noModel: Diagnostic, { project }: CheckedProgramView): Diagnostic {
    if (!this.#workspace.hasRootBeside(project.specKey)) return noModel;
    const hint = `import it from a spec, as in: import "./${lastOf(project.spec.split('/'))}"`;
    return diagnostic('ADS2017', noModel.span, {}, { hint });
  }

  #uris({ project }: Pick<CheckedProgramView, 'project'>): (path: string) => string {
    return (path) => this.#workspace.uriOf(this.#workspace.keyIn(project, path));
  }
}

/** An editor shows each at its place; a file with more has something else wrong, and takes long to draw. */
const MOST_SENT = 1000;

/** So many that an editor can show; the last one says how many are left out. */
function limited(diagnostics: readonly LspDiagnostic[]): LspDiagnostic[] {
  if (diagnostics.length <= MOST_SENT) return [...diagnostics];
  const sent = diagnostics.slice(0, MOST_SENT);
  const rest = diagnostics.length - sent.length;
  const { range } = lastOf(sent);
  const message = `and ${rest.toLocaleString('en')} more problems in this file: adsc check has them all`;
  return [...sent, { range, severity: DiagnosticSeverity.Information, source: 'adsc', message }];
}

export function isSyntax({ code }: Diagnostic): boolean {
  return code.startsWith('ADS1');
}

/** @param documentation where pages of diagnostics are. `data` is the diagnostic as `adsc lint --json` has it. */
export function toLsp(
  diagnostic: Diagnostic,
  source: SourceFile,
  files: ReadonlyMap<string, SourceFile>,
  uriOf: (path: string) => string,
  documentation: string | null,
): LspDiagnostic {
  // Whoever edits a spec runs adsc by its command line.
  const d = withFlags(diagnostic);
  return {
    range: toRange(source, d.span ?? { start: 0, end: 0 }),
    severity: severities[d.severity],
    code: d.code,
    ...(documentation === null ? {} : { codeDescription: { href: `${documentation}/diagnostics/${d.code}.html` } }),
    source: 'adsc',
    message: d.hint === null ? d.message : `${d.message}\n${d.hint}`,
    relatedInformation: d.related.flatMap(({ span, message }) => {
      const file = files.get(span.file);
      return file === undefined ? [] : [{ location: { uri: uriOf(span.file), range: toRange(file, span) }, message }];
    }),
    data: jsonOf(untried(d), files),
  };
}

export function sourcesOf(files: ReadonlyMap<string, ParsedFile>): Map<string, SourceFile> {
  return new Map([...files].map(([path, { source }]) => [path, source]));
}

/** What a change leaves of a diagnostic: nothing where it is inside. */
function move(d: Diagnostic, { start, end, inserted }: Change): Diagnostic[] {
  if (d.span === null || d.span.end <= start) return [d];
  if (d.span.start < end) return [];
  const by = inserted - (end - start);
  // What else it names may have moved as well; the check that is on its way will tell.
  return [{ ...d, span: { ...d.span, start: d.span.start + by, end: d.span.end + by }, related: [], fix: null }];
}

/** Fixes are tried when somebody asks for them: as code actions. */
function untried(d: Diagnostic): Diagnostic {
  return { ...d, fix: null };
}
