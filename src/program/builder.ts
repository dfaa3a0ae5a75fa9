/** Builds a graph: one method per operation, each with its shape rule. Shape errors here are bugs in lowering. */
import type {
  Axis,
  BinaryFn,
  Graph,
  GraphInput,
  GraphOutput,
  InputKind,
  Op,
  OutputKind,
  RowAxis,
  Shape,
  UnaryFn,
  Value,
} from './graph.ts';
import { broadcastShape, rowsOf, sameShape, shapeText, stretchedAxes } from './shapes.ts';

/** Gradients of a composite's inputs from its output's; null for an input that has none. */
export type Pullback = (dy: Value) => readonly (Value | null)[];

/** A value computed by several operations whose gradient is known in one piece: autodiff uses it and doesn't look inside. */
export interface Composite {
  readonly inputs: readonly Value[];
  readonly pullback: Pullback;
}

export class Builder {
  readonly shapes: Shape[] = [];
  readonly ops: Op[] = [];
  readonly inputs: GraphInput[] = [];
  readonly outputs: GraphOutput[] = [];
  /** By output value. */
  readonly composites = new Map<Value, Composite>();
  private readonly constants = new Map<number, Value>();
  private readonly inputByName = new Map<string, Value>();
  private readonly rowParts = new Map<Value, readonly Value[]>();
  readonly towers: number;

  constructor(towers: number) {
    this.towers = towers;
  }

  shape(value: Value): Shape {
    return this.shapes[value]!;
  }

  /** The row axis of a value that has one. */
  rows(value: Value): RowAxis | null {
    const axis = this.shape(value)[0];
    return axis === undefined || typeof axis === 'number' ? null : axis;
  }

  /** Size of the last axis. */
  width(value: Value): number {
    const axis = this.shape(value).at(-1);
    if (typeof axis !== 'number') throw new Error(`no width: ${shapeText(this.shape(value))}`);
    return axis;
  }

  /** The same input (kind and name) gives the same value. */
  input(kind: InputKind, name: string, shape: Shape, tower: number | null = null): Value {
    const key = JSON.stringify([kind, name]);
    const known = this.inputByName.get(key);
    if (known !== undefined) return known;
    const value = this.value(shape);
    this.inputs.push({ kind, name, tower, value });
    this.inputByName.set(key, value);
    return value;
  }

  output(kind: OutputKind, name: string, value: Value, tower: number | null = null): void {
    this.outputs.push({ kind, name, tower, value });
  }

  constant(value: number): Value {
    let found = this.constants.get(value);
    if (found === undefined) {
      found = this.value([]);
      this.ops.push({ kind: 'constant', value, inputs: [], outputs: [found] });
      this.constants.set(value, found);
    }
    return found;
  }

  gemm(
    a: Value,
    b: Value,
    { bias = null, transA = false, transB = false }: { bias?: Value | null; transA?: boolean; transB?: boolean } = {},
  ): Value {
    const [m, k] = this.matrix(a, transA);
    const [l, n] = this.matrix(b, transB);
    if (!sameShape([k], [l])) throw new Error(`gemm of ${shapeText([m, k])} and ${shapeText([l, n])}`);
    if (bias !== null && !sameShape(this.shape(bias), [n]))
      throw new Error(`bias ${shapeText(this.shape(bias))} for ${shapeText([m, n])}`);
    return this.emit(
      { kind: 'gemm', transA, transB, activation: 'none', inputs: bias === null ? [a, b] : [a, b, bias] },
      [m, n],
    );
  }

  /** A matrix product for each row: [rows, m, k] and [rows, k, n], transposed where said, to [rows, m, n]. */
  batchGemm(
    a: Value,
    b: Value,
    { transA = false, transB = false }: { transA?: boolean; transB?: boolean } = {},
  ): Value {
    const [rows, m, k] = this.matrices(a, transA);
    const [others, l, n] = this.matrices(b, transB);
    if (!sameShape([rows, k], [others, l]))
      throw new Error(`products of ${shapeText([rows, m, k])} and ${shapeText([others, l, n])}`);
    return this.emit({ kind: 'batch_gemm', transA, transB, inputs: [a, b] }, [rows, m, n]);
  }

  /** Rows of a table [table rows, width] by their places, whole numbers as floats: places' shape, and width. */
  gather(table: Value, places: Value): Value {
    const [, width] = this.matrix(table, false);
    return this.emit({ kind: 'gather', inputs: [table, places] }, [...this.shape(places), width]);
  }

  /** 0, 1, … size − 1. */
  iota(size: number): Value {
    return this.emit({ kind: 'iota', size, inputs: [] }, [size]);
  }

  unary(fn: UnaryFn, x: Value): Value {
    return this.emit({ kind: 'unary', fn, inputs: [x] }, this.shape(x));
  }

  binary(fn: BinaryFn, a: Value, b: Value): Value {
    return this.emit({ kind: 'binary', fn, inputs: [a, b] }, broadcastShape(this.shape(a), this.shape(b)));
  }

  add(a: Value, b: Value): Value {
    return this.binary('add', a, b);
  }

  sub(a: Value, b: Value): Value {
    return this.binary('sub', a, b);
  }

  mul(a: Value, b: Value): Value {
    return this.binary('mul', a, b);
  }

