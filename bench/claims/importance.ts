/**
 * "Importance finds the truth": in data whose truth is known, 20 useless signals, a signal with an exact copy, one with a noisy copy,
 * and one that helps in training but whose relation flips in the holdout. Everything goes the user's way: a spec, CSV files, `adsc
 * profile`, `train`, `importance`. Pass, over five seeds:
 *   - at least 19 of the 20 useless signals are called "does nothing", in every seed;
 *   - the exact copy, the signal it copies, and the noisy copy each have less than 60 % of what their pair has, in every seed;
 *   - the flipped one is called harmful in 4 of 5.
 * The claim may also be read as 4 of 5 seeds for all three: how many seeds each holds in is printed too.
 *
 * Sizes: "does nothing" needs the interval inside ±.0005 of AUC. The first run of five seeds (120,000 and 40,000 rows, seeds 1 to 5,
 * kept in results/importance-120k-40k.json) failed: three of a hundred useless signals were "unclear", two of them in one seed, and one
 * exact copy had 61 % of its pair. Before it seed 1 alone had been tried with 80,000 and 60,000 rows (19 of 20) and with 160,000 and
 * 40,000 (20 of 20; intervals of useless numbers ±.0002 to ±.00025). The rows were then raised so that intervals are narrower. The
 * criteria are as they were, and the new size is judged on seeds that nothing had been tried on (--first 6).
 * Usage: tsx bench/claims/importance.ts [--seeds 5] [--first 1] [--train 160000] [--holdout 80000] [--keep]
 */
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../src/cli/run.ts';
import type { ImportanceReport } from '../../src/importance/index.ts';
import { Random } from '../../src/math/random.ts';
import { table } from '../table.ts';
import { printVerdicts, type Verdict, writeResult } from './shared/output.ts';

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    first: { type: 'string', default: '1' },
    train: { type: 'string', default: '160000' },
    holdout: { type: 'string', default: '80000' },
    keep: { type: 'boolean', default: false },
  },
});
const [seeds, first] = [Number(options.seeds), Number(options.first)];
const rows = { train: Number(options.train), holdout: Number(options.holdout) };

/** Useless signals: numbers, small and large vocabularies, lists. Drawn independently of everything. */
const USELESS = [
  ...range(8).map((i) => ({ name: `number_${i}`, format: 'continuous', draw: (r: Random) => r.normal().toFixed(4) })),
  ...range(6).map((i) => ({ name: `small_${i}`, format: 'onehot', draw: (r: Random) => `v${r.int(3 + 9 * i)}` })),
  ...range(4).map((i) => ({
    name: `id_${i}`,
    format: 'hash_onehot(2000) { embed 8 }',
    draw: (r: Random) => `k${r.int(200 * (i + 1))}`,
  })),
  ...range(2).map((i) => ({
    name: `list_${i}`,
    format: 'indexed { max 5  split "|"  embed 8 }',
    draw: (r: Random) =>
      range(1 + r.int(5))
        .map(() => `t${r.int(50)}`)
        .join('|'),
  })),
];
/** What clicks follow: `price` and `quality` have copies, `flips` turns round with the holdout. */
const REAL = ['price', 'price_copy', 'quality', 'quality_noisy', 'age', 'flips'];
const NOISE = 0.5;

const spec = `model truth
data rows from "data/*.csv" {
  time   at
  source kind { standard, shopping }
}
${REAL.map((name) => `signal ${name} : continuous`).join('\n')}
signal color : onehot
${USELESS.map(({ name, format }) => `signal ${name} : ${format}`).join('\n')}
group real { ${[...REAL, 'color'].join(', ')} } -> 32
group rest { ${USELESS.map(({ name }) => name).join(', ')} } -> 32
bottom { layers 32 }
tower standard { layers 16 }
tower shopping { layers 16 }
head click on clicked
train { batch 512  epochs 1  optimizer adam(0.002)  embeddings adagrad(0.02)  holdout last(1d) }
`;

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** Four days to train on and one to hold out; a click rate of about .25. */
function writeRows(path: string, seed: number): void {
  const random = new Random(seed, 'importance claim');
  const file = openSync(path, 'w');
  writeSync(file, `at,kind,clicked,color,${[...REAL, ...USELESS.map(({ name }) => name)].join(',')}\n`);
  let text = '';
  const total = rows.train + rows.holdout;
  for (let i = 0; i < total; i++) {
    const held = i >= rows.train;
    const share = held ? (i - rows.train) / rows.holdout : i / rows.train;
    const at = Date.UTC(2025, 2, 3) + 86_400_000 * (held ? 4 + share : 4 * share) + 1;
    const [price, quality, age, flips] = [random.normal(), random.normal(), random.normal(), random.normal()];
    const kind = random.chance(0.6) ? 'standard' : 'shopping';
    const color = random.pick(['red', 'green', 'blue', 'black']);
    const logit =
      -1.4 +
      0.6 * price +
      0.6 * quality +
      0.4 * age +
      (color === 'red' ? 0.5 : 0) +
      (kind === 'shopping' ? 0.3 : 0) +
      (held ? -0.15 : 0.15) * flips;
    const clicked = random.chance(1 / (1 + Math.exp(-logit))) ? 1 : 0;
    const real = [price, price, quality, quality + NOISE * random.normal(), age, flips].map((x) => x.toFixed(4));
    text += `${new Date(at).toISOString()},${kind},${clicked},${color},${real.join(',')},${USELESS.map(({ draw }) => draw(random)).join(',')}\n`;
    if (text.length > 1 << 20 || i === total - 1) {
      writeSync(file, text);
      text = '';
    }
  }
  closeSync(file);
}

