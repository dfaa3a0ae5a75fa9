import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, profile, type Profiled, train } from '../../../src/index.ts';
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

  spec(options: string): void {
    writeFileSync(join(this.root, 'm.ads'), specOf(options));
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

describe('a vocabulary that can not grow as it was', () => {
  const grown = async () => {
    const log = new Log('admit 1  forget 3d  grow');
    log.rows(on(0, 'aab'));
    const { lock } = await log.profile();
    return { log, ...lock.vocabs['vocab.user']! };
  };

  it.each([
    ['keys that are not there', 'txt', null, 'is missing or cannot be read'],
    ['keys that were edited', 'txt', (text: string) => text.replace('b', 'c'), 'is not the one that the lock was'],
    ['times that are not there', 'seen', null, 'is missing or cannot be read'],
    ['times that were edited', 'seen', (text: string) => `${text}1\n`, 'is not the one that the lock was written with'],
  ])('%s are refused, and named with a place and a way out', async (_, kind, edit, reason) => {
    const { log, file, grown: of } = await grown();
    const path = kind === 'txt' ? file : of!.file;
    const whole = readFileSync(join(log.root, path), 'utf8');
    if (edit === null) rmSync(join(log.root, path));
    else writeFileSync(join(log.root, path), edit(whole));
    const before = readFileSync(join(log.root, 'm.lock.json'), 'utf8');
    const outcome = await profile('m.ads', { cwd: log.root });
    expect(outcome).toMatchObject({ ok: false, fault: 'data' });
    const [found] = outcome.diagnostics;
    expect(found).toMatchObject({ code: 'ADS8090', span: { file: 'm.ads' } });
    expect(found!.message).toContain(`vocab 'user' grows, and '${path}'`);
    expect(found!.message).toContain(reason);
    expect(found!.hint).toContain("option 'rebuild'");
    expect(readFileSync(join(log.root, 'm.lock.json'), 'utf8')).toBe(before);
    expect(log.vocabulary(await log.profile({ rebuild: true }))).toEqual(['a', 'b']);
  });

  it('a lock that can not be read is refused: its ids would be lost', async () => {
    const { log } = await grown();
    writeFileSync(join(log.root, 'm.lock.json'), '{ "version": 1 ');
    const outcome = await profile('m.ads', { cwd: log.root });
    expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'ADS7014' }] });
    expect(outcome.diagnostics[0]!.hint).toContain('version control');
    expect(log.vocabulary(await log.profile({ rebuild: true }))).toEqual(['a', 'b']);
  });

  it('a time that no calendar has is refused by name', async () => {
    const { log } = await grown();
    const path = join(log.root, 'm.lock.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"until": \d+/, '"until": 1e300'));
    const outcome = await profile('m.ads', { cwd: log.root });
    expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'ADS7014' }] });
    expect(outcome.diagnostics[0]!.message).toContain('vocabs/vocab.user/grown/until');
  });

  it('names that somebody wrote into a lock lead nowhere', async () => {
    const { log, file } = await grown();
    const path = join(log.root, 'm.lock.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(file, '../m/vocab.txt'));
    const outcome = await profile('m.ads', { cwd: log.root });
    expect(outcome.ok).toBe(false);
    expect(['ADS8090', 'ADS7014']).toContain(outcome.diagnostics[0]!.code);
  });
});

it('one row of a year that is not yet forgets nothing: it is refused', async () => {
  const log = new Log('admit 1  forget 3d  grow');
  log.rows(on(1, 'ab'));
  await log.profile();
  const lock = readFileSync(join(log.root, 'm.lock.json'), 'utf8');
  log.rows([...on(2, 'ac'), ...on(365 * 100, 'z')]);
  const outcome = await profile('m.ads', { cwd: log.root });
  expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'ADS8095' }] });
  expect(readFileSync(join(log.root, 'm.lock.json'), 'utf8')).toBe(lock);
  log.rows(on(2, 'ac'));
  expect(log.vocabulary(await log.profile())).toEqual(['a', 'b', 'c']);
});

