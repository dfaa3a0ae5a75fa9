/** Memory that the WebAssembly kernels (kernels.as.ts) work on, seen from JavaScript as typed arrays. */
import { kernelsModule } from './kernels.generated.ts';

/** Byte offset of an array in the memory. */
type At = number;

/** See kernels.as.ts. What some return is what they read, of no use. */
export interface Kernels {
  lookup(table: At, width: number, ids: At, n: number, out: At): number;
  pool(table: At, width: number, ids: At, weights: At, rows: number, max: number, out: At): number;
  entries(table: At, width: number, ids: At, weights: At, n: number, out: At): number;
  assign(
    ids: At,
    weights: At,
    n: number,
    slotOf: At,
    rows: At,
    slots: At,
    grads: At,
    width: number,
    count: number,
  ): number;
  addRows(slots: At, n: number, grad: At, grads: At, width: number): void;
  addPooled(slots: At, weights: At, rows: number, max: number, grad: At, grads: At, width: number): void;
  adagradRows(
    table: At,
    accumulator: At,
    width: number,
    rows: At,
    count: number,
    grads: At,
    rate: number,
    epsilon: number,
    l2: number,
  ): number;
  sgdRows(table: At, width: number, rows: At, count: number, grads: At, rate: number, l2: number): number;
  adam(
    w: At,
    grad: At,
    m: At,
    v: At,
    n: number,
    rate: number,
    beta1: number,
    a1: number,
    beta2: number,
    a2: number,
    epsilon: number,
    l2: number,
  ): void;
  adamRows(
    table: At,
    m: At,
    v: At,
    width: number,
    rows: At,
    count: number,
    grads: At,
    rate: number,
    beta1: number,
    a1: number,
    beta2: number,
    a2: number,
    epsilon: number,
    l2: number,
  ): number;
  adagrad(w: At, grad: At, accumulator: At, n: number, rate: number, epsilon: number, l2: number): void;
  sgd(w: At, grad: At, n: number, rate: number, l2: number): void;
  ftrl(
    w: At,
    grad: At,
    z: At,
    squares: At,
    n: number,
    examples: number,
    rate: number,
    beta: number,
    l1: number,
    l2: number,
    base: number,
  ): void;
  ftrlRows(
    table: At,
    z: At,
    squares: At,
    width: number,
    rows: At,
    count: number,
    grads: At,
    examples: number,
    rate: number,
    beta: number,
    l1: number,
    l2: number,
  ): number;
}

/** What is used of the WebAssembly API, which TypeScript's library declares for browsers only. */
interface WebAssemblyApi {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}
// The library's types have neither the DOM's nor WebAssembly's.
const wasm = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

const PAGE = 65536;
/** A memory has 32-bit addresses. */
export const MEMORY_LIMIT = 2 ** 32;

let compiled: object | null = null;

/** Bytes that arrays of these lengths (elements of four bytes) take. */
export function bytesOf(...lengths: readonly number[]): number {
  return lengths.reduce((sum, n) => sum + aligned(4 * n), 0);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}

/** Arrays one after the other, all zeros at first. Pages that nobody writes to take no memory of the machine. */
export class KernelMemory {
  readonly kernels: Kernels;
  readonly #buffer: ArrayBuffer;
  #used = 0;

  /** @throws RangeError where the machine refuses so many bytes, or they are above `MEMORY_LIMIT`. */
  constructor(bytes: number) {
    const pages = Math.ceil(bytes / PAGE);
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    compiled ??= new wasm.Module(Uint8Array.from(atob(kernelsModule), (char) => char.charCodeAt(0)));
    this.kernels = new wasm.Instance(compiled, { env: { memory } }).exports as Kernels;
    this.#buffer = memory.buffer;
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.#buffer, this.#take(length), length);
  }

  ints(length: number): Int32Array {
    return new Int32Array(this.#buffer, this.#take(length), length);
  }

  #take(length: number): number {
    const offset = this.#used;
    this.#used += aligned(4 * length);
    return offset;
  }
}
