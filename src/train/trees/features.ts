/** What trees see of an encoded row: numbers, and ids as categories. Worked out from the plan, so that training and serving agree. */
import { addsTrees } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { signalOf } from '../../ops/index.ts';
import type { EncodedSignal } from '../../runtime/types.ts';

/**
 * number: one element of a vector (a missing flag is one too). count: how many elements a list has, missing ones not counted. id: a
 * signal's id, or one element of a list, the newest where a list keeps its last elements and the first otherwise (0 for an empty one).
 * tower: the number of the row's tower.
 */
export type TreeFeature =
  | { readonly kind: 'number'; readonly signal: string; readonly element: number }
  | { readonly kind: 'count'; readonly signal: string }
  | { readonly kind: 'id'; readonly signal: string; readonly of: 'value' | 'first' | 'last' }
  | { readonly kind: 'tower' };

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

/**
 * The signals that trees see as features, in the plan's order: all of gbdt_lr's; next to a network those that the network reads, less
 * what is constant at serving (of the presentation, which the network's bias has apart), and the tower where there are several.
 */
export function featuresOf(plan: Plan): TreeFeature[] {
  const read = addsTrees(plan) ? new Set(plan.nodes.map(signalOf)) : null;
  const signals = plan.signals.filter(({ name, serve }) => read === null || (read.has(name) && serve === null));
  const features = signals.flatMap(({ name: signal, encoding }): TreeFeature[] => {
    switch (encoding.kind) {
      case 'vec':
        return Array.from({ length: encoding.width }, (_, element) => ({ kind: 'number', signal, element }));
      case 'id':
        return [{ kind: 'id', signal, of: 'value' }];
      case 'ids':
        return [
          { kind: 'count', signal },
          { kind: 'id', signal, of: encoding.keep },
        ];
    }
  });
  return read !== null && plan.towers.length > 1 ? [...features, { kind: 'tower' }] : features;
}

/** Reads a feature of rows 0 … rows−1 into `out`. Ids and counts are whole numbers. */
export function readFeature(feature: TreeFeature, { signals, rows, tower }: TreeRows, out: Float64Array): void {
  if (feature.kind === 'tower') {
    if (tower === undefined) throw new Error('the trees see towers, and the rows have none');
    for (let i = 0; i < rows; i++) out[i] = tower[i]!;
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
  } else
    throw new Error(`the encoded data of signal '${feature.signal}' is not of the kind that the trees were grown on`);
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
