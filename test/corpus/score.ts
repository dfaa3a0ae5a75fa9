/** How close what adsc says of a wrong spec comes to a perfect answer. */
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { check, triedFixes } from '../../src/language/semantics/index.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { base, type WrongSpec } from './base.ts';

export const parts = ['code', 'span', 'message', 'fix', 'no cascade'] as const;
export type Part = (typeof parts)[number];

export interface Score {
  readonly spec: WrongSpec;
  /** What is not as in a perfect answer. */
  readonly wrong: readonly Part[];
  /** What adsc says. */
  readonly said: readonly Diagnostic[];
  readonly text: string;
}

const path = 'shop.ads';

/** The spec's text without the marks, and where what is marked stands. */
export function textOf(spec: WrongSpec): { text: string; start: number; end: number; from: number; to: number } {
  const [from, to] = replaced(spec);
  const text = base.slice(0, from) + unmarked(spec.wrong) + base.slice(to);
  const end = from + unmarked(spec.wrong).length;
  if (spec.span === null) return { text, start: -1, end: -1, from, to: end };
  const marked = spec.span ?? spec.wrong;
  const at = spec.span === undefined ? from : text.indexOf(unmarked(spec.span));
  const open = marked.indexOf('«');
  const close = marked.indexOf('»');
  if (at < 0 || open < 0 || close < open) throw new Error(`'${spec.name}' marks nothing`);
  return { text, start: at + open, end: at + close - 1, from, to: end };
}

function unmarked(text: string): string {
  return text.replaceAll(/[«»]/g, '');
}

function replaced({ at, to = at, name }: WrongSpec): [number, number] {
  if (at === undefined || to === undefined) return [base.length, base.length];
  const from = `\n${base}`.indexOf(`\n${at}`);
  const last = `\n${base}`.indexOf(`\n${to}`, from);
  if (from < 0 || last < 0) throw new Error(`'${name}' stands at a line that the base does not have`);
  return [from, base.indexOf('\n', last)];
}

export function score(spec: WrongSpec): Score {
  const { text, start, end, from, to } = textOf(spec);
  const host = memoryHost({ ...spec.files, [path]: text });
  const result = check(host, path, {});
  const said = triedFixes(host, path, {}, result);
  // The first of the right code, or else whatever comes first.
  const answer = said.find((d) => d.code === spec.code) ?? said[0];
  const wrong: Part[] = [];
  if (answer?.code !== spec.code) wrong.push('code');
  if (spec.span !== null && (answer?.span?.start !== start || answer.span.end !== end)) wrong.push('span');
  const words = answer === undefined ? '' : [answer.message, answer.hint ?? '', answer.fix?.title ?? ''].join('\n');
  if (!spec.says.every((one) => (typeof one === 'string' ? words.includes(one) : one.test(words))))
    wrong.push('message');
  if (!isRightFix(spec, text, from, to, answer)) wrong.push('fix');
  if (said.length !== 1) wrong.push('no cascade');
  return { spec, wrong, said, text };
}

function isRightFix(spec: WrongSpec, text: string, from: number, to: number, answer: Diagnostic | undefined): boolean {
  const fix = answer?.fix ?? null;
  if (spec.fix === undefined) return fix?.applicability !== 'certain';
  if (fix === null) return false;
  let after = text;
  for (const { span, newText } of fix.edits.toSorted((a, b) => b.span.start - a.span.start))
    after = after.slice(0, span.start) + newText + after.slice(span.end);
  return plain(after) === plain(text.slice(0, from) + spec.fix + text.slice(to));
}

/** White space between tokens is the formatter's. */
function plain(text: string): string {
  return text
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?([{}(),]) ?/g, '$1')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}
