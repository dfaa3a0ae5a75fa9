/** The declarations of a model by kind and name: of the base, and of a variant (the base's with its changes). */
import type {
  BaselineDeclaration,
  CrossDeclaration,
  DataDeclaration,
  Declaration,
  GroupDeclaration,
  HeadDeclaration,
  ModelDeclaration,
  Name,
  ReadDeclaration,
  SequenceDeclaration,
  SignalDeclaration,
  SingletonDeclaration,
  TowerDeclaration,
  TypeDeclaration,
  VariantDeclaration,
  VocabDeclaration,
} from '../syntax/ast.ts';
import type { Span } from '../../text/source.ts';
import { isFormat } from '../../formats/options.ts';
import type { Reporter } from './reporter.ts';

export type SingletonKind = SingletonDeclaration['kind'];
/** Those that a variant can be without. */
export const singletonKinds: readonly SingletonKind[] = [
  'bottom',
  'trees',
  'bias',
  'sampling',
  'calibration',
  'train',
  'budget',
];

/** A declaration whose name no syntax error has taken. */
export type Named<D extends { readonly name: Name | null }> = D & { readonly name: Name };

/** Kinds whose declarations a variant can replace and remove by name. */
interface NamedKinds {
  type: Named<TypeDeclaration>;
  signal: Named<SignalDeclaration>;
  group: Named<GroupDeclaration>;
  cross: Named<CrossDeclaration>;
  sequence: Named<SequenceDeclaration>;
  read: Named<ReadDeclaration>;
  head: Named<HeadDeclaration>;
  tower: Named<TowerDeclaration>;
}
export type NamedKind = keyof NamedKinds;
export const namedKinds: readonly NamedKind[] = [
  'type',
  'signal',
  'group',
  'cross',
  'sequence',
  'read',
  'head',
  'tower',
];

export interface Scope {
  readonly model: ModelDeclaration | null;
  readonly data: DataDeclaration | null;
  readonly vocab: Map<string, Named<VocabDeclaration>>;
  readonly type: Map<string, Named<TypeDeclaration>>;
  readonly signal: Map<string, Named<SignalDeclaration>>;
  readonly group: Map<string, Named<GroupDeclaration>>;
  readonly cross: Map<string, Named<CrossDeclaration>>;
  readonly sequence: Map<string, Named<SequenceDeclaration>>;
  readonly read: Map<string, Named<ReadDeclaration>>;
  readonly head: Map<string, Named<HeadDeclaration>>;
  /** By {@link towerKey}. */
  readonly tower: Map<string, Named<TowerDeclaration>>;
  /** The base's declaration and then the variant's: options of the later win. */
  readonly singletons: Map<SingletonKind, readonly SingletonDeclaration[]>;
  readonly baseline: Map<string, BaselineDeclaration>;
  readonly variant: Map<string, Named<VariantDeclaration>>;
  /** What a variant has `without`, of kinds that a model has by default. */
  readonly without: Set<SingletonKind>;
  /** Kinds of which a declaration lost its name to a syntax error: nothing is said of what is missing there. */
  readonly unnamed: Set<string>;
}

/** `tower all` and the tower of a source that is called "all" (in quotes) are two. */
export function towerKey(name: Name): string {
  return isAllTower(name) ? 'all' : `"${name.text}"`;
}
export function isAllTower(name: Name): boolean {
  return name.text === 'all' && !name.quoted;
}

function keyOf(kind: string, name: Name): string {
  return kind === 'tower' ? towerKey(name) : name.text;
}

