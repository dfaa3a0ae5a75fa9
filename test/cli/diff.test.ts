/** `adsc diff`: sides, exit codes, formats, names and paths that are meant to do harm. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../helpers/command.ts';

const spec = `model m
signal a : onehot(5) { embed 2 }
signal p : onehot(3) { serve 0  embed 2 }
group g { a, p } -> 4
tower all { layers 4 }
head click on clicked
head buy on bought
train { batch 64  epochs 1 }
`;
const changed = {
  same: spec,
  any: spec.replace('train {', 'baseline lr\ntrain {'),
  warm: spec.replace('batch 64', 'batch 32'),
  breaking: spec.replace('head buy on bought\n', ''),
  meaning: spec.replace('serve 0', 'serve 1'),
};
const dir = folder({
  'old.ads': spec,
  ...Object.fromEntries(Object.entries(changed).map(([k, v]) => [`${k}.ads`, v])),
});

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    stdio: 'ignore',
  });
}

it('says of what gets narrower how: tables by their singular vectors, layers by whole units', async () => {
  const narrow = spec
    .replace('onehot(5) { embed 2 }', 'onehot(5) { embed 1 }')
    .replace('-> 4', '-> 3')
    .replace('layers 4', 'layers 3');
  const from = folder({ 'old.ads': spec, 'new.ads': narrow });
  const { out } = await fine(from, 'diff', 'old.ads', 'new.ads');
  const ways = [...out.matchAll(/note\[ADS\d+\]: (\w+).*; weights: (narrow[^(]*) \(/g)].map(([, kind, how]) => [
    kind,
    how,
  ]);
  expect(ways).toEqual([
    ['signal', 'narrow by SVD'],
    ['group', 'narrow'],
    ['tower', 'narrow'],
  ]);
});

describe('exit codes', () => {
  const levels = ['meaning', 'breaking', 'warm', 'any'] as const;
  it.each([
    ['same', []],
    ['any', ['any']],
    ['warm', ['any', 'warm']],
    ['breaking', ['any', 'breaking', 'warm']],
    ['meaning', ['any', 'breaking', 'meaning', 'warm']],
  ] as const)('of a change that is %s', async (name, failing) => {
    expect((await adsc(dir, ['diff', 'old.ads', `${name}.ads`])).code).toBe(0);
    const found: string[] = [];
    for (const level of levels)
      if ((await adsc(dir, ['diff', 'old.ads', `${name}.ads`, '--fail', level])).code === 1) found.push(level);
    expect(found.sort()).toEqual(failing);
  });

  it('of wrong arguments, missing files and specs with errors', async () => {
    write(dir, { 'wrong.ads': 'model m\nhead click on\n', 'x.json': '{}' });
    expect((await adsc(dir, ['diff', 'old.ads'])).code).toBe(2);
    expect((await adsc(dir, ['diff', 'old.ads', 'same.ads', '--fail', 'never'])).code).toBe(2);
    expect((await adsc(dir, ['diff', 'old.ads', 'none.ads'])).code).toBe(3);
    expect((await adsc(dir, ['diff', 'old.ads', 'x.json'])).code).toBe(3);
    expect((await adsc(dir, ['diff', '.', 'old.ads'])).err).toContain('ADS9044');
    expect((await adsc(dir, ['diff', 'git:HEAD', 'old.ads'])).err).toContain('a commit and a path are needed');
    expect((await adsc(dir, ['diff', 'old.ads', 'wrong.ads'])).code).toBe(1);
  });
});

describe('formats', () => {
  it('pretty has both places, the verdicts and a sum', async () => {
    const { out } = await fine(dir, 'diff', 'old.ads', 'meaning.ads');
    expect(out).toContain(
      "error[ADS9043]: signal 'p' (serve): the constant for serving is 1 instead of 0; weights: same",
    );
    expect(out).toContain('--> meaning.ads:3:24');
    expect(out).toContain('::: old.ads:3:24');
    expect(out).toContain('1 change; serving: breaking in meaning');
    expect((await fine(dir, 'diff', 'old.ads', 'same.ads')).out).toBe('no change: both sides are the same plan\n');
  });

  it('json has all of it', async () => {
    const { out } = await fine(dir, 'diff', 'old.ads', 'breaking.ads', '--format', 'json');
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      same: false,
      serving: 'breaking',
      old: { path: 'old.ads', kind: 'spec', model: 'm' },
    });
    // (4 + 1) of one tower.
    expect(found.changes).toMatchObject([
      {
        kind: 'head',
        name: 'buy',
        action: 'removed',
        weights: { keep: 'dropped', parameters: { kept: 0, fresh: 0, dropped: 5 } },
        before: { file: 'old.ads', line: 7, column: 6 },
        after: null,
      },
    ]);
    expect((await fine(dir, 'diff', 'old.ads', 'breaking.ads', '--json')).out).toBe(out);
  });

  it('github, sarif and markdown', async () => {
    const github = await fine(dir, 'diff', 'old.ads', 'meaning.ads', '--format', 'github');
    expect(github.out).toMatch(/^::error file=meaning\.ads,line=3,.*title=ADS9043/);
    const sarif = JSON.parse((await fine(dir, 'diff', 'old.ads', 'meaning.ads', '--format', 'sarif')).out);
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'ADS9043', level: 'error' }]);
    const markdown = await fine(dir, 'diff', 'old.ads', 'meaning.ads', '--format', 'markdown');
    expect(markdown.out).toContain(
      "| signal 'p' \\(serve\\): the constant for serving is 1 instead of 0 | **breaking in meaning** | same |",
    );
  });
});

describe('sides', () => {
  it('a build, its plan.json and its spec are one', async () => {
    await fine(dir, 'compile', 'old.ads', '-o', 'build');
    for (const side of ['build', 'build/plan.json']) {
      expect((await fine(dir, 'diff', side, 'old.ads')).out).toBe('no change: both sides are the same plan\n');
      expect((await adsc(dir, ['diff', side, 'meaning.ads', '--fail', 'meaning'])).code).toBe(1);
    }
  });

  it('a plan of another version, and one that was changed, are refused', async () => {
    const plan = JSON.parse(readFileSync(join(dir, 'build/plan.json'), 'utf8'));
    write(dir, {
      'later.json': JSON.stringify({ ...plan, version: 2 }),
      'forged.json': JSON.stringify({ ...plan, model: 'n' }),
    });
    const later = await adsc(dir, ['diff', 'later.json', 'old.ads']);
    expect([later.code, later.err]).toEqual([
      3,
      expect.stringContaining('it is of version 2, and this adsc reads version 1'),
    ]);
    const forged = await adsc(dir, ['diff', 'forged.json', 'old.ads']);
    expect([forged.code, forged.err]).toEqual([3, expect.stringContaining('changed by hand')]);
  });

  it('commits: specs with their imports, locks; from a folder inside of the repository', async () => {
    const repository = folder({
      'models/m.ads': `import "./common.ads"\n${spec.replace('signal a : onehot(5) { embed 2 }\n', '')}`,
      'models/common.ads': 'signal a : onehot(5) { embed 2 }\n',
    });
    git(repository, 'init', '-q');
    git(repository, 'add', '.');
    git(repository, 'commit', '-q', '-m', 'one');
    writeFileSync(join(repository, 'models/common.ads'), 'signal a : onehot(6) { embed 2 }\n');
    const models = join(repository, 'models');
    const { out } = await fine(models, 'diff', 'git:HEAD:m.ads', 'm.ads');
    expect(out).toContain("signal 'a': 5 keys → 6: 1 new; weights: grow (equal predictions; 14 kept, 2 fresh)");
    expect(out).toContain('::: git:HEAD:models/common.ads:1:8');
    expect((await fine(repository, 'diff', 'git:HEAD:models/m.ads', 'git:HEAD:models/m.ads')).out).toContain(
      'no change',
    );
    // Annotations are of files that are there.
    expect((await fine(models, 'diff', 'm.ads', 'git:HEAD:m.ads', '--format', 'github')).out).not.toContain('file=git');
  });
});

describe('hostile paths and names', () => {
  it('revisions are no options, and paths stay in the repository', async () => {
    const repository = folder({ 'm.ads': spec });
    git(repository, 'init', '-q');
    git(repository, 'add', '.');
    git(repository, 'commit', '-q', '-m', 'one');
    mkdirSync(join(repository, 'sub'));
    const reason = async (side: string) => {
      const { code, err } = await adsc(repository, ['diff', side, 'm.ads']);
      expect(code).toBe(3);
      return /can not be compared: (.*)/.exec(err)?.[1];
    };
    expect(await reason('git:--output=pwned:m.ads')).toBe('there is no commit "--output=pwned"');
    expect(await reason('git:$(touch pwned):m.ads')).toBe('there is no commit "$(touch pwned)"');
    expect(await reason('git:HEAD;touch pwned:m.ads')).toContain('there is no commit');
    expect(await reason('git:HEAD:../../etc/passwd')).toContain('leaves the repository');
    expect(await reason('git:HEAD:/etc/passwd')).toContain('leaves the repository');
    expect(await reason('git:HEAD:sub')).toBe('the commit has no such file');
    expect(await reason('git::m.ads')).toBe('a commit and a path are needed');
    expect(await reason('git:HEAD')).toBe('a commit and a path are needed');
    const { out } = await fine(repository, 'diff', 'git:HEAD:m.ads', 'm.ads');
    expect(out).toContain('no change');
    expect(() => readFileSync(join(repository, 'pwned'))).toThrow('ENOENT');
  });

  it('outside of a repository, and without git', async () => {
    const outside = folder({ 'm.ads': spec });
    expect((await adsc(outside, ['diff', 'git:HEAD:m.ads', 'm.ads'])).err).toContain(
      'the folder is in no working tree of git',
    );
    const { PATH } = process.env;
    process.env.PATH = outside;
    try {
      expect((await adsc(outside, ['diff', 'git:HEAD:m.ads', 'm.ads'])).err).toContain('git is not there');
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('names neither steer a terminal nor break a table', async () => {
    const name = '"a|b`<img src=x>`\\u001b[31m"';
    const odd = spec.replaceAll('head buy', `head ${name}`);
    const place = folder({ 'old.ads': odd, 'new.ads': spec.replace('head buy on bought\n', '') });
    const markdown = await adsc(place, ['diff', 'old.ads', 'new.ads', '--format', 'markdown']);
    expect(markdown.err).toBe('');
    expect(markdown.out).not.toMatch(/<img|[^\\]`|\u001b/);
    expect(
      markdown.out
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .every((line) => line.match(/(?<!\\)\|/g)!.length === 5),
    ).toBe(true);
    for (const format of ['pretty', 'json', 'github', 'sarif'])
      expect((await fine(place, 'diff', 'old.ads', 'new.ads', '--format', format)).out).not.toContain('\u001b');
  });

  it('names of every object are names', async () => {
    const odd = spec
      .replaceAll('signal a ', 'signal constructor ')
      .replace('{ a, p }', '{ constructor, p }')
      .replace('head buy', 'head __proto__');
    const place = folder({ 'old.ads': spec, 'new.ads': odd });
    const { out } = await fine(place, 'diff', 'old.ads', 'new.ads', '--format', 'json');
    expect(
      JSON.parse(out).changes.map(({ kind, name, action }: Record<string, string>) => `${kind} ${name} ${action}`),
    ).toEqual(['head buy removed', 'head __proto__ added', 'signal a removed', 'signal constructor added']);
  });
});
