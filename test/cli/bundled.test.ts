/** The command line as a package has it, in a process of its own: what only that shows. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { address, adsc, bundledCli, fine, folder, start } from '../helpers/command.ts';

const dir = folder({ 'bad.ads': 'modle x\n' });
const cli = (...argv: string[]) =>
  spawnSync(process.execPath, [bundledCli(), ...argv], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

it('ends with the exit code of the command', () => {
  expect(cli('--version')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    stderr: '',
  });
  expect(cli('check', 'bad.ads')).toMatchObject({ status: 1, stdout: '' });
  expect(cli('--nonsense')).toMatchObject({ status: 2, stdout: '' });
  expect(cli('check', 'nowhere.ads')).toMatchObject({ status: 3, stdout: '' });
});

it('every command has its help, and its code can be loaded', async () => {
  const help = cli('--help').stdout;
  const commands = [...help.matchAll(/^ {2}(\w+) .*/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'help' && name !== 'adsc');
  expect(commands).toEqual(
    expect.arrayContaining([
      'init',
      'check',
      'compile',
      'fmt',
      'explain',
      'profile',
      'train',
      'evaluate',
      'simulate',
      'doctor',
    ]),
  );
  // The help comes from one table, whatever the command: one process, and the rest without.
  expect(cli('train', '--help')).toMatchObject({ status: 0, stdout: (await fine(dir, 'train', '--help')).out });
  for (const name of commands) expect((await fine(dir, name, '--help')).out).toContain(`Usage: adsc ${name}`);
  // Each fails for its own reason rather than for a chunk that is not there.
  for (const name of commands.filter(
    (command) => !['init', 'simulate', 'doctor', 'config', 'lsp', 'completion'].includes(command),
  )) {
    const { status, stderr } = cli(name, 'nowhere.ads', ...(name === 'evaluate' ? ['--compare', 'base'] : []));
    expect({ name, status: [1, 2, 3].includes(status!), stderr }).toEqual({
      name,
      status: true,
      stderr: expect.stringMatching(/^error/) as string,
    });
  }
});

it('the Prettier plugin is a module of its own', () => {
  const dir = folder({ 'model.ads': 'model   m\n' });
  const prettier = fileURLToPath(import.meta.resolve('prettier')).replace(/index\.mjs$/, 'bin/prettier.cjs');
  const plugin = join(dirname(bundledCli()), 'prettier.mjs');
  expect(
    spawnSync(process.execPath, [prettier, '--plugin', plugin, 'model.ads'], { cwd: dir, encoding: 'utf8' }),
  ).toMatchObject({ status: 0, stdout: 'model m\n', stderr: '' });
});

it('a reader that has seen enough is no error, and a full output is one without a stack trace', () => {
  const shell = (line: string) =>
    spawnSync('sh', ['-c', line], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, ADSC: bundledCli(), NODE: process.execPath },
    });
  expect(shell('"$NODE" "$ADSC" explain codes | true')).toMatchObject({ status: 0, stderr: '' });
  expect(shell('"$NODE" "$ADSC" check bad.ads 2>&1 | true')).toMatchObject({ stderr: '' });
  if (!existsSync('/dev/full')) return console.warn('skipped in part: there is no /dev/full here');
  const full = spawnSync(process.execPath, [bundledCli(), 'explain', 'codes'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect({ status: full.status, stderr: full.stderr }).toEqual({
    status: 3,
    stderr: expect.stringMatching(/^error\[ADS9009\]: could not write standard output: .*\n$/) as string,
  });
});

it('a low limit of open files is told as such, with nothing half-written', () => {
  const own = folder({
    'model.ads': `model m\ndata log from "log.csv" { }\nsignal word : onehot { values [a, b] }\ngroup g { word } -> 2\ntower all { layers 2 }\nhead click on clicked\n`,
    'log.csv': 'word,clicked\na,1\nb,0\n',
  });
  const before = readdirSync(own);
  const limited = (limit: number, line: string) =>
    spawnSync('sh', ['-c', `ulimit -n ${limit} && exec "$NODE" ${line}`], {
      cwd: own,
      encoding: 'utf8',
      // Node itself would read the certificates, and warn that it can't.
      env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ADSC: bundledCli(), NODE: process.execPath },
    });
  // What Node itself needs differs by version; with one more it starts, and what it then runs finds none left.
  let limit = 10;
  while (limited(limit, '-e 0').status !== 0) limit++;
  for (const command of ['profile model.ads', 'train model.ads', 'serve runs/1 --port 0']) {
    const ended = limited(limit + 1, `"$ADSC" ${command}`);
    expect({ command, status: ended.status, stderr: ended.stderr }).toEqual({
      command,
      status: 3,
      stderr:
        "error[ADS8706]: the system lets this process open no more files\n   = help: raise the limit: 'ulimit -n 1024'\n",
    });
    expect(readdirSync(own)).toEqual(before);
  }
});

