/** `adsc run` of a model with a history of the log: a step reads the rows of its hours, and their steps are rows of any hour before. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { fine, folder, write } from '../helpers/command.ts';
import { feedFiles, feedRows, feedSpec, stepsOf } from '../helpers/feed.ts';
import { valueOf } from '../helpers/outcome.ts';
import { ran, refusal } from './daily.ts';

const spec = feedSpec({
  model:
    'calibration platt { every 1h  window 2d  per head }\ntrees { count none }\nrun { window 1d  keep 5  gate log_loss +100% }\n',
  train: 'holdout last(6h)  validate none',
});
const rows = feedRows(5);
const files = feedFiles(rows);
const days = Object.keys(files).sort();

it('trains, measures and calibrates day by day, and serves what predict says', async () => {
  const dir = folder({ 'model.ads': spec });
  for (const path of days.slice(0, 2)) write(dir, { [path]: files[path]! });
  expect((await ran(dir, '2026-01-07')).step.verdict).toBe('published');
  write(dir, { [days[2]!]: files[days[2]!]! });
  expect((await ran(dir, '2026-01-08')).step.verdict).toBe('published');
  for (const path of days.slice(3)) write(dir, { [path]: files[path]! });
  const last = await ran(dir, '2026-01-10');
  expect(last.step.verdict).toBe('published');
  expect(last.calibrator).not.toBeNull();
  const { out } = await fine(dir, 'predict', 'state/current', '--output', '-', '--format', 'jsonl');
  const scores = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly click_calibrated: number | null }).click_calibrated);
  const model = valueOf(await load(join(dir, 'state/current')));
  atEnd(() => model.close());
  const asked = rows.slice(-50);
  const { scores: served } = await model.predict(
    asked.map((row) => ({
      country: row.country,
      served_at: row.served_at,
      item_id: row.item_id,
      kind: row.kind,
      ...stepsOf(rows, row),
    })),
  );
  asked.forEach(({ id }, i) => expect(Math.abs(served['click']![i]! - scores[id]!)).toBeLessThan(1e-6));
});

it('a row of before that was learned and now says otherwise is a change, also where it is read as a step alone', async () => {
  const dir = folder({ 'model.ads': spec.replace('window 1d', 'window 3d') });
  for (const path of days.slice(0, 2)) write(dir, { [path]: files[path]! });
  await ran(dir, '2026-01-07');
  const changed = files[days[1]!]!.replace(/"user_id":"u(\d+)"/, '"user_id":"u99"');
  write(dir, { [days[1]!]: changed, [days[2]!]: files[days[2]!]! });
  expect(await refusal(dir, '2026-01-08')).toContain('ADS9062');
});
