import { describe, expect, it } from 'vitest';
import { Builder } from '../../src/program/builder.ts';
import type { Op } from '../../src/program/graph.ts';
import { lowerStep } from '../../src/plan-to-program/programs.ts';
import { optimize } from '../../src/program/optimize/index.ts';
import { allRows, concreteShape, shapeText, elementCount } from '../../src/program/shapes.ts';
import { fullPlan, PlanSketch, randomFeeds, randomParams, uniform } from './plans.ts';
import { type Inputs, inputsOf, keyOf, largestError, run } from './run.ts';
import { growth } from '../helpers/cost.ts';

const towerRows = [3];

/** Runs a graph before and after the optimizer on random inputs; gives the operations after it. */
function optimized(write: (b: Builder) => void): readonly Op[] {
  const b = new Builder(1);
  write(b);
  const graph = b.build();
  const random = uniform(5);
  const inputs: Inputs = new Map(
    graph.inputs.map((input) => [
      keyOf(input),
      Float64Array.from(
        { length: elementCount(concreteShape(graph.shapes[input.value]!, towerRows)) },
        () => random() * 2 - 1,
      ),
    ]),
  );
  const after = optimize(graph);
  for (const [kind, values] of run(graph, towerRows, inputs)) {
    for (const [name, data] of values)
      expect(largestError(run(after, towerRows, inputs).get(kind)!.get(name)!, data), name).toBeLessThan(1e-12);
  }
  return after.ops;
}
const kinds = (ops: readonly Op[]): string[] => ops.map((op) => ('fn' in op ? op.fn : op.kind));
const x = (b: Builder, width = 4): number => b.input('feature', 'x', [allRows, width]);
const w = (b: Builder, name: string, from: number, to: number): number => b.input('param', name, [from, to]);

describe('the optimizer keeps the values and', () => {
  it('drops factors of one, sums with zero and stretches that a product does itself', () => {
    const ops = optimized((b) => {
      const ones = b.broadcast(b.constant(1), x(b));
      const shifted = b.add(b.mul(x(b), ones), b.broadcast(b.constant(0), x(b)));
      b.output('logits', 'y', b.mul(shifted, b.broadcast(b.input('param', 'g', [4]), x(b))));
    });
    expect(kinds(ops)).toEqual(['mul']);
  });

  it('computes a common subexpression once', () => {
    const ops = optimized((b) =>
      b.output('logits', 'y', b.add(b.unary('tanh', x(b)), b.unary('exp', b.unary('tanh', x(b))))),
    );
    expect(kinds(ops)).toEqual(['tanh', 'exp', 'add']);
  });

  it('fuses a relu into the product that it alone reads, and no other', () => {
    const alone = optimized((b) => b.output('logits', 'y', b.unary('relu', b.gemm(x(b), w(b, 'w', 4, 2)))));
    expect(alone).toMatchObject([{ kind: 'gemm', activation: 'relu' }]);
    const shared = optimized((b) => {
      const product = b.gemm(x(b), w(b, 'w', 4, 2));
      b.output('logits', 'y', b.add(b.unary('relu', product), product));
    });
    expect(kinds(shared)).toEqual(['gemm', 'relu', 'add']);
  });

  it('splits a product by splitting its right side, and leaves out columns that nobody needs', () => {
    const ops = optimized((b) => {
      const [first, , third] = b.split(b.gemm(x(b), w(b, 'w', 6, 4), { transB: true }), [1, 2, 3]);
      b.output('logits', 'a', b.unary('tanh', first!));
      b.output('logits', 'b', third!);
    });
    expect(kinds(ops)).toEqual(['slice', 'gemm', 'slice', 'gemm', 'tanh']);
    expect(ops.flatMap((op) => (op.kind === 'slice' ? [[op.axis, op.begin, op.size]] : []))).toEqual([
      [0, 0, 1],
      [0, 3, 3],
    ]);
  });

  it('adds products to a sum as they are computed', () => {
    const ops = optimized((b) => {
      const [p, q] = [b.gemm(x(b), w(b, 'w', 4, 4)), b.gemm(b.unary('exp', x(b)), w(b, 'v', 4, 4))];
      b.output('logits', 'y', b.addN([p, b.unary('tanh', x(b)), q, b.unary('neg', x(b))]));
      b.output('logits', 'z', b.add(b.gemm(x(b), w(b, 'r', 4, 4)), b.gemm(x(b), w(b, 's', 4, 4))));
    });
    expect(kinds(ops).filter((kind) => kind === 'add' || kind === 'add_n')).toEqual(['add']);
    expect(ops.filter((op) => op.kind === 'gemm').map((op) => op.inputs.length)).toEqual([3, 3, 2, 3]);
  });

  it('leaves alone a product that is read elsewhere, or is a result itself', () => {
    const ops = optimized((b) => {
      const p = b.gemm(x(b), w(b, 'w', 4, 4));
      b.output('logits', 'p', p);
      b.output('logits', 'sum', b.add(p, x(b)));
      b.output('logits', 'part', b.slice(p, 1, 2));
    });
    expect(kinds(ops)).toEqual(['gemm', 'add', 'slice']);
  });
});

