/** train, sampling, calibration, bias, baselines, budget. */
import type { CalibrationPlan, OptimizerPlan, SamplingPlan, SplitPlan } from '../../../ir/plan.ts';
import { defaultValidation, type StatedTrain } from '../../../ir/default-steps.ts';
import type { StatedTrees } from '../../../ir/default-trees.ts';
import type { Name, Ref } from '../../syntax/ast.ts';
import type { CheckedModel, Stated } from '../model.ts';
import type { ReadItem, ReadOption } from '../options/read-options.ts';
import { readOptions } from '../options/read-options.ts';
import type { FormValue } from '../options/schema.ts';
import {
  biasOptions,
  budgetOptions,
  calibrationMethods,
  calibrationOptions,
  samplingOptions,
  trainOptions,
} from '../options/training.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import type { ColumnUse } from './columns.ts';
import type { BoundData } from './data.ts';
import type { UseSignal } from './graph.ts';
import { bindSources } from './names.ts';
import { blocksOf } from './singletons.ts';
import { bindPath, reportRepeated } from './table.ts';

const needsTime = "the examples' time: a time column in data";

/** @param base of a variant: what it does not state of validation is the model's, as one lock is of both. */
export function bindTrain(
  scope: Scope,
  data: BoundData,
  uses: ColumnUse[],
  reporter: Reporter,
  base: StatedTrain | null,
  trees: StatedTrees,
): StatedTrain {
  const { blocks, keyword } = blocksOf(scope, 'train');
  const options = readOptions(reporter, { title: 'train', span: keyword }, blocks, trainOptions);
  const holdout = bindSplit('holdout', options.holdout, data, uses, reporter);
  const validateStated = options.validate.nameSpan !== null;
  const epochs = options.epochs.value;
  const validateFor = { trees: trees.stated && trees.options !== null, epochs: (epochs ?? 1) > 1 };
  const validate = validateStated
    ? bindSplit('validate', options.validate, data, uses, reporter)
    : base !== null
      ? base.validate
      : defaultValidation(validateFor.trees ? null : epochs, holdout, data.time !== null);
  if (options.patience.nameSpan !== null && validate === null && !options.validate.wrong) {
    reporter.report('ADS3010', options.patience.nameSpan, {
      option: 'patience',
      reason: validateStated ? 'early stopping needs a validation part' : 'one epoch has no early stopping',
    });
  }
  if (options.refit.nameSpan !== null && options.refit.value && validate === null && !options.validate.wrong) {
    reporter.report('ADS3010', options.refit.nameSpan, {
      option: 'refit',
      reason: 'without a validation part there is one fit, on all rows',
    });
  }
  return {
    optimizer: optimizerOf(options.optimizer.value),
    embeddings: optimizerOf(options.embeddings.value),
    batch: options.batch.value,
    epochs,
    seed: options.seed.value,
    l2: options.l2.value,
    patience: options.patience.value,
    holdout,
    validate,
    validateStated,
    ...(options.refit.value ? { refit: true } : {}),
    validateFor,
    sources: bindSources('sources', options.sources, data, reporter),
  };
}

function optimizerOf(form: FormValue): OptimizerPlan {
  return { kind: form.name as OptimizerPlan['kind'], learningRate: form.args[0] as number };
}

function bindSplit(
  option: string,
  read: ReadOption<FormValue | null>,
  data: BoundData,
  uses: ColumnUse[],
  reporter: Reporter,
): SplitPlan | null {
  const form = read.value;
  if (form === null || read.span === null) return null;
  const [first, second] = form.args;
  switch (form.name) {
    case 'none':
      return null;
    case 'last':
    case 'newest':
      if (data.time === null && data.complete)
        reporter.report(
          'ADS3013',
          read.span,
          { option: `${option} ${form.name}`, needs: needsTime },
          { hint: 'without one: random(10%), or hash(10%, column)' },
        );
      return form.name === 'last'
        ? { kind: 'last', seconds: first as number }
        : { kind: 'newest', fraction: first as number };
    case 'random':
      return { kind: 'random', fraction: first as number };
    case 'hash': {
      const ref = second as Ref;
      const column = data.columns.resolve(ref, reporter);
      if (column === null) return null;
      uses.push({ column, wanted: 'scalar', split: null, span: ref.span });
      return { kind: 'hash', fraction: first as number, column: column.input };
    }
    default: {
      const path = bindPath({ kind: 'string', value: first as string, span: read.span }, reporter);
      return path === null ? null : { kind: 'files', glob: path };
    }
  }
}

