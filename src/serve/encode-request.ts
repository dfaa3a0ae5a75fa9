/** Raw rows of a request to what the scorer takes: routed to towers, encoded, each side once. */
import type { CalibratorLayout } from '../calibrate/features.ts';
import type { Plan } from '../ir/plan.ts';
import { towersBySource } from '../ir/towers.ts';
import { isOfRequest } from '../ir/request-signals.ts';
import { addCounts, emptyCounts, moveCounts } from '../runtime/counts.ts';
import { keyOf } from '../runtime/key.ts';
import type { EncodedColumns, EncodedSignal, Encoder, RawRow, RawValue, SignalCounts } from '../runtime/types.ts';
import { SideEncoder, valueOf } from './side-encoder.ts';
import { type AskedRows, findRows, type FoundRows, RequestTime } from './tables/find-rows.ts';
import type { ServedTable } from './tables/served-table.ts';
import type { TableUse } from './tables/table-use.ts';
import type { EncodedJob } from './scorer.ts';
import type { Sides } from './request-side.ts';
import { emptyRecord, recordOf } from '../text/record.ts';

/** What a caller wants scored. */
export type Asked =
  /** One request and its candidates; a row is both together. */
  | { readonly kind: 'rank'; readonly request: RawRow; readonly candidates: readonly RawRow[] }
  /** Rows of their own. */
  | { readonly kind: 'rows'; readonly rows: readonly RawRow[] };

/** A row that can't be scored: no tower takes its source. */
export interface RowError {
  readonly row: number;
  readonly message: string;
}

export interface Prepared extends EncodedJob {
  /** Rows asked for. */
  readonly rows: number;
  /** Where each candidate of the job stood; null: all rows are there, in order. */
  readonly places: Int32Array | null;
  /** Index of each candidate's source in the plan's; −1 unknown; 0 where there is none. */
  readonly source: Int32Array;
  readonly errors: readonly RowError[];
  /** Rows of tables, of the candidates of the job. */
  readonly found: FoundRows;
}

/** Counts by signal since the start. */
export interface ServedCounts {
  /** Every row: of a request, each candidate is one. */
  readonly rows: Readonly<Record<string, SignalCounts>>;
  /** Signals of the request's side, once a request that has candidates, and over rows of their own. */
  readonly requests: Readonly<Record<string, SignalCounts>>;
  readonly single: Readonly<Record<string, SignalCounts>>;
}

export class RequestEncoder {
  readonly counts: ServedCounts;
  /** Signals of the request's side that are encoded for each candidate all the same: once more, to be counted. */
  readonly #repeated: SideEncoder | null;
  readonly #sides: Sides;
  readonly #shared: SideEncoder;
  readonly #rest: SideEncoder;
  readonly #time: RequestTime;
  readonly #sources: ReadonlyMap<string, number>;
  /** Tower by source index + 1 (0: unknown); −1: no tower takes it. */
  readonly #towers: Int32Array;
  readonly #known: string;

  /** @param tables whose rows may be looked up */
  constructor(plan: Plan, sides: Sides, encoder: Encoder, tables: readonly TableUse[] = []) {
    this.#sides = sides;
    const encoderOf = (names: readonly string[]) => new SideEncoder(plan, encoder, names, tables);
    this.#shared = encoderOf(sides.shared);
    this.#rest = encoderOf(sides.rest);
    const ofRequest = plan.signals.filter(isOfRequest(plan)).map(({ name }) => name);
    const repeated = ofRequest.filter((name) => !sides.shared.includes(name));
    this.#repeated = repeated.length === 0 ? null : encoderOf(repeated);
    this.#time = new RequestTime(plan);
    const empty = (names: readonly string[]) => recordOf(names.map((name) => [name, emptyCounts()]));
    this.counts = { rows: empty(encoder.signals), requests: empty(ofRequest), single: empty(ofRequest) };
    const values = plan.data?.source?.values ?? [];
    this.#sources = new Map(values.map((value, i) => [value, i]));
    this.#towers = towersBySource(plan, values);
    this.#known = values.map((value) => `'${value}'`).join(', ');
  }

