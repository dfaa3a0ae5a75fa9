import type { Builder } from '../program/builder.ts';
import type { Value } from '../program/graph.ts';

/** All of an activation. Its gradient follows from the operations of `program`, unless that states one with `b.composite`. */
export interface ActivationDefinition {
  /** As the reference shows it. */
  readonly formula: string;
  /** Of the kernel before it: He et al. 2015 for rectifiers and their smooth relatives, Glorot & Bengio 2010 otherwise. */
  readonly init: 'he' | 'glorot';
  /** What tfjs calls it: an activation of a layer, or a layer of its own. */
  readonly tfjs: string | { readonly layer: string; readonly config: Readonly<Record<string, number>> };
  /** What it computes, elementwise, in operations of the program. */
  program(b: Builder, x: Value): Value;
}
