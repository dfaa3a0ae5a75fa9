import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isFormat } from '../../formats/options.ts';
import type * as ast from '../../language/syntax/ast.ts';
import { isBareName } from '../../language/syntax/lexical-checks.ts';
import { parsedFeature } from '../feature.ts';
import type { Occurrence } from '../occurrences.ts';
import { toOffset, toRange } from '../positions.ts';
import { declared, kindsOf, occurrenceAt, occurrencesOf } from '../symbols.ts';
import type { ParsedProgram } from '../workspace.ts';
import { emptyRecord } from '../../text/record.ts';

/** Whether a rename makes sense here, and what it would replace. */
export const prepareRename = parsedFeature<PrepareRenameParams, { range: Range; placeholder: string } | null>({
  method: 'textDocument/prepareRename',
  capabilities: {},
  answer(program, { position }) {
    const { source } = program.file;
    const occurrence = occurrenceAt(program, toOffset(source, position));
    if (occurrence === null || whyNot(program, occurrence) !== null) return null;
    return { range: toRange(source, occurrence.name.span), placeholder: occurrence.name.text };
  },
});

/** Renames in every file of every program that has the name; a signal that takes its column from its name goes on reading that column. */
export const rename = parsedFeature<RenameParams, WorkspaceEdit | null>({
  method: 'textDocument/rename',
  capabilities: { renameProvider: { prepareProvider: true } },
  answer({ file }, { position, newName }, workspace) {
    const offset = toOffset(file.source, position);
    const changes: Record<string, TextEdit[]> = emptyRecord();
    const seen = new Set<string>();
    const edit = (uri: string, change: TextEdit) => {
      const key = JSON.stringify([uri, change]);
      if (seen.has(key)) return;
      seen.add(key);
      (changes[uri] ??= []).push(change);
    };
    for (const program of workspace.programsOf(file.key)) {
      const of = occurrenceAt(program, offset);
      if (of === null) continue;
      const refused = whyNot(program, of) ?? whyNotTo(program, of, newName);
      if (refused !== null) throw new ResponseError(LSPErrorCodes.RequestFailed, refused);
      if (newName === of.name.text) return null;
      const kinds = kindsOf(program, of);
      for (const { file: other, occurrence } of occurrencesOf(program, of)) {
        const { name, declares, kind } = occurrence;
        const written = writtenAs(newName);
        const uri = workspace.uriOf(other.key);
        // What an import picks by one name may be of two kinds, of which only one is renamed.
        const both = kind === 'any' && [...kindsOf(program, occurrence)].some((other) => !kinds.has(other));
        const old = other.source.text.slice(name.span.start, name.span.end);
        edit(uri, { range: toRange(other.source, name.span), newText: both ? `${old}, ${written}` : written });
        if (
          declares !== null &&
          'kind' in declares &&
          declares.kind === 'signal' &&
          declares.from === null &&
          declares.format !== null
        ) {
          const behind = { start: declares.format.span.end, end: declares.format.span.end };
          edit(uri, { range: toRange(other.source, behind), newText: ` from ${old}` });
        }
      }
    }
    return seen.size === 0 ? null : { changes };
  },
});

/** Why a name can't be renamed here. */
function whyNot(program: ParsedProgram, of: Occurrence): string | null {
  if (of.kind === 'source') return "a source is a value of the data's column; another name would be another value";
  if (of.kind === 'any' && kindsOf(program, of).size !== 1)
    return 'this name picks several declarations; rename one of them where it is declared';
  const isDeclared = occurrencesOf(program, of).some(({ occurrence }) => occurrence.declares !== null);
  return isDeclared ? null : `nothing declares '${of.name.text}'`;
}

function whyNotTo(program: ParsedProgram, of: Occurrence, newName: string): string | null {
  if (newName === of.name.text) return null;
  if (newName === '' || /[\u0000-\u001f\u007f]/.test(newName))
    return 'a name needs at least one character, and none of control';
  const kinds = kindsOf(program, of);
  const taken = declared(program, ...kinds).find(({ occurrence }) => occurrence.name.text === newName);
  if (taken !== undefined)
    return `there is a ${words[(taken.occurrence.declares as ast.Declaration).kind] ?? (taken.occurrence.declares as ast.Declaration).kind} called '${newName}' already`;
  if (kinds.has('type') && (isFormat(newName) || newName === 'sequence')) return `'${newName}' is a built-in format`;
  return null;
}

const words: Readonly<Record<string, string>> = { data: 'table', join: 'table' };

export function writtenAs(name: string): string {
  return isBareName(name) ? name : JSON.stringify(name);
}
