import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../src/spec-to-build.ts';
import type { Manifest } from '../src/emit/manifest.ts';
import type { Lock } from '../src/ir/lock.ts';
import { readArtifact, readPlan } from '../src/ir/read-artifact.ts';
import { check } from '../src/language/semantics/index.ts';
import { expectGoldenFiles } from './helpers/golden.ts';
import { lockFor } from './helpers/lock.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { loadGraph } from './helpers/stock-tfjs.ts';

/** Everything that changes a build, and nothing that needs a lock. */
const declarations = [
  '/// A small market.\nmodel market',
  'data rows from "rows/*.parquet" { source ad_type { standard, shopping }  served_by model_id  request country }',
  'vocab advertiser { hash 100  embed 4 }',
  'signal country : onehot { values ["de", "fr", "it\\\\aly"]  embed 4 }',
  'signal hour : onehot(24) { embed 3 }',
  '/// What the advertiser bids.\nsignal bid : continuous { squash log  normalize minmax  clip 0 .. 50 }',
  'signal advertiser_id : hash_onehot(advertiser)',
  'signal seen_advertisers : hash_indexed(advertiser) { max 5  keep last }',
  'signal vector : dense(3) { normalize l2  squash none }',
  'signal position : onehot(10) { serve 0  embed 2 }',
  'group user { country, hour, seen_advertisers } -> 6',
  'group ad { bid, advertiser_id, vector } -> 6',
  'cross affinity = user * ad -> 4',
  'bias { signals position }',
  'bottom { layers 8, 6  norm batch  dropout 10% }',
  'tower standard { layers 4 }',
  'tower shopping { layers 5, 4 }',
  '/// A click.\nhead click on clicked',
  'head buy on amount > 10 { loss_weight 0.5 }',
  'sampling { base any  keep 50%  log unsampled }',
  'calibration platt { signals country  per head, source  traffic own }',
  'variant one_tower { tower all { layers 4 } }',
  'baseline lr',
];
const spec = declarations.join('\n\n');

