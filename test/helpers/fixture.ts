/** Projects as versions of adsc have left them: test/fixtures, written by scripts/fixtures.ts. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { folder } from './command.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const SUFFIX = '.json.br';

/** Versions that there is a fixture of. */
export function fixtureVersions(): string[] {
  return readdirSync(fixtures).flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []));
}

/** A copy of a version's project in a folder of its own. */
export function fixture(version: string): string {
  const text = brotliDecompressSync(readFileSync(join(fixtures, `${version}${SUFFIX}`))).toString();
  const { files, links, contents } = JSON.parse(text) as {
    readonly files: readonly (readonly [path: string, content: number])[];
    readonly links: readonly (readonly [path: string, to: string])[];
    /** A character a byte. */
    readonly contents: readonly string[];
  };
  const dir = folder();
  const made = (path: string) => {
    const at = join(dir, ...path.split('/'));
    mkdirSync(dirname(at), { recursive: true });
    return at;
  };
  for (const [path, content] of files) writeFileSync(made(path), Buffer.from(contents[content]!, 'latin1'));
  for (const [path, to] of links) symlinkSync(to, made(path));
  return dir;
}
