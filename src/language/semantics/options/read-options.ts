/** A block of options, by its table. */
import type { Block, Option, Value } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import { bareOptions } from '../../syntax/keywords.ts';
import { type Fix, guessedFix } from '../../../diagnostics/index.ts';
import { isChoose } from '../choices.ts';
import type { Reporter } from '../reporter.ts';
import { readValue } from './read-value.ts';
import type { OptionSchema, OptionTable, ValueOf } from './schema.ts';
import { describeType, exampleOf } from './show.ts';
import { rewritten, synonyms } from './synonyms.ts';
import { valueText, writtenText } from '../value-text.ts';
import { emptyRecord } from '../../../text/record.ts';

export interface ReadItem<V> {
  readonly value: V;
  readonly span: Span;
}
/** An option as read: `span` is null where the value is the default; `wrong` where what was stated didn't fit (reported). */
export interface ReadOption<V> {
  readonly value: V;
  readonly span: Span | null;
  /** The option's name in the text. */
  readonly nameSpan: Span | null;
  readonly wrong: boolean;
  readonly block: Block | null;
}
type Nullable<O extends OptionSchema> = O['default'] extends null ? null : never;
type Read<O extends OptionSchema> = O extends { readonly many: true }
  ? ReadOption<readonly ReadItem<ValueOf<O['type']>>[] | Nullable<O>>
  : ReadOption<ValueOf<O['type']> | Nullable<O>>;
export type ReadOptions<T extends OptionTable> = { readonly [K in keyof T]: Read<T[K]> };

export interface Owner {
  /** `format onehot`: what has the options. */
  readonly title: string;
  /** Where a missing required option is reported; null: the text is broken, so nothing is said of what is missing. */
  readonly span: Span | null;
  /** A sentence for an option that the table doesn't have but something else does. */
  readonly elsewhere?: (option: string) => string | null;
}

/**
 * Reads the blocks as one: where several state an option the last one wins (a variant's block over its base's, a signal's
 * over its type's). Everything wrong is reported; an option that is wrong has its default, so that reading goes on.
 */
export function readOptions<T extends OptionTable>(
  reporter: Reporter,
  owner: Owner,
  blocks: readonly (Block | null)[],
  table: T,
): ReadOptions<T> {
  const stated = collectOptions(reporter, owner, blocks, table);
  const result: Record<string, ReadOption<unknown>> = emptyRecord();
  for (const name of Object.keys(table)) {
    const schema = table[name]!;
    const option = stated.get(name);
    if (option === undefined) {
      if (schema.required && owner.span !== null)
        reporter.report(
          'ADS3007',
          owner.span,
          { owner: owner.title, option: name },
          { hint: `add, for example: ${name} ${exampleOf(schema.type)}` },
        );
      result[name] = { value: defaultOf(schema), span: null, nameSpan: null, wrong: false, block: null };
    } else {
      result[name] = readOption(reporter, option, schema);
    }
  }
  return result as ReadOptions<T>;
}

/** The options that count, by name. Unknown ones and repetitions in one block are reported. */
export function collectOptions(
  reporter: Reporter,
  owner: Owner,
  blocks: readonly (Block | null)[],
  table: OptionTable,
): ReadonlyMap<string, Option> {
  const stated = new Map<string, Option>();
  for (const block of blocks) {
    const here = new Map<string, Option>();
    for (const option of block?.options ?? []) {
      const name = option.name.text;
      const before = here.get(name);
      if (!Object.hasOwn(table, name)) reportUnknown(reporter, owner, option, table);
      else if (before !== undefined && table[name]!.repeats === true) {
        const all = { ...before, values: [...before.values, ...option.values] };
        here.set(name, all);
        stated.set(name, all);
      } else if (before !== undefined)
        reporter.report(
          'ADS3005',
          option.name.span,
          { option: name },
          {
            related: [{ span: before.name.span, message: 'first stated here' }],
            hint:
              table[name]!.many === true
                ? `a list is written once: ${name} ${[...before.values, ...option.values].map(writtenText).join(', ')}`
                : null,
          },
        );
      else {
        here.set(name, option);
        stated.set(name, option);
      }
    }
  }
  return stated;
}

