/** What the serving benchmarks score: the flagship spec trained on a few simulated rows, and requests made up for it. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { run } from '../../src/cli/run.ts';
import { inputUses, type InputUse } from '../../src/emit/transforms/inputs.ts';
import type { RawRow, RawValue } from '../../src/runtime/types.ts';
import { uniform } from '../../test/program/plans.ts';

/** Trains it, once; gives the run's folder. */
export async function trainedRun(folder?: string): Promise<string> {
  const dir = folder ?? mkdtempSync(join(tmpdir(), 'adsc-bench-serve-'));
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'runs/1');
  if (existsSync(join(path, 'bundle/manifest.json'))) return path;
  copyFileSync(join(import.meta.dirname, '../../specs/pinterest-ads/model.ads'), join(dir, 'model.ads'));
  const streams = { cwd: dir, env: {}, stdout: { write: () => true }, stderr: { write: () => true } };
  for (const command of [
    ['simulate', '--rows', '20k', '--conflict', '1', '--click-rate', '8%'],
    ['profile', 'model.ads'],
    ['train', 'model.ads'],
    ['calibrate', 'runs/1'],
  ]) {
    const code = await run(command, { ...streams, stderr: { write: (text) => process.stderr.write(text) } });
    if (code !== 0) throw new Error(`adsc ${command.join(' ')} ended with ${code}`);
  }
  return path;
}

export async function openBuild(runDir: string): Promise<LoadedBuild> {
  const build = await loadBuild(join(runDir, 'bundle'));
  if (Array.isArray(build)) throw new Error(build[0]!.message);
  return build;
}

export interface RankBody {
  readonly request: RawRow;
  readonly candidates: readonly RawRow[];
}

/** A ranking request with so many candidates; values are of the model's own vocabularies. */
export function rankBody(build: LoadedBuild, candidates: number, seed = 1): RankBody {
  const draw = uniform(seed);
  const uses = inputUses(build.plan).filter((use) => !use.optional);
  const source = build.plan.data?.source ?? null;
  const row = (side: 'request' | 'candidate'): RawRow =>
    Object.fromEntries(
      uses
        .filter((use) => use.input.side === side)
        .map((use) => [
          use.input.name,
          use.input.name === source?.column ? pick(source.values, draw) : valueOf(build, use, draw),
        ]),
    );
  return { request: row('request'), candidates: Array.from({ length: candidates }, () => row('candidate')) };
}

function pick<T>(values: readonly T[], draw: () => number): T {
  return values[Math.floor(draw() * values.length)]!;
}

function valueOf(build: LoadedBuild, { readings }: InputUse, draw: () => number): RawValue {
  const reading = readings[0]!;
  const key = (vocab: { id: string; kind: string; entries: number } | null): string | number => {
    if (vocab === null || vocab.kind === 'hash') return Math.floor(draw() * 100_000);
    return vocab.kind === 'range' ? Math.floor(draw() * vocab.entries) : pick(build.keys[vocab.id]!, draw);
  };
  switch (reading.kind) {
    case 'number':
      return Math.round(draw() * 5000) / 100;
    case 'time':
      return `2025-03-09T${String(Math.floor(draw() * 24)).padStart(2, '0')}:00:00Z`;
    case 'key':
      return key(reading.vocab);
    case 'keys':
      return Array.from({ length: 1 + Math.floor(draw() * 5) }, () => key(reading.vocab));
    case 'vector':
      return Array.from({ length: reading.length }, () => Math.round((draw() - 0.5) * 1e4) / 1e4);
    default:
      throw new Error(`no drawn value of ${reading.kind}`);
  }
}
