/** The library names options, the command line flags: the same refusal of both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explain, init, simulate } from '../../src/index.ts';
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

it('a hint names the flag also where the message has a place in a spec', async () => {
  const dir = folder({ 'a.ads': 'model a\ndata log from "../log.csv"\n' });
  expect((await adsc(dir, ['check', 'a.ads'])).err).toMatch(/ADS2006[^]*; --root does so once/);
  expect((await adsc(dir, ['explain', 'ADS8002'])).out).toContain('what --root says');
  expect(explain('ADS8002')).toContain("what option 'root' says");
});

/** Whole commands to type: they begin with the name of the program. */
const command = /\badsc [a-z]+\b[^'"`]*/gi;

it('no text of the library names a flag, but in a whole command to type', () => {
  const src = join(import.meta.dirname, '../../src');
  const named = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/^(cli|playground|report\/style)\b|generated/.test(file))
    .flatMap((file) =>
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .filter(
          (line) => !/^ *(\/?\*|\/\/|wrong:|right:)/.test(line) && /['"`( ]--[a-z]/.test(line.replace(command, '')),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(
    named.filter(
      (line) =>
        // The spec as commands take it, which messages put into commands; options of git; decrements; a flag of V8; variables of a style sheet.
        !/^api\/project\.ts: const shown|^api\/git\.ts: const (args = \[|.*\bgit\()'|[( ]--[a-z.]+ === 0|setFlagsFromString|var\(--/.test(
          line,
        ),
    ),
  ).toEqual([]);
});
