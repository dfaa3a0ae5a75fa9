/**
 * What adsc's models reach with nothing tuned, on public tables, against LightGBM, CatBoost, scikit-learn's logistic regression and FuxiCTR:
 * the same training and test rows, test rows cut by time where a set has a time. bench/README.md says what each system is.
 * FuxiCTR's models are left out unless `--peers` names them, as their packages are large.
 * Results are kept in the work folder and taken from there while code, data and seed are the same.
 * Usage: tsx bench/tables.ts [--sets adult,kdd12] [--systems init,worked,adsc-lr,adsc-gbdt_lr] [--peers lightgbm,catboost,lr,dcnv2,deepfm | none]
 *   [--seeds 1,2] [--rows 200000] [--threads 2] [--work DIR] [--data DIR] [--python python3] [--no-run]
 * `--no-run` prints what is known already. Reads ../shared/data and ends with 1 where it isn't there.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownAnswer, ownHash, ownSystems } from './tables/adsc.ts';
import { type Metrics, metricsOf } from './tables/metrics.ts';
import { prepare, type Prepared } from './tables/prepare.ts';
import { peerHash, peers, Python } from './tables/python.ts';
import { Results } from './tables/results.ts';
import { sets } from './tables/sets.ts';
import { type Cell, type Line, summary } from './tables/summary.ts';
import type { Answer } from './tables/systems.ts';

const standardPeers = ['lightgbm', 'catboost', 'lr'];
const { values: options } = parseArgs({
  options: {
    sets: { type: 'string', default: sets.map((set) => set.name).join() },
    systems: { type: 'string', default: Object.keys(ownSystems).join() },
    peers: { type: 'string', default: standardPeers.join() },
    seeds: { type: 'string', default: '1' },
    rows: { type: 'string', default: '200000' },
    threads: { type: 'string', default: '2' },
    work: { type: 'string', default: join(tmpdir(), 'adsc-tables') },
    data: { type: 'string', default: join(import.meta.dirname, '../../shared/data') },
    python: { type: 'string', default: 'python3' },
    'no-run': { type: 'boolean', default: false },
  },
});

const list = (text: string): string[] => (text === 'none' ? [] : text.split(','));
const own = known(list(options.systems), Object.keys(ownSystems), 'system');
const asked = known(list(options.peers), Object.keys(peers), 'peer');
const chosen = known(
  list(options.sets),
  sets.map((set) => set.name),
  'set',
).map((name) => sets.find((set) => set.name === name)!);
const seeds = list(options.seeds).map(Number);
const threads = Number(options.threads);

if (!existsSync(options.data)) {
  console.error(`no data in ${options.data}: nothing is measured`);
  process.exit(1);
}
const work = resolve(options.work);
mkdirSync(join(work, 'predictions'), { recursive: true });
const results = new Results(join(work, 'results.jsonl'));
const python = new Python(work, options.python);

const lines: Line[] = [];
for (const set of chosen) {
  const prepared = prepare(set, options.data, work, Number(options.rows));
  for (const name of own)
    for (const seed of seeds)
      measure(
        name,
        prepared,
        seed,
        set.heads.map((head) => head.name),
        ownHash(name, set.name),
        (folder) => ownAnswer(name, prepared, { seed, threads, folder }),
      );
  for (const name of asked)
    for (const seed of seeds)
      for (const head of set.heads)
        measure(name, prepared, seed, [head.name], peerHash(name), (folder) =>
          python.answer(name, prepared, { head: head.name, seed, threads, folder }),
        );
  for (const { name: head } of set.heads)
    lines.push({
      set: set.name,
      head,
      cells: new Map([
        ...own.map((name) => [name, meanOver(prepared, head, name, ownHash(name, set.name))] as const),
        ...asked.map((name) => [name, meanOver(prepared, head, name, peerHash(name))] as const),
      ]),
    });
}
console.log(`${seeds.length === 1 ? 'seed' : 'means over seeds'} ${seeds.join(', ')}\n`);
console.log(summary(lines, { own, peers: asked }));

/** Runs a system unless all of its heads are known, and keeps metrics and predictions. A failure is printed and leaves a gap. */
function measure(
  system: string,
  prepared: Prepared,
  seed: number,
  heads: readonly string[],
  code: string,
  answer: (folder: string) => Answer,
): void {
  const set = prepared.set.name;
  const key = `${code}-${prepared.hash}`;
  if (options['no-run'] || heads.every((head) => results.get({ set, head, system, seed, key }) !== undefined)) return;
  const folder = mkdtempSync(join(work, 'run-'));
  try {
    const { predictions, seconds, note } = answer(folder);
    for (const head of heads) {
      const scores = predictions.get(head)!;
      const metrics = metricsOf(prepared.truth.get(head)!, scores);
      results.add({ set, head, system, seed, key, ...metrics, seconds, note });
      writeFileSync(join(work, 'predictions', `${set}-${head}-${system}-${seed}.txt`), `${scores.join('\n')}\n`);
      console.error(
        `${set} ${head}, ${system}, seed ${seed}: AUC ${metrics.auc.toFixed(4)}, log-loss ${metrics.logLoss.toFixed(4)}, ` +
          `predicted / actual ${metrics.ratio.toFixed(3)}, ${seconds.toFixed(1)} s${note === '' ? '' : `, ${note}`}`,
      );
    }
  } catch (error) {
    console.error(`${set}, ${system}, seed ${seed} FAILED: ${(error as Error).message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function meanOver(prepared: Prepared, head: string, system: string, code: string): Cell {
  const found = seeds.map((seed) =>
    results.get({ set: prepared.set.name, head, system, seed, key: `${code}-${prepared.hash}` }),
  );
  const there = found.filter((result) => result !== undefined);
  if (there.length < seeds.length) return options['no-run'] && there.length === 0 ? undefined : null;
  const mean = (metric: keyof Metrics | 'seconds') =>
    there.reduce((sum, result) => sum + result[metric], 0) / there.length;
  return { auc: mean('auc'), logLoss: mean('logLoss'), ratio: mean('ratio'), seconds: mean('seconds') };
}

function known(names: string[], there: readonly string[], what: string): string[] {
  const unknown = names.find((name) => !there.includes(name));
  if (unknown !== undefined) throw new Error(`there is no ${what} called ${unknown}; there are ${there.join(', ')}`);
  return names;
}
