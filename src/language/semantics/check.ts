/** The checker: from files to a checked program, or to everything that is wrong with them. */
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/index.ts';
import type { Lock } from '../../ir/lock.ts';
import { bindProgram, type Loaded } from './bind/program.ts';
import { checkMembers, type Trial, trialsOf } from './check-members.ts';
import type { CheckedChoice, ChosenValues } from './choices.ts';
import { reportIgnored } from './ignored-choices.ts';
import type { Declaration } from '../syntax/ast.ts';
import { type Ignore, ignoreFaults, withoutIgnored } from './ignores.ts';
import { type Host, loadProgram } from './load-program.ts';
import type { CheckedProgram } from './model.ts';
import { normalizeRoot } from './paths.ts';
import { Reporter } from './reporter.ts';
import type { SourceFile } from '../../text/source.ts';

export interface CheckOptions {
  /** What `adsc profile` saw: with it, columns and their types are checked too. */
  readonly lock?: Lock | null;
  /** Texts that stand in for files, such as an editor's unsaved ones, by root-relative path. */
  readonly text?: ReadonlyMap<string, string>;
  /** Instead of the lock's choices. Nothing is said then of those that are not made. */
  readonly choices?: ChosenValues;
  /** false: the members of choices that are not taken are not checked in the model. */
  readonly members?: false;
}

export interface CheckResult {
  /** null as soon as there is one error. */
  readonly program: CheckedProgram | null;
  /** By file and place. */
  readonly diagnostics: Diagnostic[];
  /** Every file that was read, by root-relative path. */
  readonly files: Map<string, SourceFile>;
  /** What the root sees. */
  readonly declarations: readonly Declaration[];
  /** Comments that silence warnings. */
  readonly ignores: readonly Ignore[];
  /** The program with other members of its choices: each one by itself, and the least and the largest together. Nothing is reported. Empty without `members`. */
  readonly trials: readonly (Trial & { bind(): CheckedProgram | null })[];
}

/**
 * Checks the program whose root file is `root` (relative to the project root, which is the host's). Pure but for the host, and
 * total: it throws for no text. Every error is reported in one pass; what depends on something wrong is left unsaid.
 */
export function check(host: Host, root: string, options: CheckOptions = {}): CheckResult {
  const rootPath = normalizeRoot(root);
  const overrides = options.text;
  const overlaid: Host =
    overrides === undefined ? host : { readText: (path) => overrides.get(path) ?? host.readText(path) };
  const reporter = new Reporter();
  const { root: tree, files, declarations, problems, ignores } = loadProgram(overlaid, rootPath, reporter);
  if (tree === null)
    return { program: null, diagnostics: reporter.bag.sorted(), files, trials: [], declarations, ignores };
  const syntaxIsRight = !reporter.bag.hasErrors;
  const isReadAsMeant = reporter.bag
    .sorted()
    .every(({ severity, fix }) => severity !== 'error' || fix?.applicability === 'certain');
  reporter.imports = problems;
  const lock = options.lock ?? null;
  for (const one of ignoreFaults(ignores)) reporter.bag.add(one);
  const found = () => sortDiagnostics(withoutIgnored(reporter.bag.sorted(), ignores, isOfCheck));
  const loaded: Loaded = { declarations, rootPath, syntaxIsRight, isReadAsMeant, lock };
  const values = options.choices ?? valuesOf(lock);
  const program = bindProgram(loaded, values, reporter);
  if (program !== null && options.choices === undefined)
    reportIgnored(
      program.ignoredChoices,
      "'adsc profile' leaves it out of the lock; what the spec says counts",
      reporter,
    );
  if (program === null || program.choices.length === 0)
    return { program, diagnostics: found(), files, trials: [], declarations, ignores };

  if (options.choices === undefined) reportUnmade(program.choices, reporter);
  if (options.members === false) return { program, diagnostics: found(), files, trials: [], declarations, ignores };
  const trials = trialsOf(program.choices);
  const bind = (trial: Trial, into: Reporter): CheckedProgram | null => {
    into.imports = problems;
    return bindProgram(loaded, new Map([...values, ...trial.values]), into);
  };
  const wrong = checkMembers(trials, bind);
  return {
    program: wrong.length > 0 ? null : program,
    diagnostics: sortDiagnostics([...found(), ...wrong]),
    files,
    trials: trials.map((trial) => ({ ...trial, bind: () => bind(trial, new Reporter()) })),
    declarations,
    ignores,
  };
}

/** Whether a check reports all warnings of a code: those of modelling rules, of compiling and of data come elsewhere. */
function isOfCheck(code: string): boolean {
  return /^ADS[1-5]/.test(code);
}

/** What a lock has chosen. */
export function valuesOf(lock: Lock | null): ChosenValues {
  return new Map(Object.entries(lock?.choices ?? {}));
}

function reportUnmade(choices: readonly CheckedChoice[], reporter: Reporter): void {
  const [first, ...others] = choices.filter(({ locked }) => locked === null);
  if (first !== undefined) {
    const keys = `'${first.key}'${others.length === 0 ? '' : ` and ${others.length} more`}`;
    reporter.report('ADS7017', first.span, { keys }, { hint: "'adsc tune' tries the members" });
  }
  for (const { key, members, locked, span } of choices)
    if (locked !== null && !members.some(({ text }) => text === locked))
      reporter.report('ADS7018', span, { key, locked, first: members[0]!.text });
}
