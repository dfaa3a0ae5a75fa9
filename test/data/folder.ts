/** Temporary project roots for the tests of data. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { atEnd } from '../helpers/cleanup.ts';

/** A root with these files (path to content). */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'adsc-test-'));
  atEnd(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) write(root, path, content);
  return root;
}

export function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Writes Parquet files: path to the SELECT that gives the rows. */
export async function parquet(root: string, files: Readonly<Record<string, string>>, options = ''): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  for (const [path, select] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    await connection.run(`COPY (${select}) TO '${join(root, path)}' (FORMAT parquet${options})`);
  }
  connection.closeSync();
  instance.closeSync();
}
