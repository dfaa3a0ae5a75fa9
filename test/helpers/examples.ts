/**
 * The examples of the catalog, run: each family's wrong example must get its code, its right one must not.
 * A family without a checker here is only parsed: its examples must at least be `.ads`.
 */
import type { Example } from '../../src/diagnostics/catalog/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { check } from '../../src/language/semantics/index.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { SourceFile } from '../../src/text/source.ts';

/** Files by path; the first is the root. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface ExampleChecker {
  check(files: ExampleFiles): readonly Diagnostic[];
  /** Whether a right example must be free of every error, or (where examples are parts of a spec) only of its own code. */
  readonly strict: boolean;
}

/** By the first digit of a code. To cover a family, add what checks it. */
export const exampleCheckers: Record<string, ExampleChecker> = {
  1: { check: parseAll, strict: true },
  2: { check: checkAll, strict: false },
  3: { check: checkAll, strict: false },
  4: { check: checkAll, strict: false },
  5: { check: checkAll, strict: false },
  6: { check: checkAll, strict: false },
};

/** What the checker says of a program; its first file is the root. */
export function checkAll(files: ExampleFiles): readonly Diagnostic[] {
  return check({ readText: (path) => files[path] ?? null }, Object.keys(files)[0]!).diagnostics;
}

export function exampleFiles(example: Example): ExampleFiles {
  return typeof example === 'string' ? { 'example.ads': example } : example;
}

export function parseAll(files: ExampleFiles): Diagnostic[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.ads'))
    .flatMap(([path, text]) => parse(new SourceFile(path, text)).diagnostics);
}
