/** `correct base` in built-in layers: the formulas of `CorrectionPlan` are polynomials of sigmoids. */
import type { CorrectionPlan, OutputPlan, SamplingPlan } from '../../ir/plan.ts';
import type { TfjsTensor } from '../../ops/tfjs.ts';
import type { TopologyBuilder } from './topology.ts';

type Corrected = (
  name: string,
  path: string,
  correction: CorrectionPlan | undefined,
  logit: TfjsTensor,
  logitOf: (other: Pick<OutputPlan, 'logits' | 'bias'>) => TfjsTensor,
) => TfjsTensor;

/** Gives a head's probability as the layer `name`, from its logit and the base's probability. Layers on the way are `PATH/…`. */
export function correctedProbability(
  graph: TopologyBuilder,
  sampling: SamplingPlan | null,
  base: TfjsTensor | undefined,
): Corrected {
  return (name, path, correction, logit, logitOf) => {
    if (correction === undefined) return sigmoid(graph, name, logit);
    const { keep } = sampling!;
    switch (correction.kind) {
      case 'base':
        return sigmoid(graph, name, affine(graph, `${path}/unsampled`, logit, 1, Math.log(keep)));
      case 'implies': {
        // The share of rows like this one that sampling keeps: q_0 + w·(1 − q_0).
        const kept = affine(graph, `${path}/kept`, base!, 1 - keep, keep);
        return graph.layer(name, 'Multiply', {}, [sigmoid(graph, `${path}/sampled`, logit), kept]);
      }
      case 'mixture': {
        const positive = graph.layer(`${path}/on_positive`, 'Multiply', {}, [
          base!,
          sigmoid(graph, `${path}/given_positive`, logit),
        ]);
        const rest = affine(graph, `${path}/base_is_0`, base!, -1, 1);
        const negative = graph.layer(`${path}/on_negative`, 'Multiply', {}, [
          rest,
          sigmoid(graph, `${path}/given_negative`, logitOf(correction)),
        ]);
        return graph.layer(name, 'Add', {}, [positive, negative]);
      }
    }
  };
}

function sigmoid(graph: TopologyBuilder, name: string, x: TfjsTensor): TfjsTensor {
  return graph.layer(name, 'Activation', { activation: 'sigmoid' }, [x]);
}

/** factor·x + shift: a dense layer with constant weights. */
function affine(graph: TopologyBuilder, name: string, x: TfjsTensor, factor: number, shift: number): TfjsTensor {
  const constant = (value: number) => ({ class_name: 'Constant', config: { value } });
  const config = {
    units: 1,
    activation: 'linear',
    use_bias: true,
    trainable: false,
    kernel_initializer: constant(factor),
    bias_initializer: constant(shift),
  };
  return graph.layer(
    name,
    'Dense',
    config,
    [x],
    [
      { name: 'kernel', shape: [1, 1], source: { fill: factor } },
      { name: 'bias', shape: [1], source: { fill: shift } },
    ],
  );
}
