import { crossFunctions } from '../../crosses/index.ts';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { formatNames, formats } from '../../formats/options.ts';
import { baselineMethods } from '../../language/semantics/options/baselines.ts';
import { tableOptions } from '../../language/semantics/options/data.ts';
import type { NameKind, OptionSchema, OptionTable } from '../../language/semantics/options/schema.ts';
import { describeType, showDefault } from '../../language/semantics/options/show.ts';
import { calibrationMethods } from '../../language/semantics/options/training.ts';
import type * as ast from '../../language/syntax/ast.ts';
import { CHOOSE, keywords } from '../../language/syntax/keywords.ts';
import { cursorAt } from '../cursor.ts';
import type { OptionPath, CursorPlace } from '../cursor-place.ts';
import { parsedFeature } from '../feature.ts';
import { optionTableOf } from '../option-tables.ts';
import type { SymbolKind } from '../occurrences.ts';
import { toOffset, toRange } from '../positions.ts';
import { declared } from '../symbols.ts';
import type { ParsedProgram } from '../workspace.ts';
import { builtInDoc, optionDoc, wordsOf } from './hover.ts';
import { writtenAs } from './rename.ts';

/** What may stand at the cursor, and nothing else. */
export const completion = parsedFeature<CompletionParams, CompletionItem[]>({
  method: 'textDocument/completion',
  capabilities: { completionProvider: { triggerCharacters: ['.', '(', '{', ',', ' ', ':', '*', '='] } },
  answer(program, { position }) {
    const { source, tree, tokens } = program.file;
    const offset = toOffset(source, position);
    if (tree.comments.some(({ span }) => span.start < offset && offset <= span.end)) return [];
    const { place, word } = cursorAt(source, tokens, offset);
    const range = toRange(source, word);
    return proposals(program, place).map(({ text, snippet, ...item }, i) => ({
      ...item,
      sortText: String(i).padStart(4, '0'),
      filterText: item.label,
      textEdit: { range, newText: snippet ?? text ?? item.label },
      insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    }));
  },
});

interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: { readonly kind: 'markdown'; readonly value: string };
  /** Instead of the label. */
  readonly text?: string;
  readonly snippet?: string;
}

function proposals(program: ParsedProgram, place: CursorPlace): Proposal[] {
  switch (place.at) {
    case 'nothing':
      return [];
    case 'declaration':
      return declarationWords(place.inVariant);
    case 'statement':
      return [...keywordsOf('statement'), ...optionNames(tableOptions, [])];
    case 'words':
      return place.words.map((label) => ({ label, kind: CompletionItemKind.Keyword }));
    case 'format':
      return [...formatNames.map(formatProposal), ...named(program, 'type')];
    case 'argument': {
      const format = formats[place.format as keyof typeof formats] as
        (typeof formats)[keyof typeof formats] | undefined;
      return format?.argument?.vocab == null ? [] : named(program, 'vocab');
    }
    case 'column':
      return columns(
        program,
        place.table ?? place.joined,
        place.table !== null || place.joined !== null,
        place.derives,
      );
    case 'members': {
      const names = named(program, place.kind);
      const free = names.filter(
        ({ label, text }) => !place.present.includes(label) && !place.present.includes(text ?? label),
      );
      return place.functions ? [...free, ...crossFunctions.map(functionProposal)] : free;
    }
    case 'log':
      return named(program, 'table', (kind) => kind === 'data');
    case 'source':
      return [
        ...named(program, 'source'),
        { label: 'all', kind: CompletionItemKind.EnumMember, detail: 'one tower for every source' },
      ];
    case 'method':
      return place.of === 'baseline'
        ? Object.entries(baselineMethods).map(([label, { doc }]) => ({
            label,
            kind: CompletionItemKind.EnumMember,
            detail: doc,
          }))
        : Object.entries(calibrationMethods).map(([label, detail]) => ({
            label,
            kind: CompletionItemKind.EnumMember,
            detail,
          }));
    case 'target': {
      const kinds: Record<string, SymbolKind> = {
        signal: 'signal',
        group: 'layer',
        cross: 'layer',
        sequence: 'sequence',
        read: 'layer',
        head: 'head',
        type: 'type',
        tower: 'source',
      };
      return Object.hasOwn(kinds, place.kind)
        ? named(program, kinds[place.kind]!, (kind) => kinds[place.kind] !== 'layer' || kind === place.kind)
        : [];
    }
    case 'picks':
      return [];
    case 'import':
      return [];
    case 'option':
      return optionNames(optionTableOf(program, place), place.present);
    case 'value':
      return values(program, place);
    case 'amount': {
      const table = optionTableOf(program, place);
      // A number that nobody can guess, or the end of the value.
      return Object.hasOwn(table, place.option) && table[place.option]!.type.kind === 'amount'
        ? []
        : optionNames(table, [...place.present, place.option]);
    }
  }
}

