import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/data/profile/profile.ts';
import { noLayers, span } from '../../helpers/checked.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { head, open as openDataset, plain, source, time } from '../plans.ts';
import { checkedHead, open, program } from '../programs.ts';

const tower = (name: string, of: string | null, fallback = false) => ({
  name,
  source: of,
  fallback,
  ...noLayers,
  span,
});

describe('bad rows in a profile', () => {
  it('are counted as training counts them, each under its first fault, and one of each kind is shown', async () => {
    const good = Array.from({ length: 20 }, (_, i) => `${i},2024-01-01,a,1,${i % 2}\n`).join('');
    const bytes = Buffer.concat([
      Buffer.from(
        `n,t,src,w,y\n${good}cheap,2024-01-01,a,1,1\n1,soon,a,1,1\n2,2024-01-01,c,1,maybe\n3,2024-01-01,a,-1,1\n4,2024-01-01,a,nan,1\n5,2024-01-01,a,1,maybe\n6,2024-01-01,a,1\n`,
      ),
      Buffer.of(0xff, 0xfe),
      Buffer.from(',2024-01-01,a,1,1\n7,2024-01-01,,1,1\n8,2024-01-01,a,1,2\n9,2024-01-01,b,1,\n'),
    ]);
    const root = folder({ 'log.csv': bytes });
    const data = {
      primary: source('rows', 'log.csv'),
      time: time('t'),
      source: { column: 'src', values: ['a', 'b'] },
      weight: 'w',
    };
    const towers = [tower('a', 'a'), tower('b', 'b')];
    const { lock, diagnostics } = await profile(
      program({ data, signals: [open('n')], heads: [checkedHead('y')], towers }),
      root,
    );
    const trained = await openDataset(
      root,
      { data, signals: [plain('n')], heads: [head('y')], towers },
      { maxBadFraction: 1 },
    );
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([
      'ADS8009 9 of 31 rows are bad and were left out: 2 unknown source, 2 bad weight, 2 bad label, 2 malformed line, 1 no time',
      "ADS8020 1 of 22 values of signal 'n' are bad and count as missing: they are not what its format says",
    ]);
    expect(trained.report).toMatchObject({
      rows: 31,
      bad: 9,
      kinds: { 'unknown source': 2, 'bad weight': 2, 'bad label': 2, 'malformed line': 2, 'no time': 1 },
    });
    expect(lock.rows).toEqual(trained.counts);
    expect(trained.diagnostics[1]!.message).toBe(diagnostics[1]!.message);
    await trained.close();
    const { hint } = diagnostics[0]!;
    for (const shown of [
      'log.csv, row 22: \'t\' is "soon", which is no time',
      'log.csv, row 23: \'src\' is "c"',
      'log.csv, row 24: \'w\' is "-1"',
      'log.csv, row 26: \'y\' is "maybe"',
      'log.csv, line 28: Expected Number of Columns: 5 Found: 4',
      'training stops at more than 1 %',
    ]) {
      expect(hint).toContain(shown);
    }
    // Sources that no tower takes stay in the lock, so that one can see what is missing in the spec.
    expect(lock.sources).toEqual({ a: 21, b: 1, c: 1 });
  });

  it('are what training says of typed columns and JSON Lines too', async () => {
    const root = folder({
      'a.jsonl': `${'{"n":0,"y":1}\n{"n":2,"y":0}\n'.repeat(300)}{broken\n[1]\n{"n":5,"y":"no"}\n{"n":"x","y":3}\n`,
    });
    await parquet(root, {
      'a.parquet': 'SELECT i AS n, CASE WHEN i = 7 THEN 2 ELSE i % 2 END AS y FROM range(500) t(i)',
    });
    for (const [path, messages, hint] of [
      [
        'a.jsonl',
        ['4 of 604 rows are bad and were left out: 2 not an object, 2 bad label'],
        `the first: a.jsonl, row 601: the line is not a JSON object; a.jsonl, row 603: 'y' is "no"; a.jsonl, row 602: the line is not a JSON object`,
      ],
      ['a.parquet', ['1 of 500 rows are bad and were left out: 1 bad label'], "the first: a.parquet, row 8: 'y' is 2"],
    ] as const) {
      const data = { primary: source('rows', path) };
      const { lock, diagnostics } = await profile(
        program({ data, signals: [open('n')], heads: [checkedHead('y')] }),
        root,
      );
      const trained = await openDataset(root, { data, signals: [plain('n')], heads: [head('y')] });
      expect(diagnostics.map((d) => d.message)).toEqual(messages);
      expect(diagnostics[0]!.hint).toBe(hint);
      expect(trained.diagnostics.map((d) => d.message)).toEqual(messages);
      expect(trained.diagnostics[0]!.hint).toContain(hint);
      expect(lock.rows).toEqual(trained.counts);
      await trained.close();
    }
  });

  it('are an error where nothing else is there', async () => {
    const root = folder({ 'a.csv': 'n,y\n1,yes\n2,no\n' });
    const failed = errorOf(
      profile(
        program({ data: { primary: source('rows', 'a.csv') }, signals: [open('n')], heads: [checkedHead('y')] }),
        root,
      ),
    );
    expect(await failed).toBe(
      `ADS8008 | 2 of 2 rows are bad, so none is left: 2 bad label | the first: a.csv, row 1: 'y' is "yes"; a.csv, row 2: 'y' is "no"`,
    );
  });
});
