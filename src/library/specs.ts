/** Functions for specs: writing, checking and compiling them. Each loads what it needs when it is called. */
import type { Checked, CheckOptions, Fixed } from '../api/check.ts';
import type { Build, CompileOptions } from '../api/compile.ts';
import type { ReadConfig, ReadConfigOptions } from '../api/config.ts';
import type { DescribeOptions, Described } from '../api/describe.ts';
import type { Diffed, DiffOptions } from '../api/diff.ts';
import type { FormatOptions, FormatSourceOptions, FormattedFiles, FormattedSource } from '../api/format.ts';
import type { Linted, LintOptions } from '../api/lint.ts';
import type { InitOptions, Initialized } from '../api/init.ts';
import type { Outcome } from '../api/outcome.ts';
import type { Profiled, ProfileOptions } from '../api/profile.ts';
import type { Project, Spec, SpecOptions } from '../api/project.ts';

/**
 * Writes a first spec, `model.ads`, into a folder, and never over one that is there.
 *
 * Faults: `data` a spec is there already, or a file can't be read or written; `usage` options that do not go together, or data that no
 * spec can be guessed from.
 *
 * @example
 * const first = await init('.', { template: 'ctr' });
 * if (first.ok) console.log(first.value.spec);
 */
export async function init(dir: string, options: InitOptions = {}): Promise<Outcome<Initialized>> {
  return (await import('../api/init.ts')).init(dir, options);
}

/**
 * Opens a spec on disk: finds its root, and makes sure that the spec is text and lies in it. Nothing is checked yet.
 *
 * Faults: `data` the spec is not there or is no text, `usage` it is a folder, or `root` is not there or does not hold it.
 *
 * @example
 * const project = await openProject('model.ads');
 * if (project.ok) console.log(project.value.spec, 'in', project.value.root);
 */
export async function openProject(path: string, options: SpecOptions = {}): Promise<Outcome<Project>> {
  return (await import('../api/project.ts')).openProject(path, options);
}

/**
 * Reads the config of a project: `adsc.config.json`, or `adsc.config.ts`, which is **run** in this process. It is looked for upwards from the
 * folder, to the project root. The other functions of the library read no config: they take options. null: there is none.
 *
 * Faults: `data` it can't be read, or has members that no config has: each with its place.
 *
 * @param folder of the spec, say
 *
 * @example
 * const read = await readConfig('.');
 * if (read.ok) console.log(read.value?.config.lint?.preset ?? 'recommended');
 */
export async function readConfig(folder: string, options: ReadConfigOptions = {}): Promise<Outcome<ReadConfig | null>> {
  return (await import('../api/config.ts')).readConfig(folder, options);
}

/**
 * Checks a spec with its imports, and against its lock where it has one: every error in one pass, with a place and often a fix. Reads no
 * data.
 *
 * Faults: `spec` it has errors, `data` it can't be read or its lock is broken.
 *
 * @example
 * const checked = await check('model.ads');
 * if (checked.ok) console.log(checked.value.model, 'predicts', checked.value.heads);
 * else console.error(render(checked.diagnostics, checked.sources));
 */
export async function check(spec: Spec, options: CheckOptions = {}): Promise<Outcome<Checked>> {
  return (await import('../api/check.ts')).check(spec, options);
}

/**
 * Holds a spec that compiles to modelling rules: what is allowed, and may still be a mistake. Uses the lock where there is one, and reads no
 * data. `adsc explain codes` lists the rules, ADS6101 and on.
 *
 * Faults: as {@link check}; `spec` also where a rule that `rules` makes an error has found something; `usage` there is no such rule.
 *
 * @example
 * const linted = await lint('model.ads', { preset: 'strict', rules: { ADS6120: 'off' } });
 * if (linted.ok) console.log(linted.value.warnings.map(({ code }) => code));
 */
export async function lint(spec: Spec, options: LintOptions = {}): Promise<Outcome<Linted>> {
  return (await import('../api/lint.ts')).lint(spec, options);
}

/**
 * Applies the fixes that are certain, which keep what the author meant, and writes each changed file whole or not at all. What no certain
 * fix mends stays as it is, for {@link check} to report.
 *
 * Faults: `data` the spec can't be read or written, or its lock is broken.
 *
 * @example
 * const fixed = await fix('model.ads');
 * if (fixed.ok) console.log(fixed.value.applied.map(({ code }) => code));
 */
