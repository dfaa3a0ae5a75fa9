/** Sets that no simulator writes, as SQL of DuckDB. Each value is a hash of its row and column, so a set of N rows is always the same. */

/** A number in [0, 1) that depends on the row and on `salt`. */
function unit(salt: number, row = 'i'): string {
  return `(hash(${row} * 1000 + ${salt}) % 1048573 / 1048573.0)`;
}

const DAYS = 8;

function time(rows: number): string {
  return `TIMESTAMP '2025-03-03' + to_milliseconds((i * ${DAYS * 86_400_000} / ${rows})::BIGINT)`;
}

/** Distinct values that each of the 26 columns can have: some few, some more than rows. */
const VOCABULARIES = [1000, 500, 200_000, 50_000, 300, 20, 10_000, 600, 3, 30_000, 5000, 150_000, 3000] as const;

/** 13 skewed counts, the more often missing the later; 26 texts whose frequencies fall by a power law; a time; a label that depends on some. */
export function wideSql(rows: number): string {
  const numbers = Array.from({ length: 13 }, (_, c) => {
    const missing = c < 2 ? 0 : c / 26;
    return `CASE WHEN ${unit(c)} >= ${missing} THEN least(floor(exp(${1 + (c % 5)} * ${unit(c + 20)} / (1.02 - 0.9 * ${unit(c + 40)})) - 1), 1000000)::BIGINT END AS I${c + 1}`;
  });
  const texts = Array.from({ length: 26 }, (_, c) => {
    const size = VOCABULARIES[c % VOCABULARIES.length]!;
    // The rank of a power law: few values have most of the rows.
    const rank = `floor(${size} * power(${unit(c + 60)}, ${3 + (c % 3)}))::BIGINT`;
    const missing = c % 4 === 3 ? 0.1 : 0;
    return `CASE WHEN ${unit(c + 100)} >= ${missing} THEN 'c' || printf('%08x', hash(${rank} * 100 + ${c}) % 4294967291) END AS C${c + 1}`;
  });
  const label = `${unit(200)} < 0.05 + 0.2 * power(${unit(60)}, 3) + 0.2 * ${unit(20)}`;
  return `SELECT ${time(rows)} AS t, (${label})::INTEGER AS label, ${[...numbers, ...texts].join(', ')} FROM range(${rows}) t(i)`;
}

/** A log, and a table with a row for each of its rows, in another order. */
export function longJoinSql(rows: number): { readonly log: string; readonly details: string } {
  const log = `SELECT i AS impression_id, ${time(rows)} AS served_at, 'country ' || floor(40 * power(${unit(1)}, 3))::INTEGER AS country,
    round(exp(2 * ${unit(2)}), 2) AS bid, ${unit(3)} < 0.03 AS clicked FROM range(${rows}) t(i)`;
  const topic = `'topic ' || floor(2000 * power(${unit(5, '(i * 10 + j)')}, 3))::INTEGER`;
  const recent = `floor(50000 * power(${unit(6, '(i * 20 + j)')}, 2))::BIGINT`;
  const details = `SELECT i AS impression_id, CASE WHEN ${unit(7)} > 0.1 THEN round(exp(5 * ${unit(8)}), 2) END AS price,
    list_transform(range((hash(i + 9) % 5)::BIGINT), lambda j: ${topic}) AS topics,
    floor(20000 * power(${unit(10)}, 2))::BIGINT AS item_id,
    list_transform(range((hash(i + 11) % 15)::BIGINT), lambda j: ${recent}) AS recent,
    list_transform(range(16), lambda j: (${unit(12, '(i * 16 + j)')} - 0.5)::FLOAT) AS content
    FROM range(${rows}) t(i) ORDER BY hash(i)`;
  return { log, details };
}
