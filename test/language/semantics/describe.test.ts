/** What `adsc explain SPEC` says is said in the words of specs: put back into the spec it means the same. */
import { expect, it } from 'vitest';
import { describeProgram } from '../../../src/language/semantics/describe-program.ts';
import { baselineMethods } from '../../../src/language/semantics/options/baselines.ts';
import { runOptions } from '../../../src/language/semantics/options/run.ts';
import { searchOptions } from '../../../src/language/semantics/options/search.ts';
import {
  budgetOptions,
  calibrationOptions,
  samplingOptions,
  trainOptions,
} from '../../../src/language/semantics/options/training.ts';
import { treesOptions } from '../../../src/language/semantics/options/trees.ts';
import { checkText } from './helpers.ts';

const declarations = `model m
data log from "log.csv" { time at  weight w }
signal device : onehot { top 9 }
signal country : onehot { top 5 }
signal price : continuous
group user { device, country } -> 8
group ad { price } -> 8
bottom { layers 8  dropout 7% }
tower all
head click on clicked { loss_weight 2 }
head buy on bought { within 2d }
`;
const stated: Readonly<Record<string, string>> = {
  trees: 'trees { count 10  pairs no  subsample 70% }',
  sampling: 'sampling { keep 7%  base click }',
  calibration: 'calibration platt { signals price  every 90min  half_life none }',
  train: 'train { holdout newest(20%)  refit yes  optimizer sgd(0.1)  batch 64  epochs 3 }',
  search: 'search { trials 9  minimize click.log_loss  within 2h }',
  run: 'run { every 6h  window 2d  retrain every 7d  gate log_loss +1%  gate calibration 5% }',
  budget: 'budget { params 1M  memory 512MB }',
  'baseline wide_deep': 'baseline wide_deep { wide device * country  layers 16, 8  dropout 5% }',
  'baseline gbdt_lr': 'baseline gbdt_lr { grow_on 100% }',
};
const tables = {
  trees: treesOptions,
  sampling: samplingOptions,
  calibration: calibrationOptions,
  train: trainOptions,
  search: searchOptions,
  run: runOptions,
  budget: budgetOptions,
  'baseline wide_deep': baselineMethods.wide_deep.options,
  'baseline gbdt_lr': baselineMethods.gbdt_lr.options,
};
const specOf = (blocks: Readonly<Record<string, string>>) => declarations + Object.values(blocks).join('\n');
const programOf = (text: string) => {
  const { program, diagnostics } = checkText(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  return program!;
};
const entriesOf = (text: string) => describeProgram(programOf(text), null);
/** Words that stand for what an option is without a value. */
const silent = /^(all|no limit|as many as|2 to the depth|the mean )/;

it('every option is called as in a spec, and its value is one that the spec takes', () => {
  const entries = entriesOf(specOf(stated));
  for (const [owner, table] of Object.entries(tables)) {
    const [kind, name = kind] = owner.split(' ');
    const { facts } = entries.find((one) => one.kind === kind && one.name === name)!;
    const options = facts.filter(([key]) => !['why', 'cost', 'method'].includes(key));
    expect(Object.keys(table), owner).toEqual(expect.arrayContaining(options.map(([key]) => key)));
    const written = options.flatMap(([key, value]) => {
      const text = value.replace(/ \([a-z].*\)$/, '').replaceAll(/(\d),(?=\d{3})/g, '$1');
      return silent.test(text) || (text === 'none' && key === 'signals') ? [] : [`${key} ${text}`];
    });
    const head = /^[^{]*/.exec(stated[owner]!)![0];
    const again = { ...stated, [owner]: `${head}{ ${written.join('  ')} }` };
    const unmarked = (text: string) =>
      JSON.stringify(entriesOf(text)).replaceAll(/ \((default|the spec states no other)\)/g, '');
    expect(unmarked(specOf(again)), again[owner]).toBe(unmarked(specOf(stated)));
  }
});

it('nothing that a spec does not say: true, false, null, names of fields', () => {
  const texts = entriesOf(specOf(stated)).flatMap(({ facts }) => facts.map((fact) => fact.join(' ')));
  for (const text of texts) expect(text).not.toMatch(/\b(true|false|null|undefined|[a-z]+[A-Z]\w*)\b/);
  expect(texts).toEqual(expect.arrayContaining(['pairs no', 'distill no', 'refit yes', 'within 2d', 'dropout 7%']));
});

it('search, with and without a block', () => {
  const facts = (text: string) => entriesOf(text).find(({ kind }) => kind === 'search')!.facts;
  expect(facts(specOf(stated))).toEqual([
    ['trials', '9'],
    ['by', 'halving (default)'],
    ['minimize', 'click.log_loss'],
    ['within', '2h'],
  ]);
  expect(facts(declarations)).toEqual([
    ['trials', '24 (default)'],
    ['by', 'halving (default)'],
    ['minimize', 'the mean log_loss of all heads (default)'],
    ['within', 'no limit (default)'],
  ]);
});

it('what differs in a variant', () => {
  const variant = 'variant wide { without trees  bottom { layers 16 } }';
  const entry = entriesOf(`${specOf(stated)}\n${variant}`).find(({ kind }) => kind === 'variant');
  expect(entry).toEqual({
    kind: 'variant',
    name: 'wide',
    facts: [
      ['differs in', 'bottom'],
      ['without', 'trees'],
    ],
  });
});
