/** The base and its variants from the declarations that the root file sees. */
import type { Lock } from '../../../ir/lock.ts';
import type { Declaration, SignalDeclaration, TypeDeclaration } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import { type ChosenValues, takeMembers } from '../choices.ts';
import { stateLocked } from '../locked-options.ts';
import type { CheckedModel, CheckedProgram } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import { modelRules, wholeModelRules } from '../rules/index.ts';
import { type AddedSignals, sameProfile } from '../rules/same-profile.ts';
import { unusedSequences } from '../rules/unused-sequences.ts';
import { unusedSignals } from '../rules/unused-signals.ts';
import { unusedTypes } from '../rules/unused-types.ts';
import { unusedVocabs } from '../rules/unused-vocabs.ts';
import { youngParts } from '../rules/young-parts.ts';
import { applyVariant, buildScope, type Named, type Scope } from '../scope.ts';
import { bindAllows } from './allows.ts';
import { bindData } from './data.ts';
import { bindHistories, togetherByName } from './histories.ts';
import { bindModel, type BoundModel, type Shared } from './model.ts';
import { bindRunPolicy } from './run-policy.ts';
import { bindSearch } from './search.ts';
import { blocksOf } from './singletons.ts';
import { bindVocab } from './vocabs.ts';

export interface Loaded {
  readonly declarations: readonly Declaration[];
  readonly rootPath: string;
  readonly syntaxIsRight: boolean;
  /** Whether each error of the syntax has a certain fix, so that nothing is missing from the tree. */
  readonly isReadAsMeant: boolean;
  readonly lock: Lock | null;
}

/** null as soon as there is one error, the syntax's among them. */
export function bindProgram(
  { declarations, rootPath, syntaxIsRight, isReadAsMeant, lock }: Loaded,
  values: ChosenValues,
  reporter: Reporter,
): CheckedProgram | null {
  const start: Span = { file: rootPath, start: 0, end: 0 };
  const taken = takeMembers(declarations, values, reporter);
  const stated = stateLocked(taken, values, start, reporter);
  const scope = buildScope(stated.declarations, rootPath, reporter);
  reporter.unnamed = scope.unnamed;
  const data = bindData(scope.data, reporter);
  const shared: Shared = {
    data,
    histories: bindHistories(scope, data, reporter),
    vocabs: new Map([...scope.vocab].map(([name, declaration]) => [name, bindVocab(declaration, reporter)])),
    used: { signals: new Set(), sequences: new Set(), vocabs: new Set(), types: new Set() },
  };
  const modelName = scope.model?.name ?? null;
  const identity = { name: modelName?.text ?? '', doc: scope.model?.doc ?? null };
  const isRun = blocksOf(scope, 'run').keyword !== null;
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
    // Where there is an error, a window or a part may be meant otherwise.
    if (!isRun && syntaxIsRight && !reporter.bag.hasErrors) youngParts(model, { reporter: into, lock });
    return model;
  };

  const base = bind(scope, null, identity.doc, modelName?.span ?? start, reporter, null);
  const search = bindSearch(scope, reporter);
  const run = bindRunPolicy(scope, base, reporter);
  const allows = bindAllows(declarations, reporter);
  const variants = new Map<string, CheckedModel>();
  const added: AddedSignals = new Map();
  const signals = new Set<Named<SignalDeclaration>>(scope.signal.values());
  const sequences = new Set(scope.sequence.values());
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
    for (const sequence of variantScope.sequence.values()) sequences.add(sequence);
    for (const type of variantScope.type.values()) types.add(type);
  }

  const isRight = syntaxIsRight && !reporter.bag.hasErrors;
  if (scope.model === null && isReadAsMeant)
    reporter.report('ADS2009', start, {}, { hint: 'start the file with: model NAME' });
  // Where there is an error, or no whole model, what uses something may only be missing from view.
  if (isRight) {
    if (scope.model !== null) {
      unusedSignals(signals, shared, reporter);
      unusedSequences(sequences, shared, reporter);
      unusedVocabs(scope, rootPath, shared, reporter);
    }
    if (scope.signal.size > 0) unusedTypes(types, rootPath, shared, reporter);
  }

  if (!syntaxIsRight || reporter.bag.hasErrors || scope.model === null) return null;
  const models = withOneCut(withHistories({ base: base.checked, variants }));
  return {
    ...models,
    choices: taken.choices,
    lockedOptions: stated.applied,
    ignoredChoices: stated.ignored,
    search,
    run,
    allows,
  };
}

type Models = Pick<CheckedProgram, 'base' | 'variants'>;

/** The lock covers all models, so the data has the histories of all. */
function withHistories({ base, variants }: Models): Models {
  const histories = togetherByName([base, ...variants.values()].flatMap(({ data }) => data?.histories ?? []));
  if (histories.length === 0) return { base, variants };
  const whole = (model: CheckedModel): CheckedModel =>
    model.data === null ? model : { ...model, data: { ...model.data, histories } };
  return { base: whole(base), variants: new Map([...variants].map(([name, model]) => [name, whole(model)])) };
}

/** What one of the models needs of the data's parts, all of them leave out of their training rows. */
function withOneCut({ base, variants }: Models): Models {
  const needs = [base, ...variants.values()].map(({ train }) => train.validateFor);
  const validateFor = { trees: needs.some(({ trees }) => trees), epochs: needs.some(({ epochs }) => epochs) };
  const cut = (model: CheckedModel): CheckedModel => ({ ...model, train: { ...model.train, validateFor } });
  return { base: cut(base), variants: new Map([...variants].map(([name, model]) => [name, cut(model)])) };
}
