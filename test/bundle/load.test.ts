import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { manifestText } from '../../src/emit/manifest.ts';
import { planTarget, vocabTarget } from '../../src/emit/plan-files.ts';
import { transformsTarget } from '../../src/emit/transforms/index.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { fingerprintOf } from '../../src/ir/plan-fingerprint.ts';
import { contextOf, temporaryFolder, writeFiles } from '../helpers/emitted.ts';
import { type SmallPlan, id, ids, smallPlan, vec } from '../helpers/plans.ts';

function fingerprinted(small: SmallPlan): SmallPlan {
  const vocabs = small.plan.vocabs.map((v) => ({
    ...v,
    sha256: v.kind === 'file' ? sha256(small.vocabTexts.get(v.id)!) : null,
  }));
  const plan = { ...small.plan, vocabs };
  return { ...small, plan: { ...plan, fingerprint: fingerprintOf(plan) } };
}

const small = fingerprinted(
  smallPlan(
    [
      { name: 'price', format: 'continuous', encoding: vec({ squash: 'log' }) },
      { name: 'country', format: 'onehot', encoding: id('signal.country') },
      { name: 'tags', format: 'indexed', encoding: ids('vocab.tag') },
    ],
    [
      { id: 'signal.country', kind: 'file', of: ['US', 'DE'] },
      { id: 'vocab.tag', kind: 'file', of: ['\ufeffa', 'b\n'] },
    ],
  ),
);
/** The same with the price squashed otherwise. */
const other = fingerprinted({
  ...small,
  plan: {
    ...small.plan,
    signals: small.plan.signals.map((s) => (s.name === 'price' ? { ...s, encoding: vec({ squash: 'tanh' }) } : s)),
  },
});

async function build(of: SmallPlan): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const target of [planTarget, vocabTarget, transformsTarget]) {
    const emitted = await target.emit(of.plan, contextOf(of));
    expect(emitted.diagnostics).toEqual([]);
    for (const [path, content] of emitted.files) files.set(path, content);
  }
  return files;
}

/** Writes a build of these files with a manifest that fits them. */
function written(files: Map<string, string | Uint8Array>, of = small): string {
  const dir = temporaryFolder();
  writeFiles(dir, new Map([...files, ['manifest.json', manifestText(of.plan, files)]]));
  return dir;
}

const codes = (result: LoadedBuild | Diagnostic[]) =>
  Array.isArray(result) ? result.map((d) => `${d.code} ${d.message}`) : 'loaded';

