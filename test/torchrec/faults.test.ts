/** What is wrong with encoded rows, versions and options is one line that names the cause, and nothing is half-published. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { torchrecPython } from '../helpers/torchrec.ts';
import { type Project, projectOf } from './project.ts';
import { towers } from './specs.ts';

const python =
  torchrecPython ?? ['python3', 'python'].find((name) => spawnSync(name, ['-c', '0']).status === 0) ?? null;
if (python === null) console.warn('SKIPPED: train.py is not started, as there is no Python');
let project: Project;

beforeAll(async () => {
  project = await projectOf(towers, 400);
});

/** Without torchrun it is one process. */
function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(python!, ['build/torchrec/train.py', '--device', 'cpu', ...args], {
    cwd: project.dir,
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', PYTHONWARNINGS: 'ignore', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe.skipIf(python === null)('train.py by itself', () => {
  it('says what each rank holds and sends, without torch', () => {
    const plan = (...args: readonly string[]): number[][] => {
      const { code, out } = run(['--plan', ...args]);
      expect(code).toBe(0);
      return out
        .trim()
        .split('\n')
        .slice(-Number(args[1]))
        .map((line) =>
          line
            .trim()
            .split(/\s+/)
            .map((word) => Number(word.replaceAll(',', ''))),
        );
    };
    const alone = plan('--ranks', '1');
    expect(alone[0]![2]).toBe(0);
    const rows = plan('--ranks', '4', '--sharding', 'row');
    expect(rows.map(([rank]) => rank)).toEqual([0, 1, 2, 3]);
    // All alike, and each less than the whole.
    expect(new Set(rows.map(([, held]) => held)).size).toBe(1);
    expect(rows[0]![2]).toBeGreaterThan(0);
    const { tables } = JSON.parse(readFileSync(join(project.dir, 'build/torchrec/sharding.json'), 'utf8')) as {
      tables: { id: string; rows: number; width: number; bytes: number; optimizerBytes: number }[];
    };
    for (const table of tables) {
      expect(table.bytes).toBe(4 * table.rows * table.width);
      expect(table.optimizerBytes).toBe(4 * table.rows);
    }
    // A build stays what its manifest lists.
    expect(existsSync(join(project.dir, 'build/torchrec/trainer/__pycache__'))).toBe(false);
  });

  it('names versions that do not fit together', () => {
    const broken = join(project.dir, 'broken/torch');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, '__init__.py'), 'raise ImportError("libtorch.so: undefined symbol: _ZN2at4_ops")\n');
    const { code, err } = run(['--data', 'encoded', '--out', 'out'], { PYTHONPATH: join(project.dir, 'broken') });
    expect(code).toBe(2);
    expect(err).toContain('undefined symbol');
    expect(err).toContain('torch 2.14.1');
    expect(err).not.toContain('Traceback');
    expect(existsSync(join(project.dir, 'out'))).toBe(false);
  });

  it('refuses a sharding.json of another plan', () => {
    const path = join(project.dir, 'build/torchrec/sharding.json');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace(project.build.plan.fingerprint, 'f'.repeat(64)));
    const { code, err } = run(['--plan']);
    writeFileSync(path, whole);
    expect(code).toBe(2);
    expect(err).toContain('belongs to another plan.json');
  });
});

/** `encoded/` with a column of its file written again, as a partition of other days would have it. */
async function spoiled(dir: string, column: string, sql: string): Promise<void> {
  cpSync(join(project.dir, 'encoded'), join(project.dir, dir), { recursive: true });
  const from = join(project.dir, 'encoded/day=none/part-0.parquet');
  const to = join(project.dir, dir, 'day=none/part-0.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * REPLACE (${sql} AS "${column}") FROM '${from}') TO '${to}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

describe.skipIf(torchrecPython === null)('a partition whose columns are others', () => {
  it.each([
    ['country', `'de'`, "signal 'country' are no ids"],
    ['country', '999', "signal 'country' was encoded to id 999, beyond its"],
    ['vector', `[1.0, 'nan'::FLOAT, 0, 0, 0, 0]`, "signal 'vector' are not all finite"],
    ['vector', '[1.0, 2.0]', "signal 'vector' are not 6 numbers a row"],
    ['_label_click', '0.5', 'labels that are neither 0 nor 1'],
    ['_weight', `'nan'::FLOAT`, 'weights that are no number'],
    ['_source', '7', 'sources beyond'],
    ['_split', `'test'`, 'a part that is none of'],
    ['_key', `'a'`, 'another type'],
  ])('%s as %s is refused with its file', async (column, sql, message) => {
    const dir = `spoiled-${column}-${sql.length}`;
    await spoiled(dir, column, sql);
    const { code, err } = run(['--data', dir, '--out', 'never']);
    expect(code, err).toBe(2);
    expect(err).toContain('day=none/part-0.parquet');
    expect(err).toContain(message);
    expect(err).not.toContain('Traceback');
  });
});

describe.skipIf(torchrecPython === null)('encoded rows', () => {
  const about = (): { files: { path: string; rows: number }[]; fingerprint: string } =>
    JSON.parse(readFileSync(join(project.dir, 'bad/_adsc.json'), 'utf8')) as ReturnType<typeof about>;
  const change = (to: object): void =>
    writeFileSync(join(project.dir, 'bad/_adsc.json'), JSON.stringify({ ...about(), ...to }));

  it.each<[string, () => void, string]>([
    ['of another plan', () => change({ fingerprint: 'f'.repeat(64) }), 'was encoded for another plan'],
    ['of another version', () => change({ version: 2 }), 'is of version 2, and this program reads 1'],
    [
      'without a partition',
      () => rmSync(join(project.dir, 'bad/day=none'), { recursive: true }),
      'lacks day=none/part-0.parquet',
    ],
    [
      'with a file that is cut off',
      () => truncateSync(join(project.dir, 'bad/day=none/part-0.parquet'), 3000),
      'half-written',
    ],
    [
      'with a file that nobody lists',
      () => cpSync(join(project.dir, 'bad/day=none'), join(project.dir, 'bad/day=more'), { recursive: true }),
      'holds day=more/part-0.parquet',
    ],
    [
      'with fewer rows than are listed',
      () => change({ files: about().files.map((file) => ({ ...file, rows: 7 })) }),
      'rows, and _adsc.json says 7',
    ],
    [
      'without what says it is whole',
      () => renameSync(join(project.dir, 'bad/_adsc.json'), join(project.dir, 'bad/adsc.json')),
      '_adsc.json cannot be read',
    ],
  ])('%s are refused', (_, spoil, message) => {
    rmSync(join(project.dir, 'bad'), { recursive: true, force: true });
    cpSync(join(project.dir, 'encoded'), join(project.dir, 'bad'), { recursive: true });
    spoil();
    const { code, err } = run(['--data', 'bad', '--out', 'never']);
    expect(code, err).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('Traceback');
    expect(existsSync(join(project.dir, 'never/weights.safetensors'))).toBe(false);
  });
});
