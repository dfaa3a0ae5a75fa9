/** Sorts a training step's outputs into a StepResult. */
import type { Graph, GraphOutput } from '../../program/graph.ts';
import { axisSize } from '../../program/shapes.ts';
import type { StepResult } from './engine.ts';

export function stepResult(
  graph: Graph,
  towerRows: readonly number[],
  read: (output: GraphOutput, index: number) => Float32Array,
): StepResult {
  let loss = 0;
  let headLoss: Float32Array = new Float32Array();
  const paramGrads = new Map<string, Float32Array>();
  const featureGrads = new Map<string, Float32Array>();
  const batchStats = new Map<string, Float32Array>();
  graph.outputs.forEach((output, index) => {
    const data = read(output, index);
    switch (output.kind) {
      case 'loss':
        loss = data[0]!;
        break;
      case 'head_loss':
        headLoss = data;
        break;
      case 'param_grad':
        paramGrads.set(output.name, data);
        break;
      case 'feature_grad':
        featureGrads.set(output.name, data);
        break;
      case 'batch_stat':
        if (axisSize({ tower: output.tower, times: 1 }, towerRows) >= 2) batchStats.set(output.name, data);
        break;
      case 'logits':
        break;
    }
  });
  return { loss, headLoss, paramGrads, featureGrads, batchStats };
}
