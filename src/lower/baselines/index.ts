/** Baselines as plans of their own: the same data, signals, vocabularies, encodings and heads, another graph. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { Lock } from '../../ir/lock.ts';
import type { CheckedModel } from '../../language/semantics/model.ts';
import {
  type BaselinePlan,
  GBDT_LR_DEFAULTS,
  LR_DEFAULTS,
  type SignalPlan,
  type TowerPlan,
  type TrainPlan,
  WIDE_DEEP_DEFAULTS,
} from '../../ir/plan.ts';
import { lowerGbdtLr } from './gbdt-lr.ts';
import { type BaselineGraph, lowerLr } from './lr.ts';
import { lowerWideDeep } from './wide-deep.ts';
import { type Frame, finishPlan, lowerFrame, type Lowered } from '../index.ts';
import { byText } from '../by-text.ts';
import type { VocabularyText } from '../signals.ts';

const everyRow: TowerPlan = { name: 'all', source: null, fallback: true };
const defaults = { lr: LR_DEFAULTS, wide_deep: WIDE_DEEP_DEFAULTS, gbdt_lr: GBDT_LR_DEFAULTS } as const;

/**
 * Lowers a baseline, with the options that the spec states for it or else the defaults.
 * @param model as `baselineModel` gives it, so that its source is among the signals.
 */
export function lowerBaseline(
  model: CheckedModel,
  lock: Lock | null,
  kind: BaselinePlan['kind'],
  texts: ReadonlyMap<string, VocabularyText> = new Map(),
  assume = false,
): Lowered {
  if (model.heads.length === 0)
    return { plan: null, diagnostics: [diagnostic('ADS7013', model.span, { reason: 'the model has no head' })] };
  if (model.signals.length === 0)
    return { plan: null, diagnostics: [diagnostic('ADS7013', model.span, { reason: 'the model has no signal' })] };
  const { frame, diagnostics } = lowerFrame(model, lock, texts, assume);
  if (frame === null) return { plan: null, diagnostics };
  const options = model.baselines.find((baseline) => baseline.kind === kind) ?? defaults[kind];
  const train = options.epochs === null ? frame.train : withEpochs(frame.train, options.epochs);
  // The same rows are left out; making up for it by weights is exact for any model, and needs no logits but the heads'.
  const sampling = frame.sampling === null ? null : { ...frame.sampling, correct: 'weight' as const };
  // In a logistic regression every weight has FTRL's own penalties; the model's is for its layers.
  const own: Frame = {
    ...frame,
    baseline: kind,
    sampling,
    towers: [everyRow],
    train: kind === 'wide_deep' ? train : { ...train, l2: 0 },
  };
  const { frame: whole, tables, network } = lowerGraph(model, own, options, lock);
  const sorted = [...tables].sort((a, b) => byText(a.id, b.id));
  // A signal's `table` names its embedding, or else the first head's weights; the nodes name each.
  const tableOf = (signal: SignalPlan) =>
    signal.table !== null && sorted.some(({ id }) => id === signal.table)
      ? signal.table
      : (sorted.find((table) => table.signals.includes(signal.name))?.id ?? null);
  const signals = whole.signals.map((signal) => ({ ...signal, table: tableOf(signal) }));
  return { plan: finishPlan({ ...whole, signals }, sorted, network), diagnostics };
}

/** Its own epochs need no reason. */
function withEpochs(train: TrainPlan, epochs: number): TrainPlan {
  const { reasons, ...rest } = train;
  if (reasons === undefined) return { ...rest, epochs };
  const { epochs: _why, ...others } = reasons;
  return { ...rest, epochs, reasons: others };
}

function lowerGraph(model: CheckedModel, frame: Frame, options: BaselinePlan, lock: Lock | null): BaselineGraph {
  switch (options.kind) {
    case 'lr':
      return lowerLr(frame, options, lock);
    case 'wide_deep':
      return lowerWideDeep(model, frame, options, lock);
    case 'gbdt_lr':
      return lowerGbdtLr(frame, options, lock);
  }
}
