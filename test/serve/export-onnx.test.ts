import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { LevelCalibrator } from '../../src/calibrate/level.ts';
import { sealCalibrator } from '../../src/calibrate/calibrator.ts';
import { writeCalibrator } from '../../src/calibrate/store.ts';
import { adsc, fine } from '../helpers/command.ts';
import { calibratorOf, HEADS, makeShop, offline } from './shop.ts';

interface Fit {
  readonly logits: readonly number[];
  readonly values: readonly number[];
}

const TREES = '\ntrees { count 12  leaves 5  min_rows 5  patience 12 }';

/** All isotonic fits in a calibrator's file, of whatever level. */
function isotonicFits(of: unknown): Fit[] {
  if (typeof of !== 'object' || of === null) return [];
  if ('logits' in of && 'values' in of) return [of as Fit];
  return Object.values(of).flatMap(isotonicFits);
}

const slopesOf = ({ logits, values }: Fit): number[] =>
  values.slice(1).map((value, k) => (value - values[k]!) / (logits[k + 1]! - logits[k]!));

interface Port {
  readonly name: string;
  readonly signal: string;
  readonly part: 'values' | 'ids' | 'weights' | 'source';
  readonly size: number;
}

/** Steps of an isotonic fit between logits that float32 does not tell apart, about where half of the rows are; and a second one below. */
async function writeJump(dir: string): Promise<void> {
  const name = readdirSync(join(dir, 'runs/first/calibrators'))
    .find((file) => file.startsWith('000001-'))!
    .replace('.json', '');
  const { hash: _hash, ...body } = calibratorOf(dir, 'first', name);
  const logits = (await offline(dir, 'first', null)).map((p) => Math.log(p / (1 - p))).sort();
  // Between two rows, far from both.
  const between = (part: number) =>
    (logits[Math.floor(part * logits.length)]! + logits[Math.floor(part * logits.length) + 1]!) / 2;
  const [low, middle] = [between(0.2), between(0.5)];
  const fit = {
    logits: [low, low + 1e-13, middle, middle + 1e-12, middle + 2e-12],
    values: [0.1, 0.15, 0.15, 0.5, 0.9],
  };
  const level = (of: LevelCalibrator): LevelCalibrator => (of.kind === 'isotonic' ? { ...of, fit } : of);
  const heads = body.heads.map((head) => ({
    ...head,
    all: level(head.all),
    sources: Object.fromEntries(Object.entries(head.sources).map(([source, of]) => [source, level(of)])),
  }));
  await writeCalibrator(join(dir, 'runs/first'), sealCalibrator({ ...body, heads }));
}

describe.each([
  ['a network', ''],
  ['a network with trees next to it', TREES],
])(
  'adsc export: one ONNX file of %s gives the probabilities of offline evaluation, by onnxruntime alone',
  (_, trees) => {
    it.each([
      ['platt', undefined],
      ['isotonic', 'calibration isotonic { per head, source }'],
      ['isotonic with a jump', 'calibration isotonic { per head, source }'],
      ['temperature', 'calibration temperature { per head }'],
      ['none', ''],
    ])('%s', async (method, calibration) => {
      const { dir } = await makeShop(calibration, '', false, trees);
      if (trees !== '') {
        const grown = readFileSync(join(dir, 'runs/first/bundle/trees.json'), 'utf8');
        // Rates of one id and of two, and trees that count.
        expect(grown).toMatch(/"ids":\[\{[^}]*\}\]/);
        expect(grown).toMatch(/"ids":\[\{[^}]*\},\{[^}]*\}\]/);
        expect(grown).toMatch(/"blend":\{"network":[\d.]+,"trees":[\d.]*[1-9]/);
      }
      if (method === 'isotonic with a jump') await writeJump(dir);
      const { out } = await fine(dir, 'export', 'runs/first', '-o', 'shop.onnx', '--json');
      const { inputs, outputs, error } = JSON.parse(out) as {
        inputs: Port[];
        outputs: { name: string; head: string }[];
        error: number;
      };
      expect(error).toBeLessThan(1e-5);
      expect(outputs.map(({ head }) => head)).toEqual(HEADS);
      expect(readdirSync(dir).filter((name) => name.startsWith('shop.onnx'))).toEqual(['shop.onnx']);
      const calibrator =
        method === 'none'
          ? null
          : calibratorOf(
              dir,
              'first',
              readdirSync(join(dir, 'runs/first/calibrators'))
                .filter((name) => /^\d+-/.test(name))
                .sort()
                .at(-1)!
                .replace('.json', ''),
            );
      const expected = await offline(dir, 'first', calibrator);
      if (method === 'isotonic with a jump') expect(new Set(expected)).toEqual(new Set([0.1, 0.15, 0.9]));

      const session = await InferenceSession.create(join(dir, 'shop.onnx'));
      expect([...session.inputNames].sort()).toEqual(inputs.map(({ name }) => name).sort());
      const build = (await loadBuild(join(dir, 'runs/first/bundle'))) as LoadedBuild;
      const data = await openDataset({
        plan: build.plan,
        encoder: build.encoder,
        root: dir,
        files: 'log.jsonl',
        cacheDir: null,
      });
      // Float32 rounds a logit below 4 by 2.4e-7 at most, and the steepest part of a fit multiplies that; a jump is far from every row.
      const slopes = method === 'isotonic' ? isotonicFits(calibrator).flatMap(slopesOf) : [];
      const tolerance = 3e-6 + 2.5e-7 * Math.max(0, ...slopes);
      let row = 0;
      for await (const { rows, signals, source } of data.chunks('holdout')) {
        const feed = ({ signal, part, size }: Port) => {
          if (part === 'source') return new Tensor('int64', BigInt64Array.from(source, BigInt), [rows]);
          const of = signals[signal] as unknown as { values: Float32Array; ids: Int32Array; weights: Float32Array };
          return part === 'ids'
            ? new Tensor('int32', of.ids, [rows, size])
            : new Tensor('float32', part === 'values' ? of.values : of.weights, [rows, size]);
        };
        const found = await session.run(Object.fromEntries(inputs.map((port) => [port.name, feed(port)])));
        outputs.forEach(({ name }, h) =>
          (found[name]!.data as Float32Array).forEach((p, i) =>
            expect(Math.abs(p - expected[(row + i) * 2 + h]!), `${name}, row ${row + i}`).toBeLessThan(tolerance),
          ),
        );
        // A source that no tower takes has no probability.
        const unknown = await session.run(
          Object.fromEntries(
            inputs.map((port) => [
              port.name,
              port.part === 'source' ? new Tensor('int64', new BigInt64Array(rows).fill(-1n), [rows]) : feed(port),
            ]),
          ),
        );
        expect((unknown[outputs[0]!.name]!.data as Float32Array).every(Number.isNaN)).toBe(true);
        row += rows;
      }
      expect(row).toBe(400);
      await data.close();
      await session.release();
      expect(await adsc(dir, ['export', 'runs/first', '-o', 'no/such/folder.onnx'])).toMatchObject({
        code: 3,
        err: expect.stringContaining('ADS9009') as string,
      });
      expect(await adsc(dir, ['export', 'runs/first/build'])).toMatchObject({
        code: 3,
        err: expect.stringContaining('holds no weights') as string,
      });
      expect(existsSync(join(dir, 'model.onnx'))).toBe(false);
    });
  },
);
