/** When each key of a growing vocabulary was last seen: a file of its own next to its keys, as large vocabularies would fill a lock. */

/** @param times epoch ms, in the order of the keys. One a line. */
export function formatLastSeen(times: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < times.length; i++) text += `${times[i]}\n`;
  return text;
}

/** The same back; null: it is not `keys` lines of finite numbers. */
export function parseLastSeen(text: string, keys: number): Float64Array | null {
  const times = new Float64Array(keys);
  let start = 0;
  for (let i = 0; i < keys; i++) {
    const end = text.indexOf('\n', start);
    if (end <= start) return null;
    times[i] = Number(text.slice(start, end));
    if (!Number.isFinite(times[i])) return null;
    start = end + 1;
  }
  return start === text.length ? times : null;
}
