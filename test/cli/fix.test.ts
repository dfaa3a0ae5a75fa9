/** `adsc check --fix`: what can't be written is said, and hides nothing of the other specs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, folder } from '../helpers/command.ts';

const broken = 'model m;\n';
// A temporary file next to it would have a name that no system takes, whoever runs the test.
const long = `${'a'.repeat(245)}.ads`;

it('a spec that cannot be written is reported with the others', async () => {
  const dir = folder({ [long]: broken, 'b.ads': broken, 'c.ads': 'modell c\n' });
  const { code, err } = await adsc(dir, ['check', '--fix', long, 'b.ads', 'c.ads']);
  expect(code).toBe(3);
  expect(err).toContain('error[ADS9009]');
  expect(readFileSync(join(dir, long), 'utf8')).toBe(broken);
  expect(readFileSync(join(dir, 'b.ads'), 'utf8')).toBe('model m\n');
  expect(err).toContain('c.ads:1:');
  const alone = await adsc(dir, ['check', '--fix', long, '--json']);
  expect([alone.code, alone.out]).toEqual([3, expect.stringContaining('ADS9009')]);
});

it('says that there are fixes which it did not apply, and where they are', async () => {
  const spec = 'model m\ndata log from "a.csv"\nsignal user : onehto { top 10 }\n';
  const dir = folder({ 'a.ads': spec });
  const guessed = await adsc(dir, ['check', 'a.ads', '--fix']);
  expect(guessed.err).toContain('1 fix is a guess and not applied');
  expect(guessed.err).toContain('+ signal user : onehot { top 10 }');
  expect(readFileSync(join(dir, 'a.ads'), 'utf8')).toBe(spec);
  expect((await adsc(dir, ['check', 'a.ads'])).err).not.toContain('not applied');
});
