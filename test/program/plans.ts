/** Small plans made by hand, and feeds for them: what lowering, gradients and engines are tested on. */
import { trainedColumns } from '../../src/ir/logit-columns.ts';
import { activationNames } from '../../src/activations/index.ts';
import type { Activation, CorrectionPlan, GraphNode, ParamPlan, Plan, Pool } from '../../src/ir/plan.ts';
import { readFunctions, type ReadKind, readOf } from '../../src/reads/index.ts';
import type { ReadGraph } from '../../src/reads/read.ts';
import type { TrainFeeds } from '../../src/train/engines/engine.ts';

type NodeBody = GraphNode extends infer N ? (N extends GraphNode ? Omit<N, 'id' | 'width' | 'tower'> : never) : never;

/** Writes a plan's graph node by node; every method returns the node's id. */
export class PlanSketch {
  readonly nodes: GraphNode[] = [];
  readonly params: ParamPlan[] = [];
  readonly towers: number;
  readonly heads: number;

  constructor(towers: number, heads: number) {
    this.towers = towers;
    this.heads = heads;
  }

  node(id: string, width: number, tower: number | null, body: NodeBody): string {
    this.nodes.push({ id, width, tower, ...body });
    return id;
  }

  param(name: string, shape: readonly number[], tower: number | null, trainable = true): string {
    this.params.push({ name, shape, init: { kind: 'glorot' }, trainable, tower });
    return name;
  }

  widthOf(id: string): number {
    return this.nodes.find((node) => node.id === id)!.width;
  }

  input(name: string, width: number): string {
    return this.node(`signal.${name}/input`, width, null, { op: 'input', signal: name });
  }

  lookup(name: string, width: number): string {
    return this.node(`signal.${name}/lookup`, width, null, { op: 'lookup', signal: name, table: `signal.${name}` });
  }

  pool(name: string, width: number, pool: Pool, max: number): string {
    const query = pool === 'attention' ? this.param(`signal.${name}/query`, [width], null) : null;
    return this.node(`signal.${name}/pool`, width, null, {
      op: 'pool',
      signal: name,
      table: `signal.${name}`,
      pool,
      max,
      query,
    });
  }

  /** A sequence of lists: its steps, and all that is read of them. */
  sequence(
    name: string,
    members: readonly (readonly [string, number])[],
    max: number,
    query: string,
    kinds: readonly ReadKind[] = readFunctions,
  ): string[] {
    const nodes = members.map(([signal, width]) =>
      this.node(`signal.${signal}/steps`, max * width, null, {
        op: 'steps',
        signal,
        table: `signal.${signal}`,
        max,
      }),
    );
    const mask = this.node(`sequence.${name}/mask`, max, null, {
      op: 'step_mask',
      of: nodes[0]!,
      list: members[0]![0],
    });
    const width = nodes.reduce((sum, id) => sum + this.widthOf(id), 0);
    const steps = this.node(`sequence.${name}/concat`, width, null, { op: 'step_concat', inputs: nodes, steps: max });
    const stepWidth = this.widthOf(steps) / max;
    const graph: ReadGraph = {
      add: (id, { width, tower, ...body }) => this.node(id, width, tower, body),
      param: (id, shape, _init, tower) => this.param(id, shape, tower),
    };
    return kinds.map((kind) => {
      const path = `read.${kind}`;
      const read = {
        path,
        steps,
        mask,
        length: max,
        stepWidth,
        dim: 4,
        layers: readOf(kind).counted ? [2] : [4, 3],
        heads: 2,
      };
      const last = readOf(kind).lower(graph, {
        ...read,
        query: (wide) => this.dense(`${path}/query`, query, wide, 'none'),
      });
      // An empty history is read as exactly 0, where a relu has no derivative.
      return this.dense(`${path}/dense`, last, 3, 'tanh');
    });
  }

  concat(id: string, inputs: readonly string[], tower: number | null = null): string {
    return this.node(
      id,
      inputs.reduce((sum, input) => sum + this.widthOf(input), 0),
      tower,
      { op: 'concat', inputs },
    );
  }

  dense(
    id: string,
    input: string,
    width: number,
    activation: Activation,
    tower: number | null = null,
    withBias = true,
  ): string {
    const kernel = this.param(`${id}/kernel`, [this.widthOf(input), width], tower);
    const bias = withBias ? this.param(`${id}/bias`, [width], tower) : null;
    return this.node(id, width, tower, { op: 'dense', input, kernel, bias, activation });
  }

