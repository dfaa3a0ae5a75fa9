/** What is wrong with an option or an argument is an outcome with the fault `usage`, never thrown: of every function of the library. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/api/outcome.ts';
import * as tables from '../../src/api/options.ts';
import * as library from '../../src/index.ts';
import { folder } from '../helpers/command.ts';

const cwd = folder({ 'model.ads': 'model m\n', 'notes.txt': 'mine' });

type AnyCall = (options: unknown, first?: unknown) => Promise<Outcome<unknown>>;

/** A function with its first argument, and options that its call needs. */
function callOf(f: unknown, first: unknown, ...more: unknown[]): AnyCall {
  const call = f as (...args: unknown[]) => Promise<Outcome<unknown>>;
  return (options, instead = first) => call(instead, ...more, options);
}

const { simulate } = library;
const calls: Readonly<Record<string, { call: AnyCall; table: object; needs?: object }>> = {
  init: { call: callOf(library.init, 'new'), table: tables.initOptions },
  auto: { call: callOf(library.auto, 'none.csv'), table: tables.autoOptions },
  openProject: { call: callOf(library.openProject, 'none.ads'), table: tables.specOptions },
  check: { call: callOf(library.check, 'none.ads'), table: tables.specOptions },
  readConfig: { call: callOf(library.readConfig, 'none'), table: tables.readConfigOptions },
  lint: { call: callOf(library.lint, 'none.ads'), table: tables.lintOptions },
  fix: { call: callOf(library.fix, 'none.ads'), table: tables.specOptions },
  format: { call: callOf(library.format, 'none.ads'), table: tables.formatOptions },
  describe: { call: callOf(library.describe, 'none.ads'), table: tables.describeOptions },
  profile: { call: callOf(library.profile, 'none.ads'), table: tables.specOptions },
  compile: { call: callOf(library.compile, 'none.ads'), table: tables.compileOptions },
  diff: { call: callOf(library.diff, 'none.ads', 'none.ads'), table: tables.diffOptions },
  simulate: { call: (options) => simulate(options as object), table: tables.simulateOptions },
  train: { call: callOf(library.train, 'none.ads'), table: tables.trainOptions },
  quantize: { call: callOf(library.quantize, 'runs/none'), table: tables.quantizeOptions },
  migrate: { call: callOf(library.migrate, 'runs/none', 'none.ads'), table: tables.migrateOptions },
  run: { call: callOf(library.run, 'none.ads'), table: tables.runOptions, needs: { at: '2026-01-06' } },
  listSteps: { call: callOf(library.listSteps, 'state'), table: tables.callOptions },
  compareSteps: { call: callOf(library.compareSteps, 'state', '1', '2'), table: tables.compareStepsOptions },
  rollBack: { call: callOf(library.rollBack, 'state', '1'), table: tables.callOptions },
  pruneSteps: { call: callOf(library.pruneSteps, 'state', 1), table: tables.callOptions },
  bundle: {
    call: callOf(library.bundle, 'build'),
    table: tables.bundleOptions,
    needs: { weights: 'w.safetensors' },
  },
  tune: { call: callOf(library.tune, 'none.ads'), table: tables.tuneOptions },
  evaluate: { call: callOf(library.evaluate, 'runs/none'), table: tables.evaluateOptions },
  compare: { call: callOf(library.compare, 'none.ads', ['base']), table: tables.compareOptions },
  calibrate: { call: callOf(library.calibrate, 'runs/none'), table: tables.calibrateOptions },
  importance: { call: callOf(library.importance, 'runs/none'), table: tables.importanceOptions },
  report: { call: callOf(library.report, 'runs/none'), table: tables.reportOptions },
  load: { call: callOf(library.load, 'runs/none'), table: tables.loadOptions },
  serve: { call: callOf(library.serve, 'runs/none'), table: tables.serveOptions },
  predict: { call: callOf(library.predict, 'runs/none'), table: tables.predictOptions, needs: { output: 'o.csv' } },
  exportOnnx: { call: callOf(library.exportOnnx, 'runs/none'), table: tables.exportOptions },
  sign: { call: callOf(library.sign, 'runs/none'), table: tables.signOptions, needs: { key: 'private.pem' } },
};

