/** A run of small data stands next to logistic regression: one that is there, or one that is trained for it. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/evaluate/index.ts';
import { evaluate } from '../../src/index.ts';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const spec = `model shop
data log from "log.csv"
signal colour : onehot { min_count 1  embed 2 }
signal size   : onehot { min_count 1  embed 2 }
group ad { colour, size } -> 4
tower all { layers 4 }
head click on clicked
train { epochs 1  batch 64  seed 1  embeddings adam(0.000001)  optimizer adam(0.000001)  holdout random(20%)  validate random(10%) }
trees { count none }
baseline lr { epochs 3 }
`;
const header = ['colour', 'size', 'clicked'];
/** Clicks go by the colour and the size, with noise. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const [colour, size] = [i % 3, Math.floor(i / 3) % 4];
    return [`c${colour}`, `s${size}`, (i * 0.618) % 1 < 0.15 + 0.2 * colour + 0.1 * size ? 1 : 0];
  });

/** A trained run. */
let dir: string;
beforeAll(async () => {
  dir = folder({ 'model.ads': spec, 'log.csv': csv(header, rows(1200)) });
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads');
  cpSync(dir, pristine, { recursive: true });
});
const pristine = folder();
const project = (): string => {
  const copy = folder();
  cpSync(pristine, copy, { recursive: true });
  return copy;
};
const comparisonOf = async (dir: string, ...args: string[]) =>
  (JSON.parse((await fine(dir, 'evaluate', ...args, '--json')).out) as { comparison: Comparison | null }).comparison;
const weightsOf = (run: string) => readFileSync(join(run, 'bundle/weights.safetensors'));

