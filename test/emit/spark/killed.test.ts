/** An executor that is killed while rows are written, and a job that is: the same rows, or none that count. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { fine, folder } from '../../helpers/command.ts';
import { differences } from './compare.ts';
import { environment, hasSpark, job, python, startSail } from './engines.ts';

const SPEC = `model m
data log from "log/*.parquet" {
  key id
  time t
  join users from "users.parquet" on user = user { side request }
}
signal x : continuous
signal k : onehot
signal tags : indexed { max 4 }
signal age : continuous from users.age
group all { x, k, tags, age } -> 4
head y on y
train { holdout last(12h)  validate none }
trees { count none }
`;
const ROWS = 40_000;
let dir = '';
const output = () => join(dir, 'encoded');
const args = () => ['encode', '--output', output(), '--root', dir];
const isWritten = () => readdirSync(dir).some((name) => name.startsWith('encoded.tmp-'));

/** Processes that descend from one, and what they are. */
function descendants(pid: number): { readonly pid: number; readonly command: string }[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)!)
    .map(([, own, parent, command]) => ({ pid: Number(own), parent: Number(parent), command: command! }));
  const of = (parent: number): { pid: number; command: string }[] =>
    all.flatMap((one) => (one.parent === parent ? [one, ...of(one.pid)] : []));
  return of(pid);
}

async function sameRows(): Promise<void> {
  const { rows, found } = await differences(dir, join(dir, 'build'), output());
  expect([rows, found]).toEqual([ROWS, []]);
  expect(existsSync(join(output(), '_SUCCESS'))).toBe(true);
}

/** Starts the job and calls `kill` while it writes. @returns how it ended, and what it said */
function killed(env: NodeJS.ProcessEnv, more: readonly string[], kill: (pid: number) => boolean) {
  return new Promise<{ code: number | null; err: string }>((done, fail) => {
    const child = spawn(python!, [join(dir, 'build/spark/job.py'), ...args(), ...more], { env });
    let err = '';
    let isDone = false;
    child.stderr.on('data', (text: Buffer) => (err += String(text)));
    const looking = setInterval(() => {
      if (!isDone && isWritten()) isDone = kill(child.pid!);
    }, 20);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(looking);
      if (isDone) done({ code, err });
      else fail(new Error(`nothing was killed: ${err.slice(-2000)}`));
    });
  });
}

describe.skipIf(python === null)('what is killed while rows are written', () => {
  beforeAll(async () => {
    dir = folder({ 'model.ads': SPEC, 'log/.keep': '' });
    const database = await Database.open();
    const row = `i::BIGINT AS id, CASE WHEN i % 10 = 0 THEN 7 ELSE i % 97 END AS "user", TIMESTAMP '2026-01-01' + INTERVAL (i % 60) HOUR AS t, (i % 50)::INTEGER AS x, 'k' || i % 900 AS k, ['t' || i % 7, 't' || i % 400] AS tags, i % 3 = 0 AS y`;
    for (let file = 0; file < 4; file++)
      await database.run(
        `COPY (SELECT ${row} FROM range(${(file * ROWS) / 4}, ${((file + 1) * ROWS) / 4}) r(i)) TO '${join(dir, `log/${file}.parquet`)}' (FORMAT parquet)`,
        'a test',
      );
    await database.run(
      `COPY (SELECT i::BIGINT AS "user", 20 + i % 50 AS age FROM range(97) r(i)) TO '${join(dir, 'users.parquet')}' (FORMAT parquet)`,
      'a test',
    );
    database.close();
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
  });

  beforeEach(() => {
    for (const name of readdirSync(dir).filter((one) => one.startsWith('encoded')))
      rmSync(join(dir, name), { recursive: true, force: true });
  });

  it('the job: no row counts, and the next job writes them', async () => {
    const remote = await startSail();
    const end = await killed(environment(), ['--remote', remote], (pid) => process.kill(pid, 'SIGKILL'));
    expect(end.code).toBeNull();
    expect(existsSync(output())).toBe(false);
    const again = await job(join(dir, 'build'), args(), remote);
    expect(again.code, again.err).toBe(0);
    await sameRows();
  });

  it.skipIf(!hasSpark)('an executor: its tasks are done again by another one', { timeout: 900_000 }, async () => {
    let executors = 0;
    const env = environment({ master: 'local-cluster[2,1,1024]' });
    const end = await killed(env, ['--remote', ''], (pid) => {
      const own = descendants(pid).filter(({ command }) => command.includes('CoarseGrainedExecutorBackend'));
      executors = own.length;
      return own.length > 0 && process.kill(own[0]!.pid, 'SIGKILL');
    });
    expect(executors).toBeGreaterThan(0);
    expect(end.code, end.err.slice(-3000)).toBe(0);
    expect(end.err).not.toContain('Traceback');
    await sameRows();
  });
});
