/** Steps whose rows are encoded and learned by other programs: what is taken of them, what is not, and how the next call goes on. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { isRunning } from '../../src/files/process.ts';
import { adsc, start, write } from '../helpers/command.ts';
import { python as sparkPython, startSail } from '../emit/spark/engines.ts';
import { torchrecPython } from '../helpers/torchrec.ts';
import { currentStep } from '../../src/schedule/state-folder.ts';
import { DAY, dayOf, options, ran, refusal, shop as shopOf, SPEC, START } from './daily.ts';

const PROGRAM = [
  process.execPath,
  '--import',
  join(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs'),
  join(import.meta.dirname, 'cluster.ts'),
];
const CONFIG = {
  run: {
    steps: { encode: 'spark', train: 'torchrec' },
    executors: {
      spark: { encode: [[...PROGRAM, 'encode', '{build}', '{encoded}', '{root}', '{after}', '{until}']] },
      torchrec: { train: [[...PROGRAM, 'train', '{build}', '{encoded}', '{trained}']] },
    },
  },
};
const config = 'adsc.config.json';
/** Engines have no order of files and rows: a key says which row is which. */
const shop = (days: number): string => shopOf(days, SPEC.replace('{ time ts', '{ key ts  time ts'));

function project(days = 2): string {
  const dir = shop(days);
  write(dir, { [config]: JSON.stringify(CONFIG) });
  return dir;
}
const fail = (dir: string, fault: string): void => writeFileSync(join(dir, 'fault'), fault);
const calls = (dir: string): string[] =>
  readFileSync(join(dir, 'calls.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('a step by other programs', () => {
  it('is measured, judged, calibrated and published as any other, day by day', async () => {
    const dir = project(3);
    const { step, serving } = await ran(dir, dayOf(2), { config });
    expect(serving).toBe(step.name);
    expect(step).toMatchObject({ scratch: 'first', verdict: 'published', until: START + 2 * DAY });
    // The rows of a step that adsc does itself.
    const here = await ran(shop(3), dayOf(2));
    expect(step.rows).toEqual(here.step.rows);
    expect(step.trainedUntil).toBe(here.step.trainedUntil);
    const record = JSON.parse(readFileSync(join(dir, 'state/current/run.json'), 'utf8')) as {
      engine: string;
      steps: number;
    };
    expect(record).toMatchObject({ engine: 'torchrec', steps: 5, status: 'done' });
    expect(existsSync(join(dir, 'state/current/step/elsewhere'))).toBe(false);
    const next = await ran(dir, dayOf(3), { config });
    expect(next.step).toMatchObject({ from: null, scratch: 'policy' });
    expect(calls(dir)).toEqual(['encode', 'train', 'encode', 'train']);
    const served = await adsc(dir, [
      'evaluate',
      'state/current',
      '--data',
      `data/${dayOf(2)}.csv`,
      '--no-lr',
      '--engine',
      'cpu',
    ]);
    expect(served.code, served.err).toBe(0);
    // Nothing is done twice.
    expect((await ran(dir, dayOf(3), { config })).done).toBe(false);
    expect(calls(dir)).toHaveLength(4);
  }, 120_000);

  it.each([
    ['exit', /'.*node.*', which is to encode, failed: it ended with exit code 7: no executors could be had/],
    ['killed', /which is to encode, failed: it was killed \(SIGKILL\)/],
    ['unfinished', /encode .* is not taken: there is no _adsc.json, which is written last/],
    ['missing', /is not taken: day=2026-01-01\/part-0.parquet is missing/],
    ['half', /is not taken: .*day=2026-01-01\/part-0.parquet/],
    ['more', /is not taken: day=2026-01-01\/part-1.parquet is there, which _adsc.json does not list/],
    ['rows', /is not taken: day=2026-01-01\/part-0.parquet has 300 rows, and _adsc.json says 301/],
    ['window', /is not taken: it has rows of 2026-01-03T23:55:12Z, and the step those before 2026-01-03T00:00:00Z/],
    ['plan', /is not taken: its rows are encoded by another plan/],
  ])(
    'whose encoding ends with a fault (%s) publishes nothing, and the next call makes it again',
    async (fault, message) => {
      const dir = project(3);
      fail(dir, fault);
      expect(await refusal(dir, dayOf(2), { config })).toMatch(message);
      expect(currentStep(join(dir, 'state'))).toBeNull();
      const { serving, step } = await ran(dir, dayOf(2), { config });
      expect(serving).toBe(step.name);
      expect(calls(dir)).toEqual([`encode ${fault}`, 'encode', 'train']);
    },
    60_000,
  );

  it.each([
    ['exit', /which is to train, failed: it ended with exit code 7/],
    ['unfinished', /train .* is not taken: there is no weights.safetensors/],
    ['half', /train .* is not taken: .*weights/],
    ['logits', /train .* is not taken: .*logit/],
  ])(
    'whose training ends with a fault (%s) goes on from the rows that are there',
    async (fault, message) => {
      const dir = project();
      const failing = structuredClone(CONFIG);
      // Between the two parts.
      failing.run.executors.spark.encode.push([
        process.execPath,
        '-e',
        `require('fs').writeFileSync('fault', '${fault}')`,
      ]);
      write(dir, { [config]: JSON.stringify(failing) });
      expect(await refusal(dir, dayOf(2), { config })).toMatch(message);
      expect(currentStep(join(dir, 'state'))).toBeNull();
      write(dir, { [config]: JSON.stringify(CONFIG) });
      expect((await ran(dir, dayOf(2), { config })).serving).not.toBeNull();
      expect(calls(dir)).toEqual(['encode', `train ${fault}`, 'train']);
    },
    60_000,
  );
});

