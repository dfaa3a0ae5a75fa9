/** Reading the files of a program: imports, their cycles, and which declarations a root file sees. */
import { type Diagnostic, didYouMean, guessedFix } from '../../diagnostics/index.ts';
import type { Declaration, ImportDeclaration, Name, SourceTree, StringLiteral } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { SourceFile } from '../../text/source.ts';
import { type Ignore, ignoresOf } from './ignores.ts';
import { hintFor, resolvePath } from './paths.ts';
import type { ImportProblems, Reporter } from './reporter.ts';
import { entryOf, lastOf } from '../../text/present.ts';

export interface Host {
  /** The text of a root-relative path; null when there is no such file or it can't be read. */
  readText(path: string): string | null;
  /** The names of the specs in a folder, root-relative: for the name that was meant where one is wrong. Absent: they are not known. */
  specsIn?(folder: string): readonly string[];
  /** What is known of a text that has been parsed already: an editor's. */
  parsed?(
    path: string,
  ): { readonly source: SourceFile; readonly tree: SourceTree; readonly diagnostics: readonly Diagnostic[] } | null;
}

export interface LoadedProgram {
  readonly root: SourceTree | null;
  readonly files: Map<string, SourceFile>;
  /** What the root sees: imported declarations first, its own last, so that a clash is reported where the reader can act. */
  readonly declarations: readonly Declaration[];
  readonly problems: ImportProblems;
  /** Comments that silence warnings, of all files. */
  readonly ignores: readonly Ignore[];
}

interface Import {
  readonly declaration: ImportDeclaration;
  readonly target: string;
}

export function loadProgram(host: Host, root: string, reporter: Reporter): LoadedProgram {
  const files = new Map<string, SourceFile>();
  const trees = new Map<string, SourceTree>();
  const imports = new Map<string, Import[]>();

  const missing = new Set<string>();
  let incomplete = false;
  const failed = (names: readonly Name[] | null) => {
    if (names === null) incomplete = true;
    else for (const name of names) missing.add(name.text);
  };

  const open = (path: string): boolean => {
    if (trees.has(path)) return true;
    let known = host.parsed?.(path) ?? null;
    if (known === null) {
      const text = readSafely(host, path);
      if (text === null) return false;
      const source = new SourceFile(path, text);
      known = { source, ...parse(source) };
    }
    const { source, tree, diagnostics } = known;
    files.set(path, source);
    trees.set(path, tree);
    // One by one: a call takes only so many arguments, and a file can be wrong all over.
    for (const found of diagnostics) {
      reporter.bag.add(found);
      // What is in a piece of another language may be what other declarations name.
      if (found.code === 'ADS1025' && found.span !== null)
        for (const [word] of source.text.slice(found.span.start, found.span.end).matchAll(/[A-Za-z_]\w*/g))
          missing.add(word);
    }
    return true;
  };

  if (!open(root)) {
    reporter.report('ADS2013', null, { path: root });
    return { root: null, files, declarations: [], problems: reporter.imports, ignores: [] };
  }
  for (const path of trees.keys()) {
    // Files found on the way are appended to the map, and this loop comes to them.
    const found: Import[] = [];
    for (const declaration of entryOf(trees, path).declarations) {
      if (declaration.kind !== 'import') continue;
      if (declaration.path === null) {
        failed(declaration.names);
        continue;
      }
      const resolved = resolvePath(path, declaration.path.value);
      if ('problem' in resolved) {
        reporter.report(
          'ADS2006',
          declaration.path.span,
          { path: declaration.path.value, problem: resolved.problem },
          { hint: hintFor(resolved.problem) },
        );
        failed(declaration.names);
      } else if (!open(resolved.path)) {
        reporter.report(
          'ADS2005',
          declaration.path.span,
          { path: declaration.path.value },
          meantPath(host, resolved.path, declaration.path) ?? {
            hint: `no readable file ${resolved.path} in the project`,
          },
        );
        failed(declaration.names);
      } else found.push({ declaration, target: resolved.path });
    }
    imports.set(path, found);
  }

  const order = orderImports(root, imports, reporter);
  const visible = collectVisible(root, order, trees, imports, missing, reporter);
  const seen = new Set(visible);
  const notPicked = new Map<string, string>();
  for (const [path, tree] of trees) {
    if (path === root) continue;
    for (const declaration of tree.declarations) {
      const name = nameOf(declaration);
      if (name !== null && !seen.has(declaration) && declaration.kind !== 'model') notPicked.set(name.text, path);
    }
  }
  const ignores = [...trees].flatMap(([path, tree]) => ignoresOf(entryOf(files, path), tree));
  return {
    root: entryOf(trees, root),
    files,
    declarations: visible,
    problems: { notPicked, missing, incomplete },
    ignores,
  };
}

