import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../src/lower/budget.ts';
import { formatBytes, formatCount } from '../../src/ir/format-number.ts';
import { lower } from '../../src/lower/index.ts';
import { everything, span } from '../helpers/checked.ts';

const plan = lower(everything(), null).plan!;
const limit = (value: number) => ({ value, span });

describe('a budget', () => {
  it('that holds says nothing', () => {
    expect(
      checkBudget(plan, {
        params: limit(plan.cost.params),
        flops: limit(plan.cost.flops),
        memory: limit(plan.cost.memory),
      }),
    ).toEqual([]);
    expect(checkBudget(plan, { params: null, flops: null, memory: null })).toEqual([]);
  });

  it('that is exceeded is an error on the limit that names the biggest contributors', () => {
    const [error, ...rest] = checkBudget(plan, { params: limit(plan.cost.params - 1), flops: null, memory: null });
    expect(rest).toEqual([]);
    expect(error).toMatchObject({ code: 'ADS7010', severity: 'error', span });
    // By hand: bottom/layer.0 takes deep 10 + affinity 4 + gated 17 + masked 4 + pairs 3 + thin 12 + ad 6 + lists 5 + user 6 + 7 reads of 4 = 95 values to 8; no bias before a batch norm.
    expect(error!.message).toContain('most is in bottom/layer.0 (760), ');
    expect(checkBudget(plan, { params: limit(1), flops: limit(1), memory: limit(1) }).map((d) => d.code)).toEqual([
      'ADS7010',
      'ADS7010',
      'ADS7010',
    ]);
  });
});

describe('figures for people', () => {
  it('have three digits and the units of a spec', () => {
    expect([0, 7, 999, 1000, 1234, 999_499, 999_600, 30e6, 4.5e9].map(formatCount)).toEqual([
      '0',
      '7',
      '999',
      '1k',
      '1.23k',
      '999k',
      '1M',
      '30M',
      '4.5G',
    ]);
    expect([512e6, 1, 1500].map(formatBytes)).toEqual(['512MB', '1B', '1.5KB']);
  });
});
