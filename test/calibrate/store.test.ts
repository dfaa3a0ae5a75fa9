/** Calibrators next to a run: numbered, one current, and not more of them than are kept. */
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Calibrator, CALIBRATOR_VERSION, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import {
  calibratorPaths,
  currentCalibratorPath,
  pruneCalibrators,
  writeCalibrator,
} from '../../src/calibrate/store.ts';
import { folder } from '../helpers/command.ts';

/** One that differs from others by its rows. */
function calibrator(rows: number): Calibrator {
  return sealCalibrator({
    version: CALIBRATOR_VERSION,
    method: 'platt',
    model: 'm',
    window: { from: 0, to: rows, rows, traffic: 'all', ownRows: null },
    sampling: null,
    layout: { signals: [], sources: null } as unknown as Calibrator['layout'],
    heads: [],
  });
}

it('a writer that was killed before it made its calibrator the current one does so when it comes again', async () => {
  const run = folder();
  await writeCalibrator(run, calibrator(1));
  const pointer = join(run, 'calibrators/current.json');
  renameSync(pointer, join(run, 'before.json'));
  const second = await writeCalibrator(run, calibrator(2));
  renameSync(join(run, 'before.json'), pointer);
  expect(await currentCalibratorPath(run)).not.toBe(second);
  expect(await writeCalibrator(run, calibrator(2))).toBe(second);
  expect(await currentCalibratorPath(run)).toBe(second);
  expect(await calibratorPaths(run)).toHaveLength(2);
  // The same as an earlier one, after another: a fit of its own.
  expect(await writeCalibrator(run, calibrator(1))).toMatch(/000003-/);
});

it('the newest are kept, with their signatures, and the current one whatever its age', async () => {
  const run = folder();
  const sign = () => new Uint8Array([1]);
  const paths = [];
  for (let i = 1; i <= 5; i++) paths.push(await writeCalibrator(run, calibrator(i), sign));
  await pruneCalibrators(run, 2);
  expect([...(await calibratorPaths(run))].reverse()).toEqual(paths.slice(3));
  expect(readdirSync(join(run, 'calibrators')).filter((name) => name.endsWith('.sig'))).toHaveLength(2);
  const [name] = paths[3]!.split('/').slice(-1);
  writeFileSync(join(run, 'calibrators/current.json'), JSON.stringify({ file: name }));
  await pruneCalibrators(run, 1);
  expect([...(await calibratorPaths(run))].reverse()).toEqual(paths.slice(3));
});
