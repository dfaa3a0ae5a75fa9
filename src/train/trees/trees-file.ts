/** `trees.json` of a bundle: the grown trees, one a line. Read back with every index checked, as it is a file like any other. */
import { artifacts, versionFault } from '../../ir/artifact-version.ts';
import { addsTrees, type Blend } from '../../ir/forests.ts';
import type { ForestPlan, Plan } from '../../ir/plan.ts';
import { type BinnedFeature, type Binning, MAX_BINS } from './bins.ts';
import { featuresOf, type IdRead, isCategory, isRateOf, type RateFeature, type TreeFeature } from './features.ts';
import type { Forest, Forests } from './leaf-ids.ts';
import { setOf, type Tree } from './tree.ts';
import { parseJson } from '../../text/record.ts';

export const TREES_FILE = 'trees.json';
const TREES_VERSION = artifacts.trees.version;

export function forestsText(plan: Plan, { features, forests }: Forests): string {
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const heads = forests.map(
    ({ name, base, blend, trees }) =>
      `{"name":${JSON.stringify(name)},"base":${base},${blend === undefined ? '' : `"blend":${JSON.stringify(blend)},`}"trees":${lines(trees.map(treeJson))}}`,
  );
  return `{"version":${TREES_VERSION},"fingerprint":${JSON.stringify(plan.fingerprint)},"features":${lines(features)},"forests":[\n${heads.join(',\n')}\n]}\n`;
}

function treeJson({ feature, at, left, right, value, sets }: Tree): unknown {
  const list = (array: ArrayLike<number>): number[] => Array.from(array);
  return {
    feature: list(feature),
    at: list(at),
    left: list(left),
    right: list(right),
    value: list(value),
    sets: sets.map(binsOf),
  };
}

function binsOf(set: Uint32Array): number[] {
  const bins: number[] = [];
  for (let bin = 0; bin < 256; bin++) if ((set[bin >> 5]! >>> (bin & 31)) % 2 === 1) bins.push(bin);
  return bins;
}

/** The trees of a plan, or what is wrong with the text. @param writer the adsc that wrote it, where it is known */
export function parseForests(plan: Plan, text: string, writer?: string): Forests | string {
  let json: unknown;
  try {
    json = parseJson(text);
  } catch {
    return 'it is not JSON';
  }
  try {
    return read(plan, json as Record<string, unknown>, writer);
  } catch (error) {
    // Where a member is of a kind that no check foresaw.
    return error instanceof Wrong ? error.message : 'it is damaged';
  }
}

class Wrong extends Error {}

function hold(condition: boolean, why: string): asserts condition {
  if (!condition) throw new Wrong(why);
}

function read(plan: Plan, json: Record<string, unknown>, writer: string | undefined): Forests {
  const other = versionFault('trees', (json as typeof json | null)?.['version'], writer);
  hold(other === null, other ?? '');
  hold(json.fingerprint === plan.fingerprint, 'it was grown for another plan');
  const known = featuresOf(plan).filter(({ kind }) => kind !== 'rate');
  hold(Array.isArray(json.features) && json.features.length >= known.length, 'its features are not those of the plan');
  const features = json.features.map((found: Partial<BinnedFeature> | null, f): BinnedFeature => {
    const feature = known[f] ?? readRate(plan, found?.feature);
    hold(JSON.stringify(found?.feature) === JSON.stringify(feature), 'its features are not those of the plan');
    return { feature, binning: readBinning(feature, found?.binning, f) };
  });
  const forests = plan.forests ?? [];
  hold(Array.isArray(json.forests) && json.forests.length === forests.length, 'its forests are not those of the plan');
  return {
    features,
    forests: forests.map((forest, i) => readForest(forest, features, (json.forests as Record<string, unknown>[])[i]!)),
  };
}

/** Rates follow the features that the plan decides: which pairs of ids there are, data decided. */
function readRate(plan: Plan, feature: Partial<TreeFeature> | undefined): TreeFeature {
  hold(
    addsTrees(plan) && feature?.kind === 'rate' && Array.isArray(feature.ids) && isRateOf(plan, feature as RateFeature),
    'its features are not those of the plan',
  );
  const { head, ids } = feature as RateFeature;
  const read = ({ signal, of, size }: IdRead): IdRead => ({ signal, of, size });
  // Without members that no check knows: one with such is another.
  return { kind: 'rate', head, ids: ids.length === 1 ? [read(ids[0])] : [read(ids[0]), read(ids[1])] };
}

