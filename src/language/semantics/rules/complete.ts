import type { Rule } from './rule.ts';

/** A model has something to see and something to predict. */
export const complete: Rule = ({ checked, scope }, { reporter }) => {
  const { name, span } = checked;
  if (scope.head.size === 0 && !scope.unnamed.has('head'))
    reporter.report('ADS5011', span, { name }, { hint: 'add, for example: head click on clicked' });
  if (scope.group.size === 0 && !scope.unnamed.has('group'))
    reporter.report('ADS5012', span, { name }, { hint: 'add, for example: group ad { price, bid } -> 64' });
};
