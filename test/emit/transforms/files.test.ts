import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateRuntimeText } from '../../../scripts/generate-runtime.ts';
import { type Golden, planEncoder, transformsTarget, verifyGolden } from '../../../src/emit/transforms/index.ts';
import { runtimeText } from '../../../src/emit/transforms/runtime.generated.ts';
import type { RawRow } from '../../../src/runtime/types.ts';
import { contextOf, emitted } from '../../helpers/emitted.ts';
import { goldenDirectory } from '../../helpers/golden.ts';
import { id, ids, smallPlan, vec } from '../../helpers/plans.ts';

const small = smallPlan(
  [
    {
      name: 'bid',
      doc: 'What the advertiser pays for a click, in cents.',
      format: 'continuous',
      encoding: vec({ squash: 'log', clip: [0, 50], normalize: { kind: 'minmax', min: 0, max: 3.9318256327243257 } }),
      reason: 'heavy upper tail (skewness 9.1)',
    },
    {
      name: 'category',
      input: 'pins.categories',
      format: 'indexed',
      encoding: ids('vocab.category', { max: 3, split: '|' }),
    },
    {
      name: 'country',
      doc: "The user's country.\nISO 3166-1.",
      format: 'onehot',
      encoding: id('signal.country'),
      side: 'request',
    },
    {
      name: 'hour',
      input: 'served_at',
      format: 'onehot',
      encoding: id('signal.hour'),
      derive: { fn: 'hour', zone: 'America/New_York' },
    },
    { name: 'is_video', format: 'onehot', encoding: id('signal.is_video') },
    {
      name: 'pin_vector',
      format: 'dense',
      encoding: vec({ length: 4, normalize: { kind: 'l2' } }),
      sources: ['shopping'],
    },
    { name: 'position', format: 'onehot', encoding: id('signal.position'), serve: 0 },
    {
      name: 'recent',
      input: 'users.recent',
      format: 'hash_indexed',
      encoding: ids('vocab.pin', { max: 3, keep: 'last', pool: 'sum' }),
    },
  ],
  [
    { id: 'signal.country', kind: 'file', of: ['US', 'GB', 'DE', 'C\u00f4te d\u2019Ivoire'] },
    { id: 'signal.hour', kind: 'range', of: 24 },
    { id: 'signal.is_video', kind: 'range', of: 2 },
    { id: 'signal.position', kind: 'range', of: 20 },
    { id: 'vocab.category', kind: 'file', of: ['home', 'garden'] },
    { id: 'vocab.pin', kind: 'hash', of: 1000 },
  ],
  ['standard', 'shopping'],
);

describe('the runtime as text', () => {
  it('is what src/runtime bundles to (stale: npm run generate)', async () => {
    expect(await generateRuntimeText()).toContain(JSON.stringify(runtimeText));
  });

  it('imports nothing and asks nothing of Node', () => {
    expect(runtimeText).not.toMatch(/\bimport\b|\brequire\b|\bprocess\b|\bBuffer\b|\beval\b|new Function/);
  });
});

