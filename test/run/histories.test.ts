/** `adsc run` of a model with a history of the log: a step reads the rows of its hours, and their steps are rows of any hour before. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

/** Bytes of the model that a step made, of its lock and of its calibrator, by file; only records of the run have seconds and hashes of whole files. */
function madeIn(dir: string): ReadonlyMap<string, string> {
  const run = join(dir, 'state/current');
  const files = (readdirSync(run, { recursive: true }) as string[]).filter(
    (path) => /^(bundle|calibrators|step[/\\]lock)[/\\]/.test(path) && statSync(join(run, path)).isFile(),
  );
  return new Map(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(run, path)))
        .digest('hex'),
    ]),
  );
}

describe('a step of one time is the same whenever it is done', () => {
  const keyed = feedSpec({
    data: '  key id\n',
    model:
      'calibration platt { every 1h  window 2d  per head }\ntrees { count none }\nrun { window 2d  keep 5  gate log_loss +100% }\n',
    train: 'holdout last(6h)  validate none',
  }).replace('epochs 6', 'epochs 1');
  const text = (some: readonly object[]) => some.map((row) => `${JSON.stringify(row)}\n`).join('');
  const [until, all] = [Date.UTC(2026, 0, 9), feedRows(6)];
  const known = all.filter(({ id }) => id < 4 * 150);
  const later = all.filter(({ id }) => id >= 4 * 150);
  const stepOf = async (log: Readonly<Record<string, string>>) => {
    const dir = folder({ 'model.ads': keyed, ...log });
    expect((await ran(dir, new Date(until).toISOString().slice(0, 10))).step.verdict).toBe('published');
    return madeIn(dir);
  };
  /** The same rows once more, in a request of later: clicked then, whatever they were. */
  const again = (some: readonly (typeof all)[number][]) =>
    some.map((row, i) => ({ ...row, served_at: later[i]!.served_at, clicked: 1 - row.clicked }));

  it('in a log of one file that grows', async () => {
    const before = await stepOf({ 'log/all.jsonl': text(known) });
    expect(before.size).toBeGreaterThan(10);
    expect(await stepOf({ 'log/all.jsonl': text([...known, ...later]) })).toEqual(before);
    expect(await stepOf({ 'log/all.jsonl': text([...later, ...known]) })).toEqual(before);
    expect(await stepOf({ 'log/all.jsonl': text([...known, ...again(known.slice(400, 500))]) })).toEqual(before);
  });

  it('in a log of days, whose files get rows of later, also of the keys of earlier steps', async () => {
    const own = feedFiles(known);
    const before = await stepOf(own);
    const last = Object.keys(own).sort().at(-1)!;
    expect(await stepOf({ ...own, ...feedFiles(all), [last]: own[last]! + text(later) })).toEqual(before);
    // A file that comes first by its name has, after its own rows, others of keys that are steps of before the window.
    const { [last]: rowsOfLast, ...rest } = own;
    const renamed = await stepOf({ ...rest, 'log/0.jsonl': rowsOfLast! });
    expect(await stepOf({ ...rest, 'log/0.jsonl': rowsOfLast! + text(again(known.slice(150, 290))) })).toEqual(renamed);
  });

  it('with rows that come late for users who are not in it', async () => {
    const own = feedFiles(known);
    const [first] = Object.keys(own).sort();
    const late = known
      .slice(0, 20)
      .map((row) => ({ ...row, id: row.id + 10_000, user_id: 'somebody else', clicked: 1 }));
    expect(await stepOf({ ...own, [first!]: own[first!]! + text(late) })).toEqual(await stepOf(own));
  });
});
