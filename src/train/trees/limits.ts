/** What trees take in memory while they grow, and in their file, at most: known before training, so that it can't fail after it. */
import { addsTrees } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { MAX_BINS } from './bins.ts';
import { featuresOf, idReads, type TreeFeature } from './features.ts';

/** `trees.json` is read as one text, and V8 has none of 2²⁹ − 24 characters or more. */
const LONGEST_TEXT = 2 ** 29 - 25;

/** Keys of rates of a whole model. A key, a pair's, has up to 16 digits and a comma: together up to 340 MB of the text. */
const MOST_KEYS = 20_000_000;
const KEY_TEXT = 17;
/** Of these, keys of the pairs that one head tries: some 70 bytes each while they are counted. */
const MOST_PAIR_KEYS = 5_000_000;
/** What the rest of the text may be. */
const LONGEST_TREES = LONGEST_TEXT - MOST_KEYS * KEY_TEXT;

/** Keys that the rates of one head may have together: of single ids, and of pairs. What has more than is left of them is left out. */
export function mostKeys({ heads }: Pick<Plan, 'heads'>): { readonly single: number; readonly pairs: number } {
  const half = Math.floor(MOST_KEYS / 2 / Math.max(1, heads.length));
  return { single: half, pairs: Math.min(half, MOST_PAIR_KEYS) };
}

/** Ids whose pairs are tried: those that the trees without pairs split on most. */
export const MOST_PAIRED = 10;

/** A node's feature, place, children and value; a threshold; a bin of a set: with their commas. */
const [NODE_TEXT, THRESHOLD_TEXT, BIN_TEXT] = [48, 24, 4];
/** What a feature says besides its bins; names are longer, and few. */
const FEATURE_TEXT = 200;

/** Characters of `trees.json` without keys of rates, at most; and how many they may be. null: the trees fit. */
export function treesTooLong(plan: Plan): { readonly needed: number; readonly limit: number } | null {
  const forests = plan.forests ?? [];
  if (forests.length === 0) return null;
  const features = featuresOf(plan);
  const perLeaf = 2 * NODE_TEXT + BIN_TEXT * mostCategories(plan, features);
  const needed =
    forests.reduce((sum, { trees, leaves }) => sum + trees * leaves * perLeaf, 0) +
    (features.length + forests.length * pairsOf(plan)) * (FEATURE_TEXT + MAX_BINS * THRESHOLD_TEXT);
  const limit = addsTrees(plan) ? LONGEST_TREES : LONGEST_TEXT;
  return needed > limit ? { needed, limit } : null;
}

/** Bins of the feature without an order that has the most. */
function mostCategories({ vocabs, signals, towers }: Plan, features: readonly TreeFeature[]): number {
  const sizes = new Map(vocabs.map(({ id, size }) => [id, size]));
  const encodings = new Map(signals.map(({ name, encoding }) => [name, encoding]));
  return features.reduce((most, feature) => {
    if (feature.kind === 'tower') return Math.max(most, towers.length);
    const encoding = feature.kind === 'id' ? encodings.get(feature.signal) : undefined;
    if (encoding === undefined || encoding.kind === 'vec') return most;
    return Math.max(most, Math.min(MAX_BINS, sizes.get(encoding.vocab) ?? MAX_BINS));
  }, 0);
}

function pairsOf(plan: Plan): number {
  if (!(plan.forests ?? []).some(({ pairs }) => pairs === true)) return 0;
  const ids = Math.min(MOST_PAIRED, idReads(plan).length);
  return (ids * (ids - 1)) / 2;
}

/** Of a row, whatever it has: gradients, hessians, scores, order and buffers of the growing trees; a rate's keys and values. */
const ROW_BYTES = 150;
/** Of a row, what is collected as a list of JavaScript before it is an array: labels and bias of a head, an id. */
const COLLECTED_BYTES = 12;
const KEY_BYTES = 100;

/** Bytes that growing the trees of a plan takes at its height, about. */
export function growingBytes(plan: Plan, rows: { readonly train: number; readonly validate: number }): number {
  const forests = plan.forests ?? [];
  if (forests.length === 0) return 0;
  const seen = Math.min(rows.train, Math.max(...forests.map(({ maxRows }) => maxRows)));
  const adds = addsTrees(plan);
  const features = featuresOf(plan).length + pairsOf(plan);
  const reads = adds ? idReads(plan) : [];
  // Buffers of bins double as they fill.
  const perRow = 2 * features + COLLECTED_BYTES * (reads.length + 2 * plan.heads.length) + ROW_BYTES;
  const held = adds ? rows.validate * (features + COLLECTED_BYTES * (2 * plan.heads.length + 1)) : 0;
  const largest = Math.max(0, ...reads.map(({ size }) => Math.min(size, seen)));
  const pairs = pairsOf(plan) === 0 ? 0 : Math.min(mostKeys(plan).pairs, seen * pairsOf(plan));
  return seen * perRow + held + KEY_BYTES * Math.max(largest, pairs);
}
