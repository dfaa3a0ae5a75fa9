import type { Rule } from './rule.ts';

/** Experts stand alone, without an ensemble; those of sources have towers of sources above them. */
export const experts: Rule = ({ checked: { bottom, towers, heads } }, { reporter }) => {
  const { experts: stated, ensemble } = bottom;
  if (stated === undefined) return;
  if (ensemble !== null)
    reporter.report(
      'ADS5041',
      stated.span,
      {},
      { related: [{ span: ensemble.span ?? stated.span, message: 'the ensemble' }] },
    );
  const all = towers.find(({ source }) => source === null);
  if (stated.source > 0 && all !== undefined)
    reporter.report(
      'ADS3013',
      stated.span,
      { option: 'experts source', needs: "a tower for each source, and 'tower all' takes every row" },
      {
        related: [{ span: all.span, message: 'the tower' }],
        hint: 'declare the sources in data and a tower for each, or take experts shared',
      },
    );
  // Where there is one, its own experts see the rows that shared ones see.
  else if (stated.source > 0 && towers.length === 1)
    reporter.report('ADS5064', stated.span, { of: 'source', name: towers[0]!.name });
  if (stated.head > 0 && heads.length === 1)
    reporter.report('ADS5064', stated.span, { of: 'head', name: heads[0]!.name });
};
