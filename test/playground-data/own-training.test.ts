/** What is trained in the page on the user's data is what `adsc train` trains on the same files, and is measured alike. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareReports } from '../../src/evaluate/compare.ts';
import { evaluate, profile, train } from '../../src/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { check } from '../../src/language/semantics/index.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { OwnFiles } from '../../src/playground/data/files.ts';
import { TableReader } from '../../src/playground/data/own-table.ts';
import { profileOwn } from '../../src/playground/data/profile-own.ts';
import { Session } from '../../src/playground/train/session.ts';
import { planSpec } from '../../src/spec-to-build.ts';
import { createTfjsEngine } from '../../src/train/engines/tfjs.ts';
import { temporaryFolder } from '../helpers/emitted.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { valueOf } from '../helpers/outcome.ts';

/** With a signal in it: two cities and a number say how likely a click is. */
function clicks(rows: number): string {
  let state = 7;
  const draw = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const lines = Array.from({ length: rows }, (_, i) => {
    const city = ['a', 'b', 'c', 'd'][Math.floor(draw() * 4)]!;
    const price = draw() * 10;
    const p = 1 / (1 + Math.exp(2 - (city === 'a' ? 2 : 0) - price / 5));
    return `${new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString()},${city},${price.toFixed(2)},u${Math.floor(draw() * 30)},${draw() < p ? 1 : 0}`;
  });
  return `at,city,price,user,clicked\n${lines.join('\n')}\n`;
}

const spec = (trainBlock: string) => `model clicks
data log from "log.csv" { time at { zone "UTC" } }
signal city  : onehot
signal price : continuous
signal user  : hash_onehot(100)
group all { city, price, user } -> 8
bottom { layers 8  dropout 10% }
head click on clicked
train { epochs 3  holdout last(6h)${trainBlock} }
`;

const progress = {
  onRows: () => undefined,
  onStart: () => undefined,
  onStep: () => undefined,
  onEpoch: () => undefined,
  onTrees: () => undefined,
};

it.each(['', '  refit yes'])(
  'has the log-loss of adsc train and adsc evaluate%s',
  async (more) => {
    const root = temporaryFolder();
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, 'log.csv'), clicks(3000));
    writeFileSync(join(root, 'model.ads'), spec(more));
    valueOf(await profile('model.ads', { cwd: root }));
    const run = valueOf(await train('model.ads', { cwd: root, engine: 'wasm' }));
    const theirs = valueOf(await evaluate(run.dir, { cwd: root, engine: 'wasm' }));

    const host = memoryHost({ 'model.ads': spec(more) });
    const { program } = check(host, 'model.ads');
    const files = new OwnFiles();
    files.add('log.csv', Uint8Array.from(readFileSync(join(root, 'log.csv'))));
    const own = await profileOwn(program!, files, new TableReader());
    const { plan, vocabTexts, statedVocabs } = planSpec(
      memoryHost({ 'model.ads': spec(more), ...Object.fromEntries(own!.vocabFiles) }),
      'model.ads',
      own!.lock,
      { variant: null },
    );
    const engine = (of: Plan) => createTfjsEngine(lowerProgram(of), 'wasm');
    const of = {
      plan: plan!,
      lock: own!.lock,
      vocabTexts: [...vocabTexts],
      statedVocabs: [...statedVocabs],
      made: null,
    };
    const session = await Session.open(of, own!.log, engine, () => undefined);
    await session.train(null, new AbortController().signal, progress);
    const ours = await session.measure();
    await session.dispose();

    expect(ours.split).toBe('holdout');
    const [metrics, expected] = [ours.report, theirs.report].map(({ heads }) => heads[0]!.slices[0]!.metrics);
    expect(metrics!.rows).toBe(expected!.rows);
    expect(metrics!.logLoss).toBeCloseTo(expected!.logLoss!, 6);
    expect(metrics!.auc).toBeCloseTo(expected!.auc!, 6);
    expect(compareReports([theirs.report, ours.report]).rows[0]!.results[1]!.logLossChange).toBeCloseTo(0, 5);
  },
  120_000,
);
