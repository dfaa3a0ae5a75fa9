/** `describe`: every declaration with what the compiler filled in. */
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMeanHint } from '../diagnostics/suggest.ts';
import type { Entry } from '../language/semantics/describe.ts';
import { columnEntries } from '../language/semantics/describe-tables.ts';
import { describeProgram } from '../language/semantics/describe-program.ts';
import { check } from '../language/semantics/index.ts';
import { outcomeOf } from './call.ts';
import { readProjectLock } from './read-project-lock.ts';
import type { Outcome } from './outcome.ts';
import { planSpec } from '../spec-to-build.ts';
import { servingEntry } from './serving-facts.ts';
import { fromHere } from './diagnostic-paths.ts';
import { projectOf, type Spec, type SpecOptions } from './project.ts';
import { Refusal } from './refusal.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { describeOptions } from './options.ts';

export interface DescribeOptions extends SpecOptions {
  /** Only the declarations of this name or kind, and the column of this name: `pins.price`. `column`: all columns. */
  readonly name?: string;
}

export interface Described {
  /** In the order of the spec; a fact is a name and a value, `(default)` where the spec left it open. */
  readonly entries: readonly Entry[];
  /** false: the spec has no lock yet, and transforms that it leaves open are not chosen. */
  readonly locked: boolean;
}

export function describe(spec: Spec, options: DescribeOptions = {}): Promise<Outcome<Described>> {
  return outcomeOf(given(options, describeOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const lock = await readProjectLock(project);
    const { program, diagnostics, files } = check(project.host, project.spec, { lock });
    const found = fromHere(call, project, { diagnostics, sources: files });
    if (program === null) throw new Refusal(found.diagnostics, 'spec', found.sources);
    call.keepSources(found.sources);
    call.note(found.diagnostics, found.sources);
    const declared = describeProgram(program, lock);
    const { plan } = planSpec(project.host, project.spec, lock, { assume: true });
    const all = plan === null ? declared : [...declared, servingEntry(plan)];
    const { name } = options;
    const columns = name === undefined ? [] : columnEntries(program, lock);
    const named = (some: readonly Entry[]) =>
      some.filter((e) => e.name === name || e.kind === name || e.name === `vocab.${name}`);
    // A signal may be called as its column is: it says where it is from.
    const declaredSo = name === undefined ? all : named(all);
    const entries = declaredSo.length > 0 ? declaredSo : named(columns);
    if (entries.length === 0) {
      const names = [...all, ...columns].flatMap((e) => [e.name, e.kind]);
      const message = `the spec declares nothing called "${name!}"`;
      throw new Refusal([diagnostic('ADS9002', null, { message }, { hint: didYouMeanHint(name!, names) })], 'usage');
    }
    return { entries, locked: lock !== null };
  });
}
