/** docs/adding/operation.md and cross.md, followed to the letter in a copy of the sources: what they promise comes about. */
import { whole } from '../helpers/pieces.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ort from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/ir/plan.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { randomFeatures, randomWeights } from '../helpers/random-model.ts';
import { loadGraph, predictGraph } from '../helpers/stock-tfjs.ts';
import { numericGradient, keyOf, run } from '../program/run.ts';

const top = resolve(import.meta.dirname, '../..');
let copy = '';
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Writes the code blocks of a page: a new file as it is; of an index the import and the line of the registry. */
function follow(page: string): void {
  const text = readFileSync(join(top, 'docs/adding', page), 'utf8');
  const blocks = [...text.matchAll(/```ts (\S+)\n([\s\S]*?)```/g)];
  expect(blocks).toHaveLength(2);
  for (const [, path, code] of blocks) {
    const file = join(copy, path!);
    if (!path!.endsWith('/index.ts')) {
      writeFileSync(file, code!);
      continue;
    }
    const [imported, line] = code!.trimEnd().split('\n') as [string, string];
    const before = readFileSync(file, 'utf8');
    const registry = /export const \w+ = \{/.exec(before)!;
    const at = registry.index + registry[0].length;
    writeFileSync(file, `${imported}\n${before.slice(0, at)}\n${line}${before.slice(at)}`);
  }
}

/** What tsc says of the registries and all that they import. */
function typeErrors(): string {
  const config = { extends: '../tsconfig.json', include: ['src/ops/index.ts', 'src/crosses/index.ts'] };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(top, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', copy, '--noEmit', '--incremental', 'false'], { encoding: 'utf8' })
    .stdout;
}

const spec = `model shop
signal a : continuous { squash none  normalize none  default 0 }
signal b : continuous { squash none  normalize none  default 0 }
signal c : continuous { squash none  normalize none  default 0 }
group ad { a, b } -> 3
group user { c } -> 4
cross most = maxout(ad, user) -> 2
head click on clicked
tower all { layers 5 }
`;
const ROWS = 7;

/** The logit of one row, by the definition. */
function byHand(weights: ReadonlyMap<string, Float32Array>, x: Readonly<Record<string, number>>): number {
  const dense = (name: string, input: readonly number[]): number[] => {
    const bias = weights.get(`${name}/bias`)!;
    const kernel = weights.get(`${name}/kernel`)!;
    return [...bias].map((b, j) => input.reduce((sum, v, i) => sum + v * kernel[i * bias.length + j]!, b));
  };
  const relu = (v: readonly number[]) => v.map((e) => Math.max(0, e));
  const ad = relu(dense('group.ad/dense', [x['a']!, x['b']!]));
  const user = relu(dense('group.user/dense', [x['c']!]));
  const [first, second] = [dense('cross.most/group.ad', ad), dense('cross.most/group.user', user)];
  const most = first.map((v, i) => Math.max(v, second[i]!));
  const layer = relu(dense('tower.all/layer.0', [...ad, ...most, ...user]));
  return dense('tower.all/head.click/logit', layer)[0]!;
}

describe('an operation and a cross, as docs/adding says', () => {
  let plan: Plan;
  let weights: ReadonlyMap<string, Float32Array>;
  let encoded: ReturnType<typeof randomFeatures>;
  let logits: number[];
  // oxlint-disable-next-line typescript/no-explicit-any -- modules of the copy
  const load = (path: string): Promise<any> => import(/* @vite-ignore */ join(copy, 'src', path));

  beforeAll(async () => {
    copy = mkdtempSync(join(top, '.adding-'));
    cpSync(join(top, 'src'), join(copy, 'src'), {
      recursive: true,
      filter: (path) => !/src[/\\](playground|lsp|cli|serve|report)\b/.test(path),
    });
    follow('operation.md');
    follow('cross.md');
    const { compile } = await load('spec-to-build.ts');
    const compiled = await compile(memoryHost({ 'shop.ads': spec }), 'shop.ads', null, { assume: true });
    expect(compiled.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    plan = compiled.plan;
    weights = randomWeights(plan, 3);
    encoded = randomFeatures(plan, ROWS, 4);
    const value = (name: string, row: number) => (encoded.signals[name] as { values: Float32Array }).values[row]!;
    logits = Array.from({ length: ROWS }, (_, row) =>
      byHand(weights, { a: value('a', row), b: value('b', row), c: value('c', row) }),
    );
  });

  it('type-check, and do not without a member', () => {
    expect(typeErrors()).toBe('');
    const file = join(copy, 'src/ops/maximum.ts');
    const whole = readFileSync(file, 'utf8');
    const without = whole.replace(/^ {2}kept: .*\n/m, '');
    expect(without).not.toBe(whole);
    writeFileSync(file, without);
    expect(typeErrors()).toContain("'kept' is missing");
    writeFileSync(file, whole);
  });

  it('are in the plan and in what a picture says', async () => {
    expect(plan.nodes.find(({ id }) => id === 'cross.most/maximum')).toEqual({
      id: 'cross.most/maximum',
      op: 'maximum',
      inputs: ['cross.most/group.ad', 'cross.most/group.user'],
      width: 2,
      tower: null,
    });
    const { contentOf } = await load('emit/svg/content.ts');
    expect(contentOf(plan).crosses.map(({ formula }: { formula: string }) => formula)).toEqual(['max(ad, user)']);
  });

  it('compute the formula: the program, tfjs and ONNX', async () => {
    const { lowerForward } = await load('plan-to-program/programs.ts');
    const features = new Map(
      plan.nodes.flatMap((node) =>
        node.op === 'input'
          ? [[node.id, (encoded.signals[node.signal] as { values: Float32Array }).values] as const]
          : [],
      ),
    );
    const graph = lowerForward(plan);
    const inputs = new Map<string, Float64Array>(
      graph.inputs.map((input: { kind: 'param' | 'feature'; name: string }) => [
        keyOf(input),
        Float64Array.from((input.kind === 'param' ? weights : features).get(input.name)!),
      ]),
    );
    const close = (found: ArrayLike<number>, wanted: readonly number[], error: number) => {
      expect(found.length).toBe(wanted.length);
      for (const [i, value] of wanted.entries()) expect(Math.abs(found[i]! - value)).toBeLessThan(error);
    };
    close(run(graph, [ROWS], inputs).get('logits')!.get('logits')!, logits, 1e-9);

    const probabilities = logits.map((logit) => 1 / (1 + Math.exp(-logit)));
    const { emitTfjsWeights } = await load('emit/tfjs/index.ts');
    const files = whole(emitTfjsWeights(plan, weights));
    close(predictGraph(files, await loadGraph(files), encoded, new Int32Array(ROWS)), probabilities, 1e-5);

    const { emitForwardOnnx } = await load('emit/onnx/index.ts');
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, weights));
    const feeds = Object.entries(encoded.signals).map(
      ([name, signal]) =>
        [name, new ort.Tensor('float32', (signal as { values: Float32Array }).values, [ROWS, 1])] as const,
    );
    const found = await session.run(Object.fromEntries(feeds));
    close(found['click']!.data as Float32Array, probabilities, 1e-5);
    await session.release();
  });

  it('are trained: the gradient of the training step is the numeric one', async () => {
    const { lowerStep } = await load('plan-to-program/programs.ts');
    const graph = lowerStep(plan);
    const inputs = new Map<string, Float64Array>(
      graph.inputs.map((input: { kind: string; name: string }) => {
        const node = plan.nodes.find(({ id }) => id === input.name);
        const data =
          input.kind === 'param'
            ? weights.get(input.name)!
            : node?.op === 'input'
              ? (encoded.signals[node.signal] as { values: Float32Array }).values
              : Float64Array.from({ length: ROWS }, (_, row) => (input.kind === 'labels' ? row % 2 : 1));
        return [keyOf(input as { kind: 'param'; name: string }), Float64Array.from(data)];
      }),
    );
    const found = run(graph, [ROWS], inputs).get('param_grad')!.get('cross.most/group.ad/kernel')!;
    const wanted = numericGradient(graph, [ROWS], inputs, 'param:cross.most/group.ad/kernel');
    expect(found.length).toBe(wanted.length);
    wanted.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(1e-6));
    expect(wanted.some((value) => Math.abs(value) > 1e-3)).toBe(true);
  });
});