describe('the files of the target', () => {
  const golden = goldenDirectory('golden/transforms');

  it('are these', async () => {
    const { files } = await emitted(small);
    expect([...files.keys()].sort()).toEqual([
      'features/package.json',
      'features/row.schema.json',
      'features/runtime.js',
      'features/transforms.d.ts',
      'features/transforms.js',
      'golden.json',
    ]);
    for (const [path, text] of files)
      if (path !== 'features/runtime.js') golden.expect(path.replace('features/', ''), text);
    const again = await transformsTarget.emit(small.plan, contextOf(small));
    expect(again.files).toEqual(files);
  });

  it('say of a number in bins that what they give is a place', async () => {
    const binned = {
      ...vec({ normalize: { kind: 'bins', boundaries: [1, 5, 20] } }),
      width: 1,
      missingFlag: false,
    };
    const plain = smallPlan(
      [
        { name: 'price', doc: 'In cents.', format: 'continuous', encoding: binned },
        { name: 'size', format: 'continuous', encoding: { ...binned, default: 2 } },
      ],
      [],
    );
    const types = (await emitted(plain)).files.get('features/transforms.d.ts')!;
    expect(types).toContain(
      '  /**\n   * In cents.\n   * Its place among 3 boundaries, from 1, between two linear; 0: missing\n   */\n  readonly price: Vec<1>;',
    );
    expect(types).toContain(
      '  /** Its place among 3 boundaries, from 1, between two linear */\n  readonly size: Vec<1>;',
    );
  });

  it('says what is wrong with a vocabulary', async () => {
    const texts = new Map([['vocab.category', 'home\nhome\n']]);
    const { files, diagnostics } = await transformsTarget.emit(small.plan, { ...contextOf(small), vocabTexts: texts });
    expect(files.size).toBe(0);
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([
      "ADS7005 the vocabulary file 'vocab/v0.txt' of signal.country is missing or cannot be read",
      'ADS7007 the vocabulary file \'vocab/v4.txt\' of vocab.category, line 2: "home" is there already, on line 1',
    ]);
  });

  it('golden vectors: the emitted encoder reproduces them, another does not, and counts stay', async () => {
    const { files, module } = await emitted(small);
    const vectors = JSON.parse(files.get('golden.json')!) as Golden;
    const encoder = module.createEncoder(small.vocabularies);
    encoder.encodeRow({ bid: 3 });
    const before = JSON.stringify(encoder.counts);
    expect(verifyGolden(encoder, vectors)).toEqual([]);
    expect(JSON.stringify(encoder.counts)).toBe(before);
    const swapped = planEncoder(small.plan, { ...small.vocabularies, 'vocab.category': ['garden', 'home'] });
    const mismatches = verifyGolden(swapped, vectors);
    expect(new Set(mismatches.map((m) => m.signal))).toEqual(new Set(['category']));
    expect(mismatches[0]).toMatchObject({
      note: 'typical 1',
      expected: { ids: [2], weights: [1] },
      got: { ids: [3], weights: [1] },
    });
  });

  it('the row schema accepts what encodes without a bad value, and refuses the rest', async () => {
    const { files, module } = await emitted(small);
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
      JSON.parse(files.get('features/row.schema.json')!),
    );
    const good: RawRow = {
      bid: 3,
      'pins.categories': 'home|garden',
      country: 'DE',
      served_at: '2024-05-01T10:00:00Z',
      is_video: true,
      pin_vector: [1, 0, 0, 2],
      'users.recent': ['a', 7, null],
      src: 'shopping',
    };
    const badOf = (row: RawRow): number => {
      const encoder = module.createEncoder(small.vocabularies);
      encoder.encodeRow(row, { serving: true });
      return Object.values(encoder.counts).reduce((sum, c) => sum + c.bad, 0);
    };
    const variants: RawRow[] = [
      {},
      { bid: null },
      { bid: '1e3' },
      { bid: 'x' },
      { bid: true },
      { bid: [1] },
      { 'pins.categories': ['home'] },
      { 'pins.categories': [1.5] },
      { 'pins.categories': 3 },
      { country: 7 },
      { country: 7.5 },
      { country: false },
      { country: ['DE'] },
      { is_video: 'true' },
      { is_video: 1 },
      { is_video: 'maybe' },
      { is_video: 0.5 },
      { pin_vector: [1, 2] },
      { pin_vector: [1, 2, 3, 'x'] },
      { pin_vector: null },
      { 'users.recent': 'a' },
      { 'users.recent': [] },
      { served_at: 1714557600000 },
      { served_at: false },
      { served_at: 'noon' },
      { served_at: 1e15 },
      { country: 2 ** 53 },
      { country: 2 ** 53 - 1 },
      { 'users.recent': [-(2 ** 53)] },
      { position: 5 },
      { 'users.recent': '["a", 7, null, "b]\\"", true]' },
      { 'users.recent': ' [] ' },
      { 'users.recent': 'null' },
      { 'users.recent': '["a",]' },
      { 'users.recent': '[01]' },
      { 'users.recent': '[1.5]' },
      { 'users.recent': '[["a"]]' },
      { 'users.recent': '[9007199254740993]' },
      { 'users.recent': "['a']" },
      { 'users.recent': '["a' },
      { 'users.recent': '{a,b}' },
      { 'users.recent': '' },
      { 'pins.categories': '["home", "garden"]' },
      { 'pins.categories': '' },
      { 'pins.categories': '[new]|home' },
      { 'pins.categories': '(none)' },
      { 'pins.categories': "['home', 'garden']" },
      { 'pins.categories': '{home,garden}' },
      { 'pins.categories': '["home' },
      { 'pins.categories': '[home' },
      { 'pins.categories': "('home', 'garden')" },
      { 'pins.categories': ' {home} ' },
      { 'pins.categories': '{a}|{b}' },
      { 'pins.categories': 'null' },
      { 'pins.categories': '[[home]]' },
      { pin_vector: '[1, 2.5, -3e2, .5]' },
      { pin_vector: '[1, 2, 3]' },
      { pin_vector: '[1, 2, 3, x]' },
      { pin_vector: '1, 2, 3, 4' },
      { pin_vector: 'null' },
      { pin_vector: '[1, 2, 3, null]' },
    ];
    for (const change of variants) {
      const row = { ...good, ...change };
      expect([change, validate(row)]).toEqual([change, badOf(row) === 0]);
    }
    for (const input of ['bid', 'country', 'src']) {
      const { [input]: _, ...rest } = good;
      expect(validate(rest), input).toBe(false);
    }
    expect(validate({ ...good, src: 'other' })).toBe(false);
    // A number of 1970: seconds, where milliseconds are read.
    for (const served_at of [12, 1714557600]) expect(validate({ ...good, served_at })).toBe(false);
    // Long texts that are nearly right: no pattern tries what it has tried.
    const long = 100_000;
    for (const change of [
      { 'users.recent': `["${'a'.repeat(long)}` },
      { 'users.recent': `[${'1,'.repeat(long)}` },
      { 'users.recent': `[${' '.repeat(long)}x` },
      { pin_vector: `[${'12345678,'.repeat(long)}` },
      { 'pins.categories': `[${' '.repeat(long)}` },
    ]) {
      expect(validate({ ...good, ...change })).toBe(badOf({ ...good, ...change }) === 0);
    }
  });

  it('the types fit the code: a TypeScript program that uses them checks, one that misuses them does not', async () => {
    const { dir } = await emitted(small);
    const tsc = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');
    const use = (file: string, code: string): string => {
      writeFileSync(join(dir, file), `import { createEncoder, type Row } from './features/transforms.js';\n${code}`);
      try {
        execFileSync(
          process.execPath,
          [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', join(dir, file)],
          { cwd: dir, encoding: 'utf8', stdio: 'pipe' },
        );
        return '';
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    const right = `const row: Row = { bid: 1, 'pins.categories': 'a|b', country: 'DE', served_at: 0, is_video: true, pin_vector: null, 'users.recent': [1n], src: 'shopping' };
      const e = createEncoder({}).encodeRow(row); const v: Float32Array = e.signals.bid.values; const w: 5 = e.signals.pin_vector.width; export { v, w };`;
    expect(use('right.mts', right)).toBe('');
    expect(use('wrong.mts', `export const e = createEncoder({}).encodeRow({ bid: [1] }).signals.bidd;`)).toMatch(
      /bidd/,
    );
  });

  it('runs in a plain Node program next to CommonJS code, without adsc', async () => {
    const { dir } = await emitted(small);
    writeFileSync(join(dir, 'package.json'), '{ "type": "commonjs" }');
    writeFileSync(
      join(dir, 'main.cjs'),
      `import(${JSON.stringify(pathToFileURL(join(dir, 'features/transforms.js')).href)}).then(({ createEncoder }) => {
        const e = createEncoder({ 'signal.country': ${JSON.stringify(small.vocabularies['signal.country'])}, 'vocab.category': ['home', 'garden'] });
        console.log(e.encodeRow({ country: 'GB' }).signals.country.ids[0]);
      });`,
    );
    expect(execFileSync(process.execPath, [join(dir, 'main.cjs')], { encoding: 'utf8' }).trim()).toBe('3');
  });
});
