import { encoderOf, type SignalEncoder } from '../formats/encode.ts';
import { emptyCounts } from './counts.ts';
import { CrossEncoder } from './encode-cross.ts';
import { DerivedEncoder } from './encode-derived.ts';
import { IdSpace } from './id-space.ts';
import { keyOf } from './key.ts';
import { Memory } from './memory.ts';
import { isNumberColumn, plainNumbers } from './number-column.ts';
import type { SignalSpec, TransformSpec } from './signals.ts';
import type {
  EncodeOptions,
  EncodedColumns,
  EncodedSignal,
  Encoder,
  NumberColumn,
  RawColumn,
  RawRow,
  RawValue,
  SignalCounts,
  TypedColumns,
  Vocabularies,
} from './types.ts';

type Column = readonly RawValue[];

interface PreparedSignal {
  readonly name: string;
  readonly input: string;
  /** Of the signal's own values. */
  readonly format: SignalEncoder;
  /** Of the input's times, where the signal derives from them. */
  readonly derived: DerivedEncoder | null;
  /** The input with the weights of its lists; null: it has none. */
  readonly weights: string | null;
  /** The input with the example's time, which its steps are before; null: it has none. */
  readonly at: string | null;
  readonly serve: RawValue;
  /** Index of its set of sources; −1: it exists everywhere. */
  readonly sourceSet: number;
  readonly counts: SignalCounts;
}

const noNumbers = (): null => null;

const NOTHING_YET: EncodedSignal = { kind: 'id', ids: new Int32Array(0) };

/** A column without values, long enough: reading past an array's end is slow, and stays slow. */
let empty: undefined[] = [];
function nothing(rows: number): Column {
  if (empty.length < rows) empty = Array.from({ length: rows }, () => undefined);
  return empty;
}

/**
 * An encoder from a spec and the vocabularies (by vocab id, entries in file order).
 * The row form is the column form of one row: they can't differ.
 * @throws Error if a vocabulary is missing, has another length than the spec says, or an entry twice.
 */
export function buildEncoder(spec: TransformSpec, vocabularies: Vocabularies): Encoder {
  const spaces = new Map<string, IdSpace>();
  for (const vocab of spec.vocabs) {
    spaces.set(
      vocab.id,
      new IdSpace(vocab, Object.hasOwn(vocabularies, vocab.id) ? vocabularies[vocab.id] : undefined),
    );
  }
  const sourceSets: (readonly string[])[] = [];
  const signals = spec.signals.map((s): PreparedSignal => {
    const own = emptyCounts();
    let sourceSet = -1;
    if (s.sources !== null) {
      sourceSet = sourceSets.findIndex((set) => sameTexts(set, s.sources!));
      if (sourceSet < 0) sourceSet = sourceSets.push(s.sources) - 1;
    }
    const format = encoderOf(s, (vocab) => spaceOf(s, vocab, spaces));
    const derived = s.derive === null ? null : new DerivedEncoder(s.derive, format);
    const weights = 'weightsInput' in format ? format.weightsInput : null;
    const at = 'atInput' in format ? format.atInput : null;
    return { name: s.name, input: s.input, weights, at, format, derived, serve: s.serve, sourceSet, counts: own };
  });
  const sets = sourceSets.map((values) => new Set(values));
  const crosses = (spec.crosses ?? []).map((cross): PreparedCross => {
    const lengths = cross.of.map((name) =>
      lengthOf(
        spec.signals.find((s) => s.name === name),
        cross.name,
      ),
    );
    return { encoder: new CrossEncoder(cross, lengths), counts: emptyCounts() };
  });
  return encoderOver({ spec, sets, signals, crosses });
}

interface PreparedCross {
  readonly encoder: CrossEncoder;
  readonly counts: SignalCounts;
}

interface Prepared {
  readonly spec: TransformSpec;
  readonly sets: readonly ReadonlySet<string>[];
  readonly signals: readonly PreparedSignal[];
  readonly crosses: readonly PreparedCross[];
}

