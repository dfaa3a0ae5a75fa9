/** How encoded chunks lie in memory: arrays one after the other, each starting at a multiple of 8 bytes. */
import { delayedHeads } from '../../ir/delayed-heads.ts';
import type { Plan } from '../../ir/plan.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import type { CompactChunk, EncodedChunk, Extras } from '../encoded-chunk.ts';
import type { TableSignals } from '../tables/plan-of-table.ts';
import { emptyRecord } from '../../text/record.ts';

type ArrayKind = 'f32' | 'f64' | 'i32' | 'u64';
export type Values = Float32Array | Float64Array | Int32Array | BigUint64Array;

export interface Section {
  /** `time`, `labels`, `delays` … or `signal NAME`, `weights NAME`, `number COLUMN`, `key COLUMN`, `found TABLE` (an index). */
  readonly name: string;
  readonly kind: ArrayKind;
  /** Elements a row. */
  readonly width: number;
}

/** Of an element. */
export const bytesOf: Readonly<Record<ArrayKind, number>> = { f32: 4, i32: 4, f64: 8, u64: 8 };

/** A chunk of what a layout has: compact where there are tables, whole otherwise. */
export type LaidOut = EncodedChunk & Partial<Pick<CompactChunk, 'found'>>;

export class ChunkLayout {
  readonly sections: readonly Section[];
  readonly tables: readonly TableSignals[];
  readonly #extras: Extras;
  /** Whether chunks have `delays`. */
  readonly #delayed: boolean;
  /** With what tables have. */
  readonly #expanded: readonly Section[];
  /** Signals of no table. */
  readonly #own: Plan['signals'];

  /** @param tables whose signals are not in the chunks, but the numbers of the rows that were found */
  constructor(plan: Plan, extras: Extras = {}, tables: readonly TableSignals[] = []) {
    const taken = new Set(tables.flatMap(({ signals }) => signals));
    this.#own = plan.signals.filter(({ name }) => !taken.has(name));
    this.tables = tables;
    const sections: Section[] = [
      { name: 'time', kind: 'f64', width: 1 },
      { name: 'rowKey', kind: 'u64', width: 1 },
      { name: 'tower', kind: 'i32', width: 1 },
      { name: 'source', kind: 'i32', width: 1 },
      { name: 'labels', kind: 'f32', width: plan.heads.length },
      { name: 'weight', kind: 'f32', width: 1 },
    ];
    const delays = delayedHeads(plan.heads).length;
    if (delays > 0) sections.push({ name: 'delays', kind: 'f32', width: delays });
    this.#delayed = delays > 0;
    for (const { name, encoding } of plan.signals) {
      if (encoding.kind === 'vec') sections.push({ name: `signal ${name}`, kind: 'f32', width: encoding.width });
      else sections.push({ name: `signal ${name}`, kind: 'i32', width: encoding.kind === 'id' ? 1 : encoding.max });
      if (encoding.kind === 'ids') sections.push({ name: `weights ${name}`, kind: 'f32', width: encoding.max });
    }
    for (const name of extras.numbers ?? []) sections.push({ name: `number ${name}`, kind: 'f64', width: 1 });
    for (const name of extras.keys ?? []) sections.push({ name: `key ${name}`, kind: 'u64', width: 1 });
    this.#expanded = sections;
    this.sections = [
      ...sections.filter(
        ({ name }) => !/^(signal|weights) /.test(name) || !taken.has(name.slice(name.indexOf(' ') + 1)),
      ),
      ...tables.map((_, table) => ({ name: `found ${table}`, kind: 'i32' as const, width: 1 })),
    ];
    this.#extras = extras;
  }

  /** Of an expanded row. */
  get rowBytes(): number {
    return this.#expanded.reduce((sum, s) => sum + s.width * bytesOf[s.kind], 0);
  }

  /**
   * Rows of a block: about a megabyte once it is expanded, so that a shuffle draws from many blocks and a read is still a long one. Not of what is
   * stored: the order of rows would depend on how large the tables are.
   */
  get blockRows(): number {
    const rows = 2 ** Math.floor(Math.log2(2 ** 20 / this.rowBytes));
    return Math.min(8192, Math.max(256, rows));
  }

  /** Bytes of so many rows once they are expanded. */
  expandedLength(rows: number): number {
    return this.#expanded.reduce((sum, s) => sum + align(rows * s.width * bytesOf[s.kind]), 0);
  }

  /** Bytes of so many rows as they lie in memory. */
  byteLength(rows: number): number {
    return this.sections.reduce((sum, s) => sum + align(rows * s.width * bytesOf[s.kind]), 0);
  }

  /** Views of memory that is laid out so; `buffer` must not be used for anything else afterwards. */
  view(buffer: ArrayBuffer, byteOffset: number, rows: number): CompactChunk {
    let at = byteOffset;
    const arrays = this.sections.map((section) => {
      const length = rows * section.width;
      const values = makeArray(section.kind, length, buffer, at);
      at += align(length * bytesOf[section.kind]);
      return values;
    });
    return this.#assemble(rows, arrays);
  }

  /** New arrays for so many rows. */
  allocate(rows: number): CompactChunk {
    return this.view(new ArrayBuffer(this.byteLength(rows)), 0, rows);
  }

  /** Copies row `from` of a chunk to row `to` of another, for every i: `rows[i]` of `chunks[which[i]]` to row i of `target`. */
  gather(
    chunks: readonly LaidOut[],
    which: ArrayLike<number>,
    rows: ArrayLike<number>,
    offset: number,
    target: LaidOut,
  ): void {
    for (const section of this.sections) {
      const sources = chunks.map((chunk) => arrayOf(chunk, section));
      gatherSection(sources, which, rows, offset, arrayOf(target, section), section.width, target.rows);
    }
  }

