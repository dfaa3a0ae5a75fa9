import type { Rule } from './rule.ts';

/** Running statistics are of one input; members of an ensemble share their layers and have several. */
export const ensembleNorm: Rule = ({ checked: { bottom, towers, heads } }, { reporter }) => {
  const span = bottom.ensemble?.span;
  if (span === undefined || span === null) return;
  const stacks = [
    { where: 'bottom', norm: bottom.norm },
    ...towers.map(({ name, norm }) => ({ where: `tower '${name}'`, norm })),
    ...heads.map(({ name, norm }) => ({ where: `head '${name}'`, norm })),
  ];
  for (const { where, norm } of stacks) if (norm === 'batch') reporter.report('ADS5023', span, { where });
};
