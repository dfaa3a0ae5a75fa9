/**
 * The specs that an editor has open or that lie in its folders: texts, trees, and which program a file belongs to. What is computed is
 * kept until a text changes. A program's root is that of the command line.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { planChecked, type Planned } from '../spec-to-build.ts';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import { lint } from '../lint/index.ts';
import { check, type CheckResult, type CheckedProgram, type Host } from '../language/semantics/index.ts';
import { isPart, reachedFiles } from '../language/semantics/parts.ts';
import { isAda } from '../language/syntax/is-ada.ts';
import type { Declaration, SourceTree } from '../language/syntax/ast.ts';
import { type EditedText, read } from '../language/syntax/reparse.ts';
import { SourceFile } from '../text/source.ts';
import type { Disk, Key, ProjectConfig } from './disk.ts';
import { SinceHead } from './since-head.ts';
import { JoinedNames } from './joined-names.ts';
import { type FileNames, type FormatOf, namesOf } from './occurrences.ts';
import { entryOf } from '../text/present.ts';

/** Only the newest one of a text is any good: the trees of those before have moved on. */
export interface ParsedFile extends EditedText {
  readonly key: Key;
}

/** A program as its texts have it: what a feature that needs no more than parsing works on. */
export interface ParsedProgram {
  /** The file that was asked about. */
  readonly file: ParsedFile;
  /** Every file that the root reaches, the root first, by path below the project's root. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly project: OpenProject;
  names(file: ParsedFile): JoinedNames;
  /** The built-in format that a type stands for. */
  formatOf(name: string): string | null;
  readonly lock: Lock | null;
}

/** … and as the checker has it. */
export interface CheckedProgramView extends ParsedProgram {
  readonly result: CheckResult;
  /** Of the broken lock, which is then left out. */
  readonly lockProblems: readonly Diagnostic[];
  /** Of the project; null: there is none, and nothing is linted. */
  readonly config: ProjectConfig | null;
  /** What modelling rules say of a program without errors, as the project's config has them. Looked for once. */
  lint(): readonly Diagnostic[];
  /** The last version without errors: what is shown of a declaration while another is being written. */
  readonly last: { readonly program: CheckedProgram; readonly plan: Planned['plan'] } | null;
}

export interface OpenProject {
  /** null: a text that is no file. */
  readonly root: string | null;
  /** Path of the root file below it. */
  readonly spec: string;
  readonly specKey: Key;
}

/** More than any project has; what lies beyond is only found through imports. */
const MOST_FILES = 5000;

export class Workspace {
  /** Counts changes. */
  generation = 0;
  readonly disk: Disk;
  /** Address of the documentation site, without its last slash; null: none is known. */
  documentation: string | null = null;
  /** Whether the editor has said that programs of the workspace may be run. */
  trusted = false;
  /** null: the editor does not want to know. */
  sinceHead: SinceHead | null;
  readonly #open = new Map<Key, { readonly uri: string; readonly document: TextDocument }>();
  readonly #parsed = new Map<string, ParsedFile>();
  readonly #locks = new Map<
    Key,
    { readonly text: string; readonly lock: Lock | null; readonly problems: readonly Diagnostic[] }
  >();
  readonly #last = new Map<Key, NonNullable<CheckedProgramView['last']>>();
  readonly #disk = new Map<Key, { readonly stamp: string; readonly text: string | null }>();
  readonly #names = new WeakMap<SourceTree, { readonly types: string; readonly names: JoinedNames }>();
  readonly #namesOf = new WeakMap<Declaration, { readonly types: string; readonly names: FileNames }>();
  #found: Key[] = [];
  readonly #ofProjects = new Map<Key, readonly Key[]>();
  #programs = new Map<Key, ParsedProgram[]>();
  #checks = new Map<Key, Promise<CheckedProgramView>>();

  constructor(disk: Disk) {
    this.disk = disk;
    this.sinceHead = new SinceHead(disk);
  }

  // --- texts

  keyOf(uri: string): Key {
    return uri.startsWith('file:') ? (this.disk.pathOf(uri) ?? uri) : uri;
  }

  /** As the client spells it, where it has told. */
  uriOf(key: Key): string {
    return this.#open.get(key)?.uri ?? (isFile(key) ? this.disk.uriOf(key) : key);
  }

  open(uri: string, version: number, text: string): void {
    this.#ofProjects.clear();
    this.#open.set(this.keyOf(uri), { uri, document: TextDocument.create(uri, 'ads', version, text) });
    this.changed();
  }

  /** Changes as the protocol has them; one that is for no open document is left out. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const open = this.#open.get(this.keyOf(uri));
    if (open === undefined) return;
    TextDocument.update(open.document, [...changes], version);
    this.changed();
  }

  close(uri: string): void {
    const key = this.keyOf(uri);
    this.#open.delete(key);
    for (const id of this.#parsed.keys()) if (id.endsWith(`\u0000${key}`)) this.#parsed.delete(id);
    if (!isFile(key)) this.#last.delete(key);
    this.changed();
  }

  version(key: Key): number | null {
    return this.#open.get(key)?.document.version ?? null;
  }

  get openKeys(): Key[] {
    return [...this.#open.keys()];
  }

  /** Something that is read may have changed: what was computed from it is forgotten. */
  changed(): void {
    this.generation++;
    this.#programs = new Map();
    this.#checks = new Map();
  }

