/** `adsc simulate --closed-loop`: the log of a market where a ranker chooses, learns from what it chose, and chooses again. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { diagnostic } from '../diagnostics/create.ts';
import { Random } from '../math/random.ts';
import { intoFolder } from './folder.ts';
import { EXPLORER, isMature, Market, type MarketImpression, type MarketOptions, noisyOracle } from './market.ts';
import { SOURCES } from './names.ts';
import { fillOptions, type FullOptions, type SimulateOptions } from './options.ts';
import { LinearRanker } from './ranker.ts';
import { PART_ROWS } from './simulate.ts';
import { countImpression, noImpressions, type SimulationResult, type SimulationSummary } from './summary.ts';
import { closedLoopRow, CLOSED_LOOP_IMPRESSIONS, type Faults, pinRows, PINS, userRow, USERS } from './tables.ts';
import { DAY_MS } from './traffic.ts';
import { sourceOf } from './world.ts';
import { ParquetWriter, withDatabase } from './write.ts';

export interface ClosedLoopOptions extends SimulateOptions {
  /** Size of all four kinds of drift (drift.ts): 0 none. Default 1. */
  readonly drift?: number;
  /** Share of requests whose slate is drawn at random. Default .05. */
  readonly explore?: number;
  /** What decides who is shown: predicted value (the default), or chance, where no ranker selects what it learns from. */
  readonly selection?: MarketOptions['selection'];
}

/** The earlier system, and the one that learns: it bears the flagship's name, so that its rows are own traffic there. */
const LEGACY = 'legacy/gbdt';
const LEARNER = 'pinterest_ads/base';
/** The learner's share once it has a day to learn from. */
const LEARNER_SHARE = 0.7;
const LEARNING_DAYS = 7;

/** Writes the log, day by day. The options and errors of `simulate`; `rows` is met to about a per cent. */
export async function simulateClosedLoop(options: ClosedLoopOptions): Promise<SimulationResult> {
  const { drift = 1, explore = 0.05, selection = 'value' } = options;
  const filled = fillOptions(options);
  const wrong = [...filled.diagnostics];
  if (!(drift >= 0 && drift <= 10))
    wrong.push(diagnostic('ADS9002', null, { message: `drift must be a number from 0 to 10, not ${drift}` }));
  if (!(explore >= 0 && explore <= 1))
    wrong.push(diagnostic('ADS9002', null, { message: `explore must be a number from 0 to 1, not ${explore}` }));
  if (selection !== 'value' && selection !== 'random')
    wrong.push(
      diagnostic('ADS9002', null, { message: `selection must be value or random, not "${String(selection)}"` }),
    );
  if (wrong.length > 0) return { summary: null, diagnostics: wrong };
  return intoFolder(options, (folder) =>
    withDatabase((connection) => writeLoop(connection, folder, filled.options, options, { drift, explore, selection })),
  );
}

async function writeLoop(
  connection: DuckDBConnection,
  folder: string,
  options: FullOptions,
  given: SimulateOptions,
  loop: Required<Pick<ClosedLoopOptions, 'drift' | 'explore' | 'selection'>>,
): Promise<SimulationSummary> {
  const { days, startTime } = options;
  const { drift, explore, selection } = loop;
  const market = new Market({
    ...options,
    start: startTime,
    impressionsPerDay: options.rows / days,
    explore,
    selection,
    drift: { levels: drift, global: drift, unseen: drift, inventory: drift },
  });
  const { world } = market;
  const random = new Random(options.seed, 'closed loop');
  const faults: Faults = { faults: options.faults, days, start: startTime };
  const profiles = random.fork('profiles');

  const pins = await ParquetWriter.open(connection, 'pins', PINS);
  for (const row of pinRows(world.pins, faults, random.fork('pins'))) pins.add(row);
  await pins.finish(join(folder, 'pins.parquet'));
  const users = await ParquetWriter.open(connection, 'users', USERS);
  const before = random.fork('first profiles');
  for (let user = 0; user < world.users.count; user++)
    users.add(userRow(world.users, world.pins, user, startTime - DAY_MS * (1 + before.int(60)), faults, profiles));

  await mkdir(join(folder, 'impressions'));
  const sources = SOURCES.map(noImpressions);
  const policies: Record<string, number> = { [LEGACY]: 0, [LEARNER]: 0, [EXPLORER]: 0 };
  const legacy = noisyOracle(market, LEGACY, 1 - LEARNER_SHARE, 2);
  const learner = new LinearRanker(market, LEARNER, LEARNER_SHARE);
  const end = startTime + days * DAY_MS;
  let recent: MarketImpression[][] = [];
  let written = 0;
  for (let day = 0; day < days; day++) {
    const shown: MarketImpression[] = [];
    for (let hour = 0; hour < 24; hour++) {
      given.signal?.throwIfAborted();
      shown.push(...(await market.hour(day, hour, day === 0 ? [legacy] : [legacy, learner])));
      given.onProgress?.(written + shown.length, options.rows);
    }
    written += shown.length;
    const date = new Date(startTime + day * DAY_MS).toISOString().slice(0, 10);
    const faultStream = random.fork('faults', day);
    for (let part = 0; part * PART_ROWS < shown.length; part++) {
      const file = await ParquetWriter.open(connection, 'part', CLOSED_LOOP_IMPRESSIONS);
      for (const impression of shown.slice(part * PART_ROWS, (part + 1) * PART_ROWS)) {
        file.add(closedLoopRow(impression, end, world.pins, world.users, faults, faultStream));
        countImpression(sources[sourceOf(world.pins, impression.pin)]!, impression);
        policies[impression.policy]!++;
      }
      await file.finish(join(folder, 'impressions', `${date}-${String(part).padStart(4, '0')}.parquet`));
    }
    if (day === days - 1) break;
    const midnight = startTime + (day + 1) * DAY_MS;
    for (const user of market.night(day)) users.add(userRow(world.users, world.pins, user, midnight, faults, profiles));
    recent = [...recent, shown].slice(-LEARNING_DAYS);
    learner.fit(
      recent.flat().filter((impression) => isMature(impression, midnight)),
      random.fork('order', day),
    );
  }
  const userVersions = users.rows;
  await users.finish(join(folder, 'users.parquet'));
  return {
    adsc: 'simulation',
    options,
    loop: { drift, explore, selection, policies },
    rows: written,
    pins: world.pins.count,
    userVersions,
    sources: Object.fromEntries(SOURCES.map((name, i) => [name, sources[i]!])),
  };
}
