/** A mean over no label does not exist: it is not 0, not the best, and ends no training. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meanLoss, newLossSums } from '../../../src/train/loss.ts';
import { adsc, csv, fine, folder } from '../../helpers/command.ts';

const spec = `model m
data log from "log.csv" { time t { zone "UTC" } }
signal x : continuous
group all { x } -> 4
head click on clicked
head like on liked
train { epochs 3  batch 8  seed 1  validate last(12h) }
`;

/** 60 hours, a row each; labels by head and hour, '' for none. */
function log(
  label: (head: 'click' | 'like', hour: number) => string,
  extra: (hour: number) => number = () => 1,
): string {
  const rows = Array.from({ length: 60 }, (_, hour) =>
    Array.from({ length: extra(hour) }, () => [
      new Date(Date.UTC(2025, 0, 1, hour)).toISOString(),
      (hour * 7) % 13,
      label('click', hour),
      label('like', hour),
    ]),
  ).flat();
  return csv(['t', 'x', 'clicked', 'liked'], rows);
}

const known = (_: string, hour: number) => String(Number(hour % 3 === 0));
const trained = async (csvText: string) => {
  const dir = folder({ 'm.ads': spec, 'log.csv': csvText });
  await fine(dir, 'profile', 'm.ads');
  return { dir, ended: await adsc(dir, ['train', 'm.ads', '--id', 'a']) };
};

describe('a validation part', () => {
  it('without any label is refused, before a step is taken or a tree grown', async () => {
    const { dir, ended } = await trained(log((head, hour) => (hour >= 48 ? '' : known(head, hour))));
    expect(ended.code).toBe(3);
    expect(ended.err).toContain(
      "error[ADS8120]: the validation part cannot judge an epoch: it has 12 rows, none with a label ('clicked', 'liked')",
    );
    expect(ended.err).not.toContain('(best)');
    expect(readdirSync(join(dir, 'runs/a')).filter((file) => file.startsWith('trees-'))).toEqual([]);
  });

  it.each([
    ['random(1%)', 1],
    ['"log.csv"', 0],
    ['hash(1%, same)', 1],
  ])(
    'without any row (validate %s) is refused by train, and profile says so; so it does of a holdout',
    async (cut, few) => {
      const small = log(known).split('\n').slice(0, 21).join('\n');
      const withSame = small.replace(/^(t,.*)$/m, '$1,same').replace(/^(\d.*)$/gm, '$1,x');
      const files = { 'log.csv': few === 1 ? withSame : 't,x,clicked,liked\n', 'log2.csv': small };
      const text = spec
        .replace('validate last(12h)', `validate ${cut}`)
        .replace('from "log.csv"', few === 1 ? 'from "log.csv"' : 'from "log2.csv"');
      const dir = folder({ 'm.ads': text, ...files });
      expect((await fine(dir, 'profile', 'm.ads')).err).toContain(
        `warning[ADS8039]: the validate part, ${cut}, has no rows of 20`,
      );
      const ended = await adsc(dir, ['train', 'm.ads', '--id', 'a']);
      expect([ended.code, ended.err]).toEqual([
        3,
        expect.stringContaining(
          `error[ADS8120]: the validation part cannot judge an epoch: it has no rows, cut by ${cut} of 20`,
        ),
      ]);
      writeFileSync(join(dir, 'm.ads'), text.replace(`validate ${cut}`, `holdout ${cut}  validate none`));
      await fine(dir, 'profile', 'm.ads');
      expect((await fine(dir, 'train', 'm.ads', '--id', 'b')).err).toContain(
        `warning[ADS8039]: the holdout part, ${cut}, has no rows of 20`,
      );
    },
  );

  it('that the spec does not state and no row is in is none: profile has nothing to say of it', async () => {
    // The part that a holdout by hash implies is cut by the same column, which has one value.
    const text = spec.replace('epochs 3  ', '').replace('validate last(12h)', 'holdout hash(1%, same)');
    const withSame = log(known)
      .replace(/^(t,.*)$/m, '$1,same')
      .replace(/^(\d.*)$/gm, '$1,b');
    const dir = folder({ 'm.ads': text, 'log.csv': withSame });
    expect((await fine(dir, 'profile', 'm.ads')).err).not.toContain('the validate part');
    expect((await fine(dir, 'train', 'm.ads', '--id', 'a')).err).toContain('no row is left to validate on');
  });

  it('with labels of one head judges by that head, and says which has none', async () => {
    const { dir, ended } = await trained(log((head, hour) => (hour >= 48 && head === 'like' ? '' : known(head, hour))));
    expect(ended.code, ended.err).toBe(0);
    expect(ended.err).toMatch(/validation 0\.\d+ \(no label of like\)/);
    const { curve } = JSON.parse(readFileSync(join(dir, 'runs/a/run.json'), 'utf8')) as {
      curve: { validate: { loss: number; heads: Record<string, number | null> } }[];
    };
    for (const { validate } of curve) {
      expect(validate.heads['like']).toBeNull();
      expect(validate.loss).toBeCloseTo(validate.heads['click']!, 12);
    }
  });

  it('is judged by its rows with a label: others in it change nothing', async () => {
    const curveOf = async (text: string) =>
      (
        JSON.parse(readFileSync(join((await trained(text)).dir, 'runs/a/run.json'), 'utf8')) as {
          curve: { validate: { loss: number } }[];
        }
      ).curve.map(({ validate }) => validate.loss);
    // Hour 50 has labels or three rows without any.
    const with50 = await curveOf(
      log(
        (head, hour) => (hour === 50 ? '' : known(head, hour)),
        (hour) => (hour === 50 ? 3 : 1),
      ),
    );
    const without50 = await curveOf(log(known, (hour) => (hour === 50 ? 0 : 1)));
    // To 32-bit floats: batches of another size add in another order.
    with50.forEach((loss, i) => expect(loss).toBeCloseTo(without50[i]!, 6));
  });
});

it('a training part whose rows have no label has no loss', () => {
  expect(meanLoss(newLossSums(2), ['click', 'like'])).toEqual({ loss: null, heads: { click: null, like: null } });
});
