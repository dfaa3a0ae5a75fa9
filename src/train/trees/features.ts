/** What trees see of an encoded row: numbers, ids as categories, and what became of training rows with the same ids. */
import { addsTrees } from '../../ir/forests.ts';
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { signalOf } from '../../ops/index.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import { entryOf } from '../../text/present.ts';

/** A signal's id, or one element of a list, the newest where a list keeps its last elements and the first otherwise (0 for an empty one). */
export interface IdRead {
  readonly signal: string;
  readonly of: 'value' | 'first' | 'last';
  /** Ids are 0 … size − 1. */
  readonly size: number;
}

/**
 * number: one element of a vector (a missing flag is one too). count: how many elements a list has, missing ones not counted. id: an id.
 * tower: the number of the row's tower. rate: of the training rows with the same id, or the same two ids, those that are positive for a
 * head (`rates.ts`).
 */
export type TreeFeature =
  | { readonly kind: 'number'; readonly signal: string; readonly element: number }
  | { readonly kind: 'count'; readonly signal: string }
  | { readonly kind: 'id'; readonly signal: string; readonly of: 'value' | 'first' | 'last' }
  | { readonly kind: 'tower' }
  | RateFeature;

export interface RateFeature {
  readonly kind: 'rate';
  readonly head: string;
  readonly ids: readonly [IdRead] | readonly [IdRead, IdRead];
}

/** Whether its values have no order. */
export function isCategory({ kind }: TreeFeature): boolean {
  return kind === 'id' || kind === 'tower';
}

/** Encoded rows, as trees read them. */
export interface TreeRows {
  readonly rows: number;
  readonly signals: Readonly<Record<string, EncodedSignal>>;
  /** By row; needed by trees that see towers. */
  readonly tower?: Int32Array;
}

/** Ids with more values than this are not told apart one by one: trees next to a network see their rates. */
const MOST_CATEGORIES = 32;

/**
 * The features that a plan decides, in its order: of gbdt_lr all signals; next to a network the signals that it reads, less what is
 * constant at serving (of the presentation, which the network's bias has apart), the tower where there are several, and for each head the
 * rates of ids with many values.
 */
export function featuresOf(plan: Plan): TreeFeature[] {
  const added = addsTrees(plan);
  const many = new Set(added ? manyValued(plan).map(({ signal }) => signal) : []);
  const features = seenSignals(plan).flatMap(({ name: signal, encoding }): TreeFeature[] => {
    const id = (of: IdRead['of']): TreeFeature[] => (many.has(signal) ? [] : [{ kind: 'id', signal, of }]);
    switch (encoding.kind) {
      case 'vec':
        return Array.from({ length: encoding.width }, (_, element) => ({ kind: 'number', signal, element }));
      case 'id':
        return id('value');
      case 'ids':
        return [{ kind: 'count', signal }, ...id(encoding.keep)];
    }
  });
  if (!added) return features;
  const rates = plan.heads.flatMap(({ name: head }) =>
    manyValued(plan).map((read): TreeFeature => ({ kind: 'rate', head, ids: [read] })),
  );
  return [...features, ...(plan.towers.length > 1 ? [{ kind: 'tower' } as const] : []), ...rates];
}

/** Every id that trees next to a network see. */
export function idReads(plan: Plan): IdRead[] {
  const sizes = new Map(plan.vocabs.map(({ id, size }) => [id, size]));
  return seenSignals(plan).flatMap(({ name: signal, encoding }): IdRead[] =>
    encoding.kind === 'vec'
      ? []
      : [{ signal, of: encoding.kind === 'id' ? 'value' : encoding.keep, size: entryOf(sizes, encoding.vocab) }],
  );
}

function manyValued(plan: Plan): IdRead[] {
  return idReads(plan).filter(({ size }) => size > MOST_CATEGORIES);
}

function seenSignals(plan: Plan): readonly SignalPlan[] {
  if (!addsTrees(plan)) return plan.signals;
  const read = new Set(plan.nodes.map(signalOf));
  return plan.signals.filter(({ name, serve }) => read.has(name) && serve === null);
}