it('a server that is told to end while it loads says so, and SIGHUP ends one that serves', async () => {
  const own = folder();
  // Aborted before it began: what an interrupt that came first comes to.
  const loading = new AbortController();
  loading.abort();
  await fine(own, 'init', '.', '--template', 'ctr');
  await fine(own, 'simulate', '--rows', '2k', '--users', '50', '--pins', '50');
  await fine(own, 'profile', 'model.ads');
  await fine(own, 'train', 'model.ads', '--id', 'r', '--engine', 'onnx', '--epochs', '1');
  expect(await adsc(own, ['serve', 'runs/r', '--port', '0'], { signal: loading.signal })).toMatchObject({
    code: 130,
    err: expect.stringContaining('error[ADS8707]: interrupted before anything was served') as string,
  });
  const child = start(own, ['serve', 'runs/r', '--port', '0']);
  await address(child);
  child.process.kill('SIGHUP');
  expect(await child.ended).toMatchObject({
    code: 0,
    signal: null,
    err: expect.stringMatching(/closing: answering what came in\n$/) as string,
  });
}, 120_000);

it('a simulation that is interrupted leaves nothing half-written', async () => {
  // So many rows that it is not over before it is interrupted.
  const child = start(dir, ['simulate', '--rows', '30M', '--users', '500', '--pins', '500', '-o', 'data']);
  while (
    child.process.exitCode === null &&
    (!existsSync(join(dir, 'data')) || readdirSync(join(dir, 'data')).length === 0)
  )
    await sleep(20);
  child.process.kill('SIGINT');
  expect(await child.ended).toMatchObject({ code: 130, out: '', err: 'interrupted: nothing was written\n' });
  expect(readdirSync(join(dir, 'data'))).toEqual([]);
});

it('needs nothing but its own package', () => {
  // Started from a folder far from the repository, by a path that is a link as npm makes it.
  const bin = folder();
  execFileSync('ln', ['-s', bundledCli(), join(bin, 'adsc')]);
  expect(
    spawnSync(process.execPath, [join(bin, 'adsc'), 'check', join(dir, 'bad.ads')], { cwd: '/', encoding: 'utf8' }),
  ).toMatchObject({ status: 1 });
});

it('Ctrl-C ends a watch', async () => {
  const child = start(dir, ['check', 'bad.ads', '--watch']);
  await new Promise<void>((ready) =>
    child.process.stderr!.on('data', (text: Buffer) => text.toString().includes('watching') && ready()),
  );
  child.process.kill('SIGINT');
  expect(await child.ended).toMatchObject({
    code: 1,
    err: expect.stringMatching(/error\[ADS1002\][^]*\nwatching for changes/) as string,
  });
});

it('a project may lie in a folder with any name', () => {
  // In process, the test runner's own loader of modules stumbles over a question mark.
  const project = folder({ [`why? #1 100%/it's/log.csv`]: `device,clicked\n${'ios,1\nweb,0\n'.repeat(30)}` });
  const at = join(project, `why? #1 100%/it's`);
  writeFileSync(
    join(at, 'model.ads'),
    'model m\ndata d from "*.csv"\nsignal device : onehot\ngroup g { device } -> 2\ntower all { layers 2 }\nhead click on clicked\n',
  );
  for (const argv of [
    ['profile', 'model.ads'],
    ['train', 'model.ads'],
    ['evaluate', 'runs/1', '--split', 'train'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [bundledCli(), ...argv], { cwd: at, encoding: 'utf8' });
    expect({ argv, status, stderr }).toMatchObject({ argv, status: 0 });
  }
});
