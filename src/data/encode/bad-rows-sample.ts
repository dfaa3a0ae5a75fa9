/** A sample of bad rows that is written aside, for people to look at. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatasetOptions } from '../dataset-types.ts';
import type { BadRowReport } from './bad-rows.ts';

/** Writes the sample as JSON Lines next to the cache; null where there is nothing to write, or nowhere. */
export async function writeSample(
  report: BadRowReport,
  options: DatasetOptions,
  cacheDir: string | null,
): Promise<string | null> {
  if (report.sample.length === 0 || cacheDir === null) return null;
  const name = options.plan.model.replace(/[^\w-]/g, '_').slice(0, 80);
  const file = join(dirname(cacheDir), 'bad-rows', `${name}.jsonl`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, report.sample.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  } catch {
    return null;
  }
}