/** Whether a bundle's rate may be one of this plan: `featuresOf` names single ids, data choose the pairs. */
export function isRateOf(plan: Plan, { head, ids }: RateFeature): boolean {
  const known = new Set(idReads(plan).map((read) => JSON.stringify(read)));
  return (
    plan.heads.some(({ name }) => name === head) &&
    (ids.length === 1 || (ids.length === 2 && ids[0].size * ids[1].size <= Number.MAX_SAFE_INTEGER)) &&
    ids.every(({ signal, of, size }) => known.has(JSON.stringify({ signal, of, size })))
  );
}

/** The one number of two ids: first · size of the second + second. */
export function keyOfPair(first: number, second: number, size: number): number {
  return first * size + second;
}

/** Ids of the rows of one chunk by what is read: many features read the same. */
export type ReadIds = Map<string, Int32Array>;

/**
 * Reads a feature of rows 0 … rows−1 into `out`. Ids and counts are whole numbers, and so is what a rate is looked up by.
 * @param known ids of this chunk that were read, to which others are added
 */
export function readFeature(
  feature: TreeFeature,
  { signals, rows, tower }: TreeRows,
  out: Float64Array,
  known: ReadIds = new Map(),
): void {
  if (feature.kind === 'tower') {
    if (tower === undefined) throw new Error('the trees see towers, and the rows have none');
    for (let i = 0; i < rows; i++) out[i] = tower[i]!;
    return;
  }
  if (feature.kind === 'rate') {
    const [first, second] = feature.ids;
    const ids = idsOf(signals, rows, first, known);
    if (second === undefined) {
      for (let i = 0; i < rows; i++) out[i] = ids[i]!;
      return;
    }
    const others = idsOf(signals, rows, second, known);
    const { size } = second;
    for (let i = 0; i < rows; i++) out[i] = keyOfPair(ids[i]!, others[i]!, size);
    return;
  }
  const encoded = Object.hasOwn(signals, feature.signal) ? signals[feature.signal] : undefined;
  if (encoded?.kind === 'vec' && feature.kind === 'number') {
    for (let i = 0; i < rows; i++) out[i] = encoded.values[i * encoded.width + feature.element]!;
  } else if (encoded?.kind === 'id' && feature.kind === 'id') {
    for (let i = 0; i < rows; i++) out[i] = encoded.ids[i]!;
  } else if (encoded?.kind === 'ids' && feature.kind !== 'number') {
    for (let i = 0; i < rows; i++)
      out[i] = feature.kind === 'count' ? countOf(encoded, i) : elementOf(encoded, i, feature.of === 'last');
  } else throw otherKind(feature.signal);
}

/** An id by row. */
function idsOf(signals: TreeRows['signals'], rows: number, { signal, of }: IdRead, known: ReadIds): Int32Array {
  const encoded = Object.hasOwn(signals, signal) ? signals[signal] : undefined;
  if (encoded?.kind === 'id') return encoded.ids;
  if (encoded?.kind !== 'ids') throw otherKind(signal);
  const key = `${of} ${signal}`;
  let ids = known.get(key);
  if (ids === undefined) {
    ids = new Int32Array(rows);
    for (let i = 0; i < rows; i++) ids[i] = elementOf(encoded, i, of === 'last');
    known.set(key, ids);
  }
  return ids;
}

function otherKind(signal: string): Error {
  return new Error(`the encoded data of signal '${signal}' is not of the kind that the trees were grown on`);
}

type Ids = EncodedSignal & { readonly kind: 'ids' };

function countOf({ max, ids, weights }: Ids, row: number): number {
  let count = 0;
  for (let k = row * max; k < (row + 1) * max; k++) if (weights[k] !== 0 && ids[k] !== 0) count++;
  return count;
}

function elementOf({ max, ids, weights }: Ids, row: number, last: boolean): number {
  let found = 0;
  for (let k = row * max; k < (row + 1) * max; k++) {
    if (weights[k] === 0) continue;
    found = ids[k]!;
    if (!last) break;
  }
  return found;
}
