/** What docs/running.md shows: its spec is right as it stands, its commands are those that there are. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, folder } from '../helpers/command.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/running.md'), 'utf8');
const [spec, ...others] = [...page.matchAll(/^```ads\n([^]*?)^```$/gm)].map((match) => match[1]!);

it('has one spec, which has no faults and is formatted', async () => {
  expect(others).toEqual([]);
  const dir = folder({ 'model.ads': spec! });
  expect(await adsc(dir, ['check', 'model.ads'])).toMatchObject({ code: 0, err: 'model.ads: no errors\n' });
  await adsc(dir, ['fmt', 'model.ads']);
  expect(readFileSync(resolve(dir, 'model.ads'), 'utf8')).toBe(spec);
  expect((await adsc(dir, ['explain', 'model.ads'])).out).toMatch(/retrain +every 30d/);
});

// Times of a shell or of a scheduler are any time.
const commands = page
  .replaceAll(/--at (["'])[^]*?\1/g, '--at 2026-01-06')
  .matchAll(/\badsc (runs?\b[^#`"&\n]*?(?= +#|["'`&]| 2>>|$))/gm);
const typed = [...new Set([...commands].map((match) => match[1]!.trim()))].filter((one) =>
  /--at|compare|rollback \d|prune|^runs$/.test(one),
);

it.each(typed)('adsc %s is a command', async (command) => {
  const { code, err } = await adsc(folder(), command.split(/\s+/));
  // There is neither a spec nor a state nor the config that is named: what was typed was understood.
  expect(code, err).toBe(3);
  expect(err).toContain(command.includes('--config') ? 'error[ADS9081]' : 'error[ADS9003]');
});

it('shows commands of each kind', () => {
  expect(typed.length).toBeGreaterThan(5);
});
