/** What has changed, as a spec writes it; and bounds that nobody chose. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const spec = (lines: string) => `model shop
data log from "log.csv" { time at { unit ms } }
signal price : continuous { embed none squash none normalize none }
group all { price } -> 4
tower all
head click on clicked
${lines}
`;
const rows = (scale: number) =>
  csv(
    ['at', 'price', 'clicked'],
    Array.from({ length: 60 }, (_, i) => [1_700_000_000_000 + i * 3_600_000, scale * (i % 7), i % 2]),
  );

it('names splits, optimizers, durations and shares as the spec does', async () => {
  const dir = folder({
    'old.ads': spec(
      'train { holdout last(3d)  optimizer adam(0.001) }\ncalibration platt { every 6h }\nsampling { base any  keep 25% }',
    ),
    'new.ads': spec(
      'train { holdout random(10%)  optimizer sgd(0.01) }\ncalibration platt { every 1d }\nsampling { base any  keep 7% }',
    ),
  });
  const { out, err } = await adsc(dir, ['diff', 'old.ads', 'new.ads']);
  const said = out + err;
  for (const text of ['last(3d) → random(10%)', 'adam(0.001) → sgd(0.01)', 'every: 6h → 1d', 'keep: 25% → 7%'])
    expect(said).toContain(text);
  expect(said).not.toMatch(/seconds|learningRate|kind "/);
});

it('bounds of a number that nothing bounds follow the data, and are no clip that somebody chose', async () => {
  const dir = folder({ 'old.ads': spec(''), 'new.ads': spec(''), 'log.csv': rows(10) });
  await fine(dir, 'profile', 'old.ads');
  writeFileSync(join(dir, 'log.csv'), rows(1000));
  await fine(dir, 'profile', 'new.ads');
  const { out, err } = await adsc(dir, ['diff', 'old.ads', 'new.ads']);
  expect(out + err).toMatch(/bounds \[-1000, 1000\] → \[-100,000, 100,000\], which follow the data/);
  expect(out + err).not.toMatch(/clip \[/);
  writeFileSync(join(dir, 'new.ads'), spec('').replace('embed none', 'embed none  clip 0 .. 50'));
  await fine(dir, 'profile', 'new.ads');
  const stated = await adsc(dir, ['diff', 'old.ads', 'new.ads']);
  expect(stated.out + stated.err).toContain('clip none (bounds [-1000, 1000]) → [0, 50]');
});
