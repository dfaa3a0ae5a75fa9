/**
 * The inner loops of training, in AssemblyScript: compiled to WebAssembly with SIMD by `npm run generate` (kernels.generated.ts).
 * Arguments called after arrays are byte offsets in the one memory; float32 and int32, row-major, offsets of floats multiples of 16.
 * Every loop goes through its rows in their order and sums in a fixed order, so results are the same on every machine.
 */

/** Rows that are touched before they are used; their cache lines fit the first-level cache. */
const BLOCK: i32 = 64;

function at(array: usize, index: i32): usize {
  return array + (<usize>index << 2);
}

/**
 * Reads both ends of the rows ids[from … to) of a table (a row may lie on two cache lines). Random rows of a large table come from main
 * memory, and a loop that works on one row at a time waits for each; in this one the processor fetches many at the same time.
 * Returns what it read, so that it is not optimized away.
 */
function touch(table: usize, bytes: usize, ids: usize, from: i32, to: i32): i32 {
  let sum: i32 = 0;
  for (let i = from; i < to; i++) {
    const row = table + <usize>load<i32>(at(ids, i)) * bytes;
    sum += load<i32>(row) + load<i32>(row + bytes - 4);
  }
  return sum;
}

function copyRow(from: usize, to: usize, bytes: usize): void {
  const whole = bytes & ~15;
  let k: usize = 0;
  for (; k < whole; k += 16) v128.store(to + k, v128.load(from + k));
  for (; k < bytes; k += 4) store<f32>(to + k, load<f32>(from + k));
}

/** to += factor · from */
function addRow(from: usize, to: usize, bytes: usize, factor: f32): void {
  const factors = f32x4.splat(factor);
  const whole = bytes & ~15;
  let k: usize = 0;
  for (; k < whole; k += 16) v128.store(to + k, f32x4.add(v128.load(to + k), f32x4.mul(factors, v128.load(from + k))));
  for (; k < bytes; k += 4) store<f32>(to + k, load<f32>(to + k) + factor * load<f32>(from + k));
}

/** out[i] = table[ids[i]] for i < n */
export function lookup(table: usize, width: i32, ids: usize, n: i32, out: usize): i32 {
  const bytes = <usize>width << 2;
  let read: i32 = 0;
  for (let block: i32 = 0; block < n; block += BLOCK) {
    const end = min(n, block + BLOCK);
    read += touch(table, bytes, ids, block, end);
    for (let i = block; i < end; i++, out += bytes) copyRow(table + <usize>load<i32>(at(ids, i)) * bytes, out, bytes);
  }
  return read;
}

/** out[i] = Σ_j weights[i, j] · table[ids[i, j]] for i < rows, j < max */
export function pool(table: usize, width: i32, ids: usize, weights: usize, rows: i32, max: i32, out: usize): i32 {
  const bytes = <usize>width << 2;
  const n = rows * max;
  memory.fill(out, 0, <usize>rows * bytes);
  let read: i32 = 0;
  const step = max > BLOCK ? max : BLOCK / max * max;
  for (let block: i32 = 0; block < n; block += step) {
    const end = min(n, block + step);
    read += touch(table, bytes, ids, block, end);
    for (let i = block; i < end; i += max, out += bytes) {
      for (let j = i; j < i + max; j++) {
        const weight = load<f32>(at(weights, j));
        if (weight != 0) addRow(table + <usize>load<i32>(at(ids, j)) * bytes, out, bytes, weight);
      }
    }
  }
  return read;
}

/** out[i] = table[ids[i]], zeros where weights[i] is 0 */
export function entries(table: usize, width: i32, ids: usize, weights: usize, n: i32, out: usize): i32 {
  const bytes = <usize>width << 2;
  let read: i32 = 0;
  for (let block: i32 = 0; block < n; block += BLOCK) {
    const end = min(n, block + BLOCK);
    read += touch(table, bytes, ids, block, end);
    for (let i = block; i < end; i++, out += bytes) {
      if (load<f32>(at(weights, i)) == 0) memory.fill(out, 0, bytes);
      else copyRow(table + <usize>load<i32>(at(ids, i)) * bytes, out, bytes);
    }
  }
  return read;
}

/**
 * slots[i] = the place of ids[i] among rows[0 … count), which grows by the ids that are new; −1 where weights[i] is 0 (`weights` 0: all
 * count). slotOf holds each row's place, if rows[place] is that row: a sparse set (Briggs & Torczon 1993), which need not be cleared
 * between batches. The gradients of new places become zero. Returns the new count.
 */
export function assign(ids: usize, weights: usize, n: i32, slotOf: usize, rows: usize, slots: usize, grads: usize, width: i32, count: i32): i32 {
  const before = count;
  for (let i: i32 = 0; i < n; i++) {
    if (weights != 0 && load<f32>(at(weights, i)) == 0) {
      store<i32>(at(slots, i), -1);
      continue;
    }
    const row = load<i32>(at(ids, i));
    let slot = load<i32>(at(slotOf, row));
    if (<u32>slot >= <u32>count || load<i32>(at(rows, slot)) != row) {
      slot = count++;
      store<i32>(at(slotOf, row), slot);
      store<i32>(at(rows, slot), row);
    }
    store<i32>(at(slots, i), slot);
  }
  const bytes = <usize>width << 2;
  memory.fill(grads + <usize>before * bytes, 0, <usize>(count - before) * bytes);
  return count;
}

