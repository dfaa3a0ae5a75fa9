/** A hash of the sources, by which what was made of them is found again, and never what was made of others. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

let known: string | null = null;

/** Changes with everything that a build or a run of the compiler depends on. */
export function sourceHash(): string {
  if (known !== null) return known;
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['src', 'scripts', 'package.json', 'package-lock.json']) {
    const paths = folder.includes('.')
      ? ['']
      : readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const path of paths) {
      const file = join(repository, folder, path);
      if (statSync(file).isFile()) hash.update(`${folder}/${path}\0`).update(readFileSync(file));
    }
  }
  return (known = hash.digest('hex').slice(0, 32));
}
