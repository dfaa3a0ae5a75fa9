/** A Python virtual environment for the peers, with what can be installed of their packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '.venv');
const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** Names of files in requirements/. */
export type PackageSet = 'torch' | 'fbgemm' | 'fuxictr' | 'tensorflow';

/** Path of the environment's Python, or in words why there is none. */
export function virtualEnvironment(command: string): { readonly python: string } | { readonly reason: string } {
  if (existsSync(python)) return { python };
  console.error(`making ${folder}`);
  const made = spawnSync(command, ['-m', 'venv', folder], { encoding: 'utf8' });
  return made.status === 0
    ? { python }
    : { reason: made.error?.message ?? `${command} -m venv: ${lastLine(made.stderr || made.stdout)}` };
}

/** Null, or in words why the packages can't be had. Those that are there already are not asked for again. */
export function install(set: PackageSet, extraIndex: string | undefined): string | null {
  const pip = (...args: string[]) =>
    spawnSync(python, ['-m', 'pip', '--disable-pip-version-check', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const requirements = join(import.meta.dirname, 'requirements', `${set}.txt`);
  if (pip('install', '--quiet', '--no-index', '-r', requirements).status === 0) return null;
  const cuda =
    set === 'torch' && extraIndex === undefined
      ? '; on Linux it brings CUDA along, 3 GB to download, unless --torch-index names an index of CPU wheels'
      : '';
  console.error(`installing ${set} from the package index${cuda}`);
  const done = pip(
    'install',
    '--quiet',
    '-r',
    requirements,
    ...(extraIndex === undefined ? [] : ['--extra-index-url', extraIndex]),
  );
  return done.status === 0 ? null : lastLine(done.stderr);
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
