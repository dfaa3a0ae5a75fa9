/** From a spec to a build: check, lower, hold to the budget, emit. Pure: texts come from the host and files go back as values. */
import { diagnostic, didYouMeanHint, sortDiagnostics, type Diagnostic } from './diagnostics/index.ts';
import { emitBuild, optionalTargets, targets } from './emit/registry.ts';
import type { ProfiledSpec } from './emit/target.ts';
import type { Target } from './emit/target.ts';
import { runtimeText } from './emit/transforms/runtime.generated.ts';
import { profileKey, trainedSources } from './language/semantics/profile-key.ts';
import type { Lock } from './ir/lock.ts';
import { checkBudget } from './lower/budget.ts';
import { baselineModel } from './lower/baselines/source.ts';
import { lowerBaseline } from './lower/baselines/index.ts';
import { lower } from './lower/index.ts';
import type { BaselinePlan, Plan } from './ir/plan.ts';
import { assumedText, readVocabularyTexts } from './lower/vocabulary-strings.ts';
import { errorsOf } from './language/semantics/check-members.ts';
import {
  check,
  type CheckedChoice,
  type CheckResult,
  type CheckedModel,
  type CheckedProgram,
  type Host,
  withoutIgnored,
} from './language/semantics/index.ts';
import type { SourceFile, Span } from './text/source.ts';

export interface CompileOptions {
  /** A variant of the spec instead of the model itself. */
  readonly variant?: string | null;
  /** The plan of a baseline over the same data and signals, instead of the network. */
  readonly baseline?: BaselinePlan['kind'] | null;
  /** A lock that was written for another version of the spec is an error, not a warning. */
  readonly frozen?: boolean;
  /** Sizes and constants that no lock states are assumed (`Plan.assumed`), with a warning; otherwise an error. Nothing trains or serves such a build. */
  readonly assume?: boolean;
  /** Names of `optionalTargets` that the build is to have too. */
  readonly targets?: readonly string[];
  /** Targets of other packages. */
  readonly others?: readonly Target[];
  /** false: members of choices that are not taken are not looked at, as they have been already. */
  readonly members?: false;
}

