/**
 * Does speed cost quality? The flagship model trained on the same rows and seeds by the fast path (onnxruntime, with one and two threads) and by
 * the plain ones (the same program operation by operation on tfjs: wasm, and with --plain cpu its plain JavaScript): AUC of each head on the
 * holdout, and its difference from onnxruntime with one thread. Engines sum in different orders, and training magnifies what rounding does,
 * so single seeds scatter; that the mean difference is nothing is what counts (Student's 95 % interval).
 * Run: npm run build && npx tsx bench/paths.ts [--rows 100000] [--seeds 5] [--plain wasm]
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EvaluationReport } from '../src/evaluate/report.ts';
import { interval } from './claims/shared/statistics.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    seeds: { type: 'string', default: '5' },
    plain: { type: 'string', default: 'wasm' },
  },
});
const top = join(import.meta.dirname, '..');
const paths: readonly (readonly [string, ...string[]])[] = [
  ['onnx, 1 thread', '--engine', 'onnx', '--threads', '1'],
  ['onnx, 2 threads', '--engine', 'onnx', '--threads', '2'],
  [values.plain, '--engine', values.plain],
];

const dir = mkdtempSync(join(tmpdir(), 'adsc-paths-'));
function adsc(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, 'dist/cli.js'), ...args], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`adsc ${args.join(' ')} exited ${status}\n${stdout}${stderr}`);
  return stdout;
}

try {
  copyFileSync(join(top, 'specs/pinterest-ads/model.ads'), join(dir, 'model.ads'));
  adsc('simulate', '--rows', values.rows, '--days', '8', '--users', '5000', '--pins', '2000');
  adsc('profile', 'model.ads', '--quiet');
  const rows: string[][] = [];
  const differences = new Map<string, number[]>();
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    let first: (number | null)[] = [];
    for (const [name, ...options] of paths) {
      const run = `${name.replace(/\W+/g, '-')}-${seed}`;
      adsc('train', 'model.ads', '--id', run, '--seed', String(seed), '--quiet', ...options);
      // All judged by one engine: only training differs.
      const report = JSON.parse(
        adsc('evaluate', `runs/${run}`, '--json', '--bootstrap', '0', '--engine', 'onnx', '--threads', '1'),
      ) as { reports?: EvaluationReport[] } & EvaluationReport;
      const heads = (report.reports?.[0] ?? report).heads;
      const aucs = heads.map(({ slices }) => slices[0]!.metrics.auc);
      if (first.length === 0) first = aucs;
      heads.forEach(({ head }, h) => {
        const [auc, reference] = [aucs[h]!, first[h]!];
        rows.push([
          String(seed),
          head,
          name,
          auc.toFixed(5),
          name === paths[0]![0] ? '' : (auc - reference).toFixed(5),
        ]);
        if (name !== paths[0]![0])
          differences.set(`${head}: ${name}`, [...(differences.get(`${head}: ${name}`) ?? []), auc - reference]);
      });
    }
  }
  console.log(table(['seed', 'head', 'path', 'AUC', `against ${paths[0]![0]}`], rows));
  for (const [what, of] of differences) {
    const { mean, low, high } = interval(of);
    console.log(
      `${what}: mean difference ${mean.toFixed(5)} [${low.toFixed(5)}, ${high.toFixed(5)}], largest ${Math.max(...of.map(Math.abs)).toFixed(5)}`,
    );
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
