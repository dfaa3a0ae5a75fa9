/**
 * The main job from nothing: simulate a market, profile, compile, train the model and its single-tower variant,
 * compare them, calibrate; each step the command that a user would type. Everything is written under demo/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const top = join(import.meta.dirname, '..');
const demo = join(top, 'demo');
rmSync(demo, { recursive: true, force: true });
mkdirSync(demo, { recursive: true });
// What is compared here is the towers; boosted trees of three heads take a minute a model.
const spec = readFileSync(join(top, 'specs/pinterest-ads/model.ads'), 'utf8');
writeFileSync(join(demo, 'model.ads'), `${spec}\ntrees { count none }\n`);

function adsc(...args: readonly string[]): void {
  console.log(`\n$ adsc ${args.join(' ')}`);
  const started = Date.now();
  const { status, signal } = spawnSync(process.execPath, [join(top, 'dist/cli.js'), ...args], {
    cwd: demo,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`adsc ${args[0]} ended with ${signal ?? `exit code ${status}`}`);
    process.exit(status ?? 1);
  }
  console.log(`(${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const rows = process.argv[2] ?? '200000';
adsc('simulate', '--rows', rows, '--days', '8', '--conflict', '1', '--click-rate', '8%', '-o', 'data');
adsc('check', 'model.ads');
adsc('profile', 'model.ads');
adsc('compile', 'model.ads', '-o', 'build');
adsc(
  'evaluate',
  'model.ads',
  '--compare',
  'base',
  'single_tower',
  '--true-probability',
  'click=true_click',
  'good_click=true_good_click',
  'scroll_up=true_scroll_up',
);
adsc('calibrate', 'runs/1');
adsc('evaluate', 'runs/1', '--calibrated');

console.log(`
The build is in ${relative(process.cwd(), join(demo, 'build'))} (open model.svg there: the picture of the model),
the trained bundles are in ${relative(process.cwd(), join(demo, 'runs'))}.`);