/** The messages of a call that is refused for its usage. */
async function refused(outcome: Promise<Outcome<unknown>>): Promise<string[]> {
  const { ok, diagnostics, ...rest } = await outcome;
  expect({ ok, ...rest }).toMatchObject({ ok: false, fault: 'usage' });
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['ADS9002']));
  return diagnostics.map(({ message }) => message);
}

it('every function that gives an outcome is here', () => {
  const others = ['defineConfig', 'doctor', 'formatSource', 'explain', 'listCodes', 'render', 'SourceFile', 'VERSION'];
  expect(Object.keys(library).sort()).toEqual([...Object.keys(calls), ...others].sort());
});

describe.each(Object.entries(calls))('%s', (name, { call, table, needs = {} }) => {
  it('refuses options that are no object', async () => {
    for (const [options, got] of [
      [null, 'null'],
      [3, '3'],
      ['x', '"x"'],
      [[], 'such a list'],
    ] as const)
      expect(await refused(call(options))).toEqual([`options takes an object, not ${got}`]);
  });

  it('refuses a wrong value of each option by its name', async () => {
    for (const option of Object.keys(table)) {
      const [message, ...rest] = await refused(call({ cwd, ...needs, [option]: Symbol('x') }));
      expect(message).toMatch(new RegExp(`^${option} takes .+, not a (value of type )?symbol$`));
      expect(rest).toEqual([]);
    }
  });

  it('refuses an option that there is not, and says which was meant', async () => {
    const outcome = await call({ cwd, ...needs, sginal: undefined });
    expect(await refused(Promise.resolve(outcome))).toEqual(['there is no option "sginal"']);
    expect(outcome.diagnostics[0]!.hint).toBe("did you mean 'signal'?");
  });

  it.runIf(name !== 'simulate')('refuses a first argument that is none', async () => {
    for (const first of [null, 3, '', 'a\0b', {}, [3]]) {
      const [message] = await refused(call({ cwd, ...needs }, first));
      expect(message).toMatch(/^(spec|build|path|paths|run|dir|file|old|state) takes /);
    }
  });

  it('throws nothing for whatever the options are', async () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.integer(), fc.double(), fc.constant(undefined));
    const options = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(table)), fc.string()), value, { maxKeys: 4 });
    const wrong = fc.oneof(options, fc.anything());
    await fc.assert(
      fc.asyncProperty(wrong, async (junk) => {
        if (junk === undefined) return;
        const isObject = typeof junk === 'object' && junk !== null && !Array.isArray(junk);
        // These two write where all happens to be right.
        const refusedAnyway = name === 'init' || name === 'simulate' ? { 'not one': 1 } : {};
        const given: unknown = isObject ? { cwd, ...needs, ...junk, ...refusedAnyway } : junk;
        expect((await call(given)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('takes what is right: the fault is not the usage', async () => {
    if (['init', 'simulate', 'sign', 'format'].includes(name)) return;
    const outcome = await call({ cwd, ...needs, signal: new AbortController().signal, onProgress: () => undefined });
    const messages = outcome.diagnostics.map(({ message }) => message).join('\n');
    expect(messages).not.toMatch(/ takes |no option/);
  });
});

it('a call without its argument is refused', async () => {
  const check = library.check as unknown as () => Promise<Outcome<unknown>>;
  expect(await refused(check())).toEqual(["spec takes the path of a spec, or openProject's value, not undefined"]);
});

it('says what an option takes and what it got', async () => {
  const { train, evaluate, serve, predict, compile, compare } = calls as Record<string, { call: AnyCall }>;
  const cases: readonly (readonly [Promise<Outcome<unknown>>, string])[] = [
    [compile!.call({ baseline: 'svm' }), 'baseline takes lr, wide_deep, gbdt_lr or null, not "svm"'],
    [evaluate!.call({ split: 'hold' }), 'split takes train, validate, holdout, not "hold"'],
    [predict!.call({}), 'output takes a path or a writable stream, not undefined'],
    [train!.call({ epochs: -1 }), 'epochs takes a whole number of at least 1, not -1'],
    [train!.call({ epochs: 0 }), 'epochs takes a whole number of at least 1, not 0'],
    [train!.call({ epochs: '3' }), 'epochs takes a whole number of at least 1, not "3"'],
    [train!.call({ epochs: NaN }), 'epochs takes a whole number of at least 1, not NaN'],
    [train!.call({ maxBad: 1.5 }), 'maxBad takes a number from 0 to 1, not 1.5'],
    [train!.call({ engine: 'gpu' }), 'engine takes auto, onnx, tfjs-node, wasm, cpu, webgpu, cuda, not "gpu"'],
    [train!.call({ signal: 'x' }), 'signal takes an AbortSignal, not "x"'],
    [evaluate!.call({ bootstrap: 1.5 }), 'bootstrap takes a whole number of at least 0, not 1.5'],
    [evaluate!.call({ cluster: true }), 'cluster takes a string or false, not true'],
    [evaluate!.call({ by: [undefined, 'x'] }), 'by takes a list of strings, not such a list'],
    [serve!.call({ port: 65_536 }), 'port takes a whole number from 0 to 65535, not 65536'],
    [compare!.call({ root: 3n }), 'root takes a path, not the bigint "3"'],
  ];
  for (const [outcome, message] of cases) expect(await refused(outcome)).toEqual([message]);
  const compareAny = library.compare as unknown as (...args: unknown[]) => Promise<Outcome<unknown>>;
  expect(await refused(compareAny('model.ads', 'lr'))).toEqual(['models takes a list of strings, not "lr"']);
});

it('names every wrong option at once', async () => {
  expect(await refused(calls.train!.call({ epoch: 3, threads: 0 }))).toEqual([
    'there is no option "epoch"',
    'threads takes a whole number of at least 1, not 0',
  ]);
});

it('quotes no control character, no long value, and no token', async () => {
  const [engine] = await refused(calls.train!.call({ engine: `\u001b[31m${'x'.repeat(1000)}` }));
  expect(engine).toContain('not "␛[31mxxx');
  expect(engine!.length).toBeLessThan(160);
  expect(await refused(calls.serve!.call({ token: 123_456_789 }))).toEqual([
    'token takes a string, not a value of type number',
  ]);
});

it('formatSource says so in its diagnostics, and keeps the text', async () => {
  const formatSource = library.formatSource as unknown as (
    ...args: unknown[]
  ) => ReturnType<typeof library.formatSource>;
  for (const args of [[3], ['model   m', 3], ['model   m', 'm.ads', null], ['model   m', 'm.ads', { chek: true }]]) {
    const { text, diagnostics } = await formatSource(...args);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ADS9002']);
    expect(text).toBe(typeof args[0] === 'string' ? args[0] : '');
  }
});

describe('the folder of simulate', () => {
  it('keeps what is no simulation', async () => {
    const dir = folder({ 'notes.txt': 'mine' });
    for (let i = 0; i < 2; i++) expect((await simulate({ out: '.', rows: 200, cwd: dir })).ok).toBe(true);
    expect(readFileSync(join(dir, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(dir).sort()).toEqual([
      'impressions',
      'notes.txt',
      'pins.parquet',
      'simulation.json',
      'users.parquet',
    ]);
    // In the folder that is replaced as a whole, too.
    writeFileSync(join(dir, 'impressions/mine.csv'), 'a\n');
    const outcome = await simulate({ out: '.', rows: 200, cwd: dir });
    expect(outcome).toMatchObject({ ok: false, fault: 'data', diagnostics: [{ code: 'ADS9009' }] });
    expect(readFileSync(join(dir, 'impressions/mine.csv'), 'utf8')).toBe('a\n');
  });

  it('refuses names of its own that no simulation wrote', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'impressions'));
    expect(await simulate({ out: '.', rows: 200, cwd: dir })).toMatchObject({ ok: false, fault: 'data' });
  });
});