describe('a program that is at work', () => {
  const working: readonly string[] = [
    process.execPath,
    '-e',
    `if (!require('fs').existsSync('go')) { require('fs').writeFileSync('pid', String(process.pid)); setTimeout(() => {}, 100_000); }`,
  ];
  const waiting = (): string => {
    const dir = project();
    const slow = structuredClone(CONFIG);
    slow.run.executors.spark.encode.unshift([...working]);
    write(dir, { [config]: JSON.stringify(slow) });
    return dir;
  };
  const pidIn = async (dir: string): Promise<number> => {
    await expect.poll(() => existsSync(join(dir, 'pid')), { timeout: 30_000 }).toBe(true);
    await expect.poll(() => readFileSync(join(dir, 'pid'), 'utf8')).not.toBe('');
    return Number(readFileSync(join(dir, 'pid'), 'utf8'));
  };

  it('is ended with the call that has started it', async () => {
    const dir = waiting();
    const stop = new AbortController();
    const outcome = run('model.ads', options(dir, dayOf(2), { config, signal: stop.signal }));
    const pid = await pidIn(dir);
    stop.abort();
    expect(await outcome).toMatchObject({ ok: false, fault: 'interrupted' });
    await expect.poll(() => isRunning(pid)).toBe(false);
    write(dir, { go: '' });
    expect((await ran(dir, dayOf(2), { config })).serving).not.toBeNull();
  }, 60_000);

  it('of a call that was killed is waited for: a second one is not started next to it', async () => {
    const dir = waiting();
    const call = start(dir, ['run', 'model.ads', '--at', dayOf(2), '--config', config, '--engine', 'cpu']);
    const pid = await pidIn(dir);
    call.process.kill('SIGKILL');
    await call.ended;
    expect(await refusal(dir, dayOf(2), { config })).toMatch(
      new RegExp(`^ADS9063 .*process ${pid}, which an earlier call has started to encode`),
    );
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => isRunning(pid)).toBe(false);
    // Whatever has become of the file since, it ends no later call.
    const notes = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('running.json'));
    expect(notes).toHaveLength(1);
    write(dir, { [notes[0]!]: 'null', go: '' });
    expect((await ran(dir, dayOf(2), { config })).serving).not.toBeNull();
    expect(calls(dir)).toEqual(['encode', 'train']);
  }, 120_000);
});

/** A program that leaves counts of the step's spec that were asked for with another end. */
function countsOf(until: number | null): string {
  const about = {
    version: 1,
    window: { after: null, until },
    rows: { train: 300, validate: 0, holdout: 0 },
    ends: {},
    bad: {},
    weightless: 0,
    unit: 1,
    time: { first: START, last: START + DAY - 1 },
    sources: null,
    columns: {},
    signals: [],
    files: [],
  };
  return `const { key } = require(process.argv[1] + '/../profile/spark/job.json').profile; require('fs').mkdirSync(process.argv[1]); require('fs').writeFileSync(process.argv[1] + '/counts.json', JSON.stringify({ key, ...${JSON.stringify(about)} }))`;
}

