/** Where predictions go: a file that is whole or not there, or a stream. */
import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { writeAll, writeAtomically } from '../files/durable.ts';
import { CsvSink } from './csv.ts';
import { JsonLinesSink } from './json-lines.ts';
import type { OutputFormat, TextFormat } from './output-format.ts';
import { ParquetSink } from './parquet.ts';
import type { RowSink, Table } from './row-sink.ts';
import type { TextTarget } from './text-target.ts';

export type Output =
  /** `path` is absolute. */
  | { readonly kind: 'file'; readonly path: string; readonly format: OutputFormat }
  /** Parquet can't be streamed. */
  | { readonly kind: 'stream'; readonly stream: Writable; readonly format: TextFormat };

export interface Destination {
  readonly output: Output;
  /** For the metadata of Parquet: JSON. */
  readonly metadata: string;
  readonly signal: AbortSignal;
}

/** Calls `fill` with what takes the rows. After a failure of either nothing is left of a file, and what stood there before stands there still. */
export async function writeRows(
  table: Table,
  { output, metadata, signal }: Destination,
  fill: (sink: RowSink) => Promise<void>,
): Promise<void> {
  const through = async (sink: RowSink) => {
    try {
      await fill(sink);
      await sink.finish();
    } finally {
      sink.close();
    }
  };
  if (output.kind === 'stream') return through(textSink(output.format, table, streamTarget(output.stream, signal)));
  const { path, format } = output;
  await writeAtomically(path, async (file, temporary) => {
    if (format === 'parquet') {
      const options = { path: temporary, tempFolder: dirname(path), metadata: { adsc: metadata }, signal };
      await through(await ParquetSink.open(table, options));
    } else await through(textSink(format, table, fileTarget(file)));
    signal.throwIfAborted();
  });
}

function textSink(format: TextFormat, table: Table, target: TextTarget): RowSink {
  return format === 'csv' ? new CsvSink(table, target) : new JsonLinesSink(table, target);
}

function fileTarget(file: FileHandle): TextTarget {
  const encoder = new TextEncoder();
  return (text) => writeAll(file, encoder.encode(text));
}

function streamTarget(stream: Writable, signal: AbortSignal): TextTarget {
  return async (text) => {
    if (stream.destroyed || stream.writableEnded) throw closed(new Error('the stream is closed'));
    if (!stream.write(text)) await drained(stream, signal);
  };
}

/** Until the stream takes more. Rejects where it fails, is closed instead, or the signal is aborted. */
async function drained(stream: Writable, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const options = { signal: AbortSignal.any([signal, over.signal]) };
  try {
    const lost = once(stream, 'close', options).then(() => {
      throw new Error('the stream is closed');
    });
    await Promise.race([once(stream, 'drain', options), lost]);
  } catch (error) {
    // A stream fails with whatever its owner likes.
    throw signal.aborted || (error as NodeJS.ErrnoException).syscall !== undefined ? error : closed(error);
  } finally {
    over.abort();
  }
}

/** As the system says it of a file. */
function closed(error: unknown): NodeJS.ErrnoException {
  return Object.assign(new Error(error instanceof Error ? error.message : String(error)), { syscall: 'write' });
}
