/** Sequences and reads of a model as nodes: steps side by side, and what is read of them. */
import type { SignalPlan } from '../ir/plan.ts';
import type { CheckedModel, CheckedRead } from '../language/semantics/model.ts';
import { readOf } from '../reads/index.ts';
import { entryOf, present } from '../text/present.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { segment } from '../ir/node-path.ts';

/** Nodes of a sequence. */
export interface LoweredSequence {
  readonly steps: string;
  readonly mask: string;
  readonly length: number;
  readonly stepWidth: number;
}

/** The node of a sequence's member: an embedding for each step; null: the signal is none. */
export function lowerSteps(graph: GraphBuilder, { name, encoding, table }: SignalPlan, width: number): string | null {
  if (encoding.kind !== 'ids' || encoding.weights?.kind !== 'steps') return null;
  const { max } = encoding;
  return graph.add(`${segment('signal', name)}/steps`, {
    op: 'steps',
    signal: name,
    table: table!,
    max,
    width: max * width,
    tower: null,
  });
}

/** By name. @param nodeOf the nodes of signals */
export function lowerSequences(
  graph: GraphBuilder,
  { sequences }: CheckedModel,
  nodeOf: ReadonlyMap<string, string>,
): Map<string, LoweredSequence> {
  return new Map(
    sequences.map(({ name, signals, max }) => {
      const path = segment('sequence', name);
      const members = signals.map((signal) => entryOf(nodeOf, signal));
      const first = present(signals[0], `member of ${name}`);
      const of = entryOf(nodeOf, first);
      const mask = graph.add(`${path}/mask`, { op: 'step_mask', of, list: first, width: max, tower: null });
      const steps = sideBySide(graph, `${path}/concat`, members, max);
      return [name, { steps, mask, length: max, stepWidth: graph.widthOf(steps) / max }];
    }),
  );
}

/** Of one member: that member itself. */
function sideBySide(graph: GraphBuilder, id: string, inputs: readonly string[], steps: number): string {
  if (inputs.length === 1) return inputs[0]!;
  const width = inputs.reduce((sum, input) => sum + graph.widthOf(input), 0);
  return graph.add(id, { op: 'step_concat', inputs, steps, width, tower: null });
}

/** The read's last node: what it makes of the steps, through a layer as wide as it says. */
export function lowerRead(
  graph: GraphBuilder,
  { name, kind, sequence, operands, dim, layers, heads }: CheckedRead,
  sequences: ReadonlyMap<string, LoweredSequence>,
  layerOf: ReadonlyMap<string, string>,
): string {
  const path = segment('read', name);
  const of = entryOf(sequences, sequence);
  const query = (width: number) => {
    const operand = present(operands[0], `query of ${name}`);
    return graph.dense(`${path}/query`, entryOf(layerOf, operand), width, {});
  };
  const last = readOf(kind).lower(graph, { path, ...of, dim, query, layers, heads });
  return graph.dense(`${path}/dense`, last, dim, { activation: 'relu' });
}
