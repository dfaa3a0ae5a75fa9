/**
 * The baselines over a few settings each: calibration on their own training log (a baseline that is off by more than 1 % there is
 * broken, not beaten), and log-loss, AUC and calibration on the holdout. Data: MovieLens and criteo where ../shared/data has them, and
 * the simulated market without its sampling, in more and smaller steps. First head only.
 * Usage: tsx bench/baselines.ts [--data simulated,movielens,criteo] [--kinds lr,wide_deep,gbdt_lr] [--rows 40000] [--all]
 * Without --all, only the defaults; `--set 'learning_rate 0.02 epochs 5'` (several times) instead of the settings here.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../src/cli/run.ts';
import type { EvaluationReport } from '../src/evaluate/index.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'simulated,movielens,criteo' },
    kinds: { type: 'string', default: 'lr,wide_deep,gbdt_lr' },
    rows: { type: 'string', default: '40000' },
    all: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true },
  },
});

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared/data');

interface Source {
  readonly spec: string;
  readonly wide: string;
  /** Puts the data where the spec looks for it; false: it isn't there. */
  data(folder: string): Promise<boolean>;
}

const fromShared =
  (name: string) =>
  async (folder: string): Promise<boolean> => {
    if (!existsSync(join(shared, name))) return false;
    // A copy: a spec's data lies inside its project.
    cpSync(join(shared, name), join(folder, 'data'), { recursive: true });
    return true;
  };
const sources: Readonly<Record<string, Source>> = {
  simulated: {
    spec: 'pinterest-ads',
    wide: 'country * device, advertiser_id * hour',
    data: async (folder) =>
      (await adsc(folder, ['simulate', '-o', 'data', '--rows', options.rows, '--click-rate', '0.1'])) !== null,
  },
  movielens: { spec: 'movielens', wide: 'user_id * genres, occupation * movie_id', data: fromShared('movielens-100k') },
  criteo: { spec: 'criteo', wide: 'C1 * C2, C6 * C9', data: fromShared('criteo-8k') },
};

const grids: Readonly<Record<string, readonly string[]>> = {
  lr: [
    '',
    'learning_rate 0.01',
    'learning_rate 0.03',
    'learning_rate 0.1',
    'learning_rate 0.3',
    'l2 0.1',
    'l2 10',
    'l2 30',
    'l1 1',
  ],
  wide_deep: [
    '',
    'learning_rate 0.01',
    'learning_rate 0.03',
    'learning_rate 0.1',
    'layers 64, 32',
    'dropout 30%',
    'l2 10',
    'l1 1',
  ],
  gbdt_lr: [
    '',
    'learning_rate 0.01',
    'learning_rate 0.03',
    'learning_rate 0.1',
    'trees 30',
    'depth 3',
    'min_rows 100',
    'l2 10',
    'grow_on 100%',
    'grow_on 25%',
  ],
};

/** What a command prints as JSON; null for one that prints none. */
async function adsc(cwd: string, args: readonly string[]): Promise<unknown> {
  let out = '';
  let err = '';
  const code = await run([...args, '--json'], {
    cwd,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
  });
  if (code !== 0) throw new Error(`adsc ${args.join(' ')}: exit ${code}\n${err}${out}`);
  return out.trim() === '' ? 'done' : JSON.parse(out);
}

function metricsOf(report: unknown): EvaluationReport['heads'][number]['slices'][number]['metrics'] {
  return (report as EvaluationReport).heads[0]!.slices[0]!.metrics;
}

const figure = (value: number | null, digits: number): string => (value === null ? '-' : value.toFixed(digits));

for (const name of options.data.split(',')) {
  const source = sources[name];
  if (source === undefined) throw new Error(`no data called ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'adsc-baselines-'));
  try {
    const spec = readFileSync(join(root, 'specs', source.spec, 'model.ads'), 'utf8')
      .replace(/^baseline .*$/gm, '')
      .replace(/^sampling .*$/gm, '')
      // One pass, as in the flagship, is for millions of rows.
      .replace(/epochs +1$/m, 'epochs 5');
    cpSync(join(root, 'specs', source.spec), folder, { recursive: true });
    if (!(await source.data(folder))) {
      console.log(`${name}: no data in ${shared}, left out\n`);
      continue;
    }
    const rows: (string | number)[][] = [];
    let profiled = false;
    for (const kind of options.kinds.split(',')) {
      for (const set of options.set ?? (options.all ? grids[kind]! : [''])) {
        const block = [...(kind === 'wide_deep' ? [`wide ${source.wide}`] : []), ...(set === '' ? [] : [set])].join(
          '  ',
        );
        writeFileSync(join(folder, 'model.ads'), `${spec}\nbaseline ${kind}${block === '' ? '' : ` { ${block} }`}\n`);
        if (!profiled) await adsc(folder, ['profile', 'model.ads']);
        profiled = true;
        mkdirSync(join(folder, 'runs'), { recursive: true });
        const started = performance.now();
        const record = (await adsc(folder, ['train', 'model.ads', '--baseline', kind, '--id', 'one'])) as {
          curve: unknown[];
          bestEpoch: number | null;
        };
        const seconds = (performance.now() - started) / 1000;
        const train = metricsOf(await adsc(folder, ['evaluate', 'runs/one', '--split', 'train']));
        const holdout = metricsOf(await adsc(folder, ['evaluate', 'runs/one']));
        rmSync(join(folder, 'runs'), { recursive: true });
        rows.push([
          `${kind} ${set}`,
          `${record.bestEpoch ?? record.curve.length}/${record.curve.length}`,
          figure(train.calibration, 3),
          figure(train.logLoss, 4),
          figure(holdout.logLoss, 4),
          figure(holdout.auc, 4),
          figure(holdout.calibration, 3),
          seconds.toFixed(0),
        ]);
        console.error(`${name} ${rows.at(-1)!.join('  ')}`);
      }
    }
    console.log(
      `${name}\n${table(['', 'epochs', 'train Σp/Σy', 'log-loss', 'holdout log-loss', 'AUC', 'Σp/Σy', 's'], rows)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
