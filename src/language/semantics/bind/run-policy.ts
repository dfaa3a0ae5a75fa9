import type { RunGate, RunPolicy } from '../model.ts';
import { readOptions } from '../options/read-options.ts';
import { runOptions } from '../options/run.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { blocksOf } from './singletons.ts';

export function bindRunPolicy(scope: Scope, reporter: Reporter): RunPolicy {
  const { blocks, keyword } = blocksOf(scope, 'run');
  const options = readOptions(reporter, { title: 'run', span: keyword }, blocks, runOptions);
  const { every, window, retrain, gate, keep } = options;
  const tooShort = window.value < every.value;
  if (tooShort) {
    const span = window.span ?? every.span;
    if (span !== null)
      reporter.report('ADS3004', span, { option: 'window', bounds: 'at least `every`', found: 'less' });
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
