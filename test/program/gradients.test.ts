import { describe, expect, it } from 'vitest';
import { differentiate } from '../../src/program/autodiff.ts';
import { Builder } from '../../src/program/builder.ts';
import type { BinaryFn, Shape, UnaryFn, Value } from '../../src/program/graph.ts';
import { optimize } from '../../src/program/optimize/index.ts';
import { allRows, concreteShape, rowsOf, elementCount } from '../../src/program/shapes.ts';
import { uniform } from './plans.ts';
import { type Inputs, keyOf, largestError, numericGradient, run } from './run.ts';

const N = allRows;
const towerRows = [2, 0, 3];

/**
 * Loss = Σ r·op(x, …) with random r, its gradient by every input against numeric differentiation, before and after the optimizer.
 * @param draw inputs' elements from a uniform in 0..1; the default −2..2 leaves out kinks' neighbourhoods.
 */
function check(
  shapes: readonly Shape[],
  op: (b: Builder, inputs: Value[]) => Value | readonly Value[],
  draw: (u: number) => number = awayFromZero,
): void {
  const b = new Builder(towerRows.length);
  const xs = shapes.map((shape, i) => b.input('feature', `x${i}`, shape));
  const outputs = [op(b, xs)].flat();
  const random = uniform(7);
  const inputs: Inputs = new Map(
    shapes.map((shape, i) => [
      `feature:x${i}`,
      Float64Array.from({ length: elementCount(concreteShape(shape, towerRows)) }, () => draw(random())),
    ]),
  );
  const losses = outputs.map((value, i) => {
    const shape = b.shape(value);
    const weight = b.input('feature', `r${i}`, shape);
    inputs.set(
      `feature:r${i}`,
      Float64Array.from({ length: elementCount(concreteShape(shape, towerRows)) }, () => random() * 2 - 1),
    );
    return b.reduce(
      'sum',
      b.mul(value, weight),
      shape.map((_, axis) => axis),
    );
  });
  const loss = b.addN(losses);
  b.output('loss', 'loss', loss);
  const gradients = differentiate(b, loss, xs);
  xs.forEach((x, i) => {
    expect(gradients.has(x), `gradient of x${i}`).toBe(true);
    b.output('feature_grad', `x${i}`, gradients.get(x)!);
  });
  const graph = b.build();
  for (const candidate of [graph, optimize(graph)]) {
    const found = run(candidate, towerRows, inputs).get('feature_grad')!;
    for (const input of graph.inputs.filter(({ name }) => name.startsWith('x'))) {
      const numeric = numericGradient(graph, towerRows, inputs, keyOf(input));
      expect(largestError(found.get(input.name)!, numeric)).toBeLessThan(1e-7);
    }
  }
}

/** −2..2 but for −0.05..0.05, where relu and its like have their kink. */
function awayFromZero(u: number): number {
  const x = u * 4 - 2;
  return Math.abs(x) < 0.05 ? x + 0.1 : x;
}
const positive = (u: number): number => 0.5 + u;

