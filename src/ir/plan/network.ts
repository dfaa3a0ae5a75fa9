/** What a plan says of the network next to its nodes: weights, towers, heads with their labels, outputs. */
import type { Literal } from './signals.ts';

/** glorot: uniform ±√(6/(in+out)); he: uniform ±√(6/in); signs: 1 or −1; all drawn from the seed and the weight's name. */
export type Init =
  | { readonly kind: 'zeros' | 'ones' | 'glorot' | 'he' | 'signs' }
  | { readonly kind: 'uniform'; readonly scale: number }
  | { readonly kind: 'constant'; readonly value: number };

export interface ParamPlan {
  /** `group.user/dense/kernel`. Kernels are [in, out]. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly init: Init;
  /** False for batch norm's running statistics. */
  readonly trainable: boolean;
  /** Index in `towers`, null when shared. A tower's weights take no step in a batch without its rows. */
  readonly tower: number | null;
  /** Instead of `train.optimizer`. */
  readonly optimizer?: FtrlPlan;
}

/**
 * FTRL-Proximal (McMahan et al. 2013, Algorithm 1): α, β, λ1 and λ2, per coordinate. Its gradients are sums over a batch's examples,
 * not means, so that the constants mean what they do in the paper whatever the batch.
 */
export interface FtrlPlan {
  readonly kind: 'ftrl';
  readonly learningRate: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

export interface TowerPlan {
  readonly name: string;
  /** null: `tower all`. */
  readonly source: string | null;
  /** Also takes rows of sources never declared. */
  readonly fallback: boolean;
}

export interface HeadPlan {
  readonly name: string;
  readonly doc: string | null;
  readonly label: LabelPlan;
  readonly lossWeight: number;
  /** Sources where the label exists; null everywhere. */
  readonly sources: readonly string[] | null;
  /** Rows younger than this at the data's last time are masked: src/ir/young-rows.ts. */
  readonly withinSeconds: number | null;
  /** Its event needs another one first; absent: it stands alone. */
  readonly after?: AfterPlan;
  /** What is learned of rows whose event may still come; absent: `withinSeconds` masks them. */
  readonly delay?: DelayPlan;
}

/**
 * Delayed feedback. p is the head's probability (of a head `after` another the joint one), z its logit.
 * - exponential (Chapelle 2014, "Modeling Delayed Feedback in Display Advertising", equations 12 and 13): a second output u gives the rate
 *   λ = eᵘ of the delay; a positive after d costs −ln p − ln λ + λd, a negative of age e −ln(1 − p + p·e^−λe) = softplus(z) − softplus(z − λe).
 *   Times are in `unitSeconds`. A row older than `withinSeconds` without the event never has it. λ is not served.
 * - weight (Ktena et al. 2019, "Addressing Delayed Feedback for Continuous Training …", fake negative weighted, equation 8): the log has each
 *   row at once as a negative and again when it converts; positives weigh 1 + p and negatives (1 − p)·(1 + p), p without a gradient.
 */
export type DelayPlan =
  | {
      readonly kind: 'exponential';
      /** Input name of the event's time, a column of the primary table, read as the examples' time is. */
      readonly at: string;
      readonly unitSeconds: number;
    }
  | { readonly kind: 'weight' };

/**
 * A composed head (ESMM; Ma et al. 2018, "Entire Space Multi-Task Model"): `OutputPlan.logits` are m of P(y = 1 | parent = 1, x), and with the
 * parent's logit a the head's is L = a − softplus(softplus(a) − m), that is, σ(L) = σ(a)·σ(m). A label is 0 wherever the parent's is.
 */
export interface AfterPlan {
  /** Name of the parent. No head comes after itself, by however many others. */
  readonly head: string;
  /** joint: log-loss of L over all rows; within_parent: of m, over the rows where the parent's label is 1. */
  readonly loss: 'joint' | 'within_parent';
}

/** Without `op`: the column itself as boolean (0/1, true/false). A null column value is a null label. */
export interface LabelPlan {
  /** Input name (`clicked`, `table.column`). */
  readonly column: string;
  readonly op: '==' | '!=' | '<' | '<=' | '>' | '>=' | null;
  readonly value: Literal | null;
}

export interface OutputPlan {
  readonly head: string;
  /** One per tower, in the order of `towers`: node of width 1. */
  readonly logits: readonly string[];
  /** Additive bias logit: node of width 1 over all rows; null without a bias. */
  readonly bias: string | null;
  /** How the head's probability q follows from what is trained, with `sampling { correct base }`; absent: q = σ(logit). */
  readonly correction?: CorrectionPlan;
  /** u of `DelayPlan`, one node of width 1 per tower. In training only: no graph that is served has it. */
  readonly delay?: { readonly logits: readonly string[] };
}

/**
 * Training saw the base's negatives at rate w = `sampling.keep`, unweighted. p = σ(logit) is the probability on those rows, q the one on
 * all rows, q_0 the base's:
 * - `base`: the base itself, q_0 = p/(p + (1−p)/w), that is, logit q_0 = logit p + ln w;
 * - `implies`: every positive of the head is one of the base, q = p·(q_0 + w·(1−q_0));
 * - `mixture`: neither; `OutputPlan.logits` are of m_1 = P(y | base = 1, x) and are trained on the base's positives, the ones here of
 *   m_0 = P(y | base = 0, x) on its negatives; sampling touches neither, and q = q_0·m_1 + (1−q_0)·m_0.
 * A head that is observed on the base's positives only needs none.
 */
export type CorrectionPlan =
  | { readonly kind: 'base' }
  | { readonly kind: 'implies' }
  | { readonly kind: 'mixture'; readonly logits: readonly string[]; readonly bias: string | null };
