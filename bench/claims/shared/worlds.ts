/** Worlds that were simulated before are read from results/cells/, one file per setting and world, so that a claim may run in pieces. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type Setting, simulateWorld, type System } from './days.ts';
import { calibrationError, median } from './statistics.ts';

const folder = join(import.meta.dirname, '../results/cells');

interface Stored {
  readonly setting: Setting;
  readonly systems: readonly System[];
  readonly world: number;
  /** Commit of the repository that simulated it. */
  readonly commit: string;
  /** Wall-clock seconds that it took. */
  readonly seconds: number;
  readonly cells: readonly Cell[];
}

export interface Worlds {
  readonly cells: readonly Cell[];
  /** Those that have cells. */
  readonly worlds: readonly number[];
  /** Every commit that simulated one of them. */
  readonly commits: readonly string[];
}

export interface WorldOptions {
  readonly claim: string;
  readonly setting: Setting;
  readonly systems: readonly System[];
  readonly worlds: readonly number[];
  /** Simulates also those that are there already. */
  readonly again: boolean;
  /** No further world is begun at or after this time, epoch ms; Infinity: all are. */
  readonly until: number;
}

/** Simulates the worlds that have no cells yet, one after the other, each written when it is done. */
export async function worldsOf({ claim, setting, systems, worlds, again, until }: WorldOptions): Promise<Worlds> {
  const found: Stored[] = [];
  for (const world of worlds) {
    const path = join(folder, claim, `${nameOf(setting, systems)}-world-${world}.json`);
    let stored = existsSync(path) && !again ? (JSON.parse(readFileSync(path, 'utf8')) as Stored) : null;
    if (
      stored !== null &&
      (JSON.stringify(stored.setting) !== JSON.stringify(setting) ||
        JSON.stringify(stored.systems) !== JSON.stringify(systems) ||
        stored.world !== world)
    )
      throw new Error(`${path} is of another setting`);
    if (stored === null && Date.now() < until) {
      const started = performance.now();
      const cells = await simulateWorld(setting, systems, world);
      stored = {
        setting,
        systems,
        world,
        commit: commit(),
        seconds: Math.round((performance.now() - started) / 1000),
        cells,
      };
      write(path, stored);
      console.error(
        `world ${world}: ${systems.map(({ name }) => `${name} ${medianError(cells, world, name).toFixed(3)}`).join(', ')} (${stored.seconds} s)`,
      );
    }
    if (stored !== null) found.push(stored);
  }
  return {
    cells: found.flatMap((s) => s.cells),
    worlds: found.map((s) => s.world),
    commits: [...new Set(found.map((s) => s.commit))],
  };
}

/** Median over days and sources of an error, by default E* = |ln(Σq/Σp)|. */
export function medianError(
  cells: readonly Cell[],
  world: number,
  system: string,
  of: (cell: Cell) => number = (c) => calibrationError(c.predicted, c.expected),
  source?: 0 | 1,
): number {
  return median(
    cells
      .filter((c) => c.world === world && c.system === system && (source === undefined || c.source === source))
      .map(of)
      .filter((e) => !Number.isNaN(e)),
  );
}

/** Readable at first, then a hash of all that decides the result. */
function nameOf(setting: Setting, systems: readonly System[]): string {
  const { levels, global, unseen, inventory } = setting.drift;
  const drift = [...new Set([levels, global, unseen, inventory])];
  const hash = createHash('sha256')
    .update(JSON.stringify([setting, systems]))
    .digest('hex')
    .slice(0, 8);
  return `${setting.impressionsPerDay}-a-day-drift-${drift.join('-')}-${setting.selection}-${hash}`;
}

function write(path: string, stored: Stored): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const { cells, ...rest } = stored;
  const line = (cell: Cell) =>
    JSON.stringify(cell, (_, v: unknown) =>
      typeof v === 'number' && !Number.isInteger(v) ? Number(v.toPrecision(6)) : v,
    );
  writeFileSync(`${path}.part`, `${JSON.stringify(rest).slice(0, -1)},"cells":[\n${cells.map(line).join(',\n')}\n]}\n`);
  renameSync(`${path}.part`, path);
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
    return `${git('rev-parse', '--short=12', 'HEAD')}${git('status', '--porcelain', '--', '../../../src', '..', ':!../results') === '' ? '' : ' with changes'}`;
  } catch {
    return 'unknown';
  }
}
