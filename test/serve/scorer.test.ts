import { describe, expect, it } from 'vitest';
import { type EncodedJob, Scorer } from '../../src/serve/scorer.ts';
import type { EncodedColumns, EncodedSignal } from '../../src/runtime/types.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { transact } from '../../src/reads/transact.ts';
import { lowerForward } from '../../src/plan-to-program/programs.ts';
import { requestFlops } from '../../src/plan-to-program/request-flops.ts';
import { splitRequestSide } from '../../src/program/split-request-side.ts';
import { referenceForward } from '../helpers/reference.ts';
import { encodedBatch } from '../program/encoded.ts';
import {
  correctedPlan,
  ensemblePlan,
  fullPlan,
  PlanSketch,
  randomParams,
  readsPlan,
  tinyPlan,
  uniform,
} from '../program/plans.ts';
import { largestError } from '../program/run.ts';

const threads = 1;

/** Chosen rows of encoded signals, in that order. */
function take(signals: EncodedColumns['signals'], names: readonly string[], rows: readonly number[]): EncodedColumns {
  const pick = <T extends Float32Array | Int32Array>(values: T, width: number, out: T): T => {
    rows.forEach((row, i) => out.set(values.subarray(row * width, (row + 1) * width), i * width));
    return out;
  };
  const some = (signal: EncodedSignal): EncodedSignal => {
    const n = rows.length;
    if (signal.kind === 'vec')
      return { ...signal, values: pick(signal.values, signal.width, new Float32Array(n * signal.width)) };
    if (signal.kind === 'id') return { ...signal, ids: pick(signal.ids, 1, new Int32Array(n)) };
    return {
      ...signal,
      ids: pick(signal.ids, signal.max, new Int32Array(n * signal.max)),
      weights: pick(signal.weights, signal.max, new Float32Array(n * signal.max)),
    };
  };
  return { rows: rows.length, signals: Object.fromEntries(names.map((name) => [name, some(signals[name]!)])) };
}

describe('what is computed once for a request of a sequence, counted in products', () => {
  /** One read of 4 steps of 2 numbers, with a query of 3 numbers, as 3 numbers, and a logit of these alone. */
  function planOf(read: string): Plan {
    const s = new PlanSketch(1, 1);
    const ad = s.input('ad', 3);
    const reads = s.sequence('history', [['pins', 2]], 4, ad);
    const plan = s.plan([[s.dense('logit', s.concat('all', reads), 1, 'none', 0)]]);
    const inside = plan.nodes.filter(({ id }) => !id.startsWith('read.') || id.startsWith(`read.${read}/`));
    return {
      ...plan,
      nodes: inside.map((node) =>
        node.id === 'all' ? { ...node, op: 'concat' as const, inputs: [`read.${read}/dense`], width: 3 } : node,
      ),
      params: plan.params.map((param) => (param.name === 'logit/kernel' ? { ...param, shape: [3, 1] } : param)),
    };
  }

  it('of din, the product of the steps', () => {
    // Layers of 4 and 3 units, then a weight.
    const steps = 4 * 2 * 4;
    const candidate = 3 * 2 + 2 * 4 + 4 * 2 * 4 + 4 * 4 * 3 + 4 * 3 + 2 * 3 + 3;
    expect(requestFlops(planOf('din'), new Set(['pins']))).toEqual({ request: 2 * steps, candidate: 2 * candidate });
    // Sent with each candidate, all of it is a candidate's.
    expect(requestFlops(planOf('din'), new Set())).toEqual({ request: 0, candidate: 2 * (steps + candidate) });
  });

  // Two layers of 4 numbers: queries, keys and values of 4 steps, scores and sums of two heads, what follows the heads, two layers.
  const input = 4 * 2 * 4;
  const whole = 3 * 4 * 4 * 4 + 2 * 2 * (4 * 4 * 2) + 3 * 4 * 4 * 4;
  const newest = (1 + 4 + 4) * 4 * 4 + 2 * 2 * (1 * 4 * 2) + 3 * 4 * 4;

  it('of a transformer, everything, and of its last layer the newest step alone', () => {
    const request = input + whole + newest + 4 * 3 + 3;
    expect(requestFlops(planOf('transformer'), new Set(['pins']))).toEqual({ request: 2 * request, candidate: 0 });
  });

  it('of transact, the projection of the steps; the warning counts the rest', () => {
    const candidate = 3 * 4 + 2 * whole + 8 * 3 + 3;
    expect(requestFlops(planOf('transact'), new Set(['pins']))).toEqual({
      request: 2 * input,
      candidate: 2 * candidate,
    });
    const said = transact.costly!({ steps: 100, dim: 64, layers: [2], heads: 2 });
    const products = 2 * 2 * (6 * 100 * 64 * 64 + 2 * 100 * 100 * 64);
    expect(said).toBeGreaterThan(products);
    expect(said).toBeLessThan(1.1 * products);
  });
});

