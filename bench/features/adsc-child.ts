/**
 * A process that is measured: adsc's profile, its encoding or both. Prints what was measured as JSON. The clocks start when the modules are there.
 * Usage: node adsc-child.mjs prepare|profile|encode|both SPEC SCRATCH
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from '../../src/api/compile.ts';
import type { Outcome } from '../../src/api/outcome.ts';
import { profile } from '../../src/api/profile.ts';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { Facts } from './measured.ts';

const [stage, spec, scratch] = process.argv.slice(2) as [string, string, string];
const root = dirname(spec);
const build = join(root, 'build');

function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

async function profiled(): Promise<Facts> {
  const { lock } = given(await profile(spec, { cwd: root }));
  return {
    rows: lock.rows,
    vocabularies: Object.fromEntries(
      Object.entries(lock.vocabs).map(([id, { entries }]) => [id.replace(/^\w+\./, ''), entries]),
    ),
    heads: Object.fromEntries(
      Object.entries(lock.heads).map(([name, { observed, positives }]) => [name, [observed, positives]]),
    ),
  };
}

async function compiled(): Promise<void> {
  given(await compile(spec, { cwd: root, out: build }));
}

/** With a fresh cache. @returns its bytes */
async function encoded(): Promise<number> {
  const loaded = await loadBuild(build);
  if (Array.isArray(loaded)) throw new Error(loaded.map(({ message }) => message).join('\n'));
  const cacheDir = join(scratch, 'cache');
  rmSync(cacheDir, { recursive: true, force: true });
  const { plan, encoderSource } = loaded;
  const dataset = await openDataset({
    plan,
    encoder: loaded.createEncoder(),
    encoderSource,
    root,
    cacheDir,
  });
  if (!dataset.cached) throw new Error('the rows were not kept in a cache');
  await dataset.close();
  return bytesIn(cacheDir);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

// Text files are parsed in each measurement.
rmSync(join(root, '.adsc', 'cache', 'staged'), { recursive: true, force: true });
const started = performance.now();
const before = process.cpuUsage();
let facts: Facts | null = null;
let bytes: number | null = null;
if (stage !== 'encode') facts = await profiled();
// Without a compile between the two nothing could be encoded.
if (stage === 'both' || stage === 'prepare') await compiled();
if (stage === 'encode' || stage === 'both') bytes = await encoded();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak, bytes, facts }));
