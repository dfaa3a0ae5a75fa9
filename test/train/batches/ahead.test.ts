/** Batches that a thread makes, against those that are made between steps. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, profile, simulate } from '../../../src/index.ts';
import { type LoadedBuild, loadBuild } from '../../../src/bundle/load-build.ts';
import { type Dataset, openDataset } from '../../../src/data/dataset.ts';
import { BatchesAhead } from '../../../src/train/batches/ahead/batches-ahead.ts';
import type { LabelledBatch } from '../../../src/train/batches/batch.ts';
import { type BatchSource, type BatchesOf, batchesHere } from '../../../src/train/batches/batch-source.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { train, type TrainOptions } from '../../../src/train/loop/train.ts';
import { threadFile } from '../../../src/files/thread-file.ts';
import { errorOf } from '../../data/errors.ts';
import { folder } from '../../helpers/command.ts';
import { valueOf } from '../../helpers/outcome.ts';

let root: string;
let build: LoadedBuild;
const SEED = 5;

/** The flagship, which has lists, vectors, joined tables, dropout and negative sampling. */
beforeAll(async () => {
  root = folder();
  copyFileSync(join(import.meta.dirname, '../../../specs/pinterest-ads/model.ads'), join(root, 'model.ads'));
  const given = { cwd: root };
  valueOf(await simulate({ ...given, rows: 8000, out: 'data' }));
  valueOf(await profile('model.ads', given));
  valueOf(await compile('model.ads', { ...given, out: 'build' }));
  const loaded = await loadBuild(join(root, 'build'));
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  build = loaded;
}, 120_000);

function open(): Promise<Dataset> {
  const { plan, encoderSource } = build;
  return openDataset({ plan, encoder: build.createEncoder(), encoderSource, root });
}

const ahead = (of: BatchesOf): BatchSource =>
  new BatchesAhead(of, of.data.kept!, threadFile('train/batches/ahead/thread')!);

/** A batch is overwritten once the next but one is asked for. Arrays by their bytes. */
function copyOf(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return createHash('sha256')
      .update(new Uint8Array(buffer, byteOffset, byteLength))
      .digest('hex');
  }
  if (value instanceof Map) return copyOf([...value]);
  if (Array.isArray(value)) return value.map(copyOf);
  return value !== null && typeof value === 'object' ? copyOf(Object.entries(value)) : value;
}

describe('batches of a thread', () => {
  it.each([0, 1234])('are those made here, from row %i on', async (skipRows) => {
    const data = await open();
    const of = { plan: build.plan, data, seed: SEED, epochs: 2 };
    const sources = [batchesHere(of), ahead(of)];
    // The last batch of an epoch, and the first one of the next.
    for (const [seed, firstStep] of [[1, 1] as const, [2, 8] as const]) {
      const [expected, given] = await Promise.all(
        sources.map(async (source) => {
          const batches: unknown[] = [];
          for await (const batch of source.epoch({ seed, skipRows, firstStep })) batches.push(copyOf(batch));
          return batches;
        }),
      );
      expect(expected!.length).toBeGreaterThan(2);
      expect(given).toEqual(expected);
    }
    for (const source of sources) await source.close();
    await data.close();
  });

  it('are given again after an epoch that was left early', async () => {
    const data = await open();
    const source = ahead({ plan: build.plan, data, seed: SEED, epochs: 4 });
    const start = { seed: 1, skipRows: 0, firstStep: 1 };
    const first: unknown[] = [];
    for (let epoch = 0; epoch < 4; epoch++) {
      const batches = source.epoch(start);
      first.push(copyOf((await batches.next()).value as LabelledBatch));
      if (epoch % 2 === 0) await batches.next();
      await batches.return(undefined);
    }
    expect(first).toEqual(first.map(() => first[0]));
    await source.close();
    await data.close();
  });

  it('train the same weights', async () => {
    const data = await open();
    const engine = await createEngine('onnx', build.plan, { threads: 1 });
    if (!('step' in engine)) throw new Error(engine.message);
    const results = [];
    for (const options of [{}, { ahead }] satisfies Partial<TrainOptions>[]) {
      const given = { plan: build.plan, data, engine, seed: SEED, epochs: 3, outDir: folder(), ...options };
      const result = await train(given);
      if (Array.isArray(result)) throw new Error(result[0]!.message);
      const { weights, curve, sampling } = result;
      results.push(copyOf({ weights, curve: JSON.stringify(curve), sampling: JSON.stringify(sampling) }));
    }
    expect(results[1]).toEqual(results[0]);
    await engine.dispose();
    await data.close();
  }, 60_000);

  it('of a damaged cache are an error that says so', async () => {
    const data = await open();
    const file = join(root, '.adsc/cache', readdirSync(join(root, '.adsc/cache'))[0]!, 'train.bin');
    const bytes = readFileSync(file);
    bytes[1000]! ^= 1;
    writeFileSync(file, bytes);
    const source = ahead({ plan: build.plan, data, seed: SEED, epochs: 1 });
    const read = async () => {
      for await (const _ of source.epoch({ seed: 1, skipRows: 0, firstStep: 1 }));
    };
    expect(await errorOf(read())).toMatch(/^ADS8015 .*train\.bin at byte 0 is not what was written/);
    await source.close();
    await data.close();
  });
});
