import type { Rule } from './rule.ts';

/** When a key was seen last is kept of every vocabulary that grows, so that it can be said at any time what to forget. */
export const growingVocabs: Rule = ({ checked, data }, { reporter }) => {
  if (data.time !== null || !data.complete) return;
  for (const { grow } of checked.vocabs)
    if (grow !== undefined)
      reporter.report('ADS3013', grow.span, {
        option: 'grow',
        needs: 'to know when a key was seen: time in data',
      });
};
