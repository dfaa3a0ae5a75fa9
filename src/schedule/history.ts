/** What steps of `adsc run` have done: the history of a state folder, one line per entry. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/durable.ts';
import { canonicalJson } from '../ir/canonical.ts';
import { parseJson } from '../text/record.ts';
import { statePaths, stepFolders } from './state-folder.ts';
import { endOfStep } from './steps.ts';

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
  /** The rows of `metrics` are after this, epoch ms: those of validation, which choose epochs and trees, come before. */
  readonly measuredAfter: number;
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

/** Entries that are kept, the newest: more than two years of hourly steps would not be read by anybody. */
export const KEPT_ENTRIES = 20_000;

export interface History {
  readonly entries: HistoryEntry[];
  /** Whether the file has all of them. */
  readonly written: boolean;
}

/**
 * Oldest first; a text: why the file can't be used. A file that is not there has none. Steps after the newest one in the file are added: a call that
 * was killed after it had put the folder of its step in place has finished it, but for the line in the history.
 */
export async function readHistory(state: string): Promise<History | string> {
  const entries = await readFileOf(statePaths(state).history);
  if (typeof entries === 'string') return entries;
  const written = entries.length;
  const newest = stepsOf(entries).reduce((last, { name }) => (name > last ? name : last), '');
  for (const name of (await stepFolders(state)).filter((name) => name > newest)) {
    const entry = await finishedStep(state, name);
    if (typeof entry === 'string') return `steps/${name}/step/entry.json ${entry}`;
    if (entry !== null) entries.push(entry);
  }
  return { entries, written: entries.length === written };
}

/** What the step in a folder has done; null: it has not ended; a text: why its file can't be used. */
async function finishedStep(state: string, name: string): Promise<StepEntry | string | null> {
  let text: string;
  try {
    text = await readFile(join(statePaths(state).steps, name, 'step', 'entry.json'), 'utf8');
  } catch {
    return null;
  }
  const entry = entryOfLine(text);
  if (typeof entry === 'string') return entry;
  return entry.kind === 'step' && entry.name === name ? entry : 'is of another step';
}

async function readFileOf(path: string): Promise<HistoryEntry[] | string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return `history.jsonl: ${error instanceof Error ? error.message : String(error)}`;
  }
  const entries: HistoryEntry[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const entry = entryOfLine(line);
    if (typeof entry === 'string') return `line ${i + 1} of history.jsonl ${entry}`;
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
  const version: unknown = entry.version;
  if (version !== HISTORY_VERSION)
    return `${typeof version === 'number' ? `is of version ${version}` : 'says no version'}, and this adsc reads version ${HISTORY_VERSION}: use the adsc that wrote it, or begin another state`;
  if (typeof entry.name !== 'string') return 'has no name of a step';
  if (entry.kind === 'rollback') return entry as RollbackEntry;
  const step = entry as Partial<StepEntry>;
  const whole =
    step.kind === 'step' &&
    typeof step.model === 'string' &&
    endOfStep(entry.name) !== null &&
    typeof step.until === 'number' &&
    typeof step.trainedUntil === 'number' &&
    typeof step.measuredAfter === 'number' &&
    (step.verdict === 'published' || step.verdict === 'refused') &&
    typeof step.metrics === 'object' &&
    step.metrics !== null;
  return whole ? (step as StepEntry) : 'is damaged';
}

/** Writes the whole history: a crash leaves the one before. */
export function writeHistory(state: string, entries: readonly HistoryEntry[]): Promise<void> {
  return writeFileAtomically(
    statePaths(state).history,
    entries
      .slice(-KEPT_ENTRIES)
      .map((entry) => `${canonicalJson(entry)}\n`)
      .join(''),
  );
}

export function stepsOf(entries: readonly HistoryEntry[]): StepEntry[] {
  return entries.filter((entry) => entry.kind === 'step');
}

/** Where the newest step ends, epoch ms: the state has got there. null: there is none. */
export function newestEnd(entries: readonly HistoryEntry[]): number | null {
  return stepsOf(entries).reduce<number | null>((last, { until }) => Math.max(last ?? until, until), null);
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

/**
 * The folders that go, of those that are there: all but those of the newest `keep` published steps, of the newest `keep` refused ones (there is no going back
 * to them, so they take no place of others), and of the one that serves.
 */
export function oldSteps(entries: readonly HistoryEntry[], folders: readonly string[], keep: number): string[] {
  const there = stepsOf(entries).filter(({ name }) => folders.includes(name));
  const newest = (verdict: StepEntry['verdict']) => there.filter((step) => step.verdict === verdict).slice(-keep);
  const kept = new Set([...newest('published'), ...newest('refused')].map(({ name }) => name));
  const serving = servingStep(entries)?.name;
  return folders.filter((name) => !kept.has(name) && name !== serving);
}