/** The base model's declarations. Of two with one name the first counts, and the second is reported. */
export function buildScope(declarations: readonly Declaration[], root: string, reporter: Reporter): Scope {
  let model: ModelDeclaration | null = null;
  let data: DataDeclaration | null = null;
  const scope = emptyScope();
  for (const declaration of declarations) {
    switch (declaration.kind) {
      case 'import':
      case 'allow':
        break;
      case 'model':
        if (declaration.span.file !== root) reporter.report('ADS2010', declaration.keyword, {});
        else if (model !== null) reportSecond(reporter, 'model', declaration.keyword, model.keyword);
        else model = declaration;
        break;
      case 'data':
        if (data !== null) reportSecond(reporter, 'data', declaration.keyword, data.keyword);
        else data = declaration;
        break;
      case 'baseline':
        if (declaration.method !== null)
          declare(scope.baseline, 'baseline', declaration.method, declaration, (d) => d.method, reporter);
        break;
      case 'vocab':
      case 'variant':
      case 'type':
      case 'signal':
      case 'group':
      case 'cross':
      case 'sequence':
      case 'read':
      case 'head':
      case 'tower':
        declareNamed(scope, scope, declaration, reporter);
        break;
      default: {
        const before = scope.singletons.get(declaration.kind);
        if (before !== undefined) reportSecond(reporter, declaration.kind, declaration.keyword, before[0]!.keyword);
        else scope.singletons.set(declaration.kind, [declaration]);
      }
    }
  }
  reportSharedNames(scope, reporter);
  reportTakenTypes(scope, reporter);
  return { ...scope, model, data };
}

/** The base's declarations with a variant's changes. */
export function applyVariant(base: Scope, variant: VariantDeclaration, reporter: Reporter): Scope {
  const own = emptyScope();
  const scope: Scope = {
    ...base,
    type: new Map(base.type),
    signal: new Map(base.signal),
    group: new Map(base.group),
    cross: new Map(base.cross),
    sequence: new Map(base.sequence),
    read: new Map(base.read),
    head: new Map(base.head),
    tower: new Map(base.tower),
    singletons: new Map(base.singletons),
    without: new Set(base.without),
    unnamed: new Set(base.unnamed),
  };
  for (const statement of variant.body)
    if (statement.kind === 'without') remove(scope, statement.targetKind, statement.target, statement.span, reporter);
  if (variant.body.some((statement) => statement.kind === 'tower')) scope.tower.clear();
  for (const declaration of variant.body) {
    switch (declaration.kind) {
      case 'type':
      case 'signal':
      case 'group':
      case 'cross':
      case 'sequence':
      case 'read':
      case 'head':
      case 'tower': {
        // A new crossing of kinds replaces too: a cross that takes a group's name is reported below.
        const declared = declareNamed(scope, own, declaration, reporter);
        if (declared !== null) mapOf(scope, declared).set(keyOf(declared.kind, declared.name), declared);
        break;
      }
      case 'without':
      case 'model':
      case 'import':
      case 'data':
      case 'vocab':
      case 'variant':
      case 'baseline':
      case 'search':
      case 'run':
      case 'allow':
        // The parser has refused these.
        break;
      default: {
        const before = own.singletons.get(declaration.kind);
        if (before !== undefined) reportSecond(reporter, declaration.kind, declaration.keyword, before[0]!.keyword);
        else {
          own.singletons.set(declaration.kind, [declaration]);
          // `without trees` and `trees { … }` after it: the model's options are gone, these are there.
          scope.without.delete(declaration.kind);
          scope.singletons.set(declaration.kind, [...(scope.singletons.get(declaration.kind) ?? []), declaration]);
        }
      }
    }
  }
  reportSharedNames(scope, reporter);
  reportTakenTypes(scope, reporter);
  return scope;
}

function emptyScope(): Scope {
  return {
    model: null,
    data: null,
    vocab: new Map(),
    type: new Map(),
    signal: new Map(),
    group: new Map(),
    cross: new Map(),
    sequence: new Map(),
    read: new Map(),
    head: new Map(),
    tower: new Map(),
    singletons: new Map(),
    baseline: new Map(),
    variant: new Map(),
    without: new Set(),
    unnamed: new Set(),
  };
}

type NamedDeclaration = Extract<Declaration, { kind: 'vocab' | 'variant' | NamedKind }>;

