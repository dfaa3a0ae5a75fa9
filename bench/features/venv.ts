/** The Python environment of the pipelines by hand, below the work folder, with what can be installed of their packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Names of files in requirements/. */
export type Requirements = 'polars' | 'duckdb' | 'torch';

export class Environment {
  readonly python: string;
  readonly #folder: string;
  readonly #command: string;

  /** @param command of a Python with venv and pip */
  constructor(work: string, command: string) {
    this.#folder = join(work, 'venv');
    this.#command = command;
    this.python = join(this.#folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  }

  /** Null, or in words why these packages can't be had. Those that are there are not asked for again. */
  install(requirements: Requirements): string | null {
    if (!existsSync(this.python)) {
      console.error(`making ${this.#folder}`);
      const made = spawnSync(this.#command, ['-m', 'venv', this.#folder], { encoding: 'utf8' });
      if (made.status !== 0) return made.error?.message ?? lastLine(made.stderr || made.stdout);
    }
    const file = join(import.meta.dirname, 'requirements', `${requirements}.txt`);
    if (this.#pip('--no-index', '-r', file).status === 0) return null;
    const cuda = requirements === 'torch' && process.platform === 'linux' ? ', with CUDA, 3 GB to download' : '';
    console.error(`installing ${requirements} from the package index${cuda}`);
    const done = this.#pip('-r', file);
    return done.status === 0 ? null : (done.error?.message ?? lastLine(done.stderr));
  }

  #pip(...args: string[]) {
    return spawnSync(this.python, ['-m', 'pip', '--disable-pip-version-check', 'install', '--quiet', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
