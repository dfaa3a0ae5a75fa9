/**
 * Forests next to a network: each head's has rates of ids among its features. Then a second one is grown with the rates of pairs of ids as
 * well, and is kept where the validation part says that it is better.
 */
import type { ForestPlan, Plan } from '../../ir/plan.ts';
import { logLossOf } from '../../math/logistic.ts';
import type { TrainingData } from '../batches/training-data.ts';
import { RandomStream } from '../random-stream.ts';
import { type BiasOf, type BinnedRows, binHeldRows } from './binned-rows.ts';
import type { BinnedFeature } from './bins.ts';
import { boost, type Boosted, type HeldRows } from './boost.ts';
import { featuresOf, type IdRead, idReads, keyOfPair, type RateFeature } from './features.ts';
import type { Watch } from './grow-forests.ts';
import type { Forest, Forests } from './leaf-ids.ts';
import { MOST_PAIRED, mostKeys } from './limits.ts';
import { rateBins } from './rates.ts';
import { exceedsItsError } from './standard-error.ts';
import { withoutUnused } from './unused-features.ts';
import { entryOf } from '../../text/present.ts';

/** Features, and their bins. */
interface Columns {
  readonly features: readonly BinnedFeature[];
  /** By feature, then row. */
  readonly columns: readonly Uint8Array[];
}

/** What a forest is, without a part of the rows that would say so: of a refit. */
export interface KnownForest {
  readonly trees: number;
  /** Pairs of ids that its trees see. */
  readonly pairs: readonly RateFeature[];
}

interface Grown extends Boosted {
  readonly features: readonly BinnedFeature[];
  readonly held: HeldRows;
}

/**
 * @param features those that all heads share; `rows` has their bins. @param done called with the trees of a forest once it is grown, however
 * many they became. null where `watch` stopped it.
 */
export async function growWithRates(
  plan: Plan,
  data: TrainingData,
  seed: number,
  features: readonly BinnedFeature[],
  rows: BinnedRows,
  biasOf: BiasOf | null,
  watch: Watch,
  done: (trees: number) => void,
  given?: ReadonlyMap<string, KnownForest>,
): Promise<Forests | null> {
  const reads = idReads(plan);
  const known = featuresOf(plan).filter((feature) => feature.kind === 'rate');
  const grown: Forests[] = [];
  for (const forest of plan.forests ?? []) {
    const head = plan.heads.findIndex(({ name }) => name === forest.head);
    const labels = rows.labels[head]!;
    const withRates = (base: Columns, rates: readonly RateFeature[], most: number): Columns => {
      let keysLeft = most;
      // Where keys run out it is the ids with the most values that go without a rate.
      const size = ({ ids }: RateFeature) => (ids.length === 1 ? ids[0].size : 0);
      const binnedRates = new Map<RateFeature, NonNullable<ReturnType<typeof rateBins>>>();
      for (const rate of rates.toSorted((a, b) => size(a) - size(b))) {
        const binned = rateBins(rate, keysOf(rate, reads, rows), { ...rows, labels }, keysLeft);
        if (binned === null) continue;
        keysLeft -= binned.keys;
        binnedRates.set(rate, binned);
      }
      const added = rates.flatMap((rate) => binnedRates.get(rate) ?? []);
      return {
        features: [...base.features, ...added.map(({ feature }) => feature)],
        columns: [...base.columns, ...added.map(({ column }) => column)],
      };
    };
    const random = (tree: number) => new RandomStream(seed, 'rows and features of a tree', forest.name, tree);
    const offsets = rows.offsets === null ? null : rows.offsets[head]!;
    const grow = async (columns: Columns): Promise<Grown | null> => {
      const held = (await binHeldRows(plan, data, seed, columns.features, biasOf))(head);
      // What trees weigh is fitted to rows of both classes: without them none are kept.
      if (!hasBothClasses(held)) {
        done(forest.trees);
        return {
          base: 0,
          trees: [],
          heldScores: new Float64Array(held.labels.length),
          features: columns.features,
          held,
        };
      }
      const options = { ...forest, oneVsRest: true, random };
      const boosted = await boost(
        columns.features,
        columns.columns,
        labels,
        rows.weights,
        options,
        watch,
        held,
        offsets,
      );
      done(forest.trees);
      return boosted === null ? null : { ...boosted, features: columns.features, held };
    };
    const single = withRates(
      { features, columns: rows.columns },
      known.filter((rate) => rate.head === forest.head),
      mostKeys(plan).single,
    );
    const fixed = given?.get(forest.name);
    if (fixed !== undefined) {
      const { features: seen, columns } =
        fixed.pairs.length === 0 ? single : withRates(single, fixed.pairs, mostKeys(plan).pairs);
      const options = { ...forest, trees: fixed.trees, oneVsRest: true, random };
      const all = await boost(seen, columns, labels, rows.weights, options, watch, null, offsets);
      if (all === null) return null;
      done(forest.trees);
      grown.push(withoutUnused({ features: seen, forests: [{ name: forest.name, base: all.base, trees: all.trees }] }));
      continue;
    }
    const alone = await grow(single);
    if (alone === null) return null;
    const pairs = forest.pairs === true && hasBothClasses(alone.held) ? pairsOf(forest, reads, alone) : [];
    if (pairs.length === 0 && forest.pairs === true) done(forest.trees);
    const paired = pairs.length === 0 ? alone : await grow(withRates(single, pairs, mostKeys(plan).pairs));
    if (paired === null) return null;
    const { base, trees, features: seen } = isBetter(paired, alone) ? paired : alone;
    // Tables of rates have a key for each pair that occurs: what no tree reads is gone before the next head's are made.
    grown.push(withoutUnused({ features: seen, forests: [{ name: forest.name, base, trees }] }));
  }
  return together(features, grown);
}

