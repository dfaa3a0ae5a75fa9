import type { RunGate, RunPolicy } from '../model.ts';
import type { Span } from '../../../text/source.ts';
import type { BoundModel } from './model.ts';
import { readOptions } from '../options/read-options.ts';
import { runOptions } from '../options/run.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { blocksOf } from './singletons.ts';

/** @param base the model that `adsc run` trains */
export function bindRunPolicy(scope: Scope, { checked: base, data }: BoundModel, reporter: Reporter): RunPolicy {
  const { blocks, keyword } = blocksOf(scope, 'run');
  const options = readOptions(reporter, { title: 'run', span: keyword }, blocks, runOptions);
  const { every, window, retrain, gate, keep } = options;
  const tooShort = window.value < every.value;
  if (tooShort) {
    const span = window.span ?? every.span;
    if (span !== null)
      reporter.report('ADS3004', span, { option: 'window', bounds: 'at least `every`', found: 'less' });
  }
  const { holdout } = base.train;
  if (keyword !== null && data.complete) {
    const needs = (span: Span, what: string, hint: string) =>
      reporter.report('ADS3102', span, { needs: what }, { hint });
    if (data.time === null) needs(keyword, 'a time', 'say when a row was: data { time served_at }');
    else if (holdout?.kind !== 'last' && holdout?.kind !== 'newest')
      needs(keyword, 'a holdout that is cut by time', 'measure on the newest rows: train { holdout last(2h) }');
    else if (holdout.kind === 'last' && holdout.seconds >= window.value)
      needs(window.span ?? keyword, 'a window that is longer than the holdout', 'nothing would be left to learn from');
  }
  const stated = Object.entries(options).flatMap(([name, { span }]) => (span === null ? [] : [name]));
  return {
    every: every.value,
    window: window.value,
    retrainEvery: retrain.value?.amount ?? null,
    gates: gate.value.map(({ value: { word, amount } }) => ({
      measure: word as RunGate['measure'],
      most: amount,
    })),
    keep: keep.value,
    stated: new Set(stated),
  };
}