function readBinning(feature: TreeFeature, binning: Partial<Binning> | undefined, f: number): Binning {
  if (feature.kind === 'rate') {
    hold(
      binning?.kind === 'rate' &&
        Array.isArray(binning.keys) &&
        whole(binning.keys.length, 1, MAX_BINS + 1) &&
        binning.keys.every((keys) => numbers(keys) && keys.every(Number.isSafeInteger)) &&
        whole(binning.other!, 0, binning.keys.length),
      `feature ${f} has no bins`,
    );
    const all = binning.keys.flat();
    hold(new Set(all).size === all.length, `feature ${f} has a key twice`);
    return { kind: 'rate', keys: binning.keys, other: binning.other! };
  }
  const values = binning?.kind === 'number' ? binning.thresholds : binning?.kind === 'category' ? binning.ids : null;
  hold(
    binning?.kind === (isCategory(feature) ? 'category' : 'number') && numbers(values) && values.length < MAX_BINS,
    `feature ${f} has no bins`,
  );
  if (binning.kind === 'number')
    hold(
      values.every((value, i) => i === 0 || value > values[i - 1]!),
      `the thresholds of feature ${f} do not rise`,
    );
  else hold(new Set(values).size === values.length, `feature ${f} has an id twice`);
  return binning as Binning;
}

function readForest(plan: ForestPlan, features: readonly BinnedFeature[], json: Record<string, unknown>): Forest {
  const { name, base, blend, trees } = json;
  hold(
    name === plan.name &&
      typeof base === 'number' &&
      Number.isFinite(base) &&
      Array.isArray(trees) &&
      trees.length <= plan.trees,
    `it has no forest ${plan.name}`,
  );
  const weighed = blend === undefined ? null : readBlend(blend);
  return {
    name: plan.name,
    base,
    ...(weighed === null ? {} : { blend: weighed }),
    trees: trees.map((tree: Record<string, unknown>, t) => readTree(plan, features, tree, `tree ${t} of ${plan.name}`)),
  };
}

function readBlend(json: Partial<Blend> | null): Blend {
  const { network, trees, shift } = json ?? {};
  hold(
    [network, trees, shift].every((n) => typeof n === 'number' && Number.isFinite(n)) && network! >= 0 && trees! >= 0,
    'its weights of network and trees are no numbers of that kind',
  );
  return { network: network!, trees: trees!, shift: shift! };
}

function readTree(
  plan: ForestPlan,
  features: readonly BinnedFeature[],
  json: Record<string, unknown>,
  name: string,
): Tree {
  const { feature, at, left, right, value, sets } = json;
  hold(
    numbers(feature) && numbers(at) && numbers(left) && numbers(right) && numbers(value) && Array.isArray(sets),
    `${name} is damaged`,
  );
  const size = feature.length;
  const leaves = (size + 1) / 2;
  hold(
    Number.isInteger(leaves) &&
      leaves <= plan.leaves &&
      [at, left, right, value].every((array) => array.length === size),
    `${name} has not as many nodes as it should`,
  );
  hold(
    sets.every((set: unknown) => numbers(set) && set.every((bin) => whole(bin, 0, MAX_BINS))),
    `${name} has a set of no bins`,
  );
  for (let node = 0; node < size; node++) {
    const f = feature[node]!;
    if (f === -1) hold(whole(at[node]!, 0, leaves), `${name} has a leaf without a number`);
    else {
      hold(whole(f, 0, features.length), `${name} splits on a feature that is not there`);
      hold(
        whole(at[node]!, 0, features[f]!.binning.kind === 'category' ? sets.length : MAX_BINS),
        `${name} splits nowhere`,
      );
      // Children lie after their parent, so a walk down always ends.
      hold(whole(left[node]!, node + 1, size) && whole(right[node]!, node + 1, size), `${name} leads out of itself`);
    }
  }
  return {
    feature: Int32Array.from(feature),
    at: Int32Array.from(at),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    value: Float64Array.from(value),
    sets: (sets as number[][]).map(setOf),
    leaves,
  };
}

function numbers(list: unknown): list is readonly number[] {
  return Array.isArray(list) && list.every((n) => typeof n === 'number' && Number.isFinite(n));
}

/** Whether n is an integer in low … high − 1. */
function whole(n: number, low: number, high: number): boolean {
  return Number.isInteger(n) && n >= low && n < high;
}
