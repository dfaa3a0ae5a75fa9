/** Keys that are most likely meant to be the same, and values of joined tables that are no keys. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Database } from '../database.ts';
import { showValue } from '../encode/bad-rows.ts';
import { valueSql } from '../files/column.ts';
import { keySql } from '../relation/key-sql.ts';
import { storedName } from '../relation/joins.ts';
import { shownPlaces } from '../relation/refuse-seconds.ts';
import { FILE, ROW } from '../relation/table.ts';
import type { StoredRows } from './stored-rows.ts';

const SPACE = '[\\s\\x{a0}]';

/** SQL of a key without white space at its ends and without `.0`. */
export function plainSql(key: string): string {
  return `CASE WHEN ${mayBeOdd(key)} THEN regexp_replace(regexp_replace(${key}, '^${SPACE}+|${SPACE}+$', '', 'g'), '^([+-]?[0-9]+)\\.0+$', '\\1') ELSE ${key} END`;
}

/** SQL that is true for every key that is not plain. */
function mayBeOdd(key: string): string {
  return `regexp_matches(${key}, '^${SPACE}|${SPACE}$|\\.0+$')`;
}

/** Whether any key is not plain: where all are, no two can be near. @param keys SQL of rows (`key`) */
export async function anyOdd(database: Database, keys: string): Promise<boolean> {
  const found = await database.all(`SELECT 1 FROM (${keys}) WHERE ${mayBeOdd('key')} LIMIT 1`, 'the training rows');
  return found.length > 0;
}

/**
 * Warns of keys that equal another one but for white space or `.0`. Byte-order marks don't come through the driver, and are no white space.
 * @param keys SQL of rows (`key`, `n`: their number), each key once @param others SQL of rows (`key`) that they may be meant to equal
 */
export async function nearKeys(database: Database, what: string, keys: string, others: string): Promise<Diagnostic[]> {
  const odd = `SELECT key, n, ${plainSql('key')} AS plain FROM (${keys})`;
  const sql = `SELECT o.key, o.n, min(k.key) AS other FROM (${odd}) o JOIN (SELECT key, ${plainSql('key')} AS plain FROM (${others})) k ON k.plain = o.plain WHERE k.key <> o.key AND o.plain <> '' GROUP BY o.key, o.n`;
  const [found] = await database.all(
    `SELECT *, count(*) OVER () AS c FROM (${sql}) ORDER BY n DESC, key LIMIT 1`,
    'the training rows',
  );
  if (found === undefined) return [];
  return [
    diagnostic('ADS8071', null, {
      count: Number(found['c']),
      what,
      key: showValue(found['key'] as string),
      rows: Number(found['n']),
      other: showValue(found['other'] as string),
    }),
  ];
}

/** Of every join. */
export async function joinKeyWarnings(database: Database, { examples }: StoredRows): Promise<Diagnostic[]> {
  const { data, tables } = examples;
  const warnings: Diagnostic[] = [];
  for (const [i, join] of data.joins.entries()) {
    const table = tables.joins[i]!;
    for (const { right } of join.on) {
      const { sql, kind } = valueSql(table.column(right), table.alias(right));
      if (!['float', 'double', 'json'].includes(kind.scalar)) continue;
      const rows = `SELECT ${FILE}, ${ROW}, CAST(${sql} AS VARCHAR) AS text FROM (${table.relation([right], { anyOrder: true })}) WHERE ${sql} IS NOT NULL AND ${keySql(sql, kind)} IS NULL`;
      const found = await database.all(
        `SELECT *, count(*) OVER () AS n FROM (${rows}) ORDER BY ${FILE}, ${ROW} LIMIT 3`,
        `"${join.glob}"`,
      );
      if (found.length > 0)
        warnings.push(
          diagnostic('ADS8072', null, {
            rows: Number(found[0]!['n']),
            table: `'${join.name}'`,
            column: right,
            shown: shownPlaces(table, found, (text) => text),
          }),
        );
    }
    if (join.on.length !== 1) continue;
    const own = `SELECT CAST(k0 AS VARCHAR) AS key FROM ${storedName(i)} WHERE k0 IS NOT NULL`;
    if (!(await anyOdd(database, `SELECT l${i} AS key FROM adsc_train UNION ALL ${own}`))) continue;
    const stored = `SELECT DISTINCT key FROM (${own})`;
    const unmatched = `SELECT l${i} AS key, count(*) AS n FROM adsc_train WHERE l${i} IS NOT NULL AND l${i} NOT IN (${stored}) GROUP BY l${i}`;
    warnings.push(
      ...(await nearKeys(
        database,
        `keys of training rows ('${join.on[0]!.left}') that are not in table '${join.name}'`,
        unmatched,
        stored,
      )),
    );
  }
  return warnings;
}
