/** `diff`: what is different between two models, for those who send requests and for the weights. */
import { withAllowed } from '../diff/allowed.ts';
import { compareModels } from '../diff/compare.ts';
import type { ShownSide } from '../diff/render.ts';
import type { SourceFile, Span } from '../text/source.ts';
import { outcomeOf } from './call.ts';
import { openSides } from './diff-sides.ts';
import { given, path as aPath } from './option-kinds.ts';
import { diffOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import type { SpecOptions } from './project.ts';

export interface DiffOptions extends SpecOptions {
  /** A variant of the specs instead of the model itself. null: the model itself. Default: what the run or build on the other side is, else the model. */
  readonly variant?: string | null;
  /** The time that `allow … until …` of the new spec is held to, in epoch milliseconds. Default: now. */
  readonly now?: number;
}

/** One change, with a verdict for those who send requests and one for the weights. */
export interface ModelChange {
  /** `signal`, `head`, `vocab`, `train` …: what is declared. */
  readonly kind: string;
  /** Its name; empty where there is but one of its kind. */
  readonly name: string;
  /** `renamed`: it is the same under another name, as `was` says; what else of it differs is a change of its own. */
  readonly action: 'added' | 'removed' | 'changed' | 'renamed';
  /** The name of before, where `was` says that it is another one. */
  readonly was: string | null;
  /** What the new spec says of it by `allow … until …`; null: nothing. `until` is the last day, in UTC. */
  readonly allowed: { readonly until: string; readonly reason: string } | null;
  /** The option that differs, as a spec names it; null: all of it. */
  readonly what: string | null;
  readonly message: string;
  /**
   * `compatible`: requests are answered as before but for scores; `warning`: they are, and somebody should know; `breaking`: they are refused, or
   * their answer lacks something; `meaning`: they are answered as before, and the answer says something else.
   */
  readonly serving: 'compatible' | 'warning' | 'breaking' | 'meaning';
  /** What could be kept of the weights that the change touches; docs/evolving.md has the words. */
  readonly weights: {
    readonly keep:
      | 'same'
      | 'warm'
      | 'copy'
      | 'remap'
      | 'grow'
      | 'widen'
      | 'deepen'
      | 'narrow'
      | 'refit'
      | 'interpolate'
      | 'zero'
      | 'fold'
      | 'fresh'
      | 'dropped';
    /** Whether they can be kept so that this change moves no prediction. */
    readonly equal: boolean;
    /** Numbers of parameters; null: none that are the change's own. */
    readonly parameters: { readonly kept: number; readonly fresh: number; readonly dropped: number } | null;
    /** Calibrators have to be fitted again. */
    readonly calibrator: boolean;
  };
  readonly reason: string;
  readonly fix: string | null;
  /** Of what is added: the name of before that it may have had, where no `was` says so. */
  readonly likely?: string;
  /** Where it is in the sources of the old and the new side; null where there are none, or it is not there. */
  readonly before: Span | null;
  readonly after: Span | null;
}

export interface Diffed {
  readonly old: ComparedSide;
  readonly new: ComparedSide;
  /** Nothing differs but words, comments, layout, order or a budget. */
  readonly same: boolean;
  /** The gravest of the changes. */
  readonly serving: ModelChange['serving'];
  /** Over the whole new model: parameters with a value from the old one, fresh ones, and those of the old that go; all of the new and of the old. */
  readonly weights: {
    readonly parameters: { readonly kept: number; readonly fresh: number; readonly dropped: number };
    readonly total: number;
    readonly before: number;
    /** Whether all changes together can leave predictions equal at the start. */
    readonly equal: boolean;
  };
  readonly changes: readonly ModelChange[];
  /** Texts of the spans, by the path that they name; of a commit `git:REV:path`, from the top of the repository. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

export interface ComparedSide {
  /** As given. */
  readonly path: string;
  /** `spec`, `lock`, `plan`, `build` (a bundle, too), `run`. */
  readonly kind: string;
  readonly model: string;
  readonly fingerprint: string;
  /** Sizes and constants that no lock states are assumed: they are not compared. */
  readonly assumed: boolean;
}

export function diff(old: string, next: string, options: DiffOptions = {}): Promise<Outcome<Diffed>> {
  return outcomeOf(given(options, diffOptions, { old: [old, aPath], next: [next, aPath] }), async (call) => {
    const [before, after] = await openSides(call, old, next, options);
    const sides: { readonly old: ShownSide; readonly new: ShownSide } = { old: before.shown, new: after.shown };
    const found = compareModels(before, after);
    const { changes, notes } = withAllowed(found.changes, after.places?.allows ?? [], options.now ?? Date.now());
    call.note(notes, after.sources);
    return { ...sides, ...found, changes, sources: new Map([...before.sources, ...after.sources]) };
  });
}
