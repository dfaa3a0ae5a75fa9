/**
 * Claim on real data. iPinYou: trained on one day of mobile ads, served on another whose click rate is a quarter of it; the ratio of predicted
 * to actual clicks before and after calibrating on the first tenth of that day, judged on the rest. Open Bandit: trained on what one
 * policy (Thompson sampling) chose, judged on what the other drew at random, next to a model trained on random draws.
 *
 *     npm run build && npx tsx bench/claims/real.ts
 *
 * Everything goes the user's way: adsc profile, train, calibrate, evaluate. The data may not be passed on: without it the claim says so.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import type { EvaluationReport } from '../../src/evaluate/report.ts';
import { table } from '../table.ts';
import { barChart, printVerdicts, type Verdict, writeResult } from './shared/output.ts';
import { interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({ options: { seeds: { type: 'string', default: '5' }, data: { type: 'string' } } });
const seeds = Number(given.seeds);
const top = join(import.meta.dirname, '../..');
const shared = given.data ?? join(top, '../shared/data');
const verdicts: Verdict[] = [];
const results: Record<string, unknown> = {};

function adsc(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`adsc ${args.join(' ')} exited ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Metrics of click over all rows. */
function metrics(
  cwd: string,
  run: string,
  ...options: string[]
): EvaluationReport['heads'][number]['slices'][number]['metrics'] {
  return (JSON.parse(adsc(cwd, 'evaluate', run, ...options, '--json')) as EvaluationReport).heads[0]!.slices[0]!
    .metrics;
}

