/** A lock of the data next to one of an engine's counts of it, and encoded rows of both. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fine } from '../../helpers/command.ts';
import { differences } from './compare.ts';
import { job } from './engines.ts';

/** The lock and its vocabularies, by path. */
function locked(dir: string): Map<string, string> {
  const files = existsSync(join(dir, 'vocab'))
    ? readdirSync(join(dir, 'vocab'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  return new Map(
    [join(dir, 'model.lock.json'), ...files]
      .sort()
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** The lock of the data, and the one of an engine's counts of it. */
export async function both(dir: string, remote: string | null): Promise<[Map<string, string>, Map<string, string>]> {
  await fine(dir, 'compile', 'model.ads', '--assume', '--target', 'spark');
  const end = await job(join(dir, 'build'), ['profile', '--output', join(dir, 'counts'), '--root', dir], remote);
  expect(end.code, end.err).toBe(0);
  await fine(dir, 'profile', 'model.ads', '--counts', 'counts');
  const ofCounts = locked(dir);
  rmSync(join(dir, 'model.lock.json'));
  rmSync(join(dir, 'vocab'), { recursive: true, force: true });
  await fine(dir, 'profile', 'model.ads');
  return [locked(dir), ofCounts];
}

/** The lock, but for the types of columns, and the encoded rows: an engine has those of adsc. */
export async function alike(dir: string, remote: string | null, rows: number): Promise<string> {
  const [mine, theirs] = await both(dir, remote);
  const without = (lock: ReadonlyMap<string, string>) =>
    [...lock].map(([path, text]) =>
      path === 'model.lock.json' ? text.replace(/"columns": \{[^]*?\n  \},/, '') : text,
    );
  expect([...theirs.keys()]).toEqual([...mine.keys()]);
  expect(without(theirs)).toEqual(without(mine));
  await fine(dir, 'compile', 'model.ads', '--target', 'spark');
  const build = join(dir, 'build');
  const end = await job(build, ['encode', '--output', join(dir, 'encoded'), '--root', dir], remote);
  expect(end.code, end.err.slice(-3000)).toBe(0);
  const { rows: n, found } = await differences(dir, build, join(dir, 'encoded'), 1);
  expect(found).toEqual([]);
  expect(n).toBe(rows);
  return end.err;
}