describe('a build read back', () => {
  let files: Map<string, string | Uint8Array>;
  beforeAll(async () => {
    files = await build(small);
  });

  it('encodes by its plan and vocabularies', async () => {
    const loaded = (await loadBuild(written(files))) as LoadedBuild;
    expect(codes(loaded)).toBe('loaded');
    expect(loaded.plan).toEqual(small.plan);
    expect(loaded.vocabularies).toEqual(small.vocabularies);
    const { signals } = loaded.encoder.encodeRow({ price: Math.E - 1, country: 'DE', tags: ['b\n', '\ufeffa'] });
    expect(signals['price']).toEqual({ kind: 'vec', width: 2, values: Float32Array.of(1, 0) });
    expect(signals['country']).toEqual({ kind: 'id', ids: Int32Array.of(3) });
    expect(signals['tags']).toEqual({
      kind: 'ids',
      max: 4,
      ids: Int32Array.of(3, 2, 0, 0),
      weights: Float32Array.of(0.5, 0.5, 0, 0),
    });
    // The check itself leaves no trace in the counts.
    expect(loaded.encoder.counts['price']).toMatchObject({ rows: 1 });
    expect(loaded.createEncoder().counts['price']).toMatchObject({ rows: 0 });
  });

  it('is no build without a manifest that fits', async () => {
    const dir = temporaryFolder();
    expect(codes(await loadBuild(dir))).toEqual([`ADS8701 '${dir}' is not a build: there is no manifest.json in it`]);
    expect(codes(await loadBuild(join(dir, 'gone')))[0]).toContain('there is no manifest.json in it');
    writeFileSync(join(dir, 'manifest.json'), '{"version": 1');
    expect(codes(await loadBuild(dir))[0]).toMatch(/^ADS7014/);
    writeFileSync(join(dir, 'manifest.json'), '{"version": 99}');
    expect(codes(await loadBuild(dir))[0]).toMatch(/^ADS7014/);
  });

  it('holds rows to the schema of its plan, not to one from a file', async () => {
    const emitted = JSON.parse(files.get('features/row.schema.json') as string) as object;
    for (const text of [
      '{"type": ',
      '{"properties": {"price": {"type": "string", "pattern": "(a+)+$"}}}',
      files.get('features/row.schema.json')!,
    ]) {
      const loaded = (await loadBuild(written(new Map([...files, ['features/row.schema.json', text]])))) as LoadedBuild;
      expect(JSON.parse(JSON.stringify(loaded.rowSchema))).toEqual(emitted);
    }
  });

  it('tells every file that is missing, changed or no file', async () => {
    const dir = written(
      new Map([...files, ['weights.safetensors', Uint8Array.of(1, 2, 3)], ['tables.safetensors', Uint8Array.of(4)]]),
    );
    expect(codes(await loadBuild(dir))).toBe('loaded');
    rmSync(join(dir, 'features/runtime.js'));
    rmSync(join(dir, 'tables.safetensors'));
    mkdirSync(join(dir, 'tables.safetensors'));
    writeFileSync(join(dir, 'weights.safetensors'), Uint8Array.of(1, 2));
    writeFileSync(join(dir, 'vocab/v1.txt'), 'US\nFR\n');
    expect(codes(await loadBuild(dir))).toEqual([
      `ADS8702 'features/runtime.js' in the build '${dir}' is missing`,
      `ADS8702 'tables.safetensors' in the build '${dir}' cannot be read (EISDIR)`,
      `ADS8702 'vocab/v1.txt' in the build '${dir}' is not the file that the build was written with`,
      `ADS8702 'weights.safetensors' in the build '${dir}' is not the file that the build was written with`,
    ]);
  });

  it('refuses a manifest that leads outside', async () => {
    for (const path of ['../secret', '/etc/passwd', 'a/../../b', 'C:\\x', 'a//b']) {
      const dir = written(files);
      const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
        files: Record<string, unknown>;
      };
      manifest.files[path] = { bytes: 1, sha256: '0'.repeat(64) };
      writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
      expect(codes(await loadBuild(dir))[0], path).toMatch(/^ADS(8701 .* which is not inside it|7014)/);
    }
  });

  it('refuses a mixture of two builds, although every hash fits', async () => {
    const others = await build(other);
    const mix = (...paths: string[]) =>
      written(new Map([...files].map(([path, content]) => [path, paths.includes(path) ? others.get(path)! : content])));
    for (const path of ['features/transforms.js', 'golden.json', 'plan.json']) {
      const dir = mix(path);
      expect(codes(await loadBuild(dir))).toEqual([
        `ADS8703 '${path}' in the build '${dir}' belongs to another plan than the manifest`,
      ]);
    }
    const dir = written(new Map([...files, ['vocab/v0.txt', 'DE\nUS\n']]));
    expect(codes(await loadBuild(dir))).toEqual([
      `ADS8703 'vocab/v0.txt' in the build '${dir}' belongs to another plan than the manifest`,
    ]);
  });

  it('refuses golden vectors that it does not reproduce', async () => {
    const golden = files.get('golden.json') as string;
    const tampered = written(new Map([...files, ['golden.json', golden.replace(/-6\.9\d*/, '-5')]]));
    expect(codes(await loadBuild(tampered))[0]).toMatch(
      /^ADS8705 .* does not reproduce its golden vectors: for the row 'low', signal 'price' is \{"values":\[-6.9.* should be \{"values":\[-5/,
    );
  });

  it('refuses golden vectors that check nothing', async () => {
    const golden = JSON.parse(files.get('golden.json') as string) as {
      cases: { row: Record<string, unknown>; signals: Record<string, unknown> }[];
    };
    const of = (cases: unknown) =>
      loadBuild(written(new Map([...files, ['golden.json', JSON.stringify({ ...golden, cases })]])));
    expect(codes(await of([]))[0]).toMatch(/^ADS9015 .* they have no cases$/);
    const { price: _price, ...rest } = golden.cases[0]!.signals;
    expect(codes(await of([{ ...golden.cases[0]!, signals: rest }]))[0]).toMatch(
      /^ADS9015 .* the row 'typical 1' lacks the signal 'price'$/,
    );
    expect(
      codes(await of(golden.cases.filter(({ row }) => Object.values(row).every((value) => value === null))))[0],
    ).toMatch(/^ADS9015 .* none of their rows has a value$/);
    const nested = JSON.stringify(golden).replace(
      '"row":{',
      `"row":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`,
    );
    expect(codes(await loadBuild(written(new Map([...files, ['golden.json', nested]]))))[0]).toMatch(
      /^ADS8702 .*golden\.json.* is nested more than 100 deep/,
    );
    const lists = JSON.stringify(golden).replace('"row":{', '"row":{"x":[[1]],');
    expect(codes(await loadBuild(written(new Map([...files, ['golden.json', lists]]))))[0]).toMatch(
      /^ADS9015 .* neither a scalar nor a list/,
    );
  });

  it('runs no code of a build, whatever is in it', async () => {
    const mark = 'adscTestRan';
    const code = `globalThis.${mark} = true; export const fingerprint = '${small.plan.fingerprint}'; export function createEncoder() { globalThis.${mark} = true; throw new Error('ran'); }`;
    const dir = written(new Map([...files, ['features/transforms.js', code], ['features/runtime.js', code]]));
    const loaded = (await loadBuild(dir)) as LoadedBuild;
    expect(codes(loaded)).toBe('loaded');
    expect(loaded.encoder.encodeRow({ country: 'DE' }).signals['country']).toEqual({
      kind: 'id',
      ids: Int32Array.of(3),
    });
    expect(mark in globalThis).toBe(false);
  });

  it('refuses what the manifest does not list, and what is no file', async () => {
    const stray = written(files);
    writeFileSync(join(stray, 'features/extra.js'), '');
    expect(codes(await loadBuild(stray))).toEqual([
      `ADS9014 the build '${stray}' holds 'features/extra.js', which its manifest does not list`,
    ]);
    const folder = written(files);
    mkdirSync(join(folder, 'node_modules'));
    expect(codes(await loadBuild(folder))).toEqual([
      `ADS9014 the build '${folder}' holds 'node_modules', which its manifest does not list`,
    ]);
    // A link to the very same bytes.
    const linked = written(files);
    renameSync(join(linked, 'plan.json'), join(stray, 'plan2.json'));
    symlinkSync(join(stray, 'plan2.json'), join(linked, 'plan.json'));
    expect(codes(await loadBuild(linked))).toEqual([`ADS9014 the build '${linked}' holds 'plan.json', a link`]);
    const manifestLink = written(files);
    renameSync(join(manifestLink, 'manifest.json'), join(stray, 'm.json'));
    symlinkSync(join(stray, 'm.json'), join(manifestLink, 'manifest.json'));
    expect(codes(await loadBuild(manifestLink))).toEqual([
      `ADS8701 '${manifestLink}' is not a build: manifest.json is a link`,
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe in the place of a file', async () => {
    for (const [name, expected] of [
      ['golden.json', /^ADS9014 .* neither a file nor a folder/],
      ['manifest.json', /^ADS8701 .* manifest\.json is no file/],
    ] as const) {
      const dir = written(files);
      rmSync(join(dir, name));
      execFileSync('mkfifo', [join(dir, name)]);
      expect(codes(await loadBuild(dir))[0]).toMatch(expected);
    }
  });

  it('refuses two names that differ by case alone', async () => {
    const dir = written(new Map([...files, ['Plan.json', '{}']]));
    expect(codes(await loadBuild(dir))[0]).toMatch(
      /^ADS8701 .* names '\w+\.json' and '\w+\.json', which are one file on some systems/i,
    );
  });

  it('a build that was written again at the same place is the new one', async () => {
    const dir = written(files);
    expect(codes(await loadBuild(dir))).toBe('loaded');
    rmSync(dir, { recursive: true });
    const others = await build(other);
    writeFiles(dir, new Map([...others, ['manifest.json', manifestText(other.plan, others)]]));
    const again = (await loadBuild(dir)) as LoadedBuild;
    expect(again.encoder.encodeRow({ price: 1 }).signals['price']).toEqual({
      kind: 'vec',
      width: 2,
      values: Float32Array.of(Math.tanh(1), 0),
    });
  });
});
