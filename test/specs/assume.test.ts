/** Every example spec out of the box, without data: `compile --assume` builds and draws it, and nothing trains or serves what it built. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { compile, planSpec } from '../../src/spec-to-build.ts';
import { showSymbolic, symbolicSum } from '../../src/ir/id-space.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { check } from '../../src/language/semantics/index.ts';
import { adsc, fine, folder } from '../helpers/command.ts';
import { lockFor } from '../helpers/lock.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { loadGraph } from '../helpers/stock-tfjs.ts';

const root = join(import.meta.dirname, '../../specs');

describe.each(readdirSync(root))('%s', (name) => {
  const text = readFileSync(join(root, name, 'model.ads'), 'utf8');
  const host = memoryHost({ 'model.ads': text });

  it('compiles and draws without a lock, and says in output, plan, manifest and picture that it is assumed', async () => {
    const dir = folder();
    cpSync(join(root, name, 'model.ads'), join(dir, 'model.ads'));
    const { err } = await fine(dir, 'compile', 'model.ads', '--assume');
    expect(err).toContain('ADS7009');
    expect(err).toContain('to look at only');
    expect(err).not.toContain('·|');
    const read = (path: string) => readFileSync(join(dir, 'build', path), 'utf8');
    const plan = JSON.parse(read('plan.json')) as Plan;
    expect(plan.assumed!.vocabs.length + plan.assumed!.signals.length).toBeGreaterThan(0);
    expect(JSON.parse(read('manifest.json'))).toMatchObject({ assumed: plan.assumed });
    const picture = read('model.svg');
    expect(picture).toContain('not profiled yet');
    for (const vocab of plan.assumed!.vocabs) {
      const table = plan.tables.find((one) => one.vocab === vocab);
      if (table !== undefined) expect(picture).toContain(`|${vocab.split('.')[1]!}| × ${table.width}`);
    }
    expect(read('features/transforms.js')).toContain("To look at: made with option 'assume'");

    // What it says of shapes is what data would give: only the rows of assumed tables differ.
    const { program } = check(host, 'model.ads');
    const { lock, files } = lockFor(program!);
    const real = planSpec(memoryHost({ 'model.ads': text, ...Object.fromEntries(files) }), 'model.ads', lock).plan!;
    const sized = (nodes: typeof plan.nodes) =>
      nodes.map((node) => (node.op === 'interpolate' ? { ...node, boundaries: 0 } : node));
    expect(sized(plan.nodes)).toEqual(sized(real.nodes));
    expect(plan.params.map(({ name: param, shape }) => [param, shape])).toEqual(
      real.params.map(({ name: param, shape }) => [param, shape]),
    );
    const { constant, terms } = symbolicSum(plan, (item) => item.params);
    const rows = new Map(real.tables.map(({ id, vocab, rows: n }) => [vocab ?? id, n]));
    expect(constant + terms.reduce((sum, { vocab, factor }) => sum + factor * rows.get(vocab)!, 0)).toBe(
      real.cost.params,
    );

    const refused = await loadBuild(join(dir, 'build'));
    expect((refused as { code: string }[]).map(({ code }) => code)).toEqual(['ADS7008']);
    expect((await adsc(dir, ['serve', 'build'])).code).toBe(3);
    for (const command of ['train', 'compile'])
      expect((await adsc(dir, [command, 'model.ads'])).err).toContain('ADS7001');
  });

  it('means the same with the line ends of Windows', () => {
    const windows = memoryHost({ 'model.ads': text.replaceAll('\n', '\r\n') });
    expect(planSpec(windows, 'model.ads', null, { assume: true }).plan).toEqual(
      planSpec(host, 'model.ads', null, { assume: true }).plan,
    );
  });

  it('compiles every variant and every baseline', async () => {
    const { program } = check(host, 'model.ads');
    const choices = [
      ...[...program!.variants.keys()].map((variant) => ({ variant })),
      ...program!.base.baselines.map(({ kind }) => ({ baseline: kind })),
    ];
    for (const choice of choices) {
      const { files } = await compile(host, 'model.ads', null, { ...choice, assume: true });
      expect(files.get('model.svg')).toContain('not profiled yet');
    }
  });
});

describe('compile --assume', () => {
  const spec = (rest: string) => `model m
data log from "log.csv" { time at }
signal city : onehot
signal size : continuous { squash log  normalize zscore  default 0 }
group g { city, size } -> 4
tower all { }
head click on clicked
train { holdout last(1d) }
${rest}`;

  it('gives a graph that stock tfjs loads', async () => {
    const { files } = await compile(memoryHost({ 'model.ads': spec('') }), 'model.ads', null, { assume: true });
    const graph = await loadGraph(files);
    expect(graph.countParams()).toBeGreaterThan(0);
    graph.dispose();
  });

  it('holds to a budget only what is certain, whatever the data hold', () => {
    const codes = (rest: string) =>
      planSpec(memoryHost({ 'model.ads': spec(rest) }), 'model.ads', null, { assume: true }).diagnostics.map(
        ({ code }) => code,
      );
    // The group's kernel: (embedding + number) × 4 and more. 1000 assumed rows would exceed 500.
    expect(codes('budget { params 500 }')).toEqual(['ADS7009']);
    expect(codes('budget { params 10 }')).toEqual(['ADS7010']);
  });

  it('assumes nothing that a lock states, and no more than a million entries', () => {
    const text = spec('').replace('signal city : onehot', 'signal city : onehot { top 2M  embed 2 }');
    const host = memoryHost({ 'model.ads': text });
    const { plan } = planSpec(host, 'model.ads', null, { assume: true });
    expect(plan!.assumed).toEqual({ vocabs: ['signal.city'], signals: ['size'] });
    expect(plan!.vocabs[0]).toMatchObject({ entries: 1_000_000, sha256: null });
    const { lock, files } = lockFor(check(host, 'model.ads').program!);
    const known = memoryHost({ 'model.ads': text, ...Object.fromEntries(files) });
    const whole = planSpec(known, 'model.ads', lock, { assume: true });
    expect(whole.diagnostics).toEqual([]);
    expect(whole.plan).toEqual(planSpec(known, 'model.ads', lock).plan);
    const { 'signal.city': _, ...vocabs } = lock.vocabs;
    expect(planSpec(known, 'model.ads', { ...lock, vocabs }, { assume: true }).plan!.assumed).toEqual({
      vocabs: ['signal.city'],
      signals: [],
    });
  });

  it('does not go with --frozen', async () => {
    const dir = folder({ 'model.ads': spec('') });
    const { code, err } = await adsc(dir, ['compile', 'model.ads', '--assume', '--frozen']);
    expect(code).toBe(2);
    expect(err).toContain('--assume');
  });

  it('explains a table by its symbol until data were profiled', async () => {
    const dir = folder({ 'model.ads': spec('') });
    expect((await fine(dir, 'explain', 'model.ads', 'vocab')).out).toMatch(/table +\|city\| × \d+/);
  });
});

describe('sums with symbols', () => {
  const show = (constant: number, ...terms: [string, number][]) =>
    showSymbolic({ constant, terms: terms.map(([vocab, factor]) => ({ vocab, factor })) }, String);

  it('reads as arithmetic', () => {
    expect(show(7)).toBe('7');
    expect(show(0)).toBe('0');
    expect(show(0, ['signal.a', 1])).toBe('|a|');
    expect(show(7, ['signal.a', 8], ['vocab.b', 4], ['signal.c', 8])).toBe('7 + 8·(|a| + |c|) + 4·|b|');
    expect(show(0, ['signal.a', 2], ['signal.b', 2], ['signal.c', 2], ['signal.d', 2])).toBe(
      '2·(|a| + |b| + |c|) + those of 1 more vocabulary',
    );
  });
});
