/**
 * Claim `Own traffic`: a newly trained model with a small share of the traffic is calibrated better by what it chose itself than by
 * all traffic; where impressions are drawn at random it is not.
 *
 *     npx tsx bench/claims/own-traffic.ts
 *
 * Per seed: days of an earlier system's log (plus exploration) train the model; then it serves a share of the requests, choosing by
 * its uncalibrated probability × bid. Each arm's calibrator is fitted on the first days of that and judged on the rows that the model
 * served on the following ones: E* = |ln(Σq/Σp)| per day and source, the median of those.
 */
import { parseArgs } from 'node:util';
import { Random } from '../../src/math/random.ts';
import { noisyOracle, type Ranker } from '../../src/simulate/index.ts';
import { table } from '../table.ts';
import { Arena } from './shared/arena.ts';
import { calibrationOf, calibrationRows, fit, probabilities, see } from './shared/calibrate.ts';
import type { Fitted, Trainee } from './shared/fit.ts';
import { barChart, printVerdicts, writeResult } from './shared/output.ts';
import { modelRanker, randomRanker } from './shared/ranker.ts';
import { calibrationError, interval, median, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    impressions: { type: 'string', default: '40000' },
    shares: { type: 'string', default: '1,2,5,10,30' },
    'train-days': { type: 'string', default: '2' },
    'fit-days': { type: 'string', default: '2' },
    'judge-days': { type: 'string', default: '4' },
    epochs: { type: 'string', default: '4' },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log(
    'options: --seeds 10 --impressions PER_DAY --shares 1,2,5,10,30 --train-days 2 --fit-days 2 --judge-days 4 --epochs MOST',
  );
  process.exit(0);
}
const seeds = Number(given.seeds);
const impressionsPerDay = Number(given.impressions);
const shares = given.shares.split(',').map(Number);
const [trainDays, fitDays, judgeDays, epochs] = [
  Number(given['train-days']),
  Number(given['fit-days']),
  Number(given['judge-days']),
  Number(given.epochs),
];
const arms = ['none', 'all', "all at own's size", 'own', 'own shrunk to all'] as const;
const OWN = 'market/base';
type Errors = Record<(typeof arms)[number], number>;
interface Result {
  readonly seed: number;
  readonly selection: 'value' | 'random';
  readonly share: number;
  readonly errors: Errors;
  /** Median E with outcomes in place of probabilities, of the arm `own` and of a perfect predictor. */
  readonly observed: { readonly own: number; readonly perfect: number };
  /** Σq/Σp of the uncalibrated model on what it served. */
  readonly ratio: number;
  readonly ownRows: number;
}

