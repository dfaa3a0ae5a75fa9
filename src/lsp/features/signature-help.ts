import { readFunction, readOf } from '../../reads/index.ts';
import { crossFunction } from '../../crosses/index.ts';
import {
  MarkupKind,
  type SignatureHelp,
  type SignatureHelpParams,
  type SignatureInformation,
} from 'vscode-languageserver';
import { formats, isFormat } from '../../formats/options.ts';
import type { OptionSchema } from '../../language/semantics/options/schema.ts';
import { describeType } from '../../language/semantics/options/show.ts';
import { CHOOSE } from '../../language/syntax/keywords.ts';
import type { Cursor } from '../cursor-place.ts';
import { cursorAt } from '../cursor.ts';
import { parsedFeature } from '../feature.ts';
import { optionTableOf } from '../option-tables.ts';
import { toOffset } from '../positions.ts';
import type { ParsedProgram } from '../workspace.ts';
import { builtInDoc, optionDoc } from './hover.ts';

/** The arguments of the call that the cursor is in, or else the values of the option. */
export const signatureHelp = parsedFeature<SignatureHelpParams, SignatureHelp | null>({
  method: 'textDocument/signatureHelp',
  capabilities: { signatureHelpProvider: { triggerCharacters: ['(', ','], retriggerCharacters: [' '] } },
  answer(program, { position }) {
    const { source, tokens } = program.file;
    const cursor = cursorAt(source, tokens, toOffset(source, position));
    const found = cursor.call === null ? null : signatureOf(program, cursor, cursor.call.name);
    if (found !== null)
      return {
        signatures: [found],
        activeSignature: 0,
        activeParameter: Math.min(cursor.call!.argument, (found.parameters?.length ?? 1) - 1),
      };
    const schema = optionOf(program, cursor);
    if (schema === null) return null;
    const { option } = cursor.value!;
    return {
      signatures: [
        {
          label: `${option} ${describeType(schema.type)}`,
          documentation: markdown(optionDoc(option, schema)),
          parameters: [],
        },
      ],
      activeSignature: 0,
      activeParameter: 0,
    };
  },
});

function signatureOf(program: ParsedProgram, cursor: Cursor, name: string): SignatureInformation | null {
  const schema = optionOf(program, cursor);
  const type = schema?.type;
  if (name === CHOOSE) {
    const member = schema === null ? 'units' : describeType(schema.type);
    return signature(
      name,
      [
        ['member', member],
        ['…', 'more of them'],
      ],
      builtInDoc(name) ?? '',
    );
  }
  if (type?.kind === 'form' && Object.hasOwn(type.forms, name)) {
    const { args, doc } = type.forms[name]!;
    return signature(
      name,
      args.map((arg) => [
        arg.name,
        `${describeType(arg.type)}${arg.default === undefined ? '' : `; default: ${arg.default}`}`,
      ]),
      doc,
    );
  }
  if (type?.kind === 'clip' && name === 'p')
    return signature('p', [['percent', 'a percentile of the training part, 0 to 100']], 'clip p(1) .. p(99)');
  const format = isFormat(name) ? name : program.formatOf(name);
  if (format !== null && isFormat(format)) {
    const { argument, doc } = formats[format];
    if (argument === null) return null;
    const label = [
      argument.number === 'range'
        ? 'N'
        : argument.number === 'buckets'
          ? 'BUCKETS'
          : argument.number === 'length'
            ? 'LENGTH'
            : null,
      argument.vocab === null ? null : 'VOCAB',
    ]
      .filter((one) => one !== null)
      .join(' or ');
    return signature(name, [[label, argument.doc]], doc);
  }
  if (crossFunction(name) !== null)
    return signature(
      name,
      [
        ['operand', 'a group or a cross'],
        ['…', 'more of them'],
      ],
      builtInDoc(name) ?? '',
    );
  const read = readFunction(name);
  if (read !== null) {
    const query = readOf(read).asks ? [['query', 'a group or a cross'] as const] : [];
    return signature(name, [['sequence', 'a sequence'], ...query], builtInDoc(name) ?? '');
  }
  if (name === 'age') return signature(name, [['times', 'a column of lists of times']], builtInDoc(name) ?? '');
  if (name === 'hour' || name === 'weekday')
    return signature(name, [['time', 'a column of times']], builtInDoc(name) ?? '');
  return null;
}

function optionOf(program: ParsedProgram, { value }: Cursor): OptionSchema | null {
  if (value === null) return null;
  const table = optionTableOf(program, value.path);
  return Object.hasOwn(table, value.option) ? table[value.option]! : null;
}

function signature(name: string, args: readonly (readonly [string, string])[], doc: string): SignatureInformation {
  return {
    label: `${name}(${args.map(([label]) => label).join(', ')})`,
    documentation: markdown(doc),
    parameters: args.map(([label, documentation]) => ({ label, documentation: markdown(documentation) })),
  };
}

function markdown(value: string) {
  return { kind: MarkupKind.Markdown, value } as const;
}
