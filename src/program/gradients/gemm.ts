import type { GradientRule } from './rule.ts';

/** y = a'·b' + bias, a' and b' transposed where said: da' = dy·b'ᵀ, db' = a'ᵀ·dy, dbias = Σ_rows dy. */
export const gemmRule: GradientRule<'gemm'> = (b, op, [dy], needs) => {
  if (op.activation !== 'none') throw new Error('fuse activations after differentiating');
  const [x, w] = op.inputs as [number, number];
  return [
    !needs(0)
      ? null
      : op.transA
        ? b.gemm(w, dy!, { transA: op.transB, transB: true })
        : b.gemm(dy!, w, { transB: !op.transB }),
    !needs(1)
      ? null
      : op.transB
        ? b.gemm(dy!, x, { transA: true, transB: op.transA })
        : b.gemm(x, dy!, { transA: !op.transA }),
    op.inputs.length < 3 || !needs(2) ? null : b.reduce('sum', dy!, [0]),
  ];
};

/** y = a'·b' of each row, a' and b' transposed where said: da' = dy·b'ᵀ, db' = a'ᵀ·dy. */
export const batchGemmRule: GradientRule<'batch_gemm'> = (b, op, [dy], needs) => {
  const [x, w] = op.inputs as [number, number];
  return [
    !needs(0)
      ? null
      : op.transA
        ? b.batchGemm(w, dy!, { transA: op.transB, transB: true })
        : b.batchGemm(dy!, w, { transB: !op.transB }),
    !needs(1)
      ? null
      : op.transB
        ? b.batchGemm(dy!, x, { transA: true, transB: op.transA })
        : b.batchGemm(x, dy!, { transA: !op.transA }),
  ];
};
