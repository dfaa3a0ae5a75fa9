/** Scoring without any library: the forward pass, operation by operation, in plain JavaScript. */
import type { Plan } from '../ir/plan.ts';
import { interpret } from '../program/interpret.ts';
import { lowerForward } from '../plan-to-program/programs.ts';
import type { Engine } from '../train/engines/engine.ts';
import { feedOf } from '../train/engines/bind.ts';
import { entryOf } from '../text/present.ts';

/** Only `forward`, for one call at a time of some hundred rows: 64-bit floats, no SIMD. */
export function plainEngine(plan: Plan): Engine {
  const graph = lowerForward(plan);
  return {
    name: 'cpu',
    description: 'plain JavaScript',
    step: () => Promise.reject(new Error('this engine only scores')),
    forward(params, feeds) {
      const inputs = new Map(graph.inputs.map((input) => [`${input.kind} ${input.name} ${input.tower ?? ''}`, input]));
      const outputs = interpret(
        graph,
        feeds.towerRows,
        (kind, name, tower) => feedOf(graph, entryOf(inputs, `${kind} ${name} ${tower ?? ''}`), params, feeds).data,
      );
      return Promise.resolve(Float32Array.from(entryOf(entryOf(outputs, 'logits'), 'logits')));
    },
    dispose: () => Promise.resolve(),
  };
}
