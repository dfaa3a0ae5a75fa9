/** `job.py score`: an engine's probabilities are those of `adsc predict`, calibrated by the same calibrator, and a model that is not this build's is refused. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { fine, folder, write } from '../../helpers/command.ts';
import { count } from '../../helpers/full.ts';
import { makeShop } from '../../serve/shop.ts';
import { hasSpark, job, type JobEnd, python, startSail } from './engines.ts';

const repository = join(import.meta.dirname, '../../..');
const shared = join(repository, '../shared/data');

const TREES = '\ntrees { count 12  leaves 5  min_rows 5  patience 12 }';

/** Both tables by key: the largest difference of a logit, before and after calibration, and of a calibrated probability. What only one of them has is infinitely far. */
async function largest(dir: string, keys: readonly string[], heads: readonly string[]) {
  const database = await Database.open();
  try {
    const at = (path: string) => `'${join(dir, path).replaceAll("'", "''")}'`;
    const on = keys.map((key) => `a.${key} IS NOT DISTINCT FROM b.${key}`).join(' AND ');
    const logit = (p: string) => `CASE WHEN ${p} > 0 AND ${p} < 1 THEN ln(${p} / (1 - ${p})) ELSE ${p} * 1e3 END`;
    const apart = (columns: readonly string[], of: (p: string) => string) =>
      `max(greatest(${columns.map((column) => `CASE WHEN (a.${column} IS NULL) <> (b.${column} IS NULL) THEN 1e9 ELSE coalesce(abs(${of(`a.${column}`)} - (${of(`b.${column}`)})), 0) END`).join(', ')}))::DOUBLE`;
    const raw = heads.map((head) => `${head}_raw`);
    const calibrated = heads.map((head) => `${head}_calibrated`);
    const [row] = await database.all(
      `SELECT count(*)::INT AS rows, ${apart(raw, logit)} AS raw, ${apart(calibrated, logit)} AS calibrated, ${apart(calibrated, (p) => p)} AS probability,
        bool_and(a.model = b.model AND a.calibrator IS NOT DISTINCT FROM b.calibrator) AS same, count(b.${calibrated[0]!})::INT AS with_calibrated
      FROM read_parquet(${at('predicted.parquet')}) a JOIN read_parquet(${at('scores/day=*/*.parquet')}, hive_partitioning = false) b ON ${on}`,
      'scores',
    );
    return row as {
      rows: number;
      raw: number;
      calibrated: number;
      probability: number;
      same: boolean;
      with_calibrated: number;
    };
  } finally {
    database.close();
  }
}

/** The steepest part of the isotonic fits of a run's calibrator, by which it multiplies a difference of logits. */
function steepest(dir: string): number {
  const fits = (of: unknown): { logits: number[]; values: number[] }[] =>
    typeof of !== 'object' || of === null
      ? []
      : 'logits' in of && 'values' in of
        ? [of as { logits: number[]; values: number[] }]
        : Object.values(of).flatMap(fits);
  const folder = join(dir, 'runs/first/calibrators');
  const [file] = readdirSync(folder).filter((name) => name.startsWith('000001-'));
  return Math.max(
    ...fits(JSON.parse(readFileSync(join(folder, file!), 'utf8'))).flatMap(({ logits, values }) =>
      values.slice(1).map((value, k) => (value - values[k]!) / (logits[k + 1]! - logits[k]!)),
    ),
  );
}

async function scored(dir: string, remote: string | null, more: readonly string[] = []): Promise<JobEnd> {
  return job(
    join(dir, 'build'),
    ['score', '--model', join(dir, 'model.onnx'), '--output', join(dir, 'scores'), '--root', dir, ...more],
    remote,
  );
}

/** A small model with two sources, its build and its export. */
async function shop(calibration: string | undefined, trees = ''): Promise<string> {
  const { dir } = await makeShop(calibration, '  key id\n', false, trees);
  await fine(dir, 'export', 'runs/first', '-o', 'model.onnx');
  await fine(dir, 'compile', 'model.ads', '--target', 'spark');
  return dir;
}

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('scores on %s', (_, start) => {
  it.each([
    ['platt', undefined, ''],
    ['platt, trees next to the network', undefined, TREES],
    ['isotonic', 'calibration isotonic { per head, source }', ''],
    ['temperature', 'calibration temperature { per head }', ''],
    ['no calibrator', '', ''],
  ])('%s: probabilities of adsc predict', async (method, calibration, trees) => {
    const dir = await shop(calibration, trees);
    // Labels are not asked for, and what a server has as a constant may be absent.
    const rows = readFileSync(join(dir, 'log.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const {
          clicked: _clicked,
          bought: _bought,
          place: _place,
          ...row
        } = JSON.parse(line) as Record<string, unknown>;
        return `${JSON.stringify(row)}\n`;
      });
    write(dir, { 'log.jsonl': rows.join('') });
    const end = await scored(dir, await start());
    expect(end.code, end.err.slice(-3000)).toBe(0);
    expect(end.err).toMatch(/golden rows are scored as adsc scores them/);
    await fine(dir, 'predict', 'runs/first', '--output', 'predicted.parquet');
    const found = await largest(dir, ['id'], ['buy', 'click']);
    expect(found).toMatchObject({ rows: 400, same: true, with_calibrated: method === 'no calibrator' ? 0 : 400 });
    expect(found.raw).toBeLessThan(1e-5);
    if (method === 'isotonic') expect(found.probability).toBeLessThan(1e-9 + steepest(dir) * found.raw);
    else expect(found.calibrated).toBeLessThan(1e-5);
    expect(existsSync(join(dir, 'scores/_SUCCESS'))).toBe(true);
    if (method === 'no calibrator') expect(end.err).toContain('the model has no calibrator');
  });
});

