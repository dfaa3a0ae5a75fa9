/** What a group, a cross, a read or a sequence is made of, and what uses it: the protocol's calls, going out and coming in. */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  SymbolKind as LspKind,
} from 'vscode-languageserver';
import { parsedFeature } from '../feature.ts';
import type { SymbolKind } from '../occurrences.ts';
import { toOffset, toRange } from '../positions.ts';
import { declarationsOf, occurrenceAt, occurrencesOf, type Placed } from '../symbols.ts';
import type { ParsedProgram, Workspace } from '../workspace.ts';

const kinds: Partial<Record<SymbolKind, LspKind>> = {
  table: LspKind.Struct,
  vocab: LspKind.Enum,
  type: LspKind.TypeParameter,
  signal: LspKind.Variable,
  layer: LspKind.Class,
  sequence: LspKind.Array,
  head: LspKind.Event,
};

export const prepareCallHierarchy = parsedFeature<CallHierarchyPrepareParams, CallHierarchyItem[] | null>({
  method: 'textDocument/prepareCallHierarchy',
  capabilities: { callHierarchyProvider: true },
  answer(program, { position }, workspace) {
    const occurrence = occurrenceAt(program, toOffset(program.file.source, position));
    if (occurrence === null) return null;
    const items = declarationsOf(program, occurrence).flatMap((placed) => itemOf(placed, workspace) ?? []);
    return items.length === 0 ? null : items;
  },
});

/** The declarations that name it. */
export const incomingCalls = parsedFeature<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[]>({
  method: 'callHierarchy/incomingCalls',
  capabilities: {},
  uriOf: ({ item }) => item.uri,
  answer(program, { item }, workspace) {
    const occurrence = occurrenceAt(program, toOffset(program.file.source, item.selectionRange.start));
    if (occurrence === null) return [];
    const calls = new Map<string, CallHierarchyIncomingCall>();
    for (const placed of occurrencesOf(program, occurrence)) {
      if (placed.occurrence.declares !== null) continue;
      const around = declarationAround(program, placed);
      const from = around === null ? null : itemOf(around, workspace);
      if (from === null) continue;
      const key = `${from.uri} ${JSON.stringify(from.selectionRange)}`;
      const call = calls.get(key) ?? { from, fromRanges: [] };
      call.fromRanges.push(toRange(placed.file.source, placed.occurrence.name.span));
      calls.set(key, call);
    }
    return [...calls.values()];
  },
});

/** The declarations that it names. */
export const outgoingCalls = parsedFeature<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[]>({
  method: 'callHierarchy/outgoingCalls',
  capabilities: {},
  uriOf: ({ item }) => item.uri,
  answer(program, { item }, workspace) {
    const { file } = program;
    const start = toOffset(file.source, item.selectionRange.start);
    const declaration = file.tree.declarations.find(({ span }) => span.start <= start && start <= span.end);
    if (declaration === undefined) return [];
    const calls = new Map<string, CallHierarchyOutgoingCall>();
    for (const occurrence of program.names(file).names) {
      const { span } = occurrence.name;
      if (occurrence.declares !== null || span.start < declaration.span.start || span.end > declaration.span.end)
        continue;
      for (const placed of declarationsOf(program, occurrence)) {
        const to = itemOf(placed, workspace);
        if (to === null) continue;
        const key = `${to.uri} ${JSON.stringify(to.selectionRange)}`;
        const call = calls.get(key) ?? { to, fromRanges: [] };
        call.fromRanges.push(toRange(file.source, span));
        calls.set(key, call);
      }
    }
    return [...calls.values()];
  },
});

/** What is declared where a name stands: the nearest declaration with a name around it. */
function declarationAround(program: ParsedProgram, { file, occurrence: { name } }: Placed): Placed | null {
  const around = program
    .names(file)
    .names.filter(
      ({ declares }) =>
        declares !== null && declares.span.start <= name.span.start && name.span.end <= declares.span.end,
    )
    .sort((a, b) => length(a.declares!.span) - length(b.declares!.span));
  const [nearest] = around;
  return nearest === undefined ? null : { file, occurrence: nearest };
}

const length = ({ start, end }: { readonly start: number; readonly end: number }) => end - start;

function itemOf({ file, occurrence }: Placed, workspace: Workspace): CallHierarchyItem | null {
  const kind = kinds[occurrence.kind];
  const { declares, name } = occurrence;
  if (kind === undefined || declares === null) return null;
  return {
    name: name.text,
    kind,
    detail: declares.kind,
    uri: workspace.uriOf(file.key),
    range: toRange(file.source, declares.span),
    selectionRange: toRange(file.source, name.span),
  };
}
