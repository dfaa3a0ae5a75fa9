/** From a checked model to its plan. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import type { CheckedModel } from '../language/semantics/model.ts';
import { costOf } from '../ir/cost.ts';
import { fingerprintOf } from '../ir/plan-fingerprint.ts';
import { treesOf, treesSize } from '../ir/default-trees.ts';
import { trainPlanOf } from '../ir/default-steps.ts';
import { PLAN_VERSION, type BaselinePlan, type HeadPlan, type Plan, type TowerPlan } from '../ir/plan.ts';
import { LockGaps } from './lock-gaps.ts';
import { lowerNetwork, type Network } from './model-graph.ts';
import { byText } from './by-text.ts';
import { withTrees } from './trees.ts';
import { lowerInputs, lowerSignals, lowerTables, lowerVocabs, type VocabularyText } from './signals.ts';

export type { VocabularyText } from './signals.ts';

export interface Lowered {
  /** null where an error was reported. */
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything of a plan but its graph. */
export type Frame = Omit<Plan, 'tables' | 'nodes' | 'params' | 'outputs' | 'cost' | 'fingerprint'>;

/**
 * Lowers a model that was checked without errors. The lock is needed only for vocabularies that come from the data and for transforms
 * that need constants (see transforms.ts); without a needed one: a diagnostic that names `adsc profile`.
 * @param texts vocabulary files that the caller has read, by vocab id; needed for those that the spec names with `file`.
 * @param assume puts sizes and constants in the place of what the lock lacks, with a warning; the plan says which.
 */
export function lower(
  model: CheckedModel,
  lock: Lock | null,
  texts: ReadonlyMap<string, VocabularyText> = new Map(),
  assume = false,
): Lowered {
  const incomplete = incompleteness(model);
  if (incomplete !== null)
    return { plan: null, diagnostics: [diagnostic('ADS7013', model.span, { reason: incomplete })] };
  const { frame, diagnostics } = lowerFrame(model, lock, texts, assume);
  if (frame === null) return { plan: null, diagnostics };
  const tables = lowerTables(model, frame.vocabs, frame.signals);
  const network = lowerNetwork(model, frame.signals, tables, frame.towers, lock);
  const trees = treesOf(model.trees, lock === null ? null : lock.rows, frame.train, treesSize(model));
  return { plan: finishPlan(withTrees(frame, trees), tables, network), diagnostics };
}

export function lowerFrame(
  model: CheckedModel,
  lock: Lock | null,
  texts: ReadonlyMap<string, VocabularyText>,
  assume = false,
): { frame: Frame | null; diagnostics: Diagnostic[] } {
  const gaps = new LockGaps();
  const vocabs = lowerVocabs(model, lock, texts, gaps);
  const signals = lowerSignals(model, lock, vocabs, gaps);
  const missing = gaps.report(lock, model.span, assume);
  if (gaps.any && !assume) return { frame: null, diagnostics: missing };
  const { name, variant, doc, sampling, calibration, train } = model;
  const frame: Frame = {
    version: PLAN_VERSION,
    model: name,
    variant,
    ...(gaps.any ? { assumed: gaps.assumed } : {}),
    doc,
    data: ownHistories(model),
    inputs: lowerInputs(model),
    vocabs,
    signals,
    towers: lowerTowers(model),
    heads: [...model.heads].sort((a, b) => byText(a.name, b.name)).map(headPlan),
    sampling,
    calibration,
    train: trainPlanOf(train, lock === null ? null : lock.rows),
    baselines: model.baselines.map(baselinePlan).sort((a, b) => byText(a.kind, b.kind)),
    ...(model.was.length === 0 ? {} : { was: model.was }),
  };
  return { frame, diagnostics: missing };
}

/** The data with those histories alone that the model reads, as long as it reads them. */
function ownHistories({ data, sequences }: CheckedModel): Plan['data'] {
  if (data?.histories === undefined) return data;
  const own = data.histories.flatMap((history) => {
    const sequence = sequences.find(({ name, log }) => name === history.name && log !== null);
    return sequence === undefined ? [] : [{ ...history, max: sequence.max }];
  });
  const { histories: _, ...without } = data;
  return own.length === 0 ? without : { ...data, histories: own };
}

/** Puts a graph into its frame, with cost and fingerprint. */
export function finishPlan(frame: Frame, tables: Plan['tables'], network: Network): Plan {
  const { baseline, ...rest } = frame;
  const { nodes, params, outputs } = network;
  const whole = { ...rest, ...(baseline === undefined ? {} : { baseline }), tables, nodes, params, outputs };
  return { ...whole, cost: costOf(whole), fingerprint: fingerprintOf(whole) };
}

/** In the order of the source's values; `tower all` is alone. */
function lowerTowers(model: CheckedModel): TowerPlan[] {
  const values = model.data?.source?.values ?? [];
  const rank = (tower: TowerPlan) => (tower.source === null ? -1 : values.indexOf(tower.source));
  return model.towers
    .map(({ name, source, fallback }) => ({ name, source, fallback }))
    .sort((a, b) => rank(a) - rank(b) || byText(a.name, b.name));
}

function headPlan(head: HeadPlan): HeadPlan {
  const { name, doc, label, lossWeight, sources, withinSeconds, after, delay } = head;
  return {
    name,
    doc,
    label,
    lossWeight,
    sources,
    withinSeconds,
    ...(after === undefined ? {} : { after }),
    ...(delay === undefined ? {} : { delay }),
  };
}

function baselinePlan({ span: _span, ...baseline }: CheckedModel['baselines'][number]): BaselinePlan {
  return baseline;
}

function incompleteness(model: CheckedModel): string | null {
  if (model.groups.length === 0) return 'the model has no group';
  if (model.towers.length === 0) return 'the model has no tower';
  if (model.heads.length === 0) return 'the model has no head';
  return null;
}