  /** Sum of one or more values of one shape. */
  addN(values: readonly Value[]): Value {
    const [first, second] = values;
    if (first === undefined) throw new Error('a sum of nothing');
    if (!values.every((value) => sameShape(this.shape(value), this.shape(first))))
      throw new Error('a sum of different shapes');
    if (second === undefined) return first;
    if (values.length === 2) return this.add(first, second);
    return this.emit({ kind: 'add_n', inputs: values }, this.shape(first));
  }

  reduce(fn: 'sum' | 'max', x: Value, axes: readonly number[], keep = false): Value {
    const shape = this.shape(x).flatMap((axis, i): Axis[] => (!axes.includes(i) ? [axis] : keep ? [1] : []));
    return this.emit({ kind: 'reduce', fn, axes, keep, inputs: [x] }, shape);
  }

  broadcast(x: Value, like: Value): Value {
    return this.emit({ kind: 'broadcast', inputs: [x, like] }, this.shape(like));
  }

  /** Sums a gradient over the axes that a value of `shape` was stretched over. */
  sumTo(gradient: Value, shape: Shape): Value {
    const axes = stretchedAxes(shape, this.shape(gradient));
    if (axes.length === 0) return gradient;
    return this.reshape(this.reduce('sum', gradient, axes), shape);
  }

  concat(values: readonly Value[]): Value {
    const [first] = values;
    if (first === undefined) throw new Error('a concat of nothing');
    if (values.length === 1) return first;
    const head = this.shape(first).slice(0, -1);
    if (!values.every((value) => sameShape(this.shape(value).slice(0, -1), head)))
      throw new Error('a concat of different rows');
    return this.emit({ kind: 'concat', inputs: values }, [
      ...head,
      values.reduce((sum, value) => sum + this.width(value), 0),
    ]);
  }

  /** Along the last axis. */
  slice(x: Value, begin: number, size: number): Value {
    if (begin === 0 && size === this.width(x)) return x;
    return this.emit({ kind: 'slice', axis: this.shape(x).length - 1, begin, size, inputs: [x] }, [
      ...this.shape(x).slice(0, -1),
      size,
    ]);
  }

  split(x: Value, sizes: readonly number[]): readonly Value[] {
    if (sizes.length === 1) return [x];
    if (sizes.reduce((sum, n) => sum + n, 0) !== this.width(x))
      throw new Error(`split of ${this.width(x)} into ${sizes.join(', ')}`);
    const outputs = sizes.map((size) => this.value([...this.shape(x).slice(0, -1), size]));
    this.ops.push({ kind: 'split', sizes, inputs: [x], outputs });
    return outputs;
  }

  /** One value per tower (with a single tower, the value itself); splitting a value twice gives the same parts. */
  splitRows(x: Value): readonly Value[] {
    const known = this.rowParts.get(x);
    if (known !== undefined) return known;
    if (this.towers === 1) return [x];
    const [rows, ...rest] = this.shape(x);
    if (rows === undefined || typeof rows === 'number' || rows.tower !== null)
      throw new Error(`no rows to split: ${shapeText(this.shape(x))}`);
    const outputs = Array.from({ length: this.towers }, (_, tower) => this.value([rowsOf(tower, rows.times), ...rest]));
    this.ops.push({ kind: 'split_rows', inputs: [x], outputs });
    this.rowParts.set(x, outputs);
    return outputs;
  }

  concatRows(parts: readonly Value[]): Value {
    if (this.towers === 1) return parts[0]!;
    const first = this.shape(parts[0]!);
    const times = this.rows(parts[0]!)!.times;
    parts.forEach((part, tower) => {
      if (!sameShape(this.shape(part), [rowsOf(tower, times), ...first.slice(1)]))
        throw new Error(`rows of tower ${tower}: ${shapeText(this.shape(part))}`);
    });
    return this.emit({ kind: 'concat_rows', inputs: parts }, [rowsOf(null, times), ...first.slice(1)]);
  }

  reshape(x: Value, shape: Shape): Value {
    return sameShape(this.shape(x), shape) ? x : this.emit({ kind: 'reshape', inputs: [x] }, shape);
  }

  /** Marks `output` as a composite of `inputs`; returns it. */
  composite(inputs: readonly Value[], output: Value, pullback: Pullback): Value {
    this.composites.set(output, { inputs, pullback });
    return output;
  }

  build(): Graph {
    return { inputs: this.inputs, ops: this.ops, outputs: this.outputs, shapes: this.shapes };
  }

  private value(shape: Shape): Value {
    this.shapes.push(shape);
    return this.shapes.length - 1;
  }

  private emit(op: DistributiveOmit<Op, 'outputs'>, shape: Shape): Value {
    const output = this.value(shape);
    this.ops.push({ ...op, outputs: [output] });
    return output;
  }

  private matrices(x: Value, transposed: boolean): readonly [Axis, Axis, Axis] {
    const [rows, m, n, ...rest] = this.shape(x);
    if (rows === undefined || m === undefined || n === undefined || rest.length > 0)
      throw new Error(`no matrices: ${shapeText(this.shape(x))}`);
    return transposed ? [rows, n, m] : [rows, m, n];
  }

  private matrix(x: Value, transposed: boolean): readonly [Axis, Axis] {
    const [rows, columns, ...rest] = this.shape(x);
    if (rows === undefined || columns === undefined || rest.length > 0)
      throw new Error(`no matrix: ${shapeText(this.shape(x))}`);
    return transposed ? [columns, rows] : [rows, columns];
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
