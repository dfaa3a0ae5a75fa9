/** Trees next to a network: they stay where all that they look at is read as before. */
import { canonicalJson } from '../ir/canonical.ts';
import { addsTrees, keepsTrees } from '../ir/forests.ts';
import type { Plan } from '../ir/plan.ts';
import { entryOf } from '../text/present.ts';
import { type Forests, forestsText, noTrees, parseForests, type TreeFeature } from '../train/trees/index.ts';
import type { OldNames } from './old-names.ts';

/** The trees of a new model from those of an old one; or, in words, why they do not stay. A head that the old model has not has none. */
export function keptTrees(old: Plan, forests: Forests, next: Plan, names: OldNames): Forests | string {
  if (!addsTrees(next) || !keepsTrees(next)) return 'the model of the spec keeps no trees';
  const reading = new Reading(old, next, names);
  const empty = noTrees(next);
  const features = [...empty.features];
  const places = new Map(features.map(({ feature }, i) => [JSON.stringify(feature), i]));
  /** By feature of the old model. */
  const moved = new Map<number, number>();
  for (const index of new Set(forests.forests.flatMap(({ trees }) => trees.flatMap(({ feature }) => [...feature])))) {
    if (index < 0) continue;
    const { feature, binning } = forests.features[index]!;
    const found = reading.feature(feature);
    if (found === null) return `they look at ${nameOf(feature)}, which is read otherwise now`;
    const key = JSON.stringify(found);
    const known = places.get(key);
    if (known === undefined && found.kind !== 'rate')
      return `they look at ${nameOf(feature)}, which is read otherwise now`;
    const place = known ?? features.length;
    features[place] = { feature: found, binning };
    places.set(key, place);
    moved.set(index, place);
  }
  const whole: Forests = {
    features,
    forests: empty.forests.map((alone, h) => {
      const was = names.head(next.heads[h]!.name);
      if (was === null) return alone;
      const { base, blend, trees } = forests.forests[was]!;
      return {
        ...alone,
        base,
        ...(blend === undefined ? {} : { blend }),
        trees: trees.map((tree) => ({
          ...tree,
          feature: tree.feature.map((index) => (index < 0 ? index : entryOf(moved, index))),
        })),
      };
    }),
  };
  // As they will be read from the bundle.
  const read = parseForests(next, forestsText(next, whole));
  return typeof read === 'string' ? read : whole;
}

function nameOf(feature: TreeFeature): string {
  if (feature.kind === 'tower') return 'the tower';
  return feature.kind === 'rate' ? feature.ids.map(({ signal }) => `'${signal}'`).join(' and ') : `'${feature.signal}'`;
}

/** Features under the names of the new model, where they mean what they meant. */
class Reading {
  readonly #same = new Map<string, string>();
  readonly #heads = new Map<string, string>();
  readonly #towers: boolean;

  constructor(old: Plan, next: Plan, names: OldNames) {
    for (const signal of next.signals) {
      const was = old.signals.find(({ name }) => name === names.signal(signal.name));
      if (
        was !== undefined &&
        names.counterparts.signal(signal.name) !== null &&
        readsOf(old, was) === readsOf(next, signal)
      )
        this.#same.set(was.name, signal.name);
    }
    for (const { name } of next.heads) {
      const was = names.head(name);
      if (was !== null) this.#heads.set(old.heads[was]!.name, name);
    }
    this.#towers =
      old.towers.length === next.towers.length && next.towers.every(({ name }, index) => names.tower(name) === index);
  }

  feature(feature: TreeFeature): TreeFeature | null {
    if (feature.kind === 'tower') return this.#towers ? feature : null;
    if (feature.kind !== 'rate') {
      const signal = this.#same.get(feature.signal);
      return signal === undefined ? null : { ...feature, signal };
    }
    const head = this.#heads.get(feature.head);
    const signals = feature.ids.map((read) => this.#same.get(read.signal));
    if (head === undefined || signals.includes(undefined)) return null;
    const ids = feature.ids.map((read, i) => ({ ...read, signal: signals[i]! }));
    return { ...feature, head, ids: ids.length === 1 ? [ids[0]!] : [ids[0]!, ids[1]!] };
  }
}

/** All that decides what a signal is encoded as, whatever it and its vocabulary are called. */
function readsOf(plan: Plan, { encoding, derive, sources }: Plan['signals'][number]): string {
  const vocab = encoding.kind === 'vec' ? null : plan.vocabs.find(({ id }) => id === encoding.vocab);
  const { kind, entries, sha256 } = vocab ?? { kind: null, entries: null, sha256: null };
  return canonicalJson([{ ...encoding, vocab: null }, derive, sources, kind, entries, sha256]);
}
