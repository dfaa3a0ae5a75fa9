/** A log whose users and items drift from day to day, profiled and trained day by day. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profile, train } from '../../src/index.ts';
import { folder, write } from '../data/folder.ts';
import { random } from '../helpers/random-model.ts';

const SPEC = `model live
data days from "day.jsonl" {
  time at
  join users from "users.jsonl" on user_id { side request }
  request user_id
}
vocab user { admit 1  forget 3d  grow  embed 4 }
vocab item { admit 1  forget 4d  grow  embed 4 }
signal user  : onehot(user) from user_id
signal item  : onehot(item)
signal likes : indexed(item) from users.likes { max 3 }
signal words : indexed { grow  split "|"  max 3  embed 4 }
signal shop  : onehot { grow  forget 2d  embed 4 }
group all { user, item, likes, words, shop } -> 8
bottom { layers 8 }
head click on clicked
train { batch 16  epochs 1  optimizer adam(0.01)  validate none }
`;

const USERS = 120;
const at = (day: number, i: number) => new Date(Date.UTC(2026, 0, 1 + day, 0, i)).toISOString();

export interface LogRow {
  readonly at: string;
  readonly user_id: string;
  readonly item: string;
  readonly words: string;
  readonly shop: string | null;
  readonly clicked: number;
}

/** Of a user in `users.jsonl`: the items near the place that users of their number stand at. */
export function likesOf(user: number): string[] {
  return [user % 60, (user * 7) % 60, (user + 3) % 60].map((n) => `item ${n}`);
}

export class GrowingLog {
  readonly dir = folder({ 'model.ads': SPEC });
  readonly #draw = random(15);

  constructor() {
    const users = Array.from({ length: USERS }, (_, n) => ({ user_id: `user ${n}`, likes: likesOf(n) }));
    write(this.dir, 'users.jsonl', lines(users));
  }

  /** Users and items of a day are near a place that moves on. */
  rowsOf(day: number, rows = 60): LogRow[] {
    const near = (place: number, width: number) => place + Math.floor(this.#draw() * width);
    return Array.from({ length: rows }, (_, i) => ({
      at: at(day, i),
      user_id: `user ${near(day * 3, 12) % USERS}`,
      item: `item ${near(day * 2, 10) % 60}`,
      words: [near(day, 4), near(day, 9)].map((n) => `w${n}`).join('|'),
      shop: this.#draw() < 0.1 ? null : `shop ${near(Math.floor(day / 2), 3)}`,
      clicked: this.#draw() < 0.4 ? 1 : 0,
    }));
  }

  write(file: string, rows: readonly LogRow[]): void {
    writeFileSync(join(this.dir, file), lines(rows));
  }

  /** A day: the rows of it, a profile that grows, and training on from the day before. Gives the rows. */
  async live(day: number): Promise<readonly LogRow[]> {
    const rows = this.rowsOf(day);
    this.write('day.jsonl', rows);
    const options = { cwd: this.dir };
    fine(await profile('model.ads', options));
    const from = day === 0 ? {} : { from: `day-${day - 1}` };
    fine(await train('model.ads', { ...options, engine: 'onnx', threads: 1, id: `day-${day}`, ...from }));
    return rows;
  }

  text(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }
}

function fine<T>(
  outcome:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly diagnostics: readonly { readonly message: string }[] },
): T {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join('\n'));
  return outcome.value;
}

function lines(rows: readonly object[]): string {
  return `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
}
