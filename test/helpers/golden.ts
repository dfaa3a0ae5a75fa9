/**
 * Golden files: expected outputs kept next to the tests. A golden that is missing, that differs, or that no test asked for fails.
 * `UPDATE_GOLDEN=1 npx vitest run test/x` writes what is missing or differs and deletes orphans; read the diff before committing it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';

const testRoot = resolve(fileURLToPath(import.meta.url), '../..');

function updating(): boolean {
  return process.env['UPDATE_GOLDEN'] === '1';
}

/** Compares a text with the golden at `path`, relative to `test/`. Line ends are compared as they are. */
export function expectGolden(path: string, actual: string): void {
  const file = resolve(testRoot, path);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (expected === actual) return;
  if (updating()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  if (expected === null) expect.fail(`no golden test/${path} yet; run with UPDATE_GOLDEN=1 to write it:\n${actual}`);
  expect(actual, `differs from test/${path}; if that is right, run with UPDATE_GOLDEN=1`).toBe(expected);
}

/**
 * A folder, relative to `test/`, in which every file is a golden of the calling test file. Call it once, at the top of a test
 * file or a describe block; when the tests there are done, files that none of them asked for fail (orphans).
 */
export function goldenDirectory(directory: string): { expect(name: string, actual: string): void } {
  const asked = new Set<string>();
  const ran = { any: false };
  // Vitest accepts nothing but a destructuring pattern as the first parameter.
  // eslint-disable-next-line no-empty-pattern
  afterAll(({}, suite) => {
    // A run narrowed with `-t` asks for a part only, so nothing can be said about the rest.
    if (isNarrowed(suite) || !ran.any) return;
    const root = resolve(testRoot, directory);
    const orphans = listFiles(root).filter((name) => !asked.has(name));
    if (updating()) for (const name of orphans) rmSync(join(root, name));
    else if (orphans.length > 0)
      expect.fail(`no test asks for these goldens in test/${directory}: ${orphans.join(', ')}`);
  });
  return {
    expect(name, actual) {
      ran.any = true;
      asked.add(name);
      expectGolden(`${directory}/${name}`, actual);
    },
  };
}

/** Compares a whole set of files (path to content), such as a build, with a folder of goldens; extra files there fail. */
export function expectGoldenFiles(directory: string, files: ReadonlyMap<string, string>): void {
  const root = resolve(testRoot, directory);
  const orphans = listFiles(root).filter((name) => !files.has(name));
  if (updating()) for (const name of orphans) rmSync(join(root, name));
  for (const [name, content] of files) expectGolden(`${directory}/${name}`, content);
  if (!updating()) expect(orphans, `goldens in test/${directory} that nothing writes any more`).toEqual([]);
}

function listFiles(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

interface Task {
  readonly mode?: string;
  readonly tasks?: readonly Task[];
}

function isNarrowed(task: Task): boolean {
  return task.mode === 'skip' || (task.tasks ?? []).some(isNarrowed);
}
