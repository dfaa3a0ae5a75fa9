/** Gates of a run, by an engine that gives their shares in the place of logits. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { type GateReport, GateShares } from '../evaluate/index.ts';
import { gatesOf } from '../ir/gates.ts';
import { lowerGateShares } from '../plan-to-program/programs.ts';
import { ChunkForward } from '../train/predict-logits.ts';
import type { Call } from './call.ts';
import type { OpenRun } from './open-run.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';

export interface MeasuredGates {
  add(chunk: EncodedChunk): Promise<void>;
  report(): GateReport[];
  dispose(): Promise<void>;
}

/** null: the model has no gates. */
export async function startGates(
  call: Call,
  options: EngineOptions,
  { build: { plan }, weights }: OpenRun,
): Promise<MeasuredGates | null> {
  const gates = gatesOf(plan);
  if (gates.length === 0) return null;
  const shares = new GateShares(
    gates,
    plan.towers.map(({ name }) => name),
  );
  // What there is to say of the engine, that of the logits has said.
  const engine = await startEngine(call.quiet(), options, plan, lowerGateShares(plan, shares.nodes));
  const forward = new ChunkForward(plan, weights, engine, shares.width);
  return {
    add: async (chunk) => shares.add(chunk.tower, await forward.values(chunk)),
    report: () => shares.report(),
    dispose: () => engine.dispose(),
  };
}
