/** A small feed: what a user clicked before is a history that adsc makes of the log. With the steps of each row, counted here by hand. */
import { fine, write } from './command.ts';
import { madeOnce } from './made-once.ts';
import { random } from './random-model.ts';

export interface Shown {
  readonly id: number;
  readonly user_id: string | null;
  readonly item_id: number;
  readonly kind: string;
  readonly country: string;
  /** Rows of one request, and now and then of two, are of one time. */
  readonly served_at: string;
  readonly clicked: number;
}

const MAX = 5;
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);

/** Rows of `days` days, by time. */
export function feedRows(days: number, perDay = 150): Shown[] {
  const draw = random(5);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(draw() * values.length)]!;
  const likes = new Map(Array.from({ length: 12 }, (_, user) => [`u${user}`, user % 3]));
  return Array.from({ length: days * perDay }, (_, id) => {
    // Whole minutes in three zones of writing: many rows are of one time.
    const at = START + Math.floor((((id - (id % 3)) / perDay) * DAY) / 60_000) * 60_000;
    const user = draw() < 0.03 ? null : pick([...likes.keys()]);
    const item = Math.floor(draw() * 30);
    const likely = user !== null && likes.get(user) === item % 3 ? 0.7 : 0.15;
    return {
      id,
      user_id: user,
      item_id: item,
      kind: pick(['film', 'song', 'ünïcode']),
      country: pick(['DE', 'US']),
      served_at: written(at, id % 3),
      clicked: draw() < likely ? 1 : 0,
    };
  });
}

function written(at: number, way: number): string {
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19);
  return way === 0 ? `${iso(at)}Z` : way === 1 ? iso(at) : `${iso(at + 7_200_000)}+02:00`;
}

const instant = ({ served_at }: Shown) => Date.parse(/(Z|\+\d\d:\d\d)$/.test(served_at) ? served_at : `${served_at}Z`);

/** The clicked rows of the same user before each row, oldest first, as a client sends them. */
export function stepsOf(rows: readonly Shown[], row: Shown): Readonly<Record<string, readonly (string | number)[]>> {
  const steps = rows
    .filter(
      (one) => one.clicked === 1 && row.user_id !== null && one.user_id === row.user_id && instant(one) < instant(row),
    )
    .sort((a, b) => instant(a) - instant(b) || a.id - b.id)
    .slice(-MAX);
  return {
    'history.item_id': steps.map(({ item_id }) => item_id),
    'history.kind': steps.map(({ kind }) => kind),
    'history.served_at': steps.map(({ served_at }) => served_at),
  };
}

export interface FeedOptions {
  /** What the request sends; with `user_id` its history, too. */
  readonly request?: string;
  /** More statements of the data, and of the model. */
  readonly data?: string;
  readonly model?: string;
  readonly train?: string;
  readonly read?: string;
}

export function feedSpec(options: FeedOptions = {}): string {
  const { request = 'country, user_id, served_at', data = '', model = '', train = 'validate none' } = options;
  return `/// What is clicked next.
model feed
data shown from "log/*.jsonl" {
  time served_at { zone "UTC" }
  request ${request}
${data}}
vocab item { hash 50  embed 4 }
signal item_id   : hash_onehot(item)
signal kind      : onehot
signal country   : onehot
signal past_item : sequence of hash_onehot(item) from history.item_id
signal past_kind : sequence of onehot            from history.kind
signal past_age  : sequence of continuous        from age(history.served_at)
sequence history from shown by user_id where clicked { past_item, past_kind, past_age } { max ${MAX} }
group candidate { item_id, kind } -> 8
group context { country } -> 4
read interest = ${options.read ?? 'din(history, candidate) -> 8 { layers 8 }'}
cross affinity = interest * candidate -> 8
bottom { layers 16 }
tower all { layers 8 }
head click on clicked
${model}train { batch 64  epochs 6  optimizer adam(0.01)  ${train} }
`;
}

/** The rows as files, one a day. */
export function feedFiles(rows: readonly Shown[]): Readonly<Record<string, string>> {
  const days = new Map<string, Shown[]>();
  for (const row of rows) {
    const day = new Date(instant(row)).toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return Object.fromEntries(
    [...days].map(([day, own]) => [`log/${day}.jsonl`, `${own.map((row) => JSON.stringify(row)).join('\n')}\n`]),
  );
}

/** A folder with the data and a trained run, `first`. */
export async function makeFeed(
  options: FeedOptions = {},
  days = 4,
): Promise<{ readonly dir: string; readonly rows: readonly Shown[] }> {
  const rows = feedRows(days);
  const made = { 'model.ads': feedSpec(options), ...feedFiles(rows) };
  const dir = await madeOnce(made, async (at) => {
    write(at, made);
    await fine(at, 'profile', 'model.ads');
    await fine(at, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
  });
  return { dir, rows };
}
