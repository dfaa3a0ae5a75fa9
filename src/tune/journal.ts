/** Trials that have ended: a search that was killed goes on with them. A line each, by the hash of all that decides it, with a checksum. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '../ir/canonical.ts';
import type { Measured } from './search.ts';
import { crc32 } from '../math/crc32.ts';

export class Journal {
  readonly #path: string;
  readonly #known: Map<string, string>;
  /** What a kill has left of a line is ended first. */
  #start: string;

  private constructor(path: string, known: Map<string, string>, start: string) {
    this.#path = path;
    this.#known = known;
    this.#start = start;
  }

  static async open(path: string): Promise<Journal> {
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch(() => '');
    const known = new Map<string, string>();
    for (const line of text.split('\n')) {
      // One that a kill has cut short is none.
      const found = /^([0-9a-f]{64}) (\S+) ([0-9a-f]{8})$/.exec(line);
      if (found !== null && found[3] === checksum(found[1]!, found[2]!)) known.set(found[1]!, found[2]!);
    }
    return new Journal(path, known, text === '' || text.endsWith('\n') ? '' : '\n');
  }

  measured(key: string): Measured | null {
    const figures = this.#known.get(key)?.split(',').map(Number);
    if (figures?.length !== 3 || !figures.every(Number.isFinite)) return null;
    const [logLoss, difference, standardError] = figures as [number, number, number];
    return { logLoss, difference, standardError };
  }

  async addMeasured(key: string, { logLoss, difference, standardError }: Measured): Promise<void> {
    await this.#add(key, [logLoss, difference, standardError].join());
  }

  /** A count that was decided by how long things take, which is another on another day. */
  count(key: string): number | null {
    const value = Number(this.#known.get(key));
    return Number.isInteger(value) && value > 0 ? value : null;
  }

  async addCount(key: string, value: number): Promise<void> {
    await this.#add(key, String(value));
  }

  async #add(key: string, value: string): Promise<void> {
    this.#known.set(key, value);
    await appendFile(this.#path, `${this.#start}${key} ${value} ${checksum(key, value)}\n`);
    this.#start = '';
  }
}

function checksum(key: string, value: string): string {
  return crc32(Buffer.from(`${key} ${value}`))
    .toString(16)
    .padStart(8, '0');
}

export function journalKey(decides: unknown): string {
  return createHash('sha256').update(canonicalJson(decides)).digest('hex');
}
