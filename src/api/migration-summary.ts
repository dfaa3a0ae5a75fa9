/** What a start has kept of the weights of a run, as plain data. */
import type { Migration } from './migrate.ts';
import type { Start } from './warm-start.ts';

export function summaryOf({
  report,
  promised,
  movement,
  on,
  trees,
}: Start): Omit<Migration, 'run' | 'calibrator' | 'trees'> {
  const { parts, parameters, optimizer } = report;
  const { alike, unlike, heads, all } = movement;
  return {
    parts,
    parameters,
    optimizer,
    predictions: {
      equal: promised,
      trees: trees.kept !== null,
      on,
      rows: promised ? alike : alike + unlike,
      unlike,
      heads: promised ? heads : all,
    },
  };
}
