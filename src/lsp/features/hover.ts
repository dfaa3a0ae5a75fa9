import { readFunction, readOf } from '../../reads/index.ts';
import { crosses, crossFunction } from '../../crosses/index.ts';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { whyTaken } from '../../language/semantics/choices.ts';
import { describe, type Entry } from '../../language/semantics/describe.ts';
import { columnEntries, columnList, joinFacts } from '../../language/semantics/describe-tables.ts';
import { baselineMethods } from '../../language/semantics/options/baselines.ts';
import { formats, isFormat } from '../../formats/options.ts';
import type { OptionSchema } from '../../language/semantics/options/schema.ts';
import { describeBounds, describeType, showDefault } from '../../language/semantics/options/show.ts';
import { calibrationMethods } from '../../language/semantics/options/training.ts';
import type * as ast from '../../language/syntax/ast.ts';
import { CHOOSE, keywords } from '../../language/syntax/keywords.ts';
import * as t from '../../language/syntax/tokens.ts';
import { checkedFeature } from '../feature.ts';
import type { OptionOccurrence } from '../occurrences.ts';
import { contains, type Extent, toOffset, toRange } from '../positions.ts';
import { encodedShape, showSize, declarationSize, widthsOf } from '../sizes.ts';
import { declarationsOf, occurrenceAt, type Placed } from '../symbols.ts';
import type { CheckedProgramView } from '../workspace.ts';
import { recordOf } from '../../text/record.ts';

/** What the thing under the cursor is, what the compiler made of it, and why. */
export const hover = checkedFeature<HoverParams, Hover | null>({
  method: 'textDocument/hover',
  capabilities: { hoverProvider: true },
  answer(program, { position }) {
    const { file } = program;
    const offset = toOffset(file.source, position);
    const found =
      nameAt(program, offset) ??
      columnAt(program, offset) ??
      builtInAt(program, offset) ??
      optionAt(program, offset) ??
      keywordAt(program, offset);
    return found === null
      ? null
      : { contents: { kind: MarkupKind.Markdown, value: found.text }, range: toRange(file.source, found.span) };
  },
});

interface Found {
  readonly text: string;
  readonly span: Extent;
}

function nameAt(program: CheckedProgramView, offset: number): Found | null {
  const occurrence = occurrenceAt(program, offset);
  if (occurrence === null) return null;
  const [placed] = declarationsOf(program, occurrence);
  return placed === undefined ? null : { text: describeDeclaration(program, placed), span: occurrence.name.span };
}

/** Its text, its doc comment, what the compiler made of it. */
function describeDeclaration(program: CheckedProgramView, { file, occurrence }: Placed): string {
  const d = occurrence.declares!;
  const text = 'span' in d ? file.source.text.slice(d.span.start, d.span.end) : '';
  const lines = text.split(/\r\n?|\n/);
  const shown = lines.length > 12 ? [...lines.slice(0, 11), '  …'] : lines;
  const parts = [fenced(shown.join('\n'))];
  if (d.doc !== null) parts.push(escaped(d.doc));
  if (occurrence.kind === 'source')
    parts.push('A source: a value of the column that says where an example comes from. Each has its tower.');
  const facts =
    d.kind === 'join' || d.kind === 'data' ? factsOfTable(program, d) : 'broken' in d ? factsOf(program, d) : [];
  if (facts.length > 0) parts.push(facts.map(([name, value]) => `- **${name}**: ${escaped(value)}`).join('\n'));
  return parts.join('\n\n');
}

function factsOfTable(
  { last, lock }: CheckedProgramView,
  { kind, name }: ast.JoinStatement | ast.DataDeclaration,
): Entry['facts'] {
  if (last === null || name === null) return [];
  const { base } = last.program;
  if (kind === 'data') return columnList(name.text, lock);
  const join = base.data?.joins.find((one) => one.name === name.text);
  // Its text has the first ones.
  return join === undefined ? [] : joinFacts(base, join, lock).filter(([fact]) => !['files', 'on'].includes(fact));
}

