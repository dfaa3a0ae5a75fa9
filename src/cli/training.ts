/** Training one model for the command line: compile, write the build into the run, open the data, train, bundle. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { loadBuild } from '../bundle/load.ts';
import { openDataset, type Dataset } from '../data/dataset.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { writeBuild } from '../emit/write.ts';
import type { BaselinePlan, Plan } from '../plan/schema.ts';
import type { Engine } from '../train/engine.ts';
import { createEngine } from '../train/engines/index.ts';
import { newRunFolder } from '../train/run/folder.ts';
import { trainRun, type RunOutcome } from '../train/run/run.ts';
import { compileSpec } from './compile-spec.ts';
import { CommandFailure, type Context, exitCode } from './context.ts';
import { printDiagnostics } from './print.ts';
import { Progress } from './progress.ts';
import type { Project } from './project.ts';

export interface TrainRequest {
  readonly variant?: string | null;
  readonly baseline?: BaselinePlan['kind'] | null;
  readonly engine: string;
  readonly threads?: number;
  readonly epochs?: number;
  readonly seed?: number;
  /** As typed: relative to the working folder. */
  readonly runs: string;
  readonly id?: string;
  readonly resume?: boolean;
  readonly checkpointEvery?: number;
  readonly maxBad?: number;
  readonly cache?: boolean;
}

/** `origin.json` in a run: where its spec is, so that `adsc evaluate RUN` finds the data again. */
export const ORIGIN_FILE = 'origin.json';
export interface Origin {
  /** Project root relative to the run's folder. */
  readonly root: string;
  /** Spec relative to the root. */
  readonly spec: string;
}

export interface Trained extends RunOutcome {
  readonly dir: string;
  readonly plan: Plan;
}

export async function trainModel(context: Context, project: Project, request: TrainRequest): Promise<Trained> {
  const { plan, files } = await compileSpec(context, project, request);
  const runs = resolve(context.cwd, request.runs);
  const run = request.resume === true && request.id !== undefined ? { id: request.id, dir: join(runs, request.id) } : unwrap(await newRunFolder(runs, request.id));
  refuse(await writeBuild(join(run.dir, 'build'), files));
  const origin: Origin = { root: relative(run.dir, project.root), spec: project.spec };
  writeFileSync(join(run.dir, ORIGIN_FILE), `${JSON.stringify(origin, null, 2)}\n`);
  const build = unwrap(await loadBuild(join(run.dir, 'build')));

  const data = await openData(context, { plan, encoder: build.encoder, root: project.root, maxBadShare: request.maxBad, ...(request.cache === false ? { cacheDir: null } : {}) });
  try {
    const engine = await startEngine(request.engine, plan, request.threads);
    try {
      const label = `training ${[plan.model, request.variant ?? request.baseline].filter((w) => w).join(' ')}`;
      const progress = new Progress(context, label);
      const outcome = unwrap(
        await trainRun({
          run,
          build,
          data: { counts: data.counts, chunks: (split, options) => data.chunks(split, options) },
          engine,
          seed: request.seed ?? plan.train.seed,
          epochs: request.epochs,
          resume: request.resume === true,
          checkpointEvery: request.checkpointEvery,
          signal: context.signal,
          onProgress: (p) => {
            if (p.phase === 'trees') return progress.update(p.rows, p.totalRows, `tree ${p.rows} of ${p.totalRows}`);
            const rate = p.examplesPerSecond > 0 ? `, ${Math.round(p.examplesPerSecond).toLocaleString('en')} examples/s` : '';
            progress.update(p.phase === 'train' ? p.rows : p.totalRows, p.totalRows, `epoch ${p.epoch}/${p.epochs}, loss ${p.loss.toFixed(5)}${rate}`);
          },
        }).finally(() => progress.end()),
      );
      return { ...outcome, dir: run.dir, plan };
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

/** Opens data with a progress bar; its warnings are printed. */
export async function openData(context: Context, options: Parameters<typeof openDataset>[0]): Promise<Dataset> {
  const progress = new Progress(context, 'encoding');
  const data = await openDataset({
    ...options,
    onProgress: ({ rows, total }) => progress.update(rows, total, `${rows.toLocaleString('en')} rows`),
  }).finally(() => progress.end());
  await printDiagnostics(context, data.diagnostics, new Map(), 'pretty');
  return data;
}

export async function startEngine(name: string, plan: Plan, threads?: number): Promise<Engine> {
  const engine = await createEngine(name as Parameters<typeof createEngine>[0], plan, { threads: threads ?? Math.min(4, availableParallelism()) });
  if ('code' in engine) throw new CommandFailure([engine], exitCode.data);
  return engine;
}

/** The value, or a failure of the command with exit code 3. */
export function unwrap<T extends object>(value: T | Diagnostic[]): T {
  if (Array.isArray(value)) throw new CommandFailure(value as Diagnostic[], exitCode.data);
  return value;
}

export function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new CommandFailure(diagnostics, exitCode.data);
}
