import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBuild } from '../../src/emit/write.ts';

let root: string;
let build: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'adsc-write-'));
  build = join(root, 'out/build');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A build of one file and its manifest. */
function files(content: string): Map<string, string> {
  return new Map([
    ['graph/model.json', content],
    ['manifest.json', JSON.stringify({ adsc: '0.1.0', files: { 'graph/model.json': {} } })],
  ]);
}
const content = () => readFileSync(join(build, 'graph/model.json'), 'utf8');
const besides = () => readdirSync(join(root, 'out')).filter((name) => name !== 'build');
const reason = async (directory: string, of: Map<string, string>) =>
  (await writeBuild(directory, of)).map((d) => `${d.code}: ${d.message}`).join();

describe('writing a build', () => {
  it('makes its folders, replaces the old build whole, and leaves nothing next to it', async () => {
    expect(
      await writeBuild(build, new Map([...files('old'), ['features/old.js', 'x']].map(([k, v]) => [k!, v!]))),
    ).toEqual([]);
    writeFileSync(
      join(build, 'manifest.json'),
      JSON.stringify({ adsc: '0.1.0', files: { 'graph/model.json': {}, 'features/old.js': {} } }),
    );
    expect(await writeBuild(build, files('new'))).toEqual([]);
    expect(content()).toBe('new');
    expect(existsSync(join(build, 'features'))).toBe(false);
    expect(besides()).toEqual([]);
  });

  it('never writes outside', async () => {
    for (const path of ['../x', '/etc/x', 'a/../../x', 'a//b', '', '.', 'a\\b', 'c:x', 'a\nb']) {
      expect(await reason(build, new Map([[path, 'x']]))).toContain('not one inside a build');
    }
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('never replaces what it did not write', async () => {
    await writeBuild(build, files('old'));
    writeFileSync(join(build, 'notes.txt'), 'mine');
    expect(await reason(build, files('new'))).toContain('it holds "notes.txt", which adsc did not write');
    expect(content()).toBe('old');
    mkdirSync(join(root, 'home'));
    writeFileSync(join(root, 'home/thesis.tex'), 'mine');
    expect(await reason(join(root, 'home'), files('new'))).toContain('thesis.tex');
    mkdirSync(join(root, 'other'));
    writeFileSync(join(root, 'other/manifest.json'), '{}');
    expect(await reason(join(root, 'other'), files('new'))).toContain('manifest.json');
  });

  it('leaves the old build when it fails on the way', async () => {
    await writeBuild(build, files('old'));
    const clash = new Map([...files('new'), ['graph/model.json/inside', 'x']] as [string, string][]);
    expect(await reason(build, clash)).toContain('ADS7016');
    expect(content()).toBe('old');
    expect(besides()).toEqual([]);
    expect(await reason(join(build, 'graph/model.json/build'), files('new'))).toContain('a part of its path is a file');
  });

  it('puts a build back that a killed process had moved aside, and clears what it left', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    await writeBuild(build, files('old'));
    const aside = join(root, 'out', `.build.adsc-old-${dead}-x`);
    mkdirSync(join(aside, 'graph'), { recursive: true });
    mkdirSync(join(root, 'out', `.build.adsc-new-${dead}-x`));
    for (const [path, text] of files('older')) writeFileSync(join(aside, path), text);
    rmSync(build, { recursive: true });
    // What fails after that has mended already.
    expect(
      await reason(build, new Map([...files('new'), ['graph/model.json/inside', 'x']] as [string, string][])),
    ).toContain('ADS7016');
    expect(content()).toBe('older');
    expect(besides()).toEqual([]);
  });

  it('follows a link to the build', async () => {
    await writeBuild(join(root, 'real'), files('old'));
    mkdirSync(join(root, 'out'));
    symlinkSync(join(root, 'real'), build);
    expect(await writeBuild(build, files('new'))).toEqual([]);
    expect(readFileSync(join(root, 'real/graph/model.json'), 'utf8')).toBe('new');
    expect(content()).toBe('new');
  });
});
