import { describe, expect, it } from 'vitest';
import { auc, logLossOf } from '../../src/evaluate/index.ts';
import {
  type HeadImportance,
  measure,
  type Measured,
  type MeasureOptions,
  type UnitImportance,
} from '../../src/importance/index.ts';
import { Random } from '../../src/math/random.ts';
import { drawn, type Linear, linearModel, normals } from './linear.ts';

async function measured(model: Linear, options: Partial<MeasureOptions> = {}): Promise<Measured> {
  return (await measure({ ...model, requests: null, seed: 1, ...options }))!;
}

function resultOf(report: Measured, name: string, kind = 'signal'): UnitImportance {
  const unit = report.units.findIndex((u) => u.name === name && u.kind === kind);
  const head: HeadImportance = report.heads[0]!;
  return head.results.find((result) => result.unit === unit)!;
}

describe('importance of a linear model', () => {
  const n = 300;
  const random = new Random(11, 'linear');
  const [x, z, useless] = [normals(n, random), normals(n, random), normals(n, random)];
  const labels = drawn(
    x.map((value, i) => -0.5 + value + 0.5 * z[i]!),
    random,
  );
  const columns = [
    { name: 'x', weight: 1, values: x },
    { name: 'z', weight: 0.5, values: z },
    { name: 'unused', weight: 0, values: useless },
  ];
  const model = linearModel(-0.5, columns, labels);

  it('is the mean over all pairs of rows, which many permutations approach', async () => {
    // By definition, with every other row as donor: exact, without permuting.
    const logit = (i: number, donor: number) => -0.5 + x[i]! + 0.5 * z[donor]!;
    let [gained, base, lost] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      base += logLossOf(logit(i, i), labels[i] === 1) / n;
      for (let j = 0; j < n; j++) if (j !== i) gained += logLossOf(logit(i, j), labels[i] === 1) / (n * (n - 1));
    }
    // AUC over independent donors for both rows.
    const positives = [...labels.keys()].filter((i) => labels[i] === 1);
    const negatives = [...labels.keys()].filter((i) => labels[i] === 0);
    const pairs = new Random(5);
    for (let k = 0; k < 400_000; k++) {
      const [p, q] = [pairs.pick(positives), pairs.pick(negatives)];
      lost += logit(p, pairs.int(n)) > logit(q, pairs.int(n)) ? 1 / 400_000 : 0;
    }
    const report = await measured(model, { repeats: 400 });
    const result = resultOf(report, 'z');
    expect(report.heads[0]!.logLoss).toBeCloseTo(base, 5);
    // 400 permutations of 300 rows: a standard error of .0004 and less.
    expect(Math.abs(result.logLoss.change - (gained - base))).toBeLessThan(0.001);
    const whole = auc({ logits: await model.logits(model.chunk), labels })!;
    expect(report.heads[0]!.auc).toBeCloseTo(whole, 12);
    expect(Math.abs(result.auc!.change - (whole - lost))).toBeLessThan(0.003);
  });

  it('is exactly zero for a signal that the model gives no weight', async () => {
    const result = resultOf(await measured(model), 'unused');
    expect(result).toMatchObject({
      verdict: 'nothing',
      logLoss: { change: 0, interval: [0, 0] },
      auc: { change: 0, interval: [0, 0] },
    });
  });

  it('is the same for the same seed and differs for another', async () => {
    const of = async (seed: number) => resultOf(await measured(model, { seed }), 'z').logLoss.change;
    expect(await of(1)).toBe(await of(1));
    expect(await of(1)).not.toBe(await of(2));
  });

  it('calls a strong signal useful, and one whose sign is wrong harmful', async () => {
    const wrong = linearModel(-0.5, [columns[0]!, { ...columns[1]!, weight: -0.5 }], labels);
    const report = await measured(wrong);
    expect(resultOf(report, 'x').verdict).toBe('useful');
    expect(resultOf(report, 'z')).toMatchObject({ verdict: 'harmful' });
    expect(resultOf(report, 'z').auc!.change).toBeLessThan(0);
  });

  it('makes one forward pass a permutation, and one for the model as it is', async () => {
    let passes = 0;
    await measured({ ...model, logits: (chunk) => (passes++, model.logits(chunk)) });
    expect(passes).toBe(1 + 3 * 5);
  });

  it('stops when it is told to', async () => {
    expect(await measure({ ...model, requests: null, seed: 1, signal: AbortSignal.abort() })).toBeNull();
  });
});

describe('a small weight on noise', () => {
  it('does nothing, on enough rows; on few rows that is not claimed', async () => {
    const of = async (n: number) => {
      const random = new Random(3, 'noise');
      const [x, noise] = [normals(n, random), normals(n, random)];
      const columns = [
        { name: 'x', weight: 1, values: x },
        { name: 'noise', weight: 0.02, values: noise },
      ];
      return resultOf(await measured(linearModel(0, columns, drawn(x, random))), 'noise').verdict;
    };
    expect(await of(40_000)).toBe('nothing');
    expect(await of(400)).toBe('unclear');
  });
});

