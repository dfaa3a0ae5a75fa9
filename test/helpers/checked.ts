/** Checked models built by hand, for tests of what comes after checking. */
import type {
  CheckedCross,
  CheckedGroup,
  CheckedLayers,
  CheckedModel,
  CheckedSignal,
  CheckedVocab,
} from '../../src/language/semantics/model.ts';
import { readFunctions, readOf } from '../../src/reads/index.ts';
import type { HeadPlan, TowerPlan } from '../../src/ir/plan.ts';
import type { StatedTrain } from '../../src/ir/default-steps.ts';
import type { Span } from '../../src/text/source.ts';

export const span: Span = { file: 'model.ads', start: 0, end: 5 };
export const noLayers: CheckedLayers = { layers: [], norm: 'none', activation: 'relu', dropout: 0 };
export const train: StatedTrain = {
  optimizer: { kind: 'adam', learningRate: 0.001 },
  embeddings: { kind: 'adagrad', learningRate: 0.05 },
  batch: 256,
  epochs: 1,
  seed: 42,
  l2: 0,
  patience: 1,
  holdout: null,
  validate: null,
  validateStated: true,
  validateFor: { trees: false, epochs: false },
  sources: null,
};

export function signal(name: string, change: Partial<CheckedSignal> = {}): CheckedSignal {
  return {
    name,
    doc: null,
    format: 'onehot',
    input: name,
    table: null,
    column: name,
    side: 'candidate',
    derive: null,
    sources: null,
    serve: null,
    default: null,
    length: 1,
    squash: null,
    normalize: null,
    clip: null,
    bins: null,
    vocab: null,
    weights: null,
    max: 50,
    keep: 'first',
    pool: 'mean',
    split: null,
    inGraph: true,
    span,
    columnSpan: span,
    ...change,
  };
}

/** A continuous signal whose transform is stated whole, so that it needs no lock. */
export function number(name: string, change: Partial<CheckedSignal> = {}): CheckedSignal {
  return signal(name, {
    format: 'continuous',
    squash: { value: 'none', span },
    normalize: { value: 'minmax', span },
    clip: { value: { kind: 'values', low: 0, high: 10 }, span },
    ...change,
  });
}

export function vocab(
  id: string,
  kind: CheckedVocab['kind'],
  entries: number | null,
  embed: number,
  change: Partial<CheckedVocab> = {},
): CheckedVocab {
  return { id, kind, entries, top: null, minCount: 1, values: null, file: null, embed, signals: [], span, ...change };
}

export function group(name: string, signals: readonly string[], dim: number): CheckedGroup {
  return { name, doc: null, signals, dim, span };
}

export function cross(
  name: string,
  kind: CheckedCross['kind'],
  operands: readonly string[],
  dim: number | null,
  layers = 0,
  rank: number | null = null,
): CheckedCross {
  return { name, doc: null, kind, operands, dim, layers, rank, span };
}

export function tower(
  source: string | null,
  layers: Partial<CheckedLayers> = {},
): TowerPlan & CheckedLayers & { span: Span } {
  return { name: source ?? 'all', source, fallback: false, span, ...noLayers, ...layers };
}

export function head(
  name: string,
  layers: Partial<CheckedLayers> = {},
  change: Partial<HeadPlan> = {},
): HeadPlan & CheckedLayers & { span: Span } {
  return {
    name,
    doc: null,
    label: { column: name, op: null, value: null },
    lossWeight: 1,
    sources: null,
    withinSeconds: null,
    span,
    ...noLayers,
    ...layers,
    ...change,
  };
}

export function model(change: Partial<CheckedModel>): CheckedModel {
  return {
    name: 'model',
    variant: null,
    doc: null,
    span,
    data: null,
    vocabs: [],
    signals: [],
    groups: [],
    crosses: [],
    sequences: [],
    reads: [],
    bias: null,
    bottom: { ...noLayers, ensemble: null },
    towers: [tower(null)],
    heads: [head('click')],
    trees: { options: null, stated: true },
    sampling: null,
    calibration: null,
    train,
    baselines: [],
    budget: { params: null, flops: null, memory: null },
    was: [],
    ...change,
  };
}