/** grads[slots[i]] += grad[i] for i < n */
export function addRows(slots: usize, n: i32, grad: usize, grads: usize, width: i32): void {
  const bytes = <usize>width << 2;
  for (let i: i32 = 0; i < n; i++, grad += bytes) {
    const slot = load<i32>(at(slots, i));
    if (slot >= 0) addRow(grad, grads + <usize>slot * bytes, bytes, 1);
  }
}

/** grads[slots[i, j]] += weights[i, j] · grad[i] for i < rows, j < max */
export function addPooled(slots: usize, weights: usize, rows: i32, max: i32, grad: usize, grads: usize, width: i32): void {
  const bytes = <usize>width << 2;
  const n = rows * max;
  for (let i: i32 = 0; i < n; i += max, grad += bytes) {
    for (let j = i; j < i + max; j++) {
      const slot = load<i32>(at(slots, j));
      if (slot >= 0) addRow(grad, grads + <usize>slot * bytes, bytes, load<f32>(at(weights, j)));
    }
  }
}

/** Σ_k x_k², in four sums that are added at the end. */
function sumOfSquares(x: usize, bytes: usize): f32 {
  const whole = bytes & ~15;
  let sums = f32x4.splat(0);
  let k: usize = 0;
  for (; k < whole; k += 16) {
    const v = v128.load(x + k);
    sums = f32x4.add(sums, f32x4.mul(v, v));
  }
  let sum = f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3));
  for (; k < bytes; k += 4) {
    const v = load<f32>(x + k);
    sum += v * v;
  }
  return sum;
}

/** Row-wise Adagrad on the touched rows; see optimizer/rows.ts. */
export function adagradRows(table: usize, accumulator: usize, width: i32, rows: usize, count: i32, grads: usize, rate: f32, epsilon: f32, l2: f32): i32 {
  const bytes = <usize>width << 2;
  let read: i32 = 0;
  for (let block: i32 = 0; block < count; block += BLOCK) {
    const end = min(count, block + BLOCK);
    read += touch(accumulator, 4, rows, block, end) + touch(table, bytes, rows, block, end);
    for (let i = block; i < end; i++) {
      const row = load<i32>(at(rows, i));
      const w = table + <usize>row * bytes;
      const g = grads + <usize>i * bytes;
      if (l2 != 0) addRow(w, g, bytes, l2);
      const squares = sumOfSquares(g, bytes);
      // A zero gradient must not divide 0 by ε's neighbourhood, nor count as a step.
      if (squares == 0) continue;
      const a = load<f32>(at(accumulator, row)) + squares / <f32>width;
      store<f32>(at(accumulator, row), a);
      addRow(g, w, bytes, -rate / (sqrt<f32>(a) + epsilon));
    }
  }
  return read;
}

/** SGD on the touched rows. */
export function sgdRows(table: usize, width: i32, rows: usize, count: i32, grads: usize, rate: f32, l2: f32): i32 {
  const bytes = <usize>width << 2;
  let read: i32 = 0;
  for (let block: i32 = 0; block < count; block += BLOCK) {
    const end = min(count, block + BLOCK);
    read += touch(table, bytes, rows, block, end);
    for (let i = block; i < end; i++) {
      const w = table + <usize>load<i32>(at(rows, i)) * bytes;
      const g = grads + <usize>i * bytes;
      if (l2 != 0) addRow(w, g, bytes, l2);
      addRow(g, w, bytes, -rate);
    }
  }
  return read;
}

/** Moments below this are zero: float32 cannot hold much less, and arithmetic on its subnormal numbers is a hundred times slower. */
const TINY: f32 = 1e-35;

/**
 * Adam (Kingma & Ba 2015, Algorithm 1) on n weights, the bias corrections folded into `rate` and `epsilon` (their section 2);
 * a1 = 1 − β₁, a2 = 1 − β₂.
 */