describe('what is said of a vocabulary that grows', () => {
  it('data from before: a warning, and what is known of later days stays', async () => {
    const log = new Log('admit 1  forget 3d  grow');
    log.rows(on(5, 'ab'));
    expect((await log.profile()).warnings).toEqual([]);
    log.rows([...on(1, 'c'), ...on(4, 'd')]);
    const older = await log.profile();
    expect(older.warnings).toContain('ADS8091');
    // c would be forgotten at once; a and b were seen after all of these rows.
    expect(log.vocabulary(older)).toEqual(['a', 'b', 'd']);
    expect(older.lock.vocabs['vocab.user']!.grown!.until).toBe(timeOf(on(5, 'ab'), 1));
  });

  it('a `top` below the keys there are: a warning, and none of them goes', async () => {
    const log = new Log('admit 1  grow');
    log.rows(on(0, 'aaabbc'));
    await log.profile();
    log.spec('admit 1  top 2  grow');
    log.rows(on(1, 'dddda'));
    const second = await log.profile();
    expect(second.warnings).toContain('ADS8092');
    expect(log.vocabulary(second)).toEqual(['a', 'b', 'c']);
    expect(log.vocabulary(await log.profile({ rebuild: true }))).toEqual(['d', 'a']);
  });

  it('more forgotten keys than others: a warning, and a rebuild is without them', async () => {
    const log = new Log('admit 1  forget 2d  grow');
    log.rows(on(0, 'abc'));
    await log.profile();
    log.rows(on(4, 'd'));
    const second = await log.profile();
    expect(log.vocabulary(second)).toEqual(['-a', '-b', '-c', 'd']);
    expect(second.warnings).toContain('ADS8093');
    const rebuilt = await log.profile({ rebuild: true });
    expect(log.vocabulary(rebuilt)).toEqual(['d']);
    expect(rebuilt.warnings).not.toContain('ADS8093');
  });

  it('training says where it reads days that no profile has seen', async () => {
    const log = new Log('admit 1  grow');
    log.rows(on(0, 'aabb'));
    await log.profile();
    const codes = async () => {
      const trained = await train('m.ads', { cwd: log.root, engine: 'onnx', threads: 1 });
      expect(trained.ok).toBe(true);
      return trained.diagnostics.map(({ code }) => code);
    };
    expect(await codes()).not.toContain('ADS8094');
    log.rows(on(1, 'aabb'));
    expect(await codes()).toContain('ADS8094');
    await log.profile();
    expect(await codes()).not.toContain('ADS8094');
  });
});

describe('a vocabulary that begins to grow', () => {
  it('keeps the ids that its lock has', async () => {
    const log = new Log('min_count 1');
    log.rows(on(0, 'aab'));
    const before = await log.profile();
    expect(before.lock.vocabs['vocab.user']!.file).toBe('vocab/m/user.txt');
    log.spec('admit 1  forget 3d  grow');
    log.rows(on(1, 'bbbbc'));
    const grown = await log.profile();
    expect(log.vocabulary(grown)).toEqual(['a', 'b', 'c']);
    expect(readdirSync(join(log.root, 'vocab/m')).some((name) => name === 'user.txt')).toBe(false);
    // All keys of the old lock were seen by its end.
    log.rows(on(3, 'bbbb'));
    expect(log.vocabulary(await log.profile())).toEqual(['-a', 'b', 'c']);
    log.spec('min_count 1');
    expect(log.vocabulary(await log.profile())).toEqual(['b']);
  });

  it('and one under another name those that it had', async () => {
    const log = new Log('admit 1  grow');
    log.rows(on(0, 'aab'));
    await log.profile();
    const spec = specOf('admit 1  grow').replace('vocab user', 'vocab person was user').replace('(user)', '(person)');
    writeFileSync(join(log.root, 'm.ads'), spec);
    log.rows(on(1, 'cccb'));
    expect(log.vocabulary(await log.profile(), 'vocab.person')).toEqual(['a', 'b', 'c']);
  });
});

