/** `adsc bundle`: weights of another program become a run that every command takes, or are refused with the reason. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBuild, type LoadedBuild } from '../../src/bundle/load-build.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { goldenLogits, type GoldenLogits } from '../../src/train/run/golden-logits.ts';
import { modelFingerprint } from '../../src/train/run/model-fingerprint.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { initWeights, type NamedTensor, weightTensors } from '../../src/train/weights.ts';
import { adsc, fine, folder } from '../helpers/command.ts';
import { uniform } from '../program/plans.ts';

const spec = `model shop
data log from "log.csv"
signal x : continuous { normalize zscore }
signal k : onehot
group all { x, k } -> 8
tower all { layers 8 }
head click on clicked
trees { count none }
train { holdout random(20%)  validate none  epochs 1 }
`;

function log(): string {
  const random = uniform(5);
  const rows = Array.from({ length: 600 }, () => {
    const x = random();
    return `${x.toFixed(4)},${random() < 0.5 ? 'a' : 'b'},${random() < x ? 1 : 0}`;
  });
  return `x,k,clicked\n${rows.join('\n')}\n`;
}

const dir = folder({ 'model.ads': spec, 'log.csv': log() });
let build: LoadedBuild;
let tensors: NamedTensor[];
let logits: GoldenLogits;

beforeAll(async () => {
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'compile', 'model.ads', '--target', 'torchrec');
  const loaded = await loadBuild(join(dir, 'build'));
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  build = loaded;
  const { plan, encoder, golden } = build;
  const weights = initWeights(plan, 7);
  tensors = weightTensors(plan, weights);
  const engine = await createEngine('cpu', plan, { threads: 1, onFallback: () => undefined });
  if ('code' in engine) throw new Error(engine.message);
  logits = await goldenLogits(plan, weights, engine, encoder, golden, '');
  await engine.dispose();
});

let count = 0;

/** What a trainer leaves: a folder with weights and golden logits. */
async function trained(
  own: readonly NamedTensor[],
  change: (golden: GoldenLogits) => GoldenLogits = (golden) => golden,
  metadata: Readonly<Record<string, string>> = {},
): Promise<string> {
  const name = `trained${++count}`;
  mkdirSync(join(dir, name));
  const path = join(dir, name, 'weights.safetensors');
  await writeSafetensors(path, own, metadata);
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  const golden = change({ ...logits, modelFingerprint: modelFingerprint(build.plan.fingerprint, hash) });
  writeFileSync(join(dir, name, 'golden-logits.json'), JSON.stringify(golden));
  return `${name}/weights.safetensors`;
}

async function refused(weights: string): Promise<string> {
  const { code, err } = await adsc(dir, ['bundle', 'build', '--weights', weights, '--out', `runs/no${count}`]);
  expect(code).toBe(3);
  expect(existsSync(join(dir, `runs/no${count}`))).toBe(false);
  return err;
}

describe('adsc bundle', () => {
  it('makes a run that is evaluated, exported, predicted with and compared', async () => {
    const weights = await trained(tensors, undefined, { steps: '1200', examples: '99', seed: 'none' });
    const { out } = await fine(dir, 'bundle', 'build', '--weights', weights, '--spec', 'model.ads', '--json');
    const {
      dir: run,
      steps,
      examples,
      engine,
      golden,
    } = JSON.parse(out) as Record<string, unknown> & {
      golden: { logits: number; error: number };
    };
    expect({ run, steps, examples, engine }).toEqual({ run: 'runs/1', steps: 1200, examples: 99, engine: 'torchrec' });
    expect(golden.logits).toBe(build.golden.cases.length);
    expect(golden.error).toBeLessThan(1e-5);
    expect(readdirSync(join(dir, 'runs/1/bundle'))).not.toContain('torchrec');
    const { heads } = JSON.parse((await fine(dir, 'evaluate', 'runs/1', '--json')).out) as {
      heads: { slices: { metrics: { observed: number; logLoss: number } }[] }[];
    };
    expect(heads[0]!.slices[0]!.metrics.observed).toBeGreaterThan(90);
    await fine(dir, 'export', 'runs/1', '--out', 'model.onnx');
    await fine(dir, 'predict', 'runs/1', '--data', 'log.csv', '--output', 'scores.csv');
    expect((await fine(dir, 'diff', 'build', 'runs/1', '--fail', 'any')).code).toBe(0);
  });

  it('refuses weights that are not exactly those of the plan', async () => {
    const [first, ...others] = tensors as [NamedTensor, ...NamedTensor[]];
    expect(await refused(await trained(others))).toContain(`there is no tensor '${first.name}'`);
    const strange = { name: 'group.other/dense/kernel', shape: [1], data: new Float32Array(1) };
    expect(await refused(await trained([...tensors, strange]))).toContain("'group.other/dense/kernel'");
    const wide = { name: first.name, shape: [2, first.data.length], data: new Float32Array(2 * first.data.length) };
    expect(await refused(await trained([wide, ...others]))).toContain(`'${first.name}'`);
    const broken = { ...first, data: first.data.map((x, i) => (i === 0 ? NaN : x)) };
    expect(await refused(await trained([broken, ...others]))).toContain('not finite');
    const whole = readFileSync(join(dir, await trained(tensors)));
    for (const bytes of [whole.subarray(0, 100), whole.subarray(0, whole.length - 4), Buffer.alloc(9, 255)]) {
      const cut = await trained(tensors);
      writeFileSync(join(dir, cut), bytes);
      expect(await refused(cut)).toContain('ADS8104');
    }
  });

  it('refuses golden logits that are missing, of other weights or of another network, and says how far off they are', async () => {
    const alone = await trained(tensors);
    writeFileSync(join(dir, alone.replace('weights.safetensors', 'golden-logits.json')), 'no json');
    expect(await refused(alone)).toContain('golden-logits.json');
    const others = await trained(tensors, (golden) => ({ ...golden, modelFingerprint: '0'.repeat(64) }));
    expect(await refused(others)).toContain('belongs to other weights');
    const off = await trained(tensors, ({ cases, ...golden }) => ({
      ...golden,
      cases: cases.map((towers, c) => towers.map((of) => of.map((z) => (c === 2 ? z + 0.01 : c === 4 ? z + 0.02 : z)))),
    }));
    const err = await refused(off);
    expect(err).toContain('ADS8137');
    // The farthest of the two.
    expect(err).toContain('golden row 5 ');
    const [, found, expected] = /'click' ([-\d.e]+) instead of ([-\d.e]+)/.exec(err)!;
    expect(Number(expected) - Number(found)).toBeCloseTo(0.02, 4);
  });

  it('says what the target cannot train, at its place in the spec', async () => {
    for (const [name, change, what] of [
      ['adam', ['epochs 1', 'epochs 1  embeddings adam(0.001)'], 'embeddings by Adam'],
      ['grown', ['trees { count none }', 'trees { count 50 }\n'], 'boosted trees'],
    ] as const) {
      writeFileSync(
        join(dir, `${name}.ads`),
        spec.replace(change[0], change[1]).replace('validate none', 'validate random(10%)'),
      );
      await fine(dir, 'profile', `${name}.ads`);
      const refused = await adsc(dir, ['compile', `${name}.ads`, '--target', 'torchrec', '--out', `b-${name}`]);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain(`the target torchrec cannot express ${what}`);
      expect(refused.err).toContain(`--> ${name}.ads:1`);
      expect(existsSync(join(dir, `b-${name}`))).toBe(false);
      await fine(dir, 'compile', `${name}.ads`, '--out', `b-${name}`);
    }
  });
});
