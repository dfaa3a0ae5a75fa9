/** `adsc evaluate SPEC --compare` that is interrupted says so, and what is saved. */
import { expect, it } from 'vitest';
import { compare } from '../../src/library/models.ts';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const project = (epochs: number) =>
  folder({
    'model.ads': `model m
data log from "log.csv"
signal x : continuous
group g { x } -> 4
tower all { layers 4 }
head click on clicked
train { batch 16  epochs ${epochs}  holdout random(10%)  validate none }
`,
    'log.csv': csv(
      ['x', 'clicked'],
      Array.from({ length: 2000 }, (_, i) => [(i * 37) % 101, i % 5 === 0 ? 1 : 0]),
    ),
  });

it('says which run can be resumed', async () => {
  const dir = project(200);
  await fine(dir, 'profile', 'model.ads');
  const controller = new AbortController();
  const { code, out, err } = await adsc(dir, ['evaluate', 'model.ads', '--compare', 'base', 'lr'], {
    signal: controller.signal,
    terminal: true,
    onErr: (text) => {
      // Not every epoch is drawn.
      if (/epoch ([2-9]|\d\d+)\//.test(text)) controller.abort();
    },
  });
  expect([code, out]).toEqual([130, '']);
  // After the bar was cleared, on a line of its own.
  expect(err).toMatch(/\r\u001b\[2Kinterrupted: [\d,]+ steps are saved, and the run '1' can be resumed\n$/);
});

it('says which runs were trained before', async () => {
  const dir = project(1);
  await fine(dir, 'profile', 'model.ads');
  const controller = new AbortController();
  const outcome = await compare('model.ads', ['base', 'lr'], {
    cwd: dir,
    signal: controller.signal,
    onEvaluation: () => controller.abort(),
  });
  expect(outcome).toMatchObject({ ok: false, fault: 'interrupted' });
  expect(outcome.diagnostics.at(-1)!.message).toBe("interrupted: trained before: '1'");
});
