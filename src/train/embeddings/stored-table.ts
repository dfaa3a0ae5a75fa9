/**
 * An embedding table whose rows are fetched as they are asked for, from a file or from 8 bits: as float32 they lie in a window, which
 * keeps the rows that were asked for of late. The kernels read the window as they read a table that is in memory whole, so results are
 * the same to the bit.
 */
import { entryOf } from '../../text/present.ts';
import { LOOKUP_ROWS } from '../../ir/stored-rows.ts';
import { TableMemory } from './memory.ts';

/** Where rows come from. */
export interface RowSource {
  /**
   * Reads rows (ascending, each once) as float32 numbers into `window`, row i at places[i] · width. Rejects with the system's error, or
   * with `RowsChanged`.
   */
  read(rows: Int32Array, places: Int32Array, window: Float32Array): Promise<void> | void;
  readonly kind: 'file' | 'memory';
}

/** Whoever wrote into the file of the rows has spoilt what is served. */
export class RowsChanged extends Error {
  override readonly name = 'RowsChanged';
}

/** Rows that were asked for since the start, each once a look-up of up to 4,096 ids: in the window already, and fetched. */
export interface RowCounts {
  readonly found: number;
  readonly fetched: number;
}

export class StoredTable {
  readonly rows: number;
  readonly width: number;
  readonly #source: RowSource;
  readonly #memory: TableMemory;
  readonly #placeOf = new Map<number, number>();
  /** By place; −1: free. */
  readonly #rowAt: Int32Array;
  /** By place: whether the row was asked for since the hand passed it (the second chance of a clock). */
  readonly #asked: Uint8Array;
  /** By place: the look-up that needs its row. */
  readonly #neededBy: Float64Array;
  #hand = 0;
  #lookup = 0;
  #found = 0;
  #fetched = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param max the longest list of ids of a row. @param kept rows that the window keeps; it has room for one look-up at least. */
  constructor(rows: number, width: number, max: number, kept: number, source: RowSource) {
    this.rows = rows;
    this.width = width;
    this.#source = source;
    const places = windowRows(rows, max, kept);
    this.#memory = new TableMemory({ rows: places, width, state: 0, touched: 0, max });
    this.#rowAt = new Int32Array(places).fill(-1);
    this.#asked = new Uint8Array(places);
    this.#neededBy = new Float64Array(places);
  }

  get kind(): RowSource['kind'] {
    return this.#source.kind;
  }

  /** Rows of the window. */
  get kept(): number {
    return this.#rowAt.length;
  }

  /** Ids of one look-up at most. */
  get chunk(): number {
    return this.#memory.chunk;
  }

  get counts(): RowCounts {
    return { found: this.#found, fetched: this.#fetched };
  }

  /**
   * Brings up to `chunk` ids (see `TableMemory`) into the window and calls `use` with its memory, whose first `ids` are the places of
   * their rows. Ids of weight 0 are not fetched, and have some place. Calls come one after the other.
   */
  async lookUp(ids: Int32Array, weights: Float32Array | null, use: (memory: TableMemory) => void): Promise<void> {
    const turn = this.#turn.then(async () => {
      const missing = this.#place(ids, weights);
      if (missing.length > 0) await this.#fetch(missing);
      for (let i = 0; i < ids.length; i++) this.#memory.ids[i] = this.#placeOf.get(ids[i]!) ?? 0;
      use(this.#memory);
    });
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  /** Gives each row a place; those whose numbers are not there yet. */
  #place(ids: Int32Array, weights: Float32Array | null): number[] {
    const lookup = ++this.#lookup;
    const missing: number[] = [];
    for (let i = 0; i < ids.length; i++) {
      if (weights !== null && weights[i] === 0) continue;
      const row = ids[i]!;
      let place = this.#placeOf.get(row);
      if (place === undefined) {
        place = this.#free(lookup);
        this.#placeOf.set(row, place);
        this.#rowAt[place] = row;
        missing.push(row);
      } else if (this.#neededBy[place] !== lookup) this.#found++;
      this.#asked[place] = 1;
      this.#neededBy[place] = lookup;
    }
    return missing;
  }

  /** A place whose row nobody asked for of late, and this look-up does not need. There is one: it has room for all ids of a look-up. */
  #free(lookup: number): number {
    for (;;) {
      const place = this.#hand;
      this.#hand = (this.#hand + 1) % this.#rowAt.length;
      if (this.#neededBy[place] === lookup) continue;
      if (this.#asked[place] === 1) {
        this.#asked[place] = 0;
        continue;
      }
      const row = this.#rowAt[place]!;
      if (row >= 0) this.#placeOf.delete(row);
      return place;
    }
  }

  async #fetch(missing: number[]): Promise<void> {
    const rows = Int32Array.from(missing).sort();
    const places = rows.map((row) => entryOf(this.#placeOf, row));
    try {
      await this.#source.read(rows, places, this.#memory.table);
      this.#fetched += rows.length;
    } catch (error) {
      // Their places hold other numbers.
      for (const [i, row] of rows.entries()) {
        this.#placeOf.delete(row);
        this.#rowAt[places[i]!] = -1;
        this.#asked[places[i]!] = 0;
      }
      throw error;
    }
  }
}

/** Rows of the window of a table: what should be kept, and room for one look-up. */
export function windowRows(rows: number, max: number, kept: number): number {
  return Math.min(rows, Math.max(LOOKUP_ROWS, max, kept));
}
