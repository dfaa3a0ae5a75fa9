import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profile, type Profiled } from '../../../src/index.ts';
import { parseVocab } from '../../../src/runtime/index.ts';
import { count } from '../../helpers/full.ts';
import { folder } from '../folder.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

interface Row {
  readonly day: number;
  readonly key: string;
}

function specOf(options: string, own = false): string {
  return [
    'model m',
    'data rows from "days/*.csv" { time at  request user }',
    ...(own ? [`signal user : onehot { ${options} }`] : [`vocab user { ${options} }`, 'signal user : onehot(user)']),
    'group all { user } -> 4',
    'head click on click',
    'train { validate none  epochs 1 }',
  ].join('\n');
}

/** A spec over one file; rows of a day are a second apart. */
class Log {
  readonly root: string;

  constructor(options: string, own = false) {
    this.root = folder({ 'm.ads': specOf(options, own), 'days/rows.csv': '' });
  }

  rows(rows: readonly Row[]): void {
    const lines = rows.map(({ day, key }, i) => `${new Date(timeOf(rows, i)).toISOString()},${key},${(day + i) % 2}`);
    writeFileSync(join(this.root, 'days/rows.csv'), `at,user,click\n${lines.join('\n')}\n`);
  }

  async profile(options: { rebuild?: boolean } = {}): Promise<Profiled & { warnings: readonly string[] }> {
    const outcome = await profile('m.ads', { cwd: this.root, ...options });
    if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
    return { ...outcome.value, warnings: outcome.diagnostics.map(({ code }) => code) };
  }

  /** Keys in the order of their ids; `-` before one that is forgotten. */
  vocabulary({ lock }: Profiled, id = 'vocab.user'): string[] {
    const parsed = parseVocab(readFileSync(join(this.root, lock.vocabs[id]!.file), 'utf8'));
    if ('error' in parsed) throw new Error(parsed.error);
    return parsed.keys.map((key, i) => (parsed.entries[i] === null ? `-${key}` : key));
  }
}

const timeOf = (rows: readonly Row[], i: number) => START + rows[i]!.day * DAY + i * 1000;
const on = (day: number, keys: string): Row[] => [...keys].map((key) => ({ day, key }));

describe('a vocabulary that grows', () => {
  it('keeps the ids of keys, and gives new ones by count, then key', async () => {
    const log = new Log('admit 2  grow');
    log.rows(on(0, 'bbbaac'));
    expect(log.vocabulary(await log.profile())).toEqual(['b', 'a']);
    log.rows(on(1, 'aaaaccdddeeb'));
    const second = await log.profile();
    expect(log.vocabulary(second)).toEqual(['b', 'a', 'd', 'c', 'e']);
    expect(second.growth['vocab.user']).toEqual({ added: 3, returned: 0, forgotten: 0, live: 5 });
    expect(log.vocabulary(await log.profile({ rebuild: true }))).toEqual(['a', 'd', 'c', 'e']);
    expect(readdirSync(join(log.root, 'vocab/m')).length).toBe(2);
  });

  it('forgets what was not seen for so long, and gives a key that comes back the id that it had', async () => {
    const log = new Log('admit 1  forget 3d  grow', true);
    const keys = async () => log.vocabulary(await log.profile(), 'signal.user');
    log.rows(on(0, 'aab'));
    expect(await keys()).toEqual(['a', 'b']);
    log.rows([...on(0, 'a'), ...on(1, 'b'), ...on(2, 'c')]);
    expect(await keys()).toEqual(['a', 'b', 'c']);
    log.rows(on(5, 'd'));
    expect(await keys()).toEqual(['-a', '-b', 'c', 'd']);
    log.rows(on(6, 'ba'));
    expect(await keys()).toEqual(['a', 'b', '-c', 'd']);
  });

  it('does what its rules say over 30 days of drift, and no id is ever of two keys', async () => {
    const alphabet = [...'abcdefghijklmnopq'];
    // Keys come and go: what is seen on a day is near a place that moves on.
    const drawn = fc.record({
      admit: fc.integer({ min: 1, max: 3 }),
      forget: fc.integer({ min: 2, max: 6 }),
      top: fc.option(fc.integer({ min: 3, max: 8 })),
      window: fc.integer({ min: 1, max: 3 }),
      days: fc.array(fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { minLength: 1, maxLength: 8 }), {
        minLength: 30,
        maxLength: 30,
      }),
      backwards: fc.integer({ min: 5, max: 25 }),
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ({ admit, forget, top, window, days, backwards }) => {
        const log = new Log(`admit ${admit}  forget ${forget}d  grow${top === null ? '' : `  top ${top}`}`);
        const all = days.map((of, day) =>
          of.map(([place, jump]) => ({
            day,
            key: alphabet[(Math.floor(day / 2) + place + 5 * jump) % alphabet.length]!,
          })),
        );
        const model = new Model(admit, forget * DAY, top ?? Infinity);
        const rowOf = new Map<string, number>();
        // Once, yesterday's rows are read again.
        const order = [...all.keys()].flatMap((day) => (day === backwards ? [day, day - 3, day] : [day]));
        for (const day of order) {
          const rows = all.slice(Math.max(0, day - window + 1), day + 1).flat();
          log.rows(rows);
          const profiled = await log.profile();
          model.grow(rows);
          const found = log.vocabulary(profiled);
          expect(found).toEqual(model.shown);
          for (const [i, shown] of found.entries()) {
            const key = shown.replace('-', '');
            expect(rowOf.get(key) ?? i, key).toBe(i);
            rowOf.set(key, i);
          }
          expect(rowOf.size).toBe(found.length);
          const { grown } = profiled.lock.vocabs['vocab.user']!;
          expect(grown!.forgotten).toBe(found.filter((key) => key.startsWith('-')).length);
        }
      }),
      { seed: 15, numRuns: count(2, 20) },
    );
  }, 300_000);
});

/** The rules, over plain arrays. */
class Model {
  readonly #admit: number;
  readonly #forget: number;
  readonly #top: number;
  readonly #keys: { readonly key: string; seen: number; live: boolean }[] = [];
  #until = -Infinity;

  constructor(admit: number, forget: number, top: number) {
    this.#admit = admit;
    this.#forget = forget;
    this.#top = top;
  }

  get shown(): string[] {
    return this.#keys.map(({ key, live }) => (live ? key : `-${key}`));
  }

  grow(rows: readonly Row[]): void {
    const data = new Map<string, { n: number; last: number }>();
    rows.forEach(({ key }, i) => {
      const last = timeOf(rows, i);
      data.set(key, { n: (data.get(key)?.n ?? 0) + 1, last: Math.max(data.get(key)?.last ?? 0, last) });
      this.#until = Math.max(this.#until, last);
    });
    for (const known of this.#keys) {
      known.seen = Math.max(known.seen, data.get(known.key)?.last ?? 0);
      if (this.#until - known.seen >= this.#forget) known.live = false;
    }
    const coming = [...data]
      .filter(([key, { n, last }]) => {
        const known = this.#keys.find((one) => one.key === key);
        return n >= this.#admit && this.#until - last < this.#forget && known?.live !== true;
      })
      .sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1));
    for (const [key, { last }] of coming) {
      if (this.#keys.filter(({ live }) => live).length >= this.#top) break;
      const known = this.#keys.find((one) => one.key === key);
      if (known === undefined) this.#keys.push({ key, seen: last, live: true });
      else known.live = true;
    }
  }
}
