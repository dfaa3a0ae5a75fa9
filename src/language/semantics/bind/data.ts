/** `data`: the primary table, its joins, and what its columns are. */
import type { DataPlan, JoinPlan, Side, TableSource, TimePlan } from '../../../ir/plan.ts';
import type {
  DataDeclaration,
  DataStatement,
  JoinStatement,
  Name,
  Option,
  Ref,
  SourceValue,
} from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import { tableOptions, joinOptions } from '../options/data.ts';
import { readOptions, type ReadOptions } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import { reportOwnKey } from './join-keys.ts';
import { type BoundTable, Columns, type ColumnUse, type Wanted } from './columns.ts';
import { bindRenamedColumns, type RenamedColumn } from './renamed-columns.ts';
import { bindDataPath, bindTableOptions, bindTime, reportRepeated } from './table.ts';
import { entryOf, lastOf } from '../../../text/present.ts';

/** The column of `request` that says which rows were one ranking request. */
const REQUEST_ID = 'request_id';

export interface BoundData {
  /** null without `data`, or when it is too broken to have one. */
  readonly plan: DataPlan | null;
  readonly columns: Columns;
  /** The declared sources; null when there are none. */
  readonly sources: readonly SourceValue[] | null;
  /** Columns that say what they were called before. */
  readonly renamed: readonly RenamedColumn[];
  readonly time: TimePlan | null;
  readonly servedBy: { readonly input: string; readonly span: Span } | null;
  readonly afterImpression: readonly { readonly input: string; readonly span: Span }[];
  /** Columns that the data itself reads, for the lock's checks. */
  readonly uses: readonly ColumnUse[];
  /** False where a syntax error may have hidden something: nothing is then said of what is missing. */
  readonly complete: boolean;
}

export function bindData(declaration: DataDeclaration | null, reporter: Reporter): BoundData {
  if (declaration === null) {
    const columns = new Columns(null, new Map());
    return {
      plan: null,
      columns,
      sources: null,
      renamed: [],
      time: null,
      servedBy: null,
      afterImpression: [],
      uses: [],
      complete: true,
    };
  }
  return new DataBinder(declaration, reporter).bind();
}

class DataBinder {
  readonly #declaration: DataDeclaration;
  readonly #reporter: Reporter;
  readonly #statements: readonly DataStatement[];
  readonly #joins: readonly JoinStatement[];
  readonly #complete: boolean;
  readonly #uses: ColumnUse[] = [];
  #columns!: Columns;

