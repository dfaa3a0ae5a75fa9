/** How a model is trained, in the words of a spec. */
import { trainPlanOf } from '../../ir/default-steps.ts';
import { treesOf, treesSize } from '../../ir/default-trees.ts';
import { treesCost } from '../../ir/forests.ts';
import type { Lock } from '../../ir/lock.ts';
import type { CalibrationPlan, OptimizerPlan, SamplingPlan, SplitPlan, TreesOptions } from '../../ir/plan.ts';
import { writeDuration } from '../syntax/units.ts';
import { describeSplit, percent } from './describe-split.ts';
import type { CheckedModel } from './model.ts';
import { writeName } from './reporter.ts';

type Facts = (readonly [string, string])[];

/** null: there are none, or no lock says how many rows decide. */
export function treesFacts(model: CheckedModel, lock: Lock | null): Facts | null {
  const { train, trees, heads } = model;
  const rows = lock?.rows ?? null;
  const grown = treesOf(trees, rows, trainPlanOf(train, rows), treesSize(model));
  if (grown === null) return null;
  const { comparisons, bytes } = treesCost(heads.map(() => grown));
  return [
    ...(trees.stated || rows === null ? [] : [['why', whyTrees(grown, rows.train)] as const]),
    ['count', String(grown.trees)],
    ['leaves', String(grown.leaves)],
    ['depth', String(grown.depth)],
    ['shrinkage', String(grown.shrinkage)],
    ['l2', String(grown.l2)],
    ['min_rows', String(grown.minRows)],
    ['max_rows', String(grown.maxRows)],
    ['patience', String(grown.patience)],
    ['subsample', percent(grown.subsample)],
    ['colsample', percent(grown.colsample)],
    ['pairs', flag(grown.pairs)],
    ['distill', flag(grown.distill)],
    [
      'cost',
      `${grown.distill ? 'none once trained; while training ' : ''}at most ${comparisons.toLocaleString('en')} comparisons an example, ${(bytes / 1e6).toFixed(1)} MB`,
    ],
  ];
}

function whyTrees({ maxRows }: TreesOptions, rows: number): string {
  const text = `of ${rows.toLocaleString('en')} training rows`;
  return maxRows < rows ? `${text}, of which they see ${maxRows.toLocaleString('en')}: more would take minutes` : text;
}

export function samplingFacts({ base, keep, log, correct }: SamplingPlan): Facts {
  return [
    ['base', base === null ? 'any' : writeName(base)],
    ['keep', percent(keep)],
    ['log', log],
    ['correct', correct],
  ];
}

export function calibrationFacts(calibration: CalibrationPlan): Facts {
  const { method, signals, per, everySeconds, windowSeconds, halfLifeSeconds, traffic } = calibration;
  return [
    ['method', method],
    ['signals', signals.length === 0 ? 'none' : signals.map(writeName).join(', ')],
    ['per', per.join(', ')],
    ['every', writeDuration(everySeconds)],
    ['window', writeDuration(windowSeconds)],
    ['half_life', halfLifeSeconds === null ? 'none' : writeDuration(halfLifeSeconds)],
    ['traffic', traffic],
  ];
}

export function trainFacts({ train }: CheckedModel, lock: Lock | null): Facts {
  const plan = trainPlanOf(train, lock?.rows ?? null);
  const { batch, epochs, validate } = plan.reasons ?? {};
  const because = (why: string | undefined) => (why === undefined ? '' : ` (${why})`);
  return [
    ['optimizer', optimizer(plan.optimizer)],
    ['embeddings', optimizer(plan.embeddings)],
    ['batch', `${plan.batch}${because(batch)}`],
    ['epochs', `${plan.epochs}${because(epochs)}`],
    ['seed', String(plan.seed)],
    ['l2', String(plan.l2)],
    ['patience', String(plan.patience)],
    ['holdout', part(plan.holdout)],
    ['validate', `${part(plan.validate)}${because(validate)}`],
    ['refit', flag(plan.refit === true)],
    ['sources', plan.sources === null ? 'all' : plan.sources.map(writeName).join(', ')],
  ];
}

function part(split: SplitPlan | null): string {
  return split === null ? 'none' : describeSplit(split);
}

function optimizer({ kind, learningRate }: OptimizerPlan): string {
  return `${kind}(${learningRate})`;
}

function flag(value: boolean): string {
  return value ? 'yes' : 'no';
}
