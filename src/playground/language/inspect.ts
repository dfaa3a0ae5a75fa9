/** What the page shows of a spec next to its text: picture, cost, what the compiler filled in. */
import { describe } from '../../language/semantics/describe.ts';
import { planChecked, type Planned } from '../../spec-to-build.ts';
import { jsonOf } from '../../diagnostics/render/json.ts';
import { modelPicture } from '../../emit/svg/index.ts';
import { prettyJson } from '../../ir/canonical.ts';
import { profileKey } from '../../language/semantics/profile-key.ts';
import type { Lock } from '../../ir/lock.ts';
import { check, type CheckedProgram, type Host } from '../../language/semantics/index.ts';
import { parseJson } from '../../text/record.ts';
import { globsNeeded } from '../data/data-paths.ts';
import {
  type AboutText,
  type Inspection,
  lockPath,
  type OwnLock,
  type PlanForWorkers,
  type ShownText,
  type Texts,
} from '../protocol.ts';
import { makeLog, type MadeLog } from '../rows/index.ts';
import type { MemoryDisk } from './memory-disk.ts';

/** A lock with its vocabularies: of the user's rows, or of made-up ones. */
interface UsedLock {
  readonly lock: Lock;
  readonly made: MadeLog | null;
}

export class Inspector {
  readonly #disk: MemoryDisk;
  /** The last made-up log of each spec, and what it is of. */
  readonly #made = new Map<string, { readonly key: string; readonly seed: number; readonly log: MadeLog }>();
  readonly #own = new Map<string, { readonly lock: Lock; readonly vocabFiles: Texts }>();
  /** By spec, the lock on the disk. */
  readonly #shown = new Map<string, Lock>();

  constructor(disk: MemoryDisk) {
    this.#disk = disk;
  }

  ownLock({ spec, lock, vocabFiles }: OwnLock): void {
    if (lock === null) this.#own.delete(spec);
    else this.#own.set(spec, { lock: parseJson(lock) as Lock, vocabFiles });
  }

  /** A variant that the spec no longer has is the model itself. */
  inspect(about: ShownText): Inspection {
    const { planned, program, profiled, used } = this.#plan(about);
    const { plan } = planned;
    const errors = planned.diagnostics.filter(({ severity }) => severity === 'error').length;
    const variants = program === null ? [] : [...program.variants.keys()];
    const model = program === null ? null : (program.variants.get(about.variant ?? '') ?? program.base);
    return {
      errors,
      profiled,
      problems: planned.diagnostics.map((d) => jsonOf(d, planned.sources)),
      variants,
      baselines: model?.baselines.map(({ kind }) => kind) ?? [],
      data: program === null || program.base.data === null ? null : dataOf(program, program.base.data),
      rows: used !== null && used.made === null ? 'own' : 'made',
      shown:
        plan === null || model === null
          ? null
          : {
              model: plan.model,
              variant: plan.variant,
              picture: modelPicture(plan, { shape: about.narrow ? 'narrow' : 'wide' }),
              cost: plan.cost,
              entries: describe(model, used?.lock ?? null),
              fingerprint: plan.fingerprint,
            },
    };
  }

  /** The whole plan with what emitting and training need; null where the spec has errors. */
  plan(about: AboutText): PlanForWorkers | null {
    const { planned, used } = this.#plan(about);
    if (planned.plan === null || used === null) return null;
    return {
      plan: planned.plan,
      lock: used.lock,
      vocabTexts: [...planned.vocabTexts],
      statedVocabs: [...planned.statedVocabs],
      made:
        used.made === null
          ? null
          : { columns: used.made.made.columns, time: [...used.made.made.time], train: used.made.train },
    };
  }

  #plan({ spec, files, variant }: AboutText): {
    planned: Planned;
    program: CheckedProgram | null;
    profiled: boolean;
    used: UsedLock | null;
  } {
    this.#disk.keepSpecs(files);
    const texts = new Map(files);
    const host: Host = { readText: (path) => texts.get(path) ?? this.#disk.read(path) };
    const checked = check(host, spec, { lock: null });
    const { program } = checked;
    if (program === null)
      return { planned: planChecked(checked, host, spec, null), program, profiled: false, used: null };
    const used = this.#lockFor(spec, program);
    const profiled = this.#shown.get(spec) !== used.lock;
    if (profiled) this.#show(spec, used);
    const known = variant !== null && program.variants.has(variant) ? variant : null;
    return { planned: planChecked(checked, host, spec, used.lock, { variant: known }), program, profiled, used };
  }

  /** The lock of the user's rows where it is of this very program; else one of made-up rows, made unless there is one. */
  #lockFor(spec: string, program: CheckedProgram): UsedLock {
    const key = profileKey(program);
    const own = this.#own.get(spec);
    if (own?.lock.key === key) return { lock: own.lock, made: null };
    const { seed } = program.base.train;
    let made = this.#made.get(spec);
    if (made?.key !== key || made.seed !== seed) this.#made.set(spec, (made = { key, seed, log: makeLog(program) }));
    return { lock: made.log.lock, made: made.log };
  }

  /** Puts a lock where the language server reads it. */
  #show(spec: string, { lock, made }: UsedLock): void {
    this.#shown.set(spec, lock);
    const folder = spec.slice(0, spec.lastIndexOf('/') + 1);
    const files = made === null ? (this.#own.get(spec)?.vocabFiles ?? []) : [...made.files];
    for (const [path, content] of files) this.#disk.write(folder + path, content);
    this.#disk.write(lockPath(spec), prettyJson(lock));
  }
}

function dataOf(program: CheckedProgram, data: NonNullable<CheckedProgram['base']['data']>): Inspection['data'] {
  const models = [program.base, ...program.variants.values()];
  return {
    globs: globsNeeded(
      data,
      models.map(({ train }) => train),
    ),
    key: profileKey(program),
  };
}
