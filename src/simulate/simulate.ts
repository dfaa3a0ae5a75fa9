/** `adsc simulate`: a log of a made-up ads market, for the flagship spec (specs/pinterest-ads). */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Random } from '../random/random.ts';
import { SOURCES } from './names.ts';
import { fillOptions, type FullOptions, type SimulateOptions } from './options.ts';
import { DEFAULT_POLICIES, type Policy } from './policy.ts';
import { IMPRESSIONS, impressionRow, pinRows, PINS, userRow, USERS } from './tables.ts';
import { DAY_MS, type Impression, impressionsOfDay, rowsByDay, type TrafficOptions } from './traffic.ts';
import { passNight } from './users.ts';
import { createWorld, fitIntercepts, sourceOf, type World } from './world.ts';
import { exists, ParquetWriter, replaceEntries, withDatabase } from './write.ts';

/** `simulation.json`: how the log was made, and what is in it. Marks the folder as one that may be overwritten. */
export interface SimulationSummary {
  readonly adsc: 'simulation';
  readonly options: FullOptions;
  readonly rows: number;
  readonly pins: number;
  /** Versions of profiles: rows of users.parquet. */
  readonly userVersions: number;
  readonly sources: Readonly<Record<string, SourceSummary>>;
}

export interface SourceSummary {
  rows: number;
  clicks: number;
  goodClicks: number;
  scrollUps: number;
  /** Σ of the true probability over the rows: what `clicks` is a draw of. */
  expectedClicks: number;
}

export interface SimulationResult {
  /** null when there are errors. */
  readonly summary: SimulationSummary | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows per Parquet file. */
const PART_ROWS = 50_000;
/** Impressions that the intercepts are fitted on. */
const PILOT_IMPRESSIONS = 8000;

/**
 * Writes the log. Errors are values: ADS9002 for an option out of bounds, ADS9009 where the folder can't be written or holds
 * data that isn't a simulation's. On an error or an abort the folder is left as it was.
 */
export async function simulate(options: SimulateOptions, policies: readonly Policy[] = DEFAULT_POLICIES): Promise<SimulationResult> {
  const filled = fillOptions(options);
  if (filled.diagnostics.length > 0) return { summary: null, diagnostics: filled.diagnostics };
  const refuse = (reason: string): SimulationResult => ({
    summary: null,
    diagnostics: [diagnostic('ADS9009', null, { path: options.outDir, reason })],
  });
  try {
    const other = await foreignData(options.outDir);
    if (other !== null) return refuse(`it holds "${other}", which adsc simulate did not write`);
    let summary: SimulationSummary | null = null;
    await replaceEntries(options.outDir, async (folder) => {
      summary = await withDatabase((connection) => writeMarket(connection, folder, filled.options, options, policies));
      await writeFile(join(folder, 'simulation.json'), `${JSON.stringify(summary, null, 2)}\n`);
    });
    return { summary, diagnostics: [] };
  } catch (error) {
    if (options.signal?.aborted === true) return refuse('it was interrupted');
    return refuse(reasonOf(error));
  }
}

/** The world of these options, intercepts fitted. */
export function createMarket(options: FullOptions, policies: readonly Policy[]): { world: World; traffic: TrafficOptions } {
  const traffic = { rows: options.rows, days: options.days, start: options.startTime, shoppingShare: options.shoppingShare, policies };
  const unfitted = createWorld(options);
  const pilot = impressionsOfDay(unfitted, traffic, 0, PILOT_IMPRESSIONS, 0, new Random(options.seed, 'pilot'));
  const intercepts = fitIntercepts(unfitted, [...pilot], { click: options.clickRate, stay: options.goodRate, scroll: options.scrollRate });
  return { world: { ...unfitted, intercepts }, traffic };
}

async function writeMarket(
  connection: DuckDBConnection, folder: string, options: FullOptions, given: SimulateOptions, policies: readonly Policy[],
): Promise<SimulationSummary> {
  const random = new Random(options.seed, 'log');
  const { world, traffic } = createMarket(options, policies);
  const faults = { faults: options.faults, days: options.days, start: options.startTime };
  const profiles = random.fork('profiles');

  const pins = await ParquetWriter.open(connection, 'pins', PINS);
  for (const row of pinRows(world.pins, faults, random.fork('pins'))) pins.add(row);
  await pins.finish(join(folder, 'pins.parquet'));

  const users = await ParquetWriter.open(connection, 'users', USERS);
  const before = random.fork('first profiles');
  for (let user = 0; user < world.users.count; user++) {
    const time = options.startTime - DAY_MS * (1 + before.int(60));
    users.add(userRow(world.users, world.pins, user, time, faults, profiles));
  }

  await mkdir(join(folder, 'impressions'));
  const sources = SOURCES.map((): SourceSummary => ({ rows: 0, clicks: 0, goodClicks: 0, scrollUps: 0, expectedClicks: 0 }));
  let requests = 0;
  let written = 0;
  for (const [day, rows] of rowsByDay(traffic).entries()) {
    const clicks = new Map<number, number[]>();
    const faultStream = random.fork('faults', day);
    const date = new Date(options.startTime + day * DAY_MS).toISOString().slice(0, 10);
    const impressions = impressionsOfDay(world, traffic, day, rows, requests, random.fork('day', day));
    for (let part = 0; part * PART_ROWS < rows; part++) {
      given.signal?.throwIfAborted();
      const file = await ParquetWriter.open(connection, 'part', IMPRESSIONS);
      while (file.rows < PART_ROWS) {
        const next = impressions.next();
        if (next.done === true) break;
        const impression = next.value;
        file.add(impressionRow(impression, world.pins, world.users, faults, faultStream));
        count(sources[sourceOf(world.pins, impression.pin)]!, impression);
        if (impression.clicked) clicks.set(impression.context.user, [...(clicks.get(impression.context.user) ?? []), impression.pin]);
        requests = impression.request + 1;
      }
      written += file.rows;
      await file.finish(join(folder, 'impressions', `${date}-${String(part).padStart(4, '0')}.parquet`));
      given.onProgress?.(written, options.rows);
    }
    if (day === options.days - 1) break;
    const midnight = options.startTime + (day + 1) * DAY_MS;
    for (const user of passNight(random.fork('night', day), world.users, world.pins, clicks)) {
      users.add(userRow(world.users, world.pins, user, midnight, faults, profiles));
    }
  }
  const userVersions = users.rows;
  await users.finish(join(folder, 'users.parquet'));
  return {
    adsc: 'simulation', options, rows: written, pins: world.pins.count, userVersions,
    sources: Object.fromEntries(SOURCES.map((name, i) => [name, sources[i]!])),
  };
}

function count(summary: SourceSummary, impression: Impression): void {
  summary.rows++;
  if (impression.clicked) summary.clicks++;
  if (impression.goodClick) summary.goodClicks++;
  if (impression.scrolled) summary.scrollUps++;
  summary.expectedClicks += impression.truth.click;
}

/** What of another origin a simulation would overwrite here; null if nothing. */
async function foreignData(folder: string): Promise<string | null> {
  if (!(await exists(folder))) return null;
  const ours = await readFile(join(folder, 'simulation.json'), 'utf8').then((text) => text.includes('"adsc": "simulation"'), () => false);
  if (ours) return null;
  const names = new Set(['impressions', 'pins.parquet', 'users.parquet', 'simulation.json']);
  return (await readdir(folder)).find((name) => names.has(name)) ?? null;
}

/** An error's first line, without paths that the message repeats. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
