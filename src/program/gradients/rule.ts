import type { Builder } from '../builder.ts';
import type { Op, OpKind, Value } from '../graph.ts';

export type OpOf<K extends OpKind> = Extract<Op, { readonly kind: K }>;

/**
 * The gradients of an operation's inputs, in their order, from those of its outputs (null: the loss doesn't depend on
 * that output). `needs(i)` is false where nobody asks for input i's gradient; what is returned there is ignored.
 */
export type GradientRule<K extends OpKind> = (
  b: Builder,
  op: OpOf<K>,
  dys: readonly (Value | null)[],
  needs: (input: number) => boolean,
) => readonly (Value | null)[];
