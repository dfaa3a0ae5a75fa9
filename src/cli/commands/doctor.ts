import { arch, cpus, platform, release, totalmem } from 'node:os';
import { VERSION } from '../../version.ts';
import { type Context, exitCode, type ExitCode } from '../context.ts';

/** `adsc doctor`: engines with the reason where one is missing, and the versions of what adsc stands on. */
export async function doctor(context: Context): Promise<ExitCode> {
  const { automatic, availableEngines } = await import('../../train/engines/index.ts');
  const engines = await availableEngines();
  const duckdb = await duckdbVersion();
  const chosen = engines.find((engine) => engine.ok && automatic.includes(engine.name))?.name ?? null;
  const machine = { platform: platform(), arch: arch(), release: release(), cores: cpus().length, memory: totalmem() };
  if (context.json) {
    context.out(
      `${JSON.stringify({ adsc: VERSION, node: process.version, machine, engines, auto: chosen, duckdb }, null, 2)}\n`,
    );
    return chosen && duckdb.ok ? exitCode.fine : exitCode.data;
  }
  const lines = [
    `adsc ${VERSION}, Node ${process.version}, ${machine.platform} ${machine.arch}, ${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(1)} GiB`,
    '',
    'engines (auto takes the first that works, but no GPU)',
    ...engines.map(
      (e) => `  ${e.ok ? 'ok' : '--'}  ${e.name.padEnd(10)} ${e.ok ? (e.version ?? '') : (e.reason ?? '')}`,
    ),
    '',
    'data',
    `  ${duckdb.ok ? 'ok' : '--'}  duckdb     ${duckdb.text}`,
    '',
    chosen
      ? `--engine auto is ${chosen}`
      : 'no engine works here: install onnxruntime-node or @tensorflow/tfjs-backend-wasm',
  ];
  context.out(`${lines.join('\n')}\n`);
  return chosen && duckdb.ok ? exitCode.fine : exitCode.data;
}

async function duckdbVersion(): Promise<{ ok: boolean; text: string }> {
  try {
    const { version } = await import('@duckdb/node-api');
    return { ok: true, text: version() };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}