  /**
   * A function that puts rows of chunks where a shuffle wants them: row r of the chunk given to row `order[from + r]` of the targets, which
   * all have `blockRows` rows but the last. Chunks are read from start to end and written at random: a processor waits for what it
   * reads, not for what it writes, which makes this four times as fast as gathering the rows of each target.
   */
  scatterTo(targets: readonly LaidOut[]): (chunk: LaidOut, order: Uint32Array, from: number) => void {
    const shift = Math.log2(this.blockRows);
    const outs = targets.map((target) => this.#words(target));
    const sections = this.sections.map((section, s) => ({
      outs: outs.map((words) => words[s]!),
      width: (section.width * bytesOf[section.kind]) / 4,
    }));
    return (chunk, order, from) => {
      const words = this.#words(chunk);
      sections.forEach((section, s) =>
        scatterWords(words[s]!, section.width, chunk.rows, order, from, shift, section.outs),
      );
    };
  }

  /** The sections as 32-bit words, so that loops meet one type of array. */
  #words(chunk: LaidOut): Int32Array[] {
    return this.sections.map((section) => {
      const values = arrayOf(chunk, section);
      return new Int32Array(values.buffer, values.byteOffset, (chunk.rows * section.width * bytesOf[section.kind]) / 4);
    });
  }

  #assemble(rows: number, arrays: readonly Values[]): CompactChunk {
    const [time, rowKey, tower, source, labels, weight] = arrays;
    const signals = emptyRecord<EncodedSignal>();
    let next = 6;
    const delays = this.#delayed ? { delays: arrays[next++] as Float32Array } : {};
    for (const { name, encoding } of this.#own) {
      if (encoding.kind === 'vec')
        signals[name] = { kind: 'vec', width: encoding.width, values: arrays[next++] as Float32Array };
      else if (encoding.kind === 'id') signals[name] = { kind: 'id', ids: arrays[next++] as Int32Array };
      else
        signals[name] = {
          kind: 'ids',
          max: encoding.max,
          ids: arrays[next++] as Int32Array,
          weights: arrays[next++] as Float32Array,
        };
    }
    const numbers = emptyRecord<Float64Array>();
    for (const name of this.#extras.numbers ?? []) numbers[name] = arrays[next++] as Float64Array;
    const keys = emptyRecord<BigUint64Array>();
    for (const name of this.#extras.keys ?? []) keys[name] = arrays[next++] as BigUint64Array;
    return {
      rows,
      signals,
      numbers,
      keys,
      found: this.tables.map(() => arrays[next++] as Int32Array),
      time: time as Float64Array,
      rowKey: rowKey as BigUint64Array,
      tower: tower as Int32Array,
      source: source as Int32Array,
      labels: labels as Float32Array,
      ...delays,
      weight: weight as Float32Array,
    };
  }
}

function gatherSection(
  sources: readonly Values[],
  which: ArrayLike<number>,
  rows: ArrayLike<number>,
  offset: number,
  target: Values,
  width: number,
  count: number,
): void {
  // The element type is the same on both sides; one type for both keeps the loop monomorphic per section.
  const out = target as Float64Array;
  const from = sources as readonly Float64Array[];
  if (width === 1) {
    for (let i = 0; i < count; i++) out[i] = from[which[offset + i]!]![rows[offset + i]!]!;
    return;
  }
  for (let i = 0; i < count; i++) {
    const source = from[which[offset + i]!]!;
    const start = rows[offset + i]! * width;
    for (let k = 0; k < width; k++) out[i * width + k] = source[start + k]!;
  }
}

/** Row r of `source`, `width` words, to row order[from + r] of `outs`, which have 2^shift rows each. */
function scatterWords(
  source: Int32Array,
  width: number,
  rows: number,
  order: Uint32Array,
  from: number,
  shift: number,
  outs: readonly Int32Array[],
): void {
  const mask = 2 ** shift - 1;
  if (width === 1) {
    for (let r = 0; r < rows; r++) {
      const to = order[from + r]!;
      outs[to >>> shift]![to & mask] = source[r]!;
    }
    return;
  }
  for (let r = 0, k = 0; r < rows; r++) {
    const row = order[from + r]!;
    const out = outs[row >>> shift]!;
    let to = (row & mask) * width;
    for (const end = k + width; k < end;) out[to++] = source[k++]!;
  }
}

/** The array of a section. */
export function arrayOf(chunk: LaidOut, section: Section): Values {
  const space = section.name.indexOf(' ');
  if (space < 0) return chunk[section.name as 'time' | 'rowKey' | 'tower' | 'source' | 'labels' | 'delays' | 'weight']!;
  const name = section.name.slice(space + 1);
  if (section.name.startsWith('number ')) return chunk.numbers![name]!;
  if (section.name.startsWith('key ')) return chunk.keys![name]!;
  if (section.name.startsWith('found ')) return chunk.found![Number(name)]!;
  const signal = chunk.signals[name]!;
  if (section.name.startsWith('weights ')) return (signal as EncodedSignal & { kind: 'ids' }).weights;
  return signal.kind === 'vec' ? signal.values : signal.ids;
}

function makeArray(kind: ArrayKind, length: number, buffer: ArrayBuffer, at: number): Values {
  switch (kind) {
    case 'f32':
      return new Float32Array(buffer, at, length);
    case 'f64':
      return new Float64Array(buffer, at, length);
    case 'i32':
      return new Int32Array(buffer, at, length);
    case 'u64':
      return new BigUint64Array(buffer, at, length);
  }
}

/** The next multiple of 8. */
export function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
