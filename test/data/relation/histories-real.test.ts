/**
 * Histories of MovieLens-100k, where it is at hand (`../shared/data`): what adsc makes of the log encodes to what lists in columns encode to,
 * which are made here by hand as `bench/claims/histories.ts` makes them.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import type { Dataset } from '../../../src/data/dataset-types.ts';
import { openDataset } from '../../../src/data/dataset.ts';
import { type EncodedChunk, PARTS } from '../../../src/data/encoded-chunk.ts';
import { profile } from '../../../src/data/profile/profile.ts';
import { sqlString } from '../../../src/data/sql.ts';
import { planEncoder } from '../../../src/emit/transforms/transform-spec.ts';
import type { Lock } from '../../../src/ir/lock.ts';
import type { CheckedProgram } from '../../../src/language/semantics/model.ts';
import { check } from '../../../src/language/semantics/index.ts';
import { lower } from '../../../src/lower/index.ts';
import { parseVocab } from '../../../src/runtime/index.ts';
import { entryOf } from '../../../src/text/present.ts';
import { collect } from '../plans.ts';

const shared = join(import.meta.dirname, '../../../../shared/data/movielens-100k');
const there = existsSync(shared);
if (!there) console.warn('SKIPPED: histories of MovieLens-100k, because ../shared/data is not there');

const STEPS = 50;
const spec = (glob: string, from: string, log: string) => `model films
data ratings from "${glob}" {
  time rated_at
  request user_id, rated_at${log === '' ? ', seen, seen_liked, seen_at' : ''}
}
vocab movies { embed 16 }
signal movie_id   : onehot(movies)
signal seen       : sequence of onehot(movies) from ${from === '' ? 'seen' : `${from}.movie_id`}
signal seen_liked : sequence of onehot(2)      from ${from === '' ? 'seen_liked' : `${from}.liked`} { embed 4 }
signal seen_age   : sequence of continuous     from age(${from === '' ? 'seen_at' : `${from}.rated_at`})
sequence past${log} { seen, seen_liked, seen_age } { max ${STEPS}  before rated_at }
group movie { movie_id } -> 8
read interest = din(past, movie) -> 8 { layers 8 }
bottom { layers 8 }
tower all
head loved on rating == 5
train { holdout newest(20%)  validate newest(10%) }
`;

const root = mkdtempSync(join(tmpdir(), 'adsc-films-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Rating {
  readonly user: string;
  readonly movie: number;
  readonly at: string;
  readonly liked: number;
}

/** `lists.parquet`: each rating with the ratings of the same user strictly before it, oldest first, those of one time in the file's order. */
async function writeLists(): Promise<{ readonly rated: number; readonly empty: number; readonly full: number }> {
  const [title = '', ...all] = readFileSync(join(shared, 'ratings.csv'), 'utf8').trim().split('\n');
  // A quarter of the users, with all of their ratings.
  const lines = all.filter((line) => Number(line.split(',')[title.split(',').indexOf('user_id')]) % 4 === 0);
  writeFileSync(join(root, 'ratings.csv'), [title, ...lines, ''].join('\n'));
  const names = title.trim().split(',');
  const rows = lines.map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(',')
        .map((value, i) => [names[i]!, value]),
    ),
  );
  const ratings = rows.map((row): Rating => ({
    user: row['user_id']!,
    movie: Number(row['movie_id']),
    at: row['rated_at']!,
    liked: Number(row['rating']) >= 4 ? 1 : 0,
  }));
  const byUser = new Map<string, Rating[]>();
  for (const rating of ratings) byUser.set(rating.user, [...(byUser.get(rating.user) ?? []), rating]);
  // Texts of one form sort as their times do; sorting keeps the order of what is equal.
  for (const own of byUser.values()) own.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let [empty, full] = [0, 0];
  const text = ratings.map((rating, i) => {
    const own = entryOf(byUser, rating.user);
    const steps = own.filter(({ at }) => at < rating.at).slice(-STEPS);
    if (steps.length === 0) empty++;
    if (steps.length === STEPS) full++;
    return JSON.stringify({
      ...rows[i],
      seen: steps.map(({ movie }) => movie),
      seen_liked: steps.map(({ liked }) => liked),
      seen_at: steps.map(({ at }) => at),
    });
  });
  writeFileSync(join(root, 'lists.jsonl'), `${text.join('\n')}\n`);
  const database = await Database.open();
  const file = (name: string) => sqlString(join(root, name));
  await database.run(`COPY (FROM read_ndjson(${file('lists.jsonl')})) TO ${file('lists.parquet')}`, 'a test');
  database.close();
  return { rated: ratings.length, empty, full };
}

/** Ids, and weights where steps have them, row by row. */
function bytesOf(chunks: readonly EncodedChunk[], name: string): Buffer {
  const arrays = chunks.flatMap(({ signals }) => {
    const encoded = signals[name]!;
    if (encoded.kind === 'vec') throw new Error(`${name} has no ids`);
    return encoded.kind === 'id' ? [encoded.ids] : [encoded.ids, encoded.weights];
  });
  const ids = arrays.filter((array) => array instanceof Int32Array);
  const weights = arrays.filter((array) => array instanceof Float32Array);
  return Buffer.concat(
    [...ids, ...weights].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
  );
}

function programOf(text: string): CheckedProgram {
  const { program, diagnostics } = check({ readText: (path) => (path === 'model.ads' ? text : null) }, 'model.ads');
  if (program === null) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  return program;
}

/** Rows of a spec, encoded with a lock and a vocabulary that are given. */
async function encoded(program: CheckedProgram, lock: Lock, movies: readonly (string | null)[]): Promise<Dataset> {
  const { plan, diagnostics } = lower(program.base, lock);
  if (plan === null) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  const encoder = planEncoder(plan, { 'vocab.movies': movies });
  return openDataset({ plan, encoder, root, cacheDir: join(root, 'cache') });
}

describe.runIf(there)('MovieLens-100k', () => {
  it('the log and lists by hand encode to the same ids, order and ages', async () => {
    const { rated, empty, full } = await writeLists();
    // 2.1 % of all ratings are the first of their user, in docs/decisions/sequences.md.
    expect(empty / rated).toBeGreaterThan(0.015);
    expect(empty / rated).toBeLessThan(0.03);
    expect(full / rated).toBeGreaterThan(0.5);
    const log = programOf(spec('ratings.csv', 'past', ' from ratings by user_id'));
    const { lock, vocabFiles } = await profile(log, root);
    const movies = parseVocab(entryOf(vocabFiles, lock.vocabs['vocab.movies']!.file));
    if ('error' in movies) throw new Error(movies.error);
    // Of the training part.
    expect(movies.entries.length).toBeGreaterThan(1200);
    const made = await encoded(log, lock, movies.entries);
    const listed = await encoded(programOf(spec('lists.parquet', '', '')), lock, movies.entries);
    let rows = 0;
    for (const part of PARTS) {
      const [a, b] = [await collect(made, part, { shuffle: false }), await collect(listed, part, { shuffle: false })];
      for (const name of ['movie_id', 'seen', 'seen_liked', 'seen_age']) {
        expect(bytesOf(a, name).length).toBeGreaterThan(0);
        expect(bytesOf(a, name).equals(bytesOf(b, name)), `${part}, ${name}`).toBe(true);
      }
      rows += a.reduce((sum, chunk) => sum + chunk.rows, 0);
    }
    expect(rows).toBe(rated);
    expect(rated).toBeGreaterThan(20_000);
    await made.close();
    await listed.close();
  }, 600_000);
});