function declarationWords(inVariant: boolean): Proposal[] {
  const outside: ReadonlySet<string> = new Set([
    'model',
    'import',
    'data',
    'vocab',
    'variant',
    'baseline',
    'search',
    'run',
    'allow',
  ]);
  const words = keywordsOf('declaration').filter(({ label }) => !inVariant || !outside.has(label));
  return inVariant ? [...words, ...keywordsOf('connective').filter(({ label }) => label === 'without')] : words;
}

function keywordsOf(role: string): Proposal[] {
  return keywords
    .filter((keyword) => keyword.role === role)
    .map(({ word, doc }) => ({ label: word, kind: CompletionItemKind.Keyword, detail: doc }));
}

function formatProposal(name: (typeof formatNames)[number]): Proposal {
  const { doc, argument } = formats[name];
  return {
    label: name,
    kind: CompletionItemKind.TypeParameter,
    detail: doc,
    documentation: markdown(builtInDoc(name) ?? doc),
    ...(argument?.required ? { snippet: `${name}($1)` } : {}),
  };
}

function functionProposal(name: string): Proposal {
  return {
    label: name,
    kind: CompletionItemKind.Function,
    snippet: `${name}($1)`,
    documentation: markdown(builtInDoc(name) ?? name),
  };
}

const symbolKinds: Partial<Record<SymbolKind, CompletionItemKind>> = {
  signal: CompletionItemKind.Variable,
  vocab: CompletionItemKind.Enum,
  type: CompletionItemKind.Interface,
  layer: CompletionItemKind.Struct,
  head: CompletionItemKind.Event,
  source: CompletionItemKind.EnumMember,
  table: CompletionItemKind.Module,
};

function named(
  program: ParsedProgram,
  kind: SymbolKind,
  wants: (declares: string) => boolean = () => true,
): Proposal[] {
  return declared(program, kind).flatMap(({ occurrence }) => {
    const d = occurrence.declares as ast.Declaration;
    if (!wants(d.kind)) return [];
    const label = occurrence.name.text;
    const detail =
      d.kind === 'signal' || d.kind === 'type'
        ? `${d.kind}${d.format === null ? '' : ` : ${d.format.name.text}`}`
        : kind;
    return [
      {
        label,
        kind: symbolKinds[kind] ?? CompletionItemKind.Value,
        detail,
        text: writtenAs(label),
        ...(d.doc === null ? {} : { documentation: markdown(d.doc) }),
      },
    ];
  });
}

function optionNames(table: OptionTable, present: readonly string[]): Proposal[] {
  return Object.entries(table)
    .filter(([name]) => !present.includes(name))
    .map(([label, schema]) => ({
      label,
      kind: CompletionItemKind.Property,
      detail: `${describeType(schema.type)}; default: ${showDefault(schema)}`,
      documentation: markdown(optionDoc(label, schema)),
    }));
}

type ValuePlace = OptionPath & {
  readonly option: string;
  readonly call: string | null;
  readonly table: string | null;
  readonly written: readonly string[];
};

/** Members of `choose(…)` are values too. */
function values(program: ParsedProgram, place: ValuePlace): Proposal[] {
  const table = optionTableOf(program, place);
  const tunable = Object.hasOwn(table, place.option) && table[place.option]!.tunable === true;
  if (tunable && place.call === CHOOSE) return plainValues(program, { ...place, call: null });
  const proposals = plainValues(program, place);
  if (!tunable || place.call !== null || place.table !== null || place.written.length > 0) return proposals;
  const detail = 'adsc tune tries the members';
  return [...proposals, { label: CHOOSE, kind: CompletionItemKind.Function, detail, snippet: 'choose($1)' }];
}

