/**
 * What `check` accepts `compile` compiles, given a lock: seeded specs of the whole language, each with locks of rows made for it (many,
 * few, none with a value). Of a sample the exported graphs run on their engines and give what the plan says.
 */
import { whole } from '../helpers/pieces.ts';
import * as ort from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { type CompileOptions, planSpec } from '../../src/spec-to-build.ts';
import { emitForwardOnnx } from '../../src/emit/onnx/index.ts';
import { forwardParts } from '../../src/emit/onnx/exported-graph.ts';
import { emitBuild } from '../../src/emit/registry.ts';
import { emitTfjsWeights } from '../../src/emit/tfjs/index.ts';
import { runtimeText } from '../../src/emit/transforms/runtime.generated.ts';
import type { LockedChoice } from '../../src/ir/lock.ts';
import { readLock, readPlan } from '../../src/ir/read-artifact.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { makeLog, type MadeLog } from '../../src/playground/rows/index.ts';
import { lockOf } from '../../src/playground/rows/lock-of-rows.ts';
import { lowerForward } from '../../src/plan-to-program/programs.ts';
import { check } from '../../src/language/semantics/index.ts';
import type { CheckedProgram } from '../../src/language/semantics/model.ts';
import { recordOf } from '../../src/text/record.ts';
import { meaningfulSpec } from '../helpers/meaningful-spec.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { randomFeatures, randomTowers, randomWeights } from '../helpers/random-model.ts';
import { referenceForward } from '../helpers/reference.ts';
import { loadGraph, predictGraph, tf } from '../helpers/stock-tfjs.ts';
import { count } from '../helpers/full.ts';

const seed = 20261129;
/** `ADSC_SPECS=10000` for a long run. */
const specs = Number(process.env['ADSC_SPECS'] ?? count(25, 100));
/** Every so many accepted specs run on engines. */
const SAMPLED = 8;
const ROWS = 7;

test('seeded specs: what check accepts compiles, and graphs of a sample run', async () => {
  let accepted = 0;
  const failed: string[] = [];
  for (let i = 0; i < specs; i++) {
    const text = meaningfulSpec(seed + i);
    try {
      const { program } = check(memoryHost({ 'model.ads': text }), 'model.ads');
      if (program === null) continue;
      await compiles(text, program, accepted++ % SAMPLED === 0);
    } catch (error) {
      failed.push(`meaningfulSpec(${seed + i}): ${(error as Error).stack}\n${text}`);
    }
  }
  expect(failed.slice(0, 3), `${failed.length} of ${accepted} failed`).toEqual([]);
  // A generator that makes nothing but mistakes would find none.
  expect(accepted).toBeGreaterThan(specs / 5);
});

async function compiles(text: string, program: CheckedProgram, runs: boolean): Promise<void> {
  const models: CompileOptions[] = [
    {},
    ...[...program.variants.keys()].map((variant) => ({ variant })),
    ...program.base.baselines.map(({ kind }) => ({ baseline: kind })),
  ];
  const many = makeLog(program, 60);
  for (const [l, { lock, files }] of [many, makeLog(program, 4), withoutValues(program, many)].entries()) {
    const host = memoryHost(recordOf([['model.ads', text], ...files]));
    const choices = recordOf(program.choices.map(({ key, members }) => [key, chosen(members[0]!.text)]));
    const read = await readLock(JSON.stringify({ ...lock, choices }), 'model.lock.json');
    if (Array.isArray(read)) throw new Error(read[0]!.message);
    for (const choice of l === 0 ? models : models.slice(0, 1)) {
      // With the lock, as the command line checks it.
      const { plan, vocabTexts, statedVocabs, diagnostics } = planSpec(host, 'model.ads', read, {
        ...choice,
        frozen: true,
      });
      const wrong = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code, message }) => `${code} ${message}`);
      if (plan === null || wrong.length > 0)
        throw new Error(`lock ${l}, ${JSON.stringify(choice)}: ${wrong.join('; ')}`);
      const built = await emitBuild(plan, {
        lock: read,
        vocabTexts,
        statedVocabs,
        runtimeText,
      });
      if (built.files.size === 0)
        throw new Error(
          `lock ${l}, ${JSON.stringify(choice)}: ${built.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}`,
        );
      const back = await readPlan(built.files.get('plan.json') as string);
      if (Array.isArray(back)) throw new Error(back[0]!.message);
      if (runs && l === 0) await predicts(back, JSON.stringify(choice));
    }
  }
}

const chosen = (value: string): LockedChoice => ({ value, reason: 'made up', tried: [] });

/** The lock of rows in which nothing but the source has a value. */
function withoutValues(program: CheckedProgram, { made, train }: MadeLog): Pick<MadeLog, 'lock' | 'files'> {
  const source = program.base.data?.source?.column;
  const columns = recordOf(
    Object.entries(made.columns).map(([name, values]) => [name, name === source ? values : values.map(() => null)]),
  );
  return lockOf(program, { ...made, columns }, train);
}

/** onnxruntime and stock tfjs against the plain meaning of the plan, with random weights. */
async function predicts(plan: Plan, what: string): Promise<void> {
  // Trees are no layers; and some plans are as large as the language lets them be.
  if ((plan.forests ?? []).length > 0 || plan.cost.params > 200_000) return;
  const weights = randomWeights(plan, 1);
  const encoded = randomFeatures(plan, ROWS, 2);
  const towers = randomTowers(plan, ROWS);
  const { probabilities: expected, nodes } = referenceForward(plan, weights, encoded, towers);
  // 64 cross layers of random weights leave what float32 holds.
  const largest = Math.max(...[...nodes.values()].flat(2).map((x) => Math.abs(x ?? 0)));
  if (largest > 1e6) return;
  const close = (engine: string, found: ArrayLike<number>) =>
    expected.forEach((p, i) =>
      expect(Math.abs(found[i]! - p), `${what}, ${engine}, output ${i}: ${found[i]} for ${p}`).toBeLessThan(1e-4),
    );

  const parts = forwardParts(plan, lowerForward(plan));
  const session = await ort.InferenceSession.create(emitForwardOnnx(plan, weights), {
    logSeverityLevel: 4,
    intraOpNumThreads: 1,
  });
  const feeds = recordOf(
    parts.ports.map((port): [string, ort.Tensor] => {
      if (port.part === 'tower' || port.part === 'source')
        return [port.name, new ort.Tensor('int64', BigInt64Array.from(towers, BigInt), [ROWS])];
      const signal = encoded.signals[port.signal]!;
      if (port.part === 'ids')
        return [
          port.name,
          new ort.Tensor('int32', signal.kind === 'vec' ? new Int32Array() : signal.ids, [ROWS, port.size]),
        ];
      return [
        port.name,
        new ort.Tensor(
          'float32',
          signal.kind === 'vec' ? signal.values : signal.kind === 'ids' ? signal.weights : new Float32Array(),
          [ROWS, port.size],
        ),
      ];
    }),
  );
  const outputs = await session.run(feeds);
  close(
    'onnxruntime',
    Array.from(
      { length: expected.length },
      (_, i) =>
        (outputs[parts.heads[i % parts.heads.length]!.name]!.data as Float32Array)[Math.floor(i / parts.heads.length)]!,
    ),
  );
  await session.release();

  const files = whole(emitTfjsWeights(plan, weights));
  const graph = await loadGraph(files);
  tf.engine().startScope();
  close('tfjs', predictGraph(files, graph, encoded, towers));
  tf.engine().endScope();
  graph.dispose();
}