const started = performance.now();
const results: Result[] = [];
for (let seed = 1; seed <= seeds; seed++) {
  await trial(seed);
  const last = results.filter((r) => r.seed === seed && r.share === 5 && r.selection === 'value')[0];
  if (last !== undefined)
    console.error(
      `seed ${seed}: at 5 % ratio ${last.ratio.toFixed(2)}, ${arms.map((arm) => `${arm} ${last.errors[arm].toFixed(3)}`).join(', ')} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
    );
}

async function trial(seed: number): Promise<void> {
  // Nothing changes from day to day and no request depends on another, so what each system would serve alone can be drawn once and
  // mixed by share afterwards.
  const arena = new Arena({ seed, nights: false, impressionsPerDay, days: 2 });
  try {
    const { log } = arena;
    let day = 0;
    const serve = async (days: number, traffic: number, ...rankers: Ranker[]) => {
      const from = log.rows;
      for (const end = day + days; day < end; day++) await arena.day(day, rankers, traffic);
      return Int32Array.from({ length: log.rows - from }, (_, i) => from + i);
    };
    const legacy = noisyOracle(arena.market, 'legacy/ranker', 1, 1);
    const rows = await serve(trainDays, 1, legacy);
    const trainee = await arena.trainee();
    const held = (row: number) => log.shown[row]!.request % 10 === 0;
    const fitted = await trainee.fit(log, {
      seed,
      epochs,
      train: rows.filter((r) => !held(r)),
      validate: rows.filter(held),
    });

    const most = Math.max(5, ...shares) / 100;
    const model = modelRanker(arena, OWN, 1, trainee, fitted);
    const [others, mine, judged] = [
      await serve(fitDays, 1, legacy),
      await serve(fitDays, most, model),
      await serve(judgeDays, most, model),
    ];
    for (const share of shares)
      results.push(await judge(arena, trainee, fitted, seed, 'value', share, most, others, mine, judged));
    const random = new Random(seed, 'random selection');
    const [otherDraws, myDraws, judgedDraws] = [
      await serve(fitDays, 1, randomRanker('legacy/ranker', 1, random)),
      await serve(fitDays, 0.05, randomRanker(OWN, 1, random)),
      await serve(judgeDays, 0.05, randomRanker(OWN, 1, random)),
    ];
    results.push(await judge(arena, trainee, fitted, seed, 'random', 5, 0.05, otherDraws, myDraws, judgedDraws));
  } finally {
    await arena.dispose();
  }
}

/** One share: the model has `share` % of the requests, of which `mine` and `judged` hold enough for `most`. */
async function judge(
  arena: Arena,
  trainee: Trainee,
  fitted: Fitted,
  seed: number,
  selection: Result['selection'],
  share: number,
  most: number,
  others: Int32Array,
  mine: Int32Array,
  judged: Int32Array,
): Promise<Result> {
  const { log } = arena;
  const { plan } = trainee;
  const own = (row: number) => log.shown[row]!.policy === OWN;
  /** Keeps a share of the requests: the first part of a fixed order that looks random. */
  const some = (rows: Int32Array, part: number) =>
    rows.filter((row) => (log.shown[row]!.request * 0.6180339887) % 1 < part);
  const seen = await see(
    log,
    trainee,
    fitted,
    Int32Array.from([...some(others, 1 - share / 100), ...some(mine, share / 100 / most)]),
  );
  const whole = calibrationOf(plan, { traffic: 'all', halfLifeSeconds: null });
  const rows = calibrationRows(plan, whole, seen, own);
  const ownPlaces = [...seen.at.keys()].filter((i) => own(seen.at[i]!));
  const random = new Random(seed, 'subset', share, selection);
  const sized = [...seen.at.keys()]
    .map((i) => [random.float(), i] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, ownPlaces.length)
    .map(([, i]) => i);
  const calibrators = {
    none: null,
    all: fit(plan, whole, rows),
    "all at own's size": fit(plan, whole, rows.subset(sized)),
    own: fit(plan, whole, rows.subset(ownPlaces)),
    'own shrunk to all': fit(plan, { ...whole, traffic: 'own' }, rows),
  };

  const served = await see(log, trainee, fitted, some(judged, share / 100 / most).filter(own));
  const errorsOf = (q: ArrayLike<number>, actual: (row: number) => number) => {
    // By day and source.
    const sums = new Map<string, [number, number]>();
    served.at.forEach((row, i) => {
      const key = `${Math.floor((log.shown[row]!.time - arena.market.options.start) / 86_400_000)} ${log.source(row)}`;
      const pair = sums.get(key) ?? [0, 0];
      pair[0] += q[i]!;
      pair[1] += actual(row);
      sums.set(key, pair);
    });
    return median([...sums.values()].map(([a, b]) => calibrationError(a, b)).filter((e) => !Number.isNaN(e)));
  };
  const truth = (row: number) => log.shown[row]!.truth.click;
  const outcome = (row: number) => (log.shown[row]!.clicked ? 1 : 0);
  const errors = Object.fromEntries(
    arms.map((arm) => [arm, errorsOf(probabilities(plan, served, calibrators[arm]), truth)]),
  ) as Errors;
  const perfect = Float64Array.from(served.at, truth);
  const raw = probabilities(plan, served, null);
  return {
    seed,
    selection,
    share,
    errors,
    observed: {
      own: errorsOf(probabilities(plan, served, calibrators.own), outcome),
      perfect: errorsOf(perfect, outcome),
    },
    ratio: raw.reduce((a, b) => a + b, 0) / perfect.reduce((a, b) => a + b, 0),
    ownRows: ownPlaces.length,
  };
}

console.log(
  `\n${seeds} seeds, ${impressionsPerDay} impressions a day: trained on ${trainDays} days, calibrated on ${fitDays}, judged on ${judgeDays}; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (impressionsPerDay < 200_000) console.log(`smaller than the protocol's 200,000 impressions a day`);
console.log('Median E* of click on what the model served, mean over seeds:\n');
const groups = [...shares.map((share) => ['value', share] as const), ['random', 5] as const];
const of = (selection: string, share: number) => results.filter((r) => r.selection === selection && r.share === share);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const halved = (rs: readonly Result[]) => rs.filter((r) => r.errors.own <= r.errors.all / 2).length;
console.log(
  table(
    ['selection, share', 'own rows', 'Σq/Σp', ...arms, 'own ≤ ½ all', 'E own', 'E perfect'],
    groups.map(([selection, share]) => {
      const rs = of(selection, share);
      return [
        `${selection} ${share} %`,
        Math.round(mean(rs.map((r) => r.ownRows))),
        mean(rs.map((r) => r.ratio)).toFixed(2),
        ...arms.map((arm) => mean(rs.map((r) => r.errors[arm])).toFixed(3)),
        `${halved(rs)} of ${rs.length}`,
        mean(rs.map((r) => r.observed.own)).toFixed(3),
        mean(rs.map((r) => r.observed.perfect)).toFixed(3),
      ];
    }),
  ),
);
console.log();
const five = of('value', 5);
const control = of('random', 5);
const gain = interval(control.map((r) => r.errors.all - r.errors.own));
const shrunk = five.filter((r) => r.errors['own shrunk to all'] <= r.errors.all / 2).length;
const needed = Math.ceil(0.8 * seeds);
const verdicts = [
  {
    what: "at 5 % own leaves at most half of all's E* in 8 of 10 seeds",
    pass: five.length > 0 && halved(five) >= needed,
    figures: `${halved(five)} of ${five.length} (own shrunk to all: ${shrunk})`,
  },
  {
    what: 'control: under random selection own does not win',
    pass: !(gain.low > 0) && halved(control) < needed,
    figures: `all − own ${showInterval(gain, 4)}, halved in ${halved(control)} of ${control.length}`,
  },
];
const passed = printVerdicts(verdicts);
writeResult(
  'own-traffic',
  {
    command: `npx tsx bench/claims/own-traffic.ts ${process.argv.slice(2).join(' ')}`.trim(),
    seeds,
    impressionsPerDay,
    trainDays,
    fitDays,
    judgeDays,
    results,
    verdicts,
    passed,
  },
  barChart(
    'E* on what the model served, by what calibrated it',
    'median over days and sources, mean over seeds',
    groups.map(([selection, share]) => ({
      name: selection === 'random' ? 'random selection, 5 %' : `share ${share} %`,
      bars: arms.map((arm) => ({ label: arm, value: mean(of(selection, share).map((r) => r.errors[arm])) })),
    })),
  ),
);
process.exitCode = passed ? 0 : 1;
