/**
 * Claim `Order`: where the order of a history says what a user wants next, `transformer` finds it, and reads of a set (`none`, `mean`, `din`) and
 * of the newest step alone (`last`) do not; where order means nothing, `transformer` has no more than `mean`. Five seeds, paired; a log of its own
 * for each.
 *
 *     npx tsx bench/claims/order.ts [--rows 40000] [--epochs 6] [--seeds 5] [--world order|set|both]
 *
 * test/helpers/order-world.ts says what the worlds are.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate, type Outcome, profile, train } from '../../src/index.ts';
import { bestAuc, MOST_STEPS, orderRow } from '../../test/helpers/order-world.ts';
import { uniform } from '../../test/program/plans.ts';
import { table } from '../table.ts';
import { printVerdicts, writeResult } from './shared/output.ts';
import { interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '40000' },
    epochs: { type: 'string', default: '6' },
    seeds: { type: 'string', default: '5' },
    world: { type: 'string', default: 'both' },
    first: { type: 'string', default: '1' },
  },
});
const worlds = (['order', 'set'] as const).filter((world) => given.world === 'both' || given.world === world);
type World = (typeof worlds)[number];
const rows = Number(given.rows);
const arms = ['none', 'mean', 'last', 'din', 'transformer'] as const;
type Arm = (typeof arms)[number];

const best = bestAuc();

const spec = `model order
data log from "log.jsonl" { key id }
vocab things { embed 16 }
signal item : onehot(things)
signal seen : sequence of onehot(things)
group ad { item } -> 16
sequence history { seen } { max ${MOST_STEPS} }
read by_mean        = mean(history) -> 32
read by_last        = last(history) -> 32
read by_din         = din(history, ad) -> 32 { layers 32, 16 }
read by_transformer = transformer(history) -> 32 { layers 2  heads 2 }
cross with_mean        = by_mean * ad -> 32
cross with_last        = by_last * ad -> 32
cross with_din         = by_din * ad -> 32
cross with_transformer = by_transformer * ad -> 32
bottom { layers 64, 32 }
tower all { }
head click on clicked
trees { count none }
train { batch 256  epochs ${given.epochs}  holdout random(20%)  validate random(10%)  optimizer adam(0.003)  patience ${given.epochs} }
${arms
  .map((arm) => {
    const without = arms
      .slice(1)
      .filter((other) => other !== arm)
      .map((other) => `without read by_${other}  without cross with_${other}`);
    return `variant ${arm} { ${without.join('  ')} }`;
  })
  .join('\n')}
`;

async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

const results: { world: World; arm: Arm; seed: number; auc: number; logLoss: number }[] = [];
for (const world of worlds)
  for (let seed = Number(given.first); seed < Number(given.first) + Number(given.seeds); seed++) {
    const dir = mkdtempSync(join(tmpdir(), 'adsc-order-'));
    try {
      mkdirSync(dir, { recursive: true });
      const draw = uniform(1000 * seed + (world === 'order' ? 1 : 2));
      const lines = Array.from({ length: rows }, (_, id) => JSON.stringify({ id, ...orderRow(world, draw) }));
      writeFileSync(join(dir, 'log.jsonl'), `${lines.join('\n')}\n`);
      writeFileSync(join(dir, 'model.ads'), spec);
      await value(profile(join(dir, 'model.ads'), { cwd: dir }));
      for (const arm of arms) {
        const run = await value(train(join(dir, 'model.ads'), { cwd: dir, seed, variant: arm }));
        const { heads } = (await value(evaluate(run.dir, { cwd: dir, lr: false }))).report;
        const { auc, logLoss } = heads[0]!.slices[0]!.metrics;
        results.push({ world, arm, seed, auc: auc!, logLoss: logLoss! });
      }
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
    const of = results.slice(-arms.length).map(({ arm, auc }) => `${arm} ${auc.toFixed(4)}`);
    console.error(`${world}, seed ${seed}: ${of.join(', ')}`);
  }

const aucs = (world: World, arm: Arm) => results.filter((r) => r.world === world && r.arm === arm).map((r) => r.auc);
const gain = (world: World, arm: Arm, than: Arm) =>
  interval(aucs(world, arm).map((auc, i) => auc - aucs(world, than)[i]!));
console.log(`AUC of the true probabilities: ${best.toFixed(4)}`);
for (const world of worlds)
  console.log(
    table(
      [`world ${world}`, 'AUC', 'transformer − this'],
      arms.map((arm) => [
        arm,
        interval(aucs(world, arm)).mean.toFixed(4),
        arm === 'transformer' ? '' : showInterval(gain(world, 'transformer', arm), 4),
      ]),
    ),
  );
writeResult(given.world === 'both' ? 'order' : `order-${given.world}`, {
  rows,
  epochs: Number(given.epochs),
  best,
  results,
});
const verdicts = [];
if (worlds.includes('order'))
  for (const arm of arms.slice(0, -1)) {
    const by = gain('order', 'transformer', arm);
    verdicts.push({
      what: `order: transformer has a higher AUC than ${arm}`,
      pass: by.low > 0,
      figures: showInterval(by, 4),
    });
  }
if (worlds.includes('set')) {
  const by = gain('set', 'transformer', 'mean');
  verdicts.push({
    what: 'where order means nothing, transformer has no more than mean (control)',
    pass: by.low <= 0,
    figures: showInterval(by, 4),
  });
}
process.exitCode = printVerdicts(verdicts) ? 0 : 1;
