/** What the model costs: parameters, memory and operations, in all and by table and layer. */
import { formatBytes } from '../../../ir/format-number.ts';
import type { CostItem, CostPlan } from '../../../ir/plan.ts';
import { byId, element } from '../dom.ts';

export function showCost(cost: CostPlan): void {
  const items = [...cost.items]
    .filter(({ params, flops }) => params > 0 || flops > 0)
    .sort((a, b) => b.params - a.params || b.flops - a.flops || (a.name < b.name ? -1 : 1));
  const most = Math.max(1, ...items.map(({ params }) => params));
  const totals = [
    ['Parameters', cost.params.toLocaleString('en'), 'weights, embedding tables included'],
    ['Memory', formatBytes(cost.memory), 'weights and optimizer state in training'],
    ['FLOPs', cost.flops.toLocaleString('en'), 'forward, an example'],
  ] as const;
  byId('cost-totals').replaceChildren(
    ...totals.map(([name, value, what]) =>
      element(
        'div',
        { class: 'total' },
        element('dt', {}, name),
        element('dd', {}, element('strong', {}, value), element('span', {}, what)),
      ),
    ),
  );
  byId('cost-rows').replaceChildren(...items.map((item) => row(item, most)));
}

function row({ name, kind, params, bytes, optimizerBytes, flops }: CostItem, most: number): HTMLElement {
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(params / most));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, kind),
    element('td', { class: 'number with-bar' }, bar, params.toLocaleString('en')),
    element('td', { class: 'number' }, formatBytes(bytes + optimizerBytes)),
    element('td', { class: 'number' }, flops.toLocaleString('en')),
  );
}
