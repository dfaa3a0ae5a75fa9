/** Signs of other languages that stand several times in one phrase: one error for the phrase, and the others are passed over. */
import type { ILexingError } from 'chevrotain';
import { type Diagnostic, diagnostic, guessedFix } from '../../../diagnostics/index.ts';
import { isFirstOnLine } from '../../../text/lines.ts';
import type { SourceFile, Span } from '../../../text/source.ts';

export interface Phrases {
  /** By the offset of a sign: what is said of it; null: nothing, the phrase has been reported. */
  readonly said: ReadonlyMap<number, Diagnostic | null>;
  /** What is not read; ascending. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}

export function phrasesOfSigns(errors: readonly ILexingError[], file: SourceFile): Phrases {
  const found = new Map<number, Diagnostic | null>();
  const unread: { start: number; end: number }[] = [];
  const signs = new Set(errors.map(({ offset }) => offset));
  for (const { offset } of errors) {
    if (found.has(offset)) continue;
    const sign = file.text[offset];
    let phrase =
      sign === '-'
        ? listAt(offset, signs, file)
        : sign === '|'
          ? choiceAt(offset, file)
          : sign === '/'
            ? pathAt(offset, file)
            : null;
    phrase ??= formulaAt(offset, file);
    if (phrase === null) continue;
    for (const [i, at] of phrase.signs.entries()) found.set(at, i === 0 ? phrase.diagnostic : null);
    if (phrase.unread !== undefined) unread.push(phrase.unread);
  }
  return { said: found, unread };
}

interface Phrase {
  /** null: the parser says it. */
  readonly diagnostic: Diagnostic | null;
  readonly signs: readonly number[];
  readonly unread?: { readonly start: number; readonly end: number };
}

/** `- price`, line by line, as YAML lists things. */
function listAt(offset: number, signs: ReadonlySet<number>, file: SourceFile): Phrase | null {
  const items: string[] = [];
  const found: number[] = [];
  let end = offset;
  for (let line = file.positionAt(offset).line; ; line++) {
    const text = file.lineText(line);
    const item = /^([ \t]+)- +("[^"]*"|[\w.%]+)[ \t]*,?[ \t]*$/.exec(text);
    const start = file.lineStarts[line];
    if (item === null || start === undefined) break;
    const at = start + (item[1]?.length ?? 0);
    if (!signs.has(at)) break;
    found.push(at);
    items.push(item[2] ?? '');
    end = start + text.replace(/[ \t,]+$/, '').length;
  }
  if (found.length === 0 || !isFirstOnLine(file.text, offset)) return null;
  const span: Span = { file: file.path, start: offset, end };
  const text = items.join(', ');
  const fix = guessedFix(span, text, `write '${text}'`);
  const hint = `several names or values stand one behind the other, with commas: ${text}`;
  return { diagnostic: diagnostic('ADS1025', span, { language: 'a list of YAML' }, { hint, fix }), signs: found };
}

/** The path of an import without its quotes, and a day. */
function pathAt(offset: number, file: SourceFile): Phrase | null {
  const { line } = file.positionAt(offset);
  const from = file.lineStarts[line] ?? 0;
  for (const { 0: date, index } of file.lineText(line).matchAll(/\b\d{1,4}\/\d{1,2}\/\d{1,4}\b/g)) {
    const start = from + index;
    const signs = [...date.matchAll(/\//g)].map((sign) => start + sign.index);
    if (signs.includes(offset)) return { diagnostic: null, signs };
  }
  const [, before, path] = /^([ \t]*import[ \t]+)([\w./@-]+)[ \t]*$/.exec(file.lineText(line)) ?? [];
  if (before === undefined || path === undefined) return null;
  const start = from + before.length;
  const span: Span = { file: file.path, start, end: start + path.length };
  const text = JSON.stringify(path.endsWith('.ads') ? path : `${path}.ads`);
  const extras = { hint: `write import ${text}`, fix: guessedFix(span, text) };
  const parameters = { expected: 'the path of a file in double quotes', found: `'${path}'` };
  const signs = [...path.matchAll(/\//g)].map(({ index }) => start + index);
  return { diagnostic: diagnostic('ADS1001', span, parameters, extras), signs };
}

/** `from price / rating` and `on clicked && bought`: what a spec does not compute. */
function formulaAt(offset: number, file: SourceFile): Phrase | null {
  const { line } = file.positionAt(offset);
  const from = file.lineStarts[line] ?? 0;
  const [, before, first, rest] = formula.exec(file.lineText(line)) ?? [];
  if (before === undefined || first === undefined || rest === undefined) return null;
  const start = from + before.length;
  const behind = start + first.length;
  const end = behind + rest.trimEnd().length;
  if (offset < behind || offset >= end) return null;
  const isLabel = /^[ \t]*head\b/.test(before);
  const extras = {
    hint: isLabel
      ? 'a label is a column, or one comparison with it; write a column for it where the log is written'
      : `a spec computes no values but hour(time), weekday(time) and age(times): write a column for it where the log is written`,
  };
  const expected = isLabel ? 'one comparison' : "one column after 'from'";
  const span: Span = { file: file.path, start, end };
  const found = `'${file.text.slice(start, end)}'`;
  const signs = [...rest.matchAll(/[^\w\s."]/g)].map(({ index }) => behind + index);
  return {
    diagnostic: diagnostic('ADS1001', span, { expected, found }, extras),
    signs,
    unread: { start: behind, end },
  };
}

const operand = /(?:[A-Za-z_]\w*(?:\.\w+)?|"[^"]*"|\d[\w.]*)/.source;
const formula = new RegExp(
  `^((?:[ \\t]*signal\\b.*[ \\t]from|[ \\t]*head[ \\t]+\\w+[ \\t]+on)[ \\t]+)` +
    `(${operand}(?:[ \\t]*(?:==|!=|[<>]=?)[ \\t]*${operand})?)` +
    `([ \\t]*(?:[-+*/%^]|&&?|\\|\\|?)(?:(?!//)[^{])*)`,
);

/** `8 | 16 | 32`, as types and grammars name choices. */
function choiceAt(offset: number, file: SourceFile): Phrase | null {
  const { line } = file.positionAt(offset);
  const from = file.lineStarts[line] ?? 0;
  const text = file.lineText(line);
  for (const match of text.matchAll(/[\w.%]+(?:[ \t]*\|[ \t]*[\w.%]+)+/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (offset < start || offset >= end || isFirstOnLine(file.text, start)) continue;
    const span: Span = { file: file.path, start, end };
    const choice = `choose(${match[0]
      .split('|')
      .map((one) => one.trim())
      .join(', ')})`;
    const hint = `an option has one value; several that 'adsc tune' tries are written ${choice}`;
    const signs = [...match[0].matchAll(/\|/g)].map(({ index }) => start + index);
    const extras = { hint, fix: guessedFix(span, choice) };
    const first = /^[\w.%]+/.exec(match[0])?.[0].length ?? 0;
    const unread = { start: start + first, end };
    return { diagnostic: diagnostic('ADS1005', span, { text: '|' }, extras), signs, unread };
  }
  return null;
}
