/** What a model says by place of the page, where trees, which see no places, stand next to a network with a bias for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fine, folder } from '../../helpers/command.ts';
import { random } from '../../helpers/random-model.ts';

const SPEC = `model m
data d from "log.jsonl" { request user }
signal user  : onehot
signal price : continuous
signal age   : continuous
signal place : onehot { serve 0 }
group g { user, price, age } -> 8
bias { signals place }
tower all { layers 8 }
head click on clicked
variant network { without trees }
train { batch 64  optimizer adam(0.01)  epochs 4  validate random(20%) }
`;
const PLACES = 4;

it('keeps what the bias says of a place, and trees add the rest', async () => {
  const draw = random(3);
  const log = Array.from({ length: 2500 }, () => {
    const [user, price, age] = [Math.floor(30 * draw()), 10 * draw(), 10 * draw()];
    const place = Math.floor(PLACES * draw());
    // A logit less a place; what price and age do together takes a small network long.
    const logit = 1 + Math.sin(user) + (price > 5 === age > 5 ? 1.5 : -1.5) - place;
    return { user: `u${user}`, price, age, place, clicked: draw() < 1 / (1 + Math.exp(-logit)) ? 1 : 0 };
  });
  const lines = log.map((row) => `${JSON.stringify(row)}\n`);
  const dir = folder({ 'm.ads': SPEC, 'log.jsonl': lines.join('') });
  await fine(dir, 'profile', 'm.ads');
  const predicted = async (id: string, ...more: string[]) => {
    const { err } = await fine(dir, 'train', 'm.ads', '--id', id, '--engine', 'onnx', ...more);
    await fine(dir, 'predict', `runs/${id}`, '--output', `${id}.jsonl`);
    const written = readFileSync(join(dir, `${id}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n');
    const rows = written.map((line) => (JSON.parse(line) as { click_raw: number }).click_raw);
    const over = Array.from({ length: PLACES }, (_, place) => {
      const of = log.flatMap((row, i) => (row.place === place ? [i] : []));
      return of.reduce((sum, i) => sum + rows[i]!, 0) / of.reduce((sum, i) => sum + log[i]!.clicked, 0);
    });
    const loss = rows.reduce((sum, p, i) => sum - Math.log(log[i]!.clicked === 1 ? p : 1 - p), 0) / log.length;
    return { err, over, loss };
  };
  // Trees are there without being asked for, and the model says what it is the sum of.
  const both = await predicted('both');
  expect(both.err).toMatch(/logit of click = bias \+ \d\.\d+ · network \+ \d\.\d+ · trees/);
  const network = await predicted('network', '--variant', 'network');
  expect(both.loss).toBeLessThan(network.loss - 0.005);
  both.over.forEach((ratio, place) => expect(Math.abs(ratio / network.over[place]! - 1)).toBeLessThan(0.05));
  expect(Math.max(...both.over.map((ratio) => Math.abs(ratio - 1)))).toBeLessThan(0.15);
});
