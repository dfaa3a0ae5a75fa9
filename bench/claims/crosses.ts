/**
 * What each kind of cross is worth at what it costs: no cross, products of all pairs, `fm`, `dcn` with whole kernels and at two ranks, `masknet`, `senet`.
 * Five seeds, paired: on simulated clicks against their true probabilities (`adsc simulate`), a log of its own for each seed, and on 8,000 rows of Criteo
 * against the labels of a fifth that each seed holds out. No arm has to win.
 *
 *     npx tsx bench/claims/crosses.ts [--rows 40000] [--seeds 5] [--first 1] [--world simulated|criteo|both] [--criteo ../shared/data/criteo-8k] [--arms none,dcn,masknet]
 *
 * All arms have the groups below their cross in the bottom, too, the same layers, batch and optimizer, and end by their own validation loss.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate, type Outcome, profile, simulate, train } from '../../src/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { uniform } from '../../test/program/plans.ts';
import { table } from '../table.ts';
import { parametersOf } from './shared/model.ts';
import { writeResult } from './shared/output.ts';
import { interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '40000' },
    seeds: { type: 'string', default: '5' },
    first: { type: 'string', default: '1' },
    world: { type: 'string', default: 'both' },
    criteo: { type: 'string', default: '../shared/data/criteo-8k' },
    arms: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log(
    'options: --rows 40000 --seeds 5 --first 1 --world simulated|criteo|both --criteo FOLDER --arms none,dcn,masknet',
  );
  process.exit(0);
}
const seeds = Array.from({ length: Number(given.seeds) }, (_, i) => Number(given.first) + i);

/** Each arm's crosses, over operands whose widths together are `width`. */
const armsOf = (operands: readonly string[], pairs: readonly string[], width: number) => {
  const all = operands.join(', ');
  return {
    none: [],
    product: pairs.map((pair) => `${pair} -> 32`),
    fm: [`fm(${all}) -> 32`],
    dcn: [`dcn(${all}) { layers 2 }`],
    dcn_quarter: [`dcn(${all}) { layers 2  rank ${width / 4} }`],
    dcn_sixteenth: [`dcn(${all}) { layers 2  rank ${width / 16} }`],
    masknet: [`masknet(${all}) -> 64 { layers 2 }`],
    senet: [`senet(${all})`],
  };
};
type Arm = keyof ReturnType<typeof armsOf>;

/** The crosses of all arms, and a variant for each that leaves the others' out. */
function declared(arms: Readonly<Record<Arm, readonly string[]>>): string {
  const named = Object.entries(arms).flatMap(([arm, crosses]) =>
    crosses.map((cross, i) => ({ arm, name: `${arm}_${i}`, cross })),
  );
  const variants = Object.keys(arms).map((arm) => {
    const others = named.filter((one) => one.arm !== arm).map(({ name }) => `without cross ${name}`);
    return `variant only_${arm} { ${others.join('  ')} }`;
  });
  return [...named.map(({ name, cross }) => `cross ${name} = ${cross}`), ...variants].join('\n');
}

const simulatedArms = armsOf(['user', 'ad', 'topic', 'context'], ['user * ad', 'topic * user', 'context * ad'], 64);
const simulatedSpec = `model market
data impressions from "data/impressions/*.parquet" {
  time   served_at { zone "UTC" }
  source ad_type { standard, shopping }
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  after_impression true_click
}
vocab category { top 50k  embed 8 }
vocab advertiser { top 50k  embed 8 }
signal country       : onehot { embed 4 }
signal device        : onehot { embed 4 }
signal user_age      : continuous from users.age
signal price         : continuous from pins.price { squash log }
signal bid           : continuous { squash log }
signal pin_category  : indexed(category) from pins.categories
signal user_category : indexed(category) from users.categories
signal advertiser_id : onehot(advertiser) from pins.advertiser_id
group user    { user_age, user_category } -> 16
group ad      { price, bid, advertiser_id } -> 16
group topic   { pin_category } -> 16
group context { country, device } -> 16
${declared(simulatedArms)}
bottom { layers 64, 32 }
tower all { }
head click on clicked
trees { count none }
train { batch 256  epochs 10  patience 2  optimizer adam(0.001)  holdout newest(25%)  validate random(10%) }
`;

const source = resolve(given.criteo);
const criteoArms = armsOf(['counts', 'codes'], ['counts * codes'], 96);
/** specs/criteo with other crosses. */
const criteoSpec = readFileSync(join(import.meta.dirname, '../../specs/criteo/model.ads'), 'utf8')
  .replace(/^cross .*\n/gm, '')
  .replace(/^baseline .*\n/gm, '')
  .concat(`trees { count none }\n${declared(criteoArms)}\n`);

