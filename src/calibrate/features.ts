/**
 * The features s of a calibrator, from the encoded signals that the spec names: one per id of a one-hot or multi-hot
 * signal (ids 0 missing and 1 out of vocabulary included), the elements of a vector, for `hour(…)` the sine and
 * cosine of the hour of day, so that a day's pattern takes two coefficients rather than 24, and of a number in bins an
 * indicator of missing and one per boundary: γ·s is γ at a boundary, linear between two, and flat outside.
 */
import { hourZone } from '../ir/hour-zone.ts';
import { BEFORE_BOUNDARIES, binsOf } from '../ir/number-bins.ts';
import type { CalibrationPlan, Plan, VocabPlan } from '../ir/plan.ts';
import type { Chain } from './map-logistic.ts';
import type { EncodedColumns, EncodedSignal, Vocabularies } from '../runtime/types.ts';
import { entryOf } from '../text/present.ts';
import { signalNamed } from '../ir/members.ts';

/** What its ids mean is part of a block, so that coefficients are never read by another vocabulary, another zone's hours or other boundaries. */
export interface FeatureBlock {
  readonly signal: string;
  readonly kind: 'ids' | 'vec' | 'hour' | 'bins';
  readonly offset: number;
  readonly count: number;
  /** Of the vocabulary's ids; null for vectors. */
  readonly vocab: { readonly kind: VocabPlan['kind']; readonly size: number; readonly sha256: string | null } | null;
  /** IANA zone that hours are of; null for other blocks. */
  readonly zone: string | null;
  /** Of a number in bins, in squashed units: feature `offset` is of missing, `offset + 1 + i` of boundary i. null for other blocks. */
  readonly boundaries: readonly number[] | null;
}

export interface CalibratorLayout {
  readonly blocks: readonly FeatureBlock[];
  /** Number of features. */
  readonly features: number;
}

/** hour: ids 0 and 1 each have an indicator, then sine and cosine. */
const HOUR_FEATURES = 4;

/** The layout is decided by the plan alone, so that a calibrator and a server agree on it. */
export function calibratorLayout(plan: Plan, calibration: CalibrationPlan): CalibratorLayout {
  const blocks: FeatureBlock[] = [];
  let offset = 0;
  for (const name of calibration.signals) {
    const signal = plan.signals.find((s) => s.name === name);
    if (!signal) throw new Error(`the plan has no signal "${name}"`);
    const zone = hourZone(signal);
    const { encoding } = signal;
    const vocab = encoding.kind === 'vec' ? null : vocabOf(plan, encoding.vocab);
    const boundaries = binsOf(encoding);
    const width = encoding.kind === 'vec' ? encoding.width : 0;
    const [kind, count] =
      zone !== null
        ? (['hour', HOUR_FEATURES] as const)
        : vocab !== null
          ? (['ids', vocab.size] as const)
          : boundaries !== null
            ? (['bins', BEFORE_BOUNDARIES + boundaries.length] as const)
            : (['vec', width] as const);
    blocks.push({ signal: name, kind, offset, count, vocab, zone, boundaries });
    offset += count;
  }
  return { blocks, features: offset };
}

/**
 * Features whose coefficients are correlated: those of a number's boundaries. What is said of a number changes little from one boundary to the
 * next, so that the rows of all boundaries around decide on each: e^(−1/ℓ) between neighbours, ℓ a quarter of their number.
 */
export function chainsOf(layout: CalibratorLayout): Chain[] {
  return layout.blocks
    .filter(({ kind }) => kind === 'bins')
    .map(({ offset, count }) => {
      const boundaries = count - BEFORE_BOUNDARIES;
      const correlation = Math.exp(-CORRELATED / boundaries);
      return { first: offset + BEFORE_BOUNDARIES, count: boundaries, correlation };
    });
}

/** So often in all the boundaries the correlation falls by e: less often is better for a line, more often next to a spike (docs/decisions/numbers.md). */
const CORRELATED = 4;

function vocabOf(plan: Plan, id: string): NonNullable<FeatureBlock['vocab']> {
  const vocab = plan.vocabs.find((v) => v.id === id);
  if (!vocab) throw new Error(`the plan has no vocabulary "${id}"`);
  return { kind: vocab.kind, size: vocab.size, sha256: vocab.sha256 };
}

