/**
 * Plays the cluster for `elsewhere.test.ts`, as a program of its own: `cluster.ts encode BUILD ENCODED ROOT AFTER UNTIL` and
 * `cluster.ts train BUILD ENCODED TRAINED`. It writes one line a call into ROOT/calls.txt. The file ROOT/fault says what goes wrong, once.
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { openWindow } from '../../src/data/relation/open-window.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { goldenLogits } from '../../src/train/run/golden-logits.ts';
import { modelFingerprint } from '../../src/train/run/model-fingerprint.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { initWeights, weightTensors } from '../../src/train/weights.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { writeEncoded } from '../helpers/encoded-folder.ts';

const [part, buildDir = '', encoded = '', ...rest] = process.argv.slice(2);
const root = process.cwd();
const faultPath = join(root, 'fault');
const fault = existsSync(faultPath) ? readFileSync(faultPath, 'utf8') : '';
rmSync(faultPath, { force: true });
appendFileSync(join(root, 'calls.txt'), `${part} ${fault}\n`);
if (fault === 'exit') {
  console.error('no executors could be had');
  process.exit(7);
}
if (fault === 'killed') process.kill(process.pid, 'SIGKILL');
const build = await loadBuild(buildDir);
if (Array.isArray(build)) throw new Error(build[0]!.message);
const { plan, encoder, encoderSource, golden } = build;
if (part === 'encode') {
  const [dataRoot = '', after, until] = rest;
  const data = plan.data!;
  const window = await openWindow({
    root: dataRoot,
    data,
    after: Number(after) < 0 ? null : Number(after),
    until: fault === 'window' ? Number(until) + 86_400_000 : Number(until),
  });
  const dataset = await openDataset({ plan, encoder, encoderSource, root: dataRoot, window: window!, cacheDir: null });
  await writeEncoded(encoded, plan, dataset);
  await dataset.close();
  const description = JSON.parse(readFileSync(join(encoded, '_adsc.json'), 'utf8')) as {
    fingerprint: string;
    files: { path: string; rows: number }[];
  };
  const first = join(encoded, description.files[0]!.path);
  if (fault === 'missing') rmSync(first);
  if (fault === 'half') truncateSync(first, 200);
  if (fault === 'more') cpSync(first, first.replace('part-0', 'part-1'));
  if (fault === 'rows') description.files[0]!.rows++;
  if (fault === 'plan') description.fingerprint = 'f'.repeat(64);
  writeFileSync(join(encoded, '_adsc.json'), JSON.stringify(description));
  if (fault === 'unfinished') rmSync(join(encoded, '_adsc.json'));
} else {
  const [trained = ''] = rest;
  mkdirSync(trained, { recursive: true });
  const weights = initWeights(plan, 11);
  const path = join(trained, 'weights.safetensors');
  await writeSafetensors(path, weightTensors(plan, weights), { fingerprint: plan.fingerprint, steps: '5' });
  const engine = await createEngine('cpu', plan);
  if ('code' in engine) throw new Error(engine.message);
  const fingerprint = modelFingerprint(plan.fingerprint, sha256(readFileSync(path)));
  const logits = await goldenLogits(plan, weights, engine, encoder, golden, fingerprint);
  if (fault === 'logits') (logits.cases[0]![0] as number[])[0]! += 0.5;
  writeFileSync(join(trained, 'golden-logits.json'), JSON.stringify(logits));
  await engine.dispose();
  if (fault === 'half') truncateSync(path, 500);
  if (fault === 'unfinished') renameSync(path, join(dirname(path), 'checkpoint'));
}
