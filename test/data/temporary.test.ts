import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporary, removeTemporary } from '../../src/data/temporary.ts';
import { temporaryFolder } from '../helpers/emitted.ts';

it('removes what killed processes left, and nothing else', () => {
  const parent = temporaryFolder();
  const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  const host = hostname().replace(/[^\w.]/g, '_');
  const left = [
    `adsc-${host}-${dead}-a1`,
    `adsc-${host}-${process.pid}-b2`,
    `adsc-elsewhere-${dead}-c3`,
    'adsc-notes',
    'mine',
  ];
  for (const name of left) mkdirSync(join(parent, name, 'inside'), { recursive: true });
  const made = makeTemporary(parent);
  expect(existsSync(made)).toBe(true);
  removeTemporary(made);
  expect(readdirSync(parent).sort()).toEqual(left.slice(1).sort());
});
