/**
 * The features s of a calibrator, from the encoded signals that the spec names: one per id of a one-hot or multi-hot
 * signal (ids 0 missing and 1 out of vocabulary included), the elements of a vector, and for `hour(…)` the sine and
 * cosine of the hour of day, so that a day's pattern takes two coefficients rather than 24.
 */
import { hourZone } from '../ir/hour-zone.ts';
import type { CalibrationPlan, Plan, VocabPlan } from '../ir/plan.ts';
import type { EncodedColumns, EncodedSignal } from '../runtime/types.ts';

/** What its ids mean is part of a block, so that coefficients are never read by another vocabulary or another zone's hours. */
export interface FeatureBlock {
  readonly signal: string;
  readonly kind: 'ids' | 'vec' | 'hour';
  readonly offset: number;
  readonly count: number;
  /** Of the vocabulary's ids; null for vectors. */
  readonly vocab: { readonly kind: VocabPlan['kind']; readonly size: number; readonly sha256: string | null } | null;
  /** IANA zone that hours are of; null for other blocks. */
  readonly zone: string | null;
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
    const kind = zone !== null ? 'hour' : signal.encoding.kind === 'vec' ? 'vec' : 'ids';
    const { encoding } = signal;
    const vocab = encoding.kind === 'vec' ? null : vocabOf(plan, encoding.vocab);
    const count = kind === 'hour' ? HOUR_FEATURES : encoding.kind === 'vec' ? encoding.width : (vocab?.size ?? 0);
    blocks.push({ signal: name, kind, offset, count, vocab, zone });
    offset += count;
  }
  return { blocks, features: offset };
}

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
  for (const id of [...sums.keys()].sort((a, b) => a - b)) emit(offset + id, sums.get(id)!);
}

/** What a feature is, for reports: `country=US`, `hour sine`. `entries` are the vocabulary's, by vocab id. */
export function featureName(
  plan: Plan,
  layout: CalibratorLayout,
  feature: number,
  entries: Readonly<Record<string, readonly string[]>>,
): string {
  const block = layout.blocks.find((b) => feature >= b.offset && feature < b.offset + b.count);
  if (!block) return `feature ${feature}`;
  const at = feature - block.offset;
  if (block.kind === 'hour') return `${block.signal} ${['missing', 'out of range', 'sine', 'cosine'][at]}`;
  if (block.kind === 'vec') return `${block.signal}[${at}]`;
  if (at === 0) return `${block.signal} missing`;
  const encoding = plan.signals.find((s) => s.name === block.signal)!.encoding;
  const vocab = encoding.kind === 'vec' ? undefined : plan.vocabs.find((v) => v.id === encoding.vocab);
  if (vocab?.kind === 'hash') return `${block.signal} bucket ${at}`;
  if (at === 1) return `${block.signal} out of vocabulary`;
  return `${block.signal}=${vocab?.kind === 'range' ? at - 2 : (entries[vocab?.id ?? '']?.[at - 2] ?? at)}`;
}
