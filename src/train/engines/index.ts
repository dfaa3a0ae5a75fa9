/** The engines that can run a program, and which of them this machine has. Nothing native loads unless asked for. */
import { diagnostic } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../ir/plan.ts';
import { lowerProgram } from '../../plan-to-program/programs.ts';
import type { Graph } from '../../program/graph.ts';
import type { Engine, EngineName } from './engine.ts';
import { createOnnxEngine, isOnnxName, onnxVersion } from './onnx.ts';
import { createTfjsEngine, tfjsVersion } from './tfjs.ts';

/** In the order that `auto` tries. */
export const automatic: readonly EngineName[] = ['onnx', 'tfjs-node', 'wasm', 'cpu'];
/** A GPU is used only when it is requested: models of this size rarely gain by one, and the result depends on its driver. */
export const engineNames: readonly EngineName[] = [...automatic, 'webgpu', 'cuda'];

export interface EngineStatus {
  readonly name: EngineName;
  readonly ok: boolean;
  /** Why not, in words; null if ok. */
  readonly reason: string | null;
  readonly version: string | null;
}

export interface EngineOptions {
  /** Of the onnx engine, at most; default 1. */
  readonly threads?: number;
  /** What `forward` runs in the place of the logits' graph: its first output is given. */
  readonly forward?: Graph;
  /** Told that `auto` could not take the native engine. */
  readonly onFallback?: (warning: Diagnostic) => void;
}

/** Every engine, with the reason for those that don't load here: for `adsc doctor`. */
export async function availableEngines(): Promise<EngineStatus[]> {
  const statuses: EngineStatus[] = [];
  for (const name of engineNames) {
    try {
      statuses.push({
        name,
        ok: true,
        reason: null,
        version: await (isOnnxName(name) ? onnxVersion(name) : tfjsVersion(name)),
      });
    } catch (error) {
      statuses.push({ name, ok: false, reason: reasonOf(error), version: null });
    }
  }
  return statuses;
}

/** An engine for the plan, by name, or the fastest that loads; a diagnostic (ADS8901) if none does. */
export async function createEngine(
  name: EngineName | 'auto',
  plan: Plan,
  { threads = 1, forward, onFallback }: EngineOptions = {},
): Promise<Engine | Diagnostic> {
  const logits = lowerProgram(plan);
  const program = forward === undefined ? logits : { ...logits, forward };
  const reasons: string[] = [];
  for (const candidate of name === 'auto' ? automatic : [name]) {
    try {
      const engine = await (isOnnxName(candidate)
        ? createOnnxEngine(program, candidate, threads, plan.train.batch)
        : createTfjsEngine(program, candidate));
      if (name === 'auto' && candidate !== automatic[0])
        onFallback?.(
          diagnostic(
            'ADS8902',
            null,
            { engine: candidate, reason: reasons[0]! },
            {
              hint: "install adsc again with npm, on a platform that it has the engine for; 'adsc doctor' lists the engines",
            },
          ),
        );
      return engine;
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
