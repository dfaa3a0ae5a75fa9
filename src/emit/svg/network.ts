/** What the picture shows below groups and crosses: bottom, towers, bias. */
import { type ExpertsOf, expertNames, expertOf, expertsIn, gatesOf } from '../../ir/gates.ts';
import { segment } from '../../ir/node-path.ts';
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
  const expert = graph.plan.nodes.find(({ id }) => expertOf(id) !== null);
  if (expert !== undefined) {
    const count = experts.reduce((sum, part) => sum + part.count, 0);
    const levels = new Set(experts.map(({ level }) => level)).size;
    const formula = `each ${stackText(graph, expert.id.slice(0, -'/layer.0'.length), input)}`;
    return {
      title: `${count} experts${levels === 1 ? '' : ` on ${levels} levels`}, mixed by ${gatesOf(graph.plan).length} gates`,
      formula,
      params,
      experts,
      declared: true,
    };
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

/** What experts that belong together have in common: `bottom/level.0/tower.home`. */
function idOf({ level, of, name }: ExpertsOf): string {
  const own = name === null ? 'shared' : segment(of === 'source' ? 'tower' : 'head', name);
  return `bottom/level.${level}/${own}`;
}

function expertsOf({ plan }: Graph): ExpertsContent[] {
  const all = new Map<string, ExpertsContent>();
  const experts = expertsIn(plan.nodes);
  const nameOf = expertNames(experts);
  for (const expert of experts) {
    const id = idOf(expert);
    const count = (all.get(id)?.count ?? 0) + 1;
    all.set(id, { id, level: expert.level, title: nameOf(expert), count });
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
  const gates = gatesOf(graph.plan).filter(({ feeds, tower: of }) => feeds === 'output' && of === index);
  const experts = new Set(gates.flatMap((gate) => gate.experts.map(idOf)));
  const layers = stackText(graph, path, []);
  return {
    title: tower.name,
    source,
    experts: [...experts],
    gates: gates.length,
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