async function built(text: string, lock: Lock | null = null, options: CompileOptions = {}) {
  const result = await compile(memoryHost({ 'model.ads': text }), 'model.ads', lock, options);
  expect(result.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  return result;
}

describe('compile', () => {
  it('writes the build of the golden files', async () => {
    const { files } = await built(spec);
    // The runtime is the same in every build, and the manifest hashes it; a test of its own holds it to the files.
    const apart = ['features/runtime.js', 'graph/model.onnx', 'manifest.json'];
    const texts = new Map([...files].filter((entry): entry is [string, string] => !apart.includes(entry[0])));
    expect([...files.keys()].filter((path) => !texts.has(path))).toEqual(apart);
    expectGoldenFiles('golden/compile', texts);
  });

  it('gives the same bytes in whatever order things are declared', async () => {
    const { files } = await built(spec);
    const bytes = (of: typeof files) =>
      new Map([...of].map(([path, content]) => [path, Buffer.from(content).toString('base64')]));
    const expected = bytes(files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(declarations, { minLength: declarations.length }), async (shuffled) => {
        expect(bytes((await built(shuffled.join('\n'))).files)).toEqual(expected);
      }),
      { seed: 3, numRuns: 8 },
    );
  });

  it('hashes every file in the manifest', async () => {
    const { files, plan } = await built(spec);
    const manifest = JSON.parse(files.get('manifest.json') as string) as Manifest;
    expect(manifest.fingerprint).toBe(plan!.fingerprint);
    expect(Object.keys(manifest.files)).toEqual([...files.keys()].filter((path) => path !== 'manifest.json'));
    for (const [path, { sha256, bytes }] of Object.entries(manifest.files)) {
      const content = Buffer.from(files.get(path)!);
      expect({ path, sha256, bytes }).toEqual({
        path,
        sha256: createHash('sha256').update(content).digest('hex'),
        bytes: content.length,
      });
    }
  });

  it('writes artifacts that follow their schemas', async () => {
    const { files, plan } = await built(spec);
    expect(await readPlan(files.get('plan.json') as string)).toEqual(plan);
    for (const [kind, path] of [
      ['manifest', 'manifest.json'],
      ['calibration', 'calibration.json'],
      ['golden', 'golden.json'],
    ] as const) {
      expect(await readArtifact(kind, files.get(path) as string, path)).toHaveProperty('value');
    }
  });

  it('gives a variant and a baseline plans of their own', async () => {
    const base = (await built(spec)).plan!;
    const variant = (await built(spec, null, { variant: 'one_tower' })).plan!;
    const baseline = (await built(spec, null, { baseline: 'lr' })).plan!;
    expect(variant.towers).toEqual([{ name: 'all', source: null, fallback: true }]);
    expect(baseline).toMatchObject({ baseline: 'lr', heads: base.heads });
    // It has one tower, so it is told the source as a signal.
    expect(
      baseline.signals
        .map((signal) => signal.name)
        .filter((name) => !base.signals.some((signal) => signal.name === name)),
    ).toEqual(['ad_type']);
    expect(new Set([base, variant, baseline].map((plan) => plan.fingerprint)).size).toBe(3);
    const { plan, diagnostics } = await compile(memoryHost({ 'model.ads': spec }), 'model.ads', null, {
      variant: 'one_towr',
    });
    expect(plan).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'ADS7012', hint: expect.stringContaining('one_tower') as string }]);
  });

  it('has no files for a spec with errors, and all of the errors', async () => {
    const { plan, files, diagnostics } = await compile(
      memoryHost({ 'model.ads': spec.replace('-> 4', '-> 0').replace('hash 100', 'hash nothing') }),
      'model.ads',
      null,
    );
    expect([plan, files.size]).toEqual([null, 0]);
    expect(diagnostics.filter((d) => d.severity === 'error').length).toBeGreaterThanOrEqual(2);
  });

  it('names every element that a spec may name so, without breaking out of what it writes', async () => {
    const odd = [
      'it"s',
      '*/ alert(1) /*',
      'a\\nb',
      '__proto__',
      'constructor',
      '</text><script>',
      'class',
      '${x}',
      '\u2028',
      'a/b',
    ];
    const quote = (name: string) => JSON.stringify(name);
    const text = [
      `/// */ alert(1) /* </svg>\nmodel ${quote(odd[1]!)}`,
      'data d from "d.csv"',
      ...odd.map((name) => `/// ${name.replace('\u2028', ' ')} */\nsignal ${quote(name)} : hash_onehot(7) { embed 2 }`),
      ...odd.map((name) => `group ${quote(`g ${name}`)} { ${quote(name)} } -> 2`),
      'tower all { layers 2 }',
      ...odd.slice(0, 3).map((name) => `head ${quote(`h ${name}`)} on ${quote(`label ${name}`)}`),
    ].join('\n');
    const { files } = await built(text);
    const module = files.get('features/transforms.js') as string;
    expect(module).not.toContain('alert(1) /*\n');
    // Code, not comments: a JavaScript parser finds nothing but the module's own statements.
    const { parse } = await import('prettier/plugins/babel').then((plugin) => plugin.parsers.babel);
    const program = (parse(module, {} as never) as { program: { body: { type: string }[] } }).program;
    expect(program.body.map((statement) => statement.type)).toEqual([
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'VariableDeclaration',
      'VariableDeclaration',
      'ExportNamedDeclaration',
    ]);
    expect(files.get('model.svg')).not.toContain('<script>');
    for (const path of files.keys()) expect(path).toMatch(/^[\w./%-]+$/);
    await loadGraph(files);
  });
});

