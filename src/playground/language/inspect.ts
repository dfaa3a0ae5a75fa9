/** What the page shows of a spec next to its text: picture, cost, what the compiler filled in. */
import { describe } from '../../language/semantics/describe.ts';
import { planChecked, type Planned } from '../../spec-to-build.ts';
import { jsonOf } from '../../diagnostics/render/json.ts';
import { modelPicture } from '../../emit/svg/index.ts';
import { profileKey } from '../../language/semantics/profile-key.ts';
import type { Lock } from '../../ir/lock.ts';
import { check, type CheckedProgram, type Host } from '../../language/semantics/index.ts';
import type { Inspection, PlanForWorkers } from '../protocol.ts';
import { LOCK, SPEC } from '../protocol.ts';
import { makeLog, type MadeLog } from '../rows/index.ts';
import type { MemoryDisk } from './memory-disk.ts';

export class Inspector {
  readonly #disk: MemoryDisk;
  /** The log that the lock on the disk was made from, and the program it is of. */
  #log: { readonly key: string; readonly seed: number; readonly log: MadeLog } | null = null;

  constructor(disk: MemoryDisk) {
    this.#disk = disk;
  }

  /** @param variant of the spec; null, or one that it no longer has: the model itself. */
  inspect(text: string, variant: string | null): Inspection {
    const { planned, program, profiled } = this.#plan(text, variant);
    const { plan } = planned;
    const errors = planned.diagnostics.filter(({ severity }) => severity === 'error').length;
    const { lock } = this.#log?.log ?? { lock: null };
    const variants = program === null ? [] : [...program.variants.keys()];
    const model = program === null ? null : (program.variants.get(variant ?? '') ?? program.base);
    return {
      errors,
      profiled,
      problems: planned.diagnostics.map((d) => jsonOf(d, planned.sources)),
      variants,
      baselines: model?.baselines.map(({ kind }) => kind) ?? [],
      shown:
        plan === null || model === null
          ? null
          : {
              model: plan.model,
              variant: plan.variant,
              picture: modelPicture(plan),
              cost: plan.cost,
              entries: describe(model, lock),
              fingerprint: plan.fingerprint,
            },
    };
  }

  /** The whole plan with what emitting and training need; null where the spec has errors. */
  plan(text: string, variant: string | null): PlanForWorkers | null {
    const { planned } = this.#plan(text, variant);
    if (planned.plan === null || this.#log === null) return null;
    const { made, train, lock } = this.#log.log;
    return {
      plan: planned.plan,
      lock,
      vocabTexts: [...planned.vocabTexts],
      statedVocabs: [...planned.statedVocabs],
      columns: made.columns,
      time: [...made.time],
      train,
    };
  }

  #plan(text: string, variant: string | null): { planned: Planned; program: CheckedProgram | null; profiled: boolean } {
    const host: Host = { readText: (path) => (path === SPEC ? text : this.#disk.read(path)) };
    const checked = check(host, SPEC, { lock: null });
    const { program } = checked;
    if (program === null) return { planned: planChecked(checked, host, SPEC, null), program, profiled: false };
    const profiled = this.#profile(program);
    const known = variant !== null && program.variants.has(variant) ? variant : null;
    return { planned: planChecked(checked, host, SPEC, this.#lock, { variant: known }), program, profiled };
  }

  get #lock(): Lock | null {
    return this.#log?.log.lock ?? null;
  }

  /** Makes a log and its lock unless those there are of this very program. Returns whether it did. */
  #profile(program: CheckedProgram): boolean {
    const key = profileKey(program);
    const { seed } = program.base.train;
    if (this.#log?.key === key && this.#log.seed === seed) return false;
    const log = makeLog(program);
    this.#log = { key, seed, log };
    this.#disk.clear();
    for (const [path, content] of log.files) this.#disk.write(path, content);
    this.#disk.write(LOCK, JSON.stringify(log.lock));
    return true;
  }
}
