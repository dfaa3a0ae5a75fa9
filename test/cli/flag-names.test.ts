/** The library names options, the command line flags: the same refusal of both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { init, simulate } from '../../src/index.ts';
import { adsc, folder } from '../helpers/command.ts';

const messageOf = (outcome: { readonly ok: boolean; readonly diagnostics: readonly { readonly message: string }[] }) =>
  outcome.ok ? null : outcome.diagnostics[0]?.message;

it('a refusal names options to a program, and flags to whoever typed them', async () => {
  const dir = folder({});
  expect(messageOf(await simulate({ cwd: dir, explore: 0.1 }))).toBe(
    "option 'explore' goes with option 'closedLoop' only",
  );
  expect(await adsc(dir, ['simulate', '--explore', '0.1'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--explore goes with --closed-loop only') as string,
  });
  expect(messageOf(await init('.', { cwd: dir, from: 'a.csv', template: 'ctr' }))).toBe(
    "option 'from' and option 'template' each give a spec: take one of them",
  );
  expect((await adsc(dir, ['init', '--from', 'a.csv', '--template', 'ctr'])).err).toContain(
    '--from and --template each give a spec',
  );
});

it('options of a spec are no flags', async () => {
  const dir = folder({ 'a.ads': 'model a\ntrain { epochs }\n' });
  expect((await adsc(dir, ['check', 'a.ads'])).err).toContain("option 'epochs' has no value");
});

it('no message of the application layer names a flag, but in a whole command to type', () => {
  const api = join(import.meta.dirname, '../../src/api');
  const flags = readdirSync(api).flatMap((file) =>
    readFileSync(join(api, file), 'utf8')
      .split('\n')
      .filter((line) => /['"`( ]--[a-z]/.test(line) && !/^ *(\/\*)?\*|\/\/ |adsc /.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  // The spec as commands take it, which messages put into commands.
  expect(flags.filter((line) => !line.startsWith('project.ts: const shown'))).toEqual([]);
});
