/** Sequences of the log: what the rows of one history share, which of them are steps, and when each is known. */
import type { HistoryPlan, Side } from '../../../ir/plan.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import type { Ref, SequenceDeclaration } from '../../syntax/ast.ts';
import type { CheckedModel } from '../model.ts';
import { type Reporter, writeName } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import type { Column, ColumnUse } from './columns.ts';
import type { BoundData } from './data.ts';
import { compare } from './graph.ts';

export interface BoundHistory {
  readonly by: Column;
  readonly where: Column | null;
  readonly uses: readonly ColumnUse[];
}

/**
 * Makes a table of each sequence of the log, whose columns are lists of those of the primary table. A sequence of one name has one log,
 * in the model and in all variants, as a joined table has.
 */
export function bindHistories(scope: Scope, data: BoundData, reporter: Reporter): ReadonlyMap<string, BoundHistory> {
  const found = new Map<string, BoundHistory | null>();
  const first = new Map<string, Named<SequenceDeclaration>>();
  const ofVariants = [...scope.variant.values()].flatMap(({ body }) => body);
  for (const declaration of [...scope.sequence.values(), ...ofVariants]) {
    if (declaration.kind !== 'sequence' || declaration.name === null || declaration.log === null) continue;
    const named = declaration as Named<SequenceDeclaration>;
    const before = first.get(named.name.text);
    if (before === undefined) {
      first.set(named.name.text, named);
      found.set(named.name.text, bindHistory(named, data, reporter));
    } else if (before !== named && logText(before) !== logText(named))
      reporter.report(
        'ADS5056',
        named.name.span,
        { name: named.name.text },
        { related: [{ span: before.name.span, message: 'first made here' }] },
      );
  }
  return new Map([...found].flatMap(([name, history]) => (history === null ? [] : [[name, history]])));
}

function bindHistory(
  { name, log, broken }: Named<SequenceDeclaration>,
  data: BoundData,
  reporter: Reporter,
): BoundHistory | null {
  if (log === null || data.plan === null) return null;
  const { primary } = data.plan;
  const { tables } = data.columns;
  if (tables.has(name.text)) {
    reporter.report('ADS2002', name.span, { kind: 'table', name: name.text });
    return null;
  }
  const { format, columns } = tables.get(primary.name) ?? { format: null, columns: null };
  // What is wrong with the log is no reason to say that its members read a table that is not there.
  const make = (side: Side) =>
    tables.set(name.text, { name: name.text, join: name.text, format, columns, side, log: primary.name });
  make('candidate');
  if (broken || log.table === null || log.by === null) return null;
  if (log.table.text !== primary.name) {
    const fix = guessedFix(log.table.span, writeName(primary.name));
    reporter.report('ADS5050', log.table.span, { name: log.table.text, data: primary.name }, { fix });
    return null;
  }
  if (data.time === null) {
    if (data.complete) reporter.report('ADS5051', name.span, { name: name.text });
    return null;
  }
  const own = (ref: Ref) => {
    const column = data.columns.resolve(ref, reporter);
    if (column === null || column.table === null) return column;
    reporter.report('ADS5052', ref.span, { column: column.input, data: primary.name });
    return null;
  };
  const by = own(log.by);
  const where = log.where === null ? null : own(log.where);
  if (by === null || (log.where !== null && where === null)) return null;
  make(by.side);
  const uses: ColumnUse[] = [{ column: by, wanted: 'key', split: null, span: log.by.span }];
  if (where !== null) uses.push({ column: where, wanted: 'label', split: null, span: log.where!.span });
  return { by, where, uses };
}

function logText({ log }: SequenceDeclaration): string {
  const path = (ref: Ref | null | undefined) => ref?.path.map(({ text }) => text).at(-1) ?? null;
  return JSON.stringify([log?.table?.text, path(log?.by), path(log?.where)]);
}

/** The histories that a model reads; what of the rows is known later than the rows themselves is known when its head says. */
export function historiesOf(model: Omit<CheckedModel, 'was'>, reporter: Reporter): HistoryPlan[] {
  return model.sequences.flatMap(({ name, log, signals, max, span }): HistoryPlan[] => {
    if (log === null) return [];
    const members = model.signals.filter((signal) => signals.includes(signal.name)).map(({ column }) => column);
    const ofWhere = model.heads.find(({ label }) => label.column === log.where);
    const at = ofWhere?.delay?.kind === 'exponential' ? ofWhere.delay.at : null;
    let delaySeconds = at === null ? (ofWhere?.withinSeconds ?? 0) : 0;
    for (const head of model.heads) {
      if (!members.includes(head.label.column) || (head === ofWhere && at !== null)) continue;
      if (head.withinSeconds === null && head.delay !== undefined)
        reporter.report('ADS5057', span, { sequence: name, column: head.label.column, head: head.name });
      delaySeconds = Math.max(delaySeconds, head.withinSeconds ?? 0);
    }
    return [{ name, by: log.by, where: log.where, at, delaySeconds, max }];
  });
}

/** Those of several models as one each, which serves them all. */
export function togetherByName(histories: readonly HistoryPlan[]): HistoryPlan[] {
  const found = new Map<string, HistoryPlan>();
  for (const history of histories) {
    const { name, at, delaySeconds, max } = history;
    const before = found.get(name) ?? history;
    found.set(name, {
      ...before,
      at: before.at ?? at,
      delaySeconds: Math.max(before.delaySeconds, delaySeconds),
      max: Math.max(before.max, max),
    });
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name));
}
