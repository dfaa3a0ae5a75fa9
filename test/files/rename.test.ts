import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isRunning } from '../../src/files/process.ts';
import { rename, untilFree } from '../../src/files/rename.ts';

/** Fails with these codes, one after the other, then gives `done`. */
function failing(...codes: string[]): { readonly work: () => Promise<string>; readonly left: string[] } {
  const left = [...codes];
  const work = async () => {
    const code = left.shift();
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  return { work, left };
}

it('waits on Windows while a file is in use, and nowhere else', async () => {
  expect(await untilFree(failing('EPERM', 'EBUSY', 'EACCES').work, 'win32')).toBe('done');
  for (const platform of ['linux', 'darwin'] as const)
    await expect(untilFree(failing('EPERM').work, platform)).rejects.toThrow('EPERM');
});

it('waits for nothing but that, and not for ever', async () => {
  const full = failing('ENOSPC', 'EPERM');
  await expect(untilFree(full.work, 'win32')).rejects.toThrow('ENOSPC');
  expect(full.left).toEqual(['EPERM']);
  const busy = failing(...Array.from({ length: 50 }, () => 'EBUSY'));
  await expect(untilFree(busy.work, 'win32')).rejects.toThrow('EBUSY');
  expect(busy.left.length).toBeGreaterThan(30);
});

it('renames over a file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-rename-'));
  writeFileSync(join(dir, 'new'), 'new');
  writeFileSync(join(dir, 'old'), 'old');
  await rename(join(dir, 'new'), join(dir, 'old'));
  expect(readFileSync(join(dir, 'old'), 'utf8')).toBe('new');
  rmSync(dir, { recursive: true });
});

it('knows the processes that run', () => {
  expect(isRunning(process.pid)).toBe(true);
  for (const pid of [0, -1, 1.5, Number.NaN, 2 ** 30]) expect(isRunning(pid)).toBe(false);
});
