import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RandomStream, RowKeyHash } from '../../src/train/random-stream.ts';
import { initTensor, initWeights } from '../../src/train/weights.ts';
import { wholePlan } from './planted.ts';

const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe('random streams', () => {
  it('are functions of their labels', () => {
    const first = (...labels: (string | number)[]): number => new RandomStream(...labels).nextUint32();
    expect(first(1, 'a')).toBe(first(1, 'a'));
    const all = [
      first(1, 'a'),
      first(2, 'a'),
      first(1, 'b'),
      first('1', 'a'),
      first('a', 'bc'),
      first('ab', 'c'),
      first(1, 'a', 0),
      first(1, 'a', 1),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('follow sfc32 as published', () => {
    // The reference, from PractRand: out = a + b + counter++; a = b ^ (b >> 9); b = c + (c << 3); c = rotl(c, 21) + out.
    const words = (n: number): bigint[] => {
      const s = new RandomStream('x');
      return Array.from({ length: n }, () => BigInt(s.nextUint32()));
    };
    const drawn = words(8);
    // Outputs determine the state three steps on only through the recurrence, so it runs in parallel, in BigInt.
    const digest = createHash('sha256').update('["x"]').digest();
    const M = (1n << 32n) - 1n;
    let [a, b, c, counter] = [
      BigInt(digest.readUInt32LE(0)),
      BigInt(digest.readUInt32LE(4)),
      BigInt(digest.readUInt32LE(8)),
      1n,
    ];
    const expected = drawn.map(() => {
      const out = (a + b + counter++) & M;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & M;
      c = ((((c << 21n) & M) | (c >> 11n)) + out) & M;
      return out;
    });
    expect(drawn).toEqual(expected);
  });

  it('fill uniformly, with mean 0 and variance limit²/3', () => {
    const out = new Float32Array(200_000);
    new RandomStream(7).fillUniform(out, 0.5);
    expect(Math.max(...out.slice(0, 100_000))).toBeLessThan(0.5);
    expect(mean(out)).toBeCloseTo(0, 2);
    expect(mean(out.map((x) => x * x))).toBeCloseTo(0.25 / 3, 3);
  });

  it.each([0.1, 0.5, 0])('drop %f of the units and scale up the rest', (rate) => {
    const out = new Float32Array(100_001);
    new RandomStream('dropout', rate).fillDropout(out, rate);
    const kept = Array.from(out).filter((x) => x !== 0);
    expect(1 - kept.length / out.length).toBeCloseTo(rate, 2);
    for (const x of new Set(kept)) expect(x).toBeCloseTo(1 / (1 - rate), 6);
  });

  it('hash neighbouring row keys to independent uniforms', () => {
    const keys = BigUint64Array.from({ length: 20_000 }, (_, i) => BigInt(i) << (i % 2 === 0 ? 0n : 32n));
    const words = new Uint32Array(keys.buffer);
    const a = new RowKeyHash(1, 'x');
    const b = new RowKeyHash(2, 'x');
    const units = Array.from(keys, (_, i) => a.unit(words, i));
    for (let decile = 0; decile < 10; decile++)
      expect(units.filter((u) => Math.floor(u * 10) === decile).length / units.length).toBeCloseTo(0.1, 1.8);
    expect(mean(units.map((u, i) => (u - 0.5) * ((units[i + 1] ?? 0.5) - 0.5)))).toBeCloseTo(0, 2);
    expect(mean(units.map((u, i) => (u - 0.5) * (b.unit(words, i) - 0.5)))).toBeCloseTo(0, 2);
  });
});

describe('initial weights', () => {
  it('stay within the published limits', () => {
    const limitOf = (w: Float32Array): number => Math.max(...w.map(Math.abs));
    // Glorot & Bengio 2010: √(6/(in+out)); He et al. 2015: √(6/in).
    expect(limitOf(initTensor('k', [300, 100], { kind: 'glorot' }, 1))).toBeCloseTo(Math.sqrt(6 / 400), 3);
    expect(limitOf(initTensor('k', [300, 100], { kind: 'he' }, 1))).toBeCloseTo(Math.sqrt(6 / 300), 3);
    expect(limitOf(initTensor('t', [500, 16], { kind: 'uniform', scale: 0.05 }, 1))).toBeCloseTo(0.05, 3);
    expect(initTensor('b', [3], { kind: 'zeros' }, 1)).toEqual(new Float32Array(3));
  });

  it('do not change when another weight is added', () => {
    const plan = wholePlan();
    const [gone, ...tables] = plan.tables;
    const nodes = plan.nodes.filter((node) => !('table' in node) || node.table !== gone!.id);
    const less = { ...plan, params: plan.params.slice(2), tables, nodes };
    const [all, some] = [initWeights(plan, 5), initWeights(less, 5)];
    for (const [name, data] of some.params) expect(data).toEqual(all.params.get(name));
    for (const [id, data] of some.tables) expect(data).toEqual(all.tables.get(id));
    expect(all.tables.get('signal.country')).not.toEqual(initWeights(plan, 6).tables.get('signal.country'));
  });
});
