/**
 * How long the compiler makes a person wait.
 *  1. `adsc check` of the flagship, and `adsc compile` of it with a lock, from a cold start, against a bare `node -e 0` in the same run, alternating.
 *  2. Checking specs of 1,250 to 10,000 signals in process: is the time linear?
 * Run: npm run build && npx tsx bench/compile.ts
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { check } from '../src/language/semantics/index.ts';
import { median, table } from './table.ts';

const top = join(import.meta.dirname, '..');
const runs = Number(process.argv[2] ?? 31);

function milliseconds(args: readonly string[], cwd = top): number {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  if (result.status !== 0) throw new Error(`node ${args.join(' ')} exited ${result.status}`);
  return performance.now() - start;
}

const bare: number[] = [];
const cold: number[] = [];
const compiled: number[] = [];
const flagship = ['dist/cli.js', 'check', 'specs/pinterest-ads/model.ads'];
const project = mkdtempSync(join(tmpdir(), 'adsc-bench-compile-'));
const cli = join(top, 'dist/cli.js');
copyFileSync(join(top, 'specs/pinterest-ads/model.ads'), join(project, 'model.ads'));
milliseconds([cli, 'simulate', '--rows', '20k'], project);
milliseconds([cli, 'profile', 'model.ads'], project);
const compile = [cli, 'compile', 'model.ads', '-o', 'build'];
milliseconds(['-e', '0']);
milliseconds(flagship);
milliseconds(compile, project);
for (let i = 0; i < runs; i++) {
  bare.push(milliseconds(['-e', '0']));
  cold.push(milliseconds(flagship));
  compiled.push(milliseconds(compile, project));
}
rmSync(project, { recursive: true });
const ratioOf = (times: readonly number[]) => median(times.map((ms, i) => ms / bare[i]!));
const ratio = ratioOf(cold);
console.log(
  table(
    ['cold start', 'median ms', 'ratio'],
    [
      ['node -e 0', median(bare).toFixed(0), '1.00'],
      ['adsc check specs/pinterest-ads/model.ads', median(cold).toFixed(0), ratio.toFixed(2)],
      ['adsc compile model.ads, with a lock', median(compiled).toFixed(0), ratioOf(compiled).toFixed(2)],
    ],
  ),
);
console.log(`aim: at most 2.5 (${ratio <= 2.5 ? 'reached' : 'missed'})\n`);

/** A spec of n signals in groups of 20, with crosses between neighbours. */
function manySignals(n: number): string {
  const lines = ['model many', 'data rows from "rows.parquet"'];
  const groups = Math.ceil(n / 20);
  for (let i = 0; i < n; i++)
    lines.push(`signal s${i} : ${['continuous', 'onehot', 'hash_onehot(1k)', 'indexed'][i % 4]} from c${i}`);
  for (let g = 0; g < groups; g++) {
    const members = Array.from({ length: Math.min(20, n - g * 20) }, (_, k) => `s${g * 20 + k}`);
    lines.push(`group g${g} { ${members.join(', ')} } -> 16`);
  }
  for (let g = 1; g < groups; g++) lines.push(`cross x${g} = g${g - 1} * g${g} -> 8`);
  lines.push('tower all { layers 32 }', 'head click on clicked');
  return lines.join('\n');
}

const rows: string[][] = [];
for (const n of [1250, 2500, 5000, 10_000]) {
  const text = manySignals(n);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    const { diagnostics } = check({ readText: () => text }, 'many.ads');
    times.push(performance.now() - start);
    const errors = diagnostics.filter((d) => d.severity === 'error');
    if (errors.length > 0) throw new Error(errors[0]!.message);
  }
  rows.push([String(n), times[0]!.toFixed(0), median(times).toFixed(0), ((1000 * median(times)) / n).toFixed(1)]);
}
console.log(table(['signals', 'first ms', 'median ms', 'µs a signal'], rows));
console.log(`aim: 10,000 signals under 2,000 ms (${Number(rows.at(-1)![1]) < 2000 ? 'reached' : 'missed'})`);
