import { describe, expect, it } from 'vitest';
import { GateShares, noteText } from '../../src/evaluate/index.ts';
import type { Gate } from '../../src/ir/gates.ts';

const gate: Gate = {
  id: 'tower.all/gate/softmax',
  level: 0,
  feeds: 'output',
  tower: 0,
  head: null,
  baseNegative: false,
  experts: [0, 1, 2].map((number) => ({ level: 0, of: 'shared', name: null, number })),
};

function reportOf(rows: readonly (readonly number[])[]) {
  const shares = new GateShares([gate], ['all']);
  // In two parts, as chunks come.
  shares.add(new Int32Array(1), Float32Array.from(rows[0]!));
  shares.add(new Int32Array(rows.length - 1), Float32Array.from(rows.slice(1).flat()));
  return shares.report()[0]!;
}

describe('what stands out of a gate', () => {
  it('an expert that gets almost nothing', () => {
    const { notes } = reportOf([
      [0.6, 0.38, 0.02],
      [0.4, 0.57, 0.03],
    ]);
    expect(notes.map(noteText)).toEqual(['shared 3 gets almost no weight']);
  });

  it('one that has nearly all', () => {
    const { notes } = reportOf([
      [0.02, 0.97, 0.01],
      [0.01, 0.98, 0.01],
    ]);
    expect(notes.map(noteText)).toEqual(['the gate has collapsed: shared 2 has nearly all of the weight']);
  });

  it('nothing where each has its rows', () => {
    const { notes, experts } = reportOf([
      [0.98, 0.01, 0.01],
      [0.01, 0.98, 0.01],
      [0.01, 0.01, 0.98],
    ]);
    expect(notes).toEqual([]);
    expect(experts.map(({ largest }) => largest)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});

it('an expert of a source and one of a head of its name have two names', () => {
  const of = (kind: 'source' | 'head', name: string) => ({ level: 0, of: kind, name, number: 0 });
  const named = { ...gate, experts: [of('source', 'a'), of('head', 'a'), of('head', 'b')] };
  const shares = new GateShares([named], ['all']);
  shares.add(new Int32Array(1), Float32Array.of(0.5, 0.25, 0.25));
  expect(shares.report()[0]!.experts.map(({ expert }) => expert)).toEqual(['source a 1', 'head a 1', 'b 1']);
});

it('quantiles are to the thousandth, those of a sorted list', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [
    ((i * 7919) % 1000) / 2000,
    0.5,
    0.5 - ((i * 7919) % 1000) / 2000,
  ]);
  const { experts } = reportOf(rows);
  const sorted = rows.map(([share]) => share!).sort((a, b) => a - b);
  expect(experts[0]!.quantiles[0]).toBeCloseTo(sorted[49]!, 2.7);
  expect(experts[0]!.quantiles[1]).toBeCloseTo(sorted[949]!, 2.7);
  expect(experts[1]!.quantiles).toEqual([0.5, 0.5]);
});
