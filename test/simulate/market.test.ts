/** The market as a closed loop, in process. */
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/math/random.ts';
import { MarketDrift, DRIFT_SD } from '../../src/simulate/drift.ts';
import {
  EXPLORER,
  FULL_DRIFT,
  isMature,
  LABEL_WINDOW_MS,
  Market,
  type MarketImpression,
  type MarketOptions,
  NO_DRIFT,
  noisyOracle,
  type Ranker,
} from '../../src/simulate/index.ts';
import { TOPICS } from '../../src/simulate/names.ts';
import { LinearRanker } from '../../src/simulate/ranker.ts';

const small: Partial<MarketOptions> = { users: 300, pins: 300, advertisers: 20, impressionsPerDay: 6000, explore: 0.1 };

async function days(
  market: Market,
  count: number,
  rankers: readonly Ranker[],
  hours = 24,
): Promise<MarketImpression[][]> {
  const out: MarketImpression[][] = [];
  for (let day = 0; day < count; day++) {
    out.push([]);
    for (let hour = 0; hour < hours; hour++) out[day]!.push(...(await market.hour(day, hour, rankers)));
    market.night(day);
  }
  return out;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
const logit = (p: number) => Math.log(p / (1 - p));

describe('a market', () => {
  it('draws clicks from the true probabilities, serves about what was asked for and explores the share that was asked for', async () => {
    const market = new Market(small);
    const [rows = []] = await days(market, 1, [noisyOracle(market, 'a/a', 1, 1)]);
    expect(rows.length / 6000).toBeCloseTo(1, 1);
    const deviation =
      sum(rows, (r) => (r.clicked ? 1 : 0) - r.truth.click) /
      Math.sqrt(sum(rows, (r) => r.truth.click * (1 - r.truth.click)));
    expect(Math.abs(deviation)).toBeLessThan(4);
    expect(rows.filter((r) => r.policy === EXPLORER).length / rows.length).toBeCloseTo(0.1, 1);
    for (let i = 1; i < rows.length; i++) expect(rows[i]!.time).toBeGreaterThanOrEqual(rows[i - 1]!.time);
  });

  it('shows the candidates of the highest probability × bid, once each', async () => {
    const market = new Market({ ...small, explore: 0 });
    const offered = new Map<number, { pin: number; value: number }[]>();
    const greedy: Ranker = {
      name: 'greedy/pins',
      share: 1,
      score({ requests, start, pin, bid }) {
        requests.forEach((request, r) =>
          offered.set(
            request.id,
            Array.from(pin.subarray(start[r], start[r + 1]), (p, i) => ({ pin: p, value: p * bid[start[r]! + i]! })),
          ),
        );
        return pin;
      },
    };
    const rows = await market.hour(0, 0, [greedy]);
    for (const [id, candidates] of offered) {
      const slate = rows.filter((r) => r.request === id).map((r) => r.pin);
      const best = candidates
        .sort((a, b) => b.value - a.value)
        .slice(0, slate.length)
        .map((c) => c.pin);
      expect(slate).toEqual(best);
      expect(new Set(slate).size).toBe(slate.length);
    }
  });

  it('has the winner’s curse: a ranker that errs by chance overestimates what it chose, not what was drawn at random', async () => {
    const market = new Market({ ...small, explore: 0.5 });
    const noisy = noisyOracle(market, 'noisy/oracle', 1, 1);
    const [rows = []] = await days(market, 1, [noisy]);
    // First places alone: predictions are for those.
    const chosen = rows.filter((r) => r.predicted !== null && r.position === 0);
    expect(sum(chosen, (r) => r.predicted!) / sum(chosen, (r) => r.truth.click)).toBeGreaterThan(1.5);
    const other = new Market({ ...small, explore: 0 });
    const [honest = []] = await days(other, 1, [noisyOracle(other, 'exact/oracle', 1, 0)]);
    const first = honest.filter((r) => r.position === 0);
    expect(sum(first, (r) => r.predicted!) / sum(first, (r) => r.truth.click)).toBeCloseTo(1, 6);
  });

  it('with random selection the rankers keep their requests and predict what is shown, and have no winner’s curse', async () => {
    const market = new Market({ ...small, explore: 0.2, selection: 'random' });
    const [rows = []] = await days(market, 1, [
      noisyOracle(market, 'noisy/oracle', 3, 1),
      noisyOracle(market, 'exact/oracle', 1, 0),
    ]);
    const of = (policy: string) => rows.filter((r) => r.policy === policy && r.position === 0);
    expect(rows.filter((r) => r.policy === EXPLORER).every((r) => r.predicted === null)).toBe(true);
    expect(rows.filter((r) => r.policy === EXPLORER).length / rows.length).toBeCloseTo(0.2, 1);
    const exact = of('exact/oracle');
    expect(sum(exact, (r) => r.predicted!) / sum(exact, (r) => r.truth.click)).toBeCloseTo(1, 6);
    // The noise is of mean 0 in logits: in probabilities it leaves the factor E[σ(z + ε)] / σ(z), about e^½ where clicks are rare; by value it was above that.
    const noisy = of('noisy/oracle');
    const ratio = sum(noisy, (r) => r.predicted!) / sum(noisy, (r) => r.truth.click);
    expect(ratio).toBeGreaterThan(1.1);
    expect(ratio).toBeLessThan(Math.exp(0.5) + 0.1);
    expect(noisy.length / exact.length).toBeGreaterThan(2);
    // What a ranker says changes nothing of what is shown.
    const other = new Market({ ...small, explore: 0.2, selection: 'random' });
    const [same = []] = await days(other, 1, [
      noisyOracle(other, 'noisy/oracle', 3, 3),
      noisyOracle(other, 'exact/oracle', 1, 2),
    ]);
    expect(same.map((r) => [r.time, r.pin, r.clicked])).toEqual(rows.map((r) => [r.time, r.pin, r.clicked]));
  });

  it('tells of a click later, within the window', async () => {
    const market = new Market(small);
    const [rows = []] = await days(market, 1, []);
    const delays = rows.filter((r) => r.clicked).map((r) => r.clickAt! - r.time);
    expect(delays.length).toBeGreaterThan(100);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...delays)).toBeLessThanOrEqual(LABEL_WINDOW_MS);
    // Exponential of mean 600 s cut at 3600 s: 600 − 3600/(e⁶−1) = 591 s.
    expect(sum(delays, (d) => d) / delays.length / 1000).toBeGreaterThan(500);
    expect(sum(delays, (d) => d) / delays.length / 1000).toBeLessThan(690);
    expect(rows.every((r) => r.clicked === (r.clickAt !== null))).toBe(true);
    expect(isMature(rows[0]!, rows[0]!.time + LABEL_WINDOW_MS - 1)).toBe(false);
    expect(isMature(rows[0]!, rows[0]!.time + LABEL_WINDOW_MS)).toBe(true);
  });

  it('is the same again with the same seed, and another with another', async () => {
    const run = async (seed: number) => {
      const market = new Market({ ...small, seed, drift: FULL_DRIFT });
      return JSON.stringify(await days(market, 2, [noisyOracle(market, 'a/a', 1, 1)], 3));
    };
    expect(await run(3)).toBe(await run(3));
    expect(await run(3)).not.toBe(await run(4));
  });

  it('refuses scores that are no probabilities', async () => {
    const market = new Market(small);
    const wrong = (score: Ranker['score']): Promise<unknown> =>
      market.hour(0, 0, [{ name: 'bad/ranker', share: 1, score }]);
    await expect(wrong(({ pin }) => new Float64Array(pin.length).fill(Number.NaN))).rejects.toThrow(
      'bad/ranker gave NaN',
    );
    await expect(wrong(() => [0.1])).rejects.toThrow('gave 1 scores for');
  });
});

