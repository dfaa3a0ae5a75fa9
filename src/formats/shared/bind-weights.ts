/** The weights of a list: where they are, and how they may be pooled. */
import type { Column } from '../../language/semantics/bind/columns.ts';
import { describeColumn } from '../../language/semantics/bind/columns.ts';
import type { ReadOptions } from '../../language/semantics/options/read-options.ts';
import type { hashIndexedOptions } from '../hash_indexed/options.ts';
import type { FormatParts, FormatReading } from './bind.ts';

type Options = Pick<ReadOptions<typeof hashIndexedOptions>, 'pool' | 'split' | 'weights' | 'pairs'>;

/** What is in numbers, in JSON or in white space can separate no key from its weight. */
const NO_SEPARATOR = /[\d.eE+\-"\\[\]{}\s]/;

export function bindWeights(reading: FormatReading, options: Options): Partial<Pick<FormatParts, 'weights' | 'uses'>> {
  const { weights, pairs, pool, split } = options;
  const { reporter, data } = reading.context;
  if (weights.value === null && pairs.value === null) return {};
  if (weights.value !== null && pairs.value !== null) {
    reporter.report('ADS4031', pairs.nameSpan, {}, { related: [{ span: weights.span!, message: 'the weights' }] });
    return {};
  }
  if (pool.value !== 'mean' && pool.value !== 'sum')
    reporter.report(
      'ADS4030',
      pool.span ?? (weights.span ?? pairs.span)!,
      { pool: pool.value },
      {
        hint:
          pool.value === 'attention'
            ? 'attention learns its own weights: use pool mean, or leave the weights out'
            : 'use pool sum or pool mean',
      },
    );
  if (pairs.value !== null) {
    if (pairs.value.name === 'map') {
      if (split.nameSpan !== null)
        reporter.report('ADS3012', split.nameSpan, { option: 'split', thing: 'pairs map: a map is not split' });
      return { weights: { kind: 'map' } };
    }
    const separator = String(pairs.value.args[0]);
    const bounds =
      separator === '' || NO_SEPARATOR.test(separator)
        ? 'characters that no number, list or white space has, such as ":"'
        : separator === split.value
          ? 'another text than that of split'
          : null;
    if (bounds !== null)
      reporter.report('ADS3004', pairs.span, { option: 'pairs', bounds, found: JSON.stringify(separator) });
    return { weights: { kind: 'pairs', separator } };
  }
  const column = data.columns.resolve(weights.value!, reporter);
  if (column === null) return {};
  return {
    weights: {
      kind: 'column',
      input: column.input,
      table: column.table,
      column: column.column,
      side: column.side,
    },
    uses: [{ column, wanted: 'list of numbers', split: split.value, span: weights.span! }],
  };
}

/** Weights and list are of one row of one table's side, and are two columns. @returns whether they fit; otherwise it is reported */
export function checkWeights(
  { declaration, context: { reporter } }: FormatReading,
  own: Column,
  { uses }: FormatParts,
): boolean {
  for (const { column, span } of uses) {
    const facts = { signal: declaration.name.text, column: describeColumn(column) };
    if (column.input === own.input) {
      reporter.report('ADS4032', span, facts, {
        hint: 'for a column whose elements bring their weights: pairs ":" or pairs map',
      });
      return false;
    }
    if (column.side !== own.side) {
      reporter.report('ADS4033', span, { ...facts, side: column.side, own: describeColumn(own), ownSide: own.side });
      return false;
    }
  }
  return true;
}
