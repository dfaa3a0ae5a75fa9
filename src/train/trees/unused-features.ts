/** Rates that no kept tree splits on are dropped, and bins that no split tells apart are joined: a table of rates is as large as its keys. */
import type { BinnedFeature, Binning } from './bins.ts';
import type { Forest, Forests } from './leaf-ids.ts';
import type { Tree } from './tree.ts';
import { entryOf } from '../../text/present.ts';

/** The same trees over what they read. Features other than rates stay: the plan decides them. */
export function withoutUnused({ features, forests }: Forests): Forests {
  const cuts = features.map(() => new Set<number>());
  for (const { trees } of forests)
    for (const { feature, at } of trees) feature.forEach((f, node) => f >= 0 && cuts[f]!.add(at[node]!));
  const sorted = cuts.map((set) => [...set].sort((a, b) => a - b));
  const kept = features.flatMap(({ binning }, f) => (binning.kind === 'rate' && sorted[f]!.length === 0 ? [] : [f]));
  const places = new Map(kept.map((f, place) => [f, place]));
  return {
    features: kept.map((f) => joined(features[f]!, sorted[f]!)),
    forests: forests.map((forest): Forest => ({
      ...forest,
      trees: forest.trees.map((tree): Tree => ({
        ...tree,
        feature: tree.feature.map((f) => (f < 0 ? f : entryOf(places, f))),
        at: tree.at.map((at, node) => {
          const f = tree.feature[node]!;
          return f >= 0 && features[f]!.binning.kind === 'rate' ? sorted[f]!.indexOf(at) : at;
        }),
      })),
    })),
  };
}

/** @param cuts last bins of what a split sends to the left, rising. */
function joined({ feature, binning }: BinnedFeature, cuts: readonly number[]): BinnedFeature {
  if (binning.kind !== 'rate') return { feature, binning };
  const binOf = (bin: number): number => cuts.filter((cut) => cut < bin).length;
  const other = binOf(binning.other);
  const keys: number[][] = Array.from({ length: cuts.length + 1 }, () => []);
  binning.keys.forEach((of, bin) => {
    // What is in no list has this bin already.
    if (binOf(bin) !== other) for (const key of of) keys[binOf(bin)]!.push(key);
  });
  const rates: Binning = { kind: 'rate', keys: keys.map((of) => of.sort((a, b) => a - b)), other };
  return { feature, binning: rates };
}
