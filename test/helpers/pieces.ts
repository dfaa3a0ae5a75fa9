/** Files that come in pieces, whole. */
export function whole(
  files: ReadonlyMap<string, string | readonly Uint8Array[]>,
): Map<string, string | Uint8Array<ArrayBuffer>> {
  return new Map(
    [...files].map(([path, content]) => [
      path,
      typeof content === 'string' ? content : new Uint8Array(Buffer.concat(content)),
    ]),
  );
}
