/** The spec that each wrong one is a change of. It is right: nothing is to be said of it. */
export const base = `model shop

data rows from "rows.csv" {
  columns clicked, bought, rating, served_at, site, device, price, topics, user_id, item_id, position, dwell_ms, seen_items, seen_at, bought_at
  time served_at
  source site { app, web }
  join items from "items.csv" on item_id { columns item_id, cost, maker }
  after_impression dwell_ms
}

vocab topic { top 10k  embed 8 }

signal device : onehot
signal price : continuous { squash log }
signal topics : indexed(topic)
signal user_id : hash_onehot(10k)
signal cost : continuous from items.cost

group ad { price, topics, cost } -> 16
group user { device, user_id } -> 16
cross affinity = user * ad -> 16
bottom { layers 64  dropout 10% }
tower all { layers 32 }
head click on clicked
train { epochs 2  holdout last(1d) }
`;

/** A spec as people write it when they do not know better, and what a perfect answer to it is. */
export interface WrongSpec {
  /** What the person did. */
  readonly name: string;
  /** How the line of {@link base} begins that `wrong` replaces; without it `wrong` is added at the end. */
  readonly at?: string;
  /** How the last line begins that is replaced, where there are several. */
  readonly to?: string;
  /** The text; what the error points at stands in « ». */
  readonly wrong: string;
  /** Where what the error points at is elsewhere: a piece of the spec, with « ». Null: nothing of the spec. */
  readonly span?: string | null;
  /** Other files next to it, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly code: string;
  /** What message, hint or title of the fix say, in any order. */
  readonly says: readonly (string | RegExp)[];
  /** `wrong` after the fix. Without it no fix is asked for, and none may be applied unasked. */
  readonly fix?: string;
  /** Why adsc does not answer like that, of one that it is known not to. */
  readonly falls_short?: string;
}
