import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSafetensors, readSafetensorsHeader, writeSafetensors } from '../../../src/train/safetensors/file.ts';
import { temporaryFolder } from '../../helpers/emitted.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

/** A file by the published layout: u64 little-endian length, JSON, data. */
function file(name: string, header: unknown, data: Uint8Array): string {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  writeFileSync(at(name), Buffer.concat([length, json, data]));
  return at(name);
}
const floats = (...values: number[]): Uint8Array => new Uint8Array(Float32Array.from(values).buffer);

describe('safetensors', () => {
  it('writes the published layout, byte by byte', async () => {
    await writeSafetensors(
      at('a'),
      [
        { name: 'b', shape: [2], data: Float32Array.of(1, 2) },
        { name: 'a', shape: [1, 1], data: Float32Array.of(-0.5) },
      ],
      { z: '1', made_by: 'adsc' },
    );
    const data = Buffer.from('0000803f00000040000000bf', 'hex');
    // Python: zlib.crc32(bytes.fromhex('0000803f00000040000000bf')).
    const header =
      '{"__metadata__":{"crc32":"1869952569","made_by":"adsc","z":"1"},' +
      '"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[1,1],"data_offsets":[8,12]}}';
    const padded = header.padEnd(Math.ceil(header.length / 8) * 8, ' ');
    const expected = Buffer.concat([Buffer.from([padded.length, 0, 0, 0, 0, 0, 0, 0]), Buffer.from(padded), data]);
    expect(readFileSync(at('a')).toString('latin1')).toBe(expected.toString('latin1'));
  });

  it('reads a file whose tensors are not in the order of their data', async () => {
    const path = file(
      'order',
      {
        late: { dtype: 'F32', shape: [1], data_offsets: [4, 8] },
        early: { dtype: 'F32', shape: [], data_offsets: [0, 4] },
      },
      floats(3, 4),
    );
    const { tensors } = await readSafetensors(path);
    expect([tensors.get('early')?.data[0], tensors.get('late')?.data[0]]).toEqual([3, 4]);
  });

  it('keeps odd names, empty tensors and every bit of the values', async () => {
    const names = ['__proto__', '1', 'constructor', 'a "b"\n*/', '広告', 'group.user/dense/kernel'];
    const tensors = names.map((name, i) => ({
      name,
      shape: [i],
      data: Float32Array.from({ length: i }, (_, k) => [NaN, -0, Infinity, 1e-45, Math.PI][k]!),
    }));
    await writeSafetensors(at('odd'), tensors);
    const read = (await readSafetensors(at('odd'))).tensors;
    expect([...read.keys()]).toEqual(names);
    for (const t of tensors)
      expect(new Uint8Array(read.get(t.name)!.data.buffer)).toEqual(new Uint8Array(t.data.buffer));
  });

  it('reads into arrays only what fits them', async () => {
    await writeSafetensors(at('fits'), [{ name: 'w', shape: [2, 3], data: new Float32Array(6) }]);
    const target = (name: string, shape: number[]) => [
      { name, shape, data: new Float32Array(shape.reduce((a, b) => a * b, 1)) },
    ];
    await expect(readSafetensors(at('fits'), target('w', [3, 2]))).rejects.toThrow(
      "'w' has shape [2, 3], this model's is [3, 2]",
    );
    await expect(readSafetensors(at('fits'), target('v', [2, 3]))).rejects.toThrow("there is no tensor 'v'");
    await expect(readSafetensors(at('fits'), [])).rejects.toThrow("the tensor 'w' is not one of this model");
  });

  it.each([
    ['shorter than 8 bytes', Buffer.from('abc'), 'shorter than 8 bytes'],
    [
      'a length beyond the file',
      Buffer.concat([Buffer.from('ffffffffffffff7f', 'hex'), Buffer.from('{}')]),
      'header would be',
    ],
  ])('refuses %s', async (name, bytes, why) => {
    writeFileSync(at(name), bytes);
    await expect(readSafetensorsHeader(at(name))).rejects.toThrow(why);
  });

  const entry = (begin: number, end: number, shape = [(end - begin) / 4], dtype = 'F32') => ({
    dtype,
    shape,
    data_offsets: [begin, end],
  });
  it.each([
    ['no JSON', '{"a":', floats(), 'not JSON'],
    ['leading space', ' {}', floats(), 'does not start with {'],
    [
      'a hole',
      { a: entry(0, 4), b: entry(8, 12) },
      floats(1, 2, 3),
      "the data of 'b' starts at 8, where 4 was expected",
    ],
    [
      'an overlap',
      { a: entry(0, 8), b: entry(4, 12) },
      floats(1, 2, 3),
      "the data of 'b' starts at 4, where 8 was expected",
    ],
    ['data left over', { a: entry(0, 4) }, floats(1, 2), 'describes 4 bytes of data, the file holds 8'],
    ['data cut off', { a: entry(0, 8) }, floats(1), 'describes 8 bytes of data, the file holds 4'],
    ['shape against offsets', { a: entry(0, 4, [2]) }, floats(1), "'a' has shape [2], 8 bytes, but 4 bytes of data"],
    ['negative offsets', { a: entry(-4, 0) }, floats(), "'a' has no valid data_offsets"],
    ['another type', { a: entry(0, 4, [2], 'F16') }, floats(1), '\'a\' is of type "F16"'],
  ])('refuses %s', async (name, header, data, why) => {
    await expect(readSafetensorsHeader(file(name, header, data))).rejects.toThrow(why);
  });
});
