/**
 * A process that is measured: adsc from files to an evaluated model, by the library that `npm run build` makes. Prints what was measured as JSON.
 * Usage: node adsc-end-to-end.mjs LIBRARY SPEC SCRATCH
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '../../src/api/outcome.ts';
import type { EndToEnd } from './end-to-end.ts';

const [library, spec, scratch] = process.argv.slice(2) as [string, string, string];
const cwd = dirname(spec);
const runs = join(scratch, 'runs');
rmSync(runs, { recursive: true, force: true });
const { profile, train, evaluate } = (await import(pathToFileURL(library).href)) as typeof import('../../src/index.ts');

function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

const started = performance.now();
const before = process.cpuUsage();
const stages: Record<string, number> = {};
async function stage<T>(name: string, of: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const value = await of();
  stages[name] = (performance.now() - from) / 1000;
  return value;
}

given(await stage('profile', () => profile(spec, { cwd })));
const trained = await stage('compile, encode, train', () => train(spec, { cwd, runs, epochs: 1 }));
if (!trained.ok) throw new Error(trained.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
// A baseline to compare with is no part of what the other does.
const { report } = given(await stage('evaluate', () => evaluate(trained.value.dir, { cwd, lr: false })));
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const auc = Object.fromEntries(report.heads.map(({ head, slices }) => [head, slices[0]!.metrics.auc]));
const measured: EndToEnd = {
  seconds,
  cpu: (user + system) / 1e6,
  peak: process.resourceUsage().maxRSS / 1024,
  stages,
  rows: report.rows,
  auc,
};
console.log(JSON.stringify(measured));
