/** What a report is made of: values only, gathered by the command. */
import type { Calibrator } from '../calibrate/calibrator.ts';
import type { Comparison, EvaluationReport } from '../evaluate/index.ts';
import type { ImportanceReport } from '../importance/index.ts';
import type { Lock } from '../ir/lock.ts';
import type { Plan } from '../ir/plan.ts';
import type { RunRecord } from '../train/run/folder.ts';
import type { HeadHistogram } from './score-histogram.ts';
import type { LearningLog } from './learning-log.ts';
import type { Vocabularies } from '../runtime/types.ts';

export interface ReportInput {
  /** The run as it was named on the command line. */
  readonly run: string;
  readonly plan: Plan;
  /** Entries by vocab id. */
  readonly vocabularies: Vocabularies;
  readonly modelFingerprint: string;
  /** `run.json`; null where it is missing or broken. */
  readonly record: RunRecord | null;
  readonly log: LearningLog;
  /** What was evaluated: `holdout`, or the files given. */
  readonly evaluatedOn: string;
  /** The model itself first; then, if asked for, calibrated as served. */
  readonly evaluations: readonly [Evaluation, ...Evaluation[]];
  /** This run first. */
  readonly comparison: Comparison | null;
  /** Against the run that was trained last before this one, which is the base; null: there is none, or it can't be compared with. */
  readonly last: { readonly run: string; readonly comparison: Comparison } | null;
  readonly calibrator: Calibrator | null;
  readonly importance: Found<ImportanceReport>;
  readonly conditional: Found<ImportanceReport>;
  /** The lock next to the spec, if it is the one that this plan was made with. */
  readonly lock: Found<Lock>;
  /** `model.svg` of the bundle. */
  readonly picture: string | null;
}

export interface Evaluation {
  readonly kind: 'model' | 'calibrated';
  readonly report: EvaluationReport;
  /** In the order of the heads. */
  readonly histograms: readonly HeadHistogram[];
}

/** A file that may be there: its content, or why there is none to show. */
export type Found<T> =
  { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: string };
