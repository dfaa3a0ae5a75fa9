/** `adsc simulate`: a log of a synthetic ads market, for the flagship spec (specs/pinterest-ads). */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { Random } from '../math/random.ts';
import { intoFolder } from './folder.ts';
import { SOURCES } from './names.ts';
import { fillOptions, type FullOptions, type SimulateOptions } from './options.ts';
import { DEFAULT_POLICIES, type Policy } from './policy.ts';
import { PURCHASES, purchaseColumns } from './purchases.ts';
import { countImpression, noImpressions, type SimulationResult, type SimulationSummary } from './summary.ts';
import { IMPRESSIONS, impressionRow, pinRows, PINS, userRow, USERS } from './tables.ts';
import { DAY_MS, impressionsOfDay, rowsByDay, type TrafficOptions } from './traffic.ts';
import { passNight } from './users.ts';
import { createWorld, fitIntercepts, sourceOf, type World } from './world.ts';
import { ParquetWriter, withDatabase } from './write.ts';

/** Rows per Parquet file. */
export const PART_ROWS = 50_000;
/** Impressions that the intercepts are fitted on. */
const PILOT_IMPRESSIONS = 8000;

/**
 * Writes the log. Errors are values: ADS9002 for an option out of bounds, ADS9009 where the folder can't be written or holds
 * data that isn't a simulation's. On an error or an abort the folder is left as it was.
 */
export async function simulate(
  options: SimulateOptions,
  policies: readonly Policy[] = DEFAULT_POLICIES,
): Promise<SimulationResult> {
  const filled = fillOptions(options);
  if (filled.diagnostics.length > 0) return { summary: null, diagnostics: filled.diagnostics };
  return intoFolder(options, (folder) =>
    withDatabase((connection) => writeMarket(connection, folder, filled.options, options, policies)),
  );
}

/** The world of these options, intercepts fitted. */
export function createMarket(
  options: FullOptions,
  policies: readonly Policy[],
): { world: World; traffic: TrafficOptions } {
  const traffic = {
    rows: options.rows,
    days: options.days,
    start: options.startTime,
    shoppingShare: options.shoppingShare,
    policies,
  };
  const unfitted = createWorld(options);
  const pilot = impressionsOfDay(unfitted, traffic, 0, PILOT_IMPRESSIONS, 0, new Random(options.seed, 'pilot'));
  const intercepts = fitIntercepts(unfitted, [...pilot], {
    click: options.clickRate,
    stay: options.goodRate,
    scroll: options.scrollRate,
  });
  return { world: { ...unfitted, intercepts }, traffic };
}

async function writeMarket(
  connection: DuckDBConnection,
  folder: string,
  options: FullOptions,
  given: SimulateOptions,
  policies: readonly Policy[],
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
  const columns = options.delays ? [...IMPRESSIONS, ...PURCHASES] : IMPRESSIONS;
  const end = options.startTime + options.days * DAY_MS;
  const sources = SOURCES.map(noImpressions);
  let requests = 0;
  let written = 0;
  for (const [day, rows] of rowsByDay(traffic).entries()) {
    const clicks = new Map<number, number[]>();
    const faultStream = random.fork('faults', day);
    const buys = random.fork('purchases', day);
    const date = new Date(options.startTime + day * DAY_MS).toISOString().slice(0, 10);
    const impressions = impressionsOfDay(world, traffic, day, rows, requests, random.fork('day', day));
    for (let part = 0; part * PART_ROWS < rows; part++) {
      given.signal?.throwIfAborted();
      const file = await ParquetWriter.open(connection, 'part', columns);
      while (file.rows < PART_ROWS) {
        const next = impressions.next();
        if (next.done === true) break;
        const impression = next.value;
        const source = sourceOf(world.pins, impression.pin);
        const row = impressionRow(impression, world.pins, world.users, faults, faultStream);
        file.add(options.delays ? [...row, ...purchaseColumns(impression, source, end, buys)] : row);
        countImpression(sources[source]!, impression);
        if (impression.clicked)
          clicks.set(impression.context.user, [...(clicks.get(impression.context.user) ?? []), impression.pin]);
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
    adsc: 'simulation',
    options,
    rows: written,
    pins: world.pins.count,
    userVersions,
    sources: Object.fromEntries(SOURCES.map((name, i) => [name, sources[i]!])),
  };
}