function factsOf({ last, lock }: CheckedProgramView, d: ast.Declaration): (readonly [string, string])[] {
  if (last === null || !('name' in d) || d.name === null) return [];
  const name = d.name.text;
  const entry: Entry | undefined = describe(last.program.base, lock).find(
    (e) => e.kind === d.kind && e.name === (d.kind === 'vocab' ? `vocab.${name}` : name),
  );
  const facts = [...(entry?.facts ?? [])];
  const { plan } = last;
  if (plan !== null) {
    const signal = d.kind === 'signal' ? plan.signals.find((s) => s.name === name) : undefined;
    if (signal !== undefined) {
      facts.push(['encodes to', encodedShape(plan, signal)]);
      if (!facts.some(([key]) => key === 'chosen')) facts.push(['transform', signal.reason]);
    }
    const widths = widthsOf(plan, d);
    if (widths !== null)
      facts.push(['shape', widths.input === null ? `${widths.output} wide` : `${widths.input} → ${widths.output}`]);
    const size = declarationSize(plan, d);
    if (size !== null) facts.push(['cost', showSize(size)]);
  }
  return facts;
}

function columnAt(program: CheckedProgramView, offset: number): Found | null {
  const { file, lock, last } = program;
  const column = program.names(file).columns.find(({ name }) => contains(name.span, offset));
  if (column === undefined) return null;
  const primary = last?.program.base.data?.primary.name ?? null;
  const table = column.table ?? primary;
  const known = table !== null && lock !== null && Object.hasOwn(lock.columns, table) ? lock.columns[table]! : null;
  const found = known?.find(({ name }) => name === column.name.text);
  const where = `column \`${code(column.name.text)}\`${table === null ? '' : ` of \`${code(table)}\``}`;
  if (found !== undefined) {
    const written = column.table === null ? column.name.text : `${column.table}.${column.name.text}`;
    const entry = last === null ? undefined : columnEntries(last.program, lock).find(({ name }) => name === written);
    const used = entry?.facts.find(([fact]) => fact === 'used as')?.[1];
    const text = `${where}: \`${code(found.type)}\`${used === undefined ? '' : `\n\nUsed as ${escaped(used)}.`}`;
    return { text, span: column.name.span };
  }
  return {
    text:
      known === null
        ? `${where} (no lock yet: \`adsc profile\` reads what it holds)`
        : `${where}: the data had no such column when it was profiled`,
    span: column.name.span,
  };
}

function builtInAt(program: CheckedProgramView, offset: number): Found | null {
  const { builtIns, options } = program.names(program.file);
  const name = builtIns.find(({ span }) => contains(span, offset));
  // `last(1d)` of an option is not `last(history)`.
  const isRead = name !== undefined && readFunction(name.text) !== null;
  if (isRead && options.some(({ option }) => contains(option.span, offset))) return null;
  const doc = name === undefined ? null : builtInDoc(name.text);
  if (doc === null) return null;
  const { span } = name!;
  return { text: [doc, ...(name!.text === CHOOSE ? choiceAt(program, span) : [])].join('\n\n'), span };
}

/** Which member is taken there, and why. */
function choiceAt({ last, lock }: CheckedProgramView, at: Extent & { readonly file: string }): string[] {
  const choice = last?.program.choices.find(({ span }) => span.file === at.file && span.start === at.start);
  if (choice === undefined) return [];
  const { key, members, taken } = choice;
  return [`\`${code(key)}\` is \`${code(members[taken]!.text)}\`: ${escaped(whyTaken(choice, lock))}`];
}

/** What a word of the language that isn't a keyword means: a format, a function, a method. */
export function builtInDoc(name: string): string | null {
  if (isFormat(name)) {
    const { doc, argument } = formats[name];
    return `**${name}**: ${doc}${argument === null ? '' : `\n\nArgument${argument.required ? '' : ' (optional)'}: ${argument.doc}.`}`;
  }
  if (Object.hasOwn(baselineMethods, name))
    return `**baseline ${name}**: ${baselineMethods[name as keyof typeof baselineMethods].doc}`;
  if (Object.hasOwn(calibrationMethods, name)) return `**calibration ${name}**: ${calibrationMethods[name]!}.`;
  const cross = crossFunction(name);
  if (cross !== null) return crosses[cross].doc;
  const read = readFunction(name);
  if (read !== null) return readOf(read).doc;
  return Object.hasOwn(functionDocs, name) ? functionDocs[name]! : null;
}