describe.skipIf(python === null)('scores of larger logs', () => {
  it('of simulated rows, with trees, after the sampling correction, by day', async () => {
    const dir = folder();
    const spec = readFileSync(join(repository, 'specs/pinterest-ads/model.ads'), 'utf8');
    const trees = count(1, 0) === 1 ? '\ntrees { count none }\n' : '';
    write(dir, {
      'model.ads': spec.replace('served_by model_id', 'key request_id, position\n  served_by model_id') + trees,
    });
    await fine(dir, 'simulate', '--rows', String(count(2_000, 10_000)), '--out', 'data');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first');
    await fine(dir, 'calibrate', 'runs/first');
    await fine(dir, 'export', 'runs/first', '-o', 'model.onnx');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const end = await scored(dir, await startSail());
    expect(end.code, end.err).toBe(0);
    await fine(dir, 'predict', 'runs/first', '--output', 'predicted.parquet');
    const found = await largest(dir, ['request_id', 'position'], ['click', 'good_click', 'scroll_up']);
    const rows = count(2_000, 10_000);
    expect(found).toMatchObject({ rows, same: true, with_calibrated: rows });
    expect(Math.max(found.raw, found.calibrated)).toBeLessThan(1e-5);
    const days = readdirSync(join(dir, 'scores')).filter((name) => name.startsWith('day='));
    expect(days.length).toBeGreaterThan(5);
  });

  it.skipIf(!existsSync(shared))('of MovieLens', async () => {
    const dir = folder();
    cpSync(join(shared, 'movielens-100k'), join(dir, 'data'), { recursive: true });
    const spec = readFileSync(join(repository, 'specs/movielens/model.ads'), 'utf8');
    write(dir, {
      'model.ads':
        spec.replace('time rated_at', 'time rated_at\n  key user_id, movie_id') + '\ncalibration platt { per head }\n',
    });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first', '--epochs', '1');
    await fine(dir, 'calibrate', 'runs/first');
    await fine(dir, 'export', 'runs/first', '-o', 'model.onnx');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const end = await scored(dir, await startSail());
    expect(end.code, end.err).toBe(0);
    await fine(dir, 'predict', 'runs/first', '--output', 'predicted.parquet');
    const found = await largest(dir, ['user_id', 'movie_id'], ['liked', 'loved']);
    expect(found).toMatchObject({ rows: 100_000, same: true });
    expect(Math.max(found.raw, found.calibrated)).toBeLessThan(1e-5);
  });
});

describe.skipIf(python === null)('models that are not scored with', () => {
  it('each is refused with its reason, and nothing is written', async () => {
    const dir = await shop('calibration isotonic { per head, source }');
    const remote = await startSail();
    const refused = async (model: string, message: RegExp) => {
      const end = await scored(dir, remote, ['--model', join(dir, model)]);
      expect([end.code, end.err]).toEqual([1, expect.stringMatching(message)]);
      expect(end.err).not.toContain('Traceback');
      expect(readdirSync(dir).filter((name) => name.startsWith('scores'))).toEqual([]);
    };
    const model = readFileSync(join(dir, 'model.onnx'));
    // Metadata is text in the file: the same number of bytes stay a file that loads.
    const changed = (from: RegExp, to: (found: string) => string) => {
      const text = model.toString('latin1');
      const found = from.exec(text)![0];
      return Buffer.from(text.replace(found, to(found)), 'latin1');
    };
    write(dir, {
      'half.onnx': model.subarray(0, model.length / 2),
      'none.onnx': 'no model',
      'golden.onnx': changed(
        /"logits":\[\[-?\d\.\d\d/,
        (found) => `${found.slice(0, -1)}${found.endsWith('9') ? '1' : '9'}`,
      ),
      'other.onnx': changed(/"fingerprint":"[0-9a-f]{12}/, (found) => found.replace(/.{12}$/, '0123456789ab')),
      'steps.onnx': changed(/"values":\[0\.\d\d/, (found) => `${found.slice(0, -2)}77`),
    });
    await refused('absent.onnx', /cannot read .*absent\.onnx/);
    await refused('half.onnx', /half\.onnx is no model that onnxruntime loads/);
    await refused('none.onnx', /none\.onnx is no model that onnxruntime loads/);
    await refused('other.onnx', /other\.onnx is of another plan \(0123456789ab\) than this build/);
    await refused(
      'golden.onnx',
      /Sail scores head 'buy' otherwise than adsc, in the golden row '.*' \(source \d\): logit of adsc -?\d.*, of Sail -?\d/,
    );
    await refused('runs/first/bundle/graph/model.onnx', /has no golden rows and no calibration.*adsc export/);
    // A calibrator that was changed gives other probabilities than the server's.
    const end = await scored(dir, remote, ['--model', join(dir, 'steps.onnx')]);
    expect(end.code === 0 || /scores head '\w+' otherwise than adsc/.test(end.err)).toBe(true);
    rmSync(join(dir, 'scores'), { recursive: true, force: true });
  });
});
