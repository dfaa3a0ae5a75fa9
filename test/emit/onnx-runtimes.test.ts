/**
 * `graph/model.onnx` of every structure in another onnxruntime than ours: one that other stacks have. `npm install onnxruntime-node@1.15.1` in any folder, and
 * ADSC_ONNXRUNTIME is that folder.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { emitForwardOnnx } from '../../src/emit/onnx/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { lower } from '../../src/lower/index.ts';
import { everything } from '../helpers/checked.ts';
import { uncovered } from '../helpers/covered.ts';
import { referenceForward } from '../helpers/reference.ts';
import { encodedBatch } from '../program/encoded.ts';
import { expertsPlan } from '../program/experts-plan.ts';
import {
  composedPlan,
  correctedPlan,
  delayedPlan,
  ensemblePlan,
  fullPlan,
  randomParams,
  readsPlan,
} from '../program/plans.ts';
import { largestError } from '../program/run.ts';

const folder = process.env['ADSC_ONNXRUNTIME'];
const there = folder !== undefined && existsSync(join(folder, 'node_modules/onnxruntime-node'));
if (!there) console.warn('SKIPPED: graphs in another onnxruntime, because ADSC_ONNXRUNTIME is no folder that has one');

const ROWS = 9;
const cases: readonly (readonly [string, Plan])[] = [
  ['most operations', fullPlan(3)],
  ['one tower', fullPlan(1)],
  ['reads of a sequence', readsPlan(3)],
  ['corrections of sampling', correctedPlan(3)],
  ['an ensemble', ensemblePlan(3)],
  ['heads after each other', composedPlan(fullPlan(3), ['joint', 'within_parent'])],
  ['a head with a delay', delayedPlan(2)],
  ['every kind of cross and read', lower(everything(), null).plan!],
  ['experts of sources', expertsPlan({ shared: 2, source: 1, head: 0, levels: 2, gate: 'source' })],
  ['experts of sources and heads', expertsPlan({ shared: 1, source: 2, head: 1, levels: 3, gate: 'head' })],
];

describe.skipIf(!there)('predicts what the plan says', () => {
  it('with every operation', () => expect(uncovered(cases.map(([, plan]) => plan))).toEqual([]));

  it.each(cases)('%s', async (_, plan) => {
    const ort = createRequire(join(folder!, 'package.json'))('onnxruntime-node') as typeof Ort;
    const { encoded, tables } = encodedBatch(plan, ROWS);
    const towers = plan.towers.length;
    // In no order; tower 1 of three has no rows.
    const tower = Array.from({ length: ROWS }, (_, row) => (towers < 3 ? row % towers : [2, 0, 0, 2][row % 4]!));
    const weights = new Map([...randomParams(plan), ...tables]);
    const feeds: Record<string, Ort.Tensor> = {};
    for (const [name, signal] of Object.entries(encoded.signals)) {
      if (signal.kind === 'vec') feeds[name] = new ort.Tensor('float32', signal.values, [ROWS, signal.width]);
      else feeds[name] = new ort.Tensor('int32', signal.ids, [ROWS, signal.ids.length / ROWS]);
      if (signal.kind === 'ids')
        feeds[`${name}/weights`] = new ort.Tensor('float32', signal.weights, [ROWS, signal.max]);
    }
    if (towers > 1) feeds['tower/index'] = new ort.Tensor('int64', BigInt64Array.from(tower, BigInt), [ROWS]);
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, weights));
    const found = await session.run(feeds);
    const expected = referenceForward(plan, weights, encoded, tower);
    expect(largestError(found['output/logits']!.data as Float32Array, expected.logits)).toBeLessThan(1e-5);
    plan.heads.forEach(({ name }, h) => {
      const own = expected.probabilities.filter((_, i) => i % plan.heads.length === h);
      expect(largestError(found[name]!.data as Float32Array, own), name).toBeLessThan(1e-5);
    });
  });
});