export interface Planned {
  /** null where an error was reported. */
  readonly plan: Plan | null;
  /** By vocab id, the text of every file vocabulary of the plan whose entries are known. */
  readonly vocabTexts: ReadonlyMap<string, string>;
  /** Ids of those whose `values` the spec itself lists. */
  readonly statedVocabs: ReadonlySet<string>;
  /** As in `EmitContext`. */
  readonly spans: ReadonlyMap<string, Span>;
  /** As in `EmitContext`, where a target is asked for; else null. */
  readonly profiled: ProfiledSpec | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read as a spec, by root-relative path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

export interface Compiled extends Planned {
  /** Path in the build to content; empty where an error was reported. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Compiles the spec at `root`, a root-relative path; the lock and its vocabularies lie in the same folder. The same texts and lock give
 * the same bytes, in whatever order things are declared.
 */
export async function compile(
  host: Host,
  root: string,
  lock: Lock | null,
  options: CompileOptions = {},
): Promise<Compiled> {
  const planned = planSpec(host, root, lock, options);
  if (planned.plan === null) return { ...planned, files: new Map() };
  const assumed = new Set(planned.plan.assumed?.vocabs);
  const vocabTexts = new Map(planned.vocabTexts);
  for (const { id, entries } of planned.plan.vocabs) if (assumed.has(id)) vocabTexts.set(id, assumedText(entries));
  const { statedVocabs, spans, profiled } = planned;
  const asked = optionalTargets.filter(({ name }) => options.targets?.includes(name));
  const context = { lock, vocabTexts, statedVocabs, runtimeText, spans, profiled };
  const { files, diagnostics } = await emitBuild(planned.plan, context, [
    ...targets,
    ...asked,
    ...(options.others ?? []),
  ]);
  return {
    ...planned,
    plan: files.size === 0 ? null : planned.plan,
    files,
    diagnostics: sortDiagnostics([...planned.diagnostics, ...diagnostics]),
  };
}

/** The first half of {@link compile}: the plan without its files, for what needs only that (explain, diff, a budget in an editor). */
export function planSpec(host: Host, root: string, lock: Lock | null, options: CompileOptions = {}): Planned {
  const { members } = options;
  return planChecked(
    check(host, root, { lock, ...(members === undefined ? {} : { members }) }),
    host,
    root,
    lock,
    options,
  );
}

/** {@link planSpec} of what has been checked already, with the same host, root and lock. */
export function planChecked(
  checked: CheckResult,
  host: Host,
  root: string,
  lock: Lock | null,
  options: CompileOptions = {},
): Planned {
  const sources = checked.files;
  const fail = (diagnostics: readonly Diagnostic[]): Planned => ({
    plan: null,
    vocabTexts: new Map(),
    statedVocabs: new Set(),
    spans: new Map(),
    profiled: null,
    diagnostics: sortDiagnostics([...checked.diagnostics, ...diagnostics]),
    sources,
  });
  if (checked.program === null) return fail([]);

  const chosen = chooseModel(checked.program, options.variant ?? null);
  if ('code' in chosen) return fail([chosen]);
  const model = options.baseline ? baselineModel(chosen) : chosen;
  const stale = staleness(checked.program, lock, options.frozen === true);
  if (stale?.severity === 'error') return fail([stale]);
  const unmade = options.frozen === true ? checked.program.choices.flatMap(frozenChoice) : [];
  if (unmade.length > 0) return fail(unmade);

  const lockFolder = root.includes('/') ? root.slice(0, root.lastIndexOf('/')) : '';
  const vocabularies = readVocabularyTexts(model, lock, { readText: (path) => readSafely(host, path), lockFolder });
  if (vocabularies.diagnostics.length > 0) return fail(vocabularies.diagnostics);

  const assume = options.assume === true;
  const { plan, diagnostics } = options.baseline
    ? lowerBaseline(model, lock, options.baseline, vocabularies.texts, assume)
    : lower(model, lock, vocabularies.texts, assume);
  if (plan === null) return fail(diagnostics);
  const budget = options.baseline ? [] : checkBudget(plan, model.budget);
  if (budget.length > 0) return fail(budget);
  const members = options.baseline ? [] : memberBudgets(checked, options.variant ?? null, lock, vocabularies.texts);
  if (members.length > 0) return fail(members);
  const all = [...checked.diagnostics, ...diagnostics, ...(stale === null ? [] : [stale])];
  const vocabTexts = new Map([...vocabularies.texts].map(([id, { text }]) => [id, text]));
  const statedVocabs = new Set(model.vocabs.filter(({ values }) => values !== null).map(({ id }) => id));
  const spans = new Map([
    ['model', model.span],
    ...model.signals.map(({ name, span }) => [`signal.${name}`, span] as const),
    ...model.vocabs.map(({ id, span }) => [id, span] as const),
    ...model.heads.map(({ name, span }) => [`head.${name}`, span] as const),
  ]);
  const profiled = options.targets === undefined ? null : profiledSpec(checked.program, lock);
  const left = withoutIgnored(all, checked.ignores, () => false);
  return { plan, vocabTexts, statedVocabs, spans, profiled, diagnostics: sortDiagnostics(left), sources };
}

/** What a profile looks at depends on no lock: sizes that it decides are assumed. null: a model of the spec can't be planned so. */
function profiledSpec(program: CheckedProgram, lock: Lock | null): ProfiledSpec | null {
  const models = [[null, program.base] as const, ...program.variants].map(([name, model]) => ({
    name,
    plan: lower(model, lock, new Map(), true).plan,
  }));
  const planned = models.flatMap(({ name, plan }) => (plan === null ? [] : [{ name, plan }]));
  if (planned.length < models.length) return null;
  return { key: profileKey(program), sources: trainedSources(program), models: planned };
}

/** Budgets that members of choices exceed which are not taken now. */
function memberBudgets(
  { trials }: CheckResult,
  variant: string | null,
  lock: Lock | null,
  texts: Parameters<typeof lower>[2],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const trial of trials) {
    const program = trial.bind();
    const model = program === null ? null : chooseModel(program, variant);
    if (model === null || 'code' in model || Object.values(model.budget).every((limit) => limit === null)) continue;
    // What a member changes in the profile is not counted yet.
    const { plan } = lower(model, lock, texts, true);
    if (plan !== null) found.push(...errorsOf(trial, checkBudget(plan, model.budget), found));
  }
  return found;
}

function frozenChoice({ key, members, locked, span }: CheckedChoice): Diagnostic[] {
  const hint = `run 'adsc tune ${span.file}'`;
  if (locked === null) return [diagnostic('ADS7019', span, { key }, { hint })];
  return members.some(({ text }) => text === locked) ? [] : [diagnostic('ADS7020', span, { key, locked }, { hint })];
}

function chooseModel(program: CheckedProgram, variant: string | null): CheckedModel | Diagnostic {
  if (variant === null) return program.base;
  const found = program.variants.get(variant);
  const names = [...program.variants.keys()];
  return (
    found ??
    diagnostic(
      'ADS7012',
      program.base.span,
      { name: variant },
      { hint: didYouMeanHint(variant, names) ?? (names.length === 0 ? null : `it has ${names.join(', ')}`) },
    )
  );
}

function staleness(program: CheckedProgram, lock: Lock | null, frozen: boolean): Diagnostic | null {
  if (lock === null || lock.key === profileKey(program)) return null;
  const { span } = program.base;
  return diagnostic(frozen ? 'ADS7003' : 'ADS7004', span, {}, { hint: `run 'adsc profile ${span.file}'` });
}

function readSafely(host: Host, path: string): string | null {
  try {
    return host.readText(path);
  } catch {
    return null;
  }
}
