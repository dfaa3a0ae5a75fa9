/** What a simulation reports of what it wrote. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FullOptions } from './options.ts';
import type { Impression } from './traffic.ts';

/** `simulation.json`: how the log was made, and what is in it. Marks the folder as one that may be overwritten. */
export interface SimulationSummary {
  readonly adsc: 'simulation';
  readonly options: FullOptions;
  /** Of a closed loop only. */
  readonly loop?: {
    readonly drift: number;
    readonly explore: number;
    readonly selection: 'value' | 'random';
    /** Rows by who chose them. */ readonly policies: Readonly<Record<string, number>>;
  };
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

export function noImpressions(): SourceSummary {
  return { rows: 0, clicks: 0, goodClicks: 0, scrollUps: 0, expectedClicks: 0 };
}

export function countImpression(summary: SourceSummary, impression: Impression): void {
  summary.rows++;
  if (impression.clicked) summary.clicks++;
  if (impression.goodClick) summary.goodClicks++;
  if (impression.scrolled) summary.scrollUps++;
  summary.expectedClicks += impression.truth.click;
}
