/** Experts and gates: what a spec lowers to, its gradients, its graphs, and specs that make no sense. */
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { emitForwardOnnx } from '../../src/emit/onnx/index.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { adsc, fine, folder } from '../helpers/command.ts';
import { referenceForward } from '../helpers/reference.ts';
import { encodedBatch } from '../program/encoded.ts';
import { expertsPlan } from '../program/experts-plan.ts';
import { randomFeeds, randomParams } from '../program/plans.ts';
import { inputsOf, keyOf, largestError, numericGradient, run } from '../program/run.ts';

const CASES = [
  ['MMoE: shared alone', { shared: 3, source: 0, head: 0, levels: 1, gate: 'source' }],
  ['a gate for each head', { shared: 2, source: 0, head: 0, levels: 1, gate: 'head' }],
  ['PLE by sources, two levels', { shared: 2, source: 1, head: 0, levels: 2, gate: 'source' }],
  ['PLE by sources and heads, three levels', { shared: 1, source: 2, head: 1, levels: 3, gate: 'head' }],
  ['none shared', { shared: 0, source: 1, head: 1, levels: 2, gate: 'head' }],
] as const;

describe.each(CASES)('%s', (_, experts) => {
  const plan = expertsPlan(experts);

  it('has gradients, against numeric differentiation', () => {
    const { step } = lowerProgram(plan);
    const towerRows = [2, 3];
    const inputs = inputsOf(step, randomParams(plan), randomFeeds(plan, towerRows));
    const found = run(step, towerRows, inputs);
    const gradients = found.get('param_grad')!;
    expect([...gradients.keys()].sort()).toEqual(plan.params.map(({ name }) => name).sort());
    for (const input of step.inputs.filter(({ kind }) => kind === 'param')) {
      const numeric = numericGradient(step, towerRows, inputs, keyOf(input), undefined, 1e-4);
      expect(largestError(gradients.get(input.name)!, numeric), input.name).toBeLessThan(1e-8);
    }
  });

  it('predicts in onnxruntime what the plan says, rows in any order', async () => {
    const rows = 9;
    const { encoded } = encodedBatch(plan, rows);
    const weights = randomParams(plan);
    const towers = Array.from({ length: rows }, (_row, row) => [1, 0, 0, 1][row % 4]!);
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, weights));
    const feeds: Record<string, ort.Tensor> = {
      'tower/index': new ort.Tensor('int64', BigInt64Array.from(towers, BigInt), [rows]),
    };
    for (const [name, signal] of Object.entries(encoded.signals))
      if (signal.kind === 'vec') feeds[name] = new ort.Tensor('float32', signal.values, [rows, signal.width]);
    const found = await session.run(feeds);
    const expected = referenceForward(plan, weights, encoded, towers);
    expect(largestError(found['output/logits']!.data as Float32Array, expected.logits)).toBeLessThan(1e-5);
    await session.release();
  });
});

it('a gate is as wide as the experts that it sees, and rows of a source never meet those of another', () => {
  const plan = expertsPlan({ shared: 2, source: 1, head: 1, levels: 1, gate: 'head' });
  const gates = plan.nodes.filter(({ op }) => op === 'softmax');
  // Two towers times two heads, each over two shared experts, one of its source and one of its head.
  expect(gates.map(({ width }) => width)).toEqual([4, 4, 4, 4]);
  const ofSource = plan.params.filter(({ name }) => /tower\..*expert/.test(name));
  expect(ofSource.length).toBeGreaterThan(0);
  for (const { tower: of } of ofSource) expect(of).not.toBeNull();
});