  /** @param tables encoded for this model, one for each that may be looked up */
  prepare(asked: Asked, tables: readonly ServedTable[] = []): Prepared {
    const rows = asked.kind === 'rank' ? asked.candidates : asked.rows;
    const source = new Int32Array(rows.length);
    const tower = new Int32Array(rows.length);
    const errors: RowError[] = [];
    const good: number[] = [];
    for (let row = 0; row < rows.length; row++) {
      const raw = this.#sourceOf(asked, row);
      const index = this.#sides.source === null ? 0 : this.#indexOf(raw);
      const routed = this.#sides.source === null ? 0 : this.#towers[index + 1]!;
      if (routed < 0) {
        errors.push({
          row,
          message: `'${this.#sides.source!.column}' is ${shown(raw)}, which is no source of this model (${this.#known})`,
        });
        continue;
      }
      source[good.length] = index;
      tower[good.length] = routed;
      good.push(row);
    }
    const all = errors.length === 0;
    const kept = all ? rows : good.map((row) => rows[row]!);
    const routed = { source: source.subarray(0, kept.length), tower: tower.subarray(0, kept.length) };
    const those = {
      count: kept.length,
      requests: asked.kind === 'rank' ? [asked.request] : kept,
      candidates: kept,
    };
    const found = findRows(tables, this.#time, those);
    const encoded = asked.kind === 'rank' ? this.#rank(those, found) : this.#rows(those, found);
    return {
      rows: rows.length,
      places: all ? null : Int32Array.from(good),
      source: routed.source,
      errors,
      requests: encoded.requests,
      candidates: { ...encoded.candidates, tower: routed.tower },
      requestOf: encoded.requestOf,
      found,
    };
  }

  #rank(asked: AskedRows, found: FoundRows) {
    const encoded = {
      requests: this.#shared.encode(asked, found, 1),
      candidates: this.#rest.encode(asked, found),
      requestOf: null,
    };
    const { counts } = this;
    for (const [name, own] of Object.entries(this.#shared.counts)) addCounts(counts.rows[name]!, own, asked.count);
    // Training has no row of a request without candidates.
    const times = asked.count === 0 ? 0 : 1;
    moveCounts(this.#shared.counts, times, counts.requests);
    moveCounts(this.#rest.counts, 1, counts.rows);
    this.#repeated?.encode(asked, found, 1);
    if (this.#repeated !== null) moveCounts(this.#repeated.counts, times, counts.requests);
    return encoded;
  }

  #rows(asked: AskedRows, found: FoundRows) {
    const encoded = {
      requests: this.#shared.encode(asked, found),
      candidates: this.#rest.encode(asked, found),
      requestOf: Int32Array.from({ length: asked.count }, (_, row) => row),
    };
    const { counts } = this;
    for (const [name, own] of [...Object.entries(this.#shared.counts), ...Object.entries(this.#rest.counts)]) {
      if (Object.hasOwn(counts.single, name)) addCounts(counts.single[name]!, own, 1);
    }
    moveCounts(this.#shared.counts, 1, counts.rows);
    moveCounts(this.#rest.counts, 1, counts.rows);
    return encoded;
  }

  #sourceOf(asked: Asked, row: number): RawValue {
    const { source } = this.#sides;
    if (source === null) return null;
    if (asked.kind === 'rows') return valueOf(asked.rows[row]!, source.column);
    return valueOf(source.side === 'request' ? asked.request : asked.candidates[row]!, source.column);
  }

  #indexOf(raw: RawValue): number {
    const key = keyOf(raw);
    return key === null ? -1 : (this.#sources.get(key) ?? -1);
  }
}

/** The signals that a calibrator reads, with a row a candidate. */
export function calibrationColumns(
  layout: CalibratorLayout,
  { requests, candidates, requestOf }: EncodedJob,
): EncodedColumns {
  const signals = emptyRecord<EncodedSignal>();
  for (const { signal } of layout.blocks) {
    const own = candidates.signals[signal];
    if (own !== undefined) signals[signal] = own;
    else {
      const request = requests.signals[signal];
      if (request !== undefined) signals[signal] = repeatSignal(request, candidates.rows, requestOf);
    }
  }
  return { rows: candidates.rows, signals };
}

/** Rows `requestOf` of a signal, in that order; null: its first row throughout. */
export function repeatSignal(signal: EncodedSignal, rows: number, requestOf: Int32Array | null): EncodedSignal {
  const copy = <T extends Float32Array | Int32Array>(values: T, width: number, out: T): T => {
    for (let row = 0; row < rows; row++) {
      const from = (requestOf === null ? 0 : requestOf[row]!) * width;
      for (let k = 0; k < width; k++) out[row * width + k] = values[from + k]!;
    }
    return out;
  };
  switch (signal.kind) {
    case 'vec':
      return { ...signal, values: copy(signal.values, signal.width, new Float32Array(rows * signal.width)) };
    case 'id':
      return { ...signal, ids: copy(signal.ids, 1, new Int32Array(rows)) };
    case 'ids':
      return {
        ...signal,
        ids: copy(signal.ids, signal.max, new Int32Array(rows * signal.max)),
        weights: copy(signal.weights, signal.max, new Float32Array(rows * signal.max)),
      };
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
