/**
 * What training saw of each signal: the encoder's own counts, weighted so that they are of what a server sees. A row that the log kept
 * with probability `keep` counts 1/keep, a row of weight 0 nothing; a signal of the request's side is also counted once a request.
 */
import { addCounts, emptyCounts, moveCounts } from '../../runtime/counts.ts';
import type { EncodedColumns, SignalCounts } from '../../runtime/types.ts';
import { pickedRows } from '../columns/column.ts';
import type { CodedEncoder, Columns } from '../encode/encode-coded.ts';
import { isOfRequest } from '../../ir/request-signals.ts';
import type { Plan } from '../../ir/plan.ts';
import type { TableSignals } from '../tables/plan-of-table.ts';
import { recordOf } from '../../text/record.ts';

export type CountsBySignal = Readonly<Record<string, SignalCounts>>;

export interface TrainingSignalCounts {
  /** Of every signal, over rows. */
  readonly rows: CountsBySignal;
  /** Of the signals of the request's side, over requests; null: the data don't say which rows were one request. */
  readonly requests: CountsBySignal | null;
}

/** What one shard of the files adds to it; plain data. */
export interface TrainingCountsShard {
  readonly rows: readonly (readonly [string, SignalCounts])[];
  readonly requests: RequestCounts | null;
}

interface RequestCounts {
  /** Requests whose hash has a lower level were left out. */
  readonly level: number;
  readonly byLevel: readonly RequestsOfLevel[];
}

/** Of requests whose hashes have one level. */
interface RequestsOfLevel {
  readonly level: number;
  readonly signals: readonly (readonly [string, SignalCounts])[];
  /** By table: rows that the requests found. */
  readonly found: readonly (readonly number[])[];
}

/** Requests of a shard that are told apart at most: of a larger shard a part is counted, chosen by their hashes (a fraction of 1 % is then known to ±.03 %). */
const MOST_REQUESTS = 1 << 17;

export interface TrainingRows {
  readonly columns: Columns;
  /** Inputs that are read as times: epoch milliseconds. */
  readonly instants: Columns;
  readonly rows: number;
  /** How many rows of the traffic each stands for; 0: none. */
  readonly times: Float64Array;
  /** XXH64 of each row's request, 0 where missing; null: not known. */
  readonly requests: BigUint64Array | null;
  /** By table, then row: see `CompactChunk`. */
  readonly found: readonly Int32Array[];
}

interface LevelCounts {
  readonly signals: CountsBySignal;
  readonly found: readonly number[][];
}

export class TrainingCounter {
  readonly #encoder: CodedEncoder;
  readonly #all: CodedEncoder;
  readonly #ofRequest: CodedEncoder | null;
  readonly #rows: CountsBySignal;
  readonly #byLevel = new Map<number, LevelCounts>();
  readonly #tables: number;
  readonly #known = new Set<bigint>();
  #level = 0;

  /** @param encoder of the signals that no table has @param tables that have the others */
  constructor(plan: Plan, encoder: CodedEncoder, tables: readonly TableSignals[]) {
    this.#encoder = encoder;
    this.#tables = tables.length;
    this.#all = encoder.subset(encoder.signals);
    this.#rows = empty(encoder.signals);
    const ofRequest = plan.signals.filter(isOfRequest(plan)).map(({ name }) => name);
    const own = new Set(encoder.signals);
    // Of a sampled log the requests that lost all their rows are unknown, so that the others say nothing about all of them.
    const known = plan.data?.requestId !== undefined && plan.sampling?.log !== 'sampled';
    const owned = ofRequest.filter((name) => own.has(name));
    this.#ofRequest = known && ofRequest.length > 0 ? encoder.subset(owned) : null;
  }