  cross(id: string, x0: string, input: string): string {
    const width = this.widthOf(x0);
    return this.node(id, width, null, {
      op: 'cross',
      x0,
      input,
      kernel: this.param(`${id}/kernel`, [width, width], null),
      bias: this.param(`${id}/bias`, [width], null),
    });
  }

  lowRank(id: string, x0: string, input: string, rank: number): string {
    const width = this.widthOf(x0);
    return this.node(id, width, null, {
      op: 'cross_low_rank',
      x0,
      input,
      down: this.param(`${id}/down`, [width, rank], null),
      up: this.param(`${id}/up`, [rank, width], null),
      bias: this.param(`${id}/bias`, [width], null),
      rank,
    });
  }

  batchNorm(id: string, input: string, tower: number | null = null): string {
    const width = this.widthOf(input);
    const [gamma, beta] = ['gamma', 'beta'].map((name) => this.param(`${id}/${name}`, [width], tower)) as [
      string,
      string,
    ];
    const [mean, variance] = ['mean', 'variance'].map((name) => this.param(`${id}/${name}`, [width], tower, false)) as [
      string,
      string,
    ];
    return this.node(id, width, tower, {
      op: 'batch_norm',
      input,
      gamma,
      beta,
      mean,
      variance,
      momentum: 0.9,
      epsilon: 1e-3,
    });
  }

  layerNorm(id: string, input: string, tower: number | null = null): string {
    const width = this.widthOf(input);
    const [gamma, beta] = ['gamma', 'beta'].map((name) => this.param(`${id}/${name}`, [width], tower)) as [
      string,
      string,
    ];
    return this.node(id, width, tower, { op: 'layer_norm', input, gamma, beta, epsilon: 1e-3 });
  }

  scale(id: string, input: string, tower: number | null = null): string {
    const width = this.widthOf(input);
    return this.node(id, width, tower, { op: 'scale', input, weight: this.param(`${id}/weight`, [width], tower) });
  }

  /** `logits[head][tower]` and optional bias nodes per head. */
  plan(logits: readonly (readonly string[])[], bias: readonly (string | null)[] = []): Plan {
    const heads = logits.map((_, i) => `head${i}`);
    const signals = this.nodes.flatMap((node) =>
      node.op === 'input' || node.op === 'lookup' || node.op === 'pool' || node.op === 'steps'
        ? [signalPlan(node)]
        : [],
    );
    const tables = this.nodes.flatMap((node) =>
      node.op === 'lookup' || node.op === 'pool' || node.op === 'steps'
        ? [
            {
              id: node.table,
              vocab: node.table,
              rows: TABLE_ROWS,
              width: node.op === 'steps' ? node.width / node.max : node.width,
              signals: [node.signal],
              init: { kind: 'uniform' as const, scale: 0.1 },
            },
          ]
        : [],
    );
    const sources = this.towers === 1 ? null : Array.from({ length: this.towers }, (_, i) => `source${i}`);
    return {
      version: 1,
      model: 'test',
      variant: null,
      doc: null,
      data: null,
      inputs: [],
      signals,
      tables,
      vocabs: tables.map((table) => ({
        id: table.vocab,
        kind: 'hash',
        size: TABLE_ROWS,
        entries: TABLE_ROWS - 1,
        file: null,
        sha256: null,
      })),
      nodes: this.nodes,
      params: this.params,
      towers: Array.from({ length: this.towers }, (_, i) => ({
        name: sources?.[i] ?? 'all',
        source: sources?.[i] ?? null,
        fallback: false,
      })),
      heads: heads.map((name) => ({
        name,
        doc: null,
        label: { column: name, op: null, value: null },
        lossWeight: 1,
        sources: null,
        withinSeconds: null,
      })),
      outputs: heads.map((head, i) => ({ head, logits: logits[i]!, bias: bias[i] ?? null })),
      sampling: null,
      calibration: null,
      train: {
        optimizer: { kind: 'adam', learningRate: 0.001 },
        embeddings: { kind: 'adagrad', learningRate: 0.05 },
        batch: 64,
        epochs: 1,
        seed: 1,
        l2: 0,
        patience: 1,
        holdout: null,
        validate: null,
        sources: null,
      },
      baselines: [],
      cost: { params: 0, flops: 0, memory: 0, items: [] },
      fingerprint: '',
    };
  }
}

export const TABLE_ROWS = 30;

