import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/create.ts';

export interface SimulateOptions {
  /** Folder that gets `impressions/`, `pins.parquet`, `users.parquet` and `simulation.json`. Made if it isn't there. */
  readonly outDir: string;
  /** Impressions in all. Default 200,000. */
  readonly rows?: number;
  /** Default 1. The same options and seed give the same rows. */
  readonly seed?: number;
  /** Default 8: a week to train on and a day to hold out. */
  readonly days?: number;
  /** First day, `YYYY-MM-DD`, from midnight UTC. Default 2025-03-03, a Monday. */
  readonly start?: string;
  /** Defaults: a user per 40 rows (500 … 100,000), a pin per 100 (400 … 50,000), an advertiser per 20 pins, 160 categories. */
  readonly users?: number;
  readonly pins?: number;
  readonly advertisers?: number;
  readonly categories?: number;
  /** Clicks per impression, in each source. Default .03; a small log needs more to learn from. */
  readonly clickRate?: number;
  /** Good clicks per click. Default .55. */
  readonly goodRate?: number;
  /** Scroll-ups per impression. Default: 0.8 of the click rate. */
  readonly scrollRate?: number;
  /** How differently the two sources behave: 0 alike, .5 unrelated, 1 opposite. Default .4. */
  readonly conflict?: number;
  /** Share of shopping ads among impressions. Default .6. */
  readonly shoppingShare?: number;
  /** Whether clicks end in purchases, some of them days later: columns `purchased`, `purchased_at`, `true_purchase`. Default false. */
  readonly delays?: boolean;
  /** Multiplies the rates of missing, absurd and malformed values. Default 1; 0 gives a clean log. */
  readonly faults?: number;
  /** Called after each part with the rows written so far. */
  readonly onProgress?: (rows: number, total: number) => void;
  /** Aborts between parts; nothing half-written stays. */
  readonly signal?: AbortSignal;
}

export type FullOptions = Required<Omit<SimulateOptions, 'onProgress' | 'signal' | 'start' | 'outDir'>> & {
  /** Epoch ms. */ readonly startTime: number;
};

/** What must hold of each number: its bounds, and whether it is a whole one. */
const BOUNDS: Readonly<
  Record<keyof Omit<FullOptions, 'startTime' | 'delays'>, readonly [number, number, 'whole' | 'any']>
> = {
  rows: [1, 1e9, 'whole'],
  seed: [0, Number.MAX_SAFE_INTEGER, 'whole'],
  days: [1, 366, 'whole'],
  users: [1, 10_000_000, 'whole'],
  pins: [8, 10_000_000, 'whole'],
  advertisers: [2, 1_000_000, 'whole'],
  categories: [8, 1_000_000, 'whole'],
  clickRate: [1e-4, 0.5, 'any'],
  goodRate: [0.01, 0.99, 'any'],
  scrollRate: [1e-4, 0.5, 'any'],
  conflict: [0, 1, 'any'],
  shoppingShare: [0.01, 0.99, 'any'],
  faults: [0, 10, 'any'],
};

/** Fills in the defaults. Diagnostics (ADS9002) name every option out of bounds. */
export function fillOptions(options: SimulateOptions): {
  readonly options: FullOptions;
  readonly diagnostics: readonly Diagnostic[];
} {
  const rows = options.rows ?? 200_000;
  const pins = options.pins ?? clamp(Math.round(rows / 100), 400, 50_000);
  const clickRate = options.clickRate ?? 0.03;
  const start = options.start ?? '2025-03-03';
  const full: FullOptions = {
    rows,
    pins,
    clickRate,
    seed: options.seed ?? 1,
    days: options.days ?? 8,
    startTime: Date.parse(`${start}T00:00:00Z`),
    users: options.users ?? clamp(Math.round(rows / 40), 500, 100_000),
    advertisers: options.advertisers ?? Math.max(20, Math.round(pins / 20)),
    categories: options.categories ?? 160,
    goodRate: options.goodRate ?? 0.55,
    scrollRate: options.scrollRate ?? Math.min(0.5, 0.8 * clickRate),
    conflict: options.conflict ?? 0.4,
    shoppingShare: options.shoppingShare ?? 0.6,
    faults: options.faults ?? 1,
    delays: options.delays ?? false,
  };
  const diagnostics: Diagnostic[] = [];
  for (const [name, [low, high, kind]] of Object.entries(BOUNDS)) {
    const value = full[name as keyof typeof BOUNDS];
    if (value >= low && value <= high && (kind === 'any' || Number.isInteger(value))) continue;
    const what = kind === 'whole' ? 'a whole number' : 'a number';
    diagnostics.push(
      diagnostic('ADS9002', null, { message: `${name} must be ${what} from ${low} to ${high}, not ${value}` }),
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start) || Number.isNaN(full.startTime)) {
    diagnostics.push(diagnostic('ADS9002', null, { message: `start must be a day like 2025-03-03, not "${start}"` }));
  }
  return { options: full, diagnostics };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
