/** Heads that depend on each other, with known probabilities, and a small network that can learn them: for negative sampling. */
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { CorrectionPlan, Plan, SamplingPlan } from '../../src/ir/plan.ts';
import { PlanSketch, uniform } from '../program/plans.ts';

/** click; `good`, a click that the user stays with; `scroll`, likelier after a click, and likely on its own for other users. */
export const HEADS = ['click', 'good', 'scroll'] as const;
export const FEATURES = 4;

/**
 * `dependent`: everything depends on the features x. `constant`: given whether there was a scroll, a click doesn't depend on x, which is what
 * `correct batch` assumes of scroll.
 */
export type World = 'dependent' | 'constant';

export interface DependentRows extends EncodedChunk {
  /** [rows × heads] */
  readonly truth: Float64Array;
  /** [rows × heads × 2]: P(head | no click, x), P(head | click, x). */
  readonly given: Float64Array;
}

export interface WorldOptions {
  readonly world?: World;
  readonly sources?: number;
  /** Added to the logits of click and of scroll without a click: how rare they are. */
  readonly click?: number;
  readonly scroll?: number;
  /** Times the effects of x in `dependent`. */
  readonly strength?: number;
  /** Place of the first row, so that rows of one log have keys of their own. */
  readonly from?: number;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export function dependentRows(
  rows: number,
  seed: number,
  {
    world = 'dependent',
    sources = 1,
    click: clickLevel = -3,
    scroll: scrollLevel = -3.5,
    strength = 1,
    from = 0,
  }: WorldOptions = {},
): DependentRows {
  const random = uniform(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const H = HEADS.length;
  const values = new Float32Array(rows * FEATURES);
  const labels = new Float32Array(rows * H);
  const truth = new Float64Array(rows * H);
  const given = new Float64Array(rows * H * 2);
  const source = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const x = Array.from({ length: FEATURES }, normal) as [number, number, number, number];
    values.set(x, row * FEATURES);
    const s = (source[row] = Math.floor(random() * sources));
    const level = s === 0 ? 0 : 0.7;
    let [click, stay, scrollIfClick, scrollIfNone] = [
      sigmoid(clickLevel + level + strength * (x[0] + 0.5 * x[1])),
      sigmoid(-0.5 + strength * (0.8 * x[2] - 0.5 * x[0])),
      sigmoid(-1 + strength * (0.5 * x[3] - 0.7 * x[1])),
      sigmoid(scrollLevel + strength * (x[3] - 0.8 * x[0])),
    ];
    if (world === 'constant') {
      // Bayes: P(click | scroll = 1) = .4 and P(click | scroll = 0) = .05 for every x.
      const scroll = sigmoid(-3 + x[3]);
      click = 0.4 * scroll + 0.05 * (1 - scroll);
      stay = 0.3;
      scrollIfClick = (0.4 * scroll) / click;
      scrollIfNone = (0.6 * scroll) / (1 - click);
    }
    const clicked = random() < click;
    labels.set(
      [
        clicked ? 1 : 0,
        clicked && random() < stay ? 1 : 0,
        random() < (clicked ? scrollIfClick : scrollIfNone) ? 1 : 0,
      ],
      row * H,
    );
    given.set([0, 1, 0, stay, scrollIfNone, scrollIfClick], 2 * row * H);
    truth.set([click, click * stay, click * scrollIfClick + (1 - click) * scrollIfNone], row * H);
  }
  return {
    rows,
    labels,
    truth,
    given,
    source,
    signals: { x: { kind: 'vec', width: FEATURES, values } },
    tower: source.slice(),
    weight: new Float32Array(rows).fill(1),
    time: new Float64Array(rows).fill(NaN),
    rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(from + i + 1) * 0x9e3779b97f4a7c15n),
  };
}

/** Two relu layers, a tower a source, a logit a head (two for scroll with `correct base`). */
export function dependentPlan(
  sampling: (Omit<SamplingPlan, 'log'> & Partial<SamplingPlan>) | null,
  train: Partial<Plan['train']> = {},
  { sources = 1, hidden = 24 } = {},
): Plan {
  const s = new PlanSketch(sources, HEADS.length);
  const bottom = s.dense('bottom/layer.0', s.input('x', FEATURES), hidden, 'relu');
  const tops = Array.from({ length: sources }, (_, t) => s.dense(`tower.${t}/layer.0`, bottom, hidden, 'relu', t));
  const logits = (name: string): string[] =>
    tops.map((top, t) => s.dense(`tower.${t}/head.${name}/logit`, top, 1, 'none', t));
  const own = HEADS.map(logits);
  const corrections: (CorrectionPlan | undefined)[] =
    sampling?.correct === 'base'
      ? [{ kind: 'base' }, { kind: 'implies' }, { kind: 'mixture', logits: logits('scroll/base_negative'), bias: null }]
      : [];
  const plan = s.plan(own);
  return {
    ...plan,
    params: plan.params.map((param) =>
      param.shape.length === 2
        ? param
        : { ...param, init: param.name.includes('logit') ? { kind: 'constant', value: -2 } : { kind: 'zeros' } },
    ),
    heads: plan.heads.map((head, h) => ({ ...head, name: HEADS[h]! })),
    outputs: plan.outputs.map((output, h) => ({
      ...output,
      head: HEADS[h]!,
      ...(corrections[h] === undefined ? {} : { correction: corrections[h] }),
    })),
    sampling: sampling === null ? null : { log: 'unsampled', ...sampling },
    data:
      sources === 1
        ? null
        : ({
            source: { column: 'source', values: Array.from({ length: sources }, (_, i) => `source${i}`) },
          } as unknown as Plan['data']),
    train: { ...plan.train, batch: 512, epochs: 2, optimizer: { kind: 'adam', learningRate: 0.003 }, ...train },
    fingerprint: `dependent ${JSON.stringify([sampling, sources])}`,
  };
}