describe('gradients of operations, against numeric differentiation', () => {
  const unaries: readonly UnaryFn[] = [
    'neg',
    'exp',
    'square',
    'relu',
    'leaky_relu',
    'tanh',
    'sigmoid',
    'softplus',
    'erf',
  ];
  it.each(unaries)('%s', (fn) => check([[N, 3]], (b, [x]) => b.unary(fn, x!)));
  it.each(['sqrt', 'reciprocal'] as const)('%s', (fn) => check([[N, 3]], (b, [x]) => b.unary(fn, x!), positive));

  const binaries: readonly BinaryFn[] = ['add', 'sub', 'mul', 'div', 'max'];
  it.each(binaries)('%s', (fn) =>
    check(
      [
        [N, 3],
        [N, 3],
      ],
      (b, [x, y]) => b.binary(fn, x!, y!),
      positive,
    ),
  );
  it.each(binaries)('%s of a row and a matrix', (fn) =>
    check([[3], [N, 3]], (b, [x, y]) => b.binary(fn, x!, y!), positive),
  );
  it.each(binaries)('%s of a matrix and a column', (fn) =>
    check(
      [
        [N, 3],
        [N, 1],
      ],
      (b, [x, y]) => b.binary(fn, x!, y!),
      positive,
    ),
  );
  it.each(binaries)('%s of a cube and a middle axis', (fn) =>
    check(
      [
        [N, 2, 3],
        [N, 2, 1],
      ],
      (b, [x, y]) => b.binary(fn, x!, y!),
      positive,
    ),
  );
  it('a value used twice', () => check([[N, 3]], (b, [x]) => b.mul(x!, b.add(x!, b.unary('tanh', x!)))));

  it.each([
    [false, false, [N, 4], [4, 3]],
    [true, false, [N, 4], [N, 3]],
    [false, true, [N, 4], [3, 4]],
    [true, true, [4, N], [3, 4]],
  ] as const)('gemm, transposed %s %s', (transA, transB, a, c) =>
    check([a, c], (b, [x, y]) => b.gemm(x!, y!, { transA, transB })),
  );
  it('gemm with a bias', () => check([[N, 4], [4, 3], [3]], (b, [x, y, bias]) => b.gemm(x!, y!, { bias: bias! })));
  it('gemm and relu, which the optimizer fuses', () =>
    check([[N, 4], [4, 3], [3]], (b, [x, y, bias]) => b.unary('relu', b.gemm(x!, y!, { bias: bias! }))));

  it('add_n', () =>
    check(
      [
        [N, 2],
        [N, 2],
        [N, 2],
      ],
      (b, xs) => b.addN(xs),
    ));
  it.each([[[0]], [[1]], [[2]], [[0, 1]], [[1, 2]], [[0, 1, 2]]])('sum over axes %j', (axes) =>
    check([[N, 2, 3]], (b, [x]) => b.reduce('sum', x!, axes)),
  );
  it.each([[[1]], [[2]], [[1, 2]]])('max over axes %j, kept', (axes) =>
    check([[N, 2, 3]], (b, [x]) => b.reduce('max', x!, axes, true)),
  );
  it('max over rows', () => check([[N, 2]], (b, [x]) => b.reduce('max', x!, [0])));
  it('broadcast', () => check([[3], [N, 2, 3]], (b, [x, like]) => b.mul(b.broadcast(x!, like!), like!)));

  it('concat', () =>
    check(
      [
        [N, 2],
        [N, 1],
        [N, 3],
      ],
      (b, xs) => b.concat(xs),
    ));
  it('slice', () => check([[N, 5]], (b, [x]) => b.slice(x!, 1, 3)));
  it('split, every part', () => check([[N, 5]], (b, [x]) => b.split(x!, [2, 1, 2])));
  it('split, one part', () => check([[N, 5]], (b, [x]) => b.split(x!, [2, 1, 2])[1]!));
  it('split rows by tower, one of them empty', () => check([[N, 2]], (b, [x]) => b.splitRows(x!)));
  it('split rows, one tower', () => check([[N, 2]], (b, [x]) => b.splitRows(x!)[2]!));
  it('concat rows', () =>
    check(
      [0, 1, 2].map((tower) => [rowsOf(tower), 2]),
      (b, xs) => b.concatRows(xs),
    ));
  it('reshape', () => check([[N, 4]], (b, [x]) => b.reshape(x!, [{ tower: null, times: 2 }, 2])));

  it('ties of a maximum share the gradient', () => {
    const b = new Builder(1);
    const x = b.input('feature', 'x', [3]);
    const loss = b.reduce('max', x, [0]);
    b.output('loss', 'loss', loss);
    b.output('feature_grad', 'x', differentiate(b, loss, [x]).get(x)!);
    expect([
      ...run(b.build(), [0], new Map([['feature:x', Float64Array.of(5, 1, 5)]]))
        .get('feature_grad')!
        .get('x')!,
    ]).toEqual([0.5, 0, 0.5]);
  });
});
