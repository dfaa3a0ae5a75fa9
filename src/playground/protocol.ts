/** What the page and its workers say to each other. Types, and the names that both sides use. */
import type { Comparison } from '../evaluate/compare.ts';
import type { DecileReport } from '../evaluate/deciles.ts';
import type { EvaluationReport } from '../evaluate/report.ts';
import type { Entry } from '../language/semantics/describe.ts';
import type { jsonOf } from '../diagnostics/render/json.ts';
import type { Lock } from '../ir/lock.ts';
import type { CostPlan, Plan } from '../ir/plan.ts';
import type { RawValue } from '../runtime/types.ts';

/** The spec that a page begins with, in its one folder. */
export const SPEC = 'model.ads';

export function uriOf(path: string): string {
  return `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** As the command line has it. */
export function lockPath(spec: string): string {
  return spec.replace(/(\.ads)?$/, '.lock.json');
}

/** Requests to the language worker in addition to those of the Language Server Protocol. */
export const INSPECT = 'adsc/inspect';
export const PLAN = 'adsc/plan';
export const OWN_LOCK = 'adsc/ownLock';

/** Texts by path. */
export type Texts = readonly (readonly [path: string, text: string])[];

export interface AboutText {
  /** The root file. */
  readonly spec: string;
  /** All specs of the page. */
  readonly files: Texts;
  readonly variant: string | null;
}

/** What the page shows of it. */
export interface ShownText extends AboutText {
  /** Whether the picture's frame is that of a telephone. */
  readonly narrow: boolean;
}

/** A lock of the user's data, as `adsc profile` writes it. */
export interface OwnLock {
  readonly spec: string;
  /** null: there is none any more. */
  readonly lock: string | null;
  /** Relative to the lock. */
  readonly vocabFiles: Texts;
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
  /** Data paths of the spec, and what decides its profile; null where the spec has errors or no data. */
  readonly data: { readonly globs: readonly string[]; readonly key: string } | null;
  /** Whose rows the lock is of. */
  readonly rows: 'made' | 'own';
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
  /** null: the rows are the user's. */
  readonly made: MadeLogRows | null;
}

export interface MadeLogRows {
  /** By input name and label column. */
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
  /** A file of the user, under a path of the project. */
  | { readonly kind: 'add'; readonly id: number; readonly path: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'remove'; readonly id: number; readonly path: string }
  | { readonly kind: 'rename'; readonly id: number; readonly path: string; readonly to: string }
  | { readonly kind: 'profile'; readonly id: number; readonly of: AboutText }
  /** @param epochs null: the plan's */
  | { readonly kind: 'train'; readonly id: number; readonly of: PlanForWorkers; readonly epochs: number | null }
  | {
      readonly kind: 'compare';
      readonly id: number;
      readonly of: readonly [PlanForWorkers, PlanForWorkers];
      readonly epochs: number | null;
    }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'score'; readonly id: number; readonly row: unknown };

/** A file of the user as the page lists it. */
export interface BroughtFile {
  readonly path: string;
  readonly bytes: number;
}

/** What `adsc profile` says. */
export interface Profiled {
  readonly lock: string;
  readonly vocabFiles: Texts;
  readonly rows: Lock['rows'];
  readonly problems: readonly Problem[];
}

export interface Compared {
  readonly comparison: Comparison;
  readonly split: Measured['split'];
  /** What differs between the two models. */
  readonly changes: readonly { readonly title: string; readonly message: string; readonly reason: string }[];
}

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
  | { readonly kind: 'files'; readonly files: readonly BroughtFile[] }
  | { readonly kind: 'profiled'; readonly found: Profiled | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'encoding'; readonly done: number; readonly total: number; readonly model: number }
  | {
      readonly kind: 'started';
      /** Of a comparison: which of the two, from 0. */
      readonly model: number;
      readonly rows: number;
      readonly engine: string;
      readonly epochs: number;
      readonly steps: number;
      readonly chance: number;
    }
  | { readonly kind: 'step'; readonly at: StepPart }
  | { readonly kind: 'epoch'; readonly at: EpochPart; readonly model: number }
  | { readonly kind: 'trees'; readonly grown: number; readonly total: number; readonly model: number }
  | {
      readonly kind: 'done';
      readonly stopped: boolean;
      readonly seconds: number;
      readonly bestEpoch: number | null;
      readonly measured: Measured;
      /** A row that the model has not seen. */
      readonly example: Readonly<Record<string, RawValue>>;
    }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'scores'; readonly scores: readonly Score[]; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }
);

/** What a trained model is worth on a part of its rows. */
export interface Measured {
  readonly split: 'train' | 'validate' | 'holdout';
  /** The model has seen the labels of that part. */
  readonly trained: boolean;
  readonly report: EvaluationReport;
  /** By head, its predictions in tenths of the rows. */
  readonly deciles: readonly DecileReport[];
}
