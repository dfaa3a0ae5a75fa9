/** Which part of the old model a part of the new one is: by name, where it still means the same. */
import { canonicalJson } from '../ir/canonical.ts';
import { segment, unescapedName } from '../ir/node-path.ts';
import { meansTheSame } from '../ir/same-head.ts';
import { binsOf } from '../ir/number-bins.ts';
import type { Plan, SignalPlan, TablePlan } from '../ir/plan.ts';
import { recoverNumbers } from './inputs.ts';

/** Words of ids before a name that may not mean what it meant: `tower.a/head.click/logit`, `pool.recent/query`. */
const WORDS = ['signal', 'pool', 'head', 'tower'] as const;
type Word = (typeof WORDS)[number];

export class Counterparts {
  readonly #old: Plan;
  readonly #signals: ReadonlyMap<string, SignalPlan | null>;
  readonly #heads: ReadonlyMap<string, string | null>;
  readonly #towers: ReadonlyMap<string, string | null>;
  /** New towers that start as copies, and of which. */
  readonly copies: ReadonlyMap<string, string>;

  /** @param old under the names of the new one */
  constructor(old: Plan, next: Plan) {
    this.#old = old;
    this.#signals = new Map(next.signals.map((signal) => [signal.name, this.#oldSignal(signal)]));
    // The probability of something else is learned from the start.
    this.#heads = new Map(
      next.heads.map(({ name }) => [name, meansTheSame(old.heads, next.heads, name) ? name : null]),
    );
    const fallback = old.towers.find(({ source, fallback: takesAll }) => source === null || takesAll) ?? old.towers[0];
    const copies = new Map<string, string>();
    this.#towers = new Map(
      next.towers.map((tower) => {
        const was = old.towers.find(({ name }) => name === tower.name);
        if (was === undefined && fallback !== undefined) copies.set(tower.name, fallback.name);
        return [tower.name, was?.name ?? fallback?.name ?? null];
      }),
    );
    this.copies = copies;
  }

  /** The old signal that means what a new one does; null: there is none. */
  signal(name: string): SignalPlan | null {
    return this.#signals.get(name) ?? null;
  }

  tower(name: string): string | null {
    return this.#towers.get(name) ?? null;
  }

  head(name: string): string | null {
    return this.#heads.get(name) ?? null;
  }

  /** The old id of a node or weight of the new model; null: it is of a part that the old model has not. */
  id(id: string): string | null {
    const parts: string[] = [];
    for (const part of id.split('/')) {
      const dot = part.indexOf('.');
      const word = part.slice(0, Math.max(0, dot));
      const name = WORDS.includes(word as Word)
        ? this.#oldName(word as Word, unescapedName(part.slice(dot + 1)))
        : undefined;
      if (name === null) return null;
      parts.push(name === undefined ? part : segment(word, name));
    }
    return parts.join('/');
  }

  /** The old table that a new one goes on from; null: none. */
  table({ id, vocab, signals }: TablePlan): TablePlan | null {
    if (vocab === null) {
      const was = this.signal(signals[0]!);
      return was === null || binsOf(was.encoding) === null ? null : this.#tableOf(was.table);
    }
    const named = this.#tableOf(id);
    // Of a signal of its own that means something else now, nothing is kept.
    const means = !id.startsWith('signal.') || signals.some((name) => this.signal(name) !== null);
    if (named !== null && named.vocab !== null && means) return named;
    // Of a signal whose keys are of another vocabulary now.
    for (const name of signals) {
      const own = this.#tableOf(this.signal(name)?.table ?? null);
      if (own !== null && own.vocab !== null) return own;
    }
    return null;
  }

  #tableOf(id: string | null): TablePlan | null {
    return this.#old.tables.find((table) => table.id === id) ?? null;
  }

  #oldName(word: Word, name: string): string | null {
    if (word === 'head') return this.head(name);
    return word === 'tower' ? this.tower(name) : (this.signal(name)?.name ?? null);
  }

  #oldSignal(signal: SignalPlan): SignalPlan | null {
    const was = this.#old.signals.find(({ name, cross }) => name === signal.name && cross === undefined);
    if (was === undefined || canonicalJson(was.derive) !== canonicalJson(signal.derive)) return null;
    if (was.encoding.kind !== 'vec' || signal.encoding.kind !== 'vec')
      return was.encoding.kind === 'vec' || signal.encoding.kind === 'vec' ? null : was;
    return recoverNumbers(was.encoding, signal.encoding) === null ? null : was;
  }
}
