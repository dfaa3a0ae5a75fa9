/** Weights of a part that starts fresh are counted by one of its changes, whatever else of the part is another. */
import { type Change, weights } from './change.ts';
import { sameValue } from './words.ts';

export function countedOnce(changes: readonly Change[]): Change[] {
  const counted = new Map<string, Change>();
  for (const change of changes) {
    const key = keyOf(change);
    if (isFresh(change) && !counted.has(key)) counted.set(key, change);
  }
  return changes.map((change) => {
    const by = counted.get(keyOf(change));
    const { parameters, calibrator } = change.weights;
    return by === undefined ||
      by === change ||
      change.action !== 'changed' ||
      parameters === null ||
      !isCovered(change, by)
      ? change
      : { ...change, weights: weights('fresh', false, null, calibrator) };
  });
}

const keyOf = ({ kind, name }: Change): string => `${kind}\n${name}`;

/** Nothing of what the change counts is kept. */
function isFresh({ action, weights: { keep, parameters } }: Change): boolean {
  return action === 'changed' && keep === 'fresh' && parameters !== null;
}

/** Parts of the network, whose fresh change counts all of their weights. Of signals and vocabularies changes count rows of kernels and of tables apart. */
const PARTS: ReadonlySet<string> = new Set(['group', 'cross', 'read', 'bottom', 'tower', 'head']);

function isCovered({ kind, weights: { parameters } }: Change, by: Change): boolean {
  return PARTS.has(kind) || sameValue(parameters, by.weights.parameters);
}
