/** Starting what runs the dense part. */
import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Plan } from '../ir/plan.ts';
import type { Graph } from '../program/graph.ts';
import type { Engine } from '../train/engines/engine.ts';
import { createEngine } from '../train/engines/index.ts';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

export interface EngineOptions {
  /** What runs the dense part; `auto`, the default, takes the first that works here and is no GPU. */
  readonly engine?: 'auto' | 'onnx' | 'tfjs-node' | 'wasm' | 'cpu' | 'webgpu' | 'cuda';
  /** Of the engine. Default: as many as there are processors, at most 4. */
  readonly threads?: number;
}

/**
 * The caller disposes of it.
 * @param forward in the place of the graph of the logits
 */
export async function startEngine(
  call: Call,
  { engine: name = 'auto', threads }: EngineOptions,
  plan: Plan,
  forward?: Graph,
): Promise<Engine> {
  const warnings: Diagnostic[] = [];
  const engine = await createEngine(name, plan, {
    threads: threads ?? Math.min(4, availableParallelism()),
    ...(forward === undefined ? {} : { forward }),
    onFallback: (warning) => warnings.push(warning),
  });
  if ('code' in engine) throw new Refusal([engine], 'data');
  call.note(warnings);
  return engine;
}