describe('drift', () => {
  const topics = new Float32Array(TOPICS);
  /** A drift's logit at one place, every two days. */
  const path = (options: typeof NO_DRIFT, source: 0 | 1 = 0, steps = 300) => {
    const drift = new MarketDrift(new Random(5, 'drift'), options, 3);
    return Array.from(
      { length: steps },
      (_, i) => (drift.advance(i * 48), drift.logit(source, 0, 0, 12, 0, topics, 0)),
    );
  };

  it('is nothing when all kinds are off', () => {
    expect(path(NO_DRIFT, 0, 5)).toEqual([0, 0, 0, 0, 0]);
  });

  it('of the global level has the standard deviation and memory it says: three days', () => {
    const values = path({ ...NO_DRIFT, global: 1 }, 0, 2000);
    const sd = Math.sqrt(sum(values, (v) => v * v) / values.length);
    expect(sd / DRIFT_SD.global).toBeGreaterThan(0.9);
    expect(sd / DRIFT_SD.global).toBeLessThan(1.1);
    const correlation = values.slice(1).reduce((total, v, i) => total + v * values[i]!, 0) / sum(values, (v) => v * v);
    expect(correlation).toBeCloseTo(Math.exp(-48 / 72), 1);
  });

  it('moves the true probabilities of the same impression', async () => {
    const spread = async (drift: typeof NO_DRIFT) => {
      const market = new Market({ ...small, nights: false, drift });
      const levels = (await days(market, 8, [], 2)).map((rows) => sum(rows, (r) => logit(r.truth.click)) / rows.length);
      const mean = sum(levels, (l) => l) / levels.length;
      return Math.sqrt(sum(levels, (l) => (l - mean) ** 2) / levels.length);
    };
    expect(await spread(NO_DRIFT)).toBeLessThan(0.1);
    expect(await spread({ ...NO_DRIFT, global: 2 })).toBeGreaterThan(0.15);
  });

  it('of inventory brings pins that were not served before, and takes others away', async () => {
    const market = new Market({ ...small, days: 6, drift: { ...NO_DRIFT, inventory: 1 } });
    const served = (await days(market, 6, [], 6)).map((rows) => new Set(rows.map((r) => r.pin)));
    const { born, gone } = market.world.pins;
    expect([...served[0]!].every((pin) => born[pin] === 0)).toBe(true);
    expect([...served[5]!].some((pin) => born[pin]! > 0)).toBe(true);
    served.forEach((pins, day) => expect([...pins].every((pin) => born[pin]! <= day && day < gone[pin]!)).toBe(true));
    // As many stay: the share that is served neither grows nor shrinks much.
    expect(
      born.filter((day, pin) => day <= 5 && gone[pin]! > 5).length / born.filter((day) => day === 0).length,
    ).toBeCloseTo(1, 0.5);
  });
});

describe('the ranker that learns from the log', () => {
  it('comes to choose better than chance', async () => {
    const market = new Market({ ...small, impressionsPerDay: 8000, clickRate: 0.15, explore: 0 });
    const [log = []] = await days(market, 1, []);
    const ranker = new LinearRanker(market, 'linear/ranker', 1);
    ranker.fit(log, new Random(1, 'order'));
    const rate = async (rankers: readonly Ranker[], day: number) => {
      const rows = (await Promise.all([0, 1, 2, 3].map((hour) => market.hour(day, hour, rankers)))).flat();
      return sum(rows, (r) => r.truth.click) / rows.length;
    };
    const drawn = await rate([], 1);
    expect(await rate([ranker], 2)).toBeGreaterThan(1.2 * drawn);
  });
});
