/** Two specs side by side: what is compared is measured on the same rows with the same labels, or nothing is. */
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../src/playground/language/inspect.ts';
import { MemoryDisk } from '../../src/playground/language/memory-disk.ts';
import type { PlanForWorkers, Profiled } from '../../src/playground/protocol.ts';
import type { Progress } from '../../src/playground/train/session.ts';
import { Workbench } from '../../src/playground/train/workbench.ts';
import { createEngine } from '../../src/train/engines/index.ts';

const SPEC = `model m
data log from "log.csv" { time at { zone "UTC" } }
signal city : onehot
signal age  : continuous
group g { city, age } -> 4
tower all { layers 4 }
head click on clicked
train { epochs 1 }
`;
const silent: Progress = {
  onRows: () => undefined,
  onStart: () => undefined,
  onStep: () => undefined,
  onEpoch: () => undefined,
  onTrees: () => undefined,
};

function newBench(): Workbench {
  return new Workbench(async (plan) => {
    const engine = await createEngine('auto', plan);
    if ('code' in engine) throw new Error(engine.message);
    return engine;
  });
}

const about = (text: string) => ({ spec: 'm.ads', files: [['m.ads', text]] as const, variant: null });

/** @param lock of the user's rows; null: made-up ones */
function planOf(text: string, lock: Profiled | null = null): PlanForWorkers {
  const inspector = new Inspector(new MemoryDisk());
  if (lock !== null) inspector.ownLock({ spec: 'm.ads', lock: lock.lock, vocabFiles: lock.vocabFiles });
  const plan = inspector.plan(about(text));
  if (plan === null)
    throw new Error(
      inspector
        .inspect({ ...about(text), narrow: false })
        .problems.map(({ message }) => message)
        .join('\n'),
    );
  return plan;
}

const compare = (bench: Workbench, a: PlanForWorkers, b: PlanForWorkers) =>
  bench.compare([a, b], 1, new AbortController().signal, () => silent);

describe('two specs', () => {
  it('over made-up rows are compared where these are the same, and not where another seed or signal makes others', async () => {
    const bench = newBench();
    const found = await compare(bench, planOf(SPEC), planOf(SPEC.replace('layers 4', 'layers 8')));
    expect(found?.comparison.rows[0]?.results[1]?.intervals).not.toBeNull();
    for (const other of [
      SPEC.replace('epochs 1', 'epochs 1 seed 9'),
      SPEC.replace('group g { city', 'signal os : onehot\ngroup g { os, city'),
    ])
      await expect(compare(bench, planOf(SPEC), planOf(other))).rejects.toThrow(/same rows: bring data/);
  });

  it("over the user's rows are not compared where parts or labels are others, though they are as many", async () => {
    const bench = newBench();
    const rows = Array.from({ length: 200 }, (_, i) => {
      const at = new Date(Date.UTC(2025, 0, 1) + i * 3_600_000).toISOString();
      return `${at},${['a', 'b', 'c'][i % 3]},${20 + (i % 17)},${(i * 7) % 5 === 0 ? 1 : 0},${i % 2}`;
    });
    bench.add('log.csv', new TextEncoder().encode(`at,city,age,clicked,odd\n${rows.join('\n')}\n`).buffer);
    const own = async (text: string) => planOf(text, await bench.profile(about(text)));
    const newest = SPEC.replace('epochs 1', 'epochs 1 holdout last(20h)');
    const twenty = (text: string) => text.replace('last(20h)', 'newest(10%)');
    expect((await compare(bench, await own(newest), await own(twenty(newest))))?.split).toBe('holdout');
    const other = newest.replace('on clicked', 'on odd');
    await expect(compare(bench, await own(newest), await own(other))).rejects.toThrow(/head 'click' has other labels/);
    await expect(compare(bench, await own(newest), planOf(newest))).rejects.toThrow(/same rows: bring data/);
  });
});
