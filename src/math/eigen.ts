/** Eigenvectors of symmetric matrices: the cyclic Jacobi method (Golub & Van Loan, Matrix Computations, section 8.5). */

/** Sweeps after which rounding is all that is left; it converges quadratically, in six to ten of them. */
const MOST_SWEEPS = 60;

/**
 * @param matrix [n × n] row-major, symmetric; not changed
 * @returns eigenvalues from the largest on, and their eigenvectors, the k-th in `vectors[k]`, of norm 1
 */
export function symmetricEigen(
  matrix: Float64Array,
  n: number,
): { readonly values: Float64Array; readonly vectors: readonly Float64Array[] } {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, n) > 0; sweep++)
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]!);
  return {
    values: Float64Array.from(order, (i) => a[i * n + i]!),
    vectors: order.map((k) => Float64Array.from({ length: n }, (_, i) => v[i * n + k]!)),
  };
}

/** Square sum above the diagonal, 0 where it is rounding next to the diagonal. */
function offDiagonal(a: Float64Array, n: number): number {
  let [off, diagonal] = [0, 0];
  for (let i = 0; i < n; i++) {
    diagonal += a[i * n + i]! ** 2;
    for (let j = i + 1; j < n; j++) off += a[i * n + j]! ** 2;
  }
  return off <= 1e-30 * diagonal ? 0 : off;
}

/** Makes a[p, q] zero by a rotation of the two axes. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const tau = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const [kp, kq] = [a[k * n + p]!, a[k * n + q]!];
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const [pk, qk] = [a[p * n + k]!, a[q * n + k]!];
    a[p * n + k] = c * pk - s * qk;
    a[q * n + k] = s * pk + c * qk;
    const [vp, vq] = [v[k * n + p]!, v[k * n + q]!];
    v[k * n + p] = c * vp - s * vq;
    v[k * n + q] = s * vp + c * vq;
  }
}
