/** What the picture shows below groups and crosses: bottom, towers, bias. */
import { inputsOf } from '../../ops/index.ts';
import { entryOf } from '../../text/present.ts';
import type { BottomContent, Content, ExpertsContent, TowerContent } from './content.ts';
import { type Graph, lineOf, operandsOf, stackText } from './graph.ts';

export function bottomOf(graph: Graph): BottomContent {
  const first = graph.nodes.get('bottom/concat');
  const reads = graph.plan.nodes.some(({ id }) => id.startsWith('read.'));
  const what = reads ? 'every group, cross and read' : 'every group and cross';
  const input = first === undefined ? [] : [`${what}: ${first.width}`];
  const members = graph.plan.nodes.filter(({ id }) => id.startsWith('bottom/scale/member.')).length;
  const params = graph.params('bottom/');
  const experts = expertsOf(graph);
  const expert = graph.plan.nodes.find(({ id }) => expertsId(id) !== null);
  if (expert !== undefined) {
    const count = experts.reduce((sum, part) => sum + part.count, 0);
    const formula = `each ${stackText(graph, expert.id.slice(0, -'/layer.0'.length), input)}`;
    return { title: `${count} experts, mixed by gates`, formula, params, experts, declared: true };
  }
  const layers = stackText(graph, 'bottom', input);
  return {
    title: members === 0 ? 'shared bottom' : `shared bottom, for each of ${members} members of an ensemble`,
    formula: layers,
    params,
    experts: [],
    declared: members > 0 || graph.plan.nodes.some(({ id }) => id.startsWith('bottom/layer.')),
  };
}

/** `bottom/level.0/tower.home/expert.1/layer.0` → `bottom/level.0/tower.home`; null: no expert. */
function expertsId(id: string): string | null {
  return /^(bottom\/.*)\/expert\.\d+\//.exec(id)?.[1] ?? null;
}

function expertsOf({ plan }: Graph): ExpertsContent[] {
  const all = new Map<string, ExpertsContent>();
  for (const { id } of plan.nodes) {
    const of = expertsId(id);
    if (of === null || !id.endsWith('/layer.0')) continue;
    const count = (all.get(of)?.count ?? 0) + 1;
    const names = of
      .split('/')
      .slice(2)
      .map((part) => part.replace(/^(tower|head)\./, '').replace(/%2F|%25/g, (code) => (code === '%25' ? '%' : '/')));
    const level = Number(/level\.(\d+)/.exec(of)?.[1] ?? 0);
    all.set(of, { id: of, level, title: names.join(' · ') || 'shared', count });
  }
  return [...all.values()];
}

/** Of wide & deep; the wide part is the signals themselves. */
export function deepOf(graph: Graph): BottomContent {
  const first = graph.plan.nodes.find((node) => node.id === 'deep/layer.0');
  const width = first?.op === 'dense' ? entryOf(graph.nodes, first.input).width : 0;
  return {
    title: 'deep part',
    formula: stackText(graph, 'deep', [`embeddings and numbers: ${width}`]),
    params: graph.params('deep/'),
    experts: [],
    declared: true,
  };
}

export function towerOf(graph: Graph, index: number): TowerContent {
  const tower = graph.plan.towers[index]!;
  const logit = entryOf(graph.nodes, graph.plan.outputs[0]!.logits[index]!);
  const path = logit.id.split('/')[0]!;
  const heads = graph.plan.outputs.map((output) => {
    const headPath = output.logits[index]!.replace(/\/logit$/, '');
    const twice = output.correction?.kind === 'mixture' ? ` · twice, by ${graph.plan.sampling!.base}` : '';
    return {
      title: output.head,
      formula: `${stackText(graph, headPath, [], ['logit'])}${twice}`,
      params: graph.params(`${headPath}/`),
    };
  });
  const source =
    tower.source === null ? 'every source' : `source ${tower.source}${tower.fallback ? ' and unknown ones' : ''}`;
  const mixed = graph.plan.nodes.filter(({ id, op }) => op === 'mix' && id.startsWith(`${path}/`));
  const experts = new Set(mixed.flatMap((node) => inputsOf(node).flatMap((id) => expertsId(id) ?? [])));
  const layers = stackText(graph, path, []);
  return {
    title: tower.name,
    source,
    experts: [...experts],
    declared: layers !== '' || tower.source !== null,
    formula: layers || 'straight to its heads',
    params: graph.params(`${path}/`),
    heads,
  };
}

export function biasOf(graph: Graph): Content['bias'] {
  const hidden = graph.nodes.get('bias/layer.0');
  if (hidden === undefined) return null;
  const signals = operandsOf(graph, hidden.id).map((id) => lineOf(graph, id));
  return { title: 'bias', formula: `${hidden.width} relu → 1 a head`, params: graph.params('bias/'), signals };
}
