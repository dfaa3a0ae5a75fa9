/** Columns that folders give: `day=2024-01-01/country=US/part.parquet` has day and country, as Hive and Spark write them. */

/** What Hive writes for a missing value. */
const MISSING = '__HIVE_DEFAULT_PARTITION__';

/** Names and values of a root-relative path's folders; null: missing. Of two folders of one name the inner counts. */
export function folderValues(path: string): Map<string, string | null> {
  const values = new Map<string, string | null>();
  for (const folder of path.split('/').slice(0, -1)) {
    const equals = folder.indexOf('=');
    if (equals <= 0) continue;
    const value = decode(folder.slice(equals + 1));
    values.set(decode(folder.slice(0, equals)), value === MISSING ? null : value);
  }
  return values;
}

/** `a%20b` is `a b`; what is not escaped rightly is as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
