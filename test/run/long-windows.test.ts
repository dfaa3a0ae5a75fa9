/** Windows that are longer than the log: what is there counts, or the error says what is missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adsc } from '../helpers/command.ts';
import { dayOf, ran, refusal, shop, SPEC } from './daily.ts';

describe('of a log of three days', () => {
  it.each(['holdout last(30d)  validate none', 'validate last(30d)'])(
    '%s leaves nothing to learn from',
    async (train) => {
      const spec = SPEC.replace('holdout last(3h)  validate none', train).replace(/^run .*\n/m, '');
      const { code, err } = await adsc(shop(3, spec), ['profile', 'model.ads']);
      expect([code, err]).toEqual([
        3,
        expect.stringMatching(
          /error\[ADS8019\]: the training part has no rows: 900 rows in all, cut by \w+ last\(30d\)/,
        ),
      ]);
    },
  );

  it('a step of run learns all rows that there are, and calibrates on those held out', async () => {
    const dir = shop(3, SPEC.replace('run { window 5d', 'run { window 90d').replace('window 2d', 'window 60d'));
    const { step, calibrator } = await ran(dir, dayOf(3));
    expect(step.verdict).toBe('published');
    expect(step.rows['train']! + step.rows['holdout']!).toBe(900);
    const { window } = JSON.parse(readFileSync(calibrator!, 'utf8')) as { window: { rows: number } };
    expect(window.rows).toBe(step.rows['holdout']);
  });

  it('a step of run that waits longer for its events has no rows', async () => {
    const dir = shop(3, SPEC.replace('head click on click', 'head click on click { within 30d }'));
    expect(await refusal(dir, dayOf(3))).toMatch(/^ADS9060 .* before 2025-12-05/);
  });
});
