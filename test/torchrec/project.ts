/** A project with a log of its own, built for TorchRec, its rows encoded as `spark encode` would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuild, type LoadedBuild } from '../../src/bundle/load-build.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { Dataset } from '../../src/data/dataset-types.ts';
import { withoutValidation } from '../../src/ir/refit.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { train, type TrainResult } from '../../src/train/loop/train.ts';
import { trainStages } from '../../src/train/loop/stages.ts';
import { goldenLogits } from '../../src/train/run/golden-logits.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { initWeights, type Weights, weightTensors } from '../../src/train/weights.ts';
import { writeEncoded } from '../helpers/encoded-folder.ts';
import { fine, folder } from '../helpers/command.ts';
import { uniform } from '../program/plans.ts';

export interface Project {
  readonly dir: string;
  readonly build: LoadedBuild;
}

/** `log.jsonl` and `model.ads`: profiled, compiled to `build/`, encoded to `encoded/`, fresh weights of adsc in `init.safetensors`. */
export async function projectOf(spec: string, rows: number, rowGroup = 2048): Promise<Project> {
  const dir = folder({ 'model.ads': spec, 'log.jsonl': log(rows) });
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'compile', 'model.ads', '--target', 'torchrec');
  const build = await loadBuild(join(dir, 'build'));
  if (Array.isArray(build)) throw new Error(build.map(({ message }) => message).join('\n'));
  await withData({ dir, build }, (data) => writeEncoded(join(dir, 'encoded'), build.plan, data, { rowGroup }));
  const { plan } = build;
  const fresh = weightTensors(plan, initWeights(plan, plan.train.seed));
  await writeSafetensors(join(dir, 'init.safetensors'), fresh, { fingerprint: plan.fingerprint });
  return { dir, build };
}

export async function withData<T>({ dir, build }: Project, use: (data: Dataset) => Promise<T>): Promise<T> {
  const { plan, encoder, encoderSource } = build;
  const data = await openDataset({ plan, encoder, encoderSource, root: dir });
  try {
    return await use(data);
  } finally {
    await data.close();
  }
}

/** What adsc itself makes of the project in so many epochs, from its fresh weights; the loss of each step. */
export function trainedHere(
  project: Project,
  epochs: number,
): Promise<{ readonly result: TrainResult; losses: number[] }> {
  return withData(project, async (data) => {
    const { plan } = project.build;
    const engine = await createEngine('auto', plan, { threads: 1, onFallback: () => undefined });
    if ('code' in engine) throw new Error(engine.message);
    try {
      const outDir = join(project.dir, 'here');
      const result = await train({ plan, data, engine, outDir, seed: plan.train.seed, epochs });
      if (Array.isArray(result)) throw new Error(result.map(({ message }) => message).join('\n'));
      return { result, losses: lossesOf(join(outDir, 'log.jsonl')) };
    } finally {
      await engine.dispose();
    }
  });
}

/** All of what `adsc train` does with the plan, from adsc's fresh weights: the best epoch, another fit where the plan says so, intercepts. */
export function stagesHere(project: Project, epochs: number): Promise<TrainResult> {
  return withData(project, async (data) => {
    const { plan, encoder, encoderSource } = project.build;
    const engine = await createEngine('auto', plan, { threads: 1, onFallback: () => undefined });
    if ('code' in engine) throw new Error(engine.message);
    const refitData = (): Promise<Dataset> =>
      openDataset({ plan: withoutValidation(plan), encoder, encoderSource, root: project.dir });
    try {
      const outDir = join(project.dir, 'stages');
      const result = await trainStages({ plan, data, engine, outDir, seed: plan.train.seed, epochs, refitData });
      if (Array.isArray(result)) throw new Error(result.map(({ message }) => message).join('\n'));
      return result;
    } finally {
      await engine.dispose();
    }
  });
}

/** Logits of the golden rows by tower and head, one after the other. */
export async function goldenOf({ build }: Project, weights: Weights): Promise<number[]> {
  const { plan, encoder, golden } = build;
  const engine = await createEngine('auto', plan, { threads: 1, onFallback: () => undefined });
  if ('code' in engine) throw new Error(engine.message);
  try {
    return (await goldenLogits(plan, weights, engine, encoder, golden, '')).cases.flat(2);
  } finally {
    await engine.dispose();
  }
}

export function goldenIn(out: string): number[] {
  return (JSON.parse(readFileSync(join(out, 'golden-logits.json'), 'utf8')) as { cases: number[][][] }).cases.flat(2);
}

/** The loss of each step, in order. */
export function lossesOf(path: string): number[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; loss: number })
    .filter(({ kind }) => kind === 'step')
    .map(({ loss }) => loss);
}

/** The largest difference, relative from 1 on. */
export function farthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length || a.length === 0) return Infinity;
  return Math.max(...a.map((x, i) => Math.abs(x - b[i]!) / Math.max(1, Math.abs(b[i]!))));
}

export function write(dir: string, name: string, text: string): void {
  writeFileSync(join(dir, name), text);
}

/** Epoch seconds. */
const START = 1_780_000_000;

/** Clicks that depend on most columns, buys after clicks, likes on one source alone, some values missing. */
function log(rows: number): string {
  const random = uniform(11);
  const pick = (n: number): number => Math.floor(random() * n);
  const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const country = pick(6);
    const user = pick(rows / 10);
    const age = 20 + 40 * random();
    const bid = Math.exp(3 * random());
    const vector = Array.from({ length: 5 }, () => 2 * random() - 1);
    const tags = Array.from({ length: pick(5) }, () => `t${pick(30)}`);
    const source = row % 3 === 0 ? 'web' : 'app';
    const click =
      random() < sigmoid(0.4 * country - 2 + vector[0]! + (tags.includes('t1') ? 1 : 0) - (age > 40 ? 0.7 : 0));
    const buy = click && random() < sigmoid(0.3 * Math.log(bid) + vector[1]! - 0.5);
    const like = random() < sigmoid(vector[2]! - 1 + (source === 'web' ? 0.5 : 0));
    lines.push(
      JSON.stringify({
        id: `r${row}`,
        source,
        country: `c${country}`,
        user: `u${user}`,
        age: random() < 0.05 ? null : age,
        bid,
        vector,
        tags,
        scores: tags.map(() => 0.25 + random()),
        places: tags.map((_, i) => `p${(country + i) % 9}`),
        position: pick(5),
        weight: row % 7 === 0 ? 2 : 1,
        clicked: click,
        bought: click ? buy : random() < 0.5 ? false : null,
        liked: source === 'web' ? like : null,
        at: START + 60 * row,
        // At once, later, and after the end of the log.
        bought_at: click && buy ? START + 60 * row + [0, 90, 3_000, 40_000, 200_000][row % 5]! : null,
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}