describe('a run of small data', () => {
  it('is shown next to lr, and it is said that a network that has hardly learned does not beat it', async () => {
    const { out } = await fine(dir, 'evaluate', 'runs/1', '--bootstrap', '50');
    expect(out).toMatch(/^shop base, \d+ rows\n/);
    expect(out).toMatch(/\n {2}base [^\n]*\n {2}lr /);
    expect(out).toMatch(/\nclick: base does not beat logistic regression, which is better: log-loss [\d.]+ % higher/);
  });

  it('without intervals says by the name of the flag what gives them, and to a program by that of the option', async () => {
    expect((await fine(dir, 'evaluate', 'runs/1')).out).toContain('(no intervals: --bootstrap says how sure that is)');
    const { out } = await fine(dir, 'report', 'runs/1', '--bootstrap', '0');
    expect(out).toMatch(/^wrote runs\/1\/report\.html .*\nclick: 1 \(base\) does not beat .*--bootstrap/);
    const page = readFileSync(join(dir, 'runs/1/report.html'), 'utf8');
    expect(page).toMatch(/Better than logistic regression\?<\/h3>[^]{0,200}Worse, as far as one number tells\./);
    expect(page).toContain("No intervals: option 'bootstrap' says how sure that is.");
  });

  it('has an lr of its own seed and data: the weights of adsc train --baseline lr, kept for the next call', async () => {
    const kept = join(dir, 'runs/1/lr');
    const before = statSync(join(kept, 'bundle/manifest.json')).mtimeMs;
    const { comparison, ...report } = JSON.parse((await fine(dir, 'evaluate', 'runs/1', '--json')).out) as {
      comparison: Comparison;
      heads: unknown[];
    };
    expect(report).toMatchObject({ version: 1, model: 'shop', variant: 'base', heads: [{ head: 'click' }] });
    expect(comparison).toMatchObject({ variants: ['base', 'lr'], verdicts: [{ head: 'click', outcome: 'worse' }] });
    expect(statSync(join(kept, 'bundle/manifest.json')).mtimeMs).toBe(before);
    await fine(dir, 'train', 'model.ads', '--baseline', 'lr', '--runs', 'apart');
    expect(weightsOf(kept).equals(weightsOf(join(dir, 'apart/1')))).toBe(true);
    // It is a run like others.
    const alone = JSON.parse((await fine(dir, 'evaluate', 'runs/1/lr', '--json')).out) as { comparison: null };
    expect(alone).toMatchObject({ variant: 'lr', comparison: null });
    const { auc } = (alone as unknown as { heads: { slices: { metrics: { auc: number } }[] }[] }).heads[0]!.slices[0]!
      .metrics;
    expect(comparison.rows[0]!.results[1]!.auc).toBe(auc);
  });

  it('takes the lr that is there in the same folder', async () => {
    const other = project();
    await fine(other, 'train', 'model.ads', '--baseline', 'lr', '--id', 'line', '--seed', '2');
    expect((await comparisonOf(other, 'runs/1'))?.variants).toEqual(['base', 'lr']);
    // Of another seed: not it.
    expect(existsSync(join(other, 'runs/1/lr'))).toBe(true);
    rmSync(join(other, 'runs/1/lr'), { recursive: true });
    await fine(other, 'train', 'model.ads', '--baseline', 'lr', '--id', 'same');
    expect((await comparisonOf(other, 'runs/1'))?.variants).toEqual(['base', 'lr']);
    expect(existsSync(join(other, 'runs/1/lr'))).toBe(false);
    const { out } = await fine(other, 'report', 'runs/1', '--json');
    expect((JSON.parse(out) as { comparison: Comparison }).comparison.variants).toEqual(['1 (base)', 'same (lr)']);
  });

  it('is compared with no lr where that is said, where one is compared, or where the data are not small', async () => {
    expect(await comparisonOf(dir, 'runs/1', '--no-lr')).toBeNull();
    const { out } = await fine(dir, 'report', 'runs/1', '--compare', 'runs/1/lr', '--json');
    expect((JSON.parse(out) as { comparison: Comparison }).comparison.variants).toEqual(['1 (base)', 'lr']);
    expect(await adsc(dir, ['evaluate', 'model.ads', '--compare', 'base', '--no-lr'])).toMatchObject({ code: 2 });

    const file = join(dir, 'runs/1/run.json');
    const record = readFileSync(file, 'utf8');
    writeFileSync(file, record.replace(/("train": )\d+/, '$1200001'));
    const { out: many, err } = await fine(dir, 'evaluate', 'runs/1');
    writeFileSync(file, record);
    expect(many).not.toContain('logistic regression');
    expect(err).not.toContain('logistic regression');
  });

  it('is evaluated without it, with the reason, where spec or data have changed', async () => {
    const other = project();
    const said = async () => {
      const { err, out } = await fine(other, 'evaluate', 'runs/1');
      expect(out).toMatch(/^shop base, /);
      return err.replaceAll('\n', ' ');
    };
    writeFileSync(join(other, 'model.ads'), spec.replace('layers 4', 'layers 8'));
    expect(await said()).toMatch(/ADS9031.*'runs\/1' is not compared .*: model\.ads or its lock has changed.*--no-lr/);
    writeFileSync(join(other, 'model.ads'), spec);
    appendFileSync(join(other, 'log.csv'), 'c1,s1,0\n');
    expect(await said()).toContain('the data have changed since it was trained');
    rmSync(join(other, 'model.ads'));
    writeFileSync(join(other, 'log.csv'), csv(header, rows(1200)));
    expect(await said()).toContain('there is no "model.ads"');
    expect(readdirSync(join(other, 'runs/1'))).not.toContain('lr');
  });

  it('calls at once leave one lr, whole, and nothing else', async () => {
    const other = project();
    const before = readdirSync(join(other, 'runs/1')).sort();
    const found = await Promise.all([1, 2, 3].map(() => comparisonOf(other, 'runs/1')));
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(readdirSync(join(other, 'runs/1')).sort()).toEqual([...before, 'lr'].sort());
    expect(readdirSync(join(other, 'runs'))).toEqual(['1']);
  });

  it('an interrupt leaves nothing behind, and the next call does it', async () => {
    const other = project();
    const before = readdirSync(join(other, 'runs/1')).sort();
    const stop = new AbortController();
    const outcome = await evaluate('runs/1', {
      cwd: other,
      signal: stop.signal,
      onProgress: ({ task }) => task === 'train' && stop.abort(),
    });
    expect(outcome).toMatchObject({ ok: false, fault: 'interrupted' });
    expect(outcome.diagnostics.at(-1)!.message).toBe('interrupted: nothing was written');
    expect(readdirSync(join(other, 'runs/1')).sort()).toEqual(before);
    expect((await comparisonOf(other, 'runs/1'))?.verdicts).toHaveLength(1);
  });

  it('what a killed call left, and an lr that is broken or of other data, gives way', async () => {
    const other = project();
    const comparison = await comparisonOf(other, 'runs/1');
    writeFileSync(join(other, 'runs/1/lr/bundle/weights.safetensors'), 'x');
    expect(await comparisonOf(other, 'runs/1')).toEqual(comparison);
    const record = join(other, 'runs/1/lr/run.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace(/("data": ")\w+/, '$1aaaa'));
    expect(await comparisonOf(other, 'runs/1')).toEqual(comparison);
    expect(readFileSync(record, 'utf8')).not.toContain('"aaaa"');
  });
});

const mounted: string[] = [];
afterAll(() => {
  for (const path of mounted) execFileSync('umount', [path]);
});

it('a folder that can’t be written has its lr trained elsewhere, and loses it', async (context) => {
  const other = project();
  try {
    execFileSync('mount', ['--bind', other, other], { stdio: 'ignore' });
    mounted.push(other);
    execFileSync('mount', ['-o', 'remount,ro,bind', other], { stdio: 'ignore' });
  } catch {
    console.warn('skipped: a folder can be mounted read-only only by root on Linux');
    return context.skip();
  }
  expect((await comparisonOf(other, 'runs/1'))?.variants).toEqual(['base', 'lr']);
  expect(existsSync(join(other, 'runs/1/lr'))).toBe(false);
});

describe('models that were measured on other rows', () => {
  const refit = `${spec.replace('holdout random(20%)  ', '')}variant again { train { refit yes } }\n`;

  it('are not compared: a refit has seen the validation part, and there is no holdout', async () => {
    const own = folder({ 'model.ads': refit, 'log.csv': csv(header, rows(1200)) });
    await fine(own, 'profile', 'model.ads');
    const { code, err } = await adsc(own, ['evaluate', 'model.ads', '--compare', 'base', 'again']);
    expect(code).toBe(2);
    expect(err).toContain(
      'error[ADS9032]: nothing can be compared: base on the validation part, again on the training part, which it was trained on',
    );
    expect(existsSync(join(own, 'runs', '1'))).toBe(false);
    await fine(own, 'train', 'model.ads', '--variant', 'again');
    const alone = await fine(own, 'evaluate', 'runs/1');
    expect(alone.err).toContain('ADS9013');
    expect(alone.err).toMatch(/ADS9031[^\n]*nothing can be compared/);
    expect(alone.out).not.toContain('beats');
  });
});
