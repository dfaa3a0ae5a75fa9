/**
 * Claims `Composed heads` and `Delayed feedback`: probabilities of purchases that need a click and come late, in a market where the true
 * ones are known (`adsc simulate --delays`). Paired over worlds. `--help` shows the sizes.
 *
 *     npx tsx bench/claims/late.ts
 *     npx tsx bench/claims/late.ts --control       # the same purchases at once: nothing may be lost
 *
 * A log of some days is cut from a longer one, as it stood at its end: purchases that came later are not in it. Each arm is trained on it
 * and predicts the newest day and the day after. `truth` has all labels. `clicked` is a model of purchases given a click that is
 * learned on clicks alone, times the same network's probability of a click.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Outcome, predict, profile, simulate, train } from '../../src/index.ts';
import { table } from '../table.ts';
import { printVerdicts, writeResult } from './shared/output.ts';
import { interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    worlds: { type: 'string', default: '5' },
    first: { type: 'string', default: '11' },
    rows: { type: 'string', default: '70000' },
    days: { type: 'string', default: '14' },
    arms: { type: 'string' },
    epochs: { type: 'string', default: '4' },
    control: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log(
    'options: --worlds 5 --first SEED --rows OF_THE_LOG --days OF_THE_LOG --epochs 4 --arms mask,truth --control',
  );
  process.exit(0);
}
const [worlds, first, rows, days, epochs] = [given.worlds, given.first, given.rows, given.days, given.epochs].map(
  Number,
) as [number, number, number, number, number];
/** A purchase counts within a week: so many days later all labels are known. */
const WINDOW_DAYS = 7;
const START = '2025-03-03';

const HEADS = {
  naive: 'head purchase on purchased { after click }',
  mask: 'head purchase on purchased { after click  within 7d }',
  exponential: 'head purchase on purchased { after click  within 7d  at purchased_at  delay exponential }',
  weight: 'head purchase on purchased { after click  delay weight }',
  truth: 'head purchase on purchased { after click }',
  clicked: 'head purchase on purchased_if_clicked',
} as const;
type Arm = keyof typeof HEADS;
const arms = (given.arms?.split(',') ?? Object.keys(HEADS)) as Arm[];
const parts = ['newest', 'next'] as const;
type Part = (typeof parts)[number];

interface Judged {
  /** Σ predicted / Σ true. */
  readonly calibration: number;
  /** Log-loss above that of the true probabilities, thousandths of a nat. */
  readonly loss: number;
  /** The same calibration of the probability given a click, over all impressions. */
  readonly given: number;
}

const spec = (arm: Arm, log: string) => `model market
data impressions from "${log}.parquet" {
  time   served_at { zone "UTC" }
  source ad_type { standard, shopping }
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  after_impression true_click, true_purchase
}
vocab category { top 50k  embed 16 }
signal country       : onehot
signal device        : onehot
signal user_age      : continuous from users.age
signal price         : continuous from pins.price
signal pin_category  : indexed(category) from pins.categories
signal user_category : indexed(category) from users.categories
group category { pin_category, user_category } -> 32
group other    { country, device, user_age, price } -> 32
cross deep = dcn(category, other) { layers 2 }
bottom { layers 64, 32 }
tower all { layers 32 }
head click on clicked
${HEADS[arm]}
train { epochs ${epochs}  validate none  batch 512 }
`;

async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