const functionDocs: Readonly<Record<string, string>> = {
  hour: "**hour**(time): the hour of the day, 0 to 23, in the data's zone.",
  age: '**age**(times): how long before the example each step of a sequence was, of a column with a list of times.',
  weekday: "**weekday**(time): the day of the week, in the data's zone.",
  [CHOOSE]: '**choose**(…): one of several values. `adsc tune` tries them, and the lock has the one that is taken.',
  sequence:
    '**sequence of** FORMAT: a list with one value of FORMAT in each step, oldest first; a member of a sequence.',
};

function optionAt(program: CheckedProgramView, offset: number): Found | null {
  const { options } = program.names(program.file);
  for (const found of options) {
    const { option, schema } = found;
    if (schema === null) continue;
    if (contains(option.name.span, offset))
      return { text: optionDoc(option.name.text, schema), span: option.name.span };
    const value = valueAt(found, offset);
    if (value !== null) return value;
  }
  return null;
}

function valueAt({ option, schema }: OptionOccurrence, offset: number): Found | null {
  const value = option.values.find(({ span }) => contains(span, offset));
  if (value === undefined || schema === null) return null;
  const word =
    value.kind === 'ref'
      ? value.path[0]!.text
      : value.kind === 'call'
        ? value.name.text
        : value.kind === 'amount'
          ? value.word.text
          : null;
  if (word === null) return null;
  const doc = wordsOf(schema)[word];
  return doc === undefined ? null : { text: `\`${option.name.text} ${code(word)}\`: ${doc}`, span: value.span };
}

/** The words that are values of an option, each with what it means. */
export function wordsOf({ type }: OptionSchema): Readonly<Record<string, string>> {
  switch (type.kind) {
    case 'enum':
      return type.values;
    case 'form':
      return recordOf(Object.entries(type.forms).map(([name, { doc }]) => [name, doc]));
    case 'amount':
      return recordOf(Object.entries(type.words).map(([name, { doc }]) => [name, doc]));
    case 'name':
      return type.words ?? {};
    case 'flag':
      return { yes: 'true', no: 'false' };
    default:
      return 'none' in type && type.none ? { none: 'no value' } : {};
  }
}

/** An option's meaning, type, bounds and default. */
export function optionDoc(name: string, schema: OptionSchema): string {
  const bounds =
    'min' in schema.type || 'max' in schema.type || 'above' in schema.type || 'below' in schema.type
      ? describeBounds(schema.type)
      : null;
  const type = `${schema.many ? 'a list, each ' : ''}${describeType(schema.type)}${bounds === null ? '' : `, ${bounds}`}`;
  const tunable = schema.tunable === true ? '\n- takes `choose(…)`' : '';
  return `**${name}**: ${schema.doc}\n\n- **type**: ${type}\n- **default**: ${showDefault(schema)}${tunable}`;
}

function keywordAt(program: CheckedProgramView, offset: number): Found | null {
  const token = program.file.tokens.find(
    (one) => one.startOffset <= offset && offset <= one.startOffset + one.image.length && t.keywordOf(one) !== null,
  );
  const keyword = token === undefined ? undefined : keywords.find(({ word }) => word === t.keywordOf(token));
  return keyword === undefined
    ? null
    : {
        text: `**${keyword.word}**: ${keyword.doc}`,
        span: { start: token!.startOffset, end: token!.startOffset + token!.image.length },
      };
}

/** Text of a spec in Markdown: a fence longer than any in it. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}ads\n${text}\n${fence}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/g, String.raw`\$&`);
}

function code(text: string): string {
  return text.replaceAll('`', "'");
}