describe('what moves together', () => {
  const n = 4000;
  const random = new Random(8, 'together');
  const x = normals(n, random);
  const noisy = x.map((value) => value + 0.2 * random.normal());
  const other = normals(n, random);
  const labels = drawn(
    x.map((value, i) => value + 0.7 * other[i]!),
    random,
  );

  it('copies share their importance one by one and have it as a set', async () => {
    const model = linearModel(
      0,
      [
        { name: 'a', weight: 0.5, values: x },
        { name: 'b', weight: 0.5, values: noisy },
        { name: 'other', weight: 0.7, values: other },
      ],
      labels,
    );
    const report = await measured(model);
    expect(report.units.map((unit) => [unit.kind, unit.name])).toEqual([
      ['signal', 'a'],
      ['signal', 'b'],
      ['signal', 'other'],
      ['set', 'a, b'],
    ]);
    expect(report.associations).toMatchObject([{ units: ['a', 'b'] }]);
    const pair = resultOf(report, 'a, b', 'set').logLoss.change;
    for (const name of ['a', 'b']) expect(resultOf(report, name).logLoss.change / pair).toBeLessThan(0.6);
  });

  it('two signals that read one column are one', async () => {
    const model = linearModel(
      0,
      [
        { name: 'a', weight: 0.5, values: x, input: 'raw' },
        { name: 'b', weight: 0.5, values: x, input: 'raw' },
        { name: 'other', weight: 0.7, values: other },
      ],
      labels,
    );
    const whole = linearModel(
      0,
      [
        { name: 'a + b', weight: 1, values: x },
        { name: 'other', weight: 0.7, values: other },
      ],
      labels,
    );
    const result = resultOf(await measured(model), 'a + b');
    expect(result.logLoss.change).toBeCloseTo(resultOf(await measured(whole), 'a + b').logLoss.change, 5);
  });

  it('a group moves with its members as one, and with what else reads their columns', async () => {
    const model = linearModel(
      0,
      [
        { name: 'a', weight: 1, values: x },
        { name: 'other', weight: 0.7, values: other },
        { name: 'again', weight: 0.1, values: other, input: 'other' },
      ],
      labels,
      { groups: { 'odd/name': ['a', 'other'] } },
    );
    const report = await measured(model);
    expect(report.units).toMatchObject([
      { name: 'a' },
      { name: 'again + other' },
      { kind: 'group', name: 'odd/name', signals: ['a', 'again', 'other'] },
    ]);
    const sum = resultOf(report, 'a').logLoss.change + resultOf(report, 'again + other').logLoss.change;
    expect(resultOf(report, 'odd/name', 'group').logLoss.change).toBeGreaterThan(0.8 * sum);
  });

  it('conditional on its noisy copy, a signal has only what it adds', async () => {
    const model = linearModel(
      0,
      [
        { name: 'a', weight: 0.5, values: x },
        { name: 'b', weight: 0.5, values: noisy },
        { name: 'other', weight: 0.7, values: other },
      ],
      labels,
    );
    const report = await measured(model, { conditional: true });
    const plain = await measured(model);
    expect(report.units[0]!.within).toEqual(['b', 'other']);
    expect(resultOf(report, 'a').logLoss.change).toBeLessThan(0.2 * resultOf(plain, 'a').logLoss.change);
    expect(resultOf(report, 'other').logLoss.change).toBeGreaterThan(0.8 * resultOf(plain, 'other').logLoss.change);
  });
});

