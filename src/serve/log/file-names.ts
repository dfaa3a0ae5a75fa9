/** Names of the request log's files: `20250310T060000.000Z-1a2b3c4d.parquet`. They sort by time; the rest tells servers that share a folder apart. */
import { randomBytes } from 'node:crypto';

export class FileNames {
  /** Epoch ms in the name of the last file. */
  #last: number;

  /** `present`: names of the files that are there already. */
  constructor(present: readonly string[]) {
    this.#last = latestTime(present);
  }

  /** Of now; after a clock was set back, a millisecond after the name before. */
  next(): string {
    this.#last = Math.max(Date.now(), this.#last + 1);
    const time = new Date(this.#last).toISOString().replace(/[-:]/g, '');
    return `${time}-${randomBytes(4).toString('hex')}.parquet`;
  }
}

/** The latest time in the names of a log's files, epoch ms: of a server before this one, when the clock may have been another. */
function latestTime(names: readonly string[]): number {
  let last = -Infinity;
  for (const name of names) {
    const [, day, hours, minutes, seconds] =
      /^(\d{8})T(\d\d)(\d\d)(\d\d\.\d{3})Z-[0-9a-f]{8}\.parquet$/.exec(name) ?? [];
    if (day === undefined) continue;
    const time = Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hours}:${minutes}:${seconds}Z`);
    if (time > last) last = time;
  }
  return last;
}
