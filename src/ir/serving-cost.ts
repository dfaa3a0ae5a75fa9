/**
 * What a server of a plan needs, computed from shapes alone: memory and disk of the weights of one version, and rows of tables that requests
 * look up. Vocabularies, encoders, the engine's buffers and joined tables come on top.
 */
import { feedOf, signalOf } from '../ops/index.ts';
import { isAssumed } from './id-space.ts';
import { ROWS_READ } from './number-bins.ts';
import type { Plan, TablePlan } from './plan.ts';
import { sharedSignals } from './request-signals.ts';
import { floatRowBytes, int8RowBytes, isSmallerInt8, LOOKUP_ROWS } from './stored-rows.ts';

/** Rows looked up, at most: lists are taken as full, and no row is asked for twice. */
export interface Lookups {
  readonly rows: number;
  /** Of those rows as float32, and where large tables are in 8 bits. */
  readonly bytes: number;
  readonly int8Bytes: number;
}

export interface ServingCost {
  /** Bytes of weights.safetensors, which are those of the weights in memory. */
  readonly float32: number;
  /** The same with large tables in 8 bits (`isSmallerInt8`). */
  readonly int8: number;
  /** Bytes in memory where rows of tables of more than 4,096 are read from the file: the rest, and room for one look-up of each. */
  readonly inFile: number;
  /** Once a request, and once a candidate. */
  readonly request: Lookups;
  readonly candidate: Lookups;
  /** Some tables are left out, as no data have sized them. */
  readonly atLeast: boolean;
}

export function servingCost(plan: Plan): ServingCost {
  const tables = plan.tables.filter((table) => !isAssumed(table, plan.assumed));
  const dense = plan.params.reduce((sum, { shape }) => sum + 4 * shape.reduce((a, b) => a * b, 1), 0);
  const sum = (of: (table: TablePlan) => number) => tables.reduce((total, table) => total + of(table), dense);
  return {
    float32: sum(({ rows, width }) => rows * floatRowBytes(width)),
    int8: sum((table) => table.rows * storedRowBytes(table)),
    inFile: sum(({ rows, width }) => Math.min(rows, LOOKUP_ROWS) * floatRowBytes(width)),
    ...lookups(plan),
    atLeast: tables.length < plan.tables.length,
  };
}

/** Of a row where 8 bits are used. */
function storedRowBytes(table: TablePlan): number {
  return isSmallerInt8(table) ? int8RowBytes(table.width) : floatRowBytes(table.width);
}

function lookups(plan: Plan): { readonly request: Lookups; readonly candidate: Lookups } {
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  const shared = sharedSignals(plan);
  const sides = {
    request: { rows: 0, bytes: 0, int8Bytes: 0 },
    candidate: { rows: 0, bytes: 0, int8Bytes: 0 },
  };
  for (const node of plan.nodes) {
    const feed = feedOf(node);
    if (feed === null || feed.kind === 'values') continue;
    const table = tables.get(feed.table);
    const signal = signalOf(node);
    if (table === undefined || signal === null) continue;
    const side = sides[shared.has(signal) ? 'request' : 'candidate'];
    const rows = feed.kind === 'interpolated' ? ROWS_READ : feed.kind === 'lookup' ? 1 : feed.max;
    side.rows += rows;
    side.bytes += rows * floatRowBytes(table.width);
    side.int8Bytes += rows * storedRowBytes(table);
  }
  return sides;
}
