/**
 * Golden vectors: rows and what the transforms must make of them. They travel with every build, so that a server, a browser or
 * an implementation in another language can prove that it encodes as training did.
 */
import { artifacts } from '../../ir/artifact-version.ts';
import type { Plan } from '../../ir/plan.ts';
import type { EncodedSignal, Encoder, RawRow, Vocabularies } from '../../runtime/types.ts';
import { goldenRows } from './golden-inputs.ts';
import { emptyRecord } from '../../text/record.ts';

export const GOLDEN_VERSION = artifacts.golden.version;

/** One signal of one row. Lists: padding (id 0, weight 0) at the end is left out. */
export type GoldenSignal =
  { readonly values: readonly number[] } | { readonly ids: readonly number[]; readonly weights?: readonly number[] };

export interface GoldenCase {
  readonly note: string;
  /** Encoded with the signals' constants for serving. */
  readonly serving: boolean;
  /** JSON: BigInt, NaN and undefined don't occur. */
  readonly row: RawRow;
  readonly signals: Readonly<Record<string, GoldenSignal>>;
}

export interface Golden {
  readonly version: typeof GOLDEN_VERSION;
  /** Of the plan. */
  readonly fingerprint: string;
  readonly cases: readonly GoldenCase[];
}

/** One value that came out otherwise. */
export interface GoldenMismatch {
  readonly note: string;
  readonly signal: string;
  readonly expected: GoldenSignal | null;
  readonly got: GoldenSignal | null;
}

/** The golden vectors of a plan; `encoder` is its encoder (`planEncoder`), `vocabularies` those it was made with. */
export function buildGolden(plan: Plan, vocabularies: Vocabularies, encoder: Encoder): Golden {
  const cases = goldenRows(plan, vocabularies).map(({ note, serving, row }) => ({
    note,
    serving,
    row,
    signals: encodeCase(encoder, row, serving),
  }));
  return { version: GOLDEN_VERSION, fingerprint: plan.fingerprint, cases };
}

/**
 * What an encoder makes otherwise than the golden vectors say; empty: it reproduces them. Ids must be equal; numbers to 1e-6,
 * relative from 1 on, since the last bits of log and tanh differ between JavaScript engines. The encoder's counts stay as they were.
 */
export function verifyGolden(encoder: Encoder, golden: Golden): GoldenMismatch[] {
  const counts = Object.entries(encoder.counts).map(([name, before]) => [name, { ...before }] as const);
  const mismatches: GoldenMismatch[] = [];
  for (const { note, serving, row, signals } of golden.cases) {
    const got = encodeCase(encoder, row, serving);
    for (const signal of new Set([...Object.keys(signals), ...Object.keys(got)])) {
      const expected = Object.hasOwn(signals, signal) ? signals[signal]! : null;
      const actual = got[signal] ?? null;
      if (expected === null || actual === null || !same(expected, actual))
        mismatches.push({ note, signal, expected, got: actual });
    }
  }
  for (const [name, before] of counts) Object.assign(encoder.counts[name]!, before);
  return mismatches;
}

/** golden.json: one line a signal, so that a difference is a line. */
export function goldenText(golden: Golden): string {
  const cases = golden.cases.map((c) => {
    const signals = Object.keys(c.signals).map(
      (name) => `    ${JSON.stringify(name)}: ${JSON.stringify(c.signals[name])}`,
    );
    return `  {"note": ${JSON.stringify(c.note)}, "serving": ${c.serving},\n   "row": ${JSON.stringify(c.row)},\n   "signals": {\n${signals.join(',\n')}}}`;
  });
  return `{"version": ${golden.version}, "fingerprint": ${JSON.stringify(golden.fingerprint)}, "cases": [\n${cases.join(',\n')}\n]}\n`;
}

/** A row as training has it, encoded. */
export function encodeGolden(encoder: Encoder, row: RawRow): Record<string, GoldenSignal> {
  return encodeCase(encoder, row, false);
}

function encodeCase(encoder: Encoder, row: RawRow, serving: boolean): Record<string, GoldenSignal> {
  const { signals } = encoder.encodeRow(row, { serving });
  const encoded: Record<string, GoldenSignal> = emptyRecord();
  for (const name of Object.keys(signals)) encoded[name] = goldenSignal(signals[name]!);
  return encoded;
}

/** An encoded signal of one row. */
export function goldenSignal(signal: EncodedSignal): GoldenSignal {
  switch (signal.kind) {
    case 'vec':
      // JSON has no −0.
      return { values: Array.from(signal.values, (v) => (v === 0 ? 0 : v)) };
    case 'id':
      return { ids: Array.from(signal.ids) };
    case 'ids': {
      let n = signal.max;
      while (n > 0 && signal.ids[n - 1] === 0 && signal.weights[n - 1] === 0) n--;
      return { ids: Array.from(signal.ids.subarray(0, n)), weights: Array.from(signal.weights.subarray(0, n)) };
    }
  }
}

function same(a: GoldenSignal, b: GoldenSignal): boolean {
  if ('values' in a) return 'values' in b && close(a.values, b.values);
  if (!('ids' in b) || a.ids.length !== b.ids.length || !a.ids.every((id, i) => id === b.ids[i])) return false;
  return close(a.weights ?? [], b.weights ?? []);
}

function close(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) <= 1e-6 * Math.max(1, Math.abs(x)));
}
