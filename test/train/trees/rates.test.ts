import { describe, expect, it } from 'vitest';
import { Binner, type Forests, LeafEncoder } from '../../../src/train/trees/index.ts';
import { rateBins } from '../../../src/train/trees/rates.ts';
import { withoutUnused } from '../../../src/train/trees/unused-features.ts';
import type { EncodedSignal } from '../../../src/runtime/types.ts';

const feature = { kind: 'rate', head: 'click', ids: [{ signal: 'shop', of: 'value', size: 50 }] } as const;

describe('rates of ids, by hand', () => {
  // Seen in the order 4 3 2 1 0. Two of four labelled rows are positive: the prior is ½, and counts as one row.
  const rows = {
    labels: Float32Array.of(1, NaN, 0, 1, 0),
    weights: new Float32Array(5).fill(1),
    order: Int32Array.of(4, 3, 2, 1, 0),
  };
  const keys = Float64Array.of(7, 7, 9, 7, 7);

  it('show a row the rows before it, not itself, and a new row all of them', () => {
    const { column, feature: binned } = rateBins(feature, keys, rows, 2)!;
    // Row 4: nothing before, ½. Row 3: after one negative, (0 + ½)/2 = ¼. Row 2: first of id 9, ½. Row 0: after 0 and 1, (1 + ½)/3 = ½.
    // Values ¼ and ½ have one threshold between them, ⅜.
    expect([...column]).toEqual([1, 1, 1, 0, 1]);
    // New rows: id 7 has two of three, (2 + ½)/4 = ⅝; id 9 none of one, ¼; others ½.
    expect(binned.binning).toEqual({ kind: 'rate', keys: [[9], [7]], other: 1 });
    const out = new Uint8Array(3);
    new Binner(binned).bin({ signals: { shop: { kind: 'id', ids: Int32Array.of(7, 9, 3) } }, rows: 3 }, out);
    expect([...out]).toEqual([1, 0, 1]);
  });

  it('count rows by their weights, and rows without weight or label not at all', () => {
    // Weights of mean 1 once the row without any is left out: id 7 has 2 positive and ½ negative, id 9 ½ negative; prior ⅔.
    const weighted = { ...rows, labels: Float32Array.of(1, 1, 0, NaN, 0), weights: Float32Array.of(8, 0, 2, 5, 2) };
    const { feature: binned } = rateBins(feature, keys, weighted, 2)!;
    // Ordered: row 4 ⅔; row 2 ⅔; row 0, after ½ negative: ⅔/1½ = 4⁄9. New: id 7 (2 + ⅔)/3½ = .762, id 9 ⅔/1½ = 4⁄9.
    expect(binned.binning).toEqual({ kind: 'rate', keys: [[9], [7]], other: 1 });
  });

  it('of more keys than asked for are none', () => {
    expect(rateBins(feature, keys, rows, 1)).toBeNull();
  });

  it('of two ids are looked up by both', () => {
    const pair = { ...feature, ids: [feature.ids[0], { signal: 'tags', of: 'last', size: 10 }] } as const;
    const binning = { kind: 'rate', keys: [[], [7 * 10 + 4]], other: 0 } as const;
    const signals: Record<string, EncodedSignal> = {
      shop: { kind: 'id', ids: Int32Array.of(7, 7, 4) },
      tags: {
        kind: 'ids',
        max: 2,
        ids: Int32Array.of(2, 4, 4, 2, 7, 0),
        weights: Float32Array.of(1, 1, 1, 1, 1, 0),
      },
    };
    const out = new Uint8Array(3);
    new Binner({ feature: pair, binning }).bin({ signals, rows: 3 }, out);
    expect([...out]).toEqual([1, 0, 0]);
  });
});

describe('without what no tree reads', () => {
  const keys = [[1, 2], [3], [4], [5, 6]];
  const forests: Forests = {
    features: [
      { feature, binning: { kind: 'rate', keys, other: 0 } },
      { feature, binning: { kind: 'rate', keys, other: 1 } },
    ],
    forests: [
      {
        name: 't',
        base: 0,
        trees: [
          {
            feature: Int32Array.of(1, -1, 1, -1, -1),
            at: Int32Array.of(0, 0, 2, 1, 2),
            left: Int32Array.of(1, 0, 3, 0, 0),
            right: Int32Array.of(2, 0, 4, 0, 0),
            value: Float64Array.of(0, 1, 0, 2, 3),
            sets: [],
            leaves: 3,
          },
        ],
      },
    ],
  };

  it('rows have the scores that they had, and tables are smaller', () => {
    const small = withoutUnused(forests);
    // The first feature goes; bins 1 and 2 of the second are not told apart, and others have that bin too.
    expect(small.features).toEqual([{ feature, binning: { kind: 'rate', keys: [[1, 2], [], [5, 6]], other: 1 } }]);
    const rows = {
      signals: { shop: { kind: 'id', ids: Int32Array.from({ length: 8 }, (_, id) => id) } as const },
      rows: 8,
    };
    const scores = (of: Forests) => [...new LeafEncoder(of, []).scores(rows)[0]!];
    expect(scores(small)).toEqual(scores(forests));
    expect(scores(small)).toEqual([2, 1, 1, 2, 2, 3, 3, 2]);
  });
});
