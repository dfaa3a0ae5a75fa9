/** Targets that are npm packages: the example of docs/adding, packed, installed without a network, and used; and what is refused. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adsc, fine, folder } from '../helpers/command.ts';

const spec = 'model shop\nsignal day : onehot(7)\ngroup ad { day } -> 8\nhead click on clicked\n';
const example = join(import.meta.dirname, '../../docs/adding/example-target');
const ofPackage = (name: string, code: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: './index.js' }),
  [`node_modules/${name}/index.js`]: code,
});

test('the example is packed, installed offline, and writes its card', async () => {
  const dir = folder({
    'package.json': '{ "private": true }',
    'model.ads': spec,
    'adsc.config.json': '{ "targets": { "adsc-target-card": { "title": "The shop | ours" } } }',
  });
  const npm = (...argv: string[]) =>
    execFileSync('npm', [...argv, '--loglevel', 'silent'], { cwd: dir, encoding: 'utf8' });
  const tarball = npm('pack', example).trim();
  npm('install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  await fine(dir, 'compile', 'model.ads', '-o', 'build');
  expect(readFileSync(join(dir, 'build/targets/card/card.md'), 'utf8')).toContain('# The shop \\| ours\n');
  const manifest = JSON.parse(readFileSync(join(dir, 'build/manifest.json'), 'utf8')) as { files: object };
  expect(Object.keys(manifest.files)).toContain('targets/card/card.md');
  await fine(dir, 'compile', 'model.ads', '-o', 'plain', '--no-config');
  expect(existsSync(join(dir, 'plain/targets'))).toBe(false);
});

test.each([
  ['export default 1', 'ADS7023'],
  ["export default { api: 2, name: 'x', emit: () => ({ files: {} }) }", 'version 2 of targets'],
  ["export default { api: 1, name: '../x', emit: () => ({ files: {} }) }", 'ADS7023'],
  ["throw new Error('at home')", 'at home'],
  ["export default { api: 1, name: 'x', emit: () => { throw new Error('no trees') } }", "'adsc-x' failed: no trees"],
  ["export default { api: 1, name: 'x', emit: () => ({ files: {}, problems: ['no trees'] }) }", 'no trees'],
  ["export default { api: 1, name: 'x', emit: () => ({ files: { '../../escape': 'x' } }) }", 'not one inside'],
  ["export default { api: 1, name: 'x', emit: () => ({ files: { a: 1 } }) }", 'neither a text nor bytes'],
  ["export default { api: 1, name: 'x', emit: () => ({}) }", 'ADS7024'],
])('%s', async (code, message) => {
  const dir = folder({ 'model.ads': spec, ...ofPackage('adsc-x', code) });
  const { code: exit, err } = await adsc(dir, ['compile', 'model.ads', '-o', 'build', '--target', 'adsc-x']);
  expect(exit).not.toBe(0);
  expect(err).toContain(message);
  expect(existsSync(join(dir, 'build'))).toBe(false);
});

test('no path is a target, and none is looked for', async () => {
  const dir = folder({ 'model.ads': spec, 'x.js': 'throw 1', ...ofPackage('adsc-x', "throw new Error('was run')") });
  expect((await adsc(dir, ['compile', 'model.ads', '--target', './x.js'])).err).toContain('no name of a package');
  expect((await adsc(dir, ['compile', 'model.ads', '--target', 'sparkk'])).err).toContain('ADS7023');
  await fine(dir, 'compile', 'model.ads');
});
