import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeGate, judge } from '../../src/schedule/gates.ts';
import { endOfStep, stepEnd, stepName } from '../../src/schedule/steps.ts';

const at = (text: string) => Date.parse(text);
const DAY = 86_400;

describe('steps', () => {
  it('end at whole multiples of their length in the zone of the data', () => {
    expect(stepEnd(at('2026-01-06T05:00:00Z'), DAY, 'UTC')).toBe(at('2026-01-06T00:00:00Z'));
    expect(stepEnd(at('2026-01-06T00:00:00Z'), DAY, 'UTC')).toBe(at('2026-01-06T00:00:00Z'));
    expect(stepEnd(at('2026-01-06T05:59:59Z'), 6 * 3600, 'UTC')).toBe(at('2026-01-06T00:00:00Z'));
    // Midnight in Berlin is 23:00 UTC in winter and 22:00 in summer; the clocks change on 2026-03-29.
    expect(stepEnd(at('2026-01-06T05:00:00Z'), DAY, 'Europe/Berlin')).toBe(at('2026-01-05T23:00:00Z'));
    expect(stepEnd(at('2026-03-29T12:00:00Z'), DAY, 'Europe/Berlin')).toBe(at('2026-03-28T23:00:00Z'));
    expect(stepEnd(at('2026-03-30T12:00:00Z'), DAY, 'Europe/Berlin')).toBe(at('2026-03-29T22:00:00Z'));
    // 02:00 is skipped that day: the hour that is over at 03:30 local time ends at 03:00, which is 01:00 UTC.
    expect(stepEnd(at('2026-03-29T01:30:00Z'), 3600, 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'));
  });

  it('follow each other: the end is never after the time asked for, and ends of later times are never earlier', () => {
    const instant = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 40 * DAY * 1000 }),
        fc.constantFrom(3600, 6 * 3600, DAY, 7 * DAY),
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        (time, later, every, zone) => {
          const end = stepEnd(time, every, zone);
          expect(end).toBeLessThanOrEqual(time);
          expect(time - end).toBeLessThan((every + 2 * 3600) * 1000);
          expect(stepEnd(time + later, every, zone)).toBeGreaterThanOrEqual(end);
          expect(stepEnd(end, every, zone)).toBe(end);
          expect(endOfStep(stepName(end))).toBe(end);
        },
      ),
      { seed: 15, numRuns: 300 },
    );
    for (const wrong of ['', '20260106', '20261306T000000Z', '20260106T250000Z', '../etc', '20260106T000000Z/..'])
      expect(endOfStep(wrong)).toBeNull();
  });
});

describe('gates', () => {
  const of = (logLoss: number | null, auc: number | null, calibration: number | null) => ({
    click: { logLoss, auc, calibration },
  });

  it('compare with the model that serves, and calibration with 1', () => {
    const gates = [
      { measure: 'log_loss', most: 0.01 },
      { measure: 'auc', most: 0.002 },
      { measure: 'calibration', most: 0.05 },
    ] as const;
    const passed = (now: ReturnType<typeof of>, before: ReturnType<typeof of> | null) =>
      judge(gates, now, before).map((gate) => gate.passed);
    expect(passed(of(0.505, 0.7, 1.05), of(0.5, 0.702, 3))).toEqual([true, true, true]);
    expect(passed(of(0.5051, 0.6999, 0.9523), of(0.5, 0.702, 1))).toEqual([false, false, false]);
    // 1/1.05 = 0.95238…
    expect(passed(of(0.4, 0.8, 0.9524), of(0.5, 0.702, 1))).toEqual([true, true, true]);
    // Nothing to compare with: the first model, a new head, one class only.
    expect(passed(of(9, 0.5, 1), null)).toEqual([true, true, true]);
    expect(passed(of(9, null, 1), { buy: { logLoss: 0.1, auc: 0.9, calibration: 1 } } as never)).toEqual([
      true,
      true,
      true,
    ]);
    expect(passed(of(0.4, null, 1), of(0.5, 0.7, 1))).toEqual([true, false, true].map((x, i) => (i === 1 ? true : x)));
    // No positives at all: there is no calibration to pass by.
    expect(passed(of(0.4, 0.8, null), of(0.5, 0.7, 1))[2]).toBe(false);
    expect(describeGate(judge(gates, of(0.51, 0.7, 1), of(0.5, 0.7, 1))[0]!)).toBe(
      'log_loss of click is 0.51, and at most 0.505 passes',
    );
  });
});
