/** Names and types of Parquet files, each file's as its own schema says. */
import { type Database, fileList } from '../database.ts';
import type { DataFile } from './glob.ts';
import type { FileColumn } from '../relation/open-table.ts';

/** An element of a schema. Whether a column may be left out doesn't change its type. */
const element = `{'i': column_id, 'n': name, 't': type, 'l': type_length, 'r': repetition_type = 'REPEATED', 'c': num_children, 'v': converted_type, 's': scale, 'p': precision, 'k': logical_type, 'd': duckdb_type}`;

/** The columns of each file. One query looks at all schemas; then each layout is looked at once. @throws DataError */
export async function parquetLayouts(
  database: Database,
  files: readonly DataFile[],
  what: string,
): Promise<FileColumn[][]> {
  // Hashes of elements, with their places, put together one by one: a list of them would take memory for each file.
  const schemas = `SELECT file_name, CAST(bit_xor(md5_number(CAST(to_json(${element}) AS VARCHAR))) AS VARCHAR) AS layout FROM parquet_schema(${fileList(files.map((f) => f.absolute))}) GROUP BY file_name`;
  const layoutOf = new Map(
    (await database.all(schemas, what)).map((row) => [row['file_name'] as string, row['layout'] as string]),
  );
  const known = new Map<string, FileColumn[]>();
  const found: FileColumn[][] = [];
  for (const file of files) {
    const layout = layoutOf.get(file.absolute) ?? file.absolute;
    let columns = known.get(layout);
    if (columns === undefined) known.set(layout, (columns = await columnsOf(database, file)));
    found.push(columns);
  }
  return found;
}

/** DuckDB has the types of columns by position, but changes names that differ by case alone: those are as the schema writes them. */
async function columnsOf(database: Database, file: DataFile): Promise<FileColumn[]> {
  const list = fileList([file.absolute]);
  const what = `"${file.path}"`;
  const elements = (
    await database.all(
      `SELECT name, coalesce(num_children, 0) AS children, logical_type AS logical FROM parquet_schema(${list}) ORDER BY column_id`,
      what,
    )
  ).map((row) => ({
    name: row['name'] as string,
    children: Number(row['children']),
    untyped: /^(Null|Unknown)/i.test((row['logical'] as string | null) ?? ''),
  }));
  const described = await database.all(
    `DESCRIBE SELECT * FROM read_parquet(${list}, binary_as_string = true, hive_partitioning = false)`,
    what,
  );
  const tops: (typeof elements)[number][] = [];
  for (let at = 1, left = elements[0]?.children ?? 0; left > 0; left--) {
    tops.push(elements[at]!);
    // Past what is nested in it.
    for (let pending = 1; pending > 0; at++) pending += elements[at]!.children - 1;
  }
  if (tops.length !== described.length)
    throw new Error(`${what}: its schema has ${tops.length} columns, and the reader ${described.length}`);
  return tops.map(({ name, untyped }, i) => {
    const type = described[i]!['column_type'] as string;
    return { name, type: untyped || /^"?NULL"?$/.test(type) ? null : type };
  });
}
