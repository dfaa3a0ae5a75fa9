/** `log.jsonl` of a run, read for its learning curve: lines that are no part of it are passed over. */
import { parseJson, recordOf } from '../text/record.ts';
import { lastOf } from '../text/present.ts';

export interface LearningLog {
  /** Training loss of single batches, or means over stretches of them where there are more than `CURVE_POINTS`. */
  readonly steps: readonly StepPoint[];
  readonly epochs: readonly EpochPoint[];
  /** Median of the logged rates; null without any. */
  readonly examplesPerSecond: number | null;
}

export interface StepPoint {
  readonly examples: number;
  readonly loss: number;
}

export interface EpochPoint {
  readonly epoch: number;
  readonly examples: number;
  readonly train: Losses;
  /** Null without a validation part. */
  readonly validate: Losses | null;
}

export interface Losses {
  readonly loss: number;
  /** By head; null where no row had a label. */
  readonly heads: Readonly<Record<string, number | null>>;
}

/** More than this a chart can't show. */
export const CURVE_POINTS = 200;

export function readLearningLog(text: string): LearningLog {
  const steps: StepPoint[] = [];
  const epochs: EpochPoint[] = [];
  const rates: number[] = [];
  for (const line of text.split('\n')) {
    const entry = parse(line);
    if (entry?.kind === 'step' && isNumber(entry.examples) && isNumber(entry.loss)) {
      steps.push({ examples: entry.examples, loss: entry.loss });
      if (isNumber(entry.examplesPerSecond)) rates.push(entry.examplesPerSecond);
    }
    const train = losses(entry?.train);
    if (entry?.kind === 'epoch' && isNumber(entry.epoch) && isNumber(entry.examples) && train !== null) {
      epochs.push({ epoch: entry.epoch, examples: entry.examples, train, validate: losses(entry.validate) });
    }
  }
  rates.sort((a, b) => a - b);
  return { steps: sparser(steps), epochs, examplesPerSecond: rates[Math.floor(rates.length / 2)] ?? null };
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = parseJson(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function losses(value: unknown): Losses | null {
  if (typeof value !== 'object' || value === null) return null;
  const { loss, heads } = value as Record<string, unknown>;
  if (!isNumber(loss)) return null;
  const known =
    typeof heads === 'object' && heads !== null
      ? Object.entries(heads).filter(([, v]) => v === null || isNumber(v))
      : [];
  return { loss, heads: recordOf(known) as Record<string, number | null> };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function sparser(steps: readonly StepPoint[]): StepPoint[] {
  const stretch = Math.ceil(steps.length / CURVE_POINTS);
  if (stretch <= 1) return [...steps];
  const points: StepPoint[] = [];
  for (let from = 0; from < steps.length; from += stretch) {
    const part = steps.slice(from, from + stretch);
    points.push({
      examples: lastOf(part).examples,
      loss: part.reduce((sum, step) => sum + step.loss, 0) / part.length,
    });
  }
  return points;
}