/** A source column `domain` with two values. */
export const twoSources: CheckedModel['data'] = {
  primary: { name: 'log', glob: 'log.csv', format: 'csv', header: true, columns: null, delimiter: null, missing: [''] },
  joins: [],
  time: null,
  source: { column: 'domain', values: ['standard', 'shopping'] },
  servedBy: null,
  weight: null,
  afterImpression: [],
};

/** Every operation of the graph, small: all pools, both norms, all three crosses, all reads of a sequence, two towers, two heads, a bias; no lock needed. */
export function everything(): CheckedModel {
  const list = (name: string, pool: CheckedSignal['pool'], max: number) =>
    signal(name, { format: 'hash_indexed', vocab: 'vocab.pin', pool, max });
  const steps = (name: string, change: Partial<CheckedSignal>) => {
    const along = name === 'acted_pins' ? null : 'acted_pins';
    const of = along === null ? null : { input: along, table: null, column: along, side: 'candidate' as const };
    return signal(name, {
      ...change,
      pool: 'sum',
      max: 5,
      weights: { kind: 'steps', sequence: 'history', along, of, at: null },
    });
  };
  return model({
    name: 'everything',
    data: twoSources,
    vocabs: [
      vocab('signal.country', 'file', 3, 4, { values: ['de', 'fr', 'it'] }),
      vocab('signal.hour', 'range', 24, 3),
      vocab('vocab.pin', 'hash', 11, 4),
    ],
    signals: [
      signal('country', { vocab: 'signal.country' }),
      signal('hour', { vocab: 'signal.hour' }),
      number('bid'),
      signal('vector', {
        format: 'dense',
        length: 5,
        normalize: { value: 'l2', span },
        squash: { value: 'none', span },
      }),
      signal('pin', { format: 'hash_onehot', vocab: 'vocab.pin' }),
      list('mean_pins', 'mean', 5),
      list('sum_pins', 'sum', 4),
      list('max_pins', 'max', 3),
      list('attention_pins', 'attention', 6),
      steps('acted_pins', { format: 'hash_indexed', vocab: 'vocab.pin' }),
      steps('acted_hours', { format: 'indexed', vocab: 'signal.hour' }),
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    groups: [
      group('ad', ['bid', 'vector', 'pin'], 6),
      group('lists', ['mean_pins', 'sum_pins', 'max_pins', 'attention_pins'], 5),
      group('user', ['country'], 6),
    ],
    crosses: [
      cross('affinity', 'product', ['group.user', 'group.ad', 'group.lists'], 4),
      cross('deep', 'dcn', ['group.user', 'cross.affinity'], null, 2),
      cross('pairs', 'fm', ['group.user', 'group.ad', 'group.lists'], 3),
      cross('thin', 'dcn', ['group.user', 'group.ad'], null, 2, 3),
      cross('masked', 'masknet', ['group.user', 'group.ad'], 4, 2),
      cross('gated', 'senet', ['group.user', 'group.ad', 'group.lists'], null),
    ],
    sequences: [
      {
        name: 'history',
        doc: null,
        signals: ['acted_pins', 'acted_hours'],
        max: 5,
        keep: 'last',
        log: null,
        before: null,
        span,
      },
    ],
    reads: readFunctions.map((kind) => ({
      name: `by_${kind}`,
      doc: null,
      kind,
      sequence: 'history',
      operands: readOf(kind).asks ? ['group.ad'] : [],
      dim: 4,
      layers: readOf(kind).layers === null ? [] : readOf(kind).counted ? [2] : [5, 4],
      heads: readOf(kind).headed ? 2 : 1,
      span,
    })),
    bias: { signals: ['hour', 'bid'], span },
    bottom: { layers: [8, 6], norm: 'batch', activation: 'relu', dropout: 0.1, ensemble: null },
    towers: [
      tower('standard', { layers: [5], norm: 'layer', activation: 'swish' }),
      tower('shopping', { layers: [4, 3], activation: 'tanh' }),
    ],
    heads: [head('click', { layers: [3], activation: 'gelu' }), head('buy', { layers: [2], activation: 'leaky_relu' })],
  });
}
