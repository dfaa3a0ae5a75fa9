/**
 * Loaded before the command line (`node --import`): ends the process by SIGKILL at its n-th change of a file (ADSC_TEST_KILL_AT=n), just before it (n whole)
 * or just after it has begun (n + .5). Without a number it writes how many there were to ADSC_TEST_COUNT.
 */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const killAt = Number(process.env.ADSC_TEST_KILL_AT ?? NaN);
let changes = 0;

if (isMainThread) {
  for (const name of ['writeFile', 'rename', 'rm', 'mkdir', 'symlink', 'link', 'cp', 'copyFile', 'utimes'])
    promises[name] = watched(promises[name]);
  for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'mkdtempSync', 'symlinkSync'])
    fs[name] = watched(fs[name]);
  const { open } = promises;
  promises.open = watched(async (...args) => {
    const file = await open(...args);
    for (const method of ['write', 'writeFile', 'sync', 'chmod', 'truncate'])
      file[method] = watched(file[method].bind(file));
    return file;
  });
  syncBuiltinESMExports();
  const out = process.env.ADSC_TEST_COUNT;
  if (out !== undefined) {
    const { writeFileSync } = fs;
    process.on('exit', () => writeFileSync(out, String(changes)));
  }
}

function watched(work) {
  return (...args) => {
    const now = changes++;
    if (now === killAt) process.kill(process.pid, 'SIGKILL');
    const result = work(...args);
    if (now + 0.5 === killAt) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