type SignalNode = Extract<GraphNode, { readonly op: 'input' | 'lookup' | 'pool' | 'steps' }>;

function signalPlan(node: SignalNode): Plan['signals'][number] {
  const base = {
    name: node.signal,
    doc: null,
    input: node.signal,
    derive: null,
    sources: null,
    serve: null,
    side: 'candidate' as const,
    reason: 'test',
  };
  if (node.op === 'input') {
    return {
      ...base,
      format: 'dense',
      table: null,
      encoding: {
        kind: 'vec',
        length: node.width,
        width: node.width,
        missingFlag: false,
        squash: 'none',
        clip: null,
        normalize: { kind: 'none' },
        default: 0,
      },
    };
  }
  if (node.op === 'lookup')
    return {
      ...base,
      format: 'hash_onehot',
      table: node.table,
      encoding: { kind: 'id', vocab: node.table, default: null },
    };
  return {
    ...base,
    format: 'hash_indexed',
    table: node.table,
    encoding: {
      kind: 'ids',
      vocab: node.table,
      max: node.max,
      keep: 'first',
      pool: node.op === 'pool' ? node.pool : 'sum',
      split: null,
      ...(node.op === 'pool' ? {} : { weights: { kind: 'steps', sequence: 'history', along: null } }),
    },
  };
}

/** mulberry32 (Tommy Ettinger, public domain): a seeded uniform in [0, 1). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Weights of about unit gain; gammas and variances positive and away from 0. */
export function randomParams(plan: Plan, seed = 1): Map<string, Float32Array> {
  const random = uniform(seed);
  return new Map(
    plan.params.map(({ name, shape }) => {
      const size = shape.reduce((a, b) => a * b, 1);
      const scale = shape.length === 2 ? Math.sqrt(3 / shape[0]!) : 0.5;
      const positive = /\/(gamma|variance)$/.test(name);
      return [
        name,
        Float32Array.from({ length: size }, () => (positive ? 0.5 + random() : (random() * 2 - 1) * scale)),
      ];
    }),
  );
}

/** Features uniform in −1..1; some list entries absent (and one row's all), some labels masked, dropout drawn. */
export function randomFeeds(plan: Plan, towerRows: readonly number[], seed = 2): TrainFeeds {
  const random = uniform(seed);
  const rows = towerRows.reduce((a, b) => a + b, 0);
  const draw = (length: number): Float32Array => Float32Array.from({ length }, () => random() * 2 - 1);
  const features = new Map<string, Float32Array>();
  const dropoutMasks = new Map<string, Float32Array>();
  // Members of a sequence are in step.
  const histories = Array.from({ length: rows }, (_, row) => (row === 1 ? 0 : (3 * row + 2) % 5));
  for (const node of plan.nodes) {
    if (node.op === 'input' || node.op === 'lookup') features.set(node.id, draw(rows * node.width));
    else if (node.op === 'pool' && (node.pool === 'mean' || node.pool === 'sum'))
      features.set(node.id, draw(rows * node.width));
    else if (node.op === 'pool') {
      features.set(`${node.id}/entries`, draw(rows * node.max * node.width));
      features.set(
        `${node.id}/mask`,
        Float32Array.from({ length: rows * node.max }, (_, i) =>
          Math.floor(i / node.max) === 1 || random() < 0.3 ? 0 : 1,
        ),
      );
    } else if (node.op === 'steps') {
      const width = node.width / node.max;
      const there = (step: number) => step % node.max < histories[Math.floor(step / node.max)]!;
      features.set(
        `${node.id}/entries`,
        draw(rows * node.width).map((x, i) => (there(Math.floor(i / width)) ? x : 0)),
      );
      features.set(
        `${node.id}/mask`,
        Float32Array.from({ length: rows * node.max }, (_, step) => (there(step) ? 1 : 0)),
      );
    } else if (node.op === 'dropout') {
      const length = (node.tower === null ? rows : towerRows[node.tower]!) * node.width;
      dropoutMasks.set(
        node.id,
        Float32Array.from({ length }, () => (random() < node.rate ? 0 : 1 / (1 - node.rate))),
      );
    }
  }
  const perHead = rows * trainedColumns(plan).length;
  return {
    rows,
    towerRows,
    features,
    dropoutMasks,
    labels: Float32Array.from({ length: perHead }, () => (random() < 0.4 ? 1 : 0)),
    lossWeights: Float32Array.from({ length: perHead }, () => (random() < 0.2 ? 0 : random() / Math.max(1, rows))),
  };
}

