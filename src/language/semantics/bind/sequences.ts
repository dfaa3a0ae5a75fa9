/** Sequences: lists that are in step with each other. */
import { guessedFix } from '../../../diagnostics/index.ts';
import type { Span } from '../../../text/source.ts';
import type { Name, Ref, SequenceDeclaration } from '../../syntax/ast.ts';
import type { CheckedColumn, CheckedSequence } from '../model.ts';
import { type ReadOption, readOptions } from '../options/read-options.ts';
import { sequenceOptions } from '../options/sequences.ts';
import { type Reporter, writeName } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import type { Column } from './columns.ts';
import type { BoundData } from './data.ts';
import { compare, type UseSignal } from './graph.ts';
import type { BoundHistory } from './histories.ts';
import type { BoundSignal } from './signals.ts';
import { reportRepeated } from './table.ts';

/** What sequences need to know of signals. */
export interface Members {
  /** Every declared signal; null: wrong or broken. */
  readonly signals: ReadonlyMap<string, BoundSignal | null>;
  readonly use: UseSignal;
  /** The format of a signal as the spec has it. */
  readonly formatOf: (signal: string) => string | null;
  readonly data: BoundData;
  /** Sequences of the log, by name. */
  readonly histories: ReadonlyMap<string, BoundHistory>;
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
  context: Members,
  taken: Map<string, Name>,
  reporter: Reporter,
): CheckedSequence | null {
  const { name, log, members, broken, doc } = declaration;
  const { signals, use, histories } = context;
  const history = log === null ? null : (histories.get(name.text) ?? null);
  const options = readOptions(
    reporter,
    { title: 'sequence', span: broken ? null : declaration.keyword },
    [declaration.block],
    sequenceOptions,
  );
  reportRepeated(members, reporter);
  if (members.length === 0 && !broken) reporter.report('ADS5028', name.span, { name: name.text });
  const found: BoundSignal[] = [];
  let right = !broken && members.length > 0 && (log === null || history !== null);
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
        const format = context.formatOf(member.text);
        const hint = `declare it as: signal ${writeName(member.text)} : sequence of ${format ?? '…'}`;
        reporter.report('ADS5029', member.span, { name: member.text }, { hint });
        right = false;
      } else if (signal.checked.table !== name.text && (history !== null || isHistory(signal, histories))) {
        const { column, input } = signal.checked;
        const hint = history === null ? null : `write it from the steps: from ${name.text}.${column}`;
        reporter.report('ADS5054', member.span, { name: member.text, sequence: name.text, column: input }, { hint });
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
  if (history !== null && options.keep.value !== 'last') {
    reporter.report('ADS5055', options.keep.nameSpan, { name: name.text });
    right = false;
  }
  const before = bindBefore(declaration, found, options.before, context.data, reporter);
  if (!right || before === undefined) return null;
  return {
    name: name.text,
    doc,
    log: history === null ? null : { by: history.by.column, where: history.where?.column ?? null },
    signals: found.map(({ checked }) => checked.name),
    max: options.max.value,
    keep: options.keep.value,
    before,
    span: name.span,
  };
}

/** The examples' time, and the list with those of the steps; null: steps have no times. undefined: something is wrong, and reported. */
function bindBefore(
  { name, log, broken }: Named<SequenceDeclaration>,
  members: readonly BoundSignal[],
  option: ReadOption<Ref | null>,
  data: BoundData,
  reporter: Reporter,
): CheckedSequence['before'] | undefined {
  const ages = members.filter(({ isAge }) => isAge);
  const [age] = ages;
  // Rows of a log are before the example whatever the spec says.
  const isImplied = log !== null && age !== undefined && data.time !== null && option.value === null && !option.wrong;
  const at = isImplied ? columnRef(data.time.column, name.span) : option.value;
  const span = isImplied ? name.span : option.span;
  if (at === null || span === null) {
    if (age === undefined || broken || option.wrong) return null;
    reporter.report(
      'ADS5036',
      name.span,
      { name: name.text },
      { hint: `write { before ${data.time?.column ?? 'TIME'} }` },
    );
    return undefined;
  }
  const column = data.columns.resolve(at, reporter);
  if (column === null || data.time === null) return undefined;
  if (column.table !== null || column.column !== data.time.column) {
    const meant = writeName(data.time.column);
    const extras = { hint: `did you mean '${data.time.column}'?`, fix: guessedFix(at.span, meant) };
    reporter.report('ADS5037', span, { time: data.time.column }, extras);
    return undefined;
  }
  if (age === undefined) {
    if (log !== null) return null;
    reporter.report('ADS5038', span, { name: name.text });
    return undefined;
  }
  const other = ages.find(({ checked }) => checked.input !== age.checked.input);
  if (other !== undefined) {
    reporter.report('ADS5030', other.checked.span, {
      sequence: name.text,
      first: age.checked.input,
      second: other.checked.input,
    });
    return undefined;
  }
  if (age.checked.side === 'request' && column.side !== 'request') {
    const hint = `the request sends it: request ${column.column}`;
    reporter.report('ADS5039', span, { name: name.text, time: column.column }, { hint });
    return undefined;
  }
  const { input, table, column: times, side } = age.checked;
  const { unit, format, zone } = data.time;
  return { times: { input, table, column: times, side }, at: columnOf(column), unit, format, zone };
}

function columnRef(text: string, span: Span): Ref {
  return { kind: 'ref', path: [{ text, quoted: true, span }], span };
}

function isHistory({ checked }: BoundSignal, histories: Members['histories']): boolean {
  return checked.table !== null && histories.has(checked.table);
}

function columnOf({ input, table, column, side }: Column): CheckedColumn {
  return { input, table, column, side };
}

function tableOf({ checked }: BoundSignal): string {
  return checked.table ?? 'the primary table';
}
