/** Sequences: lists that are in step with each other. */
import type { Name, SequenceDeclaration } from '../../syntax/ast.ts';
import type { CheckedSequence } from '../model.ts';
import { readOptions } from '../options/read-options.ts';
import { sequenceOptions } from '../options/sequences.ts';
import type { Reporter } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import { compare, type UseSignal } from './graph.ts';
import type { BoundSignal } from './signals.ts';
import { reportRepeated } from './table.ts';

/** What sequences need to know of signals. */
export interface Members {
  /** Every declared signal; null: wrong or broken. */
  readonly signals: ReadonlyMap<string, BoundSignal | null>;
  readonly use: UseSignal;
}

/** Sorted by name. Signals that more than one sequence has are reported. */
export function bindSequences(scope: Scope, members: Members, reporter: Reporter): CheckedSequence[] {
  const taken = new Map<string, Name>();
  return [...scope.sequence.values()]
    .flatMap((declaration) => bindSequence(declaration, members, taken, reporter) ?? [])
    .sort((a, b) => compare(a.name, b.name));
}

function bindSequence(
  declaration: Named<SequenceDeclaration>,
  { signals, use }: Members,
  taken: Map<string, Name>,
  reporter: Reporter,
): CheckedSequence | null {
  const { name, members, broken, doc } = declaration;
  const options = readOptions(
    reporter,
    { title: 'sequence', span: broken ? null : declaration.keyword },
    [declaration.block],
    sequenceOptions,
  );
  reportRepeated(members, reporter);
  if (members.length === 0 && !broken) reporter.report('ADS5028', name.span, { name: name.text });
  const found: BoundSignal[] = [];
  let right = !broken && members.length > 0;
  for (const member of members) {
    if (!use(member)) {
      right = false;
      continue;
    }
    const before = taken.get(member.text);
    const signal = signals.get(member.text);
    if (before !== undefined && before.span.start !== member.span.start) {
      const related = [{ span: before.span, message: 'here first' }];
      if (!members.includes(before)) reporter.report('ADS5031', member.span, { name: member.text }, { related });
      right = false;
    } else if (signal != null) {
      taken.set(member.text, member);
      const first = found[0];
      if (!signal.isSequence) {
        const hint = `declare it as: signal ${member.text} : sequence of …`;
        reporter.report('ADS5029', member.span, { name: member.text }, { hint });
        right = false;
      } else if (first !== undefined && first.checked.table !== signal.checked.table) {
        const tables = { first: tableOf(first), second: tableOf(signal) };
        reporter.report('ADS5030', member.span, { sequence: name.text, ...tables });
        right = false;
      } else if (first !== undefined && first.checked.side !== signal.checked.side) {
        const tables = { first: `the ${first.checked.side}`, second: `the ${signal.checked.side}` };
        reporter.report('ADS5030', member.span, { sequence: name.text, ...tables });
        right = false;
      } else found.push(signal);
    } else right = false;
  }
  if (!right) return null;
  return {
    name: name.text,
    doc,
    signals: found.map(({ checked }) => checked.name),
    max: options.max.value,
    keep: options.keep.value,
    span: name.span,
  };
}

function tableOf({ checked }: BoundSignal): string {
  return checked.table ?? 'the primary table';
}
