/** Lists whose elements have weights, as they are read: keys with numbers. */
import { parseJsonText } from '../../runtime/json.ts';
import { isList, listOfText } from '../../runtime/list.ts';
import { toNumber } from '../../runtime/number.ts';
import type { TimeReading } from '../../runtime/time.ts';

/** Where the weights are: in a column of their own, the values of a map, or behind a separator in each element; steps weigh 1 each. */
export type ListWeights =
  | { readonly kind: 'column'; readonly input: string }
  /** Elements are steps, as many as those of another column; null: this list says how many. */
  | StepsSpec
  | { readonly kind: 'map' }
  | { readonly kind: 'pairs'; readonly separator: string };

/** As `StepsPlan` of the plan. */
export interface StepsSpec {
  readonly kind: 'steps';
  readonly sequence: string;
  readonly along: string | null;
  readonly before?: { readonly input: string } & TimeReading;
  readonly age?: boolean;
}

/** What is to be known of a list to read it. */
export interface WeightedSpec {
  readonly split: string | null;
  /** Weights below 0 are none: they are divided by their sum. */
  readonly mean: boolean;
  readonly weights: ListWeights;
}

/** Raw keys, and for each the raw weight: null or undefined where there is none. */
export interface WeightedList {
  readonly keys: ArrayLike<unknown>;
  /** null: all are missing. */
  readonly weights: ArrayLike<unknown> | null;
}

/** null: missing; undefined: bad, the value as a whole. `weights` is the value of the column of weights. */
export function weightedListOf(value: unknown, weights: unknown, spec: WeightedSpec): WeightedList | null | undefined {
  if (value === null || value === undefined) return null;
  const where = spec.weights;
  if (where.kind === 'map') return mapOf(value);
  const keys = typeof value === 'string' ? listOfText(value, spec.split) : value;
  if (keys === null) return null;
  if (!isList(keys)) return undefined;
  if (where.kind === 'pairs') return pairsOf(keys, where.separator);
  if (where.kind === 'steps' && (where.along === null || where.age === true)) return { keys, weights: null };
  const own = typeof weights === 'string' ? listOfText(weights, spec.split) : weights;
  if (where.kind === 'steps') {
    // No list has as many steps as an empty one; what can't be read has none that are known.
    const length = isList(own) ? own.length : own === null || weights === undefined ? 0 : NaN;
    return length === keys.length ? { keys, weights: null } : undefined;
  }
  if (own === null || (own === undefined && weights === undefined)) return { keys, weights: null };
  return isList(own) && own.length === keys.length ? { keys, weights: own } : undefined;
}

/**
 * Weights of a sum, which nothing divides, are clipped to ± this: products of three are within float32, so that one absurd weight makes no sum of the network
 * overflow. As numbers that nothing bounds (ir/number-bounds.ts).
 */
export const MOST_OF_SUM = 1e12;

/** What a weight counts: 1 where it is missing, NaN where it is none. */
export function weightOf(raw: unknown, mean: boolean): number {
  if (raw === null || raw === undefined) return 1;
  const weight = toNumber(raw);
  if ((mean && weight < 0) || Math.abs(Math.fround(weight)) === Infinity) return NaN;
  return mean ? weight : Math.max(-MOST_OF_SUM, Math.min(MOST_OF_SUM, weight));
}

/** Why a list and its weights are not one value; null: they are, or are read in another way. */
export function lengthFault(value: unknown, weights: unknown, spec: WeightedSpec): string | null {
  const { kind } = spec.weights;
  if ((kind !== 'column' && kind !== 'steps') || weightedListOf(value, weights, spec) !== undefined) return null;
  const lengthOf = (raw: unknown) => {
    const list = typeof raw === 'string' ? listOfText(raw, spec.split) : raw;
    return isList(list) ? list.length : null;
  };
  // Steps without the list that says how many there are: training takes it for an empty one.
  const isNone = kind === 'steps' && weights === null;
  const [elements, own] = [lengthOf(value), isNone ? 0 : lengthOf(weights)];
  if (elements === null || own === null) return null;
  return kind === 'steps' ? `${elements} and ${own} steps` : `${elements} elements and ${own} weights`;
}

function mapOf(value: unknown): WeightedList | null | undefined {
  const map = typeof value === 'string' ? parseJsonText(value) : value;
  if (map === null || typeof map !== 'object') return map === null ? null : undefined;
  if (isList(map)) return undefined;
  return { keys: Object.keys(map), weights: Object.values(map) };
}

function pairsOf(elements: ArrayLike<unknown>, separator: string): WeightedList {
  const keys: unknown[] = [];
  const weights: unknown[] = [];
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k];
    const at = typeof element === 'string' ? element.lastIndexOf(separator) : -1;
    // A key that is empty is none, as between two separators of a list; a weight that is empty is missing.
    keys.push(at < 0 ? element : (element as string).slice(0, at) || null);
    weights.push(at < 0 ? null : (element as string).slice(at + separator.length) || null);
  }
  return { keys, weights };
}
