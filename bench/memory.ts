/**
 * End to end: does memory grow with the rows, and how many go through each stage a second? Simulates logs of N and of 4 N impressions in 8 days, and takes the peak resident
 * memory of `adsc profile` and `adsc train` (encoding included) on each, with the same users, pins, days and batch, so that the joined tables,
 * which are held in memory, are of one size. What a Parquet reader holds grows with the row groups, up to their usual 122,880 rows: with N of a million both logs have such. `compiling, encoding, bundle` is
 * all of `adsc train` but its epochs: compiling and the bundle are in it, so it is slower where there are few rows.
 * Run: npm run build && npx tsx bench/memory.ts [N, default 500000: DuckDB's budget and the samples of a profile are full then]        (Linux: reads VmHWM of /proc)
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { table } from './table.ts';

const top = join(import.meta.dirname, '..');
const n = Number(process.argv[2] ?? 500_000);

/** Peak MiB and seconds of one command. */
function measure(cwd: string, ...args: string[]): Promise<{ peak: number; seconds: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(top, 'dist/cli.js'), ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let peak = 0;
    let errors = '';
    child.stderr.on('data', (text) => (errors += String(text)));
    const timer = setInterval(() => {
      try {
        const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        if (kib !== undefined) peak = Math.max(peak, Number(kib) / 1024);
      } catch {
        // It has ended.
      }
    }, 50);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ peak, seconds: (performance.now() - started) / 1000 });
      else reject(new Error(`adsc ${args.join(' ')} exited ${code}\n${errors}`));
    });
  });
}

/** From the start of the first epoch to the end of the last, by the run's log. */
function trainingSeconds(dir: string): number {
  const log = readFileSync(join(dir, 'runs/1/log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; time?: string });
  const at = (kind: string) => Date.parse(log.find((entry) => entry.kind === kind)!.time!);
  return (at('end') - at('start')) / 1000;
}

const peaks: Record<string, number[]> = { profile: [], train: [] };
const rows: string[][] = [];
for (const size of [n, 4 * n]) {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-memory-'));
  try {
    copyFileSync(join(top, 'specs/pinterest-ads/model.ads'), join(dir, 'model.ads'));
    await measure(dir, 'simulate', '--rows', String(size), '--days', '8', '--users', '5000', '--pins', '2000');
    for (const command of ['profile', 'train'] as const) {
      const { peak, seconds } = await measure(dir, command, 'model.ads', '--quiet');
      peaks[command]!.push(peak);
      rows.push([
        `${command}, ${size.toLocaleString('en')} rows`,
        peak.toFixed(0),
        seconds.toFixed(0),
        Math.round(size / seconds).toLocaleString('en'),
      ]);
      if (command === 'train') {
        const encoding = seconds - trainingSeconds(dir);
        for (const [stage, took] of [
          ['compiling, encoding, bundle', encoding],
          ['epochs', seconds - encoding],
        ] as const)
          rows.push([`  ${stage}`, '', took.toFixed(0), Math.round(size / took).toLocaleString('en')]);
      }
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
console.log(table(['command', 'peak MiB', 'seconds', 'rows/s'], rows));
for (const [command, [one, four]] of Object.entries(peaks)) {
  const growth = 100 * (four! / one! - 1);
  console.log(
    `${command}: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} % (aim: at most +10 %; ${growth <= 10 ? 'reached' : 'missed'})`,
  );
}
