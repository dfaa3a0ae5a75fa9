/** Which program the extension starts, on every system: never one that a workspace without trust has put somewhere. */
import { expect, it } from 'vitest';
import { serverCommand } from '../../grammar/vscode/server-command.mts';

const on = (platform: string, files: readonly string[], change: object = {}) =>
  serverCommand({
    setting: '',
    trusted: true,
    folders: platform === 'win32' ? ['C:\\work & play'] : ['/project'],
    platform,
    path: platform === 'win32' ? '.;C:\\Program Files\\nodejs\\;;D:bin' : '.::/usr/bin/:bin',
    home: 'HOME',
    exists: (path: string) => files.includes(path),
    ...change,
  });

it('is the own one of a trusted workspace before that on the PATH', () => {
  expect(on('linux', ['/project/node_modules/.bin/adsc', '/usr/bin/adsc'])).toEqual({
    command: '/project/node_modules/.bin/adsc',
    cwd: '/project',
    shell: false,
  });
  expect(on('darwin', ['/usr/bin/adsc'])?.command).toBe('/usr/bin/adsc');
  // cmd.exe would take the path for a command and `play\…` for another.
  expect(on('win32', ['C:\\work & play\\node_modules\\.bin\\adsc.cmd'])).toEqual({
    command: '"C:\\work & play\\node_modules\\.bin\\adsc.cmd"',
    cwd: 'C:\\work & play',
    shell: true,
  });
  expect(on('win32', ['C:\\Program Files\\nodejs\\adsc.cmd'])?.command).toBe('"C:\\Program Files\\nodejs\\adsc.cmd"');
});

it('is nothing of a workspace that is not trusted, which is not the working folder either', () => {
  for (const [platform, own, folder] of [
    ['linux', '/project/node_modules/.bin/adsc', '/project/adsc'],
    ['win32', 'C:\\work & play\\node_modules\\.bin\\adsc.cmd', 'C:\\work & play\\adsc.cmd'],
  ] as const) {
    expect(
      on(platform, [own, folder, '.\\adsc.cmd', './adsc', 'bin/adsc', 'D:bin\\adsc.cmd'], { trusted: false }),
    ).toBeNull();
    expect(on(platform, ['/usr/bin/adsc', 'C:\\Program Files\\nodejs\\adsc.cmd'], { trusted: false })?.cwd).toBe(
      'HOME',
    );
  }
});

it('is what the settings say', () => {
  expect(on('linux', [], { setting: '/opt/my adsc' })?.command).toBe('/opt/my adsc');
  expect(on('win32', [], { setting: 'C:\\my adsc.cmd' })?.command).toBe('"C:\\my adsc.cmd"');
});