  /** Looks for specs in folders; again when files come and go. */
  scan(folders: readonly string[]): void {
    const found: Key[] = [];
    for (const folder of folders) found.push(...this.disk.specsBelow(folder, MOST_FILES - found.length));
    this.#found = found;
    this.#ofProjects.clear();
    this.#disk.clear();
    this.changed();
  }

  /** Every spec that is known, with the text of the editor where there is one. */
  get known(): Key[] {
    return [...new Set([...this.#open.keys(), ...this.#found])];
  }

  textOf(key: Key): string | null {
    const open = this.#open.get(key);
    if (open !== undefined) return open.document.getText();
    if (!isFile(key)) return null;
    const stamp = this.disk.stamp(key);
    if (stamp === null) return null;
    const before = this.#disk.get(key);
    if (before?.stamp === stamp) return before.text;
    const root = this.disk.rootOf(key);
    const text = this.disk.host(root).readText(this.disk.below(root, key));
    this.#disk.set(key, { stamp, text });
    return text;
  }

  // --- programs

  /** The file in the first program that it is in; null when there is no such text, or it is Ada. */
  parsed(uri: string): ParsedProgram | null {
    return this.programsOf(this.keyOf(uri))[0] ?? null;
  }

  /** Every program that a file is in: its own if it has a model, then those of roots that import it; else it is taken for a root. */
  programsOf(key: Key): ParsedProgram[] {
    let programs = this.#programs.get(key);
    if (programs === undefined) this.#programs.set(key, (programs = this.#findPrograms(key)));
    return programs;
  }

  #findPrograms(key: Key): ParsedProgram[] {
    const text = this.textOf(key);
    if (text === null || isAda(text)) return [];
    const own = this.#program(key);
    if (own === null) return [];
    const found = this.#importers(key, this.known);
    if (!isPart(own.file)) return [own, ...found];
    if (found.length > 0 || !isFile(key)) return found.length > 0 ? found : [own];
    // The editor may have a single file open, or a folder of the project.
    const ofProject = this.#importers(key, this.#projectSpecs(key));
    return ofProject.length > 0 ? ofProject : [own];
  }

  /** Whether a spec with a model is looked at next to a file. */
  hasRootBeside(key: Key): boolean {
    const others = isFile(key) ? [...this.known, ...this.#projectSpecs(key)] : [];
    return others.some((other) => {
      const program = other === key || !isFile(other) || isAda(this.textOf(other) ?? '') ? null : this.#program(other);
      return program !== null && !isPart(program.file);
    });
  }

  /** The programs of other files that reach a file. */
  #importers(key: Key, others: readonly Key[]): ParsedProgram[] {
    return others.flatMap((other) => {
      if (other === key || !isFile(other) || !isFile(key)) return [];
      const text = this.textOf(other);
      if (text === null || !/\bimport\b/.test(text) || isAda(text)) return [];
      const program = this.#program(other);
      if (program === null || isPart(program.file)) return [];
      const file = [...program.files.values()].find((reached) => reached.key === key);
      return file === undefined ? [] : [{ ...program, file }];
    });
  }

  /** Specs of a file's project, looked for once until files come and go. */
  #projectSpecs(key: Key): readonly Key[] {
    const root = this.disk.rootOf(key);
    let specs = this.#ofProjects.get(root);
    if (specs === undefined) this.#ofProjects.set(root, (specs = this.disk.projectSpecs(root, MOST_FILES)));
    return specs;
  }

  /** The program with this root file. */
  #program(specKey: Key): ParsedProgram | null {
    const root = isFile(specKey) ? this.disk.rootOf(specKey) : null;
    const spec = root === null ? specKey : this.disk.below(root, specKey);
    const file = this.#parse(specKey, spec);
    if (file === null) return null;
    const project = { root, spec, specKey };
    const host = this.hostOf(project);
    const files = reachedFiles(spec, file, (path) =>
      root === null || host.readText(path) === null ? null : this.#parse(this.disk.join(root, path), path),
    );
    const types = typesOf(files.values());
    const signature = JSON.stringify([...types]);
    const formatOf = (name: string) => types.get(name) ?? null;
    const names = ({ tree }: ParsedFile) => {
      const before = this.#names.get(tree);
      if (before?.types === signature) return before.names;
      const parts = tree.declarations.map((declaration) => this.#namesIn(declaration, signature, formatOf));
      const names = new JoinedNames(parts);
      this.#names.set(tree, { types: signature, names });
      return names;
    };
    return { file, files, project, names, formatOf, lock: this.#locks.get(specKey)?.lock ?? null };
  }

  /** Of a declaration that has not changed they are known, and have moved with it. */
  #namesIn(declaration: Declaration, types: string, formatOf: FormatOf): FileNames {
    const before = this.#namesOf.get(declaration);
    if (before?.types === types) return before.names;
    const names = namesOf([declaration], formatOf);
    this.#namesOf.set(declaration, { types, names });
    return names;
  }

  #parse(key: Key, path: string): ParsedFile | null {
    const text = this.textOf(key);
    if (text === null) return null;
    const id = `${path}\u0000${key}`;
    const before = this.#parsed.get(id);
    if (before?.source.text === text) return before;
    const parsed: ParsedFile = { key, ...read(new SourceFile(path, text), before ?? null) };
    this.#parsed.set(id, parsed);
    return parsed;
  }

