export { simulate } from './simulate.ts';
export { simulateClosedLoop, type ClosedLoopOptions } from './closed-loop.ts';
export type { SimulationResult, SimulationSummary, SourceSummary } from './summary.ts';
export type { SimulateOptions } from './options.ts';
export { type DriftOptions, FULL_DRIFT, NO_DRIFT } from './drift.ts';
export {
  type Candidates,
  EXPLORER,
  isMature,
  LABEL_WINDOW_MS,
  Market,
  MARKET_DEFAULTS,
  type MarketImpression,
  type MarketOptions,
  noisyOracle,
  type Ranker,
  type RankingRequest,
} from './market.ts';
export { RawReader, type RawRows } from './raw.ts';