function plainValues(program: ParsedProgram, place: ValuePlace): Proposal[] {
  const table = optionTableOf(program, place);
  const schema: OptionSchema | null = Object.hasOwn(table, place.option) ? table[place.option]! : null;
  if (schema === null) return [];
  const { type } = schema;
  if (type.kind === 'form') {
    if (place.call !== null) {
      const form = Object.hasOwn(type.forms, place.call) ? type.forms[place.call]! : null;
      return form?.args.some((arg) => arg.type.kind === 'column') ? columns(program, null, false, false) : [];
    }
    return Object.entries(type.forms).map(([name, { doc, args }]) => ({
      label: name,
      kind: CompletionItemKind.Function,
      detail: doc,
      ...(args.length === 0
        ? {}
        : { snippet: `${name}(${args.map((arg, i) => `\${${i + 1}:${arg.default ?? arg.name}}`).join(', ')})` }),
    }));
  }
  const words = Object.entries(wordsOf(schema))
    .filter(([label]) => !place.written.includes(label))
    .map(([label, doc]) => ({ label, kind: CompletionItemKind.EnumMember, detail: doc }));
  switch (type.kind) {
    case 'name':
    case 'product':
      return [
        ...(type.of === 'column' ? columns(program, null, true, false) : named(program, symbolOf[type.of])),
        ...words,
      ];
    case 'column':
      return columns(
        program,
        place.table ?? (place.word === 'join' ? place.of : null),
        place.table !== null || place.word === 'join',
        false,
      );
    case 'metric':
      return place.table === null
        ? named(program, 'head')
        : type.measures.map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
    case 'clip':
      return [
        { label: 'p(1) .. p(99)', kind: CompletionItemKind.Value, detail: 'percentiles of the training part' },
        { label: '0 .. 1', kind: CompletionItemKind.Value, detail: 'values', snippet: '${1:0} .. ${2:1}' },
      ];
    case 'list':
      return [{ label: '[ ]', kind: CompletionItemKind.Value, snippet: '[$1]' }];
    case 'string':
      return [{ label: '" "', kind: CompletionItemKind.Value, snippet: '"$1"' }];
    default:
      return words;
  }
}

const symbolOf: Record<Exclude<NameKind, 'column'>, SymbolKind> = { signal: 'signal', source: 'source', head: 'head' };

/** Columns of the data as the lock has them, else those that the spec names; unqualified: of the primary table, and the others' names. */
function columns(program: ParsedProgram, table: string | null, qualified: boolean, derives: boolean): Proposal[] {
  const tables = declared(program, 'table');
  const primary =
    tables.find(({ occurrence }) => (occurrence.declares as ast.Declaration).kind === 'data')?.occurrence.name.text ??
    null;
  // The steps of a sequence of the log have the columns of the log.
  const isHistory = tables.some(
    ({ occurrence: { name, declares } }) => name.text === table && (declares as ast.Declaration).kind === 'sequence',
  );
  const wanted = isHistory ? primary : (table ?? primary);
  const known = new Map<string, string>();
  const { lock } = program;
  if (wanted !== null && lock !== null && Object.hasOwn(lock.columns, wanted))
    for (const { name, type } of lock.columns[wanted]!) known.set(name, type);
  else {
    for (const file of program.files.values()) {
      for (const column of program.names(file).columns)
        if ((column.table ?? primary) === wanted) known.set(column.name.text, 'column');
    }
  }
  const own = [...known].map(([label, detail]) => ({
    label,
    kind: CompletionItemKind.Field,
    detail,
    text: writtenAs(label),
  }));
  if (qualified) return own;
  const joined = tables
    .filter(({ occurrence }) => occurrence.name.text !== primary)
    .map(({ occurrence }) => ({
      label: occurrence.name.text,
      kind: CompletionItemKind.Module,
      detail: (occurrence.declares as ast.Declaration).kind === 'sequence' ? 'steps of the log' : 'joined table',
      text: `${writtenAs(occurrence.name.text)}.`,
    }));
  return [
    ...own,
    ...joined,
    ...(derives ? [functionProposal('hour'), functionProposal('weekday'), functionProposal('age')] : []),
  ];
}

function markdown(value: string) {
  return { kind: MarkupKind.Markdown, value } as const;
}
