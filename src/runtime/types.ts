/**
 * What goes into and comes out of the feature transforms. The runtime imports nothing and is copied into every
 * build as features/runtime.js: it must run in Node, browsers and workers.
 */
export type RawScalar = null | undefined | string | number | bigint | boolean;
/** One raw value: a scalar, or a list of scalars (typed arrays for dense vectors are fine). */
export type RawValue = RawScalar | readonly RawScalar[] | Float32Array | Float64Array | RawMap;
/** Keys with weights: `{ a: 0.3 }`. */
export interface RawMap {
  readonly [key: string]: RawScalar;
}
/** A request row, keyed by the plan's input names. Times: as the data has them, or ISO 8601 text with an offset. */
export type RawRow = Readonly<Record<string, RawValue>>;
/** Numbers without a JavaScript value for each. Signals of numbers, vectors and times read them as they would read the plain values. */
export interface NumberColumn {
  /** Row after row: NaN is a value like any other, and bad. */
  readonly numbers: Float32Array | Float64Array;
  /** null: a row is a number; else a list of so many. */
  readonly elements: number | null;
  /** 0 for rows whose value is missing; null: none is. */
  readonly valid: Uint8Array | null;
}
/** Columns keyed by input name, each with `rows` entries. */
export type RawColumns = Readonly<Record<string, ArrayLike<RawValue>>>;
export type RawColumn = ArrayLike<RawValue> | NumberColumn;
/** The same, or numbers in typed arrays. */
export type TypedColumns = Readonly<Record<string, RawColumn>>;

/** One signal, encoded: exactly the fields of its kind are there. Row-major. */
export type EncodedSignal =
  /** values[rows × width] */
  | { readonly kind: 'vec'; readonly width: number; readonly values: Float32Array }
  /** ids[rows] */
  | { readonly kind: 'id'; readonly ids: Int32Array }
  /** ids[rows × max], weights[rows × max]; padding is id 0 with weight 0 */
  | { readonly kind: 'ids'; readonly max: number; readonly ids: Int32Array; readonly weights: Float32Array };

export interface EncodedColumns {
  readonly rows: number;
  readonly signals: Readonly<Record<string, EncodedSignal>>;
}

/** Per signal: what the encoder saw. Rows of sources where the signal does not exist are counted nowhere. */
export interface SignalCounts {
  rows: number;
  /** Rows whose value is null, undefined or not there. */
  missing: number;
  /** Values that can't be read (wrong type, NaN, no number …), encoded as missing; for lists also such elements, dropped. */
  bad: number;
  /** Values that got an id: rows, or elements of lists that were kept. */
  values: number;
  /** Of those, the ones with the out-of-vocabulary id. */
  outOfVocabulary: number;
  /** Rows with a number outside `clip`. */
  clipped: number;
  /** Lists with more than `max` elements. */
  truncated: number;
  /** Null elements dropped from lists. */
  nulls: number;
}

export interface EncodeOptions {
  /** Use each signal's `serve` constant (positions). Default false. */
  readonly serving?: boolean;
  /**
   * Times that have been read, by input, each with `rows` entries: epoch milliseconds, NaN for what is no time, null where missing.
   * Signals that derive from a time take these; absent: the raw values are read.
   */
  readonly instants?: TypedColumns;
}

/** What `createEncoder` of an emitted features/transforms.js returns. Row and column forms agree bit for bit. */
export interface Encoder {
  /** Signal names, sorted; crosses after the others. */
  readonly signals: readonly string[];
  encodeRow(row: RawRow, options?: EncodeOptions): EncodedColumns;
  encodeColumns(columns: TypedColumns, rows: number, options?: EncodeOptions): EncodedColumns;
  /**
   * An encoder of these signals alone, over the same vocabularies and counts: a server encodes what depends on the request once for
   * all candidates. With `ownCounts` it counts by itself, from 0. A cross needs the signals that it is made of. @throws Error if a name
   * is no signal, or a cross lacks one.
   */
  subset(signals: readonly string[], options?: { readonly ownCounts?: boolean }): Encoder;
  /** Running counts by signal since creation. */
  readonly counts: Readonly<Record<string, SignalCounts>>;
}

/** The keys of a vocabulary in the order of their ids, the first of which is 2. null: forgotten, so the id is taken and no value has it. */
export type Vocabulary = readonly (string | null)[];
/** By vocab id. */
export type Vocabularies = Readonly<Record<string, Vocabulary>>;

/** What an emitted features/transforms.js exports. Vocabularies by vocab id, entries in file order. */
export interface TransformsModule {
  readonly fingerprint: string;
  createEncoder(vocabularies: Vocabularies): Encoder;
}
