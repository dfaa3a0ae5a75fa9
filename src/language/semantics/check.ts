/** The checker: from files to a checked program, or to everything that is wrong with them. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Lock } from '../../ir/lock.ts';
import type { SignalDeclaration, TypeDeclaration } from '../syntax/ast.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { bindData } from './bind/data.ts';
import { bindModel, type BoundModel, type Shared } from './bind/model.ts';
import { bindVocab } from './bind/vocabs.ts';
import { type Host, loadProgram } from './load-program.ts';
import type { CheckedModel, CheckedProgram } from './model.ts';
import { normalizeRoot } from './paths.ts';
import { Reporter } from './reporter.ts';
import { modelRules, wholeModelRules } from './rules/index.ts';
import { type AddedSignals, sameProfile } from './rules/same-profile.ts';
import { unusedSignals } from './rules/unused-signals.ts';
import { unusedTypes } from './rules/unused-types.ts';
import { unusedVocabs } from './rules/unused-vocabs.ts';
import { applyVariant, buildScope, type Named, type Scope } from './scope.ts';

export interface CheckOptions {
  /** What `adsc profile` saw: with it, columns and their types are checked too. */
  readonly lock?: Lock | null;
  /** Texts that stand in for files, such as an editor's unsaved ones, by root-relative path. */
  readonly text?: ReadonlyMap<string, string>;
}

export interface CheckResult {
  /** null as soon as there is one error. */
  readonly program: CheckedProgram | null;
  /** By file and place. */
  readonly diagnostics: Diagnostic[];
  /** Every file that was read, by root-relative path. */
  readonly files: Map<string, SourceFile>;
}

/**
 * Checks the program whose root file is `root` (relative to the project root, which is the host's). Pure but for the host, and
 * total: it throws for no text. Every error is reported in one pass; what depends on something wrong is left unsaid.
 */
export function check(host: Host, root: string, options: CheckOptions = {}): CheckResult {
  const rootPath = normalizeRoot(root);
  const overrides = options.text;
  const overlaid: Host =
    overrides === undefined ? host : { readText: (path) => overrides.get(path) ?? host.readText(path) };
  const reporter = new Reporter();
  const { root: tree, files, declarations, problems } = loadProgram(overlaid, rootPath, reporter);
  if (tree === null) return { program: null, diagnostics: reporter.bag.sorted(), files };
  const syntaxIsRight = !reporter.bag.hasErrors;
  reporter.imports = problems;

  const scope = buildScope(declarations, rootPath, reporter);
  const shared: Shared = {
    data: bindData(scope.data, reporter),
    vocabs: new Map([...scope.vocab].map(([name, declaration]) => [name, bindVocab(declaration, reporter)])),
    used: { signals: new Set(), vocabs: new Set(), types: new Set() },
  };
  const lock = options.lock ?? null;
  const modelName = scope.model?.name ?? null;
  const start: Span = { file: rootPath, start: 0, end: 0 };
  const identity = { name: modelName?.text ?? '', doc: scope.model?.doc ?? null };
  const bind = (
    of: Scope,
    variant: string | null,
    doc: string | null,
    span: Span,
    into: Reporter,
    baseModel: BoundModel | null,
  ): BoundModel => {
    const model = bindModel(of, { name: identity.name, variant, doc, span }, shared, into, baseModel);
    const rules = scope.model === null ? modelRules : [...modelRules, ...wholeModelRules];
    for (const rule of rules) rule(model, { reporter: into, lock });
    return model;
  };

  const base = bind(scope, null, identity.doc, modelName?.span ?? start, reporter, null);
  const variants = new Map<string, CheckedModel>();
  const added: AddedSignals = new Map();
  const signals = new Set<Named<SignalDeclaration>>(scope.signal.values());
  const types = new Set<Named<TypeDeclaration>>(scope.type.values());
  for (const [name, declaration] of scope.variant) {
    const ofVariant = reporter.forVariant({ name: declaration.name, span: declaration.span });
    if (declaration.body.length === 0 && !declaration.broken)
      ofVariant.report('ADS5019', declaration.name.span, { name });
    const variantScope = applyVariant(scope, declaration, ofVariant);
    const variant = bind(variantScope, name, declaration.doc, declaration.name.span, ofVariant, base);
    sameProfile(base, variant, added, ofVariant);
    variants.set(name, variant.checked);
    for (const signal of variantScope.signal.values()) signals.add(signal);
    for (const type of variantScope.type.values()) types.add(type);
  }

  if (scope.model === null && syntaxIsRight)
    reporter.report('ADS2009', start, {}, { hint: 'start the file with: model NAME' });
  // Where text could not be read, or there is no whole model, what uses something may only be missing from view.
  if (syntaxIsRight) {
    if (scope.model !== null) {
      unusedSignals(signals, shared, reporter);
      unusedVocabs(scope, rootPath, shared, reporter);
    }
    if (scope.signal.size > 0) unusedTypes(types, rootPath, shared, reporter);
  }

  const diagnostics = reporter.bag.sorted();
  const program = reporter.bag.hasErrors || scope.model === null ? null : withOneCut({ base: base.checked, variants });
  return { program, diagnostics, files };
}

/** What one of the models needs of the data's parts, all of them leave out of their training rows. */
function withOneCut({ base, variants }: CheckedProgram): CheckedProgram {
  const needs = [base, ...variants.values()].map(({ train }) => train.validateFor);
  const validateFor = { trees: needs.some(({ trees }) => trees), epochs: needs.some(({ epochs }) => epochs) };
  const cut = (model: CheckedModel): CheckedModel => ({ ...model, train: { ...model.train, validateFor } });
  return { base: cut(base), variants: new Map([...variants].map(([name, model]) => [name, cut(model)])) };
}
