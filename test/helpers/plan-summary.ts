/** A plan in lines that a person can review: what is read, how it is encoded, how it flows, what it costs. */
import { inputsOf } from '../../src/ops/index.ts';
import type { Encoding, GraphNode, Plan } from '../../src/ir/plan.ts';

export function summarizePlan(plan: Plan): string {
  const { data, cost } = plan;
  const sections: [string, readonly string[]][] = [
    [
      'data',
      data === null
        ? []
        : [
            `${data.primary.name} from ${data.primary.glob}`,
            ...data.joins.map(
              (join) =>
                `join ${join.name} from ${join.glob} on ${join.on.map((on) => `${on.left} = ${on.right}`).join(', ')}, ${join.side}${join.asOf === null ? '' : `, as of ${join.asOf}`}`,
            ),
            ...(data.time === null ? [] : [`time ${data.time.column} in ${data.time.zone}`]),
            ...(data.source === null ? [] : [`source ${data.source.column}: ${data.source.values.join(', ')}`]),
            ...(data.key === undefined ? [] : [`key ${data.key.join(', ')}`]),
            ...(data.servedBy === null ? [] : [`served by ${data.servedBy}`]),
            ...(data.weight === null ? [] : [`weight ${data.weight}`]),
            ...(data.afterImpression.length === 0 ? [] : [`after the impression: ${data.afterImpression.join(', ')}`]),
          ],
    ],
    ['inputs', plan.inputs.map((input) => `${input.name} ${input.kind}, ${input.side}`)],
    [
      'vocabularies',
      plan.vocabs.map(
        (vocab) => `${vocab.id} ${vocab.kind}, ${vocab.size} ids${vocab.file === null ? '' : `, ${vocab.file}`}`,
      ),
    ],
    ['tables', plan.tables.map((table) => `${table.id} ${table.rows} × ${table.width}: ${table.signals.join(', ')}`)],
    [
      'signals',
      plan.signals.map((s) =>
        [
          `${s.name} = ${s.format} of ${s.derive === null ? s.input : `${s.derive.fn}(${s.input})`} → ${encoding(s.encoding)}`,
          ...(s.sources === null ? [] : [`only ${s.sources.join(', ')}`]),
          ...(s.serve === null ? [] : [`${JSON.stringify(s.serve)} at serving`]),
        ].join(', '),
      ),
    ],
    [
      'graph',
      plan.nodes
        .filter((node) => !['input', 'lookup'].includes(node.op))
        .map(
          (node) =>
            `${node.id} ${node.op} ${node.width}${node.tower === null ? '' : ` [${plan.towers[node.tower]!.name}]`}${arguments_(node)}`,
        ),
    ],
    [
      'outputs',
      plan.outputs.map(
        (output, i) =>
          `${output.head} (${label(plan, i)}): ${output.logits.join(', ')}${output.bias === null ? '' : ` + ${output.bias}`}`,
      ),
    ],
    [
      'training',
      [
        json('sampling', plan.sampling),
        json('calibration', plan.calibration),
        json('train', plan.train),
        json('baselines', plan.baselines),
      ],
    ],
    [
      'cost',
      [
        `${cost.params} parameters, ${cost.flops} FLOPs an example, ${cost.memory} bytes with optimizer state`,
        ...cost.items
          .filter((item) => item.params > 0 || item.flops > 0)
          .map((item) => `${item.name}: ${item.params} parameters, ${item.flops} FLOPs`),
      ],
    ],
  ];
  return (
    [
      plan.model + (plan.doc === null ? '' : `: ${plan.doc}`),
      ...sections.map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`),
    ].join('\n') + '\n'
  );
}

function encoding(e: Encoding): string {
  if (e.kind === 'id')
    return `id of ${e.vocab}${e.default === null ? '' : `, ${JSON.stringify(e.default)} when missing`}`;
  if (e.kind === 'ids')
    return `${e.keep} ${e.max} ids of ${e.vocab}, ${e.pool}${e.split === null ? '' : `, split at ${JSON.stringify(e.split)}`}`;
  const steps = [
    e.clip === null ? null : `clip ${e.clip.join(' .. ')}`,
    e.squash === 'none' ? null : e.squash,
    e.normalize.kind === 'none' ? null : JSON.stringify(e.normalize),
  ].filter((step) => step !== null);
  return `vec<${e.width}>${steps.length === 0 ? '' : ` by ${steps.join(', ')}`}${e.default === null ? '' : `, ${e.default} when missing`}`;
}

function arguments_(node: GraphNode): string {
  switch (node.op) {
    case 'input':
    case 'lookup':
      return '';
    case 'pool':
      return ` ${node.pool} of ${node.max}`;
    case 'cross':
      return ` (${node.x0}, ${node.input})`;
    case 'dense':
      return ` ${node.activation} (${node.input})`;
    case 'activation':
      return ` ${node.activation} (${node.input})`;
    case 'dropout':
      return ` ${node.rate} (${node.input})`;
    default:
      return ` (${inputsOf(node).join(', ')})`;
  }
}

function label(plan: Plan, head: number): string {
  const {
    label: { column, op, value },
    lossWeight,
  } = plan.heads[head]!;
  return `${column}${op === null ? '' : ` ${op} ${JSON.stringify(value)}`}, loss weight ${lossWeight}`;
}

function json(name: string, value: unknown): string {
  return `${name} ${JSON.stringify(value)}`;
}
