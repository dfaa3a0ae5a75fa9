/** Where the embedding tables of a bundle go when its weights are read: into memory as float32, into memory in 8 bits, or nowhere. */
import { featureLayout } from '../batches/layout.ts';
import { allocateTables, MEMORY_LIMIT, tooLargeTable } from '../embeddings/memory.ts';
import { StoredTable, type RowSource, windowRows } from '../embeddings/stored-table.ts';
import type { TableRows } from '../embeddings/gather.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { formatBytes } from '../../ir/format-number.ts';
import type { Plan, TablePlan } from '../../ir/plan.ts';
import { bytesOf, foreign, missing, otherShape, SafetensorsError, type Sink } from '../safetensors/file.ts';
import type { Header, TensorEntry } from '../safetensors/header.ts';
import { type FileState, RowFile } from '../safetensors/row-file.ts';
import { type RowFormat, rowFormatOf } from '../safetensors/row-format.ts';
import { machineMemory } from '../memory-check.ts';
import { entryOf } from '../../text/present.ts';
import { notFinite } from '../weights.ts';

export interface TableFile {
  readonly path: string;
  readonly header: Header;
  readonly dataStart: number;
}

/** Takes the tables of a file, tensor by tensor. */
export interface TableReader<T> {
  /** Throws SafetensorsError for a tensor that is no table of the plan. */
  sinkOf(tensor: TensorEntry): Sink;
  /** The first table with a number that is NaN or infinite; null: there is none. Once all are read. */
  broken(): string | null;
  /** @param state of the file that was read. */
  read(state: FileState): ReadonlyMap<string, T>;
}

/** All tables as float32. */
export function wholeTables({ header }: TableFile, plan: Plan): TableReader<Float32Array> {
  const formats = formatsOf(plan, header);
  const tooLarge = tooLargeTable(plan);
  if (tooLarge !== undefined)
    throw new SafetensorsError(
      `the table ${tooLarge.table.id} is larger than one may be in memory; serve and predict read its rows from the file`,
    );
  const tables = allocateTables(plan);
  return {
    sinkOf: ({ name }) => {
      const format = formats.get(name);
      if (format === undefined) throw foreign(name);
      const data = entryOf(tables, name);
      if (!format.int8) return bytesOf(data);
      let at = 0;
      return piecewise(format, (piece, rows) => {
        format.decode(piece, 0, rows, data, at);
        at += rows * format.width;
      });
    },
    broken: () => brokenOf(tables),
    read: () => tables,
  };
}

function brokenOf(tables: ReadonlyMap<string, Float32Array>): string | null {
  return notFinite([...tables].map(([name, data]) => ({ name, data })));
}

/**
 * Bytes of tables in memory where nobody says how many: a quarter of the machine's, or the container's. While one version takes the place
 * of another, a server has three: the new one, the one that serves, and the one that a rollback goes back to.
 */
export function defaultTableRoom(): number {
  return Math.floor(machineMemory() / 4);
}

/** A table and what of it is in memory. */
export interface PlacedTable {
  readonly id: string;
  /** Rows are in 8 bits. */
  readonly int8: boolean;
  readonly place: 'memory' | 'file';
  /** Of the table in the file. */
  readonly bytes: number;
  /** In memory: of the table, or of the window of rows that were asked for of late. */
  readonly held: number;
}

/** At most `room` bytes of tables in memory, the smallest first. */
export class PlacedTables implements TableReader<TableRows> {
  readonly placed: readonly PlacedTable[];
  readonly #file: TableFile;
  readonly #plan: Plan;
  readonly #formats: ReadonlyMap<string, RowFormat>;
  readonly #floats: ReadonlyMap<string, Float32Array>;
  readonly #bytes = new Map<string, Uint8Array>();
  /** The first table that was not read into `#floats` and has a number that is not finite. */
  #broken: string | null = null;
  #rows: RowFile | null = null;

