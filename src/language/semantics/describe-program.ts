/** A whole program in words: its models, and what is of all of them. For `adsc explain SPEC`. */
import type { Lock } from '../../ir/lock.ts';
import type { BaselinePlan, DataPlan, TimePlan } from '../../ir/plan.ts';
import { writeDuration, writeSize } from '../syntax/units.ts';
import { describe, type Entry } from './describe.ts';
import { describeChoices } from './describe-choices.ts';
import { columnList, joinEntries } from './describe-tables.ts';
import { percent } from './describe-split.ts';
import type { CheckedModel, CheckedProgram, RunPolicy, Search } from './model.ts';
import { writeName } from './reporter.ts';

type Facts = (readonly [string, string])[];

export function describeProgram(program: CheckedProgram, lock: Lock | null): Entry[] {
  const { base, variants, search, run } = program;
  const entries = describe(base, lock);
  const budget = budgetFacts(base.budget);
  return [
    ...(base.data === null
      ? []
      : [
          {
            kind: 'data',
            name: base.data.primary.name,
            facts: [...dataFacts(base.data), ...columnList(base.data.primary.name, lock)],
          },
        ]),
    ...joinEntries(program, lock),
    ...entries,
    { kind: 'search', name: 'search', facts: searchFacts(search) },
    ...(run.stated.size === 0 ? [] : [{ kind: 'run', name: 'run', facts: runFacts(run) }]),
    ...(budget.length === 0 ? [] : [{ kind: 'budget', name: 'budget', facts: budget }]),
    ...base.baselines.map((plan) => ({ kind: 'baseline', name: plan.kind, facts: baselineFacts(plan) })),
    ...[...variants].map(([name, variant]) => ({
      kind: 'variant',
      name,
      facts: variantFacts(entries, describe(variant, lock)),
    })),
    ...describeChoices(program, lock),
  ];
}

function dataFacts(data: DataPlan): Facts {
  const { primary, joins, time, source, key, servedBy, weight, afterImpression } = data;
  const column = (name: string, value: string | null | undefined): Facts => (value ? [[name, value]] : []);
  return [
    ['files', `${JSON.stringify(primary.glob)} (${primary.format})`],
    ['joins', joins.map(({ name }) => name).join(', ') || 'none'],
    ...column('time', time === null ? null : timeText(time)),
    ...column('source', source === null ? null : `${source.column}: ${source.values.join(', ')}`),
    ...column('key', key?.join(', ')),
    ...column('served_by', servedBy),
    ...column('weight', weight),
    ...column('after_impression', afterImpression.join(', ')),
  ];
}

function timeText({ column, unit, format, zone }: TimePlan): string {
  const read = unit === null ? (format === null ? 'ISO 8601' : `format ${JSON.stringify(format)}`) : `unit ${unit}`;
  return `${column} (${read}, zone ${zone})`;
}

function searchFacts({ trials, by, minimize, withinSeconds, stated }: Search): Facts {
  const fact = (name: string, text: string) => [name, stated.has(name) ? text : `${text} (default)`] as const;
  return [
    fact('trials', String(trials)),
    fact('by', by),
    fact('minimize', minimize === null ? 'the mean log_loss of all heads' : `${writeName(minimize)}.log_loss`),
    fact('within', withinSeconds === null ? 'no limit' : writeDuration(withinSeconds)),
  ];
}

function runFacts({ every, window, retrainEvery, gates, keep, stated }: RunPolicy): Facts {
  const fact = (name: string, text: string) => [name, stated.has(name) ? text : `${text} (default)`] as const;
  const shown = gates.map(({ measure, most }) => `${measure} ${percent(most)}`);
  return [
    fact('every', writeDuration(every)),
    fact('window', writeDuration(window)),
    fact('retrain', retrainEvery === null ? 'never' : `every ${writeDuration(retrainEvery)}`),
    fact('gate', shown.length === 0 ? 'none' : shown.join(', ')),
    fact('keep', String(keep)),
  ];
}

function budgetFacts({ params, flops, memory }: CheckedModel['budget']): Facts {
  return [
    ...(params === null ? [] : [['params', params.value.toLocaleString('en')] as const]),
    ...(flops === null ? [] : [['flops', flops.value.toLocaleString('en')] as const]),
    ...(memory === null ? [] : [['memory', writeSize(memory.value)] as const]),
  ];
}

function baselineFacts(plan: BaselinePlan): Facts {
  return [
    ['learning_rate', String(plan.learningRate)],
    ['l1', String(plan.l1)],
    ['l2', String(plan.l2)],
    ['epochs', plan.epochs === null ? 'as many as the model' : String(plan.epochs)],
    ...ownFacts(plan),
  ];
}

function ownFacts(plan: BaselinePlan): Facts {
  switch (plan.kind) {
    case 'lr':
      return [];
    case 'wide_deep':
      return [
        ['wide', plan.wide.map((factors) => factors.map(writeName).join(' * ')).join(', ') || 'none'],
        ['buckets', String(plan.buckets)],
        ['layers', plan.layers.join(', ') || 'none'],
        ['dropout', plan.dropout === 0 ? 'none' : percent(plan.dropout)],
      ];
    case 'gbdt_lr':
      return [
        ['trees', String(plan.trees)],
        ['depth', String(plan.depth)],
        ['leaves', plan.leaves === null ? '2 to the depth, at most 256' : String(plan.leaves)],
        ['shrinkage', String(plan.shrinkage)],
        ['min_rows', String(plan.minRows)],
        ['grow_on', percent(plan.growOn)],
        ['max_rows', String(plan.maxRows)],
      ];
  }
}

/** The declarations that are others than the model's. */
function variantFacts(of: readonly Entry[], other: readonly Entry[]): Facts {
  const named = ({ kind, name }: Entry) => (kind === name ? kind : `${kind} ${name}`);
  const texts = (entries: readonly Entry[]) => new Map(entries.map((one) => [named(one), JSON.stringify(one.facts)]));
  const [base, variant] = [texts(of), texts(other)];
  const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));
  const without = [...base.keys()].filter((name) => !variant.has(name));
  return [
    ['differs in', list([...variant.keys()].filter((name) => variant.get(name) !== base.get(name)))],
    ...(without.length === 0 ? [] : [['without', list(without)] as const]),
  ];
}