describe('rows that another program counts', () => {
  const counting = (command: readonly string[]): string => {
    const dir = shop(3);
    const run = { steps: { profile: 'spark' }, executors: { spark: { profile: [command] } } };
    write(dir, { [config]: JSON.stringify({ run }) });
    return dir;
  };

  it.each([
    ['process.exit(7)', /^ADS9073 .*, which is to profile, failed: it ended with exit code 7/],
    ['', /^ADS9074 .*profile .* is not taken: it has no counts\.json/],
    [
      "require('fs').mkdirSync(process.argv[1]); require('fs').writeFileSync(process.argv[1] + '/counts.json', '{\"version\":1,\"key\":\"other\"}')",
      /^ADS9074 .*profile .* is not taken: its counts are of another spec/,
    ],
    [
      countsOf(START + DAY),
      /^ADS9074 .*profile .* is not taken: it is of a step with the rows before 2026-01-02T00:00:00Z, and this one has those before 2026-01-03T00:00:00Z/,
    ],
    [countsOf(null), /^ADS9074 .*profile .* is not taken: its rows were counted without an end/],
  ])('%s: no lock is made of what is not whole', async (program, message) => {
    const dir = counting([process.execPath, '-e', program, '{counts}']);
    expect(await refusal(dir, dayOf(2), { config })).toMatch(message);
    expect(currentStep(join(dir, 'state'))).toBeNull();
    // Without the program the next call does it.
    write(dir, { [config]: '{}' });
    expect((await ran(dir, dayOf(2), { config })).serving).not.toBeNull();
  });

  it.skipIf(sparkPython === null)(
    'give the lock that adsc makes, when a model begins and when its vocabularies grow',
    async () => {
      const job = ['{build}/spark/job.py', 'profile', '--output', '{counts}', '--root', '{root}'];
      const part = ['--after', '{after}', '--until', '{until}', '--remote', await startSail()];
      const dir = counting([sparkPython!, ...job, ...part]);
      const here = shop(3);
      for (const day of [2, 3]) {
        const [own, elsewhere] = [await ran(here, dayOf(day)), await ran(dir, dayOf(day), { config })];
        expect(elsewhere.step).toEqual({ ...own.step, seconds: elsewhere.step.seconds });
        const lock = (of: string) => readFileSync(join(of, 'state/current/step/lock/model.lock.json'), 'utf8');
        expect(lock(dir)).toBe(lock(here));
      }
      expect(existsSync(join(dir, 'state/current/step/elsewhere'))).toBe(false);
    },
    120_000,
  );
});

describe.skipIf(torchrecPython === null)('torchrun', () => {
  it('learns a step on two processes', async () => {
    const dir = project();
    const own = structuredClone(CONFIG);
    const torchrun = [join(dirname(torchrecPython!), 'torchrun'), '--standalone', '--nproc-per-node', '2'];
    own.run.executors.torchrec.train = [
      [...torchrun, '{build}/torchrec/train.py', '--device', 'cpu', '--data', '{encoded}', '--out', '{trained}'],
    ];
    write(dir, { [config]: JSON.stringify(own) });
    const { step, serving } = await ran(dir, dayOf(2), { config });
    expect(serving).toBe(step.name);
    expect(step.metrics['click']!.logLoss).toBeLessThan(0.75);
    expect(calls(dir)).toEqual(['encode']);
  }, 300_000);
});

describe('a config', () => {
  it.each([
    ['{', 'can not be read'],
    ['{"run":{"steps":{"encode":"airflow"}}}', '\'run.steps.encode\' takes local, spark, torchrec, not "airflow"'],
    ['{"run":{"steps":{"encode":"spark"}}}', "'run.executors.spark' has no commands for 'encode'"],
    ['{"run":{"steps":{"serve":"spark"}}}', "'run.steps.serve' is not known"],
    ['{"run":{"executors":{"spark":{"encode":["spark-submit x"]}}}}', 'takes array, not "spark-submit x"'],
    ['{"run":{"executors":{"spark":{"encode":[["{build}/run"]]}}}}', 'has a command 1 whose program is not stated'],
    [
      '{"run":{"executors":{"spark":{"encode":[["a","{home}"]]}}}}',
      "has {home} in command 1, and placeholders are '{build}'",
    ],
    ['{"run":{"steps":{"encode":"spark"},"executors":{"spark":{"encode":[["a"]]}}}}', 'so both are'],
    ['{"run":{"step":{}}}', "'run.step' is not known"],
  ])('%s is refused with its member, and nothing is run', async (text, reason) => {
    const dir = project();
    write(dir, { [config]: text });
    const said = await refusal(dir, dayOf(2), { config });
    expect(said).toMatch(/ADS908[12]/);
    expect(said).toContain(reason);
    expect(existsSync(join(dir, 'calls.txt'))).toBe(false);
  });

  it('is not looked for, and its values are one argument each, whatever they hold', async () => {
    const dir = project();
    await ran(dir, dayOf(2));
    expect(existsSync(join(dir, 'calls.txt'))).toBe(false);
    const odd = shop(2);
    const echo = `require('fs').writeFileSync('arguments.json', JSON.stringify(process.argv.slice(1)))`;
    const commands = [[process.execPath, '-e', echo, '--', '$(touch hacked); {step}', '{encoded} {until}']];
    write(odd, {
      'own config.json': JSON.stringify({
        run: { steps: CONFIG.run.steps, executors: { ...CONFIG.run.executors, spark: { encode: commands } } },
      }),
    });
    expect(await refusal(odd, dayOf(2), { config: 'own config.json', state: 'a state; $HOME' })).toContain('ADS9074');
    const [first, second] = JSON.parse(readFileSync(join(odd, 'arguments.json'), 'utf8')) as string[];
    expect(first).toBe('$(touch hacked); 20260103T000000Z');
    expect(second).toMatch(/\/a state; \$HOME\/next\/20260103T000000Z\.step\/elsewhere\/encoded 1767398400000$/);
    expect(existsSync(join(odd, 'hacked'))).toBe(false);
  }, 60_000);
});