describe('from a spec', () => {
  const spec = (bottom: string, towers: string) => `model shop
data log from "log.csv" { source kind { a, b } }
signal x : continuous
group all { x } -> 4
bottom { ${bottom} }
${towers}
head click on y
train { epochs 1  holdout random(20%)  validate none }
`;
  const towers = 'tower a { layers 4 }\ntower b { layers 4 }';

  it('is trained and evaluated', async () => {
    const lines = Array.from(
      { length: 400 },
      (_, i) => `${i % 2 === 0 ? 'a' : 'b'},${(i * 37) % 101},${i % 3 === 0 ? 1 : 0}`,
    );
    const dir = folder({
      'm.ads': spec('layers 4  experts shared 2, source 1  levels 2', towers),
      'log.csv': `kind,x,y\n${lines.join('\n')}\n`,
    });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads');
    expect((await fine(dir, 'evaluate', 'runs/1', '--no-lr')).out).toContain('click');
  });

  it('costs what an example goes through, by its source', async () => {
    const own = 'tower a { layers 4 }\ntower b { layers 16 }';
    const dir = folder({
      'm.ads': spec('layers 4  experts shared 2, source 3', own),
      'log.csv': 'kind,x,y\na,1,0\nb,2,1\na,3,0\nb,4,1\na,5,1\nb,6,0\na,7,0\nb,8,1\n',
    });
    await fine(dir, 'profile', 'm.ads');
    const { err } = await fine(dir, 'compile', 'm.ads');
    expect(err).toMatch(/FLOPs an example \(a \d+, b \d+, through 5 of 8 experts\)/);
    const { out } = await fine(dir, 'compile', 'm.ads', '--json');
    const { cost } = JSON.parse(out) as { cost: { flops: number; towers: { name: string; flops: number }[] } };
    const [a, b] = cost.towers.map(({ flops }) => flops);
    // Layer and logit of the towers: 2 · in · out for the products and a sum for each bias, a maximum for each relu.
    const tower = (width: number) => 2 * 4 * width + 2 * width + (2 * width + 1);
    expect(b! - a!).toBe(tower(16) - tower(4));
    expect(cost.flops).toBe(b);
    expect((await fine(dir, 'explain', 'm.ads', 'bottom')).out).toContain('an example goes through 5 of 8');
  });

  it('warns of experts of the only source, and of the only head', async () => {
    const warned = async (text: string) =>
      [...(await adsc(folder({ 'm.ads': text }), ['check', 'm.ads'])).err.matchAll(/ADS5064\]: (.*)/g)].map(
        ([, message]) => message,
      );
    const one = spec('layers 4  experts shared 2, source 1', 'tower a { layers 4 }').replace('{ a, b }', '{ a }');
    expect(await warned(one)).toEqual(["experts of each source are like shared ones here: 'a' is the only source"]);
    const bare = 'tower a\ntower b';
    const head = spec(
      'layers 4  experts shared 2, head 1  gate head',
      bare.replaceAll(/(tower .)/g, '$1 { layers [] }'),
    );
    expect(await warned(head)).toEqual(["experts of each head are like shared ones here: 'click' is the only head"]);
    expect(await warned(spec('layers 4  experts shared 2, source 1', towers))).toEqual([]);
  });

  it('a source that was never declared is refused, or goes through the experts of the fallback', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `${i % 2 === 0 ? 'a' : 'b'},${(i * 37) % 101},${i % 3 === 0 ? 1 : 0}`,
    );
    const served = async (own: string) => {
      const dir = folder({
        'm.ads': spec('layers 4  experts shared 2, source 1', own),
        'log.csv': `kind,x,y\n${rows.join('\n')}\n`,
      });
      await fine(dir, 'profile', 'm.ads');
      await fine(dir, 'train', 'm.ads');
      const loaded = await load(join(dir, 'runs/1'));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
      return loaded.value;
    };
    const strict = await served(towers);
    expect(await strict.predict([{ kind: 'new', x: 3 }])).toMatchObject({
      scores: { click: [null] },
      errors: [{ row: 0, message: "'kind' is \"new\", which is no source of this model ('a', 'b')" }],
    });
    await strict.close();
    const open = await served(towers.replace('tower b { layers 4 }', 'tower b { layers 4  fallback yes }'));
    const { scores } = await open.predict([
      { kind: 'new', x: 3 },
      { kind: 'b', x: 3 },
      { kind: 'a', x: 3 },
    ]);
    const [unknown, b, a] = scores['click']!;
    expect(unknown).toBe(b);
    expect(unknown).not.toBe(a);
    await open.close();
  });

  it.each([
    ['one expert', spec('layers 4  experts shared 1', towers), 'ADS3013'],
    ['no layers', spec('experts shared 2', towers), 'ADS3013'],
    ['experts of heads under a gate of sources', spec('layers 4  experts shared 1, head 1', towers), 'ADS3013'],
    ['levels of shared experts alone', spec('layers 4  experts shared 2  levels 2', towers), 'ADS3013'],
    ['a gate of nothing', spec('layers 4  gate head', towers), 'ADS3010'],
    ['an ensemble too', spec('layers 4  experts shared 2  ensemble 4', towers), 'ADS5041'],
    ['layers below the gates of heads', spec('layers 4  experts shared 2  gate head', towers), 'ADS5042'],
    ['sources without towers of their own', spec('layers 4  experts source 2', 'tower all { layers 4 }'), 'ADS3013'],
  ])('%s', async (_, text, code) => {
    const { out, err } = await adsc(folder({ 'm.ads': text }), ['check', 'm.ads']);
    expect(out + err).toContain(`[${code}]`);
  });
});
