/** The engines that can run a program, and which of them this machine has. Nothing native loads unless asked for. */
import { diagnostic } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../plan/schema.ts';
import { lowerProgram } from '../../program/lower.ts';
import type { Engine, EngineName } from '../engine.ts';
import { createOnnxEngine, onnxVersion } from './onnx.ts';
import { createTfjsEngine, tfjsVersion } from './tfjs.ts';

/** In the order that `auto` tries. */
export const engineNames: readonly EngineName[] = ['onnx', 'tfjs-node', 'wasm', 'cpu'];

export interface EngineStatus {
  readonly name: EngineName;
  readonly ok: boolean;
  /** Why not, in words; null if ok. */
  readonly reason: string | null;
  readonly version: string | null;
}

export interface EngineOptions {
  /** Of the onnx engine; default 1. */
  readonly threads?: number;
}

/** Every engine, with the reason for those that don't load here: for `adsc doctor`. */
export async function availableEngines(): Promise<EngineStatus[]> {
  const statuses: EngineStatus[] = [];
  for (const name of engineNames) {
    try {
      statuses.push({ name, ok: true, reason: null, version: await (name === 'onnx' ? onnxVersion() : tfjsVersion(name)) });
    } catch (error) {
      statuses.push({ name, ok: false, reason: reasonOf(error), version: null });
    }
  }
  return statuses;
}

/** An engine for the plan, by name, or the fastest that loads; a diagnostic (ADS8901) if none does. */
export async function createEngine(name: EngineName | 'auto', plan: Plan, { threads = 1 }: EngineOptions = {}): Promise<Engine | Diagnostic> {
  const program = lowerProgram(plan);
  const reasons: string[] = [];
  for (const candidate of name === 'auto' ? engineNames : [name]) {
    try {
      return await (candidate === 'onnx' ? createOnnxEngine(program, threads) : createTfjsEngine(program, candidate));
    } catch (error) {
      reasons.push(`${candidate}: ${reasonOf(error)}`);
    }
  }
  return diagnostic('ADS8901', null, { engine: name, reasons: reasons.join('; ') });
}

/** The first line: loaders add stacks of paths below it. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