export function bindSampling(
  scope: Scope,
  data: BoundData,
  heads: CheckedModel['heads'],
  reporter: Reporter,
): SamplingPlan | null {
  const { blocks, declaration, keyword } = blocksOf(scope, 'sampling');
  if (declaration === null) return null;
  const { base, keep, log, correct } = readOptions(
    reporter,
    { title: 'sampling', span: keyword },
    blocks,
    samplingOptions,
  );
  const name: Name | null = base.value;
  // `any` in quotes is a head of that name.
  const head = name === null || (name.text === 'any' && !name.quoted) ? null : name;
  if (head !== null && !scope.head.has(head.text))
    reporter.unknown('head', head, ['any', ...scope.head.keys()], "the base is a head, or 'any'");
  if (correct.value === 'base' && head === null && !base.wrong) {
    reporter.report(
      'ADS3013',
      correct.span,
      { option: 'correct base', needs: 'a head as the base: its own negatives are sampled' },
      { hint: scope.head.size > 0 ? `write, for example, base ${[...scope.head.keys()].sort()[0]}` : null },
    );
  }
  // On a source where the base doesn't exist nothing is sampled, and its logit learns nothing.
  const here = heads.find(({ name: other }) => other === head?.text)?.sources ?? null;
  const without = here === null ? undefined : data.sources?.find((source) => !here.includes(source.text));
  if (correct.value === 'base' && without !== undefined) {
    reporter.report(
      'ADS3013',
      correct.span,
      {
        option: 'correct base',
        needs: `a base that exists on every source, and '${head!.text}' does not on '${without.text}'`,
      },
      { hint: 'correct weight takes any base' },
    );
  }
  return { base: head?.text ?? null, keep: keep.value ?? 1, log: log.value, correct: correct.value };
}

export function bindBias(scope: Scope, useSignal: UseSignal, reporter: Reporter): CheckedModel['bias'] {
  const { blocks, declaration, keyword } = blocksOf(scope, 'bias');
  if (declaration === null) return null;
  const { signals } = readOptions(reporter, { title: 'bias', span: keyword }, blocks, biasOptions);
  return { signals: bindSignals(signals.value ?? [], useSignal, reporter), span: signals.span ?? declaration.keyword };
}

function bindSignals(items: readonly ReadItem<Name>[], useSignal: UseSignal, reporter: Reporter): string[] {
  const names = items.map((item) => item.value);
  reportRepeated(names, reporter);
  return names.filter((name) => useSignal(name)).map((name) => name.text);
}

export interface BoundCalibration {
  readonly plan: CalibrationPlan;
  /** Where the signals stand in the text. */
  readonly signals: readonly Name[];
}

export function bindCalibration(
  scope: Scope,
  data: BoundData,
  useSignal: UseSignal,
  reporter: Reporter,
): BoundCalibration | null {
  const declarations = scope.singletons.get('calibration') ?? [];
  const { blocks, keyword } = blocksOf(scope, 'calibration');
  if (declarations.length === 0) return null;
  const methodName = declarations.findLast((one) => one.method !== null)?.method ?? null;
  const known = methodName !== null && Object.hasOwn(calibrationMethods, methodName.text);
  if (methodName !== null && !known)
    reporter.unknownChoice('calibration method', methodName, Object.keys(calibrationMethods));
  const method = (known ? methodName.text : 'platt') as CalibrationPlan['method'];

  const options = readOptions(reporter, { title: 'calibration', span: keyword }, blocks, calibrationOptions);
  const { signals, per, every, window, half_life, traffic } = options;
  if (method !== 'platt' && signals.nameSpan !== null && signals.value.length > 0) {
    reporter.report(
      'ADS3012',
      signals.nameSpan,
      { option: 'signals', thing: `${method} calibration` },
      { hint: 'only platt has signals in addition to the logit' },
    );
  }
  if (per.nameSpan !== null) {
    reportRepeated(
      per.value.map(({ value, span }) => ({ text: value, span })),
      reporter,
    );
    const source = per.value.find(({ value }) => value === 'source');
    if (source !== undefined && data.sources === null && data.complete)
      reporter.report('ADS3013', source.span, { option: 'per source', needs: 'the sources: a source column in data' });
  }
  if (data.time === null && data.complete) {
    for (const [option, { nameSpan }] of Object.entries({ every, window, half_life }))
      if (nameSpan !== null) reporter.report('ADS3013', nameSpan, { option, needs: needsTime });
  }
  if (traffic.value === 'own' && data.servedBy === null && data.complete) {
    reporter.report('ADS3013', traffic.span, {
      option: 'traffic own',
      needs: 'to know which model served an impression: served_by in data',
    });
  }
  const names = bindSignals(signals.value, useSignal, reporter);
  const plan: CalibrationPlan = {
    method,
    signals: names,
    per: (['head', 'source'] as const).filter((one) => one === 'head' || per.value.some(({ value }) => value === one)),
    everySeconds: every.value,
    windowSeconds: window.value,
    halfLifeSeconds: half_life.value,
    traffic: traffic.value,
  };
  return { plan, signals: signals.value.map((item) => item.value) };
}

export function bindBudget(scope: Scope, reporter: Reporter): CheckedModel['budget'] {
  const { blocks, keyword } = blocksOf(scope, 'budget');
  const { params, flops, memory } = readOptions(reporter, { title: 'budget', span: keyword }, blocks, budgetOptions);
  const limit = (option: ReadOption<number | null>): Stated<number> | null =>
    option.value === null ? null : { value: option.value, span: option.span };
  return { params: limit(params), flops: limit(flops), memory: limit(memory) };
}
