/** Whether a text file on the disk is UTF-8. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { DataFile } from './glob.ts';

/** Whether all of a file is UTF-8 (decompressed where it ends in .gz); false also where it cannot be read, which its reader will say. */
export async function isUtf8File(file: DataFile): Promise<boolean> {
  const read = createReadStream(file.absolute, { highWaterMark: 1 << 20 });
  const bytes = file.path.endsWith('.gz') ? read.pipe(createGunzip()) : read;
  if (bytes !== read) read.on('error', (error) => bytes.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const part of bytes as AsyncIterable<Buffer>) {
      const all = rest.length === 0 ? part : Buffer.concat([rest, part]);
      const end = wholeCharacters(all);
      if (!isUtf8(all.subarray(0, end))) return false;
      rest = Buffer.from(all.subarray(end));
    }
    return isUtf8(rest);
  } catch {
    return false;
  } finally {
    read.destroy();
  }
}

/** Where the last character begins if it may go on in the next part, otherwise the end. */
function wholeCharacters(bytes: Buffer): number {
  for (let i = bytes.length - 1; i >= Math.max(0, bytes.length - 3); i--) {
    if (bytes[i]! >= 0xc0) return i;
    if (bytes[i]! < 0x80) break;
  }
  return bytes.length;
}
