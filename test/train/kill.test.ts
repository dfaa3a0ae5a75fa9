/** Training killed with SIGKILL at random moments, several times in one run, and resumed: the same bytes in the end. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/emitted.ts';
import { uniform } from '../program/plans.ts';

const child = join(import.meta.dirname, 'kill-child.ts');

/** Runs training until it ends, or until it is killed so many milliseconds after it was ready. True if it ended. */
function trainInChild(outDir: string, checkpointEvery: number, killAfter: number | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, ['--import', 'tsx', child, outDir, String(checkpointEvery)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    process_.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    process_.stdout.once('data', () => {
      if (killAfter !== null) setTimeout(() => process_.kill('SIGKILL'), killAfter);
    });
    process_.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(errors));
    });
  });
}

it('a run that is killed again and again ends with the same bytes', async () => {
  const [whole, killed] = [temporaryFolder(), temporaryFolder()];
  expect(await trainInChild(whole, 1e9, null)).toBe(true);
  const random = uniform(11);
  let kills = 0;
  // Checkpoints after every third step, so that many kills hit one being written.
  while (!(await trainInChild(killed, 3, kills < 5 ? 150 + 500 * random() : null))) kills++;
  expect(kills).toBeGreaterThanOrEqual(3);
  expect(existsSync(join(killed, 'final.safetensors'))).toBe(true);
  expect(readFileSync(join(killed, 'final.safetensors')).equals(readFileSync(join(whole, 'final.safetensors')))).toBe(true);
  const log = readFileSync(join(killed, 'log.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { kind: string; step: number });
  expect(log.filter((e) => e.kind === 'resume' && e.step > 0).length, 'kills in the middle').toBeGreaterThanOrEqual(2);
  // The log of a killed run has no gaps and no repeats: the steps follow each other.
  const steps = (folder: string) => readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { kind: string; step: number; loss: number }).filter((e) => e.kind === 'step').map((e) => [e.step, e.loss]);
  expect(steps(killed)).toEqual(steps(whole));
});