function encoderOver(prepared: Prepared): Encoder {
  const { spec, sets, signals, crosses } = prepared;
  const cells = [...signals.map((s) => s.format), ...crosses.map((s) => s.encoder)].reduce(
    (sum, encoder) => sum + encoder.cells,
    0,
  );
  // Copied for each call: assigning to members that are there is much faster than adding them. Without a prototype, so that a signal called
  // `constructor` is there only where it was encoded.
  const names = [...signals.map((s) => s.name), ...crosses.map((s) => s.encoder.spec.name)];
  const shape = Object.fromEntries(names.map((name): [string, EncodedSignal] => [name, NOTHING_YET]));
  const counts: Record<string, SignalCounts> = Object.create(null);
  for (const s of signals) counts[s.name] = s.counts;
  for (const s of crosses) counts[s.encoder.spec.name] = s.counts;

  function encode(
    columnOf: (input: string) => Column,
    numbersOf: (input: string) => NumberColumn | null,
    rows: number,
    options: EncodeOptions,
  ): EncodedColumns {
    const { serving = false, instants } = options;
    const present = sets.map((): Uint8Array | null => null);
    const encoded: Record<string, EncodedSignal> = Object.assign(Object.create(null), shape);
    const memory = new Memory(rows, rows * cells);
    for (const s of signals) {
      let mask: Uint8Array | null = null;
      if (s.sourceSet >= 0) {
        mask = present[s.sourceSet] ??= presence(
          spec.source === null ? nothing(rows) : columnOf(spec.source),
          sets[s.sourceSet]!,
          rows,
        );
      }
      if (serving && s.serve !== null)
        encoded[s.name] = s.format.encode(
          Array.from({ length: rows }, () => s.serve),
          rows,
          mask,
          s.counts,
          memory,
        );
      else if (s.derived === null) {
        const numbers = 'encodeNumbers' in s.format ? numbersOf(s.input) : null;
        if (numbers !== null && 'encodeNumbers' in s.format && numbers.elements === s.format.elements) {
          encoded[s.name] = s.format.encodeNumbers(numbers, rows, mask, s.counts, memory);
          continue;
        }
        // Of two columns: with encodeRow, one cell holds both in turn.
        const one = s.weights === null && s.at === null;
        const column = one ? columnOf(s.input) : columnOf(s.input).slice(0, rows);
        const weights =
          s.weights === null ? null : s.at === null ? columnOf(s.weights) : columnOf(s.weights).slice(0, rows);
        encoded[s.name] = s.format.encode(
          column,
          rows,
          mask,
          s.counts,
          memory,
          weights,
          s.at === null ? null : columnOf(s.at),
        );
      } else if (instants !== undefined && Object.hasOwn(instants, s.input)) {
        const times = instants[s.input]!;
        encoded[s.name] =
          isNumberColumn(times) && times.elements === null
            ? s.derived.encodeNumbers(times, rows, mask, s.counts, memory)
            : s.derived.encode(plainArray(times, rows), rows, mask, s.counts, memory, true);
      } else encoded[s.name] = s.derived.encode(columnOf(s.input), rows, mask, s.counts, memory, false);
    }
    for (const { encoder, counts: own } of crosses)
      encoded[encoder.spec.name] = encoder.encode(encoded, rows, own, memory);
    return { rows, signals: encoded };
  }

  const cell: RawValue[] = [''];
  return {
    signals: names,
    counts,
    encodeColumns(columns: TypedColumns, rows: number, options: EncodeOptions = {}) {
      return encode(
        (input) => (Object.hasOwn(columns, input) ? plainArray(columns[input]!, rows) : nothing(rows)),
        (input) => {
          const column = Object.hasOwn(columns, input) ? columns[input]! : null;
          return column !== null && isNumberColumn(column) ? column : null;
        },
        rows,
        options,
      );
    },
    encodeRow(row: RawRow, options: EncodeOptions = {}) {
      const columnOf = (input: string): Column => {
        // A row without `constructor` still has Object's.
        cell[0] = !(input in Object.prototype) || Object.hasOwn(row, input) ? row[input] : undefined;
        return cell;
      };
      return encode(columnOf, noNumbers, 1, options);
    },
    subset(wanted: readonly string[], options?: { readonly ownCounts?: boolean }) {
      const names = new Set(wanted);
      const some = {
        signals: signals.filter((s) => names.has(s.name)),
        crosses: crosses.filter((s) => names.has(s.encoder.spec.name)),
      };
      const lacking = some.crosses.find((s) => !s.encoder.spec.of.every((member) => names.has(member)));
      if (lacking !== undefined)
        throw new Error(`${JSON.stringify(lacking.encoder.spec.name)} crosses signals that are left out`);
      if (some.signals.length + some.crosses.length !== names.size)
        throw new Error('a subset of signals that are not here');
      if (options?.ownCounts !== true) return encoderOver({ ...prepared, ...some });
      const counted = <T>(of: T) => ({ ...of, counts: emptyCounts() });
      return encoderOver({ ...prepared, signals: some.signals.map(counted), crosses: some.crosses.map(counted) });
    },
  };
}

/**
 * Columns in typed arrays and other array-likes become plain arrays: the loops over columns then meet few kinds of arrays, and
 * engines keep them fast.
 */
function plainArray(column: RawColumn, rows: number): Column {
  if (Array.isArray(column)) return column as Column;
  if (isNumberColumn(column)) return plainNumbers(column, rows);
  return Array.from({ length: rows }, (_, i) => column[i]);
}

function spaceOf(s: SignalSpec, vocab: string, spaces: ReadonlyMap<string, IdSpace>): IdSpace {
  const space = spaces.get(vocab);
  if (space === undefined)
    throw new Error(`signal ${JSON.stringify(s.name)} uses ${JSON.stringify(vocab)}, which is no vocabulary here`);
  return space;
}

/** A list's `max`, null for a single id. */
function lengthOf(member: SignalSpec | undefined, cross: string): number | null {
  if (member === undefined || member.encoding.kind === 'vec')
    throw new Error(`${JSON.stringify(cross)} crosses a signal that is not here or has no ids`);
  return member.encoding.kind === 'ids' ? member.encoding.max : null;
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
