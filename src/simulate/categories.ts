/** What pins and users are filed under: the common categories first, then a long tail of narrow ones. */
import { type Random, Weighted } from '../math/random.ts';
import { THEMES, TOPICS } from './names.ts';

export class Categories {
  readonly names: readonly string[];
  /** Categories of each topic, and how to draw one: the n-th in proportion to 1/(n + 2). */
  readonly #byTopic: readonly { readonly list: readonly number[]; readonly weights: Weighted }[];

  constructor(count: number) {
    const names: string[] = [];
    const lists: number[][] = Array.from({ length: TOPICS }, () => []);
    for (let i = 0; i < count; i++) {
      const topic = i % TOPICS;
      const theme = THEMES[topic]!;
      const rank = Math.floor(i / TOPICS);
      const round = Math.floor(rank / theme.length);
      names.push(round === 0 ? theme[rank]! : `${theme[rank % theme.length]!}/${round}`);
      lists[topic]!.push(i);
    }
    this.names = names;
    this.#byTopic = lists.map((list) => ({ list, weights: new Weighted(list.map((_, rank) => 1 / (rank + 2))) }));
  }

  /** One to four categories, mostly of the topics that lead in this row of [rows × TOPICS]. */
  draw(random: Random, topics: Float32Array, row: number): number[] {
    const leading = leadingTopic(topics, row);
    const chosen = new Set<number>();
    for (let n = 1 + random.int(4); n > 0; n--) {
      const { list, weights } = this.#byTopic[leading.draw(random)]!;
      if (list.length > 0) chosen.add(list[weights.draw(random)]!);
    }
    return [...chosen];
  }
}

/** Draws a topic in proportion to the fourth power of its share: the first or second mostly. */
export function leadingTopic(topics: Float32Array, row: number): Weighted {
  return new Weighted(Float64Array.from({ length: TOPICS }, (_, k) => topics[row * TOPICS + k]! ** 4));
}
