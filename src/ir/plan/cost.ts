/** What a plan says of its cost: weights, memory, floating-point operations. */

export interface CostItem {
  /** A table's id or a node's id. */
  readonly name: string;
  readonly kind: 'table' | 'layer';
  readonly params: number;
  /** Weights, float32. */
  readonly bytes: number;
  /** Optimizer state. */
  readonly optimizerBytes: number;
  /** Multiply-adds count as two, forward, per example. */
  readonly flops: number;
  /** Activations kept per example, bytes. */
  readonly activationBytes: number;
}
export interface CostPlan {
  readonly params: number;
  /** Forward, per example: everything shared and the most expensive tower, as an example goes through one. */
  readonly flops: number;
  /** Weights + optimizer state, bytes. */
  readonly memory: number;
  readonly items: readonly CostItem[];
}
