/** A plan with experts and gates, two sources and two heads. */
import type { Plan } from '../../src/ir/plan.ts';
import type { CheckedExperts } from '../../src/language/semantics/model.ts';
import { lower } from '../../src/lower/index.ts';
import { group, head, model, number, span, tower, twoSources } from '../helpers/checked.ts';

export function expertsPlan(experts: Omit<CheckedExperts, 'span'>): Plan {
  const layers = { layers: experts.gate === 'head' ? [] : [3] };
  const { plan, diagnostics } = lower(
    model({
      data: twoSources,
      signals: [number('a'), number('b')],
      groups: [group('g', ['a', 'b'], 4)],
      bottom: {
        layers: [3],
        norm: 'none',
        activation: 'tanh',
        dropout: 0,
        ensemble: null,
        experts: { ...experts, span },
      },
      towers: [tower('x', layers), tower('y', layers)],
      heads: [head('click', { layers: [2] }), head('buy')],
    }),
    null,
  );
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}