/** The file that an import most likely means: with the suffix of specs, or of a name that is near. null: none is there. */
function meantPath(host: Host, path: string, { value, span }: StringLiteral) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const stem = name.replace(/\.[A-Za-z0-9]+$/, '');
  const meant =
    [`${name}.ads`, `${stem}.ads`].find((file) => file !== name && readSafely(host, folder + file) !== null) ??
    didYouMean(name, host.specsIn?.(folder.slice(0, -1)) ?? []);
  if (meant === null) return null;
  const text = JSON.stringify(value.slice(0, value.lastIndexOf('/') + 1) + meant);
  return { hint: `did you mean ${text}?`, fix: guessedFix(span, text, `write ${text}`) };
}

function readSafely(host: Host, path: string): string | null {
  try {
    return host.readText(path);
  } catch {
    return null;
  }
}

/** The name that a declaration brings into the program; null for singletons and imports. */
export function nameOf(declaration: Declaration): Name | null {
  switch (declaration.kind) {
    case 'import':
    case 'bottom':
    case 'trees':
    case 'bias':
    case 'sampling':
    case 'calibration':
    case 'train':
    case 'budget':
    case 'search':
    case 'run':
    case 'allow':
      return null;
    case 'baseline':
      return declaration.method;
    default:
      return declaration.name;
  }
}

/** Files in the order in which imports come before importers. An import that closes a cycle is reported and removed. */
function orderImports(root: string, imports: Map<string, Import[]>, reporter: Reporter): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const order: string[] = [];
  const stack: { path: string; next: number; kept: Import[] }[] = [{ path: root, next: 0, kept: [] }];
  state.set(root, 'open');
  while (stack.length > 0) {
    const top = lastOf(stack);
    const edge = entryOf(imports, top.path)[top.next++];
    if (edge === undefined) {
      state.set(top.path, 'done');
      imports.set(top.path, top.kept);
      order.push(top.path);
      stack.pop();
      continue;
    }
    const targetState = state.get(edge.target);
    if (targetState === 'open') {
      // The imports that are open between the target and here are the rest of the cycle.
      const from = stack.findIndex((frame) => frame.path === edge.target);
      const related = stack.slice(from, -1).map((frame) => {
        const through = entryOf(imports, frame.path)[frame.next - 1]!;
        return { span: through.declaration.path!.span, message: `${frame.path} imports ${through.target}` };
      });
      reporter.report('ADS2007', edge.declaration.path!.span, { from: top.path, to: edge.target }, { related });
      continue;
    }
    top.kept.push(edge);
    if (targetState === undefined) {
      state.set(edge.target, 'open');
      stack.push({ path: edge.target, next: 0, kept: [] });
    }
  }
  return order;
}

/** What the root sees: everything of files imported whole (and of what those import), the picked names of others. */
function collectVisible(
  root: string,
  order: readonly string[],
  trees: ReadonlyMap<string, SourceTree>,
  imports: ReadonlyMap<string, readonly Import[]>,
  missing: Set<string>,
  reporter: Reporter,
): Declaration[] {
  const picks = new Map<ImportDeclaration, Declaration[]>();
  const rank = new Map(order.map((path, i) => [path, i]));
  const visibleFrom = (start: string): Declaration[] => {
    const files = new Set([start]);
    for (const path of files)
      for (const edge of imports.get(path) ?? []) if (edge.declaration.names === null) files.add(edge.target);
    const result = new Set<Declaration>();
    for (const path of [...files].sort((a, b) => entryOf(rank, a) - entryOf(rank, b))) {
      for (const edge of imports.get(path) ?? [])
        for (const picked of picks.get(edge.declaration) ?? []) result.add(picked);
      for (const declaration of entryOf(trees, path).declarations)
        if (declaration.kind !== 'import') result.add(declaration);
    }
    return [...result];
  };
  const byName = new Map<string, Map<string, Declaration[]>>();
  for (const path of order) {
    for (const { declaration, target } of imports.get(path) ?? []) {
      if (declaration.names === null) continue;
      let exported = byName.get(target);
      if (exported === undefined) byName.set(target, (exported = indexByName(visibleFrom(target))));
      const picked: Declaration[] = [];
      for (const name of declaration.names) {
        const found = exported.get(name.text);
        if (found !== undefined) {
          picked.push(...found);
          continue;
        }
        missing.add(name.text);
        const { meant, ...suggestion } = reporter.suggestion(name.text, exported.keys(), name.span);
        if (meant !== null) missing.add(meant);
        reporter.report('ADS2008', name.span, { path: target, name: name.text }, suggestion);
      }
      picks.set(declaration, picked);
    }
  }
  return visibleFrom(root);
}

function indexByName(declarations: readonly Declaration[]): Map<string, Declaration[]> {
  const index = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const name = nameOf(declaration);
    if (name === null) continue;
    const same = index.get(name.text);
    if (same === undefined) index.set(name.text, [declaration]);
    else same.push(declaration);
  }
  return index;
}
