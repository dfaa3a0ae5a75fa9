/** `compile`, and compiling for the functions that need a plan. */
import { dirname, resolve } from 'node:path';
import {
  type Compiled,
  type CompileOptions as ModelChoice,
  compile as compileProject,
  planSpec,
} from '../spec-to-build.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { optionalTargets } from '../emit/registry.ts';
import { writeBuild } from '../emit/write.ts';
import type { Plan } from '../ir/plan.ts';
import { type Call, outcomeOf } from './call.ts';
import { makeFolder } from './folders.ts';
import { readProjectLock } from './read-project-lock.ts';
import type { Fault, Outcome } from './outcome.ts';
import { fromHere } from './diagnostic-paths.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { Refusal, refuse, usage } from './refusal.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { compileOptions } from './options.ts';

export type { ModelChoice };

export interface CompileOptions extends SpecOptions {
  /** A variant of the spec instead of the model itself. */
  readonly variant?: string | null;
  /** A baseline over the same data and signals instead of the network. */
  readonly baseline?: 'lr' | 'wide_deep' | 'gbdt_lr' | null;
  /** A lock that is missing or was written for another version of the spec is an error. */
  readonly frozen?: boolean;
  /** Sizes and constants that no lock states are assumed, with a warning: a build to look at, which nothing trains or serves. Not with `frozen`. */
  readonly assume?: boolean;
  /**
   * What the build is to hold besides: `spark`, the rows of the model on Spark and Sail; `torchrec`, a program that trains on many processes;
   * or a package of the project that is a target, whose code is **run**.
   */
  readonly targets?: readonly string[];
  /** Options of targets that are packages, by the package. */
  readonly targetOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Folder to write the build to; what was there is replaced whole, or left as it was. Default: nothing is written. */
  readonly out?: string;
}

/** A build: everything but weights. */
export interface Build {
  /** What the spec and its lock resolve to, as plain JSON. */
  readonly plan: Plan;
  /** Path in the build to content: graphs, transforms, vocabularies, `manifest.json`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Absolute path of the folder that it was written to; null without `out`. */
  readonly out: string | null;
}

export function compile(spec: Spec, options: CompileOptions = {}): Promise<Outcome<Build>> {
  return outcomeOf(given(options, compileOptions, { spec: [spec, aSpec] }), async (call) => {
    if (options.assume === true && options.frozen === true)
      throw usage("option 'assume' and option 'frozen' rule each other out: a frozen lock states everything");
    const project = projectOf(call, spec, options);
    const { targets = [], targetOptions = {} } = options;
    const packages = targets.filter((name) => !optionalTargets.some((target) => target.name === name));
    // Code of others: loaded where somebody names it.
    const others =
      packages.length === 0
        ? []
        : await (await import('./load-targets.ts')).loadTargets(project.root, packages, targetOptions);
    const { plan, files } = await compileSpec(call, project, { ...options, others });
    if (options.out === undefined) return { plan, files, out: null };
    const out = resolve(call.cwd, options.out);
    makeFolder(call, dirname(out));
    refuse(await writeBuild(out, files));
    return { plan, files, out };
  });
}

/** The plan and the files of a build; warnings are noted. */
export async function compileSpec(
  call: Call,
  project: Project,
  { variant = null, baseline = null, frozen = false, assume = false, targets = [], others = [] }: ModelChoice = {},
): Promise<Compiled & { readonly plan: Plan }> {
  if (variant && baseline)
    throw usage("option 'variant' and option 'baseline' rule each other out: a baseline has no towers to vary");
  const lock = await readProjectLock(project);
  const compiled = await compileProject(project.host, project.spec, lock, {
    variant,
    baseline,
    frozen,
    assume,
    targets,
    others,
  });
  const { plan } = compiled;
  const found = fromHere(call, project, compiled);
  if (plan === null) throw new Refusal(found.diagnostics, faultOf(found.diagnostics), found.sources);
  call.keepSources(found.sources);
  call.note(found.diagnostics, found.sources);
  return { ...compiled, plan };
}

/** Fails as {@link compileSpec} does if one of the choices can't be compiled, before any of them has cost time. */
export async function requirePlans(call: Call, project: Project, choices: readonly ModelChoice[]): Promise<Plan[]> {
  const lock = await readProjectLock(project);
  return choices.map((choice) => {
    const planned = planSpec(project.host, project.spec, lock, choice);
    if (planned.plan !== null) return planned.plan;
    const found = fromHere(call, project, planned);
    throw new Refusal(found.diagnostics, faultOf(found.diagnostics), found.sources);
  });
}

/** A variant that isn't there is a mistyped argument, everything else is in the spec. */
function faultOf(diagnostics: readonly Diagnostic[]): Fault {
  const errors = diagnostics.filter((d) => d.severity === 'error');
  return errors.length > 0 && errors.every((d) => d.code === 'ADS7012') ? 'usage' : 'spec';
}
