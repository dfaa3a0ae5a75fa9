/** Fixes are tried before they are offered, and applied only where they are certain. */
import type { Diagnostic, TextEdit } from '../../diagnostics/index.ts';
import { check, type CheckOptions, type CheckResult } from './check.ts';
import type { Host } from './load-program.ts';
import { entryOf } from '../../text/present.ts';

/** A check of a spec takes time in proportion to its text: fixes are tried while this many characters are not used up, about half a second. */
const TRIED_CHARACTERS = 200_000;
/** A fix can uncover what needs another one. */
const MAX_ROUNDS = 20;

/** How a text with fixes is looked at. */
export interface TryOptions extends CheckOptions {
  /** What is said of a program besides: modelling rules. */
  readonly more?: (result: CheckResult) => readonly Diagnostic[];
}

/** The diagnostics without the fixes that don't help: an offered guess leaves fewer errors, a certain fix removes its own and adds none. */
export function triedFixes(
  host: Host,
  root: string,
  options: TryOptions,
  result: CheckResult,
  diagnostics: readonly Diagnostic[] = result.diagnostics,
): Diagnostic[] {
  const ofCheck = new Set(result.diagnostics);
  // A fix of the checker is right also where a modelling rule has something to say of what it makes.
  const allOf = (one: CheckResult, d: Diagnostic) =>
    ofCheck.has(d) ? one.diagnostics : [...one.diagnostics, ...(options.more?.(one) ?? [])];
  const helps = (d: Diagnostic): boolean => {
    const now = allOf(check(host, root, { ...options, text: edited(options.text, result, d.fix!.edits) }), d);
    const before = allOf(result, d);
    if (d.fix!.applicability === 'guess' && d.severity === 'error') return errors(now) < errors(before);
    return errors(now) <= errors(before) && count(now, d.code) < count(before, d.code);
  };
  let left = TRIED_CHARACTERS;
  const size = [...result.files.values()].reduce((sum, file) => sum + file.text.length, 0);
  return diagnostics.map((d) => {
    if (d.fix === null) return d;
    left -= size;
    return left >= 0 && helps(d) ? d : { ...d, fix: null };
  });
}

function errors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function count(diagnostics: readonly Diagnostic[], code: string): number {
  return diagnostics.filter((d) => d.code === code).length;
}

export interface FixedSpec {
  /** By root-relative path, the texts that changed. */
  readonly changed: ReadonlyMap<string, string>;
  /** The fixes that were applied, in order. */
  readonly applied: readonly Diagnostic[];
  /** Of the changed texts. */
  readonly result: CheckResult;
}

/** Applies every certain fix that helps, again and again until none is left. Pure: the texts that changed come back. */
export function applyCertainFixes(host: Host, root: string, options: CheckOptions): FixedSpec {
  const text = new Map(options.text ?? []);
  const changed = new Map<string, string>();
  const applied: Diagnostic[] = [];
  let result = check(host, root, { ...options, text });
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = certainFixes(host, root, { ...options, text }, result);
    if (chosen.length === 0) break;
    const next = edited(
      text,
      result,
      chosen.flatMap((d) => d.fix!.edits),
    );
    for (const [path, content] of next) {
      if (result.files.has(path) && content !== entryOf(result.files, path).text) changed.set(path, content);
      text.set(path, content);
    }
    applied.push(...chosen);
    result = check(host, root, { ...options, text });
  }
  return { changed, applied, result };
}

/** The certain fixes that help and don't stand in each other's way. All are tried at once, and one by one only where that does not help. */
export function certainFixes(
  host: Host,
  root: string,
  options: TryOptions,
  result: CheckResult,
  diagnostics: readonly Diagnostic[] = result.diagnostics,
): Diagnostic[] {
  const certain = withoutOverlap(diagnostics.filter(({ fix }) => fix?.applicability === 'certain'));
  if (certain.length === 0) return [];
  const after = check(host, root, {
    ...options,
    text: edited(
      options.text,
      result,
      certain.flatMap((d) => d.fix!.edits),
    ),
  });
  if (
    errors(after.diagnostics) <=
    errors(result.diagnostics) - certain.filter(({ severity }) => severity === 'error').length
  )
    return certain;
  return triedFixes(host, root, options, result, certain).filter(({ fix }) => fix !== null);
}

/** Fixes that stand in each other's way are left to the next round. */
function withoutOverlap(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const taken: TextEdit[] = [];
  return diagnostics.filter(({ fix }) => {
    const free = fix!.edits.every((edit) => taken.every((other) => !overlaps(edit, other)));
    if (free) taken.push(...fix!.edits);
    return free;
  });
}

function overlaps({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

/** The given texts, and those of the files that edits change. */
function edited(
  text: ReadonlyMap<string, string> | undefined,
  { files }: CheckResult,
  edits: readonly TextEdit[],
): Map<string, string> {
  const all = new Map(text ?? []);
  const last = edits.toSorted((a, b) => b.span.start - a.span.start);
  for (const { span, newText } of last) {
    const before = all.get(span.file) ?? files.get(span.file)?.text;
    if (before !== undefined) all.set(span.file, before.slice(0, span.start) + newText + before.slice(span.end));
  }
  return all;
}
