/** `lint`: modelling rules over a spec that compiles. */
import { sortDiagnostics } from '../diagnostics/bag.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { allowFaults } from '../language/semantics/allow-days.ts';
import { type CheckResult, check as checkProgram, triedFixes } from '../language/semantics/index.ts';
import { type Level, LEVELS, lint as lintProgram, lintRules, type Preset } from '../lint/index.ts';
import { outcomeOf } from './call.ts';
import { fromHere } from './diagnostic-paths.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { lintOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { projectOf, type Spec, type SpecOptions } from './project.ts';
import { readProjectLock } from './read-project-lock.ts';
import { Refusal, usage } from './refusal.ts';

export interface LintOptions extends SpecOptions {
  /** Which rules there are: `strict` has all of them. Default: `recommended`. */
  readonly preset?: Preset;
  /** What a rule's code makes, over the preset: `{ ADS6120: 'error' }`. */
  readonly rules?: Readonly<Record<string, Level>>;
}

/** What {@link lint} found that is no error. */
export interface Linted {
  readonly model: string;
  /** Warnings, those of {@link check} included. */
  readonly warnings: readonly Diagnostic[];
}

export function lint(spec: Spec, options: LintOptions = {}): Promise<Outcome<Linted>> {
  return outcomeOf(given(options, lintOptions, { spec: [spec, aSpec] }), async (call) => {
    const { preset = 'recommended', rules = {} } = options;
    for (const [code, level] of Object.entries(rules)) {
      if (!lintRules.some((rule) => rule.code === code)) throw usage(`option 'rules': there is no rule '${code}'`);
      if (!LEVELS.includes(level)) throw usage(`option 'rules': ${code} is off, warn or error`);
    }
    const project = projectOf(call, spec, options);
    const lock = await readProjectLock(project);
    const checked = checkProgram(project.host, project.spec, { lock });
    const settings = { preset, rules: new Map(Object.entries(rules)) };
    const more = (result: CheckResult) => lintProgram(result, lock, settings);
    const late = allowFaults(checked.program?.allows ?? [], Date.now()).values();
    const found = sortDiagnostics([...checked.diagnostics, ...more(checked), ...late]);
    const { diagnostics, sources } = fromHere(call, project, {
      diagnostics: triedFixes(project.host, project.spec, { lock, more }, checked, found),
      sources: checked.files,
    });
    if (checked.program === null || diagnostics.some(({ severity }) => severity === 'error'))
      throw new Refusal(diagnostics, 'spec', sources);
    call.keepSources(sources);
    call.note(diagnostics, sources);
    return { model: checked.program.base.name, warnings: diagnostics.filter(({ severity }) => severity === 'warning') };
  });
}
