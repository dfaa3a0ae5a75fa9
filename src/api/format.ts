/** `format` and `formatSource`. */
import { readFileSync } from 'node:fs';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isAda } from '../language/syntax/is-ada.ts';
import { type Formatted, formatText } from '../language/syntax/format-text.ts';
import { SourceFile } from '../text/source.ts';
import { type CallOptions, interrupted, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { whyNoText } from './project.ts';
import { Refusal, usage } from './refusal.ts';
import { reasonOf, type SpecFile, specFiles, writeSpec } from './spec-files.ts';
import {
  either,
  given,
  mismatch,
  path as aPath,
  paths as pathList,
  required,
  string,
  wrongOptions,
} from './option-kinds.ts';
import { formatOptions, formatSourceOptions } from './options.ts';

export interface FormatOptions extends CallOptions {
  /** Write nothing: a file that would change is an error. */
  readonly check?: boolean;
}

/** Files that {@link format} looked at, as one would type them. */
export interface FormattedFiles {
  readonly files: readonly string[];
  readonly changed: readonly string[];
  /** Found in a folder and left out: Ada has the same suffix. */
  readonly skipped: readonly string[];
}

export function format(
  paths: string | readonly string[],
  options: FormatOptions = {},
): Promise<Outcome<FormattedFiles>> {
  return outcomeOf(given(options, formatOptions, { paths: [paths, either(aPath, pathList)] }), async (call) => {
    const given = typeof paths === 'string' ? [paths] : paths;
    if (given.length === 0) throw usage("no files to format: name some, or a folder such as '.'");
    const check = options.check === true;
    const { files, diagnostics } = specFiles(call, given);
    const sources = new Map<string, SourceFile>();
    let broken = diagnostics.length > 0;
    const [changed, skipped]: [string[], string[]] = [[], []];
    for (const [i, file] of files.entries()) {
      if (call.signal.aborted) throw interrupted(`${i} of ${files.length} files are done`);
      const done = await formatFile(file, check);
      diagnostics.push(...done.diagnostics);
      broken ||= done.broken;
      if (done.source !== null) sources.set(file.shown, done.source);
      if (done.changed) changed.push(file.shown);
      if (done.skipped) skipped.push(file.shown);
      call.report({
        task: 'format',
        file: file.shown,
        changed: done.changed,
        skipped: done.skipped,
        done: i + 1,
        total: files.length,
      });
    }
    if (diagnostics.length > 0) throw new Refusal(diagnostics, broken ? 'data' : 'spec', sources);
    return { files: files.map(({ shown }) => shown).filter((shown) => !skipped.includes(shown)), changed, skipped };
  });
}

interface FileDone {
  readonly changed: boolean;
  readonly skipped: boolean;
  /** The file, and not what is in it, is at fault. */
  readonly broken: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** null where no diagnostic points into it. */
  readonly source: SourceFile | null;
}

async function formatFile(file: SpecFile, check: boolean): Promise<FileDone> {
  const nothing = { changed: false, skipped: false, broken: false, diagnostics: [], source: null };
  const unusable = (problem: Diagnostic): FileDone => ({ ...nothing, broken: true, diagnostics: [problem] });
  const text = read(file);
  if (typeof text !== 'string') return unusable(text);
  if (isAda(text)) {
    if (file.found) return { ...nothing, skipped: true };
    return unusable(diagnostic('ADS9010', null, { path: file.shown, reason: 'it is Ada, which has the same suffix' }));
  }
  const formatted = formatText(file.shown, text);
  const differs = formatted.text !== text;
  const found = [
    ...formatted.errors,
    ...(check && differs ? [notFormatted(formatted, file.shown, `run 'adsc fmt ${file.shown}'`)] : []),
  ];
  const failed = differs && !check ? await writeSpec(file, formatted.text) : null;
  return {
    changed: differs && failed === null,
    skipped: false,
    broken: failed !== null,
    diagnostics: failed === null ? found : [...found, failed],
    source: found.length > 0 ? formatted.source : null,
  };
}

export function formatSource(text: string, name = 'model.ads', options: FormatSourceOptions = {}): FormattedSource {
  const wrong = [
    ...mismatch('text', text, required(string)),
    ...mismatch('name', name, string),
    ...wrongOptions(options, formatSourceOptions),
  ];
  if (wrong.length > 0) {
    const kept = typeof text === 'string' ? text : '';
    return { text: kept, diagnostics: wrong, source: new SourceFile('model.ads', kept) };
  }
  const { check = false } = options;
  const formatted = formatText(name, text);
  return {
    text: formatted.text,
    diagnostics: [
      ...formatted.errors,
      ...(check && formatted.text !== text ? [notFormatted(formatted, name, null)] : []),
    ],
    source: formatted.source,
  };
}

export interface FormatSourceOptions {
  /** Report text that would change, too. */
  readonly check?: boolean;
}

export interface FormattedSource {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What the diagnostics point into. */
  readonly source: SourceFile;
}

/** On the first line that would change. */
function notFormatted({ source, text }: Formatted, path: string, hint: string | null): Diagnostic {
  let start = 0;
  while (start < source.text.length && source.text[start] === text[start]) start++;
  const { line } = source.positionAt(Math.min(start, Math.max(0, source.text.trimEnd().length - 1)));
  const from = source.lineStarts[line]!;
  const span = { file: source.path, start: from, end: from + source.lineText(line).length };
  return diagnostic('ADS9012', span, { path }, { hint });
}

function read(file: SpecFile): string | Diagnostic {
  try {
    const bytes = readFileSync(file.absolute);
    const wrong = whyNoText(bytes);
    return wrong === null ? bytes.toString('utf8') : diagnostic('ADS9010', null, { path: file.shown, reason: wrong });
  } catch (error) {
    return diagnostic('ADS9010', null, { path: file.shown, reason: reasonOf(error) });
  }
}
