/**
 * The folder of a run, `runs/ID/`: `run.json` (what it is and how far it got), `log.jsonl` (the learning curve), `checkpoint/` (to resume
 * from) and, once trained, `bundle/` (to evaluate and serve).
 */
import { artifacts, versionFault } from '../../ir/artifact-version.ts';
import type { Distilled, HeadLogit } from '../../ir/forests.ts';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { prettyJson } from '../../ir/canonical.ts';
import type { Plan } from '../../ir/plan.ts';
import type { CurvePoint } from '../loop/state.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import { caught, writing } from '../training-failure.ts';
import { parseJson } from '../../text/record.ts';

export const RUN_VERSION = artifacts.run.version;

/** run.json */
export interface RunRecord {
  readonly version: typeof RUN_VERSION;
  readonly id: string;
  readonly adsc: string;
  readonly model: string;
  readonly variant: string | null;
  /** Of the plan. */
  readonly fingerprint: string;
  /** Of plan, vocabularies and weights; null until the bundle is there. */
  readonly modelFingerprint: string | null;
  /** `migrated`: not trained yet; the bundle has the weights of another run, as far as they fit. */
  readonly status: 'running' | 'interrupted' | 'failed' | 'done' | 'stopped early' | 'migrated';
  readonly engine: string;
  readonly seed: number;
  readonly epochs: number;
  /** `Dataset.key`: plan and content of the files. Absent in runs of versions before it was kept. */
  readonly data?: string;
  /** Rows of each part. */
  readonly rows: Readonly<Record<string, number>>;
  /** Of a run whose weights are not fresh: where they are from. */
  readonly from?: StartedFrom;
  /** Last time of the rows that weights were learned from, epoch ms; null without times. Absent in runs of versions before it was kept. */
  readonly trainedUntil?: number | null;
  readonly steps: number;
  readonly examples: number;
  /** From 1; null without a validation part. */
  readonly bestEpoch: number | null;
  readonly curve: readonly CurvePoint[];
  /** With `refit`, once the run is done: epochs and rows (training and validation part) of the fit that counts. */
  readonly refit?: { readonly epochs: number; readonly rows: number };
  /** null without negative sampling, or before the run is done. */
  readonly sampling: SamplingRecord | null;
  /** By head, of a model with trees next to its network: how many are kept, and what both weigh. Absent before the run is done. */
  readonly trees?: Readonly<Record<string, HeadLogit>>;
  /** Of a model whose trees are distilled; absent before the run is done. */
  readonly distilled?: Distilled;
  /** By table that starts from vectors: its keys with one and without, and vectors of other keys. */
  readonly vectors: Readonly<
    Record<string, { readonly found: number; readonly missing: number; readonly ignored: number }>
  >;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly updated: string;
}

/** The run that another one starts from, and what of its weights was kept. */
export interface StartedFrom {
  /** Its folder, relative to the new run's, with `/`. */
  readonly run: string;
  /** Of its bundle. */
  readonly modelFingerprint: string;
  /** Numbers of the new model with a value from the old one, of the new model without, and of the old model that go. */
  readonly parameters: { readonly kept: number; readonly fresh: number; readonly dropped: number };
  /** Whether what its optimizers had learned is kept as well. */
  readonly optimizer: boolean;
}

export interface SamplingRecord {
  readonly base: string | null;
  readonly keep: number;
  readonly correct: 'weight' | 'base' | 'batch';
  /** `correct batch`: by tower and head what was added to the logits; it is in the bundle's weights. */
  readonly offsets: Readonly<Record<string, Readonly<Record<string, number>>>> | null;
  /** `correct base`: by head. */
  readonly corrections: Readonly<Record<string, 'base' | 'implies' | 'mixture' | 'none'>> | null;
  /** By head: under 10,000 the standard error of its mean prediction is over 1 %. */
  readonly effectivePositives: Readonly<Record<string, number>>;
}

export interface RunPaths {
  readonly record: string;
  readonly log: string;
  readonly checkpoint: string;
  readonly bundle: string;
}

export function runPaths(runDir: string): RunPaths {
  return {
    record: join(runDir, 'run.json'),
    log: join(runDir, 'log.jsonl'),
    checkpoint: join(runDir, 'checkpoint'),
    bundle: join(runDir, 'bundle'),
  };
}

/**
 * Makes `runsDir/ID`. Without an id, the number after the highest there is. A name that is taken or is no plain name is a diagnostic; two
 * runs that start at once never get the same folder.
 */
export function newRunFolder(
  runsDir: string,
  id?: string,
): Promise<{ readonly id: string; readonly dir: string } | Diagnostic[]> {
  return caught(async () => {
    if (id !== undefined && !isRunName(id)) return [diagnostic('ADS8108', null, { name: id })];
    await writing(runsDir, () => mkdir(runsDir, { recursive: true }));
    if (id !== undefined) {
      const dir = join(runsDir, id);
      return (await makeFolder(dir))
        ? { id, dir }
        : [
            diagnostic(
              'ADS8107',
              null,
              { path: dir },
              { hint: "option 'resume' goes on with it, if it was interrupted; another option 'id' starts a new run" },
            ),
          ];
    }
    for (let number = 1 + (await highestNumber(runsDir)); ; number++) {
      const dir = join(runsDir, String(number));
      if (await makeFolder(dir)) return { id: String(number), dir };
    }
  });
}

/** One part of a path that is safe on every file system. */
export function isRunName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !name.endsWith('.');
}

async function makeFolder(dir: string): Promise<boolean> {
  return writing(dir, async () => {
    try {
      await mkdir(dir);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });
}

async function highestNumber(runsDir: string): Promise<number> {
  const numbers = (await readdir(runsDir)).filter((name) => /^\d{1,9}$/.test(name)).map(Number);
  return Math.max(0, ...numbers);
}

export async function writeRunRecord(runDir: string, record: RunRecord): Promise<void> {
  const path = runPaths(runDir).record;
  await writing(path, () => writeFileAtomically(path, prettyJson(record)));
}

/** Says that a run is of another plan. */
export function otherModel(runDir: string, record: RunRecord, plan: Plan): Diagnostic[] {
  if (record.fingerprint === plan.fingerprint) return [];
  return [
    diagnostic('ADS8103', null, { path: runDir, why: 'it is of another model (the spec or the lock has changed)' }),
  ];
}

/** Why the record of a run is not read although it is there, in words: it is of another version. null: it is not, or there is none. */
export async function runVersionFault(runDir: string): Promise<string | null> {
  try {
    const record = parseJson(await readFile(runPaths(runDir).record, 'utf8')) as Partial<RunRecord> | null;
    if (typeof record?.version !== 'number') return null;
    const fault = versionFault('run', record.version, record.adsc);
    return fault === null ? null : `run.json: ${fault}`;
  } catch {
    return null;
  }
}

/** The record of a run, or null when the folder has none that can be read. */
export async function readRunRecord(runDir: string): Promise<RunRecord | null> {
  try {
    const record = parseJson(await readFile(runPaths(runDir).record, 'utf8')) as Partial<RunRecord>;
    const known =
      record.version === RUN_VERSION &&
      typeof record.id === 'string' &&
      typeof record.fingerprint === 'string' &&
      typeof record.seed === 'number';
    return known ? (record as RunRecord) : null;
  } catch {
    return null;
  }
}
