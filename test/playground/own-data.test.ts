/** Data of the user, read in the page: its lock is that of `adsc profile` over the same files, byte for byte. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profile } from '../../src/data/profile/profile.ts';
import { Database } from '../../src/data/database.ts';
import { prettyJson } from '../../src/ir/canonical.ts';
import { check } from '../../src/language/semantics/index.ts';
import type { CheckedProgram } from '../../src/language/semantics/model.ts';
import { OwnFiles } from '../../src/playground/data/files.ts';
import { TableReader } from '../../src/playground/data/own-table.ts';
import { profileOwn } from '../../src/playground/data/profile-own.ts';
import { temporaryFolder } from '../helpers/emitted.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const shared = join(import.meta.dirname, '../../../shared/data');
if (!existsSync(shared)) console.warn(`SKIPPED: real data is not read in the page, as ${shared} is not there`);

function checked(text: string): CheckedProgram {
  const { program, diagnostics } = check(memoryHost({ 'model.ads': text }), 'model.ads');
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return program;
}

/** The files on a disk, for `adsc`, and as a user brings them. */
function brought(root: string, paths: readonly string[]): OwnFiles {
  const files = new OwnFiles();
  for (const path of paths) files.add(path, Uint8Array.from(readFileSync(join(root, path))));
  return files;
}

/** Profiles in both ways. */
async function both(text: string, root: string, paths: readonly string[]) {
  const program = checked(text);
  const theirs = await profile(program, root);
  const ours = await profileOwn(program, brought(root, paths), new TableReader());
  const said = (diagnostics: readonly { readonly code: string; readonly message: string }[]) =>
    diagnostics.map(({ code, message }) => `${code} ${message}`).sort();
  return {
    theirs: { lock: prettyJson(theirs.lock), files: [...theirs.vocabFiles], said: said(theirs.diagnostics) },
    ours: { lock: prettyJson(ours!.lock), files: [...ours!.vocabFiles], said: said(ours!.diagnostics) },
  };
}

