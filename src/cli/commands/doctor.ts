import type { Diagnosis } from '../../api/doctor.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** A machine with less is named: the log of a day may not fit next to a large table. */
const LITTLE_MEMORY = 4 * 2 ** 30;

/** `adsc doctor`: what works on this machine, what else there could be, and what to do. */
export async function doctor(context: Context): Promise<ExitCode> {
  const { doctor: examine } = await import('../../api/doctor.ts');
  const diagnosis = await examine();
  const { adsc, node, machine, engines, auto, duckdb } = diagnosis;
  const code = auto !== null && duckdb.ok ? exitCode.fine : exitCode.data;
  const advice = adviceOf(diagnosis);
  if (context.json) {
    context.out(`${JSON.stringify({ ...diagnosis, advice }, null, 2)}\n`);
    return code;
  }
  const working = engines.filter(({ ok, name }) => ok && name !== auto);
  const missing = engines.filter(({ ok }) => !ok);
  context.out(
    `${[
      `adsc ${adsc}, Node ${node}, ${machine.platform} ${machine.arch}, ${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(1)} GiB`,
      '',
      auto === null
        ? '--  engine    none'
        : `ok  engine    ${auto} ${engines.find(({ name }) => name === auto)?.version ?? ''}${working.length === 0 ? '' : `; --engine ${working.map(({ name }) => name).join(' or ')} too`}`,
      `${duckdb.ok ? 'ok' : '--'}  DuckDB    ${duckdb.text}`,
      ...(missing.length === 0
        ? []
        : [
            '',
            auto === null ? 'not here:' : 'not here, and not needed:',
            ...missing.map(({ name, reason }) => `    ${name.padEnd(9)} ${reason ?? ''}`),
          ]),
      '',
      ...(advice.length === 0 ? ['All that adsc needs works: nothing to do.'] : advice.map((line) => `- ${line}`)),
    ].join('\n')}\n`,
  );
  return code;
}

/** What to do, the gravest first; empty: nothing. */
function adviceOf({ engines, auto, duckdb, machine }: Diagnosis): string[] {
  const byName = (name: string) => engines.find((engine) => engine.name === name);
  const gpu = ['cuda', 'webgpu'].find((name) => byName(name)?.ok === true);
  return [
    ...(duckdb.ok
      ? []
      : [
          'No data can be read without DuckDB: install adsc again, with optional packages (npm install --include=optional).',
        ]),
    ...(auto === null
      ? ['No engine works here: install onnxruntime-node, or @tensorflow/tfjs-backend-wasm, next to adsc.']
      : []),
    ...(auto !== null && auto !== 'onnx'
      ? [
          `Training runs on ${auto}, several times slower than onnx, which does not start here: ${byName('onnx')?.reason ?? 'it is not installed'}.`,
        ]
      : []),
    ...(gpu === undefined
      ? []
      : [`There is a GPU: --engine ${gpu} is worth a try for wide layers. auto does not take it.`]),
    ...(machine.memory < LITTLE_MEMORY
      ? ['There is little memory: large tables stay in their files, and serving reads their rows from there.']
      : []),
  ];
}