async function world(seed: number): Promise<Record<Arm, Record<Part, Judged>>> {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-late-'));
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  try {
    const all = days + WINDOW_DAYS + 1;
    await value(
      simulate({
        cwd: dir,
        rows: Math.round((rows * all) / days),
        days: all,
        seed,
        clickRate: 0.2,
        delays: true,
        users: 2000,
        pins: 800,
      }),
    );
    const whole = `read_parquet('${dir}/data/impressions/*.parquet')`;
    const end = `TIMESTAMP '${START}' + INTERVAL ${days} DAY`;
    // With no delays a purchase comes with its impression.
    const at = given.control ? 'served_at' : 'purchased_at';
    const known = `coalesce(purchased AND ${at} <= ${end}, false)`;
    const columns = (purchased: string) =>
      `* REPLACE (${purchased} AS purchased, CASE WHEN ${purchased} THEN ${at} END AS purchased_at), CASE WHEN clicked THEN ${purchased} END AS purchased_if_clicked`;
    const logs = {
      known: `SELECT ${columns(known)} FROM ${whole} WHERE served_at < ${end}`,
      // Each row at once, and again when it converts.
      repeated: `SELECT ${columns('false')} FROM ${whole} WHERE served_at < ${end} UNION ALL SELECT ${columns('true')} FROM ${whole} WHERE served_at < ${end} AND ${known}`,
      final: `SELECT ${columns('purchased')} FROM ${whole} WHERE served_at < ${end}`,
      asked: `SELECT ${columns('purchased')}, served_at >= ${end} AS is_next FROM ${whole} WHERE served_at >= ${end} - INTERVAL 1 DAY AND served_at < ${end} + INTERVAL 1 DAY`,
    };
    for (const [name, sql] of Object.entries(logs))
      await connection.run(`COPY (${sql} ORDER BY served_at, request_id, position) TO '${dir}/${name}.parquet'`);
    const truth = (
      await connection.runAndReadAll(
        `SELECT true_click, true_purchase, is_next FROM read_parquet('${dir}/asked.parquet') ORDER BY served_at, request_id, position`,
      )
    ).getRows() as [number, number, boolean][];

    const judged = {} as Record<Arm, Record<Part, Judged>>;
    for (const arm of arms) {
      const log = arm === 'weight' ? 'repeated' : arm === 'truth' || arm === 'clicked' ? 'final' : 'known';
      const file = join(dir, `${arm}.ads`);
      mkdirSync(join(dir, arm), { recursive: true });
      writeFileSync(file, spec(arm, log));
      await value(profile(file, { cwd: dir }));
      const run = await value(train(file, { cwd: dir, seed, runs: join(dir, arm) }));
      const output = join(dir, `${arm}.csv`);
      await value(predict(run.dir, { cwd: dir, data: 'asked.parquet', output }));
      judged[arm] = judge(arm, readFileSync(output, 'utf8'), truth);
    }
    return judged;
  } finally {
    connection.closeSync();
    database.closeSync();
    rmSync(dir, { recursive: true, force: true });
  }
}

function judge(arm: Arm, csv: string, truth: readonly [number, number, boolean][]): Record<Part, Judged> {
  const [header, ...lines] = csv.trim().split('\n');
  const names = header!.split(',');
  const [click, purchase] = [names.indexOf('click_raw'), names.indexOf('purchase_raw')];
  const of = (isNext: boolean): Judged => {
    let [predicted, is, loss, given, isGiven] = [0, 0, 0, 0, 0];
    let n = 0;
    lines.forEach((line, i) => {
      const [trueClick, p, next] = truth[i]!;
      if (next !== isNext) return;
      const cells = line.split(',');
      const clicked = Number(cells[click]);
      const own = Number(cells[purchase]);
      const q = arm === 'clicked' ? clicked * own : own;
      predicted += q;
      is += p;
      loss += p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
      given += q / clicked;
      isGiven += p / trueClick;
      n++;
    });
    return { calibration: predicted / is, loss: (1000 * loss) / n, given: given / isGiven };
  };
  return { newest: of(false), next: of(true) };
}

const started = performance.now();
const results: { seed: number; judged: Record<Arm, Record<Part, Judged>> }[] = [];
for (let seed = first; seed < first + worlds; seed++) {
  const judged = await world(seed);
  results.push({ seed, judged });
  console.error(
    `world ${seed}: ${arms.map((arm) => `${arm} ${judged[arm].newest.calibration.toFixed(3)}`).join(', ')} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
}

const of = (arm: Arm, part: Part, figure: keyof Judged) =>
  interval(results.map(({ judged }) => judged[arm][part][figure]));
for (const part of parts)
  console.log(
    table(
      [`${part} day`, 'Σq/Σp', 'Σq/Σp given a click', 'loss above the truth, mnat'],
      arms.map((arm) => [
        arm,
        showInterval(of(arm, part, 'calibration'), 3),
        showInterval(of(arm, part, 'given'), 3),
        showInterval(of(arm, part, 'loss'), 2),
      ]),
    ),
  );
// Of some arms there is no verdict.
if (arms.length < Object.keys(HEADS).length) process.exit(0);
const lost = interval(results.map(({ judged: j }) => j.exponential.newest.loss - j.naive.newest.loss));
const off = (arm: Arm) => Math.abs(of(arm, 'newest', 'calibration').mean - 1);
const joint = of('truth', 'newest', 'calibration');
writeResult(given.control ? 'late-control' : 'late', { worlds, rows, days, epochs, results });
const passed = printVerdicts([
  {
    what: 'the joint probability is calibrated, with all labels known (.98 to 1.02)',
    pass: Math.abs(joint.mean - 1) <= 0.02,
    figures: showInterval(joint, 3),
  },
  given.control
    ? {
        what: 'without delays nothing is lost against labels as they are (under 1 mnat)',
        pass: lost.mean < 1,
        figures: showInterval(lost, 2),
      }
    : {
        what: 'with delays the exponential is better calibrated on the newest day than masks and than labels as they are',
        pass: off('exponential') < Math.min(off('mask'), off('naive')),
        figures: (['exponential', 'mask', 'naive'] as const).map((arm) => `${arm} ${off(arm).toFixed(3)}`).join(', '),
      },
]);
process.exitCode = passed ? 0 : 1;