describe('compile with a lock', () => {
  const flagship = readFileSync(join(import.meta.dirname, '../specs/pinterest-ads/model.ads'), 'utf8');
  const program = check(memoryHost({ 'specs/model.ads': flagship }), 'specs/model.ads').program!;
  const { lock, files: vocabularies } = lockFor(program);
  const host = (change: Readonly<Record<string, string>> = {}) =>
    memoryHost({
      'specs/model.ads': flagship,
      ...Object.fromEntries([...vocabularies].map(([path, text]) => [`specs/${path}`, text])),
      ...change,
    });
  const codes = async (...args: Parameters<typeof compile>) =>
    (await compile(...args)).diagnostics.map((d) => `${d.severity} ${d.code}`);

  it('compiles the flagship, vocabularies and all', async () => {
    const { files, diagnostics, plan } = await compile(host(), 'specs/model.ads', lock);
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'vocab/category.txt',
        'vocab/signal.country.txt',
        'graph/model.json',
        'graph/model.onnx',
        'model.svg',
      ]),
    );
    expect(files.get('vocab/category.txt')).toBe('a0\na1\na2\na3\na4\n');
    expect(plan!.vocabs.find((vocab) => vocab.id === 'vocab.category')).toMatchObject({ entries: 5, size: 7 });
    // Stated in the spec: squash and clip. Left to the lock: the boundaries.
    expect(plan!.signals.find((s) => s.name === 'bid')!.encoding).toMatchObject({
      squash: 'log',
      clip: [0, 50],
      normalize: { kind: 'bins' },
    });
  });

  it('says what needs a lock and how to make one', async () => {
    const { diagnostics } = await compile(host(), 'specs/model.ads', null);
    expect(diagnostics.filter((d) => d.severity === 'error')).toMatchObject([
      { code: 'ADS7001', hint: "run 'adsc profile specs/model.ads'" },
    ]);
  });

  it('warns of a stale lock, refuses it when frozen, and refuses one that lacks something', async () => {
    const stale = { ...lock, key: 'x' };
    expect(await codes(host(), 'specs/model.ads', stale)).toContain('warning ADS7004');
    expect(await codes(host(), 'specs/model.ads', stale, { frozen: true })).toContain('error ADS7003');
    expect(await codes(host(), 'specs/model.ads', lock, { frozen: true })).not.toContain('error ADS7003');
    const { price: _, ...signals } = lock.signals;
    expect(await codes(host(), 'specs/model.ads', { ...stale, signals })).toContain('error ADS7002');
  });

  it('refuses a vocabulary that is gone, changed, broken or elsewhere', async () => {
    const with_ = (text: string) => codes(host({ 'specs/vocab/category.txt': text }), 'specs/model.ads', lock);
    expect(await with_('a0\na1\na2\na3\nb4\n')).toContain('error ADS7006');
    expect(await with_('a0\na0\n')).toContain('error ADS7007');
    expect(await codes(memoryHost({ 'specs/model.ads': flagship }), 'specs/model.ads', lock)).toContain(
      'error ADS7005',
    );
    const escaping = {
      ...lock,
      vocabs: { ...lock.vocabs, 'vocab.category': { ...lock.vocabs['vocab.category']!, file: '../secret.txt' } },
    };
    expect(await codes(host({ 'secret.txt': 'a0\na1\na2\na3\na4\n' }), 'specs/model.ads', escaping)).toContain(
      'error ADS7005',
    );
  });

  it('refuses a model beyond its budget', async () => {
    const small = flagship.replace('budget { params 5M', 'budget { params 1k');
    expect(small).not.toBe(flagship);
    const { diagnostics } = await compile(host({ 'specs/model.ads': small }), 'specs/model.ads', lock);
    expect(diagnostics.find((d) => d.code === 'ADS7010')!.message).toMatch(
      /^this model has .*M of parameters, and the budget is 1k; most is in vocab\.pin_id \(1\.6M\)/,
    );
  });

  it('has every baseline; boosted trees without the graphs that cannot hold them', async () => {
    for (const baseline of ['lr', 'wide_deep', 'gbdt_lr'] as const) {
      const { plan, files, diagnostics } = await compile(host(), 'specs/model.ads', lock, { baseline });
      expect(await readPlan(files.get('plan.json') as string)).toEqual(plan);
      const graphs = [...files.keys()].filter((path) => path.startsWith('graph/'));
      expect(graphs).toEqual(baseline === 'gbdt_lr' ? [] : ['graph/model.json', 'graph/model.onnx']);
      expect(diagnostics.filter((d) => d.code === 'ADS7011').map((d) => d.severity)).toEqual(
        baseline === 'gbdt_lr' ? ['warning', 'warning'] : [],
      );
    }
  });
});