/** `correct base`: the base, a head that implies it, one that is mixed with it, and one that sampling doesn't touch; a bias for most. */
export function correctedPlan(towers = 2, keep = 0.05): Plan {
  const s = new PlanSketch(towers, 4);
  const bottom = s.dense('bottom', s.concat('all', [s.input('x', 3), s.lookup('country', 2)]), 6, 'tanh');
  const biasInput = s.lookup('position', 2);
  const names = ['head.0', 'head.1', 'head.2', 'head.3', 'head.2/base_negative'];
  const logits = names.map((name) =>
    Array.from({ length: towers }, (_, t) => s.dense(`tower.${t}/${name}/logit`, bottom, 1, 'none', t)),
  );
  const bias = names.map((name) => (name === 'head.3' ? null : s.dense(`bias/${name}`, biasInput, 1, 'none')));
  const plan = s.plan(logits.slice(0, 4), bias);
  const corrections: readonly (CorrectionPlan | undefined)[] = [
    { kind: 'base' },
    { kind: 'implies' },
    { kind: 'mixture', logits: logits[4]!, bias: bias[4]! },
    undefined,
  ];
  return {
    ...plan,
    sampling: { base: 'head0', keep, log: 'unsampled', correct: 'base' },
    outputs: plan.outputs.map((output, h) => ({
      ...output,
      ...(corrections[h] === undefined ? {} : { correction: corrections[h] }),
    })),
  };
}

/** Two heads over three members that share a layer; a bias for one head. */
export function ensemblePlan(towers = 2): Plan {
  const s = new PlanSketch(towers, 2);
  const all = s.concat('all', [s.input('x', 3), s.lookup('country', 2)]);
  const scaled = [0, 1, 2].map((m) => s.scale(`scale/member.${m}`, all));
  const first = s.dense('bottom', scaled[0]!, 6, 'tanh');
  const bottoms = [
    first,
    ...[1, 2].map((m) =>
      s.node(`bottom/member.${m}`, 6, null, {
        op: 'dense',
        input: scaled[m]!,
        kernel: 'bottom/kernel',
        bias: 'bottom/bias',
        activation: 'tanh',
      }),
    ),
  ];
  const logits = [0, 1].map((head) =>
    Array.from({ length: towers }, (_, t) => {
      const path = `tower.${t}/head.${head}/logit`;
      const inputs = bottoms.map((bottom, m) => s.dense(`${path}/member.${m}`, bottom, 1, 'none', t));
      return s.node(path, 1, t, { op: 'ensemble', inputs });
    }),
  );
  return s.plan(logits, [s.dense('bias', s.lookup('position', 2), 1, 'none'), null]);
}

/** A two-layer network over one input: the least plan. */
export function tinyPlan(): Plan {
  const s = new PlanSketch(1, 1);
  const hidden = s.dense('tower.all/layer.0', s.input('x', 3), 4, 'relu', 0);
  return s.plan([[s.dense('tower.all/head.a/logit', hidden, 1, 'none', 0)]]);
}

const HISTORY = [
  ['pins', 2],
  ['kinds', 3],
] as const;

/** Every read of a sequence, and little above them: with the attention of some they are as deep as a whole network. */
export function readsPlan(towers = 2): Plan {
  const s = new PlanSketch(towers, 1);
  const ad = s.dense('group.ad/dense', s.concat('group.ad/concat', [s.input('x', 3), s.lookup('b', 4)]), 5, 'tanh');
  const all = s.concat('bottom/concat', [ad, ...s.sequence('history', HISTORY, 4, ad)]);
  const bottom = s.dense('bottom', all, 6, 'tanh');
  return s.plan([Array.from({ length: towers }, (_, t) => s.dense(`tower.${t}/head.0/logit`, bottom, 1, 'none', t))]);
}

