/** Where an embedding table lies with all that its kernels need with it: optimizer state and the buffers of a batch. */
import type { FtrlPlan, OptimizerPlan, Plan } from '../../ir/plan.ts';
import { featureLayout, type TableUse } from '../batches/layout.ts';
import { LOOKUP_ROWS } from '../../ir/stored-rows.ts';
import { KernelMemory, type Kernels, MEMORY_LIMIT, bytesOf } from '../kernels/index.ts';

/** Ids that pass through the kernels at a time: their rows, as wide as usual, fit the second-level cache. */
const CHUNK = LOOKUP_ROWS;

/** Sizes of the arrays in a table's memory. */
export interface TableRoom {
  readonly rows: number;
  readonly width: number;
  /** Floats of optimizer state. */
  readonly state: number;
  /** Most rows that one batch touches. */
  readonly touched: number;
  /** Longest list of ids of a row. */
  readonly max: number;
}

export class TableMemory {
  readonly kernels: Kernels;
  readonly width: number;
  /** [rows × width] */
  readonly table: Float32Array;
  /** Place of each row among the touched ones; see `assign`. */
  readonly slotOf: Int32Array;
  /** The touched rows in the order first met, and their gradients [touched × width]. */
  readonly touchedRows: Int32Array;
  readonly grads: Float32Array;
  /** Of some ids at a time, `chunk` at most: what goes into a kernel and what comes out. */
  readonly chunk: number;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly slots: Int32Array;
  readonly features: Float32Array;
  readonly #state: Float32Array;
  #claimed = false;

  constructor(room: TableRoom) {
    const lengths = lengthsOf(room);
    const memory = new KernelMemory(bytesOf(...Object.values(lengths)));
    this.kernels = memory.kernels;
    this.width = room.width;
    this.chunk = lengths.ids;
    this.table = memory.floats(lengths.table);
    this.#state = memory.floats(lengths.state);
    this.slotOf = memory.ints(lengths.slotOf);
    this.touchedRows = memory.ints(lengths.touchedRows);
    this.grads = memory.floats(lengths.grads);
    this.ids = memory.ints(lengths.ids);
    this.weights = memory.floats(lengths.weights);
    this.slots = memory.ints(lengths.slots);
    this.features = memory.floats(lengths.features);
    known.set(this.table.buffer, this);
  }

  /** The memory that a table of `allocateTables` lies in. */
  static of(table: Float32Array): TableMemory {
    const memory = known.get(table.buffer);
    if (memory === undefined) throw new Error('a table was not made by allocateTables');
    return memory;
  }

  /** Zeroed room for the state of the table's one optimizer. */
  claimState(): Float32Array {
    if (this.#claimed) this.#state.fill(0);
    this.#claimed = true;
    return this.#state;
  }
}

const known = new WeakMap<ArrayBufferLike, TableMemory>();

function lengthsOf({ rows, width, state, touched, max }: TableRoom) {
  const chunk = Math.max(CHUNK, max);
  return {
    table: rows * width,
    state,
    slotOf: rows,
    touchedRows: touched,
    grads: touched * width,
    ids: chunk,
    weights: chunk,
    slots: chunk,
    features: chunk * width,
  };
}

/** Floats of state that a row optimizer keeps for a table of this size. */
function stateFloats(optimizer: OptimizerPlan | FtrlPlan, rows: number, width: number): number {
  return { adagrad: rows, adam: 2 * rows * width, sgd: 0, ftrl: 2 * rows * width }[optimizer.kind];
}

/** No row moves: there is neither state nor a gradient. */
export function isFrozen({ vectors }: Plan['tables'][number]): boolean {
  return vectors?.freeze === true;
}

/** By table id; a table that the graph doesn't read is not there. */
function usesOf(plan: Plan): ReadonlyMap<string, readonly TableUse[]> {
  return new Map(featureLayout(plan).tables.map(({ id, uses }) => [id, uses]));
}

function roomOf(plan: Plan, table: Plan['tables'][number], uses: readonly TableUse[] = []): TableRoom {
  const { rows, width, optimizer } = table;
  const frozen = isFrozen(table);
  const ids = uses.reduce((sum, use) => sum + use.max, 0);
  return {
    rows,
    width,
    state: frozen ? 0 : stateFloats(optimizer ?? plan.train.embeddings, rows, width),
    touched: frozen ? 0 : Math.min(rows, plan.train.batch * ids),
    max: Math.max(1, ...uses.map((use) => use.max)),
  };
}

/** The first table whose training takes more than `MEMORY_LIMIT`, buffers and optimizer state included: it can't be trained. */
export function tooLargeTable(
  plan: Plan,
): { readonly table: Plan['tables'][number]; readonly bytes: number } | undefined {
  const uses = usesOf(plan);
  for (const table of plan.tables) {
    const bytes = bytesOf(...Object.values(lengthsOf(roomOf(plan, table, uses.get(table.id)))));
    // Also where it is no number.
    if (!(bytes <= MEMORY_LIMIT)) return { table, bytes };
  }
  return undefined;
}

export { MEMORY_LIMIT };

/** A plan's tables by id, all zeros, each in a memory of its own. `forward`: only these, without room for training. */
export function allocateTables(
  plan: Plan,
  { forward }: { readonly forward?: ReadonlySet<string> } = {},
): Map<string, Float32Array> {
  const uses = usesOf(plan);
  const tables = forward === undefined ? plan.tables : plan.tables.filter(({ id }) => forward.has(id));
  return new Map(
    tables.map((table) => {
      const room = roomOf(plan, table, uses.get(table.id));
      return [table.id, new TableMemory(forward === undefined ? room : { ...room, state: 0, touched: 0 }).table];
    }),
  );
}
