/**
 * The examples of the catalog, run: each family's wrong example must get its code, its right one must not.
 * A family without a checker here is only parsed: its examples must at least be `.ads`.
 */
import type { Example } from '../../src/diagnostics/catalog/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { Lock } from '../../src/ir/lock.ts';
import { check, type CheckedProgram, type CheckedSignal } from '../../src/language/semantics/index.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { lint } from '../../src/lint/index.ts';
import { recordOf } from '../../src/text/record.ts';
import { SourceFile } from '../../src/text/source.ts';
import { lockFor } from './lock.ts';

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
  6: { check: lintAll, strict: false },
};

/** What the checker says of a program; its first file is the root. */
export function checkAll(files: ExampleFiles): readonly Diagnostic[] {
  return check({ readText: (path) => files[path] ?? null }, Object.keys(files)[0]!).diagnostics;
}

/** What the checker and every modelling rule say, with the lock of {@link shopLock}. */
export function lintAll(files: ExampleFiles): readonly Diagnostic[] {
  const checked = check({ readText: (path) => files[path] ?? null }, Object.keys(files)[0]!);
  const lock = checked.program === null ? null : shopLock(checked.program);
  return [...checked.diagnostics, ...lint(checked, lock, { preset: 'strict', rules: new Map() })];
}

/** 2,000 rows of a small shop: a new `request_id` in each, no `region`, lists of up to 20 elements, 500 clicks, 37 purchases. */
function shopLock(program: CheckedProgram): Lock {
  const { lock } = lockFor(program);
  const rows = 2000;
  const heads = { clicked: { observed: rows, positives: 500 }, bought: { observed: rows, positives: 37 } };
  const profileOf = ({ column, max }: CheckedSignal) => ({
    count: rows,
    missing: column === 'region' ? rows : 0,
    bad: 0,
    distinct: column === 'request_id' ? rows : column === 'region' ? 0 : 24,
    numeric: null,
    list: column === 'seen' ? { meanLength: 10, truncated: max < 20 ? 1 - max / 20 : 0, nulls: 0 } : null,
    top: [],
    transform: null,
  });
  return {
    ...lock,
    rows: { train: rows, validate: 0, holdout: 200 },
    heads: recordOf(program.base.heads.map(({ name, label }) => [name, heads[label.column as 'clicked']])),
    signals: recordOf(program.base.signals.map((signal) => [signal.name, profileOf(signal)])),
    vocabs: recordOf(
      Object.entries(lock.vocabs).map(([id, vocab]) => {
        const top = program.base.vocabs.find((one) => one.id === id)?.top ?? null;
        return [id, { ...vocab, entries: top ?? 300, coverage: top === null ? 0.98 : 0.2 }] as const;
      }),
    ),
  };
}

export function exampleFiles(example: Example): ExampleFiles {
  return typeof example === 'string' ? { 'example.ads': example } : example;
}

export function parseAll(files: ExampleFiles): Diagnostic[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.ads'))
    .flatMap(([path, text]) => parse(new SourceFile(path, text)).diagnostics);
}
