/**
 * The package as a stranger gets it: packed, installed in an empty folder from the npm registry alone, used from the command line and from
 * other people's projects. Packs and installs, which takes a minute: part of `npm run test:full`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstModel, installNode } from '../../scripts/package/first-model.ts';

const repository = resolve(import.meta.dirname, '../..');
const full = process.env['ADSC_FULL'] === '1';
if (!full) console.log('skipped: the package, packed and installed in an empty folder (npm run test:full)');

const scratch = full ? mkdtempSync(join(tmpdir(), 'adsc-package-')) : '';
const consumer = join(scratch, 'consumer');
afterAll(() => {
  if (full) rmSync(scratch, { recursive: true, force: true });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** npm and what it installs, as a user has them: without the settings of this repository. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|onnxruntime|NODE_OPTIONS|VITEST|TSX)/i.test(name)),
);
function run(cwd: string, command: string, ...argv: string[]): Ended {
  return spawnSync(command, argv, {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
}
function fine(cwd: string, command: string, ...argv: string[]): Ended {
  const ended = run(cwd, command, ...argv);
  expect(ended.status, `${command} ${argv.join(' ')}\n${ended.stdout}${ended.stderr}`).toBe(0);
  return ended;
}
function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(consumer, path)), { recursive: true });
    writeFileSync(join(consumer, path), content);
  }
}

let installed: Ended;
let tarball: string;
let files: string[];

describe.skipIf(!full)('the package', () => {
  beforeAll(() => {
    mkdirSync(consumer, { recursive: true });
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--loglevel', 'silent', '--pack-destination', scratch], {
        cwd: repository,
        encoding: 'utf8',
        maxBuffer: 1e8,
        shell: process.platform === 'win32',
      }).replace(/^[^[]*/, ''),
    ) as [{ filename: string; files: { path: string }[] }];
    tarball = join(scratch, packed.filename);
    files = packed.files.map((file) => file.path);
    installed = run(consumer, 'npm', 'install', tarball);
  });

  it('installs from the npm registry alone, without a warning and without an install script', () => {
    expect(installed.status, installed.stderr).toBe(0);
    expect(installed.stdout + installed.stderr).not.toMatch(/warn/i);
    expect(existsSync(join(consumer, '.npmrc'))).toBe(false);
    const { scripts, dependencies } = JSON.parse(
      readFileSync(join(consumer, 'node_modules/adsc/package.json'), 'utf8'),
    ) as { scripts: Record<string, string>; dependencies: Record<string, string> };
    expect(Object.keys(scripts)).not.toEqual(expect.arrayContaining(['postinstall']));
    // Its install script downloads CUDA on Linux.
    expect(Object.keys(dependencies)).not.toContain('onnxruntime-node');
  });

  it('holds what users need, and no sources', () => {
    expect(files.filter((path) => path.endsWith('.ts') && !/\.d\.(m|c)?ts$/.test(path))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'CHANGELOG.md',
        'LICENSE',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/index.d.mts',
        'dist/browser.d.mts',
        'dist/prettier.d.mts',
        'docs/tutorial.md',
      ]),
    );
    const readme = readFileSync(join(consumer, 'node_modules/adsc/README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((path) => !existsSync(join(consumer, 'node_modules/adsc', path)))).toEqual([]);
  });

  it('goes from nothing to a trained, evaluated model on the native engine', () => {
    const adsc = (...argv: string[]) => fine(consumer, 'npx', 'adsc', ...argv);
    expect(adsc('doctor').stdout).toMatch(/^ok {2}engine {4}onnx /m);
    adsc('init', 'model', '--quiet');
    const dir = join(consumer, 'model');
    const inModel = (...argv: string[]) => fine(dir, 'npx', 'adsc', ...argv);
    inModel('simulate', '--quiet');
    inModel('check', 'model.ads');
    inModel('profile', 'model.ads', '--quiet');
    inModel('compile', 'model.ads', '-o', 'build', '--quiet');
    inModel('train', 'model.ads', '--engine', 'onnx', '--epochs', '1', '--quiet');
    expect(readdirSync(join(dir, 'runs/1/bundle'))).toEqual(
      expect.arrayContaining(['manifest.json', 'weights.safetensors']),
    );
    expect(inModel('evaluate', 'runs/1').stdout).toMatch(/AUC/);
    write({
      'build.mjs': `import { check, compile, evaluate, predict } from 'adsc';
for (const outcome of [await check('model/model.ads'), await compile('model/model.ads'), await evaluate('model/runs/1'), await predict('model/runs/1', { data: 'model/data/impressions/*.parquet', output: 'scores.csv' })])
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
console.log('four outcomes');
`,
    });
    expect(fine(consumer, process.execPath, 'build.mjs').stdout).toBe('four outcomes\n');
    write({
      'score.mjs': `import { load } from 'adsc';\nconst model = await load('model/runs/1');\nif (!model.ok) throw new Error(JSON.stringify(model.diagnostics));\nconsole.log('loaded');\nprocess.exit(0);\n`,
    });
    expect(fine(consumer, process.execPath, 'score.mjs').stdout).toBe('loaded\n');
  });

  // POSIX shells and curl, as the tutorial has them.
  it.skipIf(process.platform === 'win32').each(['20', '22', '24'])(
    'goes from npm install to a served model by the tutorial, on Node %s',
    async (version) => {
      const node = installNode(version, join(scratch, `node-${version}`));
      const made = await firstModel(tarball, node);
      expect(made.version).toMatch(new RegExp(`^v${version}\\.`));
      expect(made.steps.length).toBeGreaterThan(8);
    },
  );

  it('says so, with the fix, where the native engine is missing', () => {
    const natives = join(consumer, 'node_modules/adsc/dist/onnxruntime/bin');
    renameSync(natives, `${natives}-away`);
    try {
      const { stderr } = fine(join(consumer, 'model'), 'npx', 'adsc', 'train', 'model.ads', '--epochs', '1');
      expect(stderr).toMatch(/warning\[ADS8902\].*native engine[\s\S]*install adsc again/);
    } finally {
      renameSync(`${natives}-away`, natives);
    }
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('its types hold in a strict project of others (%s, %s)', (module, resolution) => {
    fine(consumer, 'npm', 'install', '--no-save', 'typescript@5.9', '@types/node@20', 'prettier@3');
    write({
      'use.mts': `import { check, compile, evaluate, load, predict, render, train, type Diagnostic, type Outcome, type Plan } from 'adsc';
const built: Outcome<{ readonly plan: Plan }> = await compile('model.ads', { out: 'build', onProgress: ({ done, total }) => void (done / total) });
if (!built.ok) console.error(render(built.diagnostics, built.sources));
// @ts-expect-error there is no such option
void train('model.ads', { epoch: 1 });
const trained = await train('model.ads', { epochs: 1, signal: new AbortController().signal });
const steps: number | undefined = trained.ok ? trained.value.record.steps : trained.run?.record.steps;
const evaluated = await evaluate('runs/1', { bootstrap: 200 });
const auc: number | null | undefined = evaluated.ok ? evaluated.value.report.heads[0]?.slices[0]?.metrics.auc : null;
const scored = await predict('runs/1', { output: 'scores.csv' });
if (scored.ok) { const rows: number = scored.value.rows; void rows; }
void steps; void auc;
import { load as loadInBrowser } from 'adsc/browser';
import * as plugin from 'adsc/prettier';
const model = await load('runs/1');
// @ts-expect-error a refusal comes back as diagnostics
model.value.close();
if (!model.ok) { const refused: readonly Diagnostic[] = model.diagnostics; void refused; }
void check; void render; void loadInBrowser; void plugin;
`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          target: 'es2022',
          module,
          moduleResolution: resolution,
          types: ['node'],
        },
        files: ['use.mts'],
      }),
    });
    fine(consumer, 'npx', 'tsc', '-p', '.');
  });

  it('its browser entry goes through esbuild and vite', () => {
    fine(consumer, 'npm', 'install', '--no-save', 'esbuild@0.25', 'vite@6');
    write({
      'index.html': '<script type="module" src="/page.js"></script>',
      'page.js': `import { load } from 'adsc/browser';\nwindow.load = load;\n`,
    });
    fine(
      consumer,
      'npx',
      'esbuild',
      'page.js',
      '--bundle',
      '--platform=browser',
      '--format=esm',
      '--outfile=out/page.js',
    );
    fine(consumer, 'npx', 'vite', 'build', '--logLevel', 'error');
    expect(readdirSync(join(consumer, 'dist/assets')).length).toBeGreaterThan(0);
  });

  it('is clean by publint and arethetypeswrong', () => {
    fine(consumer, 'npm', 'install', '--no-save', 'publint@0.3', '@arethetypeswrong/cli@0.18');
    expect(fine(consumer, 'npx', 'publint', 'node_modules/adsc', '--strict').stdout).toContain('All good!');
    fine(consumer, 'npx', 'attw', tarball, '--profile', 'esm-only');
  });
});