  constructor(declaration: DataDeclaration, reporter: Reporter) {
    this.#declaration = declaration;
    this.#reporter = reporter;
    this.#statements = declaration.statements.filter(
      (statement): statement is DataStatement => statement.kind !== 'join' && statement.kind !== 'column',
    );
    this.#joins = declaration.statements.filter((statement): statement is JoinStatement => statement.kind === 'join');
    this.#complete = !declaration.broken;
  }

  bind(): BoundData {
    const { path, name } = this.#declaration;
    const place = path === null ? null : bindDataPath(path, this.#reporter);
    const options: Option[] = this.#statements.flatMap((statement) =>
      statement.option === null ? [] : [statement.option],
    );
    const block = { options, span: this.#declaration.span };
    const read = readOptions(this.#reporter, { title: 'data', span: this.#declaration.keyword }, [block], tableOptions);
    const table = bindTableOptions(read, place?.format ?? null, this.#reporter);
    const primary: BoundTable = {
      name: name?.text ?? '',
      join: null,
      format: place?.format ?? null,
      columns: table.columns,
      side: 'candidate',
    };
    this.#columns = new Columns(primary, this.#sides(primary));
    this.#columns.complete = this.#complete;

    const timeStatement = this.#single('time');
    const timeColumn = timeStatement === null ? null : this.#primaryColumn('time', timeStatement.columns[0]);
    const time =
      timeStatement === null || timeColumn === null
        ? null
        : bindTime(timeColumn, timeStatement.block, timeStatement.span, this.#reporter);
    if (timeColumn !== null) this.#use(timeStatement!.columns[0], 'time');
    const source = this.#source();
    const servedByStatement = this.#single('served_by');
    const servedBy = this.#primaryColumn('served_by', servedByStatement?.columns[0]);
    const key = this.#key();
    const weightStatement = this.#single('weight');
    const weight = this.#primaryColumn('weight', weightStatement?.columns[0]);
    if (servedBy !== null) this.#use(servedByStatement!.columns[0], 'key');
    if (weight !== null) this.#use(weightStatement!.columns[0], 'number');
    // What training counts once a request needs to know which rows were one.
    const requestRef = this.#statements
      .filter((statement) => statement.kind === 'request')
      .flatMap((statement) => statement.columns)
      .find((ref) => lastOf(ref.path).text === REQUEST_ID);
    const requestId = requestRef === undefined ? null : this.#primaryColumn('request', requestRef);
    if (requestId !== null) this.#use(requestRef, 'key');
    const joins = this.#bindJoins(timeStatement !== null);

    const needed = new Map<string, string>();
    if (timeColumn !== null) needed.set(timeColumn, 'the time');
    if (source?.plan != null) needed.set(source.plan.column, 'the source');
    if (weight !== null) needed.set(weight, 'the weight');
    for (const column of key) needed.set(column, 'the key');
    for (const { on } of joins) for (const { left } of on) needed.set(left, 'a join key');
    this.#optional(read.optional.value, name, needed);

    const after = this.#statements
      .filter((statement) => statement.kind === 'after_impression')
      .flatMap((statement) => statement.columns);
    reportRepeated(
      after.map((ref) => ({ text: refText(ref), span: ref.span })),
      this.#reporter,
    );
    const afterImpression = after.flatMap((ref) => {
      const column = this.#use(ref, 'any');
      return column === null ? [] : [{ input: column, span: ref.span }];
    });

    const tableSource =
      place === null || place.format === null || name === null
        ? null
        : { name: name.text, glob: place.glob, format: place.format, ...table };
    const plan: DataPlan | null =
      tableSource === null
        ? null
        : {
            primary: tableSource,
            joins,
            time,
            source: source?.plan ?? null,
            servedBy,
            weight,
            afterImpression: [...new Set(afterImpression.map(({ input }) => input))].sort(),
            ...(key.length === 0 ? {} : { key }),
            ...(requestId === null ? {} : { requestId }),
          };
    return {
      plan,
      columns: this.#columns,
      sources: source?.values ?? null,
      renamed: bindRenamedColumns(this.#declaration, (ref) => this.#use(ref, 'any'), this.#reporter),
      time,
      servedBy: servedBy === null ? null : { input: servedBy, span: servedByStatement!.span },
      afterImpression,
      uses: this.#uses,
      complete: this.#complete,
    };
  }

  /** Which of the primary table's columns a ranking request sends once. */
  #sides(primary: BoundTable): Map<string, Side> {
    const sides = new Map<string, Side>();
    const first = new Map<string, Span>();
    for (const statement of this.#statements) {
      if (statement.kind !== 'request' && statement.kind !== 'candidate') continue;
      for (const ref of statement.columns) {
        if (ref.path.length > 1 && ref.path[0]!.text !== primary.name) {
          this.#reporter.report(
            'ADS4019',
            ref.span,
            { option: statement.kind, wants: 'the primary table', column: refText(ref) },
            { hint: 'a join says its side itself: side request' },
          );
          continue;
        }
        const column = lastOf(ref.path).text;
        const before = sides.get(column);
        if (before === undefined) first.set(column, ref.span);
        else if (before === statement.kind)
          this.#reporter.report(
            'ADS3014',
            ref.span,
            { name: column },
            { related: [{ span: entryOf(first, column), message: 'first listed here' }] },
          );
        else
          this.#reporter.report(
            'ADS4018',
            ref.span,
            { column },
            { related: [{ span: entryOf(first, column), message: 'the other side' }] },
          );
        if (before === undefined) sides.set(column, statement.kind);
      }
    }
    return sides;
  }

  /** The one statement of a kind. A second is reported. */
  #single(kind: 'time' | 'source' | 'key' | 'served_by' | 'weight'): DataStatement | null {
    const [first, ...others] = this.#statements.filter((statement) => statement.kind === kind);
    for (const other of others)
      this.#reporter.report(
        'ADS4021',
        other.keyword.span,
        { statement: kind },
        { related: [{ span: first!.keyword.span, message: 'first stated here' }] },
      );
    return first ?? null;
  }

  #primaryColumn(statement: string, ref: Ref | undefined): string | null {
    if (ref === undefined) return null;
    if (ref.path.length > 1 && ref.path[0]!.text !== this.#declaration.name?.text) {
      this.#reporter.report('ADS4019', ref.span, {
        option: statement,
        wants: 'the primary table',
        column: refText(ref),
      });
      return null;
    }
    return lastOf(ref.path).text;
  }

  #source(): {
    readonly values: readonly SourceValue[];
    readonly plan: { readonly column: string; readonly values: readonly string[] } | null;
  } | null {
    const statement = this.#single('source');
    if (statement === null) return null;
    const column = this.#primaryColumn('source', statement.columns[0]);
    if (column !== null) this.#use(statement.columns[0], 'key');
    if (statement.values.length === 0 && this.#complete) this.#reporter.report('ADS5016', statement.span, {});
    reportRepeated(statement.values, this.#reporter);
    return {
      values: statement.values,
      plan: column === null ? null : { column, values: statement.values.map((value) => value.text) },
    };
  }

  /** A row is what it is before anything is joined to it. */
  #key(): string[] {
    const refs = this.#single('key')?.columns ?? [];
    reportRepeated(
      refs.map((ref) => ({ text: lastOf(ref.path).text, span: ref.span })),
      this.#reporter,
    );
    const columns = refs.flatMap((ref) => {
      const column = this.#primaryColumn('key', ref);
      if (column !== null) this.#use(ref, 'key');
      return column === null ? [] : [column];
    });
    return [...new Set(columns)];
  }

  #bindJoins(hasTime: boolean): JoinPlan[] {
    const later = new Set(this.#joins.map((join) => join.name?.text));
    const joins: JoinPlan[] = [];
    for (const join of this.#joins) {
      later.delete(join.name?.text);
      const plan = this.#bindJoin(join, later, hasTime);
      if (plan !== null) joins.push(plan);
    }
    return joins;
  }

  #bindJoin(join: JoinStatement, later: ReadonlySet<string | undefined>, hasTime: boolean): JoinPlan | null {
    const reporter = this.#reporter;
    const place = join.path === null ? null : bindDataPath(join.path, reporter);
    const options = readOptions(reporter, { title: 'join', span: join.span }, [join.block], joinOptions);
    const table = bindTableOptions(options, place?.format ?? null, reporter);
    const name = join.name;
    if (name === null) return null;
    const before = this.#columns.tables.get(name.text);
    if (before !== undefined) {
      const other =
        before.join === null
          ? this.#declaration.name?.span
          : this.#joins.find((earlier) => earlier.name?.text === name.text)?.name?.span;
      reporter.report(
        'ADS2002',
        name.span,
        { kind: 'table', name: name.text },
        { related: other === undefined ? [] : [{ span: other, message: 'first declared here' }] },
      );
      return null;
    }
    const bound: BoundTable = {
      name: name.text,
      join: name.text,
      format: place?.format ?? null,
      columns: table.columns,
      side: options.side.value,
    };

    // The left sides see the primary table and earlier joins only, so this table isn't known yet.
    const on = join.on.map(({ left, right }) => {
      if (left.path.length > 1 && left.path[0]!.text === name.text) {
        reportOwnKey(name, left, right, reporter);
        return null;
      }
      const laterTable = left.path.length > 1 && later.has(left.path[0]!.text) ? left.path[0]!.text : null;
      if (laterTable !== null) reporter.report('ADS5018', left.span, { name: name.text, table: laterTable });
      const leftInput = laterTable === null ? this.#use(left, 'scalar') : null;
      const rightColumn = this.#ownColumn(name, right ?? { ...left, path: left.path.slice(-1) }, 'on');
      return leftInput === null || rightColumn === null
        ? null
        : { left: leftInput, right: rightColumn, span: right?.span ?? left.span };
    });
    this.#columns.tables.set(name.text, bound);
    for (const key of on) {
      if (key === null) continue;
      this.#useOwn(name, key.right, 'scalar', key.span);
      this.#columns.sameAs.set(`${name.text}.${key.right}`, key.left);
    }
    const asOfRef = options.as_of.value;
    const asOf = asOfRef === null ? null : this.#ownColumn(name, asOfRef, 'as_of');
    const asOfTime = asOf === null ? null : bindTime(asOf, options.as_of.block, join.span, reporter);
    if (asOf !== null) {
      this.#useOwn(name, asOf, 'time', asOfRef!.span);
      if (!hasTime && this.#complete)
        reporter.report('ADS3013', options.as_of.nameSpan, {
          option: 'as_of',
          needs: "the examples' time: a time column in data",
        });
    }
    const needed = new Map<string, string>();
    for (const key of on) if (key !== null) needed.set(key.right, 'a join key');
    if (asOf !== null) needed.set(asOf, 'the time');
    this.#optional(options.optional.value, name, needed);
    if (place === null || place.format === null || on.includes(null)) return null;
    const source: TableSource = { name: name.text, glob: place.glob, format: place.format, ...table };
    return {
      ...source,
      on: on.map((key) => ({ left: key!.left, right: key!.right })),
      side: options.side.value,
      asOf,
      asOfTime,
    };
  }

  /** Columns that may be missing from files are known to the table, and none that every row needs. */
  #optional(
    columns: ReadOptions<typeof tableOptions>['optional']['value'],
    table: Name | null,
    needed: ReadonlyMap<string, string>,
  ): void {
    for (const { value, span } of columns ?? []) {
      const what = needed.get(value.text);
      if (what !== undefined) this.#reporter.report('ADS3017', span, { column: value.text, what });
      else if (table !== null) this.#useOwn(table, value.text, 'any', span);
    }
  }

  #ownColumn(table: Name, ref: Ref, option: string): string | null {
    if (ref.path.length > 1 && ref.path[0]!.text !== table.text) {
      this.#reporter.report('ADS4019', ref.span, { option, wants: `'${table.text}'`, column: refText(ref) });
      return null;
    }
    return lastOf(ref.path).text;
  }

  #use(ref: Ref | undefined, wanted: Wanted): string | null {
    const column = ref === undefined ? null : this.#columns.resolve(ref, this.#reporter);
    if (column === null) return null;
    this.#uses.push({ column, wanted, split: null, span: ref!.span });
    return column.input;
  }

  #useOwn(table: Name, column: string, wanted: Wanted, span: Span): void {
    const part = (text: string): Name => ({ text, quoted: true, span });
    this.#use({ kind: 'ref', path: [part(table.text), part(column)], span }, wanted);
  }
}

function refText(ref: Ref): string {
  return ref.path.map((part) => part.text).join('.');
}