function reportUnknown(reporter: Reporter, owner: Owner, option: Option, table: OptionTable): void {
  const name = option.name.text;
  const known = Object.keys(table);
  const other = Object.hasOwn(rewritten, name) && !known.includes(name) ? rewritten[name]! : null;
  const [value] = option.values;
  if (other !== null && known.includes(other.option) && value !== undefined) {
    const text = other.write(writtenText(value));
    const extras = { hint: `write ${text}`, fix: guessedFix(option.span, text) };
    reporter.report('ADS3001', option.name.span, { owner: owner.title, option: name }, extras);
    return;
  }
  const synonym = (Object.hasOwn(synonyms, name) ? synonyms[name]! : []).find((one) => known.includes(one));
  const suggestion =
    synonym === undefined
      ? reporter.suggestion(name, known, option.name.span)
      : { meant: synonym, hint: `did you mean '${synonym}'?`, fix: guessedFix(option.name.span, synonym) };
  const hint =
    suggestion.hint ??
    owner.elsewhere?.(name) ??
    (known.length === 0 ? 'it has no options' : `its options are ${known.join(', ')}`);
  reporter.report('ADS3001', option.name.span, { owner: owner.title, option: name }, { fix: suggestion.fix, hint });
}

function readOption(reporter: Reporter, option: Option, schema: OptionSchema): ReadOption<unknown> {
  const name = option.name.text;
  if (option.members !== undefined || option.values.some(isChoose)) return readChosen(reporter, option, schema);
  if (option.block !== null && schema.block === undefined)
    reporter.report('ADS3011', option.block.span, { option: name });
  // The parser has reported an option without a value, unless it may stand alone.
  if (option.values.length === 0)
    return schema.type.kind === 'flag' && bareOptions.has(name)
      ? good(option, schema, true, option.name.span)
      : failed(option, schema);
  const [only] = option.values;
  if (schema.many && schema.type.kind !== 'list' && option.values.length === 1 && only?.kind === 'list') {
    const text = only.items.map(writtenText).join(', ');
    const extras = only.items.length === 0 ? {} : { hint: `write ${name} ${text}`, fix: behind(option, only, text) };
    const parameters = { option: name, expected: describeType(schema.type), found: 'a list in brackets' };
    reporter.report('ADS3002', only.span, parameters, extras);
    return failed(option, schema);
  }
  const inList = only?.kind === 'list' && !schema.many && schema.type.kind !== 'list' ? only : null;
  const bounds = schema.type.kind === 'clip' && inList?.items.length === 2 ? inList.items : [];
  const alone = inList?.items.length === 1 ? inList.items[0] : bounds[0];
  if (inList !== null && alone !== undefined && option.values.length === 1) {
    const text = bounds.length === 2 ? bounds.map(writtenText).join(' .. ') : writtenText(alone);
    const parameters = { option: name, expected: describeType(schema.type), found: 'a list' };
    const extras = { hint: `write ${name} ${text}`, fix: behind(option, inList, text) };
    reporter.report('ADS3002', inList.span, parameters, extras);
    return failed(option, schema);
  }
  if (schema.many) {
    const items = option.values.map((value) => ({
      value: readValue(reporter, name, schema.type, value),
      span: value.span,
    }));
    return items.some((item) => item.value === undefined)
      ? failed(option, schema)
      : good(option, schema, items, option.span);
  }
  if (option.values.length > 1) {
    const [first, second] = option.values;
    const span = { ...first!.span, end: second!.span.end };
    const isBound = ({ kind }: Value) => kind === 'number' || kind === 'call';
    if (option.values.length === 2 && schema.type.kind === 'clip' && isBound(first!) && isBound(second!)) {
      const text = `${writtenText(first!)} .. ${writtenText(second!)}`;
      const parameters = { option: name, expected: describeType(schema.type), found: 'two values' };
      reporter.report('ADS3002', span, parameters, { hint: `write ${text}`, fix: guessedFix(span, text) });
      return failed(option, schema);
    }
    if (first!.kind === 'number' && second!.kind === 'number' && option.values.length === 2) {
      if (second!.span.start === first!.span.end + 1) {
        const text = `${writtenText(first!)}.${writtenText(second!)}`;
        const extras = { hint: `decimals have a dot: ${text}`, fix: guessedFix(span, text) };
        reporter.report('ADS3006', span, { option: name }, extras);
        return failed(option, schema);
      }
    }
    reporter.report('ADS3006', option.values[1]!.span, { option: name });
    return failed(option, schema);
  }
  const value = readValue(reporter, name, schema.type, option.values[0]!);
  return value === undefined ? failed(option, schema) : good(option, schema, value, option.values[0]!.span);
}