  constructor(file: TableFile, plan: Plan, room: number) {
    this.#file = file;
    this.#plan = plan;
    this.#formats = formatsOf(plan, file.header);
    this.placed = placesOf(plan, this.#formats, room);
    const inMemory = this.placed.filter(({ place }) => place === 'memory');
    const whole = new Set(inMemory.filter(({ int8 }) => !int8).map(({ id }) => id));
    this.#floats = allocateTables(plan, { forward: whole });
    for (const { id, int8, bytes } of inMemory) if (int8) this.#bytes.set(id, new Uint8Array(bytes));
  }

  sinkOf({ name }: TensorEntry): Sink {
    const format = this.#formats.get(name);
    if (format === undefined) throw foreign(name);
    const floats = this.#floats.get(name);
    if (floats !== undefined) return bytesOf(floats);
    const bytes = this.#bytes.get(name);
    let at = 0;
    return piecewise(format, (piece, rows) => {
      bytes?.set(piece, at);
      at += piece.length;
      const numbers = new Float32Array(rows * format.width);
      format.decode(piece, 0, rows, numbers, 0);
      this.#broken ??= notFinite([{ name, data: numbers }]);
    });
  }

  broken(): string | null {
    return this.#broken ?? brokenOf(this.#floats);
  }

  read(state: FileState): ReadonlyMap<string, TableRows> {
    const { header, path, dataStart } = this.#file;
    const begin = new Map(header.tensors.map((tensor) => [tensor.name, dataStart + tensor.begin]));
    const longest = new Map(
      featureLayout(this.#plan).tables.map(({ id, uses }) => [id, Math.max(...uses.map(({ max }) => max))]),
    );
    const held = new Map(this.placed.map((placed) => [placed.id, placed.held]));
    const tableOf = ({ id, rows, width }: TablePlan): TableRows => {
      const floats = this.#floats.get(id);
      if (floats !== undefined) return floats;
      const format = entryOf(this.#formats, id);
      const bytes = this.#bytes.get(id);
      if (bytes !== undefined) return new StoredTable(rows, width, longest.get(id) ?? 1, 0, rowsOf(bytes, format));
      this.#rows ??= new RowFile(path, state);
      const source = this.#rows.rows(entryOf(begin, id), format);
      return new StoredTable(rows, width, longest.get(id) ?? 1, Math.floor(entryOf(held, id) / (4 * width)), source);
    };
    return new Map(this.#plan.tables.map((table) => [table.id, tableOf(table)]));
  }

  close(): void {
    this.#rows?.close();
  }
}

/** What to say of tables whose rows are read from the file; null: there are none. */
export function placedDiagnostic(placed: readonly PlacedTable[], room: number): Diagnostic | null {
  const outside = placed.filter(({ place }) => place === 'file');
  if (outside.length === 0) return null;
  const names = outside.slice(0, MOST_TOLD).map(({ id, bytes }) => `'${id}' (${formatBytes(bytes)})`);
  const more = outside.length - names.length;
  return diagnostic('ADS8623', null, {
    tables: [...names, ...(more === 0 ? [] : [`${more} more`])].join(', '),
    room: formatBytes(room),
    held: formatBytes(outside.reduce((sum, { held }) => sum + held, 0)),
  });
}

const MOST_TOLD = 4;

/** The smallest tables in memory, as long as there is room; the rest of it keeps rows of the others that are asked for often, by their sizes. */
function placesOf(plan: Plan, formats: ReadonlyMap<string, RowFormat>, room: number): PlacedTable[] {
  const tables = plan.tables.map(({ id, rows, width }) => {
    const { int8, rowBytes } = entryOf(formats, id);
    return { id, rows, width, int8, bytes: rows * rowBytes };
  });
  let left = room;
  const inMemory = new Set<string>();
  for (const { id, rows, bytes } of [...tables].sort((a, b) => a.bytes - b.bytes)) {
    // The window of a small table would hold all of it.
    if (rows > windowRows(rows, 1, 0) && (bytes > left || bytes > LARGEST_IN_MEMORY)) continue;
    inMemory.add(id);
    left = Math.max(0, left - bytes);
  }
  const outside = tables.filter(({ id }) => !inMemory.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
  return tables.map(({ id, rows, width, int8, bytes }) => {
    if (inMemory.has(id)) return { id, int8, place: 'memory', bytes, held: bytes };
    const kept = Math.floor(Math.min((left * bytes) / outside, LARGEST_IN_MEMORY) / (4 * width));
    return { id, int8, place: 'file', bytes, held: 4 * width * windowRows(rows, 1, kept) };
  });
}

/** Of a table or a window, whose memory holds four more bytes a row, and buffers. */
const LARGEST_IN_MEMORY = MEMORY_LIMIT / 2;

function rowsOf(bytes: Uint8Array, format: RowFormat): RowSource {
  return {
    kind: 'memory',
    read: (rows, places, window) => {
      for (let i = 0; i < rows.length; i++)
        format.decode(bytes, rows[i]! * format.rowBytes, 1, window, places[i]! * format.width);
    },
  };
}

/** How each table of the plan lies in the file. Shapes are compared before memory is taken: a plan is as untrusted as a file. */
function formatsOf(plan: Plan, { tensors }: Header): ReadonlyMap<string, RowFormat> {
  const entries = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  return new Map(
    plan.tables.map(({ id, rows, width }) => {
      const tensor = entries.get(id);
      if (tensor === undefined) throw missing(id);
      const format = rowFormatOf(tensor, rows, width);
      if (format === null) throw otherShape(id, tensor.shape, [rows, width]);
      return [id, format];
    }),
  );
}

/** Pieces of whole rows, of a megabyte or a row. */
function piecewise(format: RowFormat, take: (piece: Uint8Array, rows: number) => void): Sink {
  return {
    pieceBytes: Math.max(1, Math.floor((1 << 20) / format.rowBytes)) * format.rowBytes,
    take: (piece) => take(piece, piece.length / format.rowBytes),
  };
}