describe('a whole step', () => {
  it('does not compute the gradient of dense inputs next to an embedding', () => {
    const s = new PlanSketch(1, 1);
    const group = s.dense(
      'group',
      s.concat('c', [s.input('vector', 64), s.lookup('id', 3), s.input('price', 2)]),
      5,
      'relu',
    );
    const step = lowerStep(s.plan([[s.dense('logit', group, 1, 'none')]]));
    const gradient = step.outputs.find((output) => output.kind === 'feature_grad')!;
    expect(gradient.name).toBe('signal.id/lookup');
    const producer = step.ops.find((op) => op.outputs.includes(gradient.value))!;
    expect(producer).toMatchObject({ kind: 'gemm', transB: true });
    expect(producer.inputs.map((value) => shapeText(step.shapes[value]!))).toEqual(['[rows, 5]', '[3, 5]']);
    expect(step.ops.some((op) => op.kind === 'split')).toBe(false);
  });

  it('lists every operation after what it reads', () => {
    const step = lowerStep(fullPlan(3));
    const ready = new Set(step.inputs.map((input) => input.value));
    for (const op of step.ops) {
      expect(op.inputs.every((value) => ready.has(value))).toBe(true);
      for (const value of op.outputs) ready.add(value);
    }
    expect(step.outputs.every((output) => ready.has(output.value))).toBe(true);
  });

  // Eight times the signals; a quadratic pass would take 64 times as long.
  it('of ten thousand signals lowers in linear time', () => {
    const planOf = (signals: number) => {
      const s = new PlanSketch(2, 1);
      const groups = Array.from({ length: signals / 10 }, (_, g) =>
        s.dense(
          `g${g}`,
          s.concat(
            `c${g}`,
            Array.from({ length: 10 }, (_, i) => s.lookup(`s${g}.${i}`, 4)),
          ),
          4,
          'relu',
        ),
      );
      const bottom = s.dense('bottom', s.concat('all', groups), 8, 'relu');
      return s.plan([[0, 1].map((t) => s.dense(`t${t}`, bottom, 1, 'none', t))]);
    };
    expect(lowerStep(planOf(10_000)).outputs.filter((output) => output.kind === 'feature_grad')).toHaveLength(10_000);
    const plans = new Map([500, 4000].map((signals) => [signals, planOf(signals)]));
    expect(growth((signals) => lowerStep(plans.get(signals)!), 500, 4000)).toBeLessThan(24);
  });

  it('computes the same when optimized twice', () => {
    const plan = fullPlan(2);
    const step = lowerStep(plan);
    const inputs = inputsOf(step, randomParams(plan), randomFeeds(plan, [3, 2]));
    const again = optimize(step);
    expect(again.ops.length).toBeLessThanOrEqual(step.ops.length);
    const [before, after] = [run(step, [3, 2], inputs), run(again, [3, 2], inputs)];
    for (const [name, data] of before.get('param_grad')!)
      expect(largestError(after.get('param_grad')!.get(name)!, data)).toBeLessThan(1e-12);
  });
});
