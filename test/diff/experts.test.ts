/** Experts in `adsc diff`: what is said, and parameters counted by hand. */
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/index.ts';
import { folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';

const spec = (bottom: string) => `model m
data log from "log.csv" { source kind { a, b } }
signal price : continuous { clip 0 .. 100  normalize minmax  embed none }
group g { price } -> 8
bottom { layers 16  ${bottom} }
tower a { ${bottom.includes('gate head') ? '' : 'layers 6'} }
tower b { ${bottom.includes('gate head') ? '' : 'layers 6'} }
head click on clicked
`;

async function experts(before: string, after: string) {
  const dir = folder({ 'old.ads': spec(before), 'new.ads': spec(after) });
  const { changes } = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
  return changes.filter(({ what }) => what === 'experts');
}

/** Of an expert that reads the 8 of the group. */
const LOW = 8 * 16 + 16;
/** Of one that reads a mixture of experts. */
const HIGH = 16 * 16 + 16;

describe('experts', () => {
  it('one more: the others stay, by their names', async () => {
    const [change, ...rest] = await experts('experts shared 2, source 1', 'experts shared 3, source 1');
    expect(rest).toEqual([]);
    expect(change!.message).toBe(
      'experts: 3 shared, 1 of source a, 1 of source b, a gate for each source instead of 2 shared, 1 of source a, 1 of source b, a gate for each source',
    );
    expect(change!.weights.parameters).toEqual({ kept: 4 * LOW, fresh: LOW, dropped: 0 });
  });

  it('another level: the lowest stays', async () => {
    const [change] = await experts('experts shared 2, source 1', 'experts shared 2, source 1  levels 2');
    expect(change!.message).toMatch(
      /^experts: 2 shared, 1 of source a, 1 of source b on each of 2 levels, a gate for each source instead/,
    );
    // Between the levels a gate for the shared experts and one for the own ones, by source: 3 experts by the 8 of the group.
    expect(change!.weights.parameters).toEqual({ kept: 4 * LOW, fresh: 4 * HIGH + 4 * 8 * 3, dropped: 0 });
  });

  it('gates of heads instead of sources', async () => {
    const [change] = await experts('experts shared 2', 'experts shared 2  gate head');
    expect(change!.message).toBe(
      'experts: 2 shared, a gate for each source and head instead of 2 shared, a gate for each source',
    );
    expect(change!.weights.parameters).toEqual({ kept: 2 * LOW, fresh: 0, dropped: 0 });
  });

  it('none any more', async () => {
    const [change] = await experts('experts shared 2', '');
    expect(change!.message).toBe('experts: none instead of 2 shared, a gate for each source');
    expect(change!.weights).toMatchObject({ keep: 'fresh', parameters: { kept: 0, fresh: LOW, dropped: 2 * LOW } });
  });

  it('of a source and of a head of its name have two names', async () => {
    const named = (bottom: string) => spec(bottom).replace('head click', 'head a');
    const dir = folder({
      'old.ads': named('experts shared 1, source 1  gate head'),
      'new.ads': named('experts shared 1, head 1  gate head'),
    });
    const { changes } = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
    expect(changes.find(({ what }) => what === 'experts')!.message).toBe(
      'experts: 1 shared, 1 of head a, a gate for each source and head instead of 1 shared, 1 of source a, 1 of source b, a gate for each source and head',
    );
  });

  it('the same are no change', async () => {
    expect(await experts('experts shared 2', 'experts shared 2')).toEqual([]);
  });
});