  /** Encodes rows of the training part and counts them. */
  encode({ columns, instants, rows, times, requests, found }: TrainingRows): EncodedColumns {
    const encoded = this.#all.encodeColumns(columns, rows, { instants });
    const plain = times.every((time) => time === 1);
    moveCounts(this.#all.counts, 1, this.#encoder.counts, ...(plain ? [this.#rows] : []));
    // Rows that stand for others, and those that stand for none, are counted group by group: there are few of them.
    const groups = new Map<number, number[]>();
    if (!plain) for (let row = 0; row < rows; row++) if (times[row]! > 0) push(groups, times[row]!, row);
    for (const [time, picks] of groups) {
      this.#all.encodeColumns(picked(columns, picks), picks.length, { instants: picked(instants, picks) });
      moveCounts(this.#all.counts, time, this.#rows);
    }
    if (requests !== null && this.#ofRequest !== null)
      this.#countRequests(this.#ofRequest, { columns, instants, times, requests, found });
    return encoded;
  }

  shard(): TrainingCountsShard {
    const byLevel = [...this.#byLevel].filter(([level]) => level >= this.#level).sort(([a], [b]) => a - b);
    return {
      rows: Object.entries(this.#rows),
      requests:
        this.#ofRequest === null
          ? null
          : {
              level: this.#level,
              byLevel: byLevel.map(([level, { signals, found }]) => ({
                level,
                signals: Object.entries(signals),
                found,
              })),
            },
    };
  }

  /** The first row of each request that is new. */
  #countRequests(
    encoder: CodedEncoder,
    {
      columns,
      instants,
      times,
      requests,
      found,
    }: Omit<TrainingRows, 'rows' | 'requests'> & { readonly requests: BigUint64Array },
  ): void {
    const picks = new Map<number, number[]>();
    for (let row = 0; row < times.length; row++) {
      const hash = requests[row]!;
      if (hash === 0n || times[row] === 0 || this.#known.has(hash)) continue;
      const level = levelOf(hash);
      if (level < this.#level) continue;
      this.#known.add(hash);
      push(picks, level, row);
      if (this.#known.size <= MOST_REQUESTS) continue;
      this.#level++;
      for (const known of this.#known) if (levelOf(known) < this.#level) this.#known.delete(known);
    }
    for (const [level, rows] of picks) {
      encoder.encodeColumns(picked(columns, rows), rows.length, { instants: picked(instants, rows) });
      let counts = this.#byLevel.get(level);
      if (counts === undefined) {
        counts = { signals: empty(encoder.signals), found: Array.from({ length: this.#tables }, () => []) };
        this.#byLevel.set(level, counts);
      }
      moveCounts(encoder.counts, 1, counts.signals);
      counts.found.forEach((list, table) => {
        for (const row of rows) list.push(found[table]![row]!);
      });
    }
  }
}

/** What joined tables add to it. */
export interface TableCounts {
  /** Of the training part, over rows of the traffic. */
  readonly seen: readonly (readonly [string, SignalCounts])[];
  /** Of a table's signals of the request's side, over the rows that requests found. */
  readonly ofRequests: (table: number, found: readonly number[]) => readonly (readonly [string, SignalCounts])[];
}

/**
 * All shards, in the order of the files: sums of fractions depend on it. A request whose rows are in files of two shards counts in both.
 * @param names of the signals, in the order of the result
 */
export function mergeTrainingCounts(
  shards: readonly TrainingCountsShard[],
  names: readonly string[],
  tables: TableCounts,
): TrainingSignalCounts {
  const known = shards.map(({ requests }) => requests).filter((requests) => requests !== null);
  const least = Math.max(0, ...known.map((requests) => requests.level));
  const ofRequests = () => {
    const kept = known.flatMap(({ byLevel }) => byLevel.filter(({ level }) => level >= least));
    return [
      ...kept.flatMap(({ signals }) => signals),
      ...kept.flatMap(({ found }) => found.flatMap((rows, table) => tables.ofRequests(table, rows))),
    ];
  };
  const inOrder = (counts: CountsBySignal) =>
    recordOf(names.filter((name) => Object.hasOwn(counts, name)).map((name) => [name, counts[name]!] as const));
  return {
    rows: inOrder(summed([...shards.flatMap(({ rows }) => rows), ...tables.seen])),
    requests: shards.length === 0 || known.length < shards.length ? null : inOrder(summed(ofRequests())),
  };
}

function summed(all: readonly (readonly [string, SignalCounts])[]): CountsBySignal {
  const sums = new Map<string, SignalCounts>();
  for (const [signal, more] of all) {
    const sum = sums.get(signal) ?? emptyCounts();
    addCounts(sum, more, 1);
    sums.set(signal, sum);
  }
  return recordOf(sums);
}

function empty(signals: readonly string[]): CountsBySignal {
  return recordOf(signals.map((signal) => [signal, emptyCounts()]));
}

/** A hash has level L or more with probability 2^−L. */
function levelOf(hash: bigint): number {
  return Math.clz32(Number(hash >> 32n));
}

function push(groups: Map<number, number[]>, key: number, row: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}

function picked(columns: Columns, rows: readonly number[]): Columns {
  return recordOf(Object.entries(columns).map(([name, column]) => [name, pickedRows(column, rows)] as const));
}
