/** Levels that are fitted, kept, the head's or none: server, `evaluate --calibrated` and exported ONNX give the probability of the level's formula. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import type { Calibrator } from '../../src/calibrate/calibrator.ts';
import type { LevelCalibrator } from '../../src/calibrate/level.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { load } from '../../src/index.ts';
import { valueOf } from '../helpers/outcome.ts';
import { adsc, fine } from '../helpers/command.ts';
import { HEADS, makeShop, offline } from './shop.ts';

const SOURCES = ['ad', 'product'];
const sigma = (z: number) => 1 / (1 + Math.exp(-z));

function byHand(level: LevelCalibrator, z: number): number {
  if (level.kind === 'identity') return sigma(z);
  if (level.kind === 'temperature') return sigma(z / level.temperature);
  if (level.kind === 'platt') return sigma(z + level.alpha + level.beta * (z - level.center));
  const { logits, values } = level.fit;
  const above = logits.findIndex((at) => at >= z);
  if (above <= 0) return above === 0 ? values[0]! : values.at(-1)!;
  const part = (z - logits[above - 1]!) / (logits[above]! - logits[above - 1]!);
  return (1 - part) * values[above - 1]! + part * values[above]!;
}

function newest(dir: string): Calibrator {
  const name = readdirSync(join(dir, 'runs/first/calibrators'))
    .filter((file) => /^\d/.test(file))
    .sort()
    .at(-1)!;
  return JSON.parse(readFileSync(join(dir, 'runs/first/calibrators', name), 'utf8')) as Calibrator;
}

describe('one probability everywhere, in each state of a level', () => {
  it.each(['platt', 'isotonic', 'temperature'])('%s', async (method) => {
    const { dir, rows } = await makeShop(`calibration ${method} { per head, source }`);
    const log = readFileSync(join(dir, 'log.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const write = (name: string, lines: readonly object[]) =>
      writeFileSync(join(dir, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    write(
      'silent.jsonl',
      log.map((row) => ({ ...row, clicked: 0, bought: 0 })),
    );
    write(
      'ads.jsonl',
      log.filter((row) => row['kind'] === 'ad'),
    );
    write(
      'ads-only-silent.jsonl',
      log.map((row) => (row['kind'] === 'ad' ? { ...row, clicked: 0, bought: 0 } : row)),
    );

    const raw = await offline(dir, 'first', null);
    const logits = raw.map((p) => Math.log(p / (1 - p)));
    const kind = log.map((row) => String(row['kind']));
    const build = (await loadBuild(join(dir, 'runs/first/bundle'))) as LoadedBuild;
    const check = async (what: string): Promise<Calibrator> => {
      const calibrator = newest(dir);
      const expected = kind.map((source, i) =>
        HEADS.map((_, h) => byHand(calibrator.heads[h]!.sources[source]!, logits[2 * i + h]!)),
      );
      // Logits in float32 differ by some 1e-7 from batch to batch, and isotonic steps may be as steep as they like: so much of z is allowed.
      const apart = (p: number, row: number, h: number) => {
        const [low, high] = [-1, 1].map((sign) =>
          byHand(calibrator.heads[h]!.sources[kind[row]!]!, logits[2 * row + h]! + sign * 5e-7),
        );
        return Math.max(low! - p, p - high!, 0);
      };
      const model = valueOf(await load(join(dir, 'runs/first')));
      expect(model.version.calibrator).toContain(calibrator.hash.slice(0, 12));
      const { scores } = await model.predict(rows as never);
      await model.close();
      const { inputs } = JSON.parse((await fine(dir, 'export', 'runs/first', '-o', 'shop.onnx', '--json')).out) as {
        inputs: { name: string; signal: string; part: string; size: number }[];
      };
      const session = await InferenceSession.create(join(dir, 'shop.onnx'));
      const data = await openDataset({
        plan: build.plan,
        encoder: build.encoder,
        root: dir,
        files: 'log.jsonl',
        cacheDir: null,
      });
      let at = 0;
      let [worstServed, worstOnnx] = [0, 0];
      for await (const { rows: n, signals, source } of data.chunks('holdout')) {
        const feeds = Object.fromEntries(
          inputs.map(({ name, signal, part, size }) => {
            if (part === 'source') return [name, new Tensor('int64', BigInt64Array.from(source, BigInt), [n])];
            const of = signals[signal] as unknown as { values: Float32Array; ids: Int32Array; weights: Float32Array };
            return [
              name,
              part === 'ids'
                ? new Tensor('int32', of.ids, [n, size])
                : new Tensor('float32', part === 'values' ? of.values : of.weights, [n, size]),
            ];
          }),
        );
        const outputs = Object.values(await session.run(feeds)).map((tensor) => tensor.data as Float32Array);
        for (let i = 0; i < n; i++) {
          HEADS.forEach((head, h) => {
            worstServed = Math.max(worstServed, apart(scores[head]![at + i]!, at + i, h));
            worstOnnx = Math.max(worstOnnx, apart(outputs[h]![i]!, at + i, h));
          });
        }
        at += n;
      }
      await session.release();
      await data.close();
      expect(at, what).toBe(400);
      expect(worstServed, `${what}, served`).toBeLessThan(1e-6);
      expect(worstOnnx, `${what}, ONNX`).toBeLessThan(1e-6);
      // The command's ratio of predicted over actual is of the same probabilities (there is no time column: the current calibrator's).
      const { out } = await fine(
        dir,
        'evaluate',
        'runs/first',
        '--data',
        'log.jsonl',
        '--calibrated',
        '--json',
        '--bootstrap',
        '0',
      );
      const report = JSON.parse(out) as { heads: { slices: { metrics: { calibration: number } }[] }[] };
      const ratio = (h: number) =>
        expected.reduce((sum, p) => sum + p[h]!, 0) /
        log.reduce((sum, row) => sum + (row[h === 0 ? 'bought' : 'clicked'] as number), 0);
      HEADS.forEach((_, h) =>
        expect(Math.abs(report.heads[h]!.slices[0]!.metrics.calibration / ratio(h) - 1), what).toBeLessThan(1e-6),
      );
      return calibrator;
    };

    const fitted = await check('fitted');
    expect(fitted.heads.every((head) => head.all.kind === method && !head.all.kept)).toBe(true);
    const silent = await fine(dir, 'calibrate', 'runs/first', '--data', 'silent.jsonl');
    expect(silent.err).toContain('kept the last calibrator');
    const kept = await check('kept');
    kept.heads.forEach((head, h) => expect(head.all).toEqual({ ...fitted.heads[h]!.all, kept: true }));
    // Products vanish: their level is the head's.
    await fine(dir, 'calibrate', 'runs/first', '--data', 'ads.jsonl');
    expect((await check('a source without rows')).heads.map((head) => head.sources['product']!.prior)).toEqual([
      true,
      true,
    ]);
    // From nothing: refused and never fitted before is the model's own, also where the other source is fitted.
    const dropped = join(dir, 'runs/first/calibrators');
    for (const name of readdirSync(dropped)) writeFileSync(join(dropped, name), '{}');
    const again = await adsc(dir, ['calibrate', 'runs/first', '--data', 'silent.jsonl']);
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('ADS8508') as string]);
    expect(again.err).toContain('left uncalibrated');
    expect(
      (await check('uncalibrated')).heads
        .flatMap((head) => [head.all, ...SOURCES.map((s) => head.sources[s]!)])
        .every((level) => level.kind === 'identity'),
    ).toBe(true);
    const half = await adsc(dir, ['calibrate', 'runs/first', '--data', 'ads-only-silent.jsonl']);
    expect([half.code, half.err]).toEqual([0, expect.stringContaining('click, source ad: ') as string]);
    await check('one source refused');
    expect((await adsc(dir, ['report', 'runs/first', '--data', 'log.jsonl', '--bootstrap', '0'])).code).toBe(0);
  });

  it.each([
    [1, 'what version 1 kept from earlier windows had lost its centre'],
    [2, 'version 2 took the place of a number among its boundaries for its value'],
  ])(
    'one of version %d is refused with what to do, by every reader, and replaced by `adsc calibrate`',
    async (version, reason) => {
      const { dir } = await makeShop('calibration platt { per head, source }');
      const folder = join(dir, 'runs/first/calibrators');
      const { file } = JSON.parse(readFileSync(join(folder, 'current.json'), 'utf8')) as { file: string };
      const old = { ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object), version };
      writeFileSync(join(folder, file), JSON.stringify(old));
      const why = `it is of version ${version}, and this adsc reads version 3: fit it again with 'adsc calibrate' (${reason})`;
      const evaluated = await adsc(dir, ['evaluate', 'runs/first', '--data', 'log.jsonl', '--calibrated']);
      expect([evaluated.code, evaluated.err]).toEqual([3, expect.stringContaining(why) as string]);
      const reported = await adsc(dir, ['report', 'runs/first', '--data', 'log.jsonl']);
      expect([reported.code, reported.err]).toEqual([3, expect.stringContaining(why) as string]);
      const calibrated = await fine(dir, 'calibrate', 'runs/first', '--data', 'log.jsonl');
      expect(calibrated.err).toContain(`warning[ADS8508]`);
      expect((await fine(dir, 'evaluate', 'runs/first', '--data', 'log.jsonl', '--calibrated')).code).toBe(0);
    },
  );
});
