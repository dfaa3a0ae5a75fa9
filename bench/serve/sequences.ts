/**
 * What histories cost a request: milliseconds (p50 and p99) from the request as it comes to logits, with 100 candidates and a history of 100 steps,
 * of a model without a history, with `din`, with a transformer of 2 layers, and with both; and the FLOPs of matrix products that the served
 * graph does once for the request and for each candidate, next to what they would be if each candidate had all of it.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, profile, train } from '../../src/index.ts';
import { formatCount } from '../../src/ir/format-number.ts';
import { requestFlops } from '../../src/plan-to-program/request-flops.ts';
import type { RawRow } from '../../src/runtime/types.ts';
import { RequestEncoder } from '../../src/serve/encode-request.ts';
import { sidesOf } from '../../src/serve/request-side.ts';
import { Scorer } from '../../src/serve/scorer.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import { uniform } from '../../test/program/plans.ts';
import { table } from '../table.ts';
import { openBuild, type RankBody } from './model.ts';

const STEPS = 100;
const CANDIDATES = 100;
const variants = ['none', 'din', 'transformer', 'both'] as const;

const spec = `model sequences
data log from "log.jsonl" { key id  request user, seen, kinds }
vocab things { hash 100k  embed 32 }
signal user  : hash_onehot(10k) { embed 16 }
signal item  : hash_onehot(things)
signal price : continuous
signal seen  : sequence of hash_onehot(things)
signal kind  : sequence of hash_onehot(20) from kinds { embed 8 }
group person { user } -> 32
group ad { item, price } -> 32
sequence history { seen, kind } { max ${STEPS} }
read interest = din(history, ad) -> 64 { layers 64, 32 }
read session  = transformer(history) -> 64 { layers 2  heads 2 }
cross affinity = person * ad -> 32
bottom { layers 256, 128 }
tower all { layers 64 }
head click on clicked
trees { count none }
train { batch 256  epochs 1  holdout random(10%)  validate none }
variant none        { without read interest  without read session }
variant din         { without read session }
variant transformer { without read interest }
`;

function personOf(draw: () => number): RawRow {
  const below = (most: number) => Math.floor(draw() * most);
  const list = (most: number) => Array.from({ length: STEPS }, () => below(most));
  return { user: below(10_000), seen: list(100_000), kinds: list(20) };
}

const adOf = (draw: () => number): RawRow => ({
  item: Math.floor(draw() * 100_000),
  price: Math.round(draw() * 5000) / 100,
});

async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

/** @param milliseconds of measurement for each model */
export async function benchSequences(milliseconds: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-bench-sequences-'));
  const draw = uniform(1);
  const lines = Array.from({ length: 2000 }, (_row, id) =>
    JSON.stringify({ id, ...personOf(draw), ...adOf(draw), clicked: draw() < 0.2 ? 1 : 0 }),
  );
  writeFileSync(join(dir, 'log.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(dir, 'model.ads'), spec);
  await value(profile(join(dir, 'model.ads'), { cwd: dir }));
  const bodies = Array.from({ length: 32 }, (): RankBody => ({
    request: personOf(draw),
    candidates: Array.from({ length: CANDIDATES }, () => adOf(draw)),
  }));
  const rows: string[][] = [];
  for (const variant of variants) {
    const run = await value(train(join(dir, 'model.ads'), { cwd: dir, ...(variant === 'both' ? {} : { variant }) }));
    const build = await openBuild(run.dir);
    const loaded = await loadWeights(build);
    if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
    const sides = sidesOf(build.plan);
    const encoder = new RequestEncoder(build.plan, sides, build.createEncoder());
    const scorer = await Scorer.create(build.plan, loaded.weights, sides.shared, { capacity: CANDIDATES, threads: 1 });
    const times: number[] = [];
    const end = performance.now() + milliseconds;
    for (let i = 0; i < 50 || performance.now() < end; i++) {
      const started = performance.now();
      await scorer.logits([encoder.prepare({ kind: 'rank', ...bodies[i % bodies.length]! })]);
      // The first ones make the graph's buffers.
      if (i >= 10) times.push(performance.now() - started);
    }
    await scorer.dispose();
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
    const { request, candidate } = requestFlops(build.plan, new Set(sides.shared));
    const each = requestFlops(build.plan, new Set()).candidate;
    const [done, whole] = [request + CANDIDATES * candidate, CANDIDATES * each];
    rows.push([
      variant,
      at(0.5),
      at(0.99),
      formatCount(request),
      formatCount(candidate),
      formatCount(done),
      formatCount(whole),
      `${(100 * (1 - done / whole)).toFixed(1)} %`,
    ]);
  }
  return table(
    [
      `${CANDIDATES} candidates, ${STEPS} steps`,
      'p50 ms',
      'p99 ms',
      'FLOPs once',
      'a candidate',
      'a request',
      'all by candidate',
      'saved',
    ],
    rows,
  );
}
