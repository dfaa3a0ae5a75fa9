import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc doctor`: engines with the reason where one is missing, and the versions of what adsc stands on. */
export async function doctor(context: Context): Promise<ExitCode> {
  const { doctor: examine } = await import('../../api/doctor.ts');
  const diagnosis = await examine();
  const { adsc, node, machine, engines, auto, duckdb } = diagnosis;
  const code = auto !== null && duckdb.ok ? exitCode.fine : exitCode.data;
  if (context.json) {
    context.out(`${JSON.stringify(diagnosis, null, 2)}\n`);
    return code;
  }
  const lines = [
    `adsc ${adsc}, Node ${node}, ${machine.platform} ${machine.arch}, ${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(1)} GiB`,
    '',
    'engines (auto takes the first that works, but no GPU)',
    ...engines.map(
      (e) => `  ${e.ok ? 'ok' : '--'}  ${e.name.padEnd(10)} ${e.ok ? (e.version ?? '') : (e.reason ?? '')}`,
    ),
    '',
    'data',
    `  ${duckdb.ok ? 'ok' : '--'}  duckdb     ${duckdb.text}`,
    '',
    auto
      ? `--engine auto is ${auto}`
      : 'no engine works here: install onnxruntime-node or @tensorflow/tfjs-backend-wasm',
  ];
  context.out(`${lines.join('\n')}\n`);
  return code;
}
