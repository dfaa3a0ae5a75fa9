/** The trainer of the target torchrec on this machine: Python with what src/emit/torchrec/python/README.md installs. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** `ADSC_TORCHREC_PYTHON`, or `torchrec-env/` of the repository; null: there is none, and what needs it skips aloud. */
export const torchrecPython = ((): string | null => {
  const { ADSC_TORCHREC_PYTHON: named } = process.env;
  const found = named ?? resolve(import.meta.dirname, '../../torchrec-env/bin/python');
  if (existsSync(found)) return found;
  console.warn(
    'SKIPPED: training on TorchRec is not tested, as there is no torchrec-env (src/emit/torchrec/python/README.md installs it; or set ADSC_TORCHREC_PYTHON to its python)',
  );
  return null;
})();

export interface Trained {
  readonly code: number | null;
  readonly err: string;
}

/** A training that runs: its end, and its process to be killed. */
export function startTraining(
  cwd: string,
  ranks: number,
  args: readonly string[],
  { build = 'build', onErr = (_: string): void => undefined } = {},
): { readonly ended: Promise<Trained>; readonly pid: number } {
  const child = spawn(
    join(dirname(torchrecPython!), 'torchrun'),
    ['--standalone', '--nproc-per-node', String(ranks), join(build, 'torchrec/train.py'), '--device', 'cpu', ...args],
    // Threads of ranks would wait for each other.
    { cwd, env: { ...process.env, OMP_NUM_THREADS: '1', PYTHONWARNINGS: 'ignore' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let err = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      err += String(piece);
      onErr(String(piece));
    });
  const ended = new Promise<Trained>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, err }));
  });
  return { ended, pid: child.pid! };
}

/** Trains to the end, which is a good one. */
export async function trainedOn(cwd: string, ranks: number, ...args: readonly string[]): Promise<string> {
  const { code, err } = await startTraining(cwd, ranks, args).ended;
  if (code !== 0) throw new Error(`train.py ${args.join(' ')} on ${ranks} ended with ${code}:\n${err.slice(-4000)}`);
  return err;
}
