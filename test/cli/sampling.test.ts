/** Negative sampling from a spec to what training says of it, and what a run records. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { adsc, fine, folder } from '../helpers/command.ts';

const dir = folder();
const rows = 4000;
const json = (path: string) => JSON.parse(readFileSync(join(dir, path), 'utf8')) as Record<string, unknown>;

beforeAll(async () => {
  // Every good click is a click; scrolls come with and without one.
  const at = (i: number) => ({
    x: (i % 97) / 97,
    click: i % 4 === 0 ? 1 : 0,
    good: i % 8 === 0 ? 1 : 0,
    scroll: i % 6 === 0 ? 1 : 0,
  });
  const lines = Array.from({ length: rows }, (_, i) => at(i)).map(
    ({ x, click, good, scroll }) => `${x},${click},${good},${scroll}`,
  );
  writeFileSync(join(dir, 'log.csv'), `x,click,good,scroll\n${lines.join('\n')}\n`);
  writeFileSync(
    join(dir, 'model.ads'),
    `model m
data log from "log.csv"
signal x : continuous
group g { x } -> 4
tower all { layers 4 }
head click on click
head good on good
head scroll on scroll
sampling { base click  keep 20% }
train { epochs 1  validate random(20%)  batch 64 }
variant by_base { sampling { correct base } }
variant by_batch { sampling { correct batch } }
variant sampled { sampling { log sampled } }
`,
  );
  await fine(dir, 'profile', 'model.ads');
});

describe('adsc train with negative sampling', () => {
  it.each([
    ['base', ['--variant', 'by_base'], /^ {2}heads: click base, good implies, scroll mixture$/m],
    [
      'batch',
      ['--variant', 'by_batch'],
      /^ {2}added to the logits of tower all: click −1\.609, good −[\d.]+, scroll −[\d.]+$/m,
    ],
    ['weight', [], /^ {2}effective positives: click \d+, good \d+, scroll \d+$/m],
  ])('correct %s: says and records what it did', async (correct, options, line) => {
    const { err } = await fine(dir, 'train', 'model.ads', ...options, '--id', correct, '--engine', 'onnx');
    expect(err).toContain(`negative sampling: negatives of click kept at 20 %, corrected by ${correct}`);
    expect(err).toMatch(line);
    expect(err).toMatch(/warning\[ADS8106\]: few effective positives: click \d+ \([\d.]+ %\), good/);
    // The holdout is never sampled, and nor is what stops training: every row of it is there.
    const { validate, train } = json(`runs/${correct}/run.json`)['rows'] as Record<string, number>;
    expect(validate! + train!).toBe(rows);
    expect(err).toContain(`decile of click's probability, ${validate} rows of validate:`);
    expect(err).toMatch(/^scroll +(?:[\d.]+ +|– +){10}[\d.]+$/m);
    const { sampling } = json(`runs/${correct}/run.json`) as { sampling: Record<string, unknown> };
    expect(sampling).toMatchObject({ base: 'click', keep: 0.2, correct });
    expect([sampling['offsets'] !== null, sampling['corrections'] !== null]).toEqual([
      correct === 'batch',
      correct === 'base',
    ]);
    expect((sampling['effectivePositives'] as Record<string, number>)['click']).toBeCloseTo(train! / 4, -2);
  });

  it('evaluates every correction as it was reported after training', async () => {
    for (const correct of ['base', 'batch', 'weight']) {
      const trained = JSON.parse(
        (
          await fine(
            dir,
            'train',
            'model.ads',
            ...(correct === 'weight' ? [] : ['--variant', `by_${correct}`]),
            '--id',
            `again_${correct}`,
            '--engine',
            'onnx',
            '--json',
          )
        ).out,
      ) as { deciles: { heads: { head: string; all: number }[] } };
      const report = JSON.parse(
        (await fine(dir, 'evaluate', `runs/again_${correct}`, '--split', 'validate', '--json')).out,
      ) as { heads: { head: string; slices: { metrics: { calibration: number } }[] }[] };
      for (const { head, all } of trained.deciles.heads)
        expect(report.heads.find((other) => other.head === head)!.slices[0]!.metrics.calibration).toBeCloseTo(all, 4);
    }
  });

  it('refuses correct base where the base is any head', async () => {
    writeFileSync(join(dir, 'any.ads'), readFileSync(join(dir, 'model.ads'), 'utf8').replace('base click', 'base any'));
    const { code, err } = await adsc(dir, ['check', 'any.ads']);
    expect(code).toBe(1);
    expect(err).toContain("'correct base' needs a head as the base");
  });
});

it('how sure it is that a head implies the base is a matter of rows, not of their weights', async () => {
  // Every good click is a click; 30 rows say so, or 600.
  const corrections = async (weight: number, goods: number) => {
    const lines = Array.from(
      { length: 2400 },
      (_, i) => `${(i % 97) / 97},${i % 4 === 0 ? 1 : 0},${i % 4 === 0 && i < 4 * goods ? 1 : 0},${weight}`,
    );
    const project = folder({
      'log.csv': `x,click,good,w\n${lines.join('\n')}\n`,
      'model.ads':
        'model m\ndata log from "log.csv" { weight w }\nsignal x : continuous\ngroup g { x } -> 4\ntower all { layers 4 }\nhead click on click\nhead good on good\nsampling { base click  keep 20%  correct base }\n',
    });
    await fine(project, 'profile', 'model.ads');
    await fine(project, 'compile', 'model.ads', '--out', 'built');
    const plan = JSON.parse(readFileSync(join(project, 'built/plan.json'), 'utf8')) as {
      outputs: { head: string; correction?: { kind: string } }[];
    };
    return plan.outputs.find(({ head }) => head === 'good')!.correction?.kind;
  };
  expect([
    await corrections(1, 30),
    await corrections(50, 30),
    await corrections(1, 600),
    await corrections(0.01, 600),
  ]).toEqual(['mixture', 'mixture', 'implies', 'implies']);
});
