/** A disk that fills while a step runs: it says so, the last good model serves on, and the next call with room goes on. Needs a small file system, which only root can mount. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readHistory } from '../../src/schedule/history.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { adsc, fine } from '../helpers/command.ts';
import { count } from '../helpers/full.ts';
import { random } from '../helpers/random-model.ts';
import { dayOf, ran, shop, writeDay } from './daily.ts';

/** A state folder on a file system of its own, or null where that can't be had. */
function smallDisk(dir: string, kilobytes: number): string | null {
  const disk = join(dir, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return null;
  }
  atEnd(() => execFileSync('umount', [disk]));
  return disk;
}

/** Leaves so many KiB free. */
function leave(disk: string, kilobytes: number): void {
  rmSync(join(disk, 'filler'), { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - kilobytes * 1024)));
}

it('ends a step with an error wherever that happens, and spoils nothing', async (context) => {
  const dir = shop(7);
  const disk = process.platform === 'linux' ? smallDisk(dir, 8192) : null;
  if (disk === null) {
    console.warn('skipped: a small file system can be mounted only by root on Linux');
    return context.skip();
  }
  const state = join(disk, 'state');
  await ran(dir, dayOf(6), { state: 'disk/state' });
  const before = readlinkSync(join(state, 'current'));
  const draw = random(5);
  writeDay(dir, 6);
  // From no room at all to nearly enough for a step, which takes about 500 KiB.
  const rooms = [0, 4, ...Array.from({ length: count(4, 25) }, () => Math.floor(draw() * 560))];
  const seen = new Set<string>();
  for (const room of rooms) {
    leave(disk, room);
    const ended = await adsc(dir, ['run', 'model.ads', '--at', dayOf(7), '--state', 'disk/state', '--engine', 'cpu']);
    if (ended.code === 0) break;
    expect(ended.code, `${room} KiB\n${ended.err}`).toBe(3);
    seen.add(/error\[(ADS\d+)\]/.exec(ended.err)![1]!);
    expect(ended.err).toMatch(/ENOSPC|disk is full|no space/i);
    // A step may be over and its calibrator not written: what serves is the last one that is whole.
    expect(readlinkSync(join(state, 'current'))).toBe(before);
    expect(existsSync(join(state, 'current/bundle/manifest.json'))).toBe(true);
    expect(typeof (await readHistory(state))).toBe('object');
    expect(existsSync(join(state, 'owner'))).toBe(false);
  }
  expect(seen.size).toBeGreaterThan(1);
  rmSync(join(disk, 'filler'), { force: true });
  await fine(dir, 'run', 'model.ads', '--at', dayOf(7), '--state', 'disk/state', '--engine', 'cpu');
  const { step } = await ran(dir, dayOf(7), { state: 'disk/state' });
  // As on a disk with room.
  const other = shop(7);
  await ran(other, dayOf(6));
  expect((await ran(other, dayOf(7))).step.modelFingerprint).toBe(step.modelFingerprint);
  const calibrator = (of: string) => readFileSync(join(of, 'current/calibrators/current.json'), 'utf8');
  expect(calibrator(state)).toBe(calibrator(join(other, 'state')));
});
