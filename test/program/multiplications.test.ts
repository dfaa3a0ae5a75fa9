import { expect, it } from 'vitest';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { multiplications } from '../../src/program/multiplications.ts';
import { tinyPlan } from './plans.ts';

it('of two layers, by hand', () => {
  const { forward, step } = lowerProgram(tinyPlan());
  // 3 inputs to 4 units to 1 logit.
  expect(multiplications(forward, [5])).toBe(5 * (3 * 4 + 4));
  // The gradient of either kernel costs as much again, and that of the units 4 a row; nothing asks for that of the inputs.
  expect(multiplications(step, [5])).toBe(5 * (2 * (3 * 4 + 4) + 4));
});