interface Measured {
  readonly world: string;
  readonly arm: Arm;
  readonly seed: number;
  /** Above that of the true probabilities where these are known. */
  readonly logLoss: number;
  readonly auc: number;
  readonly parameters: number;
}

async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

const names = (given.arms?.split(',') ?? Object.keys(simulatedArms)) as Arm[];
const results: Measured[] = [];
async function measure(world: 'simulated' | 'criteo', seed: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-crosses-'));
  try {
    if (world === 'simulated') {
      await value(simulate({ cwd: dir, rows: Number(given.rows), days: 4, seed, clickRate: 0.2 }));
      writeFileSync(join(dir, 'model.ads'), simulatedSpec);
    } else {
      mkdirSync(join(dir, 'data'));
      copyShuffled(join(source, 'criteo_8000.csv'), join(dir, 'data/criteo_8000.csv'), seed);
      writeFileSync(join(dir, 'model.ads'), criteoSpec);
    }
    const spec = join(dir, 'model.ads');
    await value(profile(spec, { cwd: dir }));
    for (const arm of names) {
      const run = await value(train(spec, { cwd: dir, seed, variant: `only_${arm}` }));
      const truth = world === 'simulated' ? { trueProbability: ['click=true_click'] } : {};
      const { report } = await value(evaluate(run.dir, { cwd: dir, lr: false, ...truth }));
      const slice = report.heads[0]!.slices[0]!;
      const logLoss = slice.truth?.expectedRegret ?? slice.metrics.logLoss!;
      results.push({ world, arm, seed, logLoss, auc: slice.metrics.auc!, parameters: denseParameters(run.dir) });
    }
    const of = results.slice(-names.length).map(({ arm, logLoss }) => `${arm} ${(1000 * logLoss).toFixed(2)}`);
    console.error(`${world}, seed ${seed}: ${of.join(', ')}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Another fifth is held out then: rows without a key are cut by their places. */
function copyShuffled(from: string, to: string, seed: number): void {
  const [header, ...lines] = readFileSync(from, 'utf8').trimEnd().split(/\r?\n/);
  const draw = uniform(seed);
  for (let i = lines.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [lines[i], lines[j]] = [lines[j]!, lines[i]!];
  }
  writeFileSync(to, `${header}\n${lines.join('\n')}\n`);
}

/** All but the tables', which are the same in all arms. */
function denseParameters(run: string): number {
  const plan = JSON.parse(readFileSync(join(run, 'bundle/plan.json'), 'utf8')) as Plan;
  return parametersOf({ ...plan, tables: [] });
}

const worlds = (['simulated', 'criteo'] as const).filter((world) => given.world === 'both' || given.world === world);
for (const world of worlds) {
  if (world === 'criteo' && !existsSync(join(source, 'criteo_8000.csv'))) {
    console.error(`no ${join(source, 'criteo_8000.csv')}: Criteo is left out`);
    continue;
  }
  for (const seed of seeds) await measure(world, seed);
  const of = (arm: Arm) => results.filter((one) => one.world === world && one.arm === arm);
  const less = (arm: Arm, than: Arm, figure: 'logLoss' | 'auc') =>
    interval(of(arm).map((one, i) => one[figure] - of(than)[i]![figure]));
  const mnat = ({ mean, low, high, values }: ReturnType<typeof interval>) =>
    showInterval({ mean: 1000 * mean, low: 1000 * low, high: 1000 * high, values }, 2);
  console.log(
    table(
      [world, 'weights', 'log-loss, mnat', 'minus none', 'minus dcn', 'AUC minus none'],
      names.map((arm) => [
        arm,
        String(of(arm)[0]!.parameters),
        (1000 * interval(of(arm).map(({ logLoss }) => logLoss)).mean).toFixed(2),
        arm === 'none' ? '' : mnat(less(arm, 'none', 'logLoss')),
        arm === 'dcn' || !names.includes('dcn') ? '' : mnat(less(arm, 'dcn', 'logLoss')),
        arm === 'none' ? '' : showInterval(less(arm, 'none', 'auc'), 4),
      ]),
    ),
  );
}
// Of some arms there is no result to keep.
if (given.arms === undefined)
  writeResult(given.world === 'both' ? 'crosses' : `crosses-${given.world}`, { rows: Number(given.rows), results });
