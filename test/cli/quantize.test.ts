/** `adsc quantize`: a model with rows in 8 bits, what it costs, and all that takes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, load, quantize } from '../../src/index.ts';
import { servingCost } from '../../src/ir/serving-cost.ts';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import { readSafetensors, readSafetensorsHeader } from '../../src/train/safetensors/file.ts';
import { adsc, fine, folder, write } from '../helpers/command.ts';
import { madeOnce } from '../helpers/made-once.ts';
import { valueOf } from '../helpers/outcome.ts';
import { random } from '../helpers/random-model.ts';

const SPEC = `model shop
data log from "log.jsonl"
signal user  : hash_onehot(9k) { embed 12 }
signal tags  : hash_indexed(5k) { max 3  pool max  embed 6 }
signal plain : onehot
group all { user, tags, plain } -> 8
tower all
head click on clicked
calibration platt
trees { count none }
train { batch 128  epochs 2  holdout random(30%) }
`;

const draw = random(5);
const rows = Array.from({ length: 3000 }, (_, i) => {
  const user = Math.floor(draw() * 400);
  return {
    user: `u${user}`,
    tags: Array.from({ length: i % 4 }, () => `t${Math.floor(draw() * 200)}`),
    plain: ['a', 'b'][i % 2],
    clicked: draw() < (user % 2 === 0 ? 0.7 : 0.2) ? 1 : 0,
  };
});
const files = { 'model.ads': SPEC, 'log.jsonl': `${rows.map((row) => JSON.stringify(row)).join('\n')}\n` };

let dir: string;
let said: string;
beforeAll(async () => {
  const made = await madeOnce(files, async (at) => {
    write(at, files);
    await fine(at, 'profile', 'model.ads');
    await fine(at, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    const { out } = await fine(at, 'quantize', 'runs/first', '--engine', 'onnx');
    writeFileSync(join(at, 'said.txt'), out);
  });
  dir = made;
  said = readFileSync(join(dir, 'said.txt'), 'utf8');
}, 60_000);

const manifest = (run: string) =>
  JSON.parse(readFileSync(join(dir, 'runs', run, 'bundle/manifest.json'), 'utf8')) as {
    modelFingerprint: string;
    files: Record<string, { bytes: number }>;
    int8?: { tables: string[]; of: string; measured: string; rows: number; heads: Record<string, unknown> };
  };

describe('a quantized run', () => {
  it('says what 8 bits cost as evaluate measures it, and keeps it in the manifest', async () => {
    const metrics = async (run: string) => {
      const { report } = valueOf(await evaluate(join('runs', run), { cwd: dir, lr: false, engine: 'onnx' }));
      return { ...report.heads[0]!.slices[0]!.metrics, rows: report.rows };
    };
    const [before, after] = [await metrics('first'), await metrics('first-int8')];
    const { int8, modelFingerprint } = manifest('first-int8');
    expect(int8).toEqual({
      tables: ['signal.tags', 'signal.user'],
      of: manifest('first').modelFingerprint,
      measured: 'holdout',
      rows: before.rows,
      heads: { click: { logLoss: [before.logLoss, after.logLoss], auc: [before.auc, after.auc] } },
    });
    expect(modelFingerprint).not.toBe(int8!.of);
    expect(before.logLoss).not.toBe(after.logLoss);
    expect(Math.abs(before.logLoss! - after.logLoss!)).toBeLessThan(0.002);
    expect(said).toContain(`over ${before.rows.toLocaleString('en')} rows of the holdout`);
    expect(said).toContain(before.logLoss!.toFixed(4));
    expect(said).toContain('2 tables in 8 bits: signal.tags, signal.user');
    expect(said).toMatch(/graph\/ is left out, .*: adsc export writes ONNX, and the run before has both/);
  });

  it('holds a byte a number, 8 bytes a row, and no graph', async () => {
    const { tensors } = await readSafetensorsHeader(join(dir, 'runs/first-int8/bundle/weights.safetensors'));
    const shapes = Object.fromEntries(tensors.map(({ name, dtype, shape }) => [name, [dtype, ...shape]]));
    expect(shapes['signal.user']).toEqual(['U8', 9001, 20]);
    expect(shapes['signal.tags']).toEqual(['U8', 5001, 14]);
    expect(tensors.filter(({ dtype }) => dtype === 'U8')).toHaveLength(2);
    // What the cost model says, and the header.
    const build = await loadBuild(join(dir, 'runs/first-int8/bundle'));
    if (Array.isArray(build)) throw new Error(build[0]!.message);
    const cost = servingCost(build.plan);
    for (const [run, bytes] of [
      ['first', cost.float32],
      ['first-int8', cost.int8],
    ] as const) {
      const file = readFileSync(join(dir, 'runs', run, 'bundle/weights.safetensors'));
      expect(file.length - 8 - Number(file.readBigUInt64LE(0))).toBe(bytes);
    }
    const now = Object.keys(manifest('first-int8').files);
    expect(Object.keys(manifest('first').files).filter((path) => !now.includes(path))).toEqual(
      Object.keys(manifest('first').files).filter((path) => path.startsWith('graph/')),
    );
    expect(now.some((path) => path.startsWith('graph/'))).toBe(false);
  });

  it('has the numbers of code · scale + offset, next to those of float32', async () => {
    const { tensors } = await readSafetensors(join(dir, 'runs/first/bundle/weights.safetensors'));
    const build = await loadBuild(join(dir, 'runs/first-int8/bundle'));
    if (Array.isArray(build)) throw new Error(build[0]!.message);
    const loaded = await loadWeights(build);
    if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
    const file = readFileSync(join(dir, 'runs/first-int8/bundle/weights.safetensors'));
    const header = await readSafetensorsHeader(join(dir, 'runs/first-int8/bundle/weights.safetensors'));
    const start = 8 + Number(file.readBigUInt64LE(0));
    const { begin } = header.tensors.find(({ name }) => name === 'signal.user')!;
    const table = loaded.weights.tables.get('signal.user')!;
    for (const row of [0, 1, 77, 9000]) {
      const at = start + begin + row * 20;
      const [scale, offset] = [file.readFloatLE(at + 12), file.readFloatLE(at + 16)];
      for (let k = 0; k < 12; k++) {
        expect(table[row * 12 + k]).toBe(Math.fround(file[at + k]! * scale + offset));
        const was = tensors.get('signal.user')!.data[row * 12 + k]!;
        expect(Math.abs(table[row * 12 + k]! - was)).toBeLessThanOrEqual(0.501 * scale + 1e-8);
      }
    }
    expect(loaded.weights.params).toEqual(
      new Map(
        [...tensors].filter(([name]) => !loaded.weights.tables.has(name)).map(([name, { data }]) => [name, data]),
      ),
    );
  });

  it('is served alike from memory and from the file, to the bit', async () => {
    const asked = rows.slice(0, 300).map(({ clicked: _clicked, ...row }) => row);
    const model = valueOf(await load('runs/first-int8', { cwd: dir }));
    const inFile = valueOf(await load('runs/first-int8', { cwd: dir, embeddingsMemory: 0 }));
    const before = valueOf(await load('runs/first', { cwd: dir }));
    const { scores } = await model.predict(asked);
    expect((await inFile.predict(asked)).scores).toEqual(scores);
    const old = (await before.predict(asked)).scores['click']!;
    const moved = Math.max(...scores['click']!.map((p, i) => Math.abs(p! - old[i]!)));
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(0.01);
    for (const one of [model, inFile, before]) await one.close();
  });

  it('is calibrated, exported, scored in files, and trained from', async () => {
    await fine(dir, 'calibrate', 'runs/first-int8', '--data', 'log.jsonl', '--engine', 'onnx');
    const { out } = await fine(dir, 'export', 'runs/first-int8', '-o', 'int8.onnx');
    expect(out).toContain('onnxruntime gives the server');
    await fine(dir, 'predict', 'runs/first-int8', '--output', 'scores.csv', '--engine', 'onnx');
    await fine(dir, 'train', 'model.ads', '--from', 'runs/first-int8', '--id', 'next', '--engine', 'onnx');
  });

  it('cannot be quantized again, and a damaged row is refused', async () => {
    const again = await adsc(dir, ['quantize', 'runs/first-int8']);
    expect(again.code).toBe(3);
    expect(again.err).toContain('ADS8624');
    const twice = await adsc(dir, ['quantize', 'runs/first']);
    expect(twice.err).toContain('ADS8107');
    const made = valueOf(await quantize('runs/first', { cwd: dir, id: 'other', engine: 'onnx', data: 'log.jsonl' }));
    expect(made.loss).toMatchObject({ measured: 'data', rows: 3000 });
    expect(made.bytes[1]).toBeLessThan(0.5 * made.bytes[0]);
    const path = join(made.run.dir, 'bundle/weights.safetensors');
    const bytes = readFileSync(path);
    bytes[bytes.length - 100]! ^= 1;
    writeFileSync(path, bytes);
    const damaged = await adsc(dir, ['evaluate', 'runs/other']);
    expect(damaged.code).toBe(3);
    expect(damaged.err).toContain('is not the file that the build was written with');
  });
});

it('a model of small tables has none to shrink', async () => {
  const small = folder({ ...files, 'model.ads': SPEC.replace('9k', '4k').replace('5k', '2k') });
  await fine(small, 'profile', 'model.ads');
  await fine(small, 'train', 'model.ads', '--engine', 'onnx', '--epochs', '1');
  const { code, err } = await adsc(small, ['quantize', 'runs/1']);
  expect(code).toBe(3);
  expect(err).toContain('has no table that rows in 8 bits would make smaller');
});
