/** `doctor`: what this machine offers. */
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { automatic, availableEngines, type EngineStatus } from '../train/engines/index.ts';
import { VERSION } from '../version.ts';

export interface Diagnosis {
  /** Version of adsc. */
  readonly adsc: string;
  /** Version of Node, with its `v`. */
  readonly node: string;
  readonly machine: {
    readonly platform: string;
    readonly arch: string;
    readonly release: string;
    readonly cores: number;
    /** Bytes. */
    readonly memory: number;
  };
  /** Each engine, with the reason where it does not work. */
  readonly engines: readonly EngineStatus[];
  /** What the engine `auto` is; null: none works. */
  readonly auto: string | null;
  /** The reader of data: its version, or why it does not work. */
  readonly duckdb: { readonly ok: boolean; readonly text: string };
}

export async function doctor(): Promise<Diagnosis> {
  const engines = await availableEngines();
  return {
    adsc: VERSION,
    node: process.version,
    machine: { platform: platform(), arch: arch(), release: release(), cores: cpus().length, memory: totalmem() },
    engines,
    auto: engines.find((engine) => engine.ok && automatic.includes(engine.name))?.name ?? null,
    duckdb: await duckdbVersion(),
  };
}

async function duckdbVersion(): Promise<Diagnosis['duckdb']> {
  try {
    const { version } = await import('@duckdb/node-api');
    return { ok: true, text: version() };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}
