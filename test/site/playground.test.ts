/** The playground is a part of the site: its scripts can be bundled for a browser, where nothing of Node and no database is. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/emitted.ts';

const top = join(import.meta.dirname, '../..');

it('bundles', () => {
  const folder = join(temporaryFolder(), 'playground');
  const built = spawnSync(process.execPath, ['--import', 'tsx', join(top, 'scripts/playground.ts'), folder], {
    cwd: top,
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  expect(readdirSync(folder).sort()).toEqual([
    'emit.js',
    'index.html',
    'language.js',
    'page.js',
    'reference.html',
    'style.css',
    'train.js',
  ]);
}, 120_000);
