export { simulate, type SimulationResult, type SimulationSummary, type SourceSummary } from './simulate.ts';
export type { SimulateOptions } from './options.ts';
