/** A spec with another name for everything that has one, as an editor would rename it, and `was` behind each. */
import { namesOf } from '../../src/lsp/occurrences.ts';
import type { Declaration } from '../../src/language/syntax/ast.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { SourceFile } from '../../src/text/source.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Renamed things by kind, old to new. */
export interface Renamed {
  readonly text: string;
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** @param renamedName another name for a name; it must be new, and the same for the same one */
export function renameAll(text: string, renamedName: (kind: string, old: string) => string): Renamed {
  const file = new SourceFile('model.ads', text);
  const { declarations } = parse(file).tree;
  const types = new Map(declarations.flatMap((d) => (d.kind === 'type' ? [[d.name!.text, d.format!.name.text]] : [])));
  const found = namesOf(declarations, (name) => types.get(name) ?? null);
  const names = new Map<string, Map<string, string>>();
  const edits: Edit[] = [];
  const written = (name: string) => JSON.stringify(name);
  const rename = (kind: string, old: string): string => {
    const known = names.get(kind) ?? new Map<string, string>();
    names.set(kind, known);
    const name = known.get(old) ?? renamedName(kind, old);
    known.set(old, name);
    return name;
  };
  const column = (table: string | null, name: string) =>
    rename('column', table === null || table === primary ? name : `${table}.${name}`).replace(/^.*\./s, '');
  const data = declarations.find((d) => d.kind === 'data');
  const primary = data?.name?.text ?? null;
  const inVariant = (start: number) =>
    declarations.some((d) => d.kind === 'variant' && d.span.start <= start && start < d.span.end);
  // Reads have no earlier name.
  const reads = new Set(declarations.flatMap((d) => (d.kind === 'read' && d.name !== null ? [d.name.text] : [])));
  for (const { kind, name, declares } of found.names) {
    if (!['signal', 'layer', 'head', 'vocab', 'source'].includes(kind) || (kind === 'layer' && reads.has(name.text)))
      continue;
    const now = rename(kind, name.text);
    const says = declares !== null && !inVariant(name.span.start);
    edits.push({ ...name.span, text: `${written(now)}${says ? ` was ${written(name.text)}` : ''}` });
    const signal = declares as Declaration | null;
    if (signal?.kind === 'signal' && signal.from === null)
      edits.push({
        start: signal.format!.span.end,
        end: signal.format!.span.end,
        text: ` from ${written(column(null, name.text))}`,
      });
  }
  for (const { table, name } of found.columns) edits.push({ ...name.span, text: written(column(table, name.text)) });
  // A key of one name in both tables: the joined one's keeps it.
  for (const statement of data?.kind === 'data' ? data.statements : [])
    for (const { left, right } of statement.kind === 'join' ? statement.on : [])
      if (right === null)
        edits.push({ start: left.span.end, end: left.span.end, text: ` = ${written(left.path.at(-1)!.text)}` });
  const columns = names.get('column') ?? new Map<string, string>();
  if (data?.kind === 'data' && data.bodySpan !== null && columns.size > 0) {
    const dotted = (name: string) => {
      const table = [...joinsOf(data)].find((join) => name.startsWith(`${join}.`));
      return table === undefined ? written(name) : `${table}.${written(name.slice(table.length + 1))}`;
    };
    const pairs = [...columns]
      .filter(([old, now]) => old !== now)
      .map(([old, now]) => {
        const table = [...joinsOf(data)].find((join) => old.startsWith(`${join}.`));
        return `${table === undefined ? '' : `${table}.`}${written(now)} was ${dotted(old)}`;
      });
    const end = data.bodySpan.end - 1;
    edits.push({ start: end, end, text: `\n  column ${pairs.join(', ')}\n` });
  }
  let result = text;
  for (const { start, end, text: now } of edits.sort((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + now + result.slice(end);
  return { text: result, names };
}

function joinsOf(data: Extract<Declaration, { kind: 'data' }>): Set<string> {
  return new Set(data.statements.flatMap((s) => (s.kind === 'join' && s.name !== null ? [s.name.text] : [])));
}