export function adam(w: usize, grad: usize, m: usize, v: usize, n: i32, rate: f32, beta1: f32, a1: f32, beta2: f32, a2: f32, epsilon: f32, l2: f32): void {
  const bytes = <usize>n << 2;
  const whole = bytes & ~15;
  const tiny = f32x4.splat(TINY);
  let k: usize = 0;
  for (; k < whole; k += 16) {
    const wk = v128.load(w + k);
    const g = f32x4.add(v128.load(grad + k), f32x4.mul(f32x4.splat(l2), wk));
    let mk = f32x4.add(f32x4.mul(f32x4.splat(beta1), v128.load(m + k)), f32x4.mul(f32x4.splat(a1), g));
    let vk = f32x4.add(f32x4.mul(f32x4.splat(beta2), v128.load(v + k)), f32x4.mul(f32x4.mul(f32x4.splat(a2), g), g));
    mk = v128.andnot(mk, f32x4.lt(f32x4.abs(mk), tiny));
    vk = v128.andnot(vk, f32x4.lt(vk, tiny));
    v128.store(m + k, mk);
    v128.store(v + k, vk);
    const step = f32x4.div(f32x4.mul(f32x4.splat(rate), mk), f32x4.add(f32x4.sqrt(vk), f32x4.splat(epsilon)));
    v128.store(w + k, f32x4.sub(wk, step));
  }
  for (; k < bytes; k += 4) {
    const wk = load<f32>(w + k);
    const g = load<f32>(grad + k) + l2 * wk;
    let mk = beta1 * load<f32>(m + k) + a1 * g;
    let vk = beta2 * load<f32>(v + k) + a2 * g * g;
    if (abs<f32>(mk) < TINY) mk = 0;
    if (vk < TINY) vk = 0;
    store<f32>(m + k, mk);
    store<f32>(v + k, vk);
    store<f32>(w + k, wk - (rate * mk) / (sqrt<f32>(vk) + epsilon));
  }
}

/** {@link adam} on the touched rows. */
export function adamRows(table: usize, m: usize, v: usize, width: i32, rows: usize, count: i32, grads: usize, rate: f32, beta1: f32, a1: f32, beta2: f32, a2: f32, epsilon: f32, l2: f32): i32 {
  const bytes = <usize>width << 2;
  let read: i32 = 0;
  for (let block: i32 = 0; block < count; block += BLOCK) {
    const end = min(count, block + BLOCK);
    read += touch(m, bytes, rows, block, end) + touch(v, bytes, rows, block, end) + touch(table, bytes, rows, block, end);
    for (let i = block; i < end; i++) {
      const row = <usize>load<i32>(at(rows, i)) * bytes;
      adam(table + row, grads + <usize>i * bytes, m + row, v + row, width, rate, beta1, a1, beta2, a2, epsilon, l2);
    }
  }
  return read;
}

/** Adagrad (Duchi et al. 2011, diagonal form) on n weights: a ← a + g²; w ← w − η·g / (√a + ε). */
export function adagrad(w: usize, grad: usize, accumulator: usize, n: i32, rate: f32, epsilon: f32, l2: f32): void {
  const bytes = <usize>n << 2;
  for (let k: usize = 0; k < bytes; k += 4) {
    const g = load<f32>(grad + k) + l2 * load<f32>(w + k);
    const a = load<f32>(accumulator + k) + g * g;
    store<f32>(accumulator + k, a);
    store<f32>(w + k, load<f32>(w + k) - (rate * g) / (sqrt<f32>(a) + epsilon));
  }
}

/** w ← w − η·(g + l2·w) on n weights. */
export function sgd(w: usize, grad: usize, n: i32, rate: f32, l2: f32): void {
  const bytes = <usize>n << 2;
  if (l2 != 0) addRow(w, grad, bytes, l2);
  addRow(grad, w, bytes, -rate);
}

/** FTRL-Proximal on n weights; see optimizer/ftrl.ts. In double precision: √(n + g²) − √n is a small difference of large numbers. */
export function ftrl(w: usize, grad: usize, z: usize, squares: usize, n: i32, examples: f64, rate: f64, beta: f64, l1: f64, l2: f64, base: f64): void {
  const bytes = <usize>n << 2;
  for (let k: usize = 0; k < bytes; k += 4) {
    const g = <f64>load<f32>(grad + k) * examples;
    if (g == 0) continue;
    const before = <f64>load<f32>(squares + k);
    const after = before + g * g;
    const sigma = (sqrt<f64>(after) - sqrt<f64>(before)) / rate;
    const zk = <f64>load<f32>(z + k) + g - sigma * (<f64>load<f32>(w + k) - base);
    store<f32>(z + k, <f32>zk);
    store<f32>(squares + k, <f32>after);
    const shrunk = zk > l1 ? zk - l1 : zk < -l1 ? zk + l1 : 0;
    store<f32>(w + k, <f32>(base - shrunk / ((beta + sqrt<f64>(after)) / rate + l2)));
  }
}

/** {@link ftrl} on the touched rows of a table, whose weights start at 0. */
export function ftrlRows(table: usize, z: usize, squares: usize, width: i32, rows: usize, count: i32, grads: usize, examples: f64, rate: f64, beta: f64, l1: f64, l2: f64): i32 {
  const bytes = <usize>width << 2;
  let read: i32 = 0;
  for (let block: i32 = 0; block < count; block += BLOCK) {
    const end = min(count, block + BLOCK);
    read += touch(z, bytes, rows, block, end) + touch(squares, bytes, rows, block, end) + touch(table, bytes, rows, block, end);
    for (let i = block; i < end; i++) {
      const row = <usize>load<i32>(at(rows, i)) * bytes;
      ftrl(table + row, grads + <usize>i * bytes, z + row, squares + row, width, examples, rate, beta, l1, l2, 0);
    }
  }
  return read;
}
