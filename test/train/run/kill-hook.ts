/**
 * Loaded with `--import` into a process of the bundled command line, which it kills with SIGKILL at a point that no clock decides:
 * `ADSC_KILL_AT=step:N` before the Nth call of the engine, `file:N` before the Nth operation on files (a checkpoint, its rename, the cache,
 * a record, the bundle). `ADSC_KILL_COUNT` names a file that gets the numbers of both when the process ends by itself.
 */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [kind, at] = (process.env['ADSC_KILL_AT'] ?? ':').split(':') as [string, string];
const report = process.env['ADSC_KILL_COUNT'];
const counts: Record<string, number> = { step: 0, file: 0 };
type Callable = (...all: unknown[]) => unknown;

function reached(what: 'step' | 'file'): void {
  if (++counts[what]! === Number(at) && what === kind) process.kill(process.pid, 'SIGKILL');
}

function count(owner: object, names: readonly string[], what: 'step' | 'file'): void {
  const methods = owner as Record<string, Callable>;
  for (const name of names) {
    const original = methods[name]!;
    methods[name] = function (this: unknown, ...all: unknown[]): unknown {
      reached(what);
      return original.apply(this, all);
    };
  }
}

const writeReport = fs.writeFileSync;
count(promises, ['mkdir', 'rename', 'rm', 'open', 'writeFile', 'copyFile', 'readFile'], 'file');
count(fs, ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync'], 'file');
const handle = await fs.promises.open(process.execPath, 'r');
count(Object.getPrototypeOf(handle) as object, ['write', 'writeFile', 'sync', 'truncate'], 'file');
await handle.close();
syncBuiltinESMExports();
counts['file'] = 0;

// onnxruntime's own binding, wherever the command line has it from.
const load = process.dlopen.bind(process);
process.dlopen = (module: object, ...more: [string, number?]) => {
  load(module, ...more);
  const { exports } = module as {
    readonly exports: { InferenceSession?: new () => { run(...all: unknown[]): unknown } };
  };
  const Native = exports.InferenceSession;
  if (Native === undefined) return;
  exports.InferenceSession = class extends Native {
    override run(...all: unknown[]): unknown {
      reached('step');
      return super.run(...all);
    }
  };
};
if (report !== undefined) process.on('exit', () => writeReport(report, JSON.stringify(counts)));
