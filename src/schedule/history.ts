/** What steps of `adsc run` have done: the history of a state folder, one line an entry. */
import { readFile } from 'node:fs/promises';
import { writeFileAtomically } from '../files/durable.ts';
import { parseJson } from '../text/record.ts';

export const HISTORY_VERSION = 1;

/** What a model measures on the holdout of a step, by head; null: its labels are all the same, or there are none. */
export interface StepMetrics {
  readonly logLoss: number | null;
  readonly auc: number | null;
  /** Mean prediction over mean label. */
  readonly calibration: number | null;
}
export type MetricsByHead = Readonly<Record<string, StepMetrics>>;

/** A gate as it was judged for one head. */
export interface JudgedGate {
  readonly measure: 'log_loss' | 'auc' | 'calibration';
  readonly head: string;
  /** Of the new model; null: it can't be measured on these rows, and the gate is passed. */
  readonly value: number | null;
  /** The worst that passes: of `calibration` on either side of 1. null: there is nothing to compare with. */
  readonly limit: number | null;
  readonly passed: boolean;
}

/** A step that is over. */
export interface StepEntry {
  readonly version: typeof HISTORY_VERSION;
  readonly kind: 'step';
  /** Its name: the end of the step in UTC, `20260106T000000Z`. */
  readonly name: string;
  readonly model: string;
  readonly modelFingerprint: string;
  /** The step whose model it was trained on from; null: from scratch. */
  readonly from: string | null;
  /** Why it was trained from scratch; null: it was not. */
  readonly scratch: 'first' | 'policy' | 'asked' | 'incompatible' | null;
  /** Its rows are after this, epoch ms; null: all before `until`. */
  readonly after: number | null;
  readonly until: number;
  /** Last time of the rows that it has learned from, epoch ms. */
  readonly trainedUntil: number;
  readonly rows: Readonly<Record<string, number>>;
  /** Of vocabularies that grow, by id: keys with an id, and those of them that are new or were forgotten in this step. */
  readonly vocabularies: Readonly<
    Record<string, { readonly keys: number; readonly added: number; readonly forgotten: number }>
  >;
  /** Of the new model, on rows that it has not learned from. */
  readonly metrics: MetricsByHead;
  /** Of the model that served before, on the same rows; null: there was none. */
  readonly serving: MetricsByHead | null;
  readonly gates: readonly JudgedGate[];
  readonly verdict: 'published' | 'refused';
  /** Seconds that the step took, those of calls that were ended included only from the last start on. */
  readonly seconds: number;
}

/** Somebody took another step's model. */
export interface RollbackEntry {
  readonly version: typeof HISTORY_VERSION;
  readonly kind: 'rollback';
  /** The step that serves from then on. */
  readonly name: string;
}

export type HistoryEntry = StepEntry | RollbackEntry;

/** Entries that are kept: more than two years of hourly steps would not be read by anybody. */
export const KEPT_ENTRIES = 20_000;

/** Oldest first; a text: why the file can't be used. A file that is not there has none. */
export async function readHistory(path: string): Promise<HistoryEntry[] | string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return error instanceof Error ? error.message : String(error);
  }
  const entries: HistoryEntry[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const entry = entryOfLine(line);
    if (typeof entry === 'string') return `line ${i + 1} ${entry}`;
    entries.push(entry);
  }
  return entries;
}

function entryOfLine(line: string): HistoryEntry | string {
  let entry: Partial<StepEntry> | Partial<RollbackEntry>;
  try {
    entry = parseJson(line) as typeof entry;
  } catch {
    return 'is no JSON';
  }
  if (entry.version !== HISTORY_VERSION) return 'is of another version of adsc';
  if (typeof entry.name !== 'string') return 'has no name of a step';
  if (entry.kind === 'rollback') return entry as RollbackEntry;
  const step = entry as Partial<StepEntry>;
  const whole =
    step.kind === 'step' &&
    typeof step.model === 'string' &&
    typeof step.until === 'number' &&
    typeof step.trainedUntil === 'number' &&
    (step.verdict === 'published' || step.verdict === 'refused') &&
    typeof step.metrics === 'object' &&
    step.metrics !== null;
  return whole ? (step as StepEntry) : 'is damaged';
}

/** Writes the whole history: a crash leaves the one before. */
export function writeHistory(path: string, entries: readonly HistoryEntry[]): Promise<void> {
  return writeFileAtomically(
    path,
    entries
      .slice(-KEPT_ENTRIES)
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join(''),
  );
}

export function stepsOf(entries: readonly HistoryEntry[]): StepEntry[] {
  return entries.filter((entry) => entry.kind === 'step');
}

/** The step whose model serves; null: none was published. */
export function servingStep(entries: readonly HistoryEntry[]): StepEntry | null {
  const steps = stepsOf(entries);
  for (const entry of [...entries].reverse()) {
    if (entry.kind === 'rollback') return steps.find(({ name }) => name === entry.name) ?? null;
    if (entry.verdict === 'published') return entry;
  }
  return null;
}
