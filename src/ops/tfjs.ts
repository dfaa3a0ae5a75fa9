/** What an operation sees of a layers-model under construction: src/emit/tfjs/layers.ts is one. */
import type { Activation } from '../activations/index.ts';

/** A tensor of a Keras topology: layer, which of its applications, and which of that one's outputs (always 0 here). */
export type TfjsTensor = readonly [layer: string, application: number, tensor: 0];

export interface TfjsWeight {
  /** `kernel`, `bias`, `embeddings`, `gamma` …, in the order in which tfjs makes them. */
  readonly name: string;
  readonly shape: readonly number[];
  /** The plan's weight or table of this name, or one number throughout. */
  readonly source: { readonly from: string } | { readonly fill: number };
}

export interface TfjsLayers {
  /** A node's value. */
  value(id: string): TfjsTensor;
  /** What is fed of a signal: `values` [width] and `weights` [max] are float32, `ids` [1] or [max] int32. */
  input(signal: string, part: 'values' | 'ids' | 'weights'): TfjsTensor;
  /** A new layer, applied to `inputs`. */
  layer(
    name: string,
    className: string,
    config: Readonly<Record<string, unknown>>,
    inputs: readonly TfjsTensor[],
    weights?: readonly TfjsWeight[],
  ): TfjsTensor;
  /** A weight of the plan under the name that its layer has for it. */
  weight(name: string, param: string): TfjsWeight;
  /** What a weight of the plan starts from in an untrained graph. */
  initializer(param: string): object;
  /** Rows of a table by a signal's ids: [1 or max, width]. A table is one layer, however many signals read it. */
  embed(table: string, signal: string): TfjsTensor;
  /** Σ weight · row over all rows of a table that one node reads: `weights` [rows] → [width]. */
  combine(table: string, weights: TfjsTensor): TfjsTensor;
  /** The input that says which tower a row goes to, as one-hot [towers]; null: there is one tower. */
  readonly tower: TfjsTensor | null;
  /** Σ shares[i] · value i: `shares` [values], each value [width]. */
  mixed(name: string, shares: TfjsTensor, values: readonly TfjsTensor[], width: number): TfjsTensor;
  /** activation(x·kernel + bias), `activation` as tfjs calls it. */
  affine(name: string, x: TfjsTensor, kernel: string, bias: string | null, activation: string): TfjsTensor;
  activation(name: string, x: TfjsTensor, activation: Activation): TfjsTensor;
}