it('a profile that ended before its lock leaves the lock of before whole, and nothing for good', async () => {
  const log = new Log('admit 1  grow');
  log.rows(on(0, 'ab'));
  await log.profile();
  const lock = readFileSync(join(log.root, 'm.lock.json'), 'utf8');
  const files = readdirSync(join(log.root, 'vocab/m'));
  log.rows(on(1, 'c'));
  await log.profile();
  // The files of the second profile are there, and the lock and the files of the first one.
  const whole = new Log('admit 1  grow');
  whole.rows(on(0, 'ab'));
  await whole.profile();
  expect(readdirSync(join(whole.root, 'vocab/m'))).toEqual(files);
  for (const name of readdirSync(join(log.root, 'vocab/m')))
    writeFileSync(join(whole.root, 'vocab/m', name), readFileSync(join(log.root, 'vocab/m', name)));
  writeFileSync(join(whole.root, 'vocab/m/user~0123456789ab.txt'), 'of somebody\n');
  expect(readFileSync(join(whole.root, 'm.lock.json'), 'utf8')).toBe(lock);
  const compiled = await compile('m.ads', { cwd: whole.root });
  expect(compiled.ok).toBe(true);
  whole.rows(on(2, 'd'));
  expect(whole.vocabulary(await whole.profile())).toEqual(['a', 'b', 'd']);
  // They may be of a profile at the same time, which has yet to write its lock.
  const others = readdirSync(join(log.root, 'vocab/m'));
  expect(readdirSync(join(whole.root, 'vocab/m'))).toEqual(expect.arrayContaining(others));
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const name of others) utimesSync(join(whole.root, 'vocab/m', name), yesterday, yesterday);
  whole.rows(on(3, 'e'));
  await whole.profile();
  // What has not the content that its name says is not a profile's.
  expect(readdirSync(join(whole.root, 'vocab/m')).length).toBe(3);
  expect(readdirSync(join(whole.root, 'vocab/m'))).toContain('user~0123456789ab.txt');
});

it('a key of a joined table was last seen when an example found its row, and of two signals the later counts', async () => {
  const root = folder({
    'm.ads': [
      'model m',
      'data rows from "rows.csv" { time at  join users from "users.csv" on user { side request } }',
      'vocab city { admit 1  forget 2d  grow }',
      'signal home : onehot(city) from users.home',
      'signal shop : onehot(city)',
      'group all { home, shop } -> 4',
      'head click on click',
      'train { validate none  epochs 1 }',
    ].join('\n'),
    'users.csv': `user,home\n${['u1,rome', 'u2,oslo', 'u3,lima'].join('\n')}\n`,
    'rows.csv': `at,user,shop,click\n${[
      '2026-01-01T00:00:00Z,u1,bonn,1',
      '2026-01-02T00:00:00Z,u3,rome,0',
      '2026-01-02T12:00:00Z,u2,bonn,0',
    ].join('\n')}\n`,
  });
  const outcome = await profile('m.ads', { cwd: root });
  if (!outcome.ok) throw new Error(outcome.diagnostics[0]!.message);
  const { file, grown } = outcome.value.lock.vocabs['vocab.city']!;
  const keys = readFileSync(join(root, file), 'utf8').trim().split('\n');
  const seen = readFileSync(join(root, grown!.file), 'utf8').trim().split('\n').map(Number);
  expect(Object.fromEntries(keys.map((key, i) => [key, new Date(seen[i]!).toISOString()]))).toEqual({
    bonn: '2026-01-02T12:00:00.000Z',
    lima: '2026-01-02T00:00:00.000Z',
    oslo: '2026-01-02T12:00:00.000Z',
    rome: '2026-01-02T00:00:00.000Z',
  });
  expect(keys.slice(0, 2)).toEqual(['bonn', 'rome']);
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
