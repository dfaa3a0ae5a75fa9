/** How a block of encoded rows lies on disk: as in memory (chunk-layout.ts), but that lists lie there without their padding (packed-lists.ts), behind everything else. */
import type { CompactChunk } from '../encoded-chunk.ts';
import { ListRowsBuilder, padLists } from '../tables/list-rows.ts';
import { align, arrayOf, bytesOf, type ChunkLayout, type LaidOut, type Section } from './chunk-layout.ts';
import { listBytes, mostListBytes, readLists, writeLists } from './packed-lists.ts';

/** The sections of a signal with padded ids. */
interface ListSections {
  readonly ids: Section;
  readonly weights: Section;
}

export class BlockFormat {
  readonly layout: ChunkLayout;
  /** As they lie in memory. */
  readonly #plain: readonly Section[];
  readonly #lists: readonly ListSections[];
  /** By signal with lists, for `blockRows` rows. */
  #builders: readonly ListRowsBuilder[] | null = null;

  constructor(layout: ChunkLayout) {
    this.layout = layout;
    const weights = new Map(
      layout.sections.flatMap((section) =>
        section.name.startsWith('weights ') ? [[section.name.replace('weights ', 'signal '), section] as const] : [],
      ),
    );
    const others = new Set(weights.values());
    this.#plain = layout.sections.filter((section) => !weights.has(section.name) && !others.has(section));
    this.#lists = layout.sections.flatMap((ids) => {
      const own = weights.get(ids.name);
      return own === undefined ? [] : [{ ids, weights: own }];
    });
  }

  /** Whether a block on disk is what it is in memory. */
  get isPlain(): boolean {
    return this.#lists.length === 0;
  }

  /** Bytes of a block, at most. */
  mostBytes(rows: number): number {
    return this.#lists.reduce((sum, { ids }) => sum + mostListBytes(rows, ids.width), this.#plainLength(rows));
  }

  #plainLength(rows: number): number {
    return this.#plain.reduce((sum, { width, kind }) => sum + align(rows * width * bytesOf[kind]), 0);
  }

  /** The bytes of a chunk, copied, into memory of their own or `into`, which has room for `mostBytes`. */
  write(chunk: LaidOut, into?: ArrayBuffer): Uint8Array<ArrayBuffer> {
    const { rows } = chunk;
    const lists = this.#packed(chunk);
    const length = lists.reduce((sum, one) => sum + listBytes(one), this.#plainLength(rows));
    const buffer = into ?? new ArrayBuffer(length);
    const bytes = new Uint8Array(buffer, 0, length);
    let at = 0;
    for (const section of this.#plain) {
      const values = arrayOf(chunk, section);
      const used = rows * section.width * bytesOf[section.kind];
      bytes.set(new Uint8Array(values.buffer, values.byteOffset, used), at);
      // What was there before is not part of the block.
      bytes.fill(0, at + used, at + align(used));
      at += align(used);
    }
    for (const one of lists) at = writeLists(one, buffer, at);
    return bytes;
  }

  #packed(chunk: LaidOut) {
    const { rows } = chunk;
    const { blockRows } = this.layout;
    const builders =
      rows > blockRows
        ? this.#lists.map(({ ids }) => new ListRowsBuilder(ids.width, rows))
        : (this.#builders ??= this.#lists.map(({ ids }) => new ListRowsBuilder(ids.width, blockRows)));
    return this.#lists.map(({ ids, weights }, i) => {
      const builder = builders[i]!;
      builder.clear();
      const padded = {
        max: ids.width,
        ids: arrayOf(chunk, ids) as Int32Array,
        weights: arrayOf(chunk, weights) as Float32Array,
      };
      builder.add(padded, rows);
      return builder.finish();
    });
  }

  /**
   * A block of other than plain format as it lies in memory.
   * @param bytes from the start of their buffer on @param into memory for `layout.byteLength(rows)`
   * @returns null where they are not what was written
   */
  read(bytes: Uint8Array<ArrayBuffer>, rows: number, into: ArrayBuffer): CompactChunk | null {
    const chunk = this.layout.view(into, 0, rows);
    let at = 0;
    for (const section of this.#plain) {
      const values = arrayOf(chunk, section);
      const used = values.byteLength;
      if (at + used > bytes.length) return null;
      new Uint8Array(values.buffer, values.byteOffset, used).set(bytes.subarray(at, at + used));
      at += align(used);
    }
    for (const { ids, weights } of this.#lists) {
      const found = readLists(bytes.buffer, at, rows, ids.width);
      if (found === null) return null;
      padLists(found.lists, null, {
        ids: arrayOf(chunk, ids) as Int32Array,
        weights: arrayOf(chunk, weights) as Float32Array,
      });
      at = found.end;
    }
    return chunk;
  }
}