  /** Reads as the command line does, but for what is open in the editor. */
  hostOf({ root, specKey, spec }: OpenProject): Host {
    const disk = root === null ? null : this.disk.host(root);
    return {
      readText: (path) => {
        if (root === null) return path === spec ? this.textOf(specKey) : null;
        const open = this.#open.get(this.disk.join(root, path));
        return open === undefined ? disk!.readText(path) : open.document.getText();
      },
      specsIn: (folder) => disk?.specsIn?.(folder) ?? [],
    };
  }

  /** A file of a program by its path. */
  keyIn({ root, specKey }: OpenProject, path: string): Key {
    return root === null ? specKey : this.disk.join(root, path);
  }

  // --- checks

  async checked(uri: string): Promise<CheckedProgramView | null> {
    for (;;) {
      const { generation } = this;
      const program = this.parsed(uri);
      if (program === null) return null;
      const view = await this.check(program);
      // What was typed in the meantime has moved what this was computed from.
      if (generation === this.generation) return { ...view, file: program.file };
    }
  }

  /** Checks a program, or gives what is known of it since the last change. */
  check(program: ParsedProgram): Promise<CheckedProgramView> {
    const { specKey } = program.project;
    let known = this.#checks.get(specKey);
    if (known === undefined) this.#checks.set(specKey, (known = this.#check(program)));
    return known;
  }

  async #check(program: ParsedProgram): Promise<CheckedProgramView> {
    const { project } = program;
    const host: Host = { ...this.hostOf(project), parsed: (path) => program.files.get(path) ?? null };
    const { lock, problems } = await this.#lockOf(project, host);
    const config = await this.configOf(project.specKey);
    const result = check(host, project.spec, { lock });
    if (result.program !== null) {
      const { program: checked } = result;
      let plan: Planned['plan'] | undefined;
      // The plan costs as much as the check, and only some features want it.
      const last = {
        program: checked,
        get plan() {
          return (plan ??= planChecked(result, host, project.spec, lock, { assume: true }).plan);
        },
      };
      this.#last.set(project.specKey, last);
    }
    const last = this.#last.get(project.specKey) ?? null;
    let found: readonly Diagnostic[] | undefined;
    const settings = config?.lint ?? null;
    return {
      ...program,
      lock,
      lockProblems: problems,
      config,
      result,
      lint: () => (found ??= settings === null ? [] : lint(result, lock, settings)),
      last,
    };
  }

  /** The config of a file's project. */
  async configOf(key: Key): Promise<ProjectConfig | null> {
    return isFile(key) ? ((await this.disk.config?.(key, this.trusted)) ?? null) : null;
  }

  async #lockOf(
    { root, spec, specKey }: OpenProject,
    host: Host,
  ): Promise<{ lock: Lock | null; problems: readonly Diagnostic[] }> {
    if (root === null) return { lock: null, problems: [] };
    const path = spec.replace(/(\.ads)?$/, '.lock.json');
    const text = host.readText(path);
    if (text === null) {
      this.#locks.delete(specKey);
      return { lock: null, problems: [] };
    }
    const before = this.#locks.get(specKey);
    if (before?.text === text) return before;
    const { readLock } = await import('../ir/read-artifact.ts');
    const read = await readLock(text, path);
    const known = Array.isArray(read)
      ? { text, lock: null, problems: sortDiagnostics(read) }
      : { text, lock: read, problems: [] };
    this.#locks.set(specKey, known);
    return known;
  }
}

export function isFile(key: Key): boolean {
  return !/^[A-Za-z][A-Za-z0-9+.-]+:/.test(key);
}

/** Types by name with the built-in format behind them, through other types. */
function typesOf(files: Iterable<ParsedFile>): Map<string, string> {
  const direct = new Map<string, string>();
  const collect = (declarations: SourceTree['declarations']): void => {
    for (const declaration of declarations) {
      if (declaration.kind === 'type' && declaration.name !== null && declaration.format !== null)
        direct.set(declaration.name.text, declaration.format.name.text);
      if (declaration.kind === 'variant') collect(declaration.body.filter((item) => item.kind !== 'without'));
    }
  };
  for (const { tree } of files) collect(tree.declarations);
  return new Map(
    [...direct].map(([name, format]) => {
      let end = format;
      // As many steps as there are types: a cycle ends too.
      for (let i = 0; i < direct.size && direct.has(end); i++) end = entryOf(direct, end);
      return [name, end];
    }),
  );
}
