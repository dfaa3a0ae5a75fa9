/** Seeded permutations without fixed points, of rows or of whole requests. */
import type { Random } from '../math/random.ts';
import { strataOf, type Strata } from './strata.ts';
import { entryOf } from '../text/present.ts';

/** What is permuted: rows on their own, or requests with all their rows. */
export interface Movement {
  readonly by: 'row' | 'request';
  /** Rows that stay where they are, having no other to change with. */
  readonly fixedRows: number;
  /** donors[i]: the row whose value row i takes. Valid until the next call. */
  draw(random: Random): Int32Array;
  /** Per row, what it moves with; null: itself. */
  readonly cells: Int32Array | null;
}

/**
 * donors[u] for every unit: in each stratum one random cycle through all of it (Sattolo 1986), so that no unit keeps its own value and
 * every other unit of the stratum is equally likely to be the donor. Without fixed points the mean over permutations is an unbiased
 * estimate of "this value exchanged for that of another row" (Fisher, Rudin & Dominici 2019, section 3.2).
 */
export function derange(strata: Strata, random: Random, donors: Int32Array): void {
  const { units, starts } = strata;
  for (const unit of strata.fixed) donors[unit] = unit;
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!;
    const size = starts[s + 1]! - from;
    const cycle = units.slice(from, from + size);
    for (let i = size - 1; i > 0; i--) {
      const j = random.int(i);
      const swap = cycle[i]!;
      cycle[i] = cycle[j]!;
      cycle[j] = swap;
    }
    for (let i = 0; i < size; i++) donors[units[from + i]!] = cycle[i]!;
  }
}

/** Rows move on their own, within the strata of these keys (coarse to fine, per row). */
export function rowMovement(keys: readonly Int32Array[]): Movement {
  const strata = strataOf(keys);
  const donors = new Int32Array(keys[0]!.length);
  return {
    by: 'row',
    fixedRows: strata.fixed.length,
    cells: null,
    draw: (random) => {
      derange(strata, random, donors);
      return donors;
    },
  };
}

/** Rows by request and, in a request, by source: requests with the same sources can take each other's values row for row. */
export interface Requests {
  /** Request of each row. */
  readonly of: Int32Array;
  readonly count: number;
  /** Rows, request by request and source by source. */
  readonly rows: Int32Array;
  /** Runs of rows of one request and source: run k is rows[runStarts[k] … runStarts[k+1]). */
  readonly runStarts: Int32Array;
  /** Request r has the runs firstRun[r] … firstRun[r+1]. */
  readonly firstRun: Int32Array;
  /** Which sources a request has rows of: equal numbers, equal sets. */
  readonly mix: Int32Array;
  /** First row of each request. */
  readonly first: Int32Array;
}

/** @param of request of each row, 0 … count−1. @param source per row. */
export function requestsOf(of: Int32Array, count: number, source: Int32Array): Requests {
  const rows = Int32Array.from({ length: of.length }, (_, i) => i).sort(
    (a, b) => of[a]! - of[b]! || source[a]! - source[b]! || a - b,
  );
  const runStarts: number[] = [];
  const firstRun = new Int32Array(count + 1);
  const mix = new Int32Array(count);
  const first = new Int32Array(count);
  const mixes = new Map<string, number>();
  let at = 0;
  for (let request = 0; request < count; request++) {
    firstRun[request] = runStarts.length;
    first[request] = rows[at] ?? 0;
    const sources: number[] = [];
    for (; at < rows.length && of[rows[at]!] === request; at++) {
      if (sources.at(-1) === source[rows[at]!]) continue;
      sources.push(source[rows[at]!]!);
      runStarts.push(at);
    }
    const key = sources.join(' ');
    if (!mixes.has(key)) mixes.set(key, mixes.size);
    mix[request] = entryOf(mixes, key);
  }
  firstRun[count] = runStarts.length;
  runStarts.push(rows.length);
  return { of, count, rows, runStarts: Int32Array.from(runStarts), firstRun, mix, first };
}

/**
 * Requests move whole, within strata of requests with the same sources and these keys (per row, of a request's first row). A
 * request's value is the same on all its rows; where data says otherwise its rows take the donor's in turn.
 */
export function requestMovement(requests: Requests, keys: readonly Int32Array[]): Movement {
  const ofRequests = keys.map((key) => Int32Array.from(requests.first, (row) => key[row]!));
  const strata = strataOf([requests.mix, ...ofRequests]);
  const moved = new Int32Array(requests.count);
  const donors = new Int32Array(requests.of.length);
  const { rows, runStarts, firstRun } = requests;
  let fixedRows = 0;
  for (const request of strata.fixed) fixedRows += runStarts[firstRun[request + 1]!]! - runStarts[firstRun[request]!]!;
  return {
    by: 'request',
    fixedRows,
    cells: requests.of,
    draw: (random) => {
      derange(strata, random, moved);
      for (let request = 0; request < requests.count; request++) {
        const shift = firstRun[moved[request]!]! - firstRun[request]!;
        for (let run = firstRun[request]!; run < firstRun[request + 1]!; run++) {
          const from = runStarts[run + shift]!;
          const size = runStarts[run + shift + 1]! - from;
          for (let i = runStarts[run]!; i < runStarts[run + 1]!; i++)
            donors[rows[i]!] = rows[from + ((i - runStarts[run]!) % size)]!;
        }
      }
      return donors;
    },
  };
}
