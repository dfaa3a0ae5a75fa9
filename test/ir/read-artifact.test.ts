import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateSchemas } from '../../scripts/generate-schemas.ts';
import { staleFiles } from '../../scripts/generate.ts';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import { prettyJson } from '../../src/ir/canonical.ts';
import { readArtifact, readPlan } from '../../src/ir/read-artifact.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { everything } from '../helpers/checked.ts';

const plan = lower(everything(), null).plan!;

async function refusal(change: (plan: any) => void): Promise<string> {
  const copy = JSON.parse(JSON.stringify(plan));
  change(copy);
  const read = await readPlan(JSON.stringify(copy));
  expect(Array.isArray(read)).toBe(true);
  return (read as { message: string }[])[0]!.message;
}

describe('reading a plan', () => {
  it('gives back what was written, whatever the order of keys', async () => {
    expect(await readPlan(JSON.stringify(plan))).toEqual(plan);
    expect(await readPlan(prettyJson(plan))).toEqual(plan);
    const baseline = lowerBaseline(everything(), null, 'lr').plan!;
    expect(await readPlan(JSON.stringify(baseline))).toEqual(baseline);
  });

  it('says what is wrong and where', async () => {
    expect(await refusal((p) => delete p.heads)).toContain("it must have required property 'heads'");
    expect(await refusal((p) => (p.version = 2))).toContain('version');
    expect(await refusal((p) => (p.extra = 1))).toContain('"extra"');
    expect(await refusal((p) => (p.tables[0].rows = -1))).toContain('tables/0/rows');
    expect(await refusal((p) => (p.nodes[3].op = 'eval'))).toContain('nodes/3');
    expect(await refusal((p) => (p.vocabs[0].file = '../../etc/passwd'))).toContain('vocabs/0/file');
    expect(await refusal((p) => (p.data.primary.glob = '/etc/passwd'))).toContain('data/primary/glob');
    expect(await refusal((p) => (p.nodes.find((n: any) => n.op === 'concat').inputs[0] = 'nothing'))).toContain(
      'reads nothing, which no earlier node is',
    );
    expect(await refusal((p) => (p.train.seed = 43))).toContain('fingerprint');
    // Shapes, towers, constants and names, each by its own words.
    const node = (p: any, op: string) => p.nodes.find((n: any) => n.op === op);
    expect(await refusal((p) => p.signals.push(p.signals[0]))).toContain('two signals are called');
    expect(await refusal((p) => p.nodes.push(p.nodes[0]))).toContain('two nodes are called');
    expect(await refusal((p) => (p.vocabs[0].size += 1))).toMatch(/the vocabulary .* ids for/);
    expect(await refusal((p) => (p.tables[0].rows += 1))).toContain('another number of ids');
    expect(await refusal((p) => (node(p, 'concat').width += 1))).toContain('not as wide as what it reads');
    expect(await refusal((p) => (node(p, 'dense').width = 2 ** 52))).toContain('weights of another shape');
    expect(await refusal((p) => (node(p, 'dense').tower = 99))).toMatch(/is of tower 99, and there are \d/);
    expect(await refusal((p) => (node(p, 'lookup').width += 1))).toContain('not as wide as the table');
    expect(await refusal((p) => (p.outputs[0].logits = p.outputs[0].logits.slice(1)))).toContain('logits for');
    expect(await refusal((p) => p.outputs.reverse())).toContain('not in the order of its heads');
    expect(await refusal((p) => (p.signals.find((s: any) => s.encoding.kind === 'vec').encoding.width = 7))).toContain(
      'is 7 wide for',
    );
    expect(await refusal((p) => (p.signals[0].input = 'constructor'))).toContain(
      'reads constructor, which is no input',
    );
    expect(
      await refusal((p) => (p.signals.find((s: any) => s.encoding.kind === 'vec').encoding.clip = [1, 0])),
    ).toContain('empty range');
    expect(
      await refusal((p) => {
        p.nodes.find((n: any) => n.op === 'concat').inputs = [p.nodes.at(-1).id];
      }),
    ).toContain('which no earlier node is');
    for (const member of ['doc', 'heads', 'cost', 'train']) {
      const deep = JSON.stringify({ ...plan, [member]: 'DEEP' }).replace(
        '"DEEP"',
        `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      );
      expect(await readPlan(deep)).toMatchObject([
        { code: 'ADS7014', message: expect.stringContaining('it is nested more than 100 deep') as string },
      ]);
    }
    expect(((await readPlan('{"version": 1')) as { message: string }[])[0]!.message).toContain('JSON');
  });
});

describe('the published schemas', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../grammar/schemas/${name}.schema.json`), 'utf8'));

  it('and the validators are what the generator makes of scripts/schemas', () => {
    expect(staleFiles(generateSchemas())).toEqual([]);
  });

  it('accept and refuse as the precompiled validators do', async () => {
    const validate = new Ajv.default({ strict: false }).compile(read('plan'));
    expect(validate(plan)).toBe(true);
    expect(validate({ ...plan, towers: [{ name: 'x' }] })).toBe(false);
    for (const kind of ['lock', 'calibration', 'manifest', 'golden'] as const) {
      new Ajv.default({ strict: false }).compile(read(kind));
      expect(await readArtifact(kind, '{}', 'x')).toHaveProperty('diagnostics');
    }
  });

  it('know every member that a plan has', () => {
    const strayPlan: Plan = { ...plan, nodes: plan.nodes.map((node) => ({ ...node, note: 1 })) as never };
    return expect(readPlan(JSON.stringify(strayPlan))).resolves.toEqual([expect.objectContaining({ code: 'ADS7014' })]);
  });
});
