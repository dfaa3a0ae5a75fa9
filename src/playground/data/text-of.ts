/** The text of a file's bytes. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import { ENCODING_SAMPLE, notUtf8, refuseEncoding } from '../../data/files/refuse-encoding.ts';
import type { OwnFile } from './files.ts';

/** Bytes that are unpacked at most: a few can unfold to gigabytes. */
const MOST_UNPACKED = 1 << 30;

/** Without a byte-order mark; unpacked where the name ends in `.gz`. @throws DataError for what is no UTF-8 */
export async function textOf(file: OwnFile): Promise<string> {
  const bytes = file.path.endsWith('.gz') ? await unpacked(file) : file.bytes;
  refuseEncoding(file, bytes.subarray(0, ENCODING_SAMPLE));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(file, lineOfFault(bytes));
  }
}

async function unpacked(file: OwnFile): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const reader = new Blob([file.bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
      if (length > MOST_UNPACKED) throw new Error('it unpacks to more than 1 GiB');
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError(diagnostic('ADS8003', null, { file: file.path, reason }));
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** From 1: the first line with bytes that UTF-8 does not have. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const own = bytes.subarray(from, end < 0 ? bytes.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(own);
    } catch {
      return line;
    }
    if (end < 0) break;
    from = end + 1;
  }
  return line;
}
