/** Calibrators from files are data of anybody's: altered and sealed again they are refused, or serve numbers. */
import { describe, expect, it } from 'vitest';
import { type Calibrator, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import { readCalibrator } from '../../src/calibrate/read-calibrator.ts';
import { chunkOf, fit, METHODS, rowsAt, SOURCES } from './windows.ts';

const rows = [
  ...rowsAt(600, -1, (z) => z - 0.5, { source: 0 }),
  ...rowsAt(600, -1, (z) => z, { source: 1, country: 3 }),
];
const ODD: readonly unknown[] = [undefined, null, -1, 1e308, 1e-308, '', [], { __proto__: null, x: 1 }];

/** Every place of a JSON value, as paths. */
function pathsOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value)
      .slice(0, Array.isArray(value) ? 3 : 20)
      .flatMap(([key, inner]) => pathsOf(inner, [...at, key])),
  ];
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const inner = changed(copy[key], rest, to);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

describe.each(METHODS)('%s', (method) => {
  const { calibrator, plan } = fit(rows, { method, traffic: 'own' });
  const { hash: _hash, ...body } = calibrator;

  it('is read back as it was written', async () => {
    expect(await readCalibrator(JSON.stringify(calibrator), plan, 'model')).toEqual(calibrator);
  });

  it('altered in any place and sealed again: refused with a reason, or probabilities between 0 and 1', async () => {
    let refused = 0;
    let served = 0;
    for (const path of pathsOf(body).slice(1)) {
      for (const to of ODD) {
        const other = sealCalibrator(JSON.parse(JSON.stringify(changed(body, path, to))) as typeof body);
        const read = await readCalibrator(JSON.stringify(other), plan, 'model');
        if (typeof read === 'string') {
          refused++;
          expect(read.length, path.join('.')).toBeGreaterThan(5);
          continue;
        }
        served++;
        for (const z of [-30, -1, 0, 2, 30]) {
          const probes = chunkOf([-1, 0, 1].map((source) => ({ z, y: 0, source })));
          const p = new CalibratorScorer(read, SOURCES).probabilities(probes, new Float64Array(3).fill(z));
          expect(
            p.every((q) => q >= 0 && q <= 1),
            `${path.join('.')} = ${JSON.stringify(to)}, logit ${z}: ${[...p].join()}`,
          ).toBe(true);
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
    expect(served).toBeGreaterThan(10);
  });

  it('never throws for what is no calibrator', async () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '1',
      '"3"',
      '{"version":3}',
      '{"version":null}',
      `{"version":3,"heads":[${'['.repeat(50)}`,
      JSON.stringify({ ...calibrator, hash: 'a'.repeat(64) }),
    ])
      expect(typeof (await readCalibrator(text, plan, 'model')), text).toBe('string');
  });

  it('a source of the model without a level, and a level of no source, are refused by name', async () => {
    const of = (change: (sources: Record<string, unknown>) => object) =>
      readCalibrator(
        JSON.stringify(
          sealCalibrator({
            ...body,
            heads: body.heads.map((head) => ({
              ...head,
              sources: change({ ...head.sources }) as Calibrator['heads'][number]['sources'],
            })),
          }),
        ),
        plan,
        'model',
      );
    expect(await of(({ shopping: _gone, ...rest }) => rest)).toBe('click: it has no level of source "shopping"');
    expect(await of((sources) => ({ ...sources, constructor: sources['shopping'] }))).toBe(
      'click: source "constructor" is none of the model\'s',
    );
  });
});
