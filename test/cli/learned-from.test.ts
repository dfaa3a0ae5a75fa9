/** A log that ends earlier than the one of the training has its newest part among rows that were trained on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fine, folder } from '../helpers/command.ts';

it('evaluate and predict say so, and is silent where the log is the same or goes on', async () => {
  const dir = folder();
  const hours = (count: number) =>
    writeFileSync(
      join(dir, 'log.csv'),
      `t,x,click\n${Array.from({ length: 4 * count }, (_, i) => {
        const time = new Date(Date.UTC(2025, 0, 1) + (i >> 2) * 3_600_000).toISOString();
        return `${time},${(i * 37) % 101},${i % 3 === 0 ? 1 : 0}`;
      }).join('\n')}\n`,
    );
  writeFileSync(
    join(dir, 'model.ads'),
    `model m
data log from "log.csv" { time t }
signal x : continuous
group g { x } -> 4
tower all { layers 4 }
head click on click
train { holdout last(1d)  validate last(6h)  batch 64  epochs 1 }
trees { count none }
`,
  );
  hours(240);
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', 'one');
  const said = async () => (await fine(dir, 'evaluate', 'runs/one', '--no-lr')).err;
  expect(await said()).not.toContain('ADS9033');
  const predicted = async () => (await fine(dir, 'predict', 'runs/one', '--split', 'holdout', '--output', 'p.csv')).err;
  expect(await predicted()).not.toContain('ADS9033');
  // Trained up to ten days less a day and six hours; the log ends after six.
  hours(144);
  expect(await said()).toContain(
    'warning[ADS9033]: the holdout begins before 2025-01-09T17:00:00.000Z, which the model was trained up to',
  );
  expect(await predicted()).toContain('warning[ADS9033]: the holdout begins before 2025-01-09T17:00:00.000Z');
  hours(300);
  expect(await said()).not.toContain('ADS9033');
});
