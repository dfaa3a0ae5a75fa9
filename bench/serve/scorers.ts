/**
 * What scores fastest: milliseconds for one request with 1, 100 and 1,000 candidates, from encoded signals to logits. The served graph
 * on onnxruntime, training's engines (weights fed, the request's side computed for every candidate), and the operations interpreted
 * as plain code.
 */
import { interpret } from '../../src/program/interpret.ts';
import { lowerForward } from '../../src/plan-to-program/programs.ts';
import type { RawValue } from '../../src/runtime/types.ts';
import { RequestEncoder } from '../../src/serve/encode-request.ts';
import { Scorer } from '../../src/serve/scorer.ts';
import { sidesOf } from '../../src/serve/request-side.ts';
import { BatchBuffers, RowPicks } from '../../src/train/batches/batch-buffers.ts';
import { featureLayout } from '../../src/train/batches/layout.ts';
import { EmbeddingGather } from '../../src/train/embeddings/gather.ts';
import type { EngineName } from '../../src/train/engines/engine.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import { median, table } from '../table.ts';
import { openBuild, rankBody, type RankBody } from './model.ts';

const SIZES = [1, 100, 1000];

async function time(run: () => unknown, atLeast: number): Promise<number> {
  for (let i = 0; i < 3; i++) await run();
  const times: number[] = [];
  for (const end = performance.now() + atLeast; times.length < 5 || performance.now() < end;) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return median(times);
}

export async function benchScorers(runDir: string, milliseconds = 1500): Promise<string> {
  const build = await openBuild(runDir);
  const { plan } = build;
  const loaded = await loadWeights(build);
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  const { weights } = loaded;
  const sides = sidesOf(plan);
  const encoder = new RequestEncoder(plan, sides, build.createEncoder());
  const whole = build.createEncoder();
  const rows: (string | number)[][] = [];
  const bodies = SIZES.map((n) => rankBody(build, n));
  const measure = async (name: string, run: (body: RankBody) => () => unknown) => {
    const times: string[] = [];
    for (const body of bodies) times.push((await time(run(body), milliseconds)).toFixed(3));
    rows.push([name, ...times]);
  };

  for (const threads of [1, 2]) {
    for (const shared of [true, false]) {
      const these = shared ? sides : { ...sides, shared: [], rest: plan.signals.map((s) => s.name) };
      const prepare = shared ? encoder : new RequestEncoder(plan, these, build.createEncoder());
      const scorer = await Scorer.create(plan, weights, these.shared, { capacity: 1000, threads });
      await measure(
        `served graph, ${threads} thread${threads === 1 ? '' : 's'}${shared ? '' : ', nothing shared'}`,
        (body) => {
          const prepared = prepare.prepare({ kind: 'rank', ...body });
          return () => scorer.logits([prepared]);
        },
      );
      await scorer.dispose();
    }
  }

  const encodeWhole = ({ request, candidates }: RankBody) => {
    const columns = Object.fromEntries(
      [...sides.requestInputs, ...sides.candidateInputs].map(({ name }) => [
        name,
        candidates.map((candidate): RawValue => candidate[name] ?? request[name]),
      ]),
    );
    const encoded = whole.encodeColumns(columns, candidates.length, { serving: true });
    return { ...encoded, tower: Int32Array.from(candidates, (_, i) => i % plan.towers.length) };
  };
  const layout = featureLayout(plan);
  for (const name of ['onnx', 'wasm', 'cpu'] as EngineName[]) {
    const engine = await createEngine(name, plan, { threads: 1 });
    if ('code' in engine) continue;
    const [picks, buffers, gather] = [
      new RowPicks<ReturnType<typeof encodeWhole>>(1000),
      new BatchBuffers(layout, 1000),
      new EmbeddingGather(layout, 1000),
    ];
    await measure(`training's engine ${name}`, (body) => {
      const chunk = encodeWhole(body);
      return () => {
        picks.clear();
        for (let row = 0; row < chunk.rows; row++) picks.add(chunk, row, 1);
        const batch = buffers.fill(picks);
        return engine.forward(weights.params, {
          rows: batch.rows,
          towerRows: batch.towerRows,
          features: gather.features(batch, weights.tables),
        });
      };
    });
    await engine.dispose();
  }
  const graph = lowerForward(plan);
  const [picks, buffers, gather] = [
    new RowPicks<ReturnType<typeof encodeWhole>>(1000),
    new BatchBuffers(layout, 1000),
    new EmbeddingGather(layout, 1000),
  ];
  await measure('operations as plain code', (body) => {
    const chunk = encodeWhole(body);
    return () => {
      picks.clear();
      for (let row = 0; row < chunk.rows; row++) picks.add(chunk, row, 1);
      const batch = buffers.fill(picks);
      const features = gather.features(batch, weights.tables);
      return interpret(graph, batch.towerRows, (kind, name) =>
        kind === 'param' ? weights.params.get(name)! : features.get(name)!,
      );
    };
  });
  await measure('(encoding, each side once)', (body) => () => encoder.prepare({ kind: 'rank', ...body }));
  await measure('(encoding every row whole)', (body) => () => encodeWhole(body));
  return table(['ms a request with candidates', ...SIZES.map(String)], rows);
}
