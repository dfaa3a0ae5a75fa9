/** Weights of gates in `adsc evaluate` and `adsc report`, against a softmax by hand from the weights of the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EvaluationReport, GateReport } from '../../src/evaluate/index.ts';
import { csv, fine, folder } from '../helpers/command.ts';

const spec = (bottom: string) => `model shop
data log from "log.csv" { source kind { a, b } }
signal x : continuous { normalize none  clip -2 .. 2  squash none }
signal z : continuous { normalize none  clip -2 .. 2  squash none }
group all { x, z } -> 4
bottom { ${bottom} }
tower a { ${bottom.includes('gate head') ? '' : 'layers 4'} }
tower b { ${bottom.includes('gate head') ? '' : 'layers 4'} }
head click on y
head buy on w
trees { count none }
train { batch 64  epochs 6  optimizer adam(0.03)  holdout random(20%)  validate none }
`;

const header = ['kind', 'x', 'z', 'y', 'w'];
/** Source a asks for x, source b for z. */
const row = (i: number): (string | number)[] => {
  const [x, z] = [((i * 37) % 101) / 50 - 1, ((i * 53) % 97) / 48 - 1];
  return i % 2 === 0 ? ['a', x, z, x > 0 ? 1 : 0, z > 0 ? 1 : 0] : ['b', x, z, z > 0 ? 1 : 0, x > 0 ? 1 : 0];
};
const few = Array.from({ length: 9 }, (_, i) => row(i * 5 + 1));

interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** https://github.com/huggingface/safetensors: the header's length in 8 bytes, the header as JSON, the data. */
function tensorsOf(path: string): (name: string) => Tensor {
  const bytes = readFileSync(path);
  const length = Number(bytes.readBigUInt64LE(0));
  const names = JSON.parse(bytes.subarray(8, 8 + length).toString()) as Record<
    string,
    { shape: number[]; data_offsets: [number, number] }
  >;
  return (name) => {
    const { shape, data_offsets: offsets } = names[name]!;
    const own = Uint8Array.from(bytes.subarray(8 + length + offsets[0], 8 + length + offsets[1]));
    return { shape, data: new Float32Array(own.buffer) };
  };
}

function times(x: readonly number[], { shape: [, columns], data }: Tensor): number[] {
  return Array.from({ length: columns! }, (_, c) =>
    x.reduce((sum, value, i) => sum + value * data[i * columns! + c]!, 0),
  );
}

function softmax(scores: readonly number[]): number[] {
  const powers = scores.map((score) => Math.exp(score));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

async function trained(bottom: string): Promise<string> {
  const dir = folder({
    'm.ads': spec(bottom),
    'log.csv': csv(
      header,
      Array.from({ length: 1200 }, (_, i) => row(i)),
    ),
    'few.csv': csv(header, few),
  });
  await fine(dir, 'profile', 'm.ads');
  await fine(dir, 'train', 'm.ads', '--threads', '1');
  return dir;
}

const gatesIn = async (dir: string, ...argv: string[]): Promise<readonly GateReport[]> =>
  (JSON.parse((await fine(dir, 'evaluate', 'runs/1', '--no-lr', '--json', ...argv)).out) as EvaluationReport).gates;

describe('a gate for each source', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await trained('layers 4  experts shared 2, source 1');
  });

  it('has the weights that a softmax by hand has, on a handful of rows', async () => {
    const weight = tensorsOf(join(dir, 'runs/1/bundle/weights.safetensors'));
    const gates = await gatesIn(dir, '--data', 'few.csv');
    expect(gates.map(({ tower, head, level, feeds }) => ({ tower, head, level, feeds }))).toEqual([
      { tower: 'a', head: null, level: 1, feeds: 'output' },
      { tower: 'b', head: null, level: 1, feeds: 'output' },
    ]);
    for (const gate of gates) {
      const rows = few.filter(([kind]) => kind === gate.tower);
      expect(gate.rows).toBe(rows.length);
      const bias = weight('group.all/dense/bias');
      const shares = rows.map(([, x, z]) => {
        // Each number has a flag for missing next to it.
        const hidden = times([x as number, 0, z as number, 0], weight('group.all/dense/kernel'));
        const group = hidden.map((value, i) => Math.max(0, value + bias.data[i]!));
        return softmax(times(group, weight(`tower.${gate.tower!}/gate/kernel`)));
      });
      expect(gate.experts.map(({ expert }) => expert)).toEqual(['shared 1', 'shared 2', `${gate.tower!} 1`]);
      expect(gate.experts.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(1, 5);
      gate.experts.forEach(({ mean, min, max, largest }, e) => {
        const own = shares.map((share) => share[e]!);
        expect(mean).toBeCloseTo(own.reduce((a, b) => a + b, 0) / own.length, 5);
        expect(min).toBeCloseTo(Math.min(...own), 5);
        expect(max).toBeCloseTo(Math.max(...own), 5);
        expect(largest).toBeCloseTo(shares.filter((share) => share[e] === Math.max(...share)).length / own.length, 5);
      });
      // Training has moved them: a mixture in equal parts would hide mistakes.
      expect(Math.max(...gate.experts.map(({ max }) => max))).toBeGreaterThan(0.4);
    }
  });

  it('is in the table of evaluate and in the report', async () => {
    const { out } = await fine(dir, 'evaluate', 'runs/1', '--no-lr');
    expect(out).toMatch(/weights that gates give +rows +mean +least +5 % +95 % +most +largest in\n/);
    expect(out).toMatch(/\n {2}shared 1( +0\.\d{3}| +1\.000){5} +\d+ %\n/);
    await fine(dir, 'report', 'runs/1', '--bootstrap', '0', '--no-lr');
    const page = readFileSync(join(dir, 'runs/1/report.html'), 'utf8');
    expect(page).toContain('<section id="gates"');
    expect(page).toMatch(/<th scope="row">shared 2<\/th>/);
  });
});

it('a gate for each source and head, and those between levels, add up to 1 over the rows that they see', async () => {
  const dir = await trained('layers 4  experts shared 2, source 1, head 1  levels 2  gate head');
  const gates = await gatesIn(dir);
  const holdout = gates.filter(({ feeds }) => feeds === 'output').map(({ tower, head }) => `${tower} ${head}`);
  expect(holdout.sort()).toEqual(['a buy', 'a click', 'b buy', 'b click']);
  expect(gates.filter(({ level }) => level === 1).map(({ feeds, tower, head }) => [feeds, tower, head])).toEqual(
    expect.arrayContaining([
      ['shared', 'a', null],
      ['shared', 'b', null],
      ['source', 'a', null],
      ['source', 'b', null],
      ['head', null, 'click'],
      ['head', null, 'buy'],
    ]),
  );
  const all = gates.find(({ feeds, head }) => feeds === 'head' && head === 'click')!;
  const [a, b] = ['a', 'b'].map((name) => gates.find(({ feeds, tower }) => feeds === 'source' && tower === name)!);
  expect(a!.rows + b!.rows).toBe(all.rows);
  for (const { experts } of gates) expect(experts.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(1, 5);
  // Three kinds: shared ones, those of the row's source, those of the head.
  expect(
    gates
      .find(({ feeds, tower, head }) => feeds === 'output' && tower === 'b' && head === 'buy')!
      .experts.map(({ expert }) => expert),
  ).toEqual(['shared 1', 'shared 2', 'b 1', 'buy 1']);
});

it('a model without experts has no gates', async () => {
  const dir = await trained('layers 4');
  expect(await gatesIn(dir)).toEqual([]);
  expect((await fine(dir, 'evaluate', 'runs/1', '--no-lr')).out).not.toContain('gates');
});
