/** docs/ci.md: the hooks do what it says, and its tables have what there is. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inputsOf } from '../action/steps.ts';
import { bundledCli, folder, write } from '../helpers/command.ts';

const top = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(top, 'docs/ci.md'), 'utf8');
const right = 'model x\nsignal a : onehot(5)\ngroup g { a } -> 4\nhead click on clicked\n';
const part = 'model y\nimport "part.ads"\ngroup g { b } -> 4\nhead click on clicked\n';

function ended(cwd: string, command: string, ...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

/** A repository whose project has adsc installed. */
function repository(files: Readonly<Record<string, string>>): string {
  const dir = folder({
    'package.json': '{"name": "specs", "private": true}',
    '.gitignore': 'node_modules\n',
    'node_modules/adsc/package.json': '{"name": "adsc", "version": "0.1.0", "bin": {"adsc": "cli.cjs"}}',
    'node_modules/adsc/cli.cjs': `#!/usr/bin/env node\nimport(${JSON.stringify(bundledCli())})\n`,
    'node_modules/.bin/.here': '',
    ...files,
  });
  chmodSync(join(dir, 'node_modules/adsc/cli.cjs'), 0o755);
  symlinkSync('../adsc/cli.cjs', join(dir, 'node_modules/.bin/adsc'));
  ended(dir, 'git', 'init', '-q');
  for (const [name, value] of [
    ['user.name', 'a'],
    ['user.email', 'a@b.c'],
    ['commit.gpgsign', 'false'],
  ] as const)
    ended(dir, 'git', 'config', name, value);
  return dir;
}

it('the hook of git lets commits through that are laid out and without errors', () => {
  const dir = repository({ 'x.ads': right });
  const hook = join(dir, '.git/hooks/pre-commit');
  writeFileSync(hook, /```sh\n(#!\/bin\/sh\n.*?)```/s.exec(page)![1]!);
  chmodSync(hook, 0o755);
  const commit = (files: Readonly<Record<string, string>>) => {
    write(dir, files);
    ended(dir, 'git', 'add', '-A');
    return ended(dir, 'git', 'commit', '-m', 'specs');
  };
  expect(commit({})).toMatchObject({ code: 0 });
  const unformatted = commit({ 'a b.ads': right.replace('signal a', 'signal    a') });
  expect([unformatted.code === 0, unformatted.said.includes('ADS9012')]).toEqual([false, true]);
  const wrong = commit({ 'a b.ads': right.replace('{ a }', '{ b }') });
  expect([wrong.code === 0, wrong.said.includes('ADS2001')]).toEqual([false, true]);
  expect(commit({ 'a b.ads': right })).toMatchObject({ code: 0 });
  // No spec: nothing to look at, whatever lies there.
  expect(commit({ 'notes.txt': 'x' })).toMatchObject({ code: 0 });
});

const manifest = readFileSync(join(top, '.pre-commit-hooks.yaml'), 'utf8');
const hooks = Array.from(
  manifest.matchAll(/^- id: (\S+)\n(?: .*\n)*? {2}entry: (.*)\n/gm),
  ([, id, entry]): [string, string] => [id!, entry!],
);

it.each(hooks)('the hook %s of pre-commit', (id, entry) => {
  const dir = repository({
    'x.ads': right,
    'y.ads': part,
    'part.ads': 'signal b : onehot(5)\n',
    'wrong.ads': right.replace('signal a : onehot(5)', 'signal   a : onehott(5)'),
    'adsc.config.json': '{"specs": ["y.ads"], "lint": {"maxWarnings": 9}}',
  });
  // As pre-commit calls it: the words of the entry, then the files.
  const [command, ...words] = entry.split(' ') as [string, ...string[]];
  const on = (...files: string[]) => ended(dir, command, ...words, ...files);
  expect(on('x.ads', 'part.ads')).toMatchObject({ code: 0 });
  const before = readFileSync(join(dir, 'wrong.ads'), 'utf8');
  const wrong = on('wrong.ads');
  // What writes the layout fails by what pre-commit sees of the files.
  if (id === 'adsc-fmt') expect(readFileSync(join(dir, 'wrong.ads'), 'utf8')).not.toBe(before);
  else expect([wrong.code, readFileSync(join(dir, 'wrong.ads'), 'utf8')]).toEqual([1, before]);
});

it('names hooks, inputs and outputs that there are, and all of them', () => {
  expect(hooks.map(([id]) => id)).toEqual(['adsc-fmt', 'adsc-fmt-check', 'adsc-check', 'adsc-lint']);
  for (const [id] of hooks) expect(page).toContain(id);
  const rows = Array.from(page.matchAll(/^\| `([a-z]+)` \|/gm), ([, name]) => name!);
  expect(rows.sort()).toEqual(Object.keys(inputsOf(join(top, 'action'))).sort());
  const action = readFileSync(join(top, 'action/action.yml'), 'utf8');
  const outputs = Array.from(
    action.slice(action.indexOf('\noutputs:'), action.indexOf('\nruns:')).matchAll(/^ {2}(\w+):$/gm),
    ([, name]) => name!,
  );
  expect(outputs).toEqual(['problems', 'comment', 'pictures']);
  for (const name of outputs) expect(page).toContain(`\`${name}\` (`);
});
