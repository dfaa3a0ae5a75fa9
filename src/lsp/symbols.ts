/** What a name means, across the files of a program. */
import type { Location } from 'vscode-languageserver';
import type { Occurrence, SymbolKind } from './occurrences.ts';
import { contains, toRange } from './positions.ts';
import type { ParsedFile, ParsedProgram, Workspace } from './workspace.ts';

export interface Placed {
  readonly file: ParsedFile;
  readonly occurrence: Occurrence;
}

/** The name at an offset of the program's file. */
export function occurrenceAt(program: ParsedProgram, offset: number): Occurrence | null {
  return program.names(program.file).names.find(({ name }) => contains(name.span, offset)) ?? null;
}

/** Every occurrence of what a name means. What an import picks may be of several kinds. */
export function occurrencesOf(program: ParsedProgram, of: Occurrence): Placed[] {
  const kinds = kindsOf(program, of);
  const found: Placed[] = [];
  for (const file of program.files.values()) {
    for (const occurrence of program.names(file).names) {
      if (occurrence.name.text !== of.name.text) continue;
      if (kinds.has(occurrence.kind) || occurrence.kind === 'any') found.push({ file, occurrence });
    }
  }
  return found;
}

/** The kinds of the declarations that an occurrence may mean. */
export function kindsOf(program: ParsedProgram, of: Occurrence): Set<SymbolKind> {
  if (of.kind === 'sequence' || of.kind === 'table') return logKinds(program, of);
  if (of.kind !== 'any') return new Set([of.kind]);
  const kinds = new Set<SymbolKind>();
  for (const file of program.files.values()) {
    for (const { kind, name, declares } of program.names(file).names)
      if (declares !== null && name.text === of.name.text) kinds.add(kind);
  }
  return kinds;
}

/** A sequence of the log is a table as well: of its columns. */
function logKinds(program: ParsedProgram, { kind, name }: Occurrence): Set<SymbolKind> {
  const places = new Map<number, SymbolKind[]>();
  for (const file of program.files.values())
    for (const one of program.names(file).names) {
      if (one.declares === null || one.name.text !== name.text || (one.kind !== 'sequence' && one.kind !== 'table'))
        continue;
      const kinds = [...(places.get(one.name.span.start) ?? []), one.kind];
      if (kinds.length > 1) return new Set(kinds);
      places.set(one.name.span.start, kinds);
    }
  return new Set([kind]);
}

/** Where it is declared: in the variant it is named in, else in the model itself. */
export function declarationsOf(program: ParsedProgram, of: Occurrence): Placed[] {
  const all = occurrencesOf(program, of).filter(({ occurrence }) => occurrence.declares !== null);
  const own = of.variant === null ? [] : all.filter(({ occurrence }) => occurrence.variant === of.variant);
  if (own.length > 0) return own;
  const base = all.filter(({ occurrence }) => occurrence.variant === null);
  return base.length > 0 ? base : all;
}

/** Everything of a kind that a program declares, each name once. */
export function declared(program: ParsedProgram, ...kinds: readonly SymbolKind[]): Placed[] {
  const found = new Map<string, Placed>();
  for (const file of program.files.values()) {
    for (const occurrence of program.names(file).names) {
      const { kind, name, declares } = occurrence;
      if (declares !== null && kinds.includes(kind) && !found.has(name.text))
        found.set(name.text, { file, occurrence });
    }
  }
  return [...found.values()];
}

export function locationOf(workspace: Workspace, { file, occurrence }: Placed): Location {
  return { uri: workspace.uriOf(file.key), range: toRange(file.source, occurrence.name.span) };
}
