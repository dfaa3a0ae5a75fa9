/** What is served where a window is refused, small, empty or of one class: by the level's own formula and by what was served before. */
import { describe, expect, it } from 'vitest';
import { calibratorFault } from '../../src/calibrate/read-calibrator.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import type { LevelCalibrator } from '../../src/calibrate/level.ts';
import { chunkOf, fit, gather, METHODS, planOf, type Row, rowsAt, served, sigma, SOURCES } from './windows.ts';

const ZS = [-4, -2.5, -1, 0, 1.5];
/** 3,000 rows of standard and 2,000 of shopping, whose true odds are e^−.5 and e^−.8 of the model's, at a slope of .8. */
const good = (seed = 1): Row[] => [
  ...rowsAt(3000, -1, (z) => 0.8 * z - 0.5, { source: 0 }, seed),
  ...rowsAt(2000, -1, (z) => 0.8 * z - 0.8, { source: 1, country: 3 }, seed + 1),
];
const silent = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, y: 0 }));
const everywhere = (of: (z: number, source: number) => number) => SOURCES.flatMap((_, s) => ZS.map((z) => of(z, s)));
const codes = (result: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  result.diagnostics.map((d) => d.code);
/** The formula of a level, written again. */
function byHand(level: LevelCalibrator, z: number, country = 2): number {
  if (level.kind === 'identity') return sigma(z);
  if (level.kind === 'temperature') return sigma(z / level.temperature);
  if (level.kind === 'platt') return sigma(z + level.alpha + level.beta * (z - level.center) + level.gamma[country]!);
  const { logits, values } = level.fit;
  const above = logits.findIndex((at) => at >= z);
  if (above === 0) return values[0]!;
  if (above < 0) return values.at(-1)!;
  const part = (z - logits[above - 1]!) / (logits[above]! - logits[above - 1]!);
  return (1 - part) * values[above - 1]! + part * values[above]!;
}

describe.each(METHODS)('%s', (method) => {
  const first = fit(good(), { method });
  const before = everywhere((z, s) => served(first.calibrator, z, s));

  it('serves the formula of its levels', () => {
    const { sources } = first.calibrator.heads[0]!;
    everywhere((z, s) => s).forEach((s, i) =>
      expect(before[i]).toBeCloseTo(byHand(sources[SOURCES[s]!]!, ZS[i % ZS.length]!), 12),
    );
    // It has learned something: the window's events are those that it predicts, the model's own are not.
    const rows = good();
    const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
    const events = sum((r) => r.y as number);
    expect(sum((r) => sigma(r.z as number)) / events).toBeGreaterThan(1.3);
    if (method !== 'temperature')
      expect(
        Math.abs(sum((r) => served(first.calibrator, r.z as number, r.source, r.country)) / events - 1),
      ).toBeLessThan(0.02);
  });

  it.each([
    ['events stopped coming, with logits around another centre', silent(rowsAt(4000, 2, () => 0))],
    ['fifty times as many events as expected', rowsAt(4000, -6, () => 0)],
    ['labels of nothing', rowsAt(500, 2, () => 0).map((row) => ({ ...row, y: Number.NaN }))],
    ['no rows', []],
  ])('keeps the same function: %s', (_, window) => {
    const second = fit(window, { method }, first.calibrator);
    expect(codes(second)).toContain('ADS8504');
    everywhere((z, s) => served(second.calibrator, z, s)).forEach((p, i) => expect(p).toBe(before[i]));
    // And again, from what was kept; its own window stays with it.
    const third = fit(silent(good(5)), { method }, second.calibrator);
    everywhere((z, s) => served(third.calibrator, z, s)).forEach((p, i) => expect(p).toBe(before[i]));
    expect(third.calibrator.heads[0]!.all).toEqual({ ...first.calibrator.heads[0]!.all, kept: true });
    expect(third.calibrator.heads[0]!.all.window!.rows).toBe(5000);
    expect(
      calibratorFault(JSON.parse(JSON.stringify(third.calibrator)) as typeof third.calibrator, third.plan, 'model'),
    ).toBeNull();
  });

  it('a source too small to be judged is not shrunk towards a head that is refused', () => {
    const window = [
      ...silent(rowsAt(4000, 2, () => 0, { source: 0 })),
      { z: -1, y: 0, source: 1 },
      { z: -1, y: 1, source: 1 },
    ];
    const second = fit(window, { method }, first.calibrator);
    everywhere((z, s) => served(second.calibrator, z, s)).forEach((p, i) => expect(p).toBe(before[i]));
    expect(second.diagnostics.find((d) => d.code === 'ADS8504' && d.message.includes('shopping'))?.message).toBe(
      "click, source shopping: too few events to be judged where click can't be trusted; kept the last calibrator",
    );
    // Without a last one, nothing was ever learned: the model's own.
    const alone = fit(window, { method });
    everywhere((z, s) => served(alone.calibrator, z, s)).forEach((p, i) =>
      expect(p).toBeCloseTo(sigma(ZS[i % ZS.length]!), 12),
    );
  });

  it("a source that is refused below a good head keeps its own function; a new one takes the head's", () => {
    const window = [...good(9).filter((r) => r.source === 0), ...silent(rowsAt(600, 0, () => 0, { source: 1 }))];
    const second = fit(window, { method }, first.calibrator);
    for (const z of ZS) expect(served(second.calibrator, z, 1)).toBe(served(first.calibrator, z, 1));
    const onlyStandard = fit(
      good().filter((r) => r.source === 0),
      { method },
    );
    for (const previous of [null, onlyStandard.calibrator]) {
      const fresh = fit(window, { method }, previous);
      for (const z of ZS) expect(served(fresh.calibrator, z, 1)).toBe(served(fresh.calibrator, z, -1));
      expect(fresh.diagnostics.find((d) => d.message.startsWith('click, source shopping'))?.message).toMatch(
        /events were expected and none came; took the calibrator of click$/,
      );
    }
  });

  it("a source that vanishes has its head's function, and finds its own again when it comes back", () => {
    const gone = fit(
      good(9).filter((r) => r.source === 0),
      { method },
      first.calibrator,
    );
    for (const z of ZS) expect(served(gone.calibrator, z, 1)).toBeCloseTo(served(gone.calibrator, z, -1), 12);
    const back = fit(good(), { method }, gone.calibrator);
    everywhere((z, s) => served(back.calibrator, z, s)).forEach((p, i) => expect(p).toBe(before[i]));
  });

  it('one class: few rows, all of them without the event, or all with it, move little or nothing', () => {
    for (const [at, y] of [
      [-5, 0],
      [5, 1],
    ] as const) {
      const window = rowsAt(300, at, () => 0).map((row) => ({ ...row, y }));
      const { calibrator } = fit(window, { method });
      for (const z of ZS) {
        const moved = Math.abs(Math.log(served(calibrator, z) / (1 - served(calibrator, z))) - z);
        if (method === 'platt') expect(moved).toBeLessThan(3.5);
        else expect(moved).toBeLessThan(1e-12);
      }
      const kept = fit(window, { method }, first.calibrator).calibrator;
      if (method !== 'platt') for (const z of ZS) expect(served(kept, z, -1)).toBe(served(first.calibrator, z, -1));
    }
  });

  it('rows of weight 0 decide nothing: the same calibrator as without them', () => {
    const ghosts = silent(rowsAt(5000, 3, () => 0)).map((row) => ({ ...row, weight: 0, time: 9e12 }));
    for (const halfLifeSeconds of [null, 3600]) {
      const [without, withThem] = [
        fit(good(), { method, halfLifeSeconds }),
        fit([...good(), ...ghosts], { method, halfLifeSeconds }),
      ];
      expect(withThem.calibrator.hash).toBe(without.calibrator.hash);
      expect(codes(withThem)).toEqual(codes(without));
    }
    const nothing = fit(ghosts, { method }, first.calibrator).calibrator;
    everywhere((z, s) => served(nothing, z, s)).forEach((p, i) => expect(p).toBe(before[i]));
  });

  it('a downsampled log with weights gives what the whole log gives, also where it is refused', () => {
    const whole = [...good(21), ...good(31), ...good(41), ...good(51)];
    let negatives = 0;
    const downsampled = whole.flatMap((row) =>
      row.y === 1 ? [row] : negatives++ % 4 === 0 ? [{ ...row, weight: 4 }] : [],
    );
    const [a, b] = [fit(whole, { method }).calibrator, fit(downsampled, { method }).calibrator];
    for (const z of [-2.5, -1, 0]) expect(Math.abs(served(a, z) / served(b, z) - 1)).toBeLessThan(0.1);
    const broken = silent(rowsAt(4000, 2, () => 0)).map((row) => ({ ...row, weight: 4 }));
    for (const z of ZS) expect(served(fit(broken, { method }, b).calibrator, z)).toBe(served(b, z));
  });

  it('a logit that is NaN or infinite has no probability, and is not fitted on', () => {
    for (const z of [Number.NaN, Infinity, -Infinity]) expect(served(first.calibrator, z)).toBeNaN();
    const odd = fit([...good(), { z: Infinity, y: 1 }, { z: -Infinity, y: 1, source: 1 }, { z: Number.NaN, y: 0 }], {
      method,
    });
    expect(odd.calibrator.hash).toBe(first.calibrator.hash);
    expect(odd.diagnostics.find((d) => d.code === 'ADS8505')?.message).toContain('3 rows');
  });

  it('own traffic: each level of all traffic is kept with those of own traffic', () => {
    const calibration = { method, traffic: 'own' } as const;
    const mixed = [
      ...good(),
      ...rowsAt(3000, -1, (z) => z - 1, { own: 1, source: 0 }, 3),
      ...rowsAt(2000, -1, (z) => z - 1, { own: 1, source: 1 }, 4),
    ];
    const last = fit(mixed, calibration).calibrator;
    const own = everywhere((z, s) => served(last, z, s));
    // All labels gone; all traffic's gone and a handful of own rows left.
    for (const window of [silent(mixed), [...silent(good()), { z: -1, y: 1, own: 1, source: 1 }]]) {
      const kept = fit(window, calibration, last).calibrator;
      everywhere((z, s) => served(kept, z, s)).forEach((p, i) => expect(p).toBe(own[i]));
    }
    // Own rows that are refused, with a good log of all traffic: the last own function; without one, all traffic's.
    const silentOwn = mixed.map((row) => (row.own === 1 ? { ...row, y: 0 } : row));
    const refused = fit(silentOwn, calibration, last).calibrator;
    everywhere((z, s) => served(refused, z, s)).forEach((p, i) => expect(p).toBe(own[i]));
    const never = fit(silentOwn, calibration).calibrator;
    everywhere((z, s) => s).forEach((s, i) => {
      const z = ZS[i % ZS.length]!;
      expect(served(never, z, s)).toBeCloseTo(byHand(never.heads[0]!.allTraffic!.sources[SOURCES[s]!]!, z), 12);
    });
  });
});

describe('the chain around a kept level', () => {
  it('a source that can be trusted is the MAP estimate around the kept head: at its maximum the slope of the posterior is 0', () => {
    const last = fit(good()).calibrator;
    const shopping = rowsAt(1500, 0.5, (z) => z - 1.2, { source: 1, country: 3 }, 7);
    const { calibrator, diagnostics } = fit(
      [...silent(rowsAt(4000, 3, () => 0, { source: 0 })), ...shopping.map((r) => ({ ...r, weight: 0.5 }))],
      {},
      last,
    );
    expect(diagnostics.filter((d) => d.code === 'ADS8504').map((d) => d.message.split(':')[0])).toEqual([
      'click',
      'click, source standard',
    ]);
    const { all: head, sources } = calibrator.heads[0]!;
    const level = sources['shopping']!;
    if (head.kind !== 'platt' || level.kind !== 'platt') throw new Error('not Platt');
    expect(head).toEqual({ ...last.heads[0]!.all, kept: true });
    // Around the level's own centre, the head's function has this α.
    const alpha = head.alpha + head.beta * (level.center - head.center);
    const slope = [0, 0, 0];
    for (const row of shopping) {
      const z = row.z as number;
      const residual = 0.5 * ((row.y as number) - byHand(level, z, 3));
      slope[0]! += residual;
      slope[1]! += residual * (z - level.center);
      slope[2]! += residual;
    }
    // Prior standard deviations of a source: α .3, β .1, γ .15.
    expect(slope[0]! - (level.alpha - alpha) / 0.09).toBeCloseTo(0, 5);
    expect(slope[1]! - (level.beta - head.beta) / 0.01).toBeCloseTo(0, 5);
    expect(slope[2]! - (level.gamma[3]! - head.gamma[3]!) / 0.0225).toBeCloseTo(0, 5);
  });

  it('each head by its name: one is refused, the other fitted', () => {
    const heads = ['buy', 'click'];
    const two = (buy: readonly Row[], click: readonly Row[]): Row[] =>
      buy.map((row, i) => ({
        ...row,
        z: [row.z as number, click[i]!.z as number],
        y: [row.y as number, click[i]!.y as number],
      }));
    const a = fit(two(good(1), good(3)), {}, null, 'model', heads).calibrator;
    const b = fit(two(silent(good(5)), good(7)), {}, a, 'model', heads).calibrator;
    for (const z of ZS) expect(served(b, z)).toBe(served(a, z));
    expect(b.heads[1]!.all.kept).toBe(false);
    // Heads in another order are another model's.
    const { plan } = fit(two(good(1), good(3)), {}, null, 'model', heads);
    expect(calibratorFault(b, plan, 'model')).toBeNull();
    expect(calibratorFault(b, { ...plan, heads: plan.heads.toReversed() }, 'model')).toBe(
      'its heads are not those of the model',
    );
  });

  it('never keeps a function of another model, method, vocabulary or sampling correction, and says so', () => {
    const last = fit(good()).calibrator;
    const window = silent(good(5));
    const plan = planOf();
    const cases: [string, Partial<typeof last>, string][] = [
      ['model', { model: 'another' }, 'it was fitted for the model another'],
      ['method', { method: 'isotonic' }, 'its method is isotonic'],
      [
        'vocabulary',
        {
          layout: {
            ...last.layout,
            blocks: last.layout.blocks.map((block) => ({
              ...block,
              vocab: { ...block.vocab!, sha256: 'a'.repeat(64) },
            })),
          },
        },
        'its signals are not',
      ],
      [
        'zone',
        { layout: { ...last.layout, blocks: last.layout.blocks.map((block) => ({ ...block, zone: 'Asia/Tokyo' })) } },
        'its signals are not',
      ],
      [
        'sampling',
        { sampling: { base: null, keep: 0.1, log: 'unsampled', correct: 'weight' } },
        'its logits have another sampling correction',
      ],
    ];
    for (const [what, change, reason] of cases) {
      const { calibrator, diagnostics } = fit(window, {}, { ...last, ...change });
      expect(diagnostics.find((d) => d.code === 'ADS8508')?.message, what).toContain(reason);
      for (const z of ZS) expect(served(calibrator, z), what).toBeCloseTo(sigma(z), 12);
      expect(calibrator.model).toBe('model');
    }
    expect(
      new CalibratorScorer(last, SOURCES).probabilities(chunkOf([]), new Float64Array()).length + gather(plan, []).rows,
    ).toBe(0);
  });
});