/** Every node kind but those of attention, every activation and pool, several towers and heads, a bias. @param withReads also of sequences */
export function fullPlan(towers = 3, withReads = true): Plan {
  const s = new PlanSketch(towers, 2);
  const x = s.input('x', 3);
  const [a, b] = [s.lookup('a', 4), s.lookup('b', 4)];
  const pools = (['mean', 'sum', 'max', 'attention'] as const).map((pool) => s.pool(pool, 3, pool, 4));
  const user = s.dense('group.user/dense', s.concat('group.user/concat', [x, a, pools[0]!, pools[2]!]), 5, 'relu');
  const ad = s.dense('group.ad/dense', s.concat('group.ad/concat', [b, pools[1]!, pools[3]!]), 5, 'tanh');
  const simple = readFunctions.filter((kind) => !readOf(kind).headed);
  const reads = withReads ? s.sequence('history', HISTORY, 4, ad, simple) : [];
  const product = s.node('cross.p/product', 5, null, {
    op: 'product',
    inputs: [user, s.dense('cross.p/ad', ad, 5, 'none', null, false), ad],
  });
  const pairs = s.node('cross.fm/pairs', 5, null, { op: 'bi_interaction', inputs: [user, ad, product] });
  const deep0 = s.concat('cross.deep/concat', [user, ad]);
  const deep = s.cross('cross.deep/layer.1', deep0, s.cross('cross.deep/layer.0', deep0, deep0));
  const low = s.lowRank('cross.low/layer.1', deep0, s.lowRank('cross.low/layer.0', deep0, deep0, 3), 2);
  const means = s.node('cross.gated/means', 3, null, { op: 'field_means', inputs: [user, x, ad] });
  const gate = s.dense('cross.gated/gate', means, 3, 'sigmoid');
  const gated = s.node('cross.gated/gated', 13, null, { op: 'field_gate', inputs: [user, x, ad], gate });
  const sum = s.node('sum', 5, null, { op: 'sum', inputs: [user, ad, product, pairs] });
  const all = s.concat('bottom/concat', [user, product, pairs, deep, low, gated, sum, ...reads]);
  const acts = activationNames.map((activation) =>
    s.node(`bottom/${activation}`, s.widthOf(all), null, { op: 'activation', input: all, activation }),
  );
  const norm = s.batchNorm(
    'bottom/norm',
    s.dense(
      'bottom/dense',
      s.node('bottom/acts', s.widthOf(all), null, { op: 'sum', inputs: acts }),
      6,
      'swish',
      null,
      false,
    ),
  );
  const bottom = s.node('bottom/dropout', 6, null, {
    op: 'dropout',
    input: s.layerNorm('bottom/layer_norm', norm),
    rate: 0.25,
  });
  const bias = s.dense('bias/dense', s.lookup('position', 2), 1, 'none');
  const logits: string[][] = [[], []];
  for (let t = 0; t < towers; t++) {
    const layer = s.dense(`tower.${t}/layer.0`, bottom, 4, 'gelu', t);
    const normed = t === 0 ? s.batchNorm(`tower.${t}/norm`, layer, t) : s.layerNorm(`tower.${t}/norm`, layer, t);
    const dropped = s.node(`tower.${t}/dropout`, 4, t, { op: 'dropout', input: normed, rate: 0.5 });
    for (const head of [0, 1])
      logits[head]!.push(
        s.dense(
          `tower.${t}/head.${head}/logit`,
          head === 0 ? dropped : s.concat(`tower.${t}/head.${head}/in`, [dropped, bottom], t),
          1,
          'none',
          t,
        ),
      );
  }
  return s.plan(logits, [bias, null]);
}

/** `plan`, where each head but the first comes after the one before it: click, order after click, return after order. */
export function composedPlan(plan: Plan, losses: readonly ('joint' | 'within_parent')[]): Plan {
  return {
    ...plan,
    heads: plan.heads.map((head, h) =>
      h === 0 ? head : { ...head, after: { head: plan.heads[h - 1]!.name, loss: losses[h - 1] ?? 'joint' } },
    ),
  };
}

/** Two heads, the second after the first; the second's delays are learned by a rate of its own. */
export function delayedPlan(towers = 1): Plan {
  const s = new PlanSketch(towers, 2);
  const x = s.input('x', 3);
  const node = (name: string) =>
    Array.from({ length: towers }, (_, t) => s.dense(`tower.${t}/${name}`, x, 1, 'none', towers === 1 ? 0 : t));
  const plan = composedPlan(s.plan([node('head.0/logit'), node('head.1/logit')]), ['joint']);
  const rates = node('head.1/delay');
  const [click, buy] = plan.heads;
  const [own, delayed] = plan.outputs;
  return {
    ...plan,
    nodes: s.nodes,
    params: s.params,
    heads: [click!, { ...buy!, delay: { kind: 'exponential', at: 'bought_at', unitSeconds: 86_400 } }],
    outputs: [own!, { ...delayed!, delay: { logits: rates } }],
  };
}
