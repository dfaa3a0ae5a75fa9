/** What a comparison of two models says: changes, each with a verdict for those who send requests and one for the weights. */
import type { ChangeAction, ChangeKind } from '../ir/change-kinds.ts';
import type { Span } from '../text/source.ts';

/**
 * For those who send requests and read answers. `compatible`: they notice nothing but other scores. `warning`: every request is answered, and
 * somebody should know. `breaking`: requests of before are refused, or what they ask for is not in the answer. `meaning`: requests are answered
 * as before, and what the answer says is something else.
 */
export type Serving = 'compatible' | 'warning' | 'breaking' | 'meaning';

/** From the mildest on. */
export const servings: readonly Serving[] = ['compatible', 'warning', 'breaking', 'meaning'];

/**
 * What can be kept of the weights that the change touches. `same`: all, as they are. `warm`: all, as a start for further training. `copy` (to another name, or to several rows),
 * `remap` (rows by their keys), `grow` (more rows), `widen`, `deepen`, `narrow`, `refit` (an affine map of constants), `interpolate`, `zero` (new weights that start
 * at zero), `fold` (what goes is folded into a bias by its mean): by the arithmetic of that name. `fresh`: nothing. `dropped`: they go.
 */
export type Keep =
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

/** Numbers of parameters of the parts that a change touches. */
export interface Parameters {
  /** Of the new model, with a value from the old one. */
  readonly kept: number;
  /** Of the new model, without. */
  readonly fresh: number;
  /** Of the old model, without a place in the new one. */
  readonly dropped: number;
}

export interface WeightsVerdict {
  readonly keep: Keep;
  /** Whether the weights can be kept so that every prediction is equal before any further training, as far as this change goes. */
  readonly equal: boolean;
  /** null: the change touches no weights of its own. */
  readonly parameters: Parameters | null;
  /** Calibrators have to be fitted again. */
  readonly calibrator: boolean;
}

export type { ChangeKind };

export interface Change {
  readonly kind: ChangeKind;
  /** Name of what is declared; empty where there is but one of its kind. */
  readonly name: string;
  /** `renamed`: it is the same under another name, as `was` says. What else of it differs is a change of its own. */
  readonly action: ChangeAction;
  /** The option or part that differs, as a spec names it; null: all of it. */
  readonly what: string | null;
  /** One sentence without a full stop, with both values. */
  readonly message: string;
  readonly serving: Serving;
  readonly weights: WeightsVerdict;
  /** Why these verdicts. */
  readonly reason: string;
  /** What to do about it; null where there is nothing to do. */
  readonly fix: string | null;
  /** Of what is added: the name of before that it may have had, where no `was` says so. */
  readonly likely?: string;
}

/** `allow … until …` of a spec. */
export interface Allowed {
  /** The last day: `2027-01-20`, in UTC. */
  readonly until: string;
  readonly reason: string;
}

/** A change with where it is in the sources, as far as there are any. */
export interface PlacedChange extends Change {
  /** The name of before, where `was` says that it is another one. */
  readonly was: string | null;
  /** What the new spec says of it by `allow`; null: nothing, or nobody has asked. */
  readonly allowed: Allowed | null;
  readonly before: Span | null;
  readonly after: Span | null;
}

export const SAME: WeightsVerdict = { keep: 'same', equal: true, parameters: null, calibrator: false };
/** A start for training, from which predictions are not what they were. */
export const WARM: WeightsVerdict = { keep: 'warm', equal: false, parameters: null, calibrator: false };
/** The network is the same, and trained otherwise: predictions are equal at the start. */
export const TRAINED_ON: WeightsVerdict = { keep: 'warm', equal: true, parameters: null, calibrator: false };

export function weights(
  keep: Keep,
  equal: boolean,
  parameters: Parameters | null = null,
  calibrator = false,
): WeightsVerdict {
  return { keep, equal, parameters, calibrator };
}

/** The gravest of some verdicts. */
export function gravest(verdicts: readonly Serving[]): Serving {
  return verdicts.reduce((worst, one) => (servings.indexOf(one) > servings.indexOf(worst) ? one : worst), 'compatible');
}