/** What rows look a rate up by. */
function keysOf({ ids }: RateFeature, reads: readonly IdRead[], rows: BinnedRows): Float64Array {
  const of = ({ signal }: IdRead): Int32Array => rows.ids[reads.findIndex((read) => read.signal === signal)]!;
  const [first, second] = ids;
  if (second === undefined) return Float64Array.from(of(first));
  const others = of(second);
  return Float64Array.from(of(first), (id, row) => keyOfPair(id, others[row]!, second.size));
}

/** Pairs of the ids that trees split on most, in the plan's order. */
function pairsOf({ head }: ForestPlan, reads: readonly IdRead[], { features, trees }: Grown): RateFeature[] {
  const splits = new Map(reads.map(({ signal }) => [signal, 0]));
  for (const { feature } of trees)
    for (const f of feature) {
      const of = f < 0 ? undefined : features[f]!.feature;
      const signal = of?.kind === 'rate' ? of.ids[0].signal : of?.kind === 'id' ? of.signal : undefined;
      if (signal !== undefined) splits.set(signal, entryOf(splits, signal) + 1);
    }
  const most = reads.toSorted((a, b) => entryOf(splits, b.signal) - entryOf(splits, a.signal)).slice(0, MOST_PAIRED);
  const paired = reads.filter((read) => most.includes(read));
  return paired.flatMap((first, i) =>
    paired
      .slice(i + 1)
      .filter((second) => first.size * second.size <= Number.MAX_SAFE_INTEGER)
      .map((second): RateFeature => ({ kind: 'rate', head, ids: [first, second] })),
  );
}

/** Whether the held rows speak for one forest against another by more than chance. */
function isBetter(a: Grown, b: Grown): boolean {
  const { labels, weights } = a.held;
  const gains: number[] = [];
  labels.forEach((label, row) => {
    if (label !== label || weights[row] === 0) return;
    const of = ({ heldScores }: Grown) => logLossOf(heldScores[row]!, label > 0);
    gains.push(weights[row]! * (of(b) - of(a)));
  });
  return exceedsItsError(gains);
}

/** One list of features for all forests: those that they share, then each one's own. */
function together(shared: readonly BinnedFeature[], grown: readonly Forests[]): Forests {
  const features = [...shared];
  const forests = grown.flatMap(({ features: own, forests: of }): Forest[] => {
    const offset = features.length - shared.length;
    features.push(...own.slice(shared.length));
    const placed = (feature: Int32Array) => feature.map((f) => (f < shared.length ? f : f + offset));
    return of.map(({ name, base, trees }) => ({
      name,
      base,
      trees: trees.map((tree) => ({ ...tree, feature: placed(tree.feature) })),
    }));
  });
  return { features, forests };
}

function hasBothClasses({ labels, weights }: HeldRows): boolean {
  const has = (positive: boolean): boolean =>
    labels.some((label, row) => label === label && label > 0 === positive && weights[row]! > 0);
  return has(true) && has(false);
}
