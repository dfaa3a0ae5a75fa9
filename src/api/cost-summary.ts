/** What a model costs, in one line. */
import { say } from '../diagnostics/visible.ts';
import { symbolicSum } from '../ir/id-space.ts';
import { addsTrees, keepsTrees, treesCost } from '../ir/forests.ts';
import { flopsByTower } from '../ir/cost.ts';
import { expertsIn } from '../ir/gates.ts';
import { requestFlops } from '../plan-to-program/request-flops.ts';
import { sidesOf } from '../serve/request-side.ts';
import type { Plan } from '../ir/plan.ts';

/** Towers that are listed one by one. */
const MOST_TOWERS = 4;

export function describeCost(plan: Plan): string {
  const count = (n: number) =>
    n >= 1e6 ? `${(n / 1e6).toFixed(1)}M` : n >= 1e4 ? `${(n / 1e3).toFixed(0)}k` : String(n);
  const tables = new Set(plan.tables.map((table) => table.id));
  const params = symbolicSum(plan, (item) => item.params);
  const embedded = symbolicSum(
    plan,
    (item) => item.params,
    (item) => tables.has(item),
  );
  const memory = symbolicSum(plan, (item) => item.bytes + item.optimizerBytes);
  return (
    say`${plan.model}${plan.variant === null ? '' : ` ${plan.variant}`}: ${count(params.constant)} parameters (${count(embedded.constant)} in ${plan.tables.length} embedding tables)${unknownText(params.terms.length)}, ` +
    `${count(plan.cost.flops)} FLOPs an example${routedText(plan, count)}, ${memory.terms.length > 0 ? 'at least ' : ''}${(memory.constant / 1e6).toFixed(1)} MB with optimizer state${requestText(plan, count)}${treesText(plan, count)}`
  );
}

function unknownText(vocabularies: number): string {
  if (vocabularies === 0) return '';
  return ` without those of ${vocabularies === 1 ? 'a vocabulary whose size' : `${vocabularies} vocabularies whose sizes`} no lock states`;
}

/** Forward, per example: each goes through the tower of its source alone. */
export function costByTower(plan: Plan): { readonly name: string; readonly flops: number }[] {
  const flops = flopsByTower(plan);
  return plan.towers.map(({ name }, tower) => ({ name, flops: flops[tower] ?? plan.cost.flops }));
}

/** What an example of each source takes, where that is not the same; and how many of the experts it goes through. */
function routedText(plan: Plan, count: (n: number) => string): string {
  const towers = costByTower(plan);
  const texts = new Set(towers.map(({ flops }) => count(flops)));
  const experts = expertsIn(plan.nodes);
  const parts = [
    ...(texts.size === 1
      ? []
      : towers.length <= MOST_TOWERS
        ? towers.map(({ name, flops }) => say`${name} ${count(flops)}`)
        : [`from ${count(Math.min(...towers.map(({ flops }) => flops)))} on, by source`]),
    ...(experts.length === 0 ? [] : [`through ${ownExperts(plan)} of ${experts.length} experts`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** Experts that an example goes through: all but those of other sources. Each source has as many. */
function ownExperts({ nodes, towers }: Plan): number {
  const experts = expertsIn(nodes);
  const own = experts.filter(({ of }) => of === 'source').length;
  return experts.length - own + own / towers.length;
}

function requestText(plan: Plan, count: (n: number) => string): string {
  const { request, candidate } = requestFlops(plan, new Set(sidesOf(plan).shared));
  return request === 0
    ? ''
    : `; a ranking request takes ${count(request)} FLOPs once and ${count(candidate)} for each candidate`;
}

function treesText(plan: Plan, count: (n: number) => string): string {
  if (!addsTrees(plan)) return '';
  const forests = plan.forests ?? [];
  const cost = treesCost(forests);
  const trees = forests.reduce((sum, forest) => sum + forest.trees, 0);
  return `; up to ${count(trees)} trees, at most ${count(cost.comparisons)} comparisons an example and ${(cost.bytes / 1e6).toFixed(1)} MB, ${keepsTrees(plan) ? 'which graphs of tfjs and ONNX are without' : 'while it is trained: then the network has learned what they know'}`;
}
