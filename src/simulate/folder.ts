/** A simulation's folder: its own entries are replaced, others stay; left alone on errors and where its names are of another origin. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import type { SimulateOptions } from './options.ts';
import type { SimulationResult, SimulationSummary } from './summary.ts';
import { exists, replaceEntries } from './write.ts';

/** Lets `work` write the log into a folder of its own, adds `simulation.json`, and puts both in place. Errors are values: ADS9009. */
export async function intoFolder(
  options: Pick<SimulateOptions, 'outDir' | 'signal'>,
  work: (folder: string) => Promise<SimulationSummary>,
): Promise<SimulationResult> {
  const refuse = (reason: string): SimulationResult => ({
    summary: null,
    diagnostics: [diagnostic('ADS9009', null, { path: options.outDir, reason })],
  });
  try {
    const other = await foreignData(options.outDir);
    if (other !== null) return refuse(`it holds "${other}", which adsc simulate did not write`);
    let summary: SimulationSummary | null = null;
    await replaceEntries(options.outDir, async (folder) => {
      summary = await work(folder);
      await writeFile(join(folder, 'simulation.json'), `${JSON.stringify(summary, null, 2)}\n`);
    });
    return { summary, diagnostics: [] };
  } catch (error) {
    if (options.signal?.aborted === true) return refuse('it was interrupted');
    return refuse(reasonOf(error));
  }
}

/** What of another origin a simulation would overwrite here; null if nothing. */
async function foreignData(folder: string): Promise<string | null> {
  if (!(await exists(folder))) return null;
  const ours = await readFile(join(folder, 'simulation.json'), 'utf8').then(
    (text) => text.includes('"adsc": "simulation"'),
    () => false,
  );
  if (ours) return foreignPart(join(folder, 'impressions'));
  const names = new Set(['impressions', 'pins.parquet', 'users.parquet', 'simulation.json']);
  return (await readdir(folder)).find((name) => names.has(name)) ?? null;
}

/** A file of another origin in the folder of impressions, which is replaced as a whole. */
async function foreignPart(folder: string): Promise<string | null> {
  if (!(await exists(folder))) return null;
  const name = (await readdir(folder)).find((name) => !/^\d{4}-\d{2}-\d{2}-\d{4,}\.parquet$/.test(name));
  return name === undefined ? null : `impressions/${name}`;
}

/** An error's first line. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
