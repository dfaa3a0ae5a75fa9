/** What a model costs, in one line. */
import { say } from '../diagnostics/visible.ts';
import { symbolicSum } from '../ir/id-space.ts';
import { addsTrees, keepsTrees, treesCost } from '../ir/forests.ts';
import { requestFlops } from '../plan-to-program/request-flops.ts';
import { sidesOf } from '../serve/request-side.ts';
import type { Plan } from '../ir/plan.ts';

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
    `${count(plan.cost.flops)} FLOPs an example, ${memory.terms.length > 0 ? 'at least ' : ''}${(memory.constant / 1e6).toFixed(1)} MB with optimizer state${requestText(plan, count)}${treesText(plan, count)}`
  );
}

function unknownText(vocabularies: number): string {
  if (vocabularies === 0) return '';
  return ` without those of ${vocabularies === 1 ? 'a vocabulary whose size' : `${vocabularies} vocabularies whose sizes`} no lock states`;
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
