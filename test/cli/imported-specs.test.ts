/** A file without a model is checked with the specs that import it. */
import { expect, it } from 'vitest';
import { adsc, folder } from '../helpers/command.ts';

const spec = 'model x\nimport "part.ads"\ngroup g { a } -> 4\nhead click on clicked\n';

it('named together with a spec that imports it', async () => {
  const dir = folder({ 'part.ads': 'signal a : onehot(5)\n', 'x.ads': spec });
  for (const command of ['check', 'lint'])
    expect((await adsc(dir, [command, 'part.ads', 'x.ads'])).code, command).toBe(0);
  expect((await adsc(dir, ['check', 'part.ads'])).err).toContain('ADS2009');
});

it('alone, where the config has the specs: its mistakes are said once for each of them', async () => {
  const dir = folder({
    'part.ads': 'signal a : onehott(5)\n',
    'x.ads': spec,
    'y.ads': 'model y\nsignal b : onehot(5)\ngroup g { b } -> 4\nhead click on clicked\n',
    'adsc.config.json': '{"specs": ["*.ads"]}',
  });
  const { code, err } = await adsc(dir, ['check', 'part.ads']);
  expect(code).toBe(1);
  expect(err).toContain('part.ads:1:12');
  expect(err).not.toContain('ADS2009');
  expect((await adsc(dir, ['check', 'y.ads'])).code).toBe(0);
  // Without arguments too: globs take parts as well.
  expect((await adsc(dir, ['check'])).err).not.toContain('ADS2009');
});

it('imported by nothing, it is a spec that lacks its model', async () => {
  const dir = folder({ 'alone.ads': 'signal a : onehot(5)\n', 'x.ads': spec.replace('import "part.ads"\n', '') });
  expect((await adsc(dir, ['check', 'alone.ads', 'x.ads'])).err).toContain('ADS2009');
});
