import { emptyCounts } from './counts.ts';
import { IdEncoder } from './encode-id.ts';
import { IdsEncoder } from './encode-ids.ts';
import { ContinuousEncoder, DenseEncoder } from './encode-vec.ts';
import { IdSpace } from './id-space.ts';
import { keyOf } from './key.ts';
import type { SignalSpec, TransformSpec } from './signals.ts';
import { timeReader } from './time.ts';
import type { EncodeOptions, EncodedColumns, EncodedSignal, Encoder, RawColumns, RawRow, RawValue, SignalCounts } from './types.ts';
import { zoneOf } from './zone.ts';

type SignalEncoder = ContinuousEncoder | DenseEncoder | IdEncoder | IdsEncoder;
type Column = ArrayLike<RawValue>;

interface PreparedSignal {
  readonly spec: SignalSpec;
  readonly encoder: SignalEncoder;
  readonly derive: ((value: RawValue) => RawValue) | null;
  /** Index of its set of sources; −1: it exists everywhere. */
  readonly sourceSet: number;
  readonly counts: SignalCounts;
}

const NOTHING: Column = [];

/**
 * An encoder from a spec and the vocabularies (by vocab id, entries in file order).
 * The row form is the column form of one row: they can't differ.
 * @throws Error if a vocabulary is missing, has another length than the spec says, or an entry twice.
 */
export function buildEncoder(spec: TransformSpec, vocabularies: Readonly<Record<string, readonly string[]>>): Encoder {
  const spaces = new Map<string, IdSpace>();
  for (const vocab of spec.vocabs) {
    spaces.set(vocab.id, new IdSpace(vocab, Object.hasOwn(vocabularies, vocab.id) ? vocabularies[vocab.id] : undefined));
  }
  const sourceSets: (readonly string[])[] = [];
  const counts: Record<string, SignalCounts> = Object.create(null);
  const signals = spec.signals.map((s): PreparedSignal => {
    const own = (counts[s.name] = emptyCounts());
    let sourceSet = -1;
    if (s.sources !== null) {
      sourceSet = sourceSets.findIndex((set) => sameTexts(set, s.sources!));
      if (sourceSet < 0) sourceSet = sourceSets.push(s.sources) - 1;
    }
    return { spec: s, encoder: encoderOf(s, spaces), derive: derivationOf(s), sourceSet, counts: own };
  });
  const sets = sourceSets.map((values) => new Set(values));

  function encode(columnOf: (input: string) => Column, rows: number, serving: boolean): EncodedColumns {
    const present = sets.map((): Uint8Array | null => null);
    const encoded: Record<string, EncodedSignal> = Object.create(null);
    for (const s of signals) {
      let mask: Uint8Array | null = null;
      if (s.sourceSet >= 0) {
        mask = present[s.sourceSet] ??= presence(spec.source === null ? NOTHING : columnOf(spec.source), sets[s.sourceSet]!, rows);
      }
      encoded[s.spec.name] = s.encoder.encode(columnFor(s, columnOf, rows, serving), rows, mask, s.counts);
    }
    return { rows, signals: encoded };
  }

  const cell: RawValue[] = [''];
  return {
    signals: spec.signals.map((s) => s.name),
    counts,
    encodeColumns(columns: RawColumns, rows: number, options?: EncodeOptions) {
      return encode((input) => (Object.hasOwn(columns, input) ? columns[input]! : NOTHING), rows, options?.serving === true);
    },
    encodeRow(row: RawRow, options?: EncodeOptions) {
      const columnOf = (input: string): Column => {
        cell[0] = Object.hasOwn(row, input) ? row[input] : undefined;
        return cell;
      };
      return encode(columnOf, 1, options?.serving === true);
    },
  };
}

function columnFor(s: PreparedSignal, columnOf: (input: string) => Column, rows: number, serving: boolean): Column {
  if (serving && s.spec.serve !== null) return new Array<RawValue>(rows).fill(s.spec.serve);
  const column = columnOf(s.spec.input);
  if (s.derive === null) return column;
  const derived = new Array<RawValue>(rows);
  for (let i = 0; i < rows; i++) derived[i] = s.derive(column[i]);
  return derived;
}

function encoderOf(s: SignalSpec, spaces: ReadonlyMap<string, IdSpace>): SignalEncoder {
  const { encoding } = s;
  if (encoding.kind === 'vec') return encoding.dense ? new DenseEncoder(encoding) : new ContinuousEncoder(encoding);
  const space = spaces.get(encoding.vocab);
  if (space === undefined) throw new Error(`signal ${JSON.stringify(s.name)} uses ${JSON.stringify(encoding.vocab)}, which is no vocabulary here`);
  return encoding.kind === 'id' ? new IdEncoder(encoding, space) : new IdsEncoder(encoding, space);
}

/** Missing stays missing; what is no time becomes NaN, which every format counts as bad. */
function derivationOf(s: SignalSpec): PreparedSignal['derive'] {
  if (s.derive === null) return null;
  const zone = zoneOf(s.derive.zone);
  const read = timeReader({ unit: null, format: null, zone: s.derive.zone });
  const hour = s.derive.fn === 'hour';
  return (value) => {
    if (value === null || value === undefined) return null;
    const time = read(value);
    return time !== time ? NaN : hour ? zone.hourAt(time) : zone.weekdayAt(time);
  };
}

/** 1 for the rows whose source is in the set. */
function presence(column: Column, set: ReadonlySet<string>, rows: number): Uint8Array {
  const present = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const key = keyOf(column[i]);
    if (key !== null && set.has(key)) present[i] = 1;
  }
  return present;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
