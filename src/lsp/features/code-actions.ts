import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { formatOfType } from '../../language/semantics/format-of-type.ts';
import { certainFixes, type CheckResult, triedFixes } from '../../language/semantics/index.ts';
import { lint } from '../../lint/index.ts';
import { toLsp } from '../diagnostics.ts';
import { checkedFeature } from '../feature.ts';
import { toOffset, toPosition, toRange } from '../positions.ts';
import { declared } from '../symbols.ts';
import type { CheckedProgramView, Workspace } from '../workspace.ts';
import { writtenAs } from './rename.ts';
import { emptyRecord } from '../../text/record.ts';

/** The command behind "explain"; its argument is a code. */
export const EXPLAIN = 'adsc.explain';

/** The fix of every diagnostic in the range, its page, a declaration for a name that a column of the data has, and a name of before. */
export const codeActions = checkedFeature<CodeActionParams, Promise<CodeAction[]>>({
  method: 'textDocument/codeAction',
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.adsc`] },
  },
  async answer(program, { range, context }, workspace) {
    const { file, result, project } = program;
    const from = toOffset(file.source, range.start);
    const to = toOffset(file.source, range.end);
    const all = [...result.diagnostics, ...program.lint()];
    const own = all.filter((d) => d.span?.file === file.source.path);
    const host = workspace.hostOf(project);
    const settings = program.config?.lint ?? null;
    const more = (one: CheckResult) => (settings === null ? [] : lint(one, program.lock, settings));
    const options = { lock: program.lock, more };
    const here = own.filter(({ span }) => span!.start <= to && span!.end >= from);
    const wants = (kind: string) =>
      context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const uriOf = (path: string) => workspace.uriOf(workspace.keyIn(project, path));
    const shown = (d: Diagnostic) => toLsp(d, file.source, result.files, uriOf, workspace.documentation);
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      for (const d of triedFixes(host, project.spec, options, result, here))
        if (d.fix !== null)
          actions.push({
            title: capitalized(d.fix.title),
            kind: CodeActionKind.QuickFix,
            isPreferred: d.fix.applicability === 'certain',
            diagnostics: [shown(d)],
            edit: { changes: changesOf(program, [d], uriOf) },
          });
      for (const d of here)
        actions.push(...declareFromColumn(program, d, uriOf).map((action) => ({ ...action, diagnostics: [shown(d)] })));
      const codes = new Set(here.map(({ code }) => code));
      for (const code of codes)
        actions.push({
          title: `Explain ${code}`,
          kind: CodeActionKind.QuickFix,
          command: { title: `Explain ${code}`, command: EXPLAIN, arguments: [code] },
        });
    }
    // Editors may run this unasked, at every save: guesses are not for it.
    const fixAll = `${CodeActionKind.SourceFixAll}.adsc`;
    const certain = wants(fixAll) ? certainFixes(host, project.spec, options, result, own) : [];
    if (certain.length > 0)
      actions.push({
        title: `Apply ${certain.length === 1 ? 'the fix' : `all ${certain.length} fixes`} that ${certain.length === 1 ? 'is' : 'are'} certain`,
        kind: fixAll,
        edit: { changes: changesOf(program, certain, uriOf) },
      });
    if (wants(CodeActionKind.QuickFix))
      actions.push(...(await sayEarlierName(program, from, workspace, uriOf(file.source.path))));
    return actions;
  },
});

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function changesOf(
  { result }: CheckedProgramView,
  diagnostics: readonly Diagnostic[],
  uriOf: (path: string) => string,
): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = emptyRecord();
  for (const { span, newText } of diagnostics.flatMap((d) => d.fix!.edits)) {
    const source = result.files.get(span.file);
    if (source !== undefined) (changes[uriOf(span.file)] ??= []).push({ range: toRange(source, span), newText });
  }
  return changes;
}

/** "Say that 'price' was 'cost'": on a declaration that looks like one of the last commit, which is gone. */
async function sayEarlierName(
  program: CheckedProgramView,
  offset: number,
  { sinceHead }: Workspace,
  uri: string,
): Promise<CodeAction[]> {
  const { source, tree } = program.file;
  const d = tree.declarations.find(({ span }) => span.start <= offset && offset <= span.end);
  if (sinceHead === null || d === undefined || !('was' in d) || d.was !== null || d.name === null) return [];
  const { kind, name } = d;
  // Places move with what is typed while git is asked.
  const position = toPosition(source, name.span.end);
  const changes = await sinceHead.changes(program);
  const likely = changes.find((change) => change.kind === kind && change.name === name.text)?.likely;
  if (likely === undefined) return [];
  const newText = ` was ${writtenAs(likely)}`;
  return [
    {
      title: `Say that '${name.text}' was '${likely}'`,
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [uri]: [{ range: { start: position, end: position }, newText }] } },
    },
  ];
}

/** "Declare signal 'price' from column pins.price": for an unknown signal that the data has a column for. */
function declareFromColumn(program: CheckedProgramView, d: Diagnostic, uriOf: (path: string) => string): CodeAction[] {
  const { file, lock } = program;
  if (d.code !== 'ADS2001' || lock === null || d.span === null) return [];
  const name = program
    .names(file)
    .names.find(({ kind, name }) => kind === 'signal' && name.span.start === d.span!.start)?.name.text;
  if (name === undefined) return [];
  const primary = declared(program, 'table').find(
    ({ occurrence }) => occurrence.declares !== null && occurrence.declares.kind === 'data',
  )?.occurrence.name.text;
  // Below the last signal, or above what names it.
  const signals = file.tree.declarations.filter(({ kind }) => kind === 'signal');
  const around = file.tree.declarations.find(({ span }) => span.start <= d.span!.start && d.span!.end <= span.end);
  const at = signals.at(-1)?.span.end ?? around?.span.start ?? 0;
  return Object.entries(lock.columns).flatMap(([table, columns]) => {
    const column = columns.find((one) => one.name === name);
    const format = column === undefined ? null : formatOfType(column.type);
    if (format === null) return [];
    const from = table === primary ? '' : ` from ${writtenAs(table)}.${writtenAs(name)}`;
    const line = `signal ${writtenAs(name)} : ${format}${from}`;
    const newText = signals.length > 0 ? `\n${line}` : `${line}\n`;
    const position = toPosition(file.source, at);
    return [
      {
        title: `Declare signal '${name}' from column ${table === primary ? name : `${table}.${name}`}`,
        kind: CodeActionKind.QuickFix,
        edit: { changes: { [uriOf(file.source.path)]: [{ range: { start: position, end: position }, newText }] } },
      },
    ];
  });
}
