/** Labels of heads with `delay exponential`: what the log knew by its last time, and how long it had waited. */
import type { HeadPlan } from '../../ir/plan.ts';

export interface DelayedLabel {
  /** 0, 1, or NaN where unobserved. */
  readonly label: number;
  /**
   * Seconds: from the example to the event of a positive; else the age, or Infinity where the event can come no more. A negative is as old where
   * the parent's event (`after`) has not come: the loss is of the joint probability, which knows nothing of it.
   */
  readonly delay: number;
  /** The event has no time, or one before its example's. */
  readonly fault: boolean;
}

const FAULT: DelayedLabel = { label: NaN, delay: 0, fault: true };

/**
 * @param label 0, 1 or NaN, as the column says
 * @param time of the example, `event` of its event, `asOf` the last of the data: epoch ms. An event after `asOf` has not come yet.
 */
export function delayedLabel(
  { withinSeconds }: Pick<HeadPlan, 'withinSeconds'>,
  label: number,
  time: number,
  event: number,
  asOf: number,
): DelayedLabel {
  const age = Math.max(0, (asOf - time) / 1000);
  const waited = withinSeconds !== null && age >= withinSeconds ? Infinity : age;
  if (label !== 1) return { label, delay: waited, fault: false };
  if (!(event >= time)) return FAULT;
  const delay = (event - time) / 1000;
  if (withinSeconds !== null && delay > withinSeconds) return { label: 0, delay: Infinity, fault: false };
  return event <= asOf ? { label: 1, delay, fault: false } : { label: 0, delay: waited, fault: false };
}

/** Epoch ms by which the labels of examples are known. @param lastTime of the data @param until end of a window of rows that are all older than `within` */
export function knownBy(
  { withinSeconds }: Pick<HeadPlan, 'withinSeconds'>,
  lastTime: number | null,
  until: number | null,
): number {
  return until === null ? (lastTime ?? -Infinity) : until + 1000 * (withinSeconds ?? 0);
}
