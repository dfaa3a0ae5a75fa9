/** The whole layers-model of a plan. */
import { parentsFirst, parentsOf } from '../../ir/composed-heads.ts';
import { servedNodes } from '../../ir/served-nodes.ts';
import type { OutputPlan, Plan } from '../../ir/plan.ts';
import { correctedProbability } from './corrected-logits.ts';
import { layerName, portName, TOWER_INPUT } from './names.ts';
import { PlanLayers, type Port } from './layers.ts';
import type { TfjsTensor } from '../../ops/tfjs.ts';
import type { LayerWeight } from './topology.ts';
import { entryOf } from '../../text/present.ts';

export interface LayersModel {
  readonly topology: object;
  /** What to feed, in the model's order; the last one is the tower input where there are several towers. */
  readonly inputs: readonly (Port | TowerPort)[];
  /** In the order of `plan.heads`. */
  readonly outputs: readonly { readonly name: string; readonly head: string }[];
  readonly weights: readonly LayerWeight[];
}

/** One-hot [towers], float32: which tower's logit counts, in the order of `towers`. */
export interface TowerPort {
  readonly name: string;
  readonly part: 'tower';
  readonly size: number;
  readonly towers: readonly string[];
}

export function layersModel(plan: Plan): LayersModel {
  const layers = new PlanLayers(plan);
  const { graph, tower } = layers;
  for (const node of servedNodes(plan)) layers.add(node);

  const ports = new Set(layers.ports.map((port) => port.name));
  const logitOf = (path: string, { logits, bias }: Pick<OutputPlan, 'logits' | 'bias'>): TfjsTensor => {
    let logit = layers.value(logits[0]!);
    if (tower !== null) {
      const all = graph.layer(
        `${path}/towers`,
        'Concatenate',
        { axis: -1 },
        logits.map((id) => layers.value(id)),
      );
      logit = graph.layer(`${path}/routed`, 'Dot', { axes: 1, normalize: false }, [all, tower]);
    }
    return bias === null ? logit : graph.layer(`${path}/logit`, 'Add', {}, [logit, layers.value(bias)]);
  };
  const named = plan.outputs.map((output) => {
    const { head } = output;
    // A signal may have a head's name; the input keeps it.
    const name = ports.has(portName(head)) ? `${portName(head)}/probability` : portName(head);
    return { output, head, name, path: layerName(`output.${head.replace(/[%/]/g, encodeURIComponent)}`) };
  });
  // The base comes first: the others' corrections read its probability.
  const probabilities = new Map<string, TfjsTensor>();
  const base = named.find(({ output }) => output.correction?.kind === 'base');
  const parents = parentsOf(plan.heads);
  const alone = named.filter((other, h) => other !== base && parents[h]! < 0);
  for (const { output, head, name, path } of [...(base === undefined ? [] : [base]), ...alone]) {
    const corrected = correctedProbability(
      graph,
      plan.sampling,
      base === undefined ? undefined : probabilities.get(base.head),
    );
    probabilities.set(
      head,
      corrected(name, path, output.correction, logitOf(path, output), (other) =>
        logitOf(`${path}/base_negative`, other),
      ),
    );
  }
  for (const h of parentsFirst(plan.heads)) {
    const { output, head, name, path } = named[h]!;
    const sigmoid = { activation: 'sigmoid' };
    const given = graph.layer(`${path}/given_parent`, 'Activation', sigmoid, [logitOf(path, output)]);
    const parent = entryOf(probabilities, named[parents[h]!]!.head);
    probabilities.set(head, graph.layer(name, 'Multiply', {}, [parent, given]));
  }
  const outputs = named.map(({ head, name }) => ({ name, head, ref: entryOf(probabilities, head) }));

  return {
    topology: graph.topology(
      portName(plan.model),
      outputs.map((output) => output.ref),
    ),
    inputs:
      tower === null
        ? layers.ports
        : [
            ...layers.ports,
            { name: TOWER_INPUT, part: 'tower', size: plan.towers.length, towers: plan.towers.map(({ name }) => name) },
          ],
    outputs: outputs.map(({ name, head }) => ({ name, head })),
    weights: graph.weights,
  };
}
