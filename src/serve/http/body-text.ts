/** The text of a body of UTF-8. */
import { isAscii } from 'node:buffer';

/** Bytes that are read at a time: letters beyond ASCII are few in a request, and slow only those around them. */
const PIECE = 4096;

/** As `body.toString()`, of which Node reads ASCII several times as fast as text with a single letter beyond it. */
export function bodyText(body: Buffer): string {
  if (isAscii(body)) return body.toString('latin1');
  let text = '';
  for (let from = 0; from < body.length;) {
    let to = Math.min(from + PIECE, body.length);
    // Never in front of the second byte of a letter or a later one.
    while (to < body.length && (body[to]! & 0xc0) === 0x80) to++;
    const piece = body.subarray(from, to);
    text += piece.toString(isAscii(piece) ? 'latin1' : 'utf8');
    from = to;
  }
  return text;
}