/** Each kind's map holds declarations of that kind: what a union of maps can't say. */
function mapOf(scope: Scope, declaration: NamedDeclaration): Map<string, Named<NamedDeclaration>> {
  return scope[declaration.kind];
}

/** Into `own`: the declaration, or null where its name is taken there, or it has none, which `scope` remembers. */
function declareNamed(
  scope: Scope,
  own: Scope,
  declaration: NamedDeclaration,
  reporter: Reporter,
): Named<NamedDeclaration> | null {
  const { kind } = declaration;
  if (!hasName(declaration)) {
    scope.unnamed.add(kind);
    return null;
  }
  return declare(mapOf(own, declaration), kind, declaration.name, declaration, (d) => d.name, reporter)
    ? declaration
    : null;
}

function hasName<D extends { readonly name: Name | null }>(declaration: D): declaration is Named<D> {
  return declaration.name !== null;
}

/** False where the name is taken. */
function declare<D>(
  map: Map<string, D>,
  kind: string,
  name: Name,
  declaration: D,
  nameOf: (d: D) => Name | null,
  reporter: Reporter,
): boolean {
  const key = keyOf(kind, name);
  const before = map.get(key);
  if (before === undefined) {
    map.set(key, declaration);
    return true;
  }
  const first = nameOf(before)?.span ?? name.span;
  reporter.report(
    'ADS2002',
    name.span,
    { kind, name: name.text },
    { related: [{ span: first, message: 'first declared here' }] },
  );
  return false;
}

function reportSecond(reporter: Reporter, kind: string, second: Span, first: Span): void {
  const hint =
    kind === 'model' || kind === 'data' ? `a program has one ${kind}` : `put all options into the first ${kind}`;
  reporter.report('ADS2003', second, { kind }, { hint, related: [{ span: first, message: 'first declared here' }] });
}

function reportSharedNames(scope: Scope, reporter: Reporter): void {
  const shared = (first: 'group' | 'cross', second: 'cross' | 'read', { text: name, span }: Name) => {
    const before = scope[first].get(name);
    if (before === undefined) return false;
    const related = [{ span: before.name.span, message: `the ${first}` }];
    reporter.report('ADS2004', span, { name, first, second }, { related });
    return true;
  };
  for (const cross of scope.cross.values()) shared('group', 'cross', cross.name);
  for (const { name } of scope.read.values()) if (!shared('group', 'read', name)) shared('cross', 'read', name);
}

/** A type that is called as a built-in format could never be used. */
function reportTakenTypes(scope: Scope, reporter: Reporter): void {
  for (const [name, type] of scope.type) {
    if (isFormat(name) || name === 'sequence')
      reporter.report('ADS2011', type.name.span, { name, taken: 'a built-in format' });
  }
}

/** `without KIND NAME`, or `without KIND` for what has no name. */
function remove(scope: Scope, kind: Name | null, target: Name | null, span: Span, reporter: Reporter): void {
  if (kind === null) return;
  const word = kind.text;
  const singleton = singletonKinds.find((known) => known === word);
  if (singleton !== undefined) {
    scope.without.add(singleton);
    // A model that does not state trees may have them.
    if (!scope.singletons.delete(singleton) && singleton !== 'trees')
      reporter.report('ADS2001', span, { kind: 'declaration', name: word });
    return;
  }
  const named = namedKinds.find((known) => known === word);
  if (named === undefined) {
    const suggestion = reporter.suggestion(word, [...namedKinds, ...singletonKinds], kind.span);
    reporter.report('ADS5013', kind.span, { kind: `'${word}'` }, suggestion);
    return;
  }
  if (target === null) return;
  const map: Map<string, Declaration> = scope[named];
  if (!map.delete(keyOf(named, target)))
    reporter.unknown(
      named,
      target,
      [...map.values()].map((d) => ('name' in d ? (d.name?.text ?? '') : '')),
    );
}