async function adsc(cwd: string, ...argv: string[]): Promise<void> {
  let said = '';
  const say = { write: (text: string) => (said += text) };
  const code = await run(argv, { cwd, stdout: say, stderr: say, env: { NO_COLOR: '1' } });
  if (code !== 0) throw new Error(`adsc ${argv.join(' ')} ended with ${code}:\n${said}`);
}

interface Finding {
  readonly seed: number;
  readonly nothing: number;
  /** Useless signals that were called something else. */
  readonly others: readonly string[];
  /** Share of the pair's change of log-loss. */
  readonly copies: Readonly<Record<'price' | 'price_copy' | 'quality' | 'quality_noisy', number>>;
  readonly harmful: string;
  readonly seconds: number;
}

async function find(seed: number): Promise<Finding> {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-claim-'));
  try {
    mkdirSync(join(dir, 'data'));
    writeFileSync(join(dir, 'model.ads'), spec);
    writeRows(join(dir, 'data/rows.csv'), seed);
    await adsc(dir, 'profile', 'model.ads');
    await adsc(dir, 'train', 'model.ads', '--id', 'one', '--seed', String(seed));
    const started = performance.now();
    await adsc(dir, 'importance', 'runs/one', '--seed', String(seed));
    const seconds = (performance.now() - started) / 1000;
    const report = JSON.parse(readFileSync(join(dir, 'runs/one/importance.json'), 'utf8')) as ImportanceReport;
    const results = new Map(report.heads[0]!.results.map((result) => [report.units[result.unit]!.name, result]));
    const useless = USELESS.map(({ name }) => ({ name, verdict: results.get(name)!.verdict }));
    const part = (name: string, pair: string) => {
      const whole = results.get(pair);
      if (whole === undefined) throw new Error(`seed ${seed}: ${pair} were not found to be associated`);
      return results.get(name)!.logLoss.change / whole.logLoss.change;
    };
    const flips = results.get('flips')!;
    return {
      seed,
      seconds,
      nothing: useless.filter(({ verdict }) => verdict === 'nothing').length,
      others: useless.filter(({ verdict }) => verdict !== 'nothing').map(({ name, verdict }) => `${name} ${verdict}`),
      copies: {
        price: part('price', 'price, price_copy'),
        price_copy: part('price_copy', 'price, price_copy'),
        quality: part('quality', 'quality, quality_noisy'),
        quality_noisy: part('quality_noisy', 'quality, quality_noisy'),
      },
      harmful: flips.verdict,
    };
  } finally {
    if (options.keep) console.error(`kept ${dir}`);
    else rmSync(dir, { recursive: true, force: true });
  }
}

const findings: Finding[] = [];
for (let n = 0; n < seeds; n++) {
  findings.push(await find(first + n));
  console.error(`${n + 1} of ${seeds} seeds done`);
}
const percent = (share: number) => `${Math.round(100 * share) + 0} %`;
console.log(
  `${rows.train.toLocaleString('en')} rows to train on, ${rows.holdout.toLocaleString('en')} held out; 20 useless signals, shares are of the pair's log-loss\n`,
);
console.log(
  table(
    ['seed', 'nothing', 'price', 'its copy', 'quality', 'its noisy copy', 'flipped', 'seconds'],
    findings.map((f) => [
      f.seed,
      `${f.nothing} of 20`,
      percent(f.copies.price),
      percent(f.copies.price_copy),
      percent(f.copies.quality),
      percent(f.copies.quality_noisy),
      f.harmful,
      f.seconds.toFixed(1),
    ]),
  ),
);
for (const f of findings) if (f.others.length > 0) console.log(`seed ${f.seed}: ${f.others.join(', ')}`);

const largestCopy = ({ copies: c }: Finding): number => Math.max(c.price, c.price_copy, c.quality_noisy);
const inSeeds = (holds: (f: Finding) => boolean): string => `in ${findings.filter(holds).length} of ${seeds} seeds`;
const wrong = findings.flatMap((f) => f.others).filter((other) => !other.endsWith('unclear')).length;
const [enough, shared, found] = [
  (f: Finding) => f.nothing >= 19,
  (f: Finding) => largestCopy(f) < 0.6,
  (f: Finding) => f.harmful === 'harmful',
];
const verdicts: readonly Verdict[] = [
  {
    what: 'at least 19 of 20 useless signals called "does nothing" in every seed',
    pass: findings.every(enough),
    figures: `${Math.min(...findings.map((f) => f.nothing))} at the fewest, ${inSeeds(enough)}; called useful or harmful: ${wrong} of ${20 * seeds}`,
  },
  {
    what: 'each copy has under 60 % of its pair in every seed',
    pass: findings.every(shared),
    figures: `${percent(Math.max(...findings.map(largestCopy)))} at the most, ${inSeeds(shared)}`,
  },
  {
    what: 'the flipped signal called harmful in 4 of 5 seeds',
    pass: findings.filter(found).length >= 0.8 * seeds,
    figures: inSeeds(found),
  },
];
console.log('');
process.exitCode = printVerdicts(verdicts) ? 0 : 1;
writeResult('importance', { rows, first, seeds, findings, verdicts });
