/** `check` and `fix`. */
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/bag.ts';
import { allowFaults } from '../language/semantics/allow-days.ts';
import { applyCertainFixes, check as checkProgram, triedFixes } from '../language/semantics/index.ts';
import { outcomeOf } from './call.ts';
import { readProjectLock } from './read-project-lock.ts';
import type { Outcome } from './outcome.ts';
import { fromHere } from './diagnostic-paths.ts';
import { projectOf, type Spec, type SpecOptions } from './project.ts';
import { Refusal } from './refusal.ts';
import { writeSpec } from './spec-files.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { checkOptions, specOptions } from './options.ts';

export interface CheckOptions extends SpecOptions {
  /** The time that `allow … until …` is held to, in epoch milliseconds. Default: now. */
  readonly now?: number;
}

/** What a spec without errors declares, by name and in the order of the spec. */
export interface Checked {
  readonly model: string;
  readonly variants: readonly string[];
  readonly signals: readonly string[];
  readonly heads: readonly string[];
}

export function check(spec: Spec, options: CheckOptions = {}): Promise<Outcome<Checked>> {
  return outcomeOf(given(options, checkOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const lock = await readProjectLock(project);
    const checked = checkProgram(project.host, project.spec, { lock });
    const late = [...allowFaults(checked.program?.allows ?? [], options.now ?? Date.now()).values()];
    const { diagnostics, sources } = fromHere(call, project, {
      diagnostics: sortDiagnostics([...triedFixes(project.host, project.spec, { lock }, checked), ...late]),
      sources: checked.files,
    });
    if (checked.program === null || late.length > 0) throw new Refusal(diagnostics, 'spec', sources);
    call.keepSources(sources);
    call.note(diagnostics, sources);
    const { base, variants } = checked.program;
    return {
      model: base.name,
      variants: [...variants.keys()],
      signals: base.signals.map(({ name }) => name),
      heads: base.heads.map(({ name }) => name),
    };
  });
}

/** What {@link fix} did. */
export interface Fixed {
  /** The diagnostics whose fixes were applied, at the places that they had. */
  readonly applied: readonly Diagnostic[];
  /** Project-relative paths of the files that were written. */
  readonly files: readonly string[];
}

export function fix(spec: Spec, options: SpecOptions = {}): Promise<Outcome<Fixed>> {
  return outcomeOf(given(options, specOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const lock = await readProjectLock(project);
    const { changed, applied } = applyCertainFixes(project.host, project.spec, { lock });
    for (const [path, text] of changed) {
      const failed = await writeSpec({ absolute: join(project.root, path), shown: path }, text);
      if (failed !== null) throw new Refusal([failed], 'data');
    }
    const { diagnostics } = fromHere(call, project, { diagnostics: applied, sources: new Map() });
    return { applied: diagnostics, files: [...changed.keys()] };
  });
}
