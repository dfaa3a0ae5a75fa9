/** The peers: Python in a virtual environment of its own below the work folder, made on the first run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles, type Prepared, writeJson } from './prepare.ts';
import type { Answer, SystemRun } from './systems.ts';

const folder = import.meta.dirname;

/** By name: the packages that it needs and the files that decide what it answers. */
export const peers: Readonly<Record<string, { readonly module: string; readonly requirements: string }>> = {
  lightgbm: { module: 'lightgbm', requirements: 'standard' },
  catboost: { module: 'catboost', requirements: 'standard' },
  lr: { module: 'lr', requirements: 'standard' },
  dcnv2: { module: 'fuxictr', requirements: 'fuxictr' },
  deepfm: { module: 'fuxictr', requirements: 'fuxictr' },
};

export class Python {
  readonly #work: string;
  readonly #command: string;
  readonly #installed = new Set<string>();

  constructor(work: string, command: string) {
    this.#work = work;
    this.#command = command;
  }

  /** Path of the environment's Python with these packages. Throws, in words, where they can't be had. */
  #ready(requirements: string): string {
    const venv = join(this.#work, 'venv');
    const python = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
    if (this.#installed.has(requirements)) return python;
    if (!existsSync(python)) run(this.#command, ['-m', 'venv', venv]);
    const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '--quiet'];
    const file = join(folder, 'requirements', `${requirements}.txt`);
    const there = spawnSync(python, [...pip, '--no-index', '-r', file], { stdio: 'ignore' }).status === 0;
    if (!there) {
      console.error(`installing ${readFileSync(file, 'utf8').trim().split('\n').join(', ')}${onLinux(requirements)}`);
      run(python, [...pip, '-r', file]);
    }
    this.#installed.add(requirements);
    return python;
  }

  answer(name: string, prepared: Prepared, { head, seed, threads, folder: scratch }: SystemRun): Answer {
    const peer = peers[name]!;
    const python = this.#ready(peer.requirements);
    const config = join(scratch, 'config.json');
    const output = join(scratch, 'predictions.txt');
    const { set } = prepared;
    writeJson(config, {
      peer: peer.module,
      name,
      head,
      seed,
      threads,
      train: prepared.train,
      trainLabels: prepared.trainLabels,
      test: prepared.test,
      numbers: set.numbers,
      categories: set.categories,
      lists: set.lists,
      byTime: set.time !== null,
      output,
    });
    const printed = run(python, [join(folder, 'peers/run.py'), config]);
    const { seconds, note } = JSON.parse(printed.trim().split('\n').at(-1)!) as { seconds: number; note: string };
    const predictions = readFileSync(output, 'utf8').trim().split('\n').map(Number);
    return { predictions: new Map([[head, predictions]]), seconds, note };
  }
}

/** What PyTorch's wheels bring along there. */
function onLinux(requirements: string): string {
  return requirements === 'fuxictr' && process.platform === 'linux' ? '; with CUDA, 3 GB to download' : '';
}

/** Decided by the code of a peer and by its packages. */
export function peerHash(name: string): string {
  const { module, requirements } = peers[name]!;
  return hashOfFiles(
    ['peers/run.py', 'peers/common.py', `peers/${module}_peer.py`, `requirements/${requirements}.txt`].map((file) =>
      join(folder, file),
    ),
  );
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? lastLine(stderr) ?? `exit ${status}`}`);
  return stdout;
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1);
}
