/**
 * Experts and their gates, in the place of one bottom: MMoE (Ma et al. 2018) where all are shared, PLE (Tang et al. 2020) where sources or heads have
 * some of their own, level upon level. What is of a source stands in its tower, so that other rows never go through it.
 */
import type { CheckedExperts, CheckedModel } from '../language/semantics/model.ts';
import type { TowerPlan } from '../ir/plan.ts';
import { entryOf } from '../text/present.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { segment } from '../ir/node-path.ts';

/** What the experts of a level read: the input of the bottom, or what the gates have mixed of the level below. */
interface Streams {
  readonly shared: string;
  /** By tower. */
  readonly source: readonly string[];
  readonly head: ReadonlyMap<string, string>;
}

/** Ids of the experts of a level. */
interface Level {
  readonly shared: readonly string[];
  /** By tower. */
  readonly source: readonly (readonly string[])[];
  readonly head: ReadonlyMap<string, readonly string[]>;
}

export class Experts {
  readonly #graph: GraphBuilder;
  readonly #bottom: CheckedModel['bottom'];
  readonly #own: CheckedExperts;
  readonly #heads: readonly string[];
  readonly #towers: readonly TowerPlan[];
  readonly #top: Level;
  readonly #streams: Streams;

  /** @param input of the bottom. */
  constructor(
    graph: GraphBuilder,
    { bottom, heads }: Pick<CheckedModel, 'bottom' | 'heads'>,
    experts: CheckedExperts,
    towers: readonly TowerPlan[],
    input: string,
  ) {
    this.#graph = graph;
    this.#bottom = bottom;
    this.#own = experts;
    this.#heads = experts.head > 0 ? heads.map(({ name }) => name) : [];
    this.#towers = experts.source > 0 ? towers : [];
    let streams: Streams = {
      shared: input,
      source: this.#towers.map(() => input),
      head: new Map(this.#heads.map((head) => [head, input])),
    };
    let level = this.#level(0, streams);
    for (let l = 1; l < experts.levels; l++) {
      streams = this.#between(l - 1, streams, level);
      level = this.#level(l, streams);
    }
    this.#top = level;
    this.#streams = streams;
  }

  /**
   * What the last gate of a tower gives, or of a head in it: `PATH/gate`, `PATH/gate/softmax`, `PATH/mix`.
   * @param head its name; null with `gate source`.
   */
  mixed(path: string, tower: number, head: string | null): string {
    const { shared, source, head: ofHeads } = this.#streams;
    const streams = [source[tower], head === null ? undefined : ofHeads.get(head)].filter((id) => id !== undefined);
    const selector = [...new Set(streams.length === 0 ? [shared] : streams)];
    const experts = [
      ...this.#top.shared,
      ...(this.#top.source[tower] ?? []),
      ...(head === null ? [] : (this.#top.head.get(head) ?? [])),
    ];
    return this.#gate(path, this.#graph.concat(`${path}/gate/concat`, selector, tower), experts, tower);
  }

  #level(level: number, { shared, source, head }: Streams): Level {
    const stacks = (of: string, input: string, count: number, tower: number | null): string[] =>
      Array.from({ length: count }, (_, e) =>
        this.#graph.layers(`bottom/level.${level}/${of}/expert.${e}`, input, this.#bottom, tower),
      );
    return {
      shared: stacks('shared', shared, this.#own.shared, null),
      source: this.#towers.map(({ name }, t) => stacks(segment('tower', name), source[t]!, this.#own.source, t)),
      head: new Map(
        this.#heads.map((name) => [name, stacks(segment('head', name), entryOf(head, name), this.#own.head, null)]),
      ),
    };
  }

  /** Those of a source or a head mix their own experts and the shared ones; the shared stream mixes all, of the sources those of the row's. */
  #between(level: number, streams: Streams, { shared, source, head }: Level): Streams {
    const path = `bottom/level.${level}`;
    const ofHeads = [...head.values()].flat();
    const all = (): string => {
      if (this.#towers.length === 0) return this.#gate(`${path}/shared`, streams.shared, [...shared, ...ofHeads], null);
      const inputs = this.#towers.map(({ name }, t) =>
        this.#gate(
          `${path}/shared/${segment('tower', name)}`,
          streams.shared,
          [...shared, ...source[t]!, ...ofHeads],
          t,
        ),
      );
      const width = this.#graph.widthOf(inputs[0]!);
      return this.#graph.add(`${path}/shared/join`, { op: 'join_towers', inputs, width, tower: null });
    };
    return {
      shared: this.#own.shared === 0 ? streams.shared : all(),
      source: this.#towers.map(({ name }, t) =>
        this.#gate(`${path}/${segment('tower', name)}`, streams.source[t]!, [...shared, ...source[t]!], t),
      ),
      head: new Map(
        this.#heads.map((name) => [
          name,
          this.#gate(
            `${path}/${segment('head', name)}`,
            entryOf(streams.head, name),
            [...shared, ...entryOf(head, name)],
            null,
          ),
        ]),
      ),
    };
  }

  /** A softmax of a linear layer without a bias. It starts at zero, as the mean of its experts, so that what it says later was learned. */
  #gate(path: string, selector: string, experts: readonly string[], tower: number | null): string {
    if (experts.length === 1) return experts[0]!;
    const graph = this.#graph;
    const scores = graph.dense(`${path}/gate`, selector, experts.length, {
      tower,
      bias: false,
      init: { kind: 'zeros' },
    });
    const gate = graph.add(`${path}/gate/softmax`, { op: 'softmax', input: scores, width: experts.length, tower });
    const width = graph.widthOf(experts[0]!);
    return graph.add(`${path}/mix`, { op: 'mix', inputs: experts, gate, width, tower });
  }
}
