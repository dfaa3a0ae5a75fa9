/** A model with a history of the log through the commands: each makes the steps as training does. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { adsc, fine, write } from '../helpers/command.ts';
import { feedSpec, makeFeed, stepsOf } from '../helpers/feed.ts';
import { valueOf } from '../helpers/outcome.ts';

const options = {
  model: 'calibration platt { signals kind  per head  window 2d }\n',
  train: 'holdout last(1d)  validate newest(20%)',
};

interface Scored {
  readonly click_raw: number;
  readonly click_calibrated: number | null;
}

async function scored(dir: string, run: string, ...flags: string[]): Promise<Scored[]> {
  const { out } = await fine(dir, 'predict', run, '--output', '-', '--format', 'jsonl', ...flags);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Scored);
}

it('evaluate, calibrate, predict, serve, importance and export', async () => {
  const { dir, rows } = await makeFeed(options);
  await fine(dir, 'evaluate', 'runs/first');
  await fine(dir, 'calibrate', 'runs/first');
  const all = await scored(dir, 'runs/first');
  const held = await scored(dir, 'runs/first', '--split', 'holdout');
  // The newest day, of which most steps are of days before.
  expect(held).toEqual(all.slice(-held.length));
  expect(held.length).toBeGreaterThan(100);
  const model = valueOf(await load(join(dir, 'runs/first')));
  atEnd(() => model.close());
  const { scores } = await model.predict(
    rows.map((row) => ({
      country: row.country,
      served_at: row.served_at,
      item_id: row.item_id,
      kind: row.kind,
      ...stepsOf(rows, row),
    })),
  );
  const furthest = Math.max(...all.map((row, i) => Math.abs(row.click_calibrated! - scores['click']![i]!)));
  expect(furthest).toBeLessThan(1e-6);

  const { out } = await fine(dir, 'importance', 'runs/first', '--repeats', '2');
  // Members of a sequence are permuted together.
  expect(out).toContain('past_age + past_item + past_kind');
  const exported = await fine(dir, 'export', 'runs/first', '-o', 'model.onnx');
  expect(exported.out).toContain("onnxruntime gives the server's probabilities");
  expect((await fine(dir, 'explain', 'model.ads', 'history')).out).toContain(
    'rows of shown of the same user_id where clicked, known from their time on',
  );
});

it('tune, train on and migrate', async () => {
  const { dir } = await makeFeed(options);
  write(dir, { 'open.ads': feedSpec(options).replace('{ max 5 }', '{ max choose(2, 5) }') });
  await fine(dir, 'profile', 'open.ads');
  const tuned = await fine(dir, 'tune', 'open.ads', '--trials', '2', '--engine', 'onnx');
  expect(tuned.out + tuned.err).toMatch(/sequence history\.max (2|5)/);
  await fine(dir, 'train', 'model.ads', '--from', 'runs/first', '--id', 'second', '--engine', 'onnx');
  write(dir, { 'other.ads': feedSpec({ ...options, read: 'transformer(history) -> 8 { layers 1 }' }) });
  await fine(dir, 'profile', 'other.ads');
  const migrated = await fine(dir, 'migrate', 'runs/second', 'other.ads', '--id', 'third');
  expect(migrated.out + migrated.err).toMatch(/read\.interest/);
  expect((await scored(dir, 'runs/third')).length).toBe((await scored(dir, 'runs/second')).length);
  const { err, code } = await adsc(dir, ['diff', 'runs/first', 'runs/third']);
  expect(code, err).toBeLessThan(2);
});
