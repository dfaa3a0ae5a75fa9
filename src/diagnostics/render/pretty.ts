import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { SourceFile, Span } from '../../text/source.ts';
import type { Diagnostic, Severity, TextEdit } from '../diagnostic.ts';
import { groupAlike, othersLine } from '../alike.ts';
import { visible, visibleLines } from '../visible.ts';
import { type Mark, snippet } from './snippet.ts';

/** For people at a terminal: diagnostics with their source lines, those alike as one with where the others are, and a summary at the end. */
export function renderPretty(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
  useColor: boolean,
): string {
  const color = picocolors.createColors(useColor);
  const blocks = groupAlike(diagnostics).map(({ first, more }) =>
    more.length === 0
      ? renderOne(first, files, color)
      : `${renderOne(first, files, color)}\n${' '.repeat(gutterWidth(first, files))} ${color.blue('=')} ${others(more, first, files)}`,
  );
  const summary = summarize(diagnostics);
  if (summary !== null) blocks.push(color.bold(summary));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function others(more: readonly Diagnostic[], first: Diagnostic, files: ReadonlyMap<string, SourceFile>): string {
  const lines = more.flatMap(({ span }) => {
    const file = span === null || span.file !== first.span?.file ? undefined : files.get(span.file);
    return file === undefined || span === null ? [] : [file.positionAt(span.start).line + 1];
  });
  return othersLine(more.length, lines);
}

/** `2 errors, 1 warning`; null without any. */
export function summarize(diagnostics: readonly Diagnostic[]): string | null {
  const count = (severity: Severity) => diagnostics.filter((d) => d.severity === severity).length;
  const parts = [
    plural(count('error'), 'error', 'errors'),
    plural(count('warning'), 'warning', 'warnings'),
    plural(count('info'), 'note', 'notes'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function plural(n: number, one: string, many: string): string | null {
  return n === 0 ? null : `${n} ${n === 1 ? one : many}`;
}

function renderOne(d: Diagnostic, files: ReadonlyMap<string, SourceFile>, color: Colors): string {
  const paint = painter(d.severity, color);
  const [headline = '', ...more] = visibleLines(d.message).split('\n');
  const lines = [
    `${color.bold(paint(`${d.severity === 'info' ? 'note' : d.severity}[${d.code}]`))}${color.bold(`: ${headline}`)}`,
  ];
  lines.push(...more.map((line) => `  ${line}`));
  const gutter = gutterWidth(d, files);
  const indent = ' '.repeat(gutter);

  // Related places in the same file are marked in the same snippet.
  const near = d.related.filter((other) => other.span.file === d.span?.file && files.has(other.span.file));
  if (d.span !== null)
    lines.push(...place(d.span, [{ span: d.span, label: '', primary: true }, ...near.map(toMark)], '-->'));
  for (const other of d.related) if (!near.includes(other)) lines.push(...place(other.span, [toMark(other)], ':::'));
  if (d.span !== null && (d.hint !== null || d.fix !== null)) lines.push(`${indent} ${color.blue('|')}`);
  if (d.hint !== null) lines.push(...note('help', d.hint));
  if (d.fix !== null) lines.push(...fixed(d.fix.title, d.fix.edits, d.hint === null));
  return lines.join('\n');

  function place(span: Span, marks: readonly Mark[], arrow: string): string[] {
    const file = files.get(span.file);
    const { line, column } = file?.positionAt(span.start) ?? { line: 0, column: 0 };
    const where = file === undefined ? visible(span.file) : `${visible(span.file)}:${line + 1}:${column + 1}`;
    const head = `${indent}${color.blue(arrow)} ${where}`;
    const labels =
      file === undefined
        ? marks.filter((mark) => mark.label !== '').map((mark) => `${indent} ${color.blue('=')} ${visible(mark.label)}`)
        : [];
    return [head, ...labels, ...(file === undefined ? [] : snippet(file, marks, gutter, color, paint))];
  }

  function note(kind: string, text: string): string[] {
    const [first = '', ...rest] = visibleLines(text).split('\n');
    return [
      `${indent} ${color.blue('=')} ${color.bold(kind)}: ${first}`,
      ...rest.map((line) => `${indent}   ${' '.repeat(kind.length)}  ${line}`),
    ];
  }

  /** The lines as the fix would make them; `titled` where no hint says the same already. */
  function fixed(title: string, edits: readonly TextEdit[], titled: boolean): string[] {
    const output = titled ? note('fix', title) : [];
    const file = edits[0] === undefined ? undefined : files.get(edits[0].span.file);
    if (file === undefined || edits.some((edit) => edit.span.file !== file.path)) return output;
    const first = file.positionAt(Math.min(...edits.map((edit) => edit.span.start))).line;
    const last = file.positionAt(Math.max(...edits.map((edit) => edit.span.end))).line;
    if (last - first > 3) return output;
    const from = file.lineStarts[first] ?? 0;
    const to = file.lineStarts[last + 1] ?? file.text.length;
    const after = applyEdits(file.text.slice(from, to), edits, from)
      .replace(/[\r\n]+$/, '')
      .split(/\r?\n/);
    for (const [i, line] of after.entries()) {
      const shown = visible(line.replaceAll('\t', '    '));
      output.push(
        `${color.blue(`${String(first + i + 1).padStart(gutter)} ${color.green('+')}`)} ${color.green(shown.slice(0, 160))}`.trimEnd(),
      );
    }
    return output;
  }
}

/** Applies edits to a text that starts at offset `base` of its file. */
function applyEdits(text: string, edits: readonly TextEdit[], base: number): string {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start - base) + newText + result.slice(span.end - base);
  }
  return result;
}

function toMark(related: Diagnostic['related'][number]): Mark {
  return { span: related.span, label: related.message, primary: false };
}

function gutterWidth(d: Diagnostic, files: ReadonlyMap<string, SourceFile>): number {
  let last = 0;
  for (const span of [
    d.span,
    ...d.related.map((other) => other.span),
    ...(d.fix?.edits ?? []).map((edit) => edit.span),
  ]) {
    const file = span === null ? undefined : files.get(span.file);
    if (span !== null && file !== undefined) last = Math.max(last, file.positionAt(span.end).line + 1);
  }
  return Math.max(2, String(last).length);
}

function painter(severity: Severity, color: Colors): (text: string) => string {
  return severity === 'error' ? color.red : severity === 'warning' ? color.yellow : color.cyan;
}
