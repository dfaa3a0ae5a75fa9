/**
 * A vocabulary that grows. Ids are given once: a key has its place in the file for good, and new ones come after it. A key that was not
 * seen for `forget` is out of vocabulary and keeps its place, which is no other key's before the vocabulary is built again from nothing.
 */
import type { CheckedVocab } from '../../language/semantics/model.ts';
import type { DuckDBVector } from '@duckdb/node-api';
import type { RawValue, Vocabulary } from '../../runtime/types.ts';
import type { Database } from '../database.ts';
import { readTexts, readVector } from '../files/read-vector.ts';
import { SUM_OF_COUNTS } from './stored-rows.ts';

export interface GrownVocabulary {
  /** In the order of their ids. */
  readonly keys: readonly string[];
  /** When each was last seen, epoch ms. */
  readonly seen: Float64Array;
  /** 1: forgotten. */
  readonly forgotten: Uint8Array;
  /** The end of the newest training part that it has grown by, epoch ms. */
  readonly until: number;
}

/** What a profile has changed. */
export interface Growth {
  /** Keys with a new id. */
  readonly added: number;
  /** Forgotten keys that were admitted again, to the id that they had. */
  readonly returned: number;
  readonly forgotten: number;
  /** Keys that are not forgotten. */
  readonly live: number;
}

export const NOTHING: GrownVocabulary = {
  keys: [],
  seen: new Float64Array(0),
  forgotten: new Uint8Array(0),
  until: -Infinity,
};

/** The keys of a training part. */
export interface TrainingKeys {
  /** When it ends, epoch ms. */
  readonly end: number;
  /** A statement of its keys, each once: `key`, `n`, `last` (epoch ms). */
  readonly counted: string;
  /** SQL over `counted`: whether a key was seen often enough to come. */
  readonly often: string;
}

/**
 * Grows by the keys of a training part. 1. A key that has an id was last seen at the later of what is known and what
 * the data say. 2. What was not seen for `forget` before the end is forgotten. 3. Keys that have no id or are forgotten come, the most frequent
 * first and then by key, where they were seen often enough and are not to be forgotten at once; of `top`, as many as there is room for.
 * `covered` is the sum of `n` of the keys that are in the vocabulary then.
 */
export async function growVocabulary(
  database: Database,
  { top, grow }: CheckedVocab,
  before: GrownVocabulary,
  { end, counted, often }: TrainingKeys,
): Promise<{ readonly grown: GrownVocabulary; readonly growth: Growth; readonly covered: number }> {
  const until = Math.max(end, before.until);
  const forget = grow?.forgetSeconds ?? null;
  const cutoff = forget === null ? -Infinity : until - 1000 * forget;
  await store(database, 'known', before.keys);
  const seen = Float64Array.from(before.seen);
  await lastSeen(database, counted, seen);
  const forgotten = Uint8Array.from(before.forgotten);
  let live = 0;
  let gone = 0;
  for (let i = 0; i < forgotten.length; i++) {
    if (forgotten[i] === 0 && seen[i]! <= cutoff) {
      forgotten[i] = 1;
      gone++;
    }
    if (forgotten[i] === 0) live++;
  }
  await store(
    database,
    'asleep',
    before.keys.filter((_, i) => forgotten[i] === 1),
  );
  const room = top === null ? null : Math.max(0, top - live);
  const candidates = candidatesSql(counted, { often, cutoff, room });
  const { keys, times, returned } = await comingKeys(database, candidates);
  for (const place of returned) forgotten[place] = 0;
  const size = before.keys.length + keys.length;
  const grown = {
    keys: before.keys.concat(keys),
    seen: new Float64Array(size),
    forgotten: new Uint8Array(size),
    until,
  };
  grown.seen.set(seen);
  grown.seen.set(times, before.keys.length);
  grown.forgotten.set(forgotten);
  const growth = {
    added: keys.length,
    returned: returned.length,
    forgotten: gone,
    live: live + keys.length + returned.length,
  };
  return { grown, growth, covered: await coveredBy(database, counted, candidates) };
}

