/** Completion scripts, run by their shells; one that isn't installed is only looked at. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../helpers/command.ts';

const dir = folder({ 'model.ads': '', 'notes.txt': '', 'specs/a.ads': '' });
const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What bash offers behind a line. */
async function offered(line: string): Promise<string[]> {
  const { out } = await fine(dir, 'completion', 'bash');
  write(dir, { '.completion.bash': out });
  const words = line.split(' ');
  const script = `source .completion.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _adsc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: dir, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((word) => word !== '');
}

it.skipIf(!has('bash'))('bash completes commands, options, values and files', async () => {
  expect(await offered('adsc ')).toEqual(expect.arrayContaining(['check', 'fmt', 'lsp', 'completion', '--json']));
  expect(await offered('adsc ch')).toEqual(['check']);
  expect(await offered('adsc check --fo')).toEqual(['--format']);
  expect(await offered('adsc check --format ')).toEqual(['pretty', 'json', 'sarif', 'github']);
  expect(await offered('adsc --quiet check --format s')).toEqual(['sarif']);
  expect((await offered('adsc check ')).sort()).toEqual(['model.ads', 'specs']);
  expect(await offered('adsc check specs/')).toEqual(['specs/a.ads']);
  expect(await offered('adsc evaluate ')).toEqual(expect.arrayContaining(['specs', 'model.ads']));
  expect(await offered('adsc simulate --out ')).toEqual(expect.arrayContaining(['model.ads', 'notes.txt', 'specs']));
  expect(await offered('adsc completion ')).toEqual(['bash', 'zsh', 'fish']);
});

it('every shell has every command and option', async () => {
  const help = (await fine(dir, '--help')).out;
  const commands = [...help.matchAll(/^ {2}(\w+) .*/gm)]
    .map((match) => match[1]!)
    .filter((name) => !['help', 'adsc'].includes(name));
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { out } = await fine(dir, 'completion', shell);
    for (const name of commands) expect(out).toMatch(new RegExp(`\\b${name}\\b`));
    for (const option of ['bootstrap', 'closed-loop']) expect(out).toContain(option);
  }
});

it.skipIf(!has('fish'))('fish completes them too', async () => {
  write(dir, { 'adsc.fish': (await fine(dir, 'completion', 'fish')).out });
  const offers = (line: string) => {
    const { status, stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', `source adsc.fish; complete -C '${line}'`],
      { cwd: dir, encoding: 'utf8', env: { ...process.env, HOME: dir } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\t')[0]!]));
  };
  expect(offers('adsc ')).toEqual(expect.arrayContaining(['check', 'fmt', 'lsp', 'completion']));
  expect(offers('adsc check --fo')).toEqual(['--format']);
  expect(offers('adsc check --format ').sort()).toEqual(['github', 'json', 'pretty', 'sarif']);
  expect(offers('adsc check ')).toEqual(expect.arrayContaining(['model.ads', 'specs/']));
  expect(offers('adsc completion ').sort()).toEqual(['bash', 'fish', 'zsh']);
});

it.skipIf(!has('zsh'))('zsh registers it', async () => {
  write(dir, { 'adsc.zsh': (await fine(dir, 'completion', 'zsh')).out });
  const { status, stdout, stderr } = spawnSync(
    'zsh',
    ['-fc', 'autoload -U compinit; compinit -D -u; source ./adsc.zsh; print $_comps[adsc]'],
    { cwd: dir, encoding: 'utf8', env: { ...process.env, HOME: dir } },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '_adsc\n', stderr: '' });
});

it.each(['zsh', 'fish'])('%s takes its script', async (shell) => {
  const { out } = await fine(dir, 'completion', shell);
  write(dir, { [`.completion.${shell}`]: out });
  if (!has(shell)) return console.warn(`skipped in part: there is no ${shell} here`);
  expect(spawnSync(shell, ['-n', join(dir, `.completion.${shell}`)], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

it('no other shell', async () => {
  expect(await adsc(dir, ['completion', 'tcsh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bash, zsh, fish') as string,
  });
});
