import type { Span } from '../../../text/source.ts';
import { listsOf } from '../../../ir/struct-fields.ts';
import { type ColumnUse, describeColumn } from '../bind/columns.ts';
import type { Rule } from './rule.ts';

/**
 * No signal reads what exists only after the impression: a label, served_by, an after_impression column. A join's key is the
 * same value as the column that it was joined on, so columns are compared by identity and not by name.
 */
export const leakage: Rule = ({ signals, heads, data }, { reporter }) => {
  const { columns } = data;
  const labels = new Map<string, { head: string; span: Span }>();
  for (const { checked } of heads)
    labels.set(columns.identity(checked.label.column), { head: checked.name, span: checked.span });
  const events = new Map(
    heads.flatMap(({ checked, at }) =>
      at === null ? [] : [[columns.identity(at.column.input), { head: checked.name, span: at.span }] as const],
    ),
  );
  const after = new Map(data.afterImpression.map(({ input, span }) => [columns.identity(input), span]));
  const servedBy = data.servedBy === null ? null : columns.identity(data.servedBy.input);

  for (const signal of signals.values()) {
    if (signal === null) continue;
    for (const use of signal.uses) check(use, signal.checked.name);
  }

  function check(use: ColumnUse, signal: string): void {
    const identity = columns.identity(use.column.input);
    const column = describeColumn(use.column);
    const label = labels.get(identity);
    const event = events.get(identity);
    const inputs = [use.column.input, ...listsOf(use.column.input)];
    const afterSpan = inputs.map((input) => after.get(columns.identity(input))).find((span) => span !== undefined);
    if (label !== undefined) {
      reporter.report(
        'ADS6001',
        use.span,
        { signal, column, head: label.head },
        { related: [{ span: label.span, message: 'the head' }] },
      );
    } else if (identity === servedBy) {
      reporter.report(
        'ADS6002',
        use.span,
        { signal, column },
        { related: [{ span: data.servedBy!.span, message: 'served_by' }] },
      );
    } else if (event !== undefined) {
      reporter.report(
        'ADS6003',
        use.span,
        { signal, column },
        { related: [{ span: event.span, message: `the time of head '${event.head}'` }] },
      );
    } else if (afterSpan !== undefined) {
      reporter.report(
        'ADS6003',
        use.span,
        { signal, column },
        { related: [{ span: afterSpan, message: 'after_impression' }] },
      );
    }
  }
};