/** Calls `emit(feature, value)` for the features of one row that aren't 0, in ascending order. */
export function rowFeatures(
  layout: CalibratorLayout,
  columns: EncodedColumns,
  row: number,
  emit: (feature: number, value: number) => void,
): void {
  for (const block of layout.blocks) {
    const signal = columns.signals[block.signal];
    if (!signal) throw new Error(`the encoder gave no signal "${block.signal}"`);
    if (block.kind === 'hour') hourFeatures(signal, row, block.offset, emit);
    else if (signal.kind === 'id') emit(block.offset + signal.ids[row]!, 1);
    else if (signal.kind === 'vec' && block.kind === 'bins') binFeatures(signal.values[row]!, block.offset, emit);
    else if (signal.kind === 'vec') vecFeatures(signal.values, signal.width, row, block.offset, emit);
    else listFeatures(signal, row, block.offset, emit);
  }
}

function hourFeatures(
  signal: EncodedSignal,
  row: number,
  offset: number,
  emit: (feature: number, value: number) => void,
): void {
  if (signal.kind !== 'id') return;
  const id = signal.ids[row]!;
  if (id < 2) {
    emit(offset + id, 1);
    return;
  }
  const angle = (2 * Math.PI * (id - 2)) / 24;
  emit(offset + 2, Math.sin(angle));
  emit(offset + 3, Math.cos(angle));
}

function vecFeatures(
  values: Float32Array,
  width: number,
  row: number,
  offset: number,
  emit: (feature: number, value: number) => void,
): void {
  for (let i = 0; i < width; i++) {
    const value = values[row * width + i]!;
    if (value !== 0) emit(offset + i, value);
  }
}

/** Of the rows around a place, as the network's table is read: place 0 is missing, place i boundary i, counted from 1. */
function binFeatures(place: number, offset: number, emit: (feature: number, value: number) => void): void {
  const low = Math.floor(place);
  const fraction = place - low;
  emit(offset + low, 1 - fraction);
  if (fraction > 0) emit(offset + low + 1, fraction);
}

function listFeatures(
  signal: EncodedSignal & { kind: 'ids' },
  row: number,
  offset: number,
  emit: (feature: number, value: number) => void,
): void {
  // The same id may stand in a list twice: its weights add up.
  const sums = new Map<number, number>();
  for (let i = row * signal.max; i < (row + 1) * signal.max; i++) {
    const weight = signal.weights[i]!;
    if (weight !== 0) sums.set(signal.ids[i]!, (sums.get(signal.ids[i]!) ?? 0) + weight);
  }
  for (const id of [...sums.keys()].sort((a, b) => a - b)) emit(offset + id, entryOf(sums, id));
}

/** What a feature is, for reports: `country=US`, `hour sine`, `price at 9.99`. `entries` are the vocabulary's, by vocab id. */
export function featureName(plan: Plan, layout: CalibratorLayout, feature: number, entries: Vocabularies): string {
  const block = layout.blocks.find((b) => feature >= b.offset && feature < b.offset + b.count);
  if (!block) return `feature ${feature}`;
  const at = feature - block.offset;
  if (block.kind === 'hour') return `${block.signal} ${['missing', 'out of range', 'sine', 'cosine'][at]}`;
  if (block.kind === 'vec') return `${block.signal}[${at}]`;
  if (at === 0) return `${block.signal} missing`;
  const encoding = signalNamed(plan, block.signal).encoding;
  if (block.boundaries !== null) {
    const squash = encoding.kind === 'vec' && encoding.squash !== 'none' ? `${encoding.squash} ` : '';
    return `${block.signal} at ${squash}${Number(block.boundaries[at - 1]!.toPrecision(4))}`;
  }
  const vocab = encoding.kind === 'vec' ? undefined : plan.vocabs.find((v) => v.id === encoding.vocab);
  if (vocab?.kind === 'hash') return `${block.signal} bucket ${at}`;
  if (at === 1) return `${block.signal} out of vocabulary`;
  return `${block.signal}=${vocab?.kind === 'range' ? at - 2 : (entries[vocab?.id ?? '']?.[at - 2] ?? at)}`;
}
