/** Steps with times that are in a joined table, as a list of structs: a server looks them up by key, or is sent a list for each field. */
import { expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { fine, write } from '../helpers/command.ts';
import { madeOnce } from '../helpers/made-once.ts';
import { valueOf } from '../helpers/outcome.ts';
import { random } from '../helpers/random-model.ts';

const SPEC = `model steps
data log from "log.jsonl" {
  time served_at
  join users from "users.jsonl" on user_id { side request }
  request user_id, served_at
}
vocab pin { hash 40  embed 4 }
signal pin        : hash_onehot(pin)
signal acted_pin  : sequence of hash_onehot(pin) from users.acted.pin_id
signal acted_age  : sequence of continuous       from age(users.acted.acted_at)
sequence history { acted_pin, acted_age } { max 4  before served_at }
group ad { pin } -> 8
read interest = din(history, ad) -> 8 { layers 8 }
bottom { layers 8 }
tower all
head click on clicked
train { epochs 2  batch 64  optimizer adam(0.01)  validate none }
`;

const draw = random(9);
const at = (hours: number) => new Date(Date.UTC(2026, 0, 5) + Math.round(hours * 3_600_000)).toISOString();
const users = Array.from({ length: 20 }, (_, user_id) => ({
  user_id,
  acted:
    user_id % 7 === 0
      ? null
      : Array.from({ length: Math.floor(draw() * 8) }, (_step, k) => ({
          pin_id: Math.floor(draw() * 30),
          acted_at: at(6 * k + draw()),
        })),
}));
const log = Array.from({ length: 300 }, (_, i) => ({
  user_id: Math.floor(draw() * 22),
  pin: Math.floor(draw() * 30),
  served_at: at(i / 5),
  clicked: draw() < 0.3 ? 1 : 0,
}));
const lines = (rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

it('answers are those of predict, with the table and with lists', async () => {
  const made = { 'model.ads': SPEC, 'users.jsonl': lines(users), 'log.jsonl': lines(log) };
  const dir = await madeOnce(made, async (to) => {
    write(to, made);
    await fine(to, 'profile', 'model.ads');
    await fine(to, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
  });
  const { out } = await fine(dir, 'predict', 'runs/first', '--output', '-', '--format', 'jsonl');
  const want = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly click_raw: number }).click_raw);
  const model = valueOf(await load('runs/first', { cwd: dir, tables: { users: 'users.jsonl' } }));
  atEnd(() => model.close());
  for (const [i, { user_id, pin, served_at }] of log.entries()) {
    if (i % 7 !== 0) continue;
    const acted = users.find((user) => user.user_id === user_id)?.acted ?? null;
    const lists = {
      'users.acted.pin_id': acted?.map((step) => step.pin_id) ?? null,
      'users.acted.acted_at': acted?.map((step) => step.acted_at) ?? null,
    };
    for (const request of [
      { user_id, served_at },
      { served_at, ...lists },
    ]) {
      const { scores } = await model.rank(request, [{ pin }]);
      expect(Math.abs(scores['click']![0]! - want[i]!)).toBeLessThan(1e-6);
    }
  }
  await expect(model.rank({ served_at: at(1), 'users.acted.pin_id': [1], user_id: 3 }, [{ pin: 1 }])).rejects.toThrow(
    "'users.acted.pin_id' and 'users.acted.acted_at' go together",
  );
});