function written(texts: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const SPEC = `model m
data log from "log/*.csv" { time at { zone "UTC" }  source kind { a, b }  join items from "items.csv" on item }
vocab shared { top 5 }
signal city   : onehot
signal hour   : onehot(24) from hour(at)
signal flag   : onehot(2)
signal price  : continuous
signal bid    : continuous { squash log }
signal tags   : indexed(shared) { split "|"  max 2 }
signal list   : indexed
signal id     : hash_onehot(1k)
signal vector : dense(2)
signal only   : onehot { sources a }
signal weight : continuous from items.weight
signal colour : onehot(shared) from items.colour
group g { city, hour, flag, price, bid, tags, list, id, vector, only, weight, colour } -> 8
tower a { layers 4 }
tower b { layers 4 }
head click on clicked
head big on amount >= 10 { after click }
train { holdout last(1h)  validate random(20%) }
variant other { signal more : onehot from city  group g { city, more } -> 8 }
`;

/** Rows with all that a text file can hold: quotes, line ends in them, missing values, values that are none, other sources. */
function logText(from: number, rows: number): string {
  const cities = ['Köln', 'New "York"', 'a, b', 'line\nend', '', 'x'];
  const quoted = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = Array.from({ length: rows }, (_, k) => {
    const i = from + k;
    const clicked = i % 3 === 0 ? 1 : 0;
    return [
      new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString(),
      i % 97 === 0 ? 'other' : i % 2 === 0 ? 'a' : 'b',
      i % 11 === 0 ? '' : `i${i % 7}`,
      quoted(cities[i % cities.length]),
      ['true', 'False', '0', '1', ''][i % 5],
      i % 50 === 49 ? 'n/a' : i % 13 === 0 ? '' : (i * 0.37).toFixed(3),
      i % 17 === 0 ? '1e3' : ` ${(i % 29) ** 2} `,
      i % 4 === 0 ? '' : ['p', 'q||r', 'r|s|t'][i % 3],
      quoted(['["u", 7]', 'null', '[]', ''][i % 4]),
      String(9007199254740993n + BigInt(i % 5)),
      quoted(`[${i % 3}, ${(i / 7).toFixed(4)}]`),
      ['m', 'n'][i % 2],
      String(clicked),
      String(clicked === 1 ? i % 25 : 0),
    ].join(',');
  });
  return `at,kind,item,city,flag,price,bid,tags,list,id,vector,only,clicked,amount\n${lines.join('\n')}\n`;
}

const items = `item,weight,colour\n${Array.from({ length: 6 }, (_, i) => `i${i},${i * 1.5},${['red', 'q', 'blue'][i % 3]}`).join('\n')}\n`;

describe("the lock of the user's files", () => {
  it('is that of adsc profile: text with quotes, joins, lists, sources, splits, variants', async () => {
    const texts = { 'log/1.csv': logText(0, 700), 'log/2.csv': `\ufeff${logText(700, 500)}`, 'items.csv': items };
    const { theirs, ours } = await both(SPEC, written(texts), Object.keys(texts));
    expect(ours).toEqual(theirs);
  });

  it('leaves out what adsc profile leaves out: lines of other widths, open quotes, empty lines', async () => {
    const [header, ...lines] = logText(0, 1200).split('\n');
    const texts = {
      'log/1.csv': [header, ...lines.slice(0, 300), 'too,few', '', ...lines.slice(300)].join('\r\n'),
      'items.csv': items,
    };
    const { theirs, ours } = await both(SPEC, written(texts), Object.keys(texts));
    expect({ ...ours, said: [] }).toEqual({ ...theirs, said: [] });
  });

  it('is that of adsc profile: JSON Lines with long integers, NaN, lists, and lines that are no rows', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const more = i % 9 === 0 ? ', "x": NaN' : i % 5 === 0 ? '' : `, "x": ${(i * 0.77).toFixed(2)}`;
      return `{"b": "b${i % 4}", "id": ${9007199254740990n + BigInt(i % 9)}, "l": [${i % 3}, "z", null], "y": ${i % 2 === 0}${more}}`;
    });
    rows.splice(100, 0, '[1]', '');
    const text = `model m
data log from "log.jsonl"
signal id : onehot
signal b  : hash_onehot(64)
signal l  : indexed
signal x  : continuous
group g { id, b, l, x } -> 4
bottom { layers 4 }
head yes on y
train { holdout random(20%) }
`;
    const texts = { 'log.jsonl': rows.join('\n') };
    const { theirs, ours } = await both(text, written(texts), ['log.jsonl']);
    expect(ours).toEqual(theirs);
  });

  it.each(['snappy', 'zstd', 'gzip'])('is that of adsc profile: Parquet, %s', async (codec) => {
    const root = temporaryFolder();
    const database = await Database.open();
    await database.run(
      `COPY (SELECT TIMESTAMP '2024-01-01' + INTERVAL (i) MINUTE AS at, TIMESTAMPTZ '2024-01-01 00:00:00Z' + INTERVAL (i) HOUR AS zoned, DATE '2024-02-01' + CAST(i % 5 AS INTEGER) AS day, CAST(i % 7 AS TINYINT) AS small, 9007199254740992 + i % 3 AS big, CASE WHEN i % 6 > 0 THEN i / 7.0 END AS x, CAST(i / 3.0 AS FLOAT) AS f, CAST(i % 100 AS DECIMAL(9,2)) / 4 AS price, i % 4 = 0 AS yes, 'k' || i % 9 AS k, [i % 3, NULL, 5] AS ids, [i / 2.0, 1.5] AS v FROM range(600) AS t(i)) TO '${join(root, 'log.parquet')}' (FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE 256)`,
      'test',
    );
    database.close();
    const text = `model m
data log from "log.parquet" { time at { zone "UTC" } }
signal hour  : onehot(24) from hour(at)
signal late  : onehot(24) from hour(zoned)
signal day   : onehot
signal small : onehot
signal big   : onehot
signal x     : continuous
signal f     : continuous
signal price : continuous
signal k     : hash_onehot(32)
signal ids   : indexed
signal v     : dense(2)
group g { hour, late, day, small, big, x, f, price, k, ids, v } -> 4
bottom { layers 4 }
head click on yes
train { holdout last(1h) }
`;
    const { theirs, ours } = await both(text, root, ['log.parquet']);
    expect(ours).toEqual(theirs);
  });

  const specs = join(import.meta.dirname, '../../specs');
  const own = (name: string) => readFileSync(join(specs, name, 'model.ads'), 'utf8');
  const real: Readonly<Record<string, readonly [spec: string, files: Readonly<Record<string, string>>]>> = {
    movielens: [
      own('movielens'),
      Object.fromEntries(
        ['ratings', 'users', 'movies'].map((name) => [`data/${name}.csv`, `movielens-100k/${name}.csv`]),
      ),
    ],
    'open-bandit': [
      own('open-bandit'),
      { 'data/impressions.parquet': 'open-bandit/impressions.parquet', 'data/items.csv': 'open-bandit/items.csv' },
    ],
    ipinyou: [
      own('ipinyou'),
      Object.fromEntries(
        ['train', 'test'].map((name) => [`data/${name}.decoded.csv`, `ipinyou-2997/${name}.decoded.csv`]),
      ),
    ],
    criteo: [own('criteo'), { 'data/criteo_8000.csv': 'criteo-8k/criteo_8000.csv' }],
    hillstrom: [
      `model hillstrom
data mails from "hillstrom.csv" { after_impression conversion, spend }
signal recency : continuous
signal history : continuous
signal segment : onehot from history_segment
signal mens    : onehot(2)
signal zip     : onehot from zip_code
signal channel : onehot
signal mail    : onehot from segment
group who { recency, history, segment, mens, zip } -> 8
group what { channel, mail } -> 8
bottom { layers 8 }
head visited on visit
train { holdout random(20%) }
`,
      { 'hillstrom.csv': 'hillstrom/hillstrom.csv' },
    ],
    kdd12: [
      `model kdd12
data searches from "kdd12.csv" { after_impression impression }
signal url   : hash_onehot(20k) from url_hash
signal ad    : onehot from ad_id
signal depth : onehot
signal place : continuous from position
signal user  : onehot from user_id { min_count 2 }
signal query : hash_onehot(10k) from query_id
group all { url, ad, depth, place, user, query } -> 8
bottom { layers 8 }
head clicked on click >= 1
train { holdout hash(20%, user_id) }
`,
      { 'kdd12.csv': 'kdd12/kdd12.csv' },
    ],
  };
  it.skipIf(!existsSync(shared)).each(Object.entries(real))(
    'is that of adsc profile: %s',
    async (_, [text, files]) => {
      const root = temporaryFolder();
      for (const [path, from] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        copyFileSync(join(shared, from), join(root, path));
      }
      const { theirs, ours } = await both(text, root, Object.keys(files));
      expect(ours.lock).toBe(theirs.lock);
      expect(ours).toEqual(theirs);
    },
    60_000,
  );
});

describe('what a page does not read', () => {
  it('is refused where `adsc` gets other values: fields of lists, and joined values in the log', async () => {
    const spec = (signal: string) => `model m
data log from "log.csv" { time at { zone "UTC" }  join items from "items.csv" on item }
signal x : ${signal}
group g { x } -> 4
tower all { layers 4 }
head click on clicked
train { epochs 1 }
`;
    const root = written({
      'log.csv': `at,item,acted,items.weight,clicked\n2025-01-01T00:00:00Z,i1,"[{""pin"":1}]",5,1\n2025-01-01T01:00:00Z,i2,[],6,0\n`,
      'items.csv': 'item,weight,size\ni1,1,3\ni2,2,4\n',
    });
    const read = (signal: string) =>
      profileOwn(checked(spec(signal)), brought(root, ['log.csv', 'items.csv']), new TableReader());
    expect((await read('continuous from items.size'))?.lock.signals['x']?.numeric?.max).toBe(4);
    await expect(read('continuous from items.weight')).rejects.toThrow(
      /joined values that the log holds itself, as 'items.weight'/,
    );
    await expect(read('indexed from log.acted.pin')).rejects.toThrow(
      /fields of the elements of a list, as 'acted.pin'/,
    );
  });
});
