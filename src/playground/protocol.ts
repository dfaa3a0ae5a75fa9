/** What the page and its workers say to each other. Types, and the names that both sides use. */
import type { Entry } from '../language/semantics/describe.ts';
import type { jsonOf } from '../diagnostics/render/json.ts';
import type { Lock } from '../ir/lock.ts';
import type { CostPlan, Plan } from '../ir/plan.ts';
import type { RawValue } from '../runtime/types.ts';

/** Paths in the page's one folder. */
export const SPEC = 'model.ads';
export const LOCK = 'model.lock.json';
export const SPEC_URI = `file:///${SPEC}`;
export const LOCK_URI = `file:///${LOCK}`;

/** Requests to the language worker in addition to those of the Language Server Protocol. */
export const INSPECT = 'adsc/inspect';
export const PLAN = 'adsc/plan';

export interface AboutText {
  readonly text: string;
  readonly variant: string | null;
}

/** A diagnostic as `adsc check --json` has it. */
export type Problem = ReturnType<typeof jsonOf>;

export interface Inspection {
  readonly errors: number;
  /** The rows and the lock are new: what was shown of them is out of date. */
  readonly profiled: boolean;
  /** The checker's, and those that only a plan shows: a budget that is exceeded. */
  readonly problems: readonly Problem[];
  readonly variants: readonly string[];
  readonly baselines: readonly string[];
  /** null where the spec has errors. */
  readonly shown: Shown | null;
}

export interface Shown {
  readonly model: string;
  readonly variant: string | null;
  /** `model.svg`. */
  readonly picture: string;
  readonly cost: CostPlan;
  readonly entries: readonly Entry[];
  readonly fingerprint: string;
}

export interface PlanForWorkers {
  readonly plan: Plan;
  readonly lock: Lock;
  readonly vocabTexts: readonly (readonly [string, string])[];
  readonly statedVocabs: readonly string[];
  /** Made-up rows, by input name and label column. */
  readonly columns: Readonly<Record<string, readonly RawValue[]>>;
  /** Epoch ms. */
  readonly time: readonly number[];
  /** Rows trained on, from the first. */
  readonly train: number;
}

/** Path to content, sorted by path. */
export type BuildFiles = readonly (readonly [string, string | Uint8Array])[];

export interface BuildRequest {
  readonly id: number;
  readonly of: Pick<PlanForWorkers, 'plan' | 'lock' | 'vocabTexts' | 'statedVocabs'>;
}
export type BuildAnswer = { readonly id: number } & (
  { readonly files: BuildFiles } | { readonly problems: readonly Problem[] } | { readonly failed: string }
);

export type TrainRequest =
  | { readonly kind: 'train'; readonly id: number; readonly of: PlanForWorkers; readonly epochs: number }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'score'; readonly id: number; readonly row: unknown };

/** A row's probabilities, head by head. */
export interface Score {
  readonly head: string;
  readonly logit: number;
  readonly probability: number;
}

export interface StepPart {
  readonly step: number;
  readonly epoch: number;
  readonly loss: number;
}
export interface EpochPart {
  readonly step: number;
  readonly epoch: number;
  readonly train: number;
  readonly validate: number | null;
}

export type TrainAnswer = { readonly id: number } & (
  | {
      readonly kind: 'started';
      readonly rows: number;
      readonly engine: string;
      readonly epochs: number;
      readonly steps: number;
      readonly chance: number;
    }
  | { readonly kind: 'step'; readonly at: StepPart }
  | { readonly kind: 'epoch'; readonly at: EpochPart }
  | {
      readonly kind: 'done';
      readonly stopped: boolean;
      readonly seconds: number;
      readonly heads: readonly { readonly head: string; readonly auc: number | null }[];
    }
  | { readonly kind: 'scores'; readonly scores: readonly Score[]; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }
);
