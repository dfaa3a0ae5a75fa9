/** A rank that is killed at a random moment, and the run that goes on from its checkpoint: the same steps, rows and weights as without. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { count } from '../helpers/full.ts';
import { startTraining, torchrecPython, trainedOn } from '../helpers/torchrec.ts';
import { farthest, goldenIn, lossesOf, type Project, projectOf } from './project.ts';
import { towers } from './specs.ts';

const spec = towers
  .replace('batch 3000  epochs 1', 'batch 50  epochs 3')
  .replace('validate none', 'validate random(20%)');
const args = ['--data', 'encoded', '--checkpoint-every', '3'];
let project: Project;

/** The newest step that a checkpoint is there of; −1: none is. */
function newest(out: string): number {
  const folder = join(project.dir, out, 'checkpoint');
  if (!existsSync(folder)) return -1;
  return Math.max(-1, ...readdirSync(folder).map((name) => Number(/^step-(\d+)-\d+$/.exec(name)?.[1] ?? -1)));
}

/** Processes that torchrun has started. */
function ranksOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

describe.skipIf(torchrecPython === null || process.platform !== 'linux')('a killed rank', () => {
  let whole: { readonly golden: number[]; readonly losses: number[]; readonly said: string };

  beforeAll(async () => {
    project = await projectOf(spec, 2000, 300);
    const said = await trainedOn(project.dir, 2, ...args, '--out', 'whole');
    whole = {
      said: summaryOf(said),
      golden: goldenIn(join(project.dir, 'whole')),
      losses: lossesOf(join(project.dir, 'whole/log.jsonl')),
    };
  });

  it.each(Array.from({ length: count(2, 10) }, (_, i) => i))('is gone on with: %d', async (i) => {
    const out = `killed-${i}`;
    const last = whole.losses.length;
    const at = Math.floor(Math.random() * (last - 6)) - 1;
    const delay = Math.floor(200 * Math.random());
    const training = startTraining(project.dir, 2, [...args, '--out', out]);
    const progress = { over: false };
    void training.ended.then(() => (progress.over = true));
    while (!progress.over && newest(out) < at) await wait(2);
    await wait(delay);
    const ranks = progress.over ? [] : ranksOf(training.pid);
    if (ranks.length > 0) process.kill(ranks[Math.floor(Math.random() * ranks.length)]!, 'SIGKILL');
    await training.ended;
    const place = `killed after step ${at} and ${delay} ms`;
    // On as many ranks as before, and on another number of them.
    const said = await trainedOn(project.dir, i % 2 === 0 ? 2 : 1, ...args, '--out', out, '--resume');
    expect(summaryOf(said), place).toBe(whole.said);
    const losses = lossesOf(join(project.dir, out, 'log.jsonl'));
    expect(losses, place).toHaveLength(last);
    expect(farthest(losses, whole.losses), place).toBeLessThan(1e-5);
    expect(farthest(goldenIn(join(project.dir, out)), whole.golden), place).toBeLessThan(1e-5);
  });

  it('is not resumed with other data, another seed, or over a run that is there', async () => {
    const refused = async (...more: readonly string[]): Promise<string> => {
      const { code, err } = await startTraining(project.dir, 1, [...args, '--out', 'whole', ...more]).ended;
      expect(code).not.toBe(0);
      return err;
    };
    expect(await refused()).toContain('holds a checkpoint');
    expect(await refused('--resume', '--seed', '99')).toContain('seed is another one now');
  });
});

function summaryOf(said: string): string {
  return /\b(done|stopped early): \d+ steps, \d+ rows/.exec(said)?.[0] ?? `no end in ${said}`;
}
