/** `profile`: reads the training part once and writes the lock and the vocabularies next to the spec. */
import { join } from 'node:path';
import { profile as profileData } from '../data/profile/profile.ts';
import { writeLock } from '../data/profile/write-lock.ts';
import type { Lock } from '../ir/lock.ts';
import { check } from '../language/semantics/index.ts';
import { outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { fromHere, withRoot } from './diagnostic-paths.ts';
import { projectOf, type Spec, type SpecOptions } from './project.ts';
import { isDataError, Refusal } from './refusal.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { specOptions } from './options.ts';

export interface Profiled {
  /** What the training part looks like, with the transforms that were chosen and why. Plain JSON. */
  readonly lock: Lock;
  /** Absolute path of the lock: `model.lock.json` for `model.ads`. */
  readonly path: string;
  /** How many vocabularies were written next to it. */
  readonly vocabularies: number;
}

export function profile(spec: Spec, options: SpecOptions = {}): Promise<Outcome<Profiled>> {
  return outcomeOf(given(options, specOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const checked = check(project.host, project.spec);
    const found = fromHere(call, project, { diagnostics: checked.diagnostics, sources: checked.files });
    if (checked.program === null) throw new Refusal(found.diagnostics, 'spec', found.sources);
    call.note(found.diagnostics, found.sources);
    const { lock, vocabFiles, diagnostics } = await profileData(checked.program, project.root, {
      onProgress: ({ done, total }) => call.progress({ task: 'profile', done, total }),
    }).catch((error: unknown) => {
      if (!isDataError(error)) throw error;
      const failed = fromHere(call, project, {
        diagnostics: withRoot(call, project.root, error.diagnostics),
        sources: checked.files,
      });
      throw new Refusal(failed.diagnostics, 'data', failed.sources);
    });
    const seen = fromHere(call, project, { diagnostics, sources: checked.files });
    call.note(seen.diagnostics, seen.sources);
    // What the files were found to hold may not be what the spec reads from them: a lock that nothing compiles with is not written.
    const { diagnostics: refused, files } = check(project.host, project.spec, { lock });
    const errors = refused.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const failed = fromHere(call, project, { diagnostics: errors, sources: files });
      throw new Refusal(failed.diagnostics, 'spec', failed.sources);
    }
    call.refuseAborted();
    const path = join(project.root, project.lock);
    await writeLock(path, lock, vocabFiles);
    return { lock, path, vocabularies: vocabFiles.size };
  });
}