export async function fix(spec: Spec, options: SpecOptions = {}): Promise<Outcome<Fixed>> {
  return (await import('../api/check.ts')).fix(spec, options);
}

/**
 * Writes specs in the one layout, each file whole or not at all; comments stay where they are. Paths are files, or folders that are
 * searched for `.ads` files. A declaration with a syntax error stays as it is; the other files are formatted all the same, and progress
 * says which.
 *
 * Faults: `spec` a syntax error, or with `check` a file that would change; `data` a file can't be read or written; `usage` no paths.
 *
 * @example
 * const formatted = await format('.');
 * if (formatted.ok) console.log('formatted', formatted.value.changed);
 */
export async function format(
  paths: string | readonly string[],
  options: FormatOptions = {},
): Promise<Outcome<FormattedFiles>> {
  return (await import('../api/format.ts')).format(paths, options);
}

/**
 * The text of a spec in the one layout. A declaration with a syntax error stays as it is, and is reported in `diagnostics`; so is a wrong
 * option, with the text as it came.
 *
 * @param name what diagnostics call the text
 *
 * @example
 * const { text } = await formatSource('model   first\n');
 * console.log(text); // model first
 */
export async function formatSource(
  text: string,
  name = 'model.ads',
  options: FormatSourceOptions = {},
): Promise<FormattedSource> {
  return (await import('../api/format.ts')).formatSource(text, name, options);
}

/**
 * What a spec resolves to, declaration by declaration, defaults included.
 *
 * Faults: as {@link check}; `usage` the spec declares nothing of the name.
 *
 * @example
 * const described = await describe('model.ads', { name: 'price' });
 * if (described.ok) console.log(described.value.entries[0]?.facts);
 */
export async function describe(spec: Spec, options: DescribeOptions = {}): Promise<Outcome<Described>> {
  return (await import('../api/describe.ts')).describe(spec, options);
}

/**
 * Reads the training part of a spec's data once, chooses the transforms that the spec leaves open, and writes the lock with the
 * vocabularies. Compiling uses them from then on.
 *
 * Faults: `spec` it has errors, or the data does not fit it; `data` files or columns are missing or bad.
 *
 * @example
 * const profiled = await profile('model.ads');
 * if (profiled.ok) console.log(profiled.value.lock.rows.train, 'training rows');
 */
export async function profile(spec: Spec, options: ProfileOptions = {}): Promise<Outcome<Profiled>> {
  return (await import('../api/profile.ts')).profile(spec, options);
}

/**
 * Compiles a spec with its lock: the plan, and the files of every target. The same spec and lock give the same bytes. Reads no data.
 *
 * Faults: `spec` the spec has errors, `usage` it has no such variant, `data` the lock is broken or the build can't be written.
 *
 * @example
 * const built = await compile('model.ads', { out: 'build' });
 * if (built.ok) console.log(built.value.plan.model, [...built.value.files.keys()]);
 * else console.error(render(built.diagnostics, built.sources));
 */
export async function compile(spec: Spec, options: CompileOptions = {}): Promise<Outcome<Build>> {
  return (await import('../api/compile.ts')).compile(spec, options);
}

/**
 * What is different between two models, and what it means: for those who send requests and read answers, and for what could be kept of the
 * weights. Nothing is written and no weight is changed. Order of declarations, layout, comments, docs and budgets are no change.
 *
 * Faults: `spec` a side is a spec with errors; `data` a side can't be read, is of another version, or git, its repository or the commit is not
 * there.
 *
 * @param old a spec, its lock, a plan.json, a build, a bundle or a run; of a commit `git:REV:path`, with the path of a spec, its lock or a plan.json
 * @param next the same
 *
 * @example
 * const found = await diff('runs/1', 'model.ads');
 * if (found.ok) for (const { message, serving, weights } of found.value.changes) console.log(serving, weights.keep, message);
 * if (found.ok) console.log(found.value.same ? 'no change' : found.value.serving);
 * else console.error(render(found.diagnostics, found.sources));
 */
export async function diff(old: string, next: string, options: DiffOptions = {}): Promise<Outcome<Diffed>> {
  return (await import('../api/diff.ts')).diff(old, next, options);
}