describe('strata, requests and clusters', () => {
  const n = 4000;
  const random = new Random(9, 'strata');
  const source = Int32Array.from({ length: n }, (_, i) => i % 2);
  const x = normals(n, random);
  const labels = drawn(
    x.map((value, i) => value + source[i]!),
    random,
  );

  it('a signal with one value in each source cannot be tested, and says so', async () => {
    const columns = [
      { name: 'x', weight: 1, values: x },
      { name: 'ad_type', weight: 1, values: Float32Array.from(source) },
    ];
    const report = await measured(linearModel(0, columns, labels, { source }));
    expect(resultOf(report, 'ad_type').verdict).toBe('unmoved');
    expect(report.units.find((unit) => unit.name === 'ad_type')!.moved).toBe(0);
    const constant = await measured(
      linearModel(0, [columns[0]!, { name: 'constant', weight: 1, values: new Float32Array(n) }], labels),
    );
    expect(resultOf(constant, 'constant').verdict).toBe('nothing');
  });

  it('keeps to the day: what differs from day to day only is untestable', async () => {
    const time = Float64Array.from({ length: n }, (_, i) => 86_400_000 * Math.floor(i / 1000));
    const level = Float32Array.from(time, (ms) => ms / 86_400_000);
    const report = await measured(
      linearModel(
        0,
        [
          { name: 'x', weight: 1, values: x },
          { name: 'level', weight: 0.1, values: level },
        ],
        labels,
        { time },
      ),
    );
    expect(resultOf(report, 'level').verdict).toBe('unmoved');
    expect(report.units.find((unit) => unit.name === 'x')!.moved).toBe(1);
  });

  it('signals of the request move with whole requests', async () => {
    const requests = { of: Int32Array.from({ length: n }, (_, i) => i >> 2), count: n / 4 };
    const user = Float32Array.from({ length: n }, (_, i) => Math.sin(i >> 2));
    const columns = [
      { name: 'x', weight: 1, values: x },
      { name: 'user', weight: 1, values: user, side: 'request' as const },
    ];
    const model = linearModel(0, columns, labels, { clusters: requests });
    let broken = 0;
    const report = await measured(
      {
        ...model,
        logits: (chunk) => {
          const signal = chunk.signals['user']!;
          if (signal.kind === 'vec')
            for (let i = 0; i < n; i += 4) if (signal.values[i] !== signal.values[i + 3]) broken++;
          return model.logits(chunk);
        },
      },
      { requests },
    );
    expect(report.units.map((unit) => unit.by)).toEqual(['request', 'row']);
    expect(broken).toBe(0);
  });

  it('rows of a cluster that say the same make the interval wider', async () => {
    const copied = Int32Array.from({ length: n }, (_, i) => i % 500);
    const columns = [{ name: 'x', weight: 1, values: Float32Array.from(copied, (i) => x[i]!) }];
    const doubled = Float32Array.from(copied, (i) => labels[i]!);
    const error = async (clusters: { of: Int32Array; count: number } | undefined) =>
      resultOf(await measured(linearModel(0, columns, doubled, clusters === undefined ? {} : { clusters })), 'x')
        .logLoss.standardError;
    // Eight copies of each row: √8 times the error of independent rows.
    const ratio = (await error({ of: copied, count: 500 })) / (await error(undefined));
    expect(ratio).toBeGreaterThan(2.4);
    expect(ratio).toBeLessThan(3.2);
  });
});

describe('labels and weights', () => {
  const n = 500;
  const random = new Random(10, 'labels');
  const x = normals(n, random);
  const labels = drawn(x, random);
  const columns = [{ name: 'x', weight: 1, values: x }];

  it('a head of one class has a loss and no AUC; one without labels says why; predictions that are not numbers too', async () => {
    const ones = await measured(linearModel(0, columns, new Float32Array(n).fill(1)));
    expect(ones.heads[0]).toMatchObject({ auc: null, reason: null, entropy: 0 });
    expect(ones.heads[0]!.results[0]).toMatchObject({ auc: null });
    const none = await measured(linearModel(0, columns, new Float32Array(n).fill(Number.NaN)));
    expect(none.heads[0]).toMatchObject({ reason: 'no row has a label', results: [] });
    const broken = linearModel(0, columns, labels);
    const report = await measured({ ...broken, logits: () => Promise.resolve(new Float32Array(n).fill(Number.NaN)) });
    expect(report.heads[0]!.reason).toBe('predictions that are not numbers: 500');
  });

  it('a row of weight 0 counts as if it were not labelled', async () => {
    const light = linearModel(0, columns, labels);
    light.chunk.weight.fill(0, 0, 100);
    const masked = linearModel(
      0,
      columns,
      labels.map((label, i) => (i < 100 ? Number.NaN : label)),
    );
    expect((await measured(light)).heads).toEqual((await measured(masked)).heads);
  });

  it('what comes after the model is measured with it', async () => {
    const model = linearModel(0, columns, labels);
    const shifted = await measured(model, { after: (_, logits) => logits.map((z) => 2 * z) });
    const double = await measured(linearModel(0, [{ ...columns[0]!, weight: 2 }], labels));
    expect(shifted.heads).toEqual(double.heads);
  });

  it('signals that only the calibration reads count with it, and are named without it', async () => {
    const model = linearModel(0, columns, labels);
    const side = { ...model.plan.signals[0]!, name: 'side', input: 'side' };
    const plan = { ...model.plan, signals: [...model.plan.signals, side] };
    const chunk = {
      ...model.chunk,
      signals: { ...model.chunk.signals, side: { kind: 'vec' as const, width: 1, values: normals(n, new Random(1)) } },
    };
    expect(await measured({ ...model, plan, chunk })).toMatchObject({ unread: ['side'], units: [{ name: 'x' }] });
    // Trees next to the network read what it reads.
    const options = { trees: 1, depth: 1, leaves: 2, shrinkage: 1, minRows: 1, l2: 1, growOn: 1, maxRows: 10 };
    const head = plan.heads[0]!.name;
    const forests = [{ name: 'trees', head, vocab: null, ...options }];
    expect(await measured({ ...model, plan: { ...plan, forests }, chunk })).toMatchObject({ unread: ['side'] });
    const read = await measured(
      { ...model, plan, chunk },
      {
        afterReads: ['side'],
        after: (of, logits) => logits.map((z, i) => z + (of.signals['side'] as { values: Float32Array }).values[i]!),
      },
    );
    expect(read.units.map((unit) => unit.name)).toEqual(['side', 'x']);
    expect(resultOf(read, 'side').logLoss.change).not.toBe(0);
  });
});