describe('the served graph gives the logits of the plan, whatever belongs to the request', () => {
  it.each([
    ['three towers', fullPlan(3)],
    ['one tower', fullPlan(1)],
    ['reads of a sequence', readsPlan(2)],
    ['two layers', tinyPlan()],
    ['corrections of sampling', correctedPlan(2)],
    ['an ensemble', ensemblePlan(2)],
  ])('%s', async (_, plan) => {
    const random = uniform(5);
    const requests = 4;
    const { encoded, tables } = encodedBatch(plan, requests + 1);
    const names = Object.keys(encoded.signals);
    const params = randomParams(plan);
    for (const share of [0, 0.3, 0.6, 1]) {
      const shared = names.filter(() => random() < share);
      const rest = names.filter((name) => !shared.includes(name));
      const scorer = await Scorer.create(plan, { params, tables }, shared, { capacity: 64, threads });
      // Jobs of several sizes, none too: those of a request by reference, and rows of their own.
      const draw = (below: number) => Math.floor(random() * below);
      const jobs = [0, 1, 5, 9].map((rows, job) => {
        const requestRows = job === 3 ? Array.from({ length: rows }, () => draw(requests)) : [draw(requests)];
        const requestOf = job === 3 ? Int32Array.from({ length: rows }, (_, i) => rows - 1 - i) : null;
        const own = Array.from({ length: rows }, () => draw(requests));
        const tower = Int32Array.from({ length: rows }, () => draw(plan.towers.length));
        const of = own.map((_, i) => requestRows[requestOf === null ? 0 : requestOf[i]!]!);
        const encodedJob: EncodedJob = {
          requests: take(encoded.signals, shared, requestRows),
          candidates: { ...take(encoded.signals, rest, own), tower },
          requestOf,
        };
        const whole = {
          rows,
          signals: { ...take(encoded.signals, shared, of).signals, ...take(encoded.signals, rest, own).signals },
        };
        return {
          encodedJob,
          expected: rows === 0 ? [] : referenceForward(plan, new Map([...params, ...tables]), whole, tower).logits,
        };
      });
      const logits = await scorer.logits(jobs.map((job) => job.encodedJob));
      jobs.forEach(({ expected }, i) =>
        expect(largestError(logits[i]!, expected), `${shared.join(' ')}: job ${i}`).toBeLessThan(2e-5),
      );
      await scorer.dispose();
    }
  });

  it('refuses more rows than it was made for', async () => {
    const plan = tinyPlan();
    const scorer = await Scorer.create(plan, { params: randomParams(plan), tables: new Map() }, [], {
      capacity: 2,
      threads,
    });
    const { encoded } = encodedBatch(plan, 3);
    const job = {
      requests: { rows: 1, signals: {} },
      candidates: { ...encoded, tower: new Int32Array(3) },
      requestOf: null,
    };
    await expect(scorer.logits([job])).rejects.toThrow('3 candidates of 1 requests, and the scorer takes 2');
    await scorer.dispose();
  });
});

it('products with the request are computed once: the first layers take candidates only by their own columns', () => {
  const plan = fullPlan(3);
  const { graph, requestOps, candidateOps, crossing } = splitRequestSide(lowerForward(plan), (feature) =>
    ['a', 'mean', 'max', 'x'].some((name) => feature.includes(name)),
  );
  const columns = (op: (typeof graph.ops)[number]) => graph.shapes[op.inputs[0]!]!.at(-1) as number;
  const gemms = (ops: typeof graph.ops) => ops.filter((op) => op.kind === 'gemm').map(columns);
  expect(gemms(requestOps).length).toBeGreaterThan(0);
  expect(crossing.length).toBeGreaterThan(0);
  // The whole concat of both sides is in no product any more.
  const whole = lowerForward(plan)
    .ops.filter((op) => op.kind === 'gemm')
    .map((op) => lowerForward(plan).shapes[op.inputs[0]!]!.at(-1) as number);
  expect(Math.max(...gemms(candidateOps))).toBeLessThan(Math.max(...whole));
});
