/** `adsc bundle` of weights whose tables are not to be in memory: the same model, to the bit, in 8 bits too. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundle, load } from '../../src/index.ts';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { goldenLogits } from '../../src/train/run/golden-logits.ts';
import { modelFingerprint } from '../../src/train/run/model-fingerprint.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { initWeights, weightTensors } from '../../src/train/weights.ts';
import { fine, folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';

const SPEC = `model shop
data log from "log.jsonl"
signal user : hash_onehot(200k) { embed 16 }
signal tags : hash_indexed(9k) { max 3  embed 8 }
group all { user, tags } -> 8
tower all
head click on clicked
trees { count none }
train { holdout random(30%)  validate none  epochs 1 }
`;
const rows = Array.from({ length: 400 }, (_, i) => ({
  user: `u${i}`,
  tags: [`t${i % 7}`, `t${i % 90}`],
  clicked: i % 3 === 0 ? 1 : 0,
}));

it('a table beyond the memory goes from the file into the bundle', async () => {
  const dir = folder({ 'model.ads': SPEC, 'log.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') });
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'compile', 'model.ads');
  const build = await loadBuild(join(dir, 'build'));
  if (Array.isArray(build)) throw new Error(build[0]!.message);
  const { plan, encoder, golden } = build;
  const weights = initWeights(plan, 7);
  mkdirSync(join(dir, 'trained'));
  const file = join(dir, 'trained/weights.safetensors');
  await writeSafetensors(file, weightTensors(plan, weights), { fingerprint: plan.fingerprint });
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  const engine = await createEngine('cpu', plan);
  if ('code' in engine) throw new Error(engine.message);
  const logits = await goldenLogits(plan, weights, engine, encoder, golden, modelFingerprint(plan.fingerprint, sha256));
  await engine.dispose();
  writeFileSync(join(dir, 'trained/golden-logits.json'), JSON.stringify(logits));

  const said: string[] = [];
  const given = { cwd: dir, weights: 'trained/weights.safetensors', spec: 'model.ads', engine: 'cpu' } as const;
  const whole = valueOf(await bundle('build', { ...given, out: 'runs/whole' }));
  const large = valueOf(
    await bundle('build', {
      ...given,
      out: 'runs/large',
      embeddingsMemory: 1000,
      onDiagnostics: (all) => said.push(...all.map(({ code }) => code)),
    }),
  );
  expect(said).toContain('ADS8623');
  expect(large.golden).toEqual(whole.golden);
  const filesOf = (bundled: string) =>
    Object.keys((JSON.parse(readFileSync(join(bundled, 'manifest.json'), 'utf8')) as { files: object }).files);
  expect(filesOf(large.bundle)).toEqual(filesOf(whole.bundle).filter((path) => !path.startsWith('graph/')));
  expect(filesOf(whole.bundle).some((path) => path.startsWith('graph/'))).toBe(true);
  expect(readFileSync(join(large.bundle, 'weights.safetensors')).equals(readFileSync(file))).toBe(true);

  const asked = rows.map(({ clicked: _clicked, ...row }) => row);
  const scores = async (run: string) => {
    const model = valueOf(await load(run, { cwd: dir, embeddingsMemory: 1000 }));
    const found = (await model.predict(asked)).scores;
    await model.close();
    return found;
  };
  expect(await scores('runs/large')).toEqual(await scores('runs/whole'));
  await fine(dir, 'quantize', 'runs/large', '--engine', 'cpu');
  await fine(dir, 'quantize', 'runs/whole', '--engine', 'cpu');
  const eightBits = (run: string) => readFileSync(join(dir, 'runs', run, 'bundle/weights.safetensors')).length;
  expect(eightBits('large-int8')).toBeLessThan(0.45 * readFileSync(file).length);
  expect(await scores('runs/large-int8')).toEqual(await scores('runs/whole-int8'));
}, 60_000);
