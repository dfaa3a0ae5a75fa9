/** Probabilities of `adsc predict`: those of `adsc evaluate` and of a server for the same rows, whatever calibrates them, with and without labels. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { predict } from '../../src/api/predict.ts';
import type { Calibrator } from '../../src/calibrate/calibrator.ts';
import { load } from '../../src/library/serving.ts';
import { valueOf } from '../helpers/outcome.ts';
import { adsc, fine, folder } from '../helpers/command.ts';
import { calibratorOf, HEADS, makeShop, offline, type Row } from '../serve/shop.ts';

const CALIBRATIONS = [
  'calibration platt { signals country, hour, place, price, age  per head, source }',
  'calibration isotonic { per head, source }',
  'calibration temperature { per head }',
  '',
];

/** Rows of a file as DuckDB reads it. */
async function read(path: string, order = ''): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = await (await connection.run(`SELECT * FROM '${path}' ${order}`)).getRowObjectsJS();
  connection.closeSync();
  return rows;
}

const jsonLines = (rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

function close(got: readonly unknown[], wanted: ArrayLike<number | null>, tolerance = 1e-6): void {
  expect(got.length).toBe(wanted.length);
  got.forEach((value, i) => {
    if (wanted[i] === null) expect(value).toBeNull();
    else expect(Math.abs((value as number) - wanted[i]!)).toBeLessThan(tolerance);
  });
}

/** The largest slope of a calibrator's isotonic functions. */
function steepest({ heads }: Calibrator): number {
  const slopes = heads
    .flatMap(({ all, sources }) => [all, ...Object.values(sources)])
    .flatMap((level) =>
      level.kind !== 'isotonic'
        ? []
        : level.fit.logits
            .slice(1)
            .map((z, i) => (level.fit.values[i + 1]! - level.fit.values[i]!) / (z - level.fit.logits[i]!)),
    );
  return Math.max(0, ...slopes);
}

describe.each(CALIBRATIONS)('%s', (calibration) => {
  it('as evaluated and as served, in every format', { timeout: 240_000 }, async () => {
    const { dir, rows } = await makeShop(calibration);
    const served = valueOf(await load(join(dir, 'runs/first')));
    const { model_fingerprint, calibrator } = served.version;
    expect(calibrator === null).toBe(calibration === '');
    const answers = await served.predict(rows as never);
    await served.close();
    const raw = await offline(dir, 'first', null);
    const calibrated = calibrator === null ? null : await offline(dir, 'first', calibratorOf(dir, 'first', calibrator));
    // The server adds floats in another order, and a steep step of an isotonic function makes more of the difference.
    const tolerance = 1e-6 * Math.max(1, calibrator === null ? 1 : steepest(calibratorOf(dir, 'first', calibrator)));

    // Without labels, weights or the position that a server has a constant for.
    const log = readFileSync(join(dir, 'log.jsonl'), 'utf8').trim().split('\n');
    const bare = log.map((line) => {
      const { clicked: _c, bought: _b, place: _p, chosen_by: _by, ...row } = JSON.parse(line) as Row;
      return row;
    });
    mkdirSync(join(dir, 'new'));
    writeFileSync(join(dir, 'new/a.jsonl'), jsonLines(bare.slice(0, 150)));
    writeFileSync(join(dir, 'new/b.jsonl'), jsonLines(bare.slice(150)));

    for (const [data, output] of [
      [[], 'all.parquet'],
      [['--data', 'log.jsonl'], 'all.csv'],
      [['--data', 'new/*.jsonl'], 'new.jsonl'],
      [['--data', 'new/*.jsonl'], 'new.parquet'],
    ] as const) {
      const { out } = await fine(dir, 'predict', 'runs/first', ...data, '--output', output, '--json');
      const summary = JSON.parse(out) as Record<string, unknown>;
      expect(summary).toMatchObject({
        rows: 400,
        bad: 0,
        output,
        model: { name: 'shop', fingerprint: model_fingerprint },
        keys: ['file', 'row'],
        heads: HEADS.map((head) => ({ head, raw: `${head}_raw`, calibrated: `${head}_calibrated` })),
      });
      expect((summary['calibrator'] as { name: string } | null)?.name ?? null).toBe(calibrator);
      const got = await read(join(dir, output));
      expect(Object.keys(got[0]!)).toEqual([
        'file',
        'row',
        ...HEADS.flatMap((head) => [`${head}_raw`, `${head}_calibrated`]),
        'model',
        'calibrator',
      ]);
      const files = output.startsWith('new') ? ['new/a.jsonl', 'new/b.jsonl'] : ['log.jsonl'];
      expect(got.map((row) => `${String(row['file'])} ${Number(row['row'])}`)).toEqual(
        output.startsWith('new')
          ? Array.from({ length: 400 }, (_, i) => (i < 150 ? `${files[0]!} ${i + 1}` : `${files[1]!} ${i - 149}`))
          : Array.from({ length: 400 }, (_, i) => `${files[0]!} ${i + 1}`),
      );
      expect(new Set(got.map((row) => row['model']))).toEqual(new Set([model_fingerprint]));
      expect(new Set(got.map((row) => row['calibrator']))).toEqual(new Set([calibrator]));
      HEADS.forEach((head, h) => {
        close(
          got.map((row) => row[`${head}_raw`]),
          Array.from({ length: 400 }, (_, i) => raw[i * HEADS.length + h]!),
        );
        const asServed = got.map((row) => row[`${head}_${calibrated === null ? 'raw' : 'calibrated'}`]);
        close(asServed, answers.scores[head]!, tolerance);
        close(
          got.map((row) => row[`${head}_calibrated`]),
          Array.from({ length: 400 }, (_, i) => (calibrated === null ? null : calibrated[i * HEADS.length + h]!)),
        );
      });
    }

    // The log-loss of `adsc evaluate`, of probabilities that were written.
    const report = JSON.parse((await fine(dir, 'evaluate', 'runs/first', '--data', 'log.jsonl', '--json')).out) as {
      heads: { head: string; slices: { metrics: { logLoss: number } }[] }[];
    };
    const written = await read(join(dir, 'all.csv'));
    for (const [head, label] of [
      ['click', 'clicked'],
      ['buy', 'bought'],
    ] as const) {
      const losses = written.map((row, i) => {
        const p = row[`${head}_raw`] as number;
        return -Math.log((JSON.parse(log[i]!) as Record<string, unknown>)[label] === 1 ? p : 1 - p);
      });
      const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
      const found = report.heads.find((one) => one.head === head)!;
      expect(found.slices[0]!.metrics.logLoss).toBeCloseTo(mean, 6);
    }

    // A bundle away from its run, with a root for the joined table; its calibrator by name.
    const away = folder();
    cpSync(join(dir, 'runs/first/bundle'), join(away, 'served'), { recursive: true });
    const named =
      calibration === '' ? [] : ['--calibrator', join(dir, 'runs/first/calibrators', `${calibrator!}.json`)];
    const { err } = await fine(
      away,
      ...['predict', 'served', '--root', dir, '--data', join(dir, 'log.jsonl'), '--output', 'away.csv', ...named],
    );
    expect(err).not.toContain('ADS8642');
    expect(readFileSync(join(away, 'away.csv'), 'utf8')).toBe(readFileSync(join(dir, 'all.csv'), 'utf8'));
    if (calibration !== '') {
      const without = await fine(away, ...['predict', 'served', '--root', dir, '--output', 'raw.csv']);
      expect(without.err).toContain("warning[ADS8642]: 'served' has no calibrator");
      expect((await read(join(away, 'raw.csv')))[0]).toMatchObject({ click_calibrated: null, calibrator: null });
    }

    // As a function, and to standard output.
    const outcome = await predict('runs/first', { data: 'log.jsonl', output: 'again.csv', cwd: dir });
    expect(outcome.ok && outcome.value.rows).toBe(400);
    const { out } = await adsc(dir, ['predict', 'runs/first', '--data', 'log.jsonl', '--output', '-']);
    expect(out).toBe(readFileSync(join(dir, 'all.csv'), 'utf8'));
    expect(readFileSync(join(dir, 'again.csv'), 'utf8')).toBe(out);
  });
});
