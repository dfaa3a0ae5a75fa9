/** Where a signal's raw value comes from: a column, or a part of a time. */
import { type Extras, guessedFix } from '../../../diagnostics/index.ts';
import type { Call, Ref, SignalDeclaration } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import { formats } from '../../../formats/options.ts';
import { columnRefOf } from '../options/wrong-value.ts';
import { describeValue } from '../options/show.ts';
import { type Reporter, writeName } from '../reporter.ts';
import { writtenText } from '../value-text.ts';
import type { Column } from './columns.ts';
import type { FormatArgument } from './format-argument.ts';
import type { BoundSignal, SignalContext } from './signals.ts';
import type { Named } from '../scope.ts';

export interface From {
  readonly column: Column;
  readonly derive: { readonly fn: 'hour' | 'weekday'; readonly zone: string } | null;
  /** `age(…)`: the column has the times of steps. */
  readonly isAge: boolean;
  readonly span: Span;
}

const parts = ['hour', 'weekday'] as const;
const functions = [...parts, 'age'] as const;

/** null: wrong, and reported. */
export function bindColumn(declaration: Named<SignalDeclaration>, context: SignalContext): From | null {
  const { from, name } = declaration;
  const { data, reporter } = context;
  if (from === null) {
    // A `from` that could not be read is not the default.
    if (declaration.broken || name === null) return null;
    const own: Ref = { kind: 'ref', path: [name], span: name.span };
    const column = data.columns.resolve(own, reporter);
    return column === null ? null : { column, derive: null, isAge: false, span: name.span };
  }
  if (from.kind === 'ref') {
    if (reportPart(from, context)) return null;
    const column = data.columns.resolve(from, reporter);
    return column === null ? null : { column, derive: null, isAge: false, span: from.span };
  }
  return bindDerived(declaration, from, context);
}

/** What the parts of a time are called elsewhere. */
const partNames: ReadonlyMap<string, (typeof parts)[number]> = new Map([
  ...['hour', 'hours', 'hour_of_day', 'hourofday', 'hr', 'get_hour'].map((name) => [name, 'hour'] as const),
  ...['weekday', 'dayofweek', 'day_of_week', 'dow', 'week_day', 'isoweekday', 'day'].map(
    (name) => [name, 'weekday'] as const,
  ),
]);

/** `served_at.hour` is no column of a table: true where that is reported. */
function reportPart({ path, span }: Ref, { data, reporter }: SignalContext): boolean {
  const [table, part] = path;
  const fn = part === undefined ? undefined : partNames.get(part.text.toLowerCase());
  if (table === undefined || fn === undefined || data.columns.tables.has(table.text)) return false;
  const known = [...data.columns.tables.values()].find(({ join }) => join === null)?.columns;
  if (data.time?.column !== table.text && known?.includes(table.text) !== true) return false;
  const meant = `${fn}(${writeName(table.text)})`;
  const extras = { hint: `a part of a time is written ${meant}`, fix: guessedFix(span, meant) };
  reporter.report('ADS2001', span, { kind: 'table', name: table.text }, extras);
  return true;
}

/** `log(price)`, `coalesce(price, 0)`, `cast(price as double)`: what an option of the signal does, or nothing has to do. */
function meantInstead({ format, block }: SignalDeclaration, call: Call): Extras | null {
  const name = call.name.text.toLowerCase();
  const [column, value] = call.args;
  const ref = column === undefined ? null : columnRefOf(column);
  if (ref === null) return null;
  const from = writtenText(ref);
  if (casts.has(name)) {
    const hint = `write from ${from}: a format reads numbers and texts as they come`;
    return { hint, fix: guessedFix(call.span, from) };
  }
  const option =
    logarithms.has(name) && format?.name.text === 'continuous'
      ? 'squash log'
      : defaults.has(name) && value !== undefined
        ? `default ${writtenText(value)}`
        : null;
  if (option === null) return null;
  const fix = block === null ? guessedFix(call.span, `${from} { ${option} }`) : null;
  return { hint: `an option says that: from ${from} { ${option} }`, fix };
}

const casts: ReadonlySet<string> = new Set(
  'cast try_cast safe_cast float int integer double number string str text bigint to_number tonumber'.split(' '),
);
const logarithms: ReadonlySet<string> = new Set(['log', 'log1p', 'ln', 'log10', 'log2', 'log_1p']);
const defaults: ReadonlySet<string> = new Set([
  'coalesce',
  'ifnull',
  'nvl',
  'isnull',
  'fillna',
  'fill_null',
  'default',
]);

function bindDerived(
  declaration: Named<SignalDeclaration>,
  call: Call,
  { data, reporter }: SignalContext,
): From | null {
  const fn = functions.find((known) => known === call.name.text);
  const meant = partNames.get(call.name.text.toLowerCase());
  if (fn === undefined && meant !== undefined) {
    const extras = { hint: `did you mean '${meant}'?`, fix: guessedFix(call.name.span, meant) };
    reporter.report('ADS2001', call.name.span, { kind: 'function', name: call.name.text }, extras);
    return null;
  }
  const habit = fn === undefined ? meantInstead(declaration, call) : null;
  if (habit !== null) {
    reporter.report('ADS2001', call.span, { kind: 'function', name: call.name.text }, habit);
    return null;
  }
  if (fn === undefined) {
    reporter.unknown(
      'function',
      call.name,
      functions,
      `columns are derived with ${parts.map((known) => `${known}(time)`).join(' and ')}, steps of a sequence with age(times)`,
    );
    return null;
  }
  const [argument] = call.args;
  if (call.args.length !== 1 || argument === undefined) {
    reporter.report('ADS3016', call.span, { form: fn, wants: '1 argument: a column' });
    return null;
  }
  const ref = columnRefOf(argument);
  if (ref === null) {
    reporter.report('ADS3002', argument.span, { option: fn, expected: 'a column', found: describeValue(argument) });
    return null;
  }
  const column = data.columns.resolve(ref, reporter);
  if (column === null) return null;
  if (fn === 'age') return { column, derive: null, isAge: true, span: ref.span };
  return { column, derive: { fn, zone: data.time?.zone ?? 'UTC' }, isAge: false, span: ref.span };
}

const partSizes = { hour: 24, weekday: 7 } as const;

/** Whether the format has room for every value of the part. */
export function checkDerived(
  declaration: Named<SignalDeclaration>,
  fn: 'hour' | 'weekday',
  signal: BoundSignal['checked'],
  argument: FormatArgument,
  reporter: Reporter,
): boolean {
  const size = partSizes[fn];
  const problem = formats[signal.format].list
    ? 'takes lists'
    : argument.kind === 'range' && argument.value < size
      ? `has only ${argument.value} values`
      : null;
  if (problem === null) return true;
  const format = argument.kind === 'range' ? `onehot(${argument.value})` : signal.format;
  reporter.report(
    'ADS4009',
    declaration.format!.span,
    { fn, range: `0 to ${size - 1}`, format, problem },
    {
      hint: `onehot(${size}) has one value for each`,
      fix: argument.kind === 'range' ? guessedFix(declaration.format!.span, `onehot(${size})`) : null,
    },
  );
  return false;
}
