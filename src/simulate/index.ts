export { simulate, type SimulationResult, type SimulationSummary, type SourceSummary } from './simulate.ts';
export type { SimulateOptions } from './options.ts';
export { type DriftOptions, FULL_DRIFT, NO_DRIFT } from './drift.ts';
export { type Candidates, EXPLORER, isMature, LABEL_WINDOW_MS, Market, MARKET_DEFAULTS, type MarketImpression, type MarketOptions, noisyOracle, type Ranker, type RankingRequest } from './market.ts';
export { RawReader, type RawRows } from './raw.ts';