/** The entries of its file: null where a key is forgotten. */
export function entriesOf({ keys, forgotten }: GrownVocabulary): Vocabulary {
  return forgotten.includes(1) ? keys.map((key, i) => (forgotten[i] === 1 ? null : key)) : keys;
}

async function store(database: Database, name: string, keys: readonly string[]): Promise<void> {
  await database.run(`CREATE OR REPLACE TABLE adsc_profile.${name} (key VARCHAR)`, 'the training rows');
  await database.append('adsc_profile', name, keys);
}

/** Moves the times on to those of the data. */
async function lastSeen(database: Database, counted: string, seen: Float64Array): Promise<void> {
  const sql = `SELECT CAST(known.rowid AS DOUBLE) AS place, last FROM (${counted}) AS c JOIN adsc_profile.known AS known ON known.key = c.key`;
  for await (const { columns, rows } of chunks(database, sql)) {
    const [places, lasts] = [numbers(columns(0), rows), numbers(columns(1), rows)];
    for (let i = 0; i < rows; i++) seen[places[i]!] = Math.max(seen[places[i]!]!, lasts[i]!);
  }
}

interface Limits {
  readonly often: string;
  /** What was last seen then is to be forgotten. */
  readonly cutoff: number;
  /** null: no limit. */
  readonly room: number | null;
}

/**
 * Keys that come, with their place in `known` (-1: none), in their order: by count, then by key in the order of its UTF-8 bytes, as DuckDB compares
 * texts.
 */
function candidatesSql(counted: string, { often, cutoff, room }: Limits): string {
  const recent = Number.isFinite(cutoff) ? ` AND last > ${cutoff}` : '';
  return [
    `SELECT c.key, CAST(coalesce(known.rowid, -1) AS DOUBLE) AS place, last, n FROM (SELECT * FROM (${counted}) WHERE ${often}${recent}) AS c`,
    'LEFT JOIN adsc_profile.known AS known ON known.key = c.key LEFT JOIN adsc_profile.asleep AS asleep ON asleep.key = c.key',
    `WHERE known.key IS NULL OR asleep.key IS NOT NULL ORDER BY n DESC, c.key${room === null ? '' : ` LIMIT ${room}`}`,
  ].join(' ');
}

interface Coming {
  /** New ones, and when each was last seen. */
  readonly keys: readonly string[];
  readonly times: readonly number[];
  /** Places of forgotten ones. */
  readonly returned: readonly number[];
}

async function comingKeys(database: Database, sql: string): Promise<Coming> {
  const [keys, times, returned]: [string[], number[], number[]] = [[], [], []];
  for await (const { columns, rows } of chunks(database, sql)) {
    const texts = readTexts(columns(0), rows);
    const [places, lasts] = [numbers(columns(1), rows), numbers(columns(2), rows)];
    for (let i = 0; i < rows; i++) {
      if (places[i]! >= 0) returned.push(places[i]!);
      else times[keys.push(texts[i]!) - 1] = lasts[i]!;
    }
  }
  return { keys, times, returned };
}

/** What is known and not asleep, and what comes. */
async function coveredBy(database: Database, counted: string, coming: string): Promise<number> {
  const known = `SELECT n FROM (${counted}) WHERE key IN (SELECT key FROM adsc_profile.known) AND key NOT IN (SELECT key FROM adsc_profile.asleep)`;
  const [row] = await database.all(
    `SELECT ${SUM_OF_COUNTS} AS n FROM (${known} UNION ALL SELECT n FROM (${coming}))`,
    'the training rows',
  );
  return Number(row!['n'] ?? 0);
}

async function* chunks(database: Database, sql: string) {
  const session = await database.session();
  try {
    for await (const chunk of session.stream(sql, 'the training rows'))
      yield { columns: (i: number) => chunk.getColumnVector(i), rows: chunk.rowCount };
  } finally {
    session.close();
  }
}

function numbers(vector: DuckDBVector, rows: number): readonly number[] {
  const out: RawValue[] = [];
  readVector(vector, { scalar: 'double', list: false }, rows, out, 0);
  return out as readonly number[];
}
