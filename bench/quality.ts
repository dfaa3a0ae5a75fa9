/**
 * What adsc's models reach on public data, against logistic regression over the same signals, split and seed.
 * Reads ../shared/data (see specs/NAME/README.md for where each set is from) and says so when it isn't there.
 * Run: npm run build && npx tsx bench/quality.ts [movielens|criteo|open-bandit|ipinyou …] [--seeds 1]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EvaluationReport } from '../src/evaluate/report.ts';
import { table } from './table.ts';

const top = join(import.meta.dirname, '..');
const sets: Record<string, string> = {
  movielens: 'movielens-100k',
  criteo: 'criteo-8k',
  'open-bandit': 'open-bandit',
  ipinyou: 'ipinyou-2997',
};
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '1' } },
});

function adsc(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`adsc ${args.join(' ')} exited ${status}\n${stdout}${stderr}`);
  return stdout;
}

const rows: string[][] = [];
for (const spec of positionals.length > 0 ? positionals : Object.keys(sets)) {
  const data = join(top, '../shared/data', sets[spec] ?? '');
  if (sets[spec] === undefined || !existsSync(data)) {
    console.log(`${spec}: skipped, there is no ${data}`);
    continue;
  }
  const dir = mkdtempSync(join(tmpdir(), `adsc-${spec}-`));
  try {
    mkdirSync(join(dir, 'data'));
    copyFileSync(join(top, 'specs', spec, 'model.ads'), join(dir, 'model.ads'));
    cpSync(data, join(dir, 'data'), { recursive: true });
    adsc(dir, 'profile', 'model.ads', '--quiet');
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const { reports } = JSON.parse(
        adsc(dir, 'evaluate', 'model.ads', '--compare', 'base', 'lr', '--seed', String(seed), '--json'),
      ) as { reports: EvaluationReport[] };
      const [base, lr] = reports.map((r) => r.heads.map((h) => h.slices[0]!.metrics));
      reports[0]!.heads.forEach(({ head }, h) => {
        const [b, l] = [base![h]!, lr![h]!];
        const show = (x: number | null, digits = 4) => (x === null ? '-' : x.toFixed(digits));
        rows.push([
          `${spec} ${head}`,
          String(seed),
          String(b.observed),
          show(b.auc),
          show(l.auc),
          b.auc === null || l.auc === null ? '-' : (b.auc - l.auc).toFixed(4),
          show(b.logLoss),
          show(l.logLoss),
          show(b.calibration, 3),
        ]);
      });
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
console.log(table(['holdout of', 'seed', 'rows', 'AUC', 'AUC lr', 'more', 'log-loss', 'lr', 'calibration'], rows));