async function inFolder(work: (dir: string) => Promise<void> | void): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-claim-real-'));
  try {
    mkdirSync(join(dir, 'data'));
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const spec = (name: string) => readFileSync(join(top, 'specs', name, 'model.ads'), 'utf8');
const f = (x: number | null, digits: number) => (x === null ? '-' : x.toFixed(digits));
const range = Array.from({ length: seeds }, (_, i) => i + 1);

async function ipinyou(data: string): Promise<void> {
  await inFolder((dir) => {
    copyFileSync(join(data, 'train.decoded.csv'), join(dir, 'data/train.decoded.csv'));
    const [header, ...lines] = readFileSync(join(data, 'test.decoded.csv'), 'utf8').trimEnd().split(/\r?\n/);
    const tenth = Math.round(lines.length / 10);
    const write = (name: string, rows: readonly string[]) =>
      writeFileSync(join(dir, 'data', name), `${header}\n${rows.join('\n')}\n`);
    write('test.decoded.csv', lines);
    write('tenth.csv', lines.slice(0, tenth));
    write('rest.csv', lines.slice(tenth));
    writeFileSync(join(dir, 'model.ads'), `${spec('ipinyou')}\ncalibration platt { per head }\n`);
    adsc(dir, 'profile', 'model.ads');
    const rows: string[][] = [];
    const ratios: Record<string, { before: number[]; after: number[] }> = {};
    for (const [name, options] of [
      ['network', []],
      ['lr', ['--baseline', 'lr']],
    ] as const) {
      const before: number[] = [];
      const after: number[] = [];
      const auc: number[] = [];
      for (const seed of range) {
        const id = `${name}-${seed}`;
        adsc(dir, 'train', 'model.ads', '--id', id, '--seed', String(seed), ...options);
        const raw = metrics(dir, `runs/${id}`, '--data', 'data/rest.csv');
        adsc(dir, 'calibrate', `runs/${id}`, '--data', 'data/tenth.csv');
        const calibrated = metrics(dir, `runs/${id}`, '--data', 'data/rest.csv', '--calibrated');
        before.push(raw.calibration!);
        after.push(calibrated.calibration!);
        auc.push(raw.auc!);
        console.error(
          `ipinyou ${id}: ratio ${f(raw.calibration, 3)}, calibrated ${f(calibrated.calibration, 3)}, AUC ${f(raw.auc, 4)}`,
        );
      }
      ratios[name] = { before, after };
      rows.push([
        name,
        showInterval(interval(auc), 3),
        showInterval(interval(before), 2),
        showInterval(interval(after), 2),
        before.map((x, i) => `${f(x, 2)} → ${f(after[i]!, 2)}`).join(', '),
      ]);
    }
    const clicks = lines.slice(0, tenth).filter((line) => line.startsWith('1,')).length;
    console.log(
      `\niPinYou, ${lines.length - tenth} rows of the second day after its first tenth (${tenth} rows with ${clicks} clicks); ${seeds} seeds\n`,
    );
    console.log(table(['', 'AUC', 'predicted/actual', 'after calibration', 'by seed'], rows));
    const far = (ratio: number) => Math.abs(Math.log(ratio));
    const { before, after } = ratios['network']!;
    verdicts.push({
      what: 'ipinyou: calibrating on a tenth brings the ratio nearer to 1, in every seed',
      pass: before.every((x, i) => far(after[i]!) < far(x)),
      figures: `|ln ratio| ${f(Math.max(...before.map(far)), 2)} at the most before, ${f(Math.max(...after.map(far)), 2)} after`,
    });
    results['ipinyou'] = { tenth, clicks, ratios };
  });
}

async function openBandit(data: string): Promise<void> {
  await inFolder(async (dir) => {
    copyFileSync(join(data, 'items.csv'), join(dir, 'data/items.csv'));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const from = `'${join(data, 'impressions.parquet')}'`;
    const rowsOf = async (name: string, where: string) => {
      await connection.run(
        `COPY (SELECT * FROM ${from} WHERE ${where} ORDER BY served_at) TO '${join(dir, 'data', `${name}.parquet`)}' (FORMAT parquet)`,
      );
    };
    // The reference learns from the first half of the random log; both are judged on the second half, which neither has seen.
    const [middle] = (
      await connection.runAndReadAll(
        `SELECT epoch_ms(CAST(quantile_disc(CAST(served_at AS TIMESTAMP), 0.5) AS TIMESTAMP)) FROM ${from} WHERE policy = 'random'`,
      )
    ).getRows()[0]!;
    const half = `epoch_ms(CAST(served_at AS TIMESTAMP)) < ${String(middle)}`;
    await rowsOf('bts', "policy = 'bts'");
    await rowsOf('random_first', `policy = 'random' AND ${half}`);
    await rowsOf('random_second', `policy = 'random' AND NOT (${half})`);
    connection.closeSync();
    instance.closeSync();
    const text = spec('open-bandit')
      .replace(/^ {2}holdout .*\n/m, '')
      .replace(/^ {2}validate .*$/m, '  validate random(10%)');
    const arms = { 'trained on bts': 'bts', 'trained on random': 'random_first' } as const;
    const rows: string[][] = [];
    const found: Record<string, { auc: number[]; logLoss: number[]; ratio: number[] }> = {};
    for (const [arm, file] of Object.entries(arms)) {
      writeFileSync(join(dir, `${file}.ads`), text.replace('data/impressions.parquet', `data/${file}.parquet`));
      adsc(dir, 'profile', `${file}.ads`);
      const seen = { auc: [] as number[], logLoss: [] as number[], ratio: [] as number[] };
      for (const seed of range) {
        adsc(dir, 'train', `${file}.ads`, '--id', `${file}-${seed}`, '--seed', String(seed));
        const m = metrics(dir, `runs/${file}-${seed}`, '--data', 'data/random_second.parquet');
        seen.auc.push(m.auc!);
        seen.logLoss.push(m.logLoss!);
        seen.ratio.push(m.calibration!);
        console.error(
          `open-bandit ${arm} ${seed}: AUC ${f(m.auc, 4)}, log-loss ${f(m.logLoss, 5)}, ratio ${f(m.calibration, 3)}`,
        );
      }
      found[arm] = seen;
      rows.push([
        arm,
        showInterval(interval(seen.auc), 3),
        showInterval(interval(seen.logLoss), 5),
        showInterval(interval(seen.ratio), 2),
      ]);
    }
    console.log(`\nOpen Bandit, judged on the second half of the random log; ${seeds} seeds\n`);
    console.log(table(['', 'AUC', 'log-loss', 'predicted/actual'], rows));
    results['open-bandit'] = found;
  });
}

const sets = { 'ipinyou-2997': ipinyou, 'open-bandit': openBandit } as const;
for (const [name, work] of Object.entries(sets)) {
  const data = join(shared, name);
  if (existsSync(data)) await work(data);
  else console.log(`${name}: skipped, there is no ${data}`);
}
console.log();
const passed = printVerdicts(verdicts);
if (Object.keys(results).length > 0) {
  const { ratios } = results['ipinyou'] as { ratios: Record<string, { before: number[]; after: number[] }> };
  writeResult(
    'real',
    {
      command: `npx tsx bench/claims/real.ts ${process.argv.slice(2).join(' ')}`.trim(),
      seeds,
      results,
      verdicts,
      passed,
    },
    barChart(
      'iPinYou: predicted over actual clicks on the second day',
      '1 is right; mean and 95 % interval over seeds',
      Object.entries(ratios).map(([name, { before, after }]) => ({
        name,
        bars: [
          ['before', before],
          ['calibrated on its first tenth', after],
        ].map(([label, values]) => {
          const { mean, low, high } = interval(values as number[]);
          return { label: label as string, value: mean, low, high };
        }),
      })),
    ),
  );
}
process.exitCode = passed ? 0 : 1;
