import { describe, expect, it } from 'vitest';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { referenceForward } from '../helpers/reference.ts';
import { encodedBatch } from './encoded.ts';
import { correctedPlan, ensemblePlan, fullPlan, randomParams, readsPlan, tinyPlan } from './plans.ts';
import { inputsOf, largestError, run } from './run.ts';

describe('the forward graph computes what the plan says, node by node and row by row', () => {
  it.each([
    ['three towers', fullPlan(3), [3, 0, 5]],
    ['one tower', fullPlan(1), [4]],
    ['reads of a sequence', readsPlan(2), [4, 3]],
    ['two layers', tinyPlan(), [6]],
    ['corrections of sampling', correctedPlan(2), [3, 4]],
    ['an ensemble', ensemblePlan(2), [3, 4]],
  ])('%s', (_, plan, towerRows) => {
    const rows = towerRows.reduce((a, b) => a + b, 0);
    const { encoded, tables, features } = encodedBatch(plan, rows);
    const params = randomParams(plan);
    const { forward } = lowerProgram(plan);
    const found = run(forward, towerRows, inputsOf(forward, params, { rows, towerRows, features }))
      .get('logits')!
      .get('logits')!;
    const expected = referenceForward(
      plan,
      new Map([...params, ...tables]),
      encoded,
      towerRows.flatMap((n, tower) => Array.from({ length: n }, () => tower)),
    );
    expect(largestError(found, expected.logits)).toBeLessThan(1e-6); // features are float32
  });
});