/** In place of a value, apart from the option's name, which brackets may touch. */
function behind({ name }: Option, { span }: Value, text: string): Fix {
  return guessedFix({ ...span, start: name.span.end }, ` ${text}`, `write '${text}'`);
}

/** `choose(…)`: every member is read, and the one that was taken is the value. */
function readChosen(reporter: Reporter, option: Option, schema: OptionSchema): ReadOption<unknown> {
  const { members, values, name } = option;
  if (schema.tunable === true && members === undefined) {
    const reason = 'choose(…) stands for the whole value, as in layers choose([256, 128], [128, 64])';
    reporter.report('ADS3018', values.find(isChoose)?.span ?? option.span, { what: `'${name.text}'`, reason });
    return failed(option, schema);
  }
  if (schema.tunable !== true || members === undefined) {
    refuseChoose(reporter, option, schema);
    return failed(option, schema);
  }
  const read = members.map((member) => {
    const items = schema.many && member.kind === 'list' ? member.items : [member];
    if (items.length === 0) reporter.report('ADS3019', member.span, { reason: 'it is an empty list' });
    return readOption(reporter, { ...option, values: items, members: undefined }, schema);
  });
  return read.some(({ wrong }) => wrong) ? failed(option, schema) : read[members.indexOf(values[0]!)]!;
}

function refuseChoose(reporter: Reporter, { name, values, members, span }: Option, schema: OptionSchema): void {
  const { why, instead } = schema.unchosen ?? { why: 'only options that decide how good a model is do' };
  const [value] = values;
  const first = (members ?? (value !== undefined && isChoose(value) ? value.args : []))[0];
  const stated = first === undefined ? null : `${name.text} ${valueText(first)}`;
  const hints = [...(stated === null ? [] : [`state one of them, as in '${stated}'`]), ...(instead ? [instead] : [])];
  reporter.report(
    'ADS3018',
    span,
    { what: `'${name.text}'`, reason: why },
    { hint: hints.length === 0 ? null : hints.join('; '), fix: stated === null ? null : guessedFix(span, stated) },
  );
}

// Written out: a spread takes longer than all else here, and a large spec has thousands of options.
function good({ name, block }: Option, schema: OptionSchema, value: unknown, span: Span): ReadOption<unknown> {
  return { value, span, nameSpan: name.span, wrong: false, block: schema.block === undefined ? null : block };
}

function failed({ name, block, span }: Option, schema: OptionSchema): ReadOption<unknown> {
  return {
    value: defaultOf(schema),
    span,
    nameSpan: name.span,
    wrong: true,
    block: schema.block === undefined ? null : block,
  };
}

const nowhere: Span = { file: '', start: 0, end: 0 };

function defaultOf(schema: OptionSchema): unknown {
  if (schema.many && Array.isArray(schema.default)) return schema.default.map((value) => ({ value, span: nowhere }));
  return schema.default;
}
