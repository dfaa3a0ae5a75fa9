/** adsc's own systems: processes over the sources, in a folder with no more than the training file until the model is trained. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ablations, type Edit } from './ablations.ts';
import { bare, readCsv } from './csv.ts';
import { hashOfFiles, type Prepared } from './prepare.ts';
import type { Answer, SystemRun } from './systems.ts';

const root = join(import.meta.dirname, '../..');
const same: Edit = (spec) => spec;

interface OwnSystem {
  readonly spec: 'init' | 'worked';
  /** Trained over the spec instead of the model. */
  readonly baseline: string | null;
  /** What the spec is changed to. */
  readonly edit?: Edit;
}

export const ownSystems: Readonly<Record<string, OwnSystem>> = {
  init: { spec: 'init', baseline: null },
  worked: { spec: 'worked', baseline: null },
  'adsc-lr': { spec: 'worked', baseline: 'lr' },
  'adsc-gbdt_lr': { spec: 'worked', baseline: 'gbdt_lr' },
  ...Object.fromEntries(
    Object.entries(ablations).map(([name, edit]) => [name, { spec: 'worked', baseline: null, edit } as const]),
  ),
};

export function ownAnswer(
  name: string,
  prepared: Prepared,
  { seed, threads, folder }: Omit<SystemRun, 'head'>,
): Answer {
  const { set } = prepared;
  const system = ownSystems[name]!;
  copyFileSync(prepared.train, join(folder, 'train.csv'));
  const adsc = (...args: string[]) => runAdsc(folder, args);
  if (system.spec === 'init')
    adsc('init', '--from', 'train.csv', ...set.heads.flatMap((head) => ['--label', head.label]), '.');
  else writeFileSync(join(folder, 'model.ads'), (system.edit ?? same)(readFileSync(specOf(set.name), 'utf8')));
  const spec = readdirSync(folder).find((file) => file.endsWith('.ads'))!;

  const started = performance.now();
  adsc('profile', spec);
  const training = ['--id', 'one', '--seed', String(seed), '--threads', String(threads)];
  adsc('train', spec, ...training, ...(system.baseline === null ? [] : ['--baseline', system.baseline]));
  const seconds = (performance.now() - started) / 1000;

  mkdirSync(join(folder, 'new'));
  copyFileSync(prepared.test, join(folder, 'new/test.csv'));
  adsc('predict', 'runs/one', '--data', 'new/test.csv', '--output', 'scores.csv');
  return { predictions: predictionsOf(join(folder, 'scores.csv'), prepared), seconds, note: noteOf(folder) };
}

/** Calibrated where the spec calibrates, raw elsewhere. Heads by their name, else in their order. */
function predictionsOf(file: string, { set, truth }: Prepared): Map<string, number[]> {
  const { header, rows } = readCsv(file);
  const heads = header.filter((name) => name.endsWith('_raw')).map((name) => name.slice(0, -4));
  return new Map(
    set.heads.map((head, i) => {
      const name = heads.includes(head.name) ? head.name : heads[i];
      const [raw, calibrated] = [header.indexOf(`${name}_raw`), header.indexOf(`${name}_calibrated`)];
      if (raw < 0) throw new Error(`no head for "${head.name}" among ${heads.join(', ')}`);
      const wanted = truth.get(head.name)!.length;
      if (rows.length !== wanted) throw new Error(`adsc scored ${rows.length} of ${wanted} test rows`);
      return [
        head.name,
        rows.map((row) => {
          const cell = calibrated >= 0 && row[calibrated] !== '' ? row[calibrated]! : row[raw]!;
          return cell === '' ? NaN : Number(bare(cell));
        }),
      ];
    }),
  );
}

/** Epochs, where the run says so. */
function noteOf(folder: string): string {
  try {
    const run = JSON.parse(readFileSync(join(folder, 'runs/one/run.json'), 'utf8')) as Record<string, unknown>;
    const curve = run['curve'];
    return Array.isArray(curve) ? `${String(run['bestEpoch'] ?? curve.length)} of ${curve.length} epochs` : '';
  } catch {
    return '';
  }
}

/** Decided by adsc's sources and, where it is written by hand, by the spec. */
export function ownHash(name: string, set: string): string {
  return hashOfFiles([
    ...sources(join(root, 'src')),
    ...(ownSystems[name]!.spec === 'worked' ? [specOf(set)] : []),
    ...(ownSystems[name]!.edit === undefined ? [] : [join(import.meta.dirname, 'ablations.ts')]),
  ]);
}

/** Folders of src that no model's quality depends on. */
const unrelated = new Set(['browser', 'diagnostics', 'lsp', 'playground', 'report', 'serve', 'simulate', 'importance']);

function sources(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      if (!statSync(path).isDirectory()) return [path];
      return unrelated.has(name) && folder.endsWith('src') ? [] : sources(path);
    });
}

const specOf = (set: string): string => join(import.meta.dirname, 'specs', `${set}.ads`);

function runAdsc(cwd: string, args: readonly string[]): string {
  const command = ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts'), ...args];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    const said = stderr.split('\n').find((line) => line.startsWith('error')) ?? stderr.trim().split('\n').at(-1);
    throw new Error(`adsc ${args[0]}: ${error?.message ?? said ?? `exit ${status}`}`);
  }
  return stdout;
}
