/** Walking over hours that are good, refused or empty in turn: each hour is served what the chain of the hours before it gives. */
import { describe, expect, it } from 'vitest';
import type { Calibrator } from '../../src/calibrate/calibrator.ts';
import { walkForward } from '../../src/calibrate/walk-forward.ts';
import { fit, gather, METHODS, planOf, type Row, rowsAt, served, sigma } from './windows.ts';

const HOUR = 3_600_000;
/** What each hour's log is like. Windows are of one hour, so hour h is served what hour h − 1 gave. */
const HOURS = [
  'good',
  'refused',
  'good elsewhere',
  'refused',
  'refused',
  'empty',
  'good',
  'one class',
  'new source',
  'good',
  'no source',
] as const;

function hourOf(kind: (typeof HOURS)[number], h: number): Row[] {
  const time = h * HOUR + 1000;
  const both = (at: number, n: number, shift: number) =>
    [0, 1].flatMap((source) => rowsAt(n, at, (z) => z + shift - 0.3 * source, { source, time }, 10 + 2 * h + source));
  switch (kind) {
    case 'good':
      return both(-1, 1500, -0.5);
    case 'good elsewhere':
      return both(1, 1500, 0.5);
    case 'refused':
      return both(2, 1500, 0).map((row) => ({ ...row, y: 0 }));
    case 'empty':
      return [];
    case 'one class':
      return both(-6, 300, 0).map((row) => ({ ...row, y: 0 }));
    case 'new source':
      return both(-1, 1500, -0.5).map((row) => ({ ...row, source: row.source === 1 ? -1 : 0 }));
    case 'no source':
      return both(-1, 1500, -0.5).filter((row) => row.source === 0);
  }
}

describe.each(METHODS)('%s', (method) => {
  it('serves every hour what was fitted, kept or never there before it', () => {
    const plan = planOf({ method });
    // Two rows to be served at the end of each hour, without labels, so that they are in no fit.
    const probes = HOURS.flatMap((_, h): Row[] =>
      [0, 1].map((source) => ({ z: -1, y: Number.NaN, source, time: h * HOUR + 2000 })),
    );
    const rows = [...HOURS.flatMap(hourOf), ...probes];
    const { probabilities, last } = walkForward({
      plan,
      calibration: plan.calibration,
      modelFingerprint: 'model',
      rows: gather(plan, rows),
      from: 0,
    });
    const first = rows.length - probes.length;
    let calibrator: Calibrator | null = null;
    const shown: string[] = [];
    HOURS.forEach((kind, h) => {
      [0, 1].forEach((source) => {
        const expected: number = calibrator === null ? sigma(-1) : served(calibrator, -1, source);
        expect(
          Math.abs(probabilities[first + 2 * h + source]! - expected),
          `hour ${h}, ${kind}, source ${source}`,
        ).toBeLessThan(1e-12);
      });
      shown.push(probabilities[first + 2 * h]!.toFixed(6));
      const window = [...hourOf(kind, h), ...probes.slice(2 * h, 2 * h + 2)];
      calibrator = fit(window, { method }, calibrator).calibrator;
    });
    // Hours after a refused or empty one are served as the hour before them; others have learned something else.
    HOURS.forEach((kind, h) => {
      if (h + 1 === HOURS.length) return;
      if (kind === 'refused' || kind === 'empty') expect(shown[h + 1], `after hour ${h}`).toBe(shown[h]);
      else if (kind === 'good' || kind === 'good elsewhere') expect(shown[h + 1], `after hour ${h}`).not.toBe(shown[h]);
    });
    expect(shown[2]).toBe(shown[1]);
    expect(Number(shown[1])).toBeLessThan(sigma(-1));
    expect(last).not.toBeNull();
  });
});
