/** How a text file is encoded, by its bytes. Everything that is read must be UTF-8; what else it is, a message can name. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../error.ts';
import type { DataFile } from './glob.ts';

/** Bytes at the start of a file that say how it is encoded. */
export const ENCODING_SAMPLE = 4096;

/** @throws DataError for a file whose first bytes (decompressed) are not those of UTF-8 text: UTF-16 and UTF-32 with or without a mark, Parquet, archives. */
export function refuseEncoding(file: Pick<DataFile, 'path'>, start: Uint8Array): void {
  const found = encodingOf(start);
  if (found === null) return;
  const { name, hint } = found;
  throw new DataError(
    diagnostic(
      'ADS8035',
      null,
      { file: file.path, encoding: name },
      { hint: hint ?? `convert it: iconv -f ${name.split(' ')[0]!} -t UTF-8` },
    ),
  );
}

/** A line of a text file that is no UTF-8 (nor a sign of UTF-16): most often of an old single-byte encoding. */
export function notUtf8(file: Pick<DataFile, 'path'>, line: number): DataError {
  return new DataError(
    diagnostic(
      'ADS8035',
      null,
      { file: file.path, encoding: `some other encoding than UTF-8 (line ${line} has bytes that UTF-8 does not have)` },
      { hint: 'is it Latin-1 or Windows-1252? Convert it: iconv -f WINDOWS-1252 -t UTF-8' },
    ),
  );
}

interface Found {
  readonly name: string;
  readonly hint?: string;
}

/** Not UTF-8 for sure; null: it may be. */
function encodingOf(bytes: Uint8Array): Found | null {
  const starts = (...prefix: number[]) => prefix.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe, 0, 0)) return { name: 'UTF-32LE (by its byte-order mark)' };
  if (starts(0, 0, 0xfe, 0xff)) return { name: 'UTF-32BE (by its byte-order mark)' };
  if (starts(0xff, 0xfe)) return { name: 'UTF-16LE (by its byte-order mark)' };
  if (starts(0xfe, 0xff)) return { name: 'UTF-16BE (by its byte-order mark)' };
  if (starts(0x50, 0x41, 0x52, 0x31)) return { name: 'Parquet', hint: 'name it .parquet' };
  if (starts(0x1f, 0x8b)) return { name: 'gzip', hint: 'name it .gz' };
  if (starts(0x28, 0xb5, 0x2f, 0xfd)) return { name: 'zstd', hint: 'decompress it first' };
  if (starts(0x50, 0x4b, 3, 4))
    return { name: 'a ZIP archive (a spreadsheet?)', hint: 'save the table as CSV in UTF-8' };
  // Text has no zero bytes; of UTF-16 without a mark, ASCII characters have one each.
  if (bytes.length >= 4 && zeroShare(bytes, 1) > 0.3 && zeroShare(bytes, 0) < 0.05)
    return { name: 'UTF-16LE (without a byte-order mark)' };
  if (bytes.length >= 4 && zeroShare(bytes, 0) > 0.3 && zeroShare(bytes, 1) < 0.05)
    return { name: 'UTF-16BE (without a byte-order mark)' };
  return null;
}

/** Share of zeros among the bytes at even (0) or odd (1) places. */
function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  let [zeros, all] = [0, 0];
  for (let i = parity; i < bytes.length; i += 2, all++) if (bytes[i] === 0) zeros++;
  return all === 0 ? 0 : zeros / all;
}
