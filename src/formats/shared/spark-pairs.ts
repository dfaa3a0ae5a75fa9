/** Texts of a key, a separator and a weight as SQL: the last separator counts. As `pairsOf` of the runtime. */
import { text } from '../../emit/spark/sql.ts';

/** Of a text without a separator all of it; NULL where nothing stands before the separator. */
export function keyPart(x: string, separator: string): string {
  const mark = text(separator);
  const after = `substring_index(${x}, ${mark}, -1)`;
  return `CASE WHEN contains(${x}, ${mark}) THEN nullif(substr(${x}, 1, length(${x}) - length(${after}) - length(${mark})), '') ELSE ${x} END`;
}

/** NULL where there is no separator, or nothing behind it. */
export function weightPart(x: string, separator: string): string {
  const mark = text(separator);
  return `CASE WHEN contains(${x}, ${mark}) THEN nullif(substring_index(${x}, ${mark}, -1), '') END`;
}
