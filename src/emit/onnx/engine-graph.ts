/** A graph of the program as an ONNX model whose rows arrive sorted by tower: what the onnx engine runs. */
import type { Graph, GraphInput, GraphOutput, Shape } from '../../program/graph.ts';
import { model, valueInfo } from './model.ts';
import { emitOperations, Names, type RowRouting } from './operations.ts';

/** Name of the int64 input [towers]: rows per tower. There only if the graph has several towers. */
export const TOWER_ROWS = 'tower_rows';

export function inputName(input: Pick<GraphInput, 'kind' | 'name'>): string {
  return `${input.kind}:${input.name}`;
}
export function outputName(output: Pick<GraphOutput, 'kind' | 'name'>): string {
  return `${output.kind}:${output.name}`;
}

export const sortedRows: RowRouting = {
  split: (names, x, outputs) => void names.emit('Split', [x, TOWER_ROWS], outputs, { axis: 0 }),
  concat: (names, parts, output) => void names.emit('Concat', parts, [output], { axis: 0 }),
};

/** Bytes of a model file. Inputs and outputs are named `kind:name`; see {@link inputName}. */
export function emitGraphOnnx(graph: Graph, name: string): Uint8Array {
  const names = new Names();
  for (const input of graph.inputs) names.bind(input.value, inputName(input));
  const copied = nameOutputs(graph, names);
  emitOperations(graph, names, sortedRows);
  for (const output of copied) names.emit('Identity', [names.of(output.value)], [outputName(output)]);
  const routes = graph.ops.some((op) => op.kind === 'split_rows');
  const towers = graph.ops.find((op) => op.kind === 'split_rows')?.outputs.length ?? 1;
  return model({
    name,
    nodes: names.nodes,
    initializers: names.initializers,
    inputs: [
      ...graph.inputs.map((input) => valueInfo(inputName(input), 'float', dimensions(graph.shapes[input.value]!))),
      ...(routes ? [valueInfo(TOWER_ROWS, 'int64', [towers])] : []),
    ],
    outputs: graph.outputs.map((output) =>
      valueInfo(outputName(output), 'float', dimensions(graph.shapes[output.value]!)),
    ),
  }).finish();
}

/** Values take the name of their output; those that are inputs, constants or another output too are returned: they need a copy. */
function nameOutputs(graph: Graph, names: Names): GraphOutput[] {
  const taken = new Set([
    ...graph.inputs.map((input) => input.value),
    ...graph.ops.flatMap((op) => (op.kind === 'constant' || op.kind === 'iota' ? op.outputs : [])),
  ]);
  return graph.outputs.filter((output) => {
    if (taken.has(output.value)) return true;
    taken.add(output.value);
    names.bind(output.value, outputName(output));
    return false;
  });
}

/** The row axis by name: `rows`, or `rows_0` for a tower's. */
export function dimensions(shape: Shape): (number | string)[] {
  return shape.map((axis) => {
    if (typeof axis === 'number') return axis;
    const name = axis.tower === null ? 'rows' : `rows_${axis.tower}`;
    return axis.times === 1 ? name : `${name}_x${axis.times}`;
  });
}
