/** The header line of a delimited text file, read by us: DuckDB's sniffer would guess, and its names are not case-exact. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { gunzipSync, constants } from 'node:zlib';
import { diagnostic } from '../../diagnostics/index.ts';
import { ENCODING_SAMPLE, notUtf8, refuseEncoding } from './refuse-encoding.ts';
import { DataError } from '../error.ts';
import { type DataFile, errorCode, unreadable } from './glob.ts';

/** A header longer than this is not a header. */
const limit = 4 * 1024 * 1024;

export interface FirstRecord {
  readonly fields: readonly string[];
  /** What ends the record, where that has to be said: DuckDB takes the first line end it sees for that of all lines, be it in quotes. */
  readonly lineEnd: '\n' | '\r\n' | null;
}

/** A file's first record as column names; an unnamed column is `column<its index>`. @throws DataError for an empty file or a name that comes twice. */
export function readHeader(file: DataFile, delimiter: string): FirstRecord {
  const record = firstRecord(textOf(readStart(file)), delimiter);
  if (record === null) throw headerError(file, 'it is empty, not even a header line');
  if (record.fields.some((name) => name.includes('\ufffd')) && !isUtf8(firstLine(readStart(file))))
    throw notUtf8(file, 1);
  const names = record.fields.map((name, i) => (name === '' ? `column${i}` : name));
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw headerError(file, `two columns are called '${name}'`);
    seen.add(name);
  }
  return { ...record, fields: names };
}

/** The first bytes of a text file must not be those of another encoding or format. @throws DataError */
export function checkStart(file: DataFile): void {
  readStart(file, ENCODING_SAMPLE);
}

/** Bytes of a file's first line; of a very long one, those that are looked at. @throws DataError */
export function firstLineBytes(file: DataFile): number {
  return firstLine(readStart(file)).length;
}

/** A file's first record; null for an empty file. @throws DataError for a file in another encoding */
export function readFirst(file: DataFile, delimiter: string): FirstRecord | null {
  return firstRecord(textOf(readStart(file)), delimiter);
}

function headerError(file: DataFile, reason: string): DataError {
  return new DataError(diagnostic('ADS8016', null, { file: file.path, reason }));
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function firstLine(bytes: Buffer): Buffer {
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** The first `most` bytes, decompressed. */
function readStart(file: DataFile, most = limit): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(file.absolute, 'r');
  } catch (error) {
    throw unreadable(file.path, errorCode(error));
  }
  try {
    const buffer = Buffer.alloc(Math.min(most, file.size));
    const bytes = buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0));
    // A cut gzip stream still gives its beginning.
    const text = file.path.endsWith('.gz')
      ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * limit })
      : bytes;
    refuseEncoding(file, text.subarray(0, ENCODING_SAMPLE));
    return text;
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw unreadable(file.path, errorCode(error));
  } finally {
    closeSync(descriptor);
  }
}

/** RFC 4180's first record: fields may be quoted, and then hold delimiters, line ends and doubled quotes. */
function firstRecord(text: string, delimiter: string): FirstRecord | null {
  if (text === '') return null;
  const fields: string[] = [];
  let i = 0;
  for (;;) {
    let field = '';
    if (text[i] === '"') {
      for (i++; i < text.length; i++) {
        if (text[i] !== '"') field += text[i];
        else if (text[i + 1] === '"') {
          field += '"';
          i++;
        } else break;
      }
      i++;
    }
    while (i < text.length && text[i] !== '\n' && text[i] !== '\r' && !text.startsWith(delimiter, i))
      field += text[i++];
    fields.push(field);
    if (i < text.length && text.startsWith(delimiter, i)) i += delimiter.length;
    else
      return {
        fields,
        lineEnd: fields.some((one) => /[\r\n]/.test(one))
          ? ((/^\r?\n/.exec(text.slice(i, i + 2))?.[0] as '\n' | '\r\n' | undefined) ?? null)
          : null,
      };
  }
}
