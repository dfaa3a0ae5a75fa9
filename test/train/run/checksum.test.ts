/** A bit that flips in what a run keeps: nothing goes on from it, and the message names the file. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../../helpers/command.ts';
import { uniform } from '../../program/plans.ts';

const SPEC = `model shop
data log from "log.csv"
signal k : onehot
signal x : continuous { embed none }
group all { k, x } -> 4
bottom { layers 4 }
head click on clicked
trees { count none }
train { epochs 2  batch 32  validate random(30%)  holdout random(10%) }
`;
const draw = uniform(4);
const rows = Array.from({ length: 400 }, (_, i) => ['ab'[i % 2]!, draw(), Number(draw() < 0.3)]);
let dir: string;
beforeAll(async () => {
  dir = folder({ 'model.ads': SPEC, 'log.csv': csv(['k', 'x', 'clicked'], rows) });
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'cpu');
  await fine(dir, 'train', 'model.ads', '--id', 'warm', '--from', 'first', '--engine', 'cpu');
});

/** A copy of a run, and the paths of what it keeps. */
function copyOf(run: string, id: string): (pattern: RegExp) => string {
  cpSync(join(dir, 'runs', run), join(dir, 'runs', id), { recursive: true });
  const record = join(dir, 'runs', id, 'run.json');
  writeFileSync(record, readFileSync(record, 'utf8').replace(`"id": "${run}"`, `"id": "${id}"`));
  const files = readdirSync(join(dir, 'runs', id), { recursive: true }) as string[];
  return (pattern) =>
    join(
      dir,
      'runs',
      id,
      files.find((path) => pattern.test(path.replaceAll('\\', '/')))!,
    );
}

/** Flips the lowest bit of the last byte but so many. */
function flip(path: string, fromEnd: number): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1 - fromEnd]! ^= 1;
  writeFileSync(path, bytes);
}

describe('a flipped bit', () => {
  // The last four bytes are a number; the first of them is its least significant one, which is as finite as before.
  it.each([
    ['weights', /^checkpoint\/step-.*\/weights\.safetensors$/],
    ['optimizer', /^checkpoint\/step-.*\/optimizer\.safetensors$/],
  ])('of the %s of a checkpoint ends a run that is resumed', async (name, pattern) => {
    flip(copyOf('first', name)(pattern), 3);
    const { code, err } = await adsc(dir, [
      'train',
      'model.ads',
      '--id',
      name,
      '--resume',
      '--epochs',
      '3',
      '--engine',
      'cpu',
    ]);
    expect(code).toBe(3);
    expect(err).toMatch(new RegExp(`ADS8104.*${name}\\.safetensors".*it is not what was written: it is damaged`));
  });

  it('of the optimizer ends a run that starts from it', async () => {
    flip(copyOf('first', 'base')(/^checkpoint\/step-.*\/optimizer\.safetensors$/), 3);
    const { code, err } = await adsc(dir, ['train', 'model.ads', '--id', 'next', '--from', 'base', '--engine', 'cpu']);
    expect([code, err]).toEqual([3, expect.stringMatching(/ADS8104.*optimizer\.safetensors/)]);
  });

  it('of the state of a checkpoint ends a run that is resumed', async () => {
    const path = copyOf('first', 'state')(/^checkpoint\/step-.*\/state\.json$/);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(/"examples": (\d+)/, (_, n: string) => `"examples": ${Number(n) ^ 1}`);
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
    const { code, err } = await adsc(dir, [
      'train',
      'model.ads',
      '--id',
      'state',
      '--resume',
      '--epochs',
      '3',
      '--engine',
      'cpu',
    ]);
    expect([code, err]).toEqual([3, expect.stringMatching(/ADS8103.*its state\.json is damaged/)]);
  });

  it('of the weights that a run started from, and of its bundle', async () => {
    flip(copyOf('warm', 'begun')(/^start\/weights\.safetensors$/), 3);
    const resumed = await adsc(dir, [
      'train',
      'model.ads',
      '--id',
      'begun',
      '--resume',
      '--epochs',
      '3',
      '--engine',
      'cpu',
    ]);
    expect([resumed.code, resumed.err]).toEqual([3, expect.stringMatching(/ADS8104.*start/)]);
    flip(copyOf('first', 'served')(/^bundle\/weights\.safetensors$/), 3);
    const evaluated = await adsc(dir, ['evaluate', 'runs/served']);
    expect([evaluated.code, evaluated.err]).toEqual([3, expect.stringContaining('weights.safetensors')]);
  });
});

it('what was kept before there were checksums is read', async () => {
  const find = copyOf('first', 'old');
  const state = find(/^checkpoint\/step-.*\/state\.json$/);
  const { checksum, ...rest } = JSON.parse(readFileSync(state, 'utf8')) as Record<string, unknown>;
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(state, JSON.stringify(rest));
  for (const name of ['weights', 'optimizer']) {
    const path = find(new RegExp(`^checkpoint/step-.*/${name}\\.safetensors$`));
    const bytes = readFileSync(path);
    const length = Number(bytes.readBigUInt64LE(0));
    const header = bytes.subarray(8, 8 + length).toString();
    // Of the same length, under a name that nothing reads.
    const older = header.replace('"crc32"', '"other"');
    expect(older).not.toBe(header);
    bytes.write(older, 8);
    writeFileSync(path, bytes);
  }
  await fine(dir, 'train', 'model.ads', '--id', 'old', '--resume', '--epochs', '3', '--engine', 'cpu');
});

describe('trees that a run keeps', () => {
  const treesOf = (id: string): string[] =>
    readdirSync(join(dir, 'runs', id)).filter((file) => file.startsWith('trees-'));
  const grow = ['train', 'trees.ads', '--engine', 'cpu'];

  beforeAll(async () => {
    writeFileSync(join(dir, 'trees.ads'), SPEC.replace('count none', 'count 5').replace('epochs 2', 'epochs 1'));
    await fine(dir, 'profile', 'trees.ads');
    await fine(dir, ...grow, '--id', 'grown');
  });

  it('that are damaged end a run that is resumed, and are grown again once they are removed', async () => {
    const [name] = treesOf('grown');
    const path = copyOf('grown', 'trees')(/^trees-/);
    const text = readFileSync(path, 'utf8');
    // Another digit in a leaf: as good a number as it was.
    const at = text.indexOf('"value":[') + text.slice(text.indexOf('"value":[')).search(/\.\d/) + 2;
    const digit = text[at] === '9' ? '8' : '9';
    writeFileSync(path, text.slice(0, at) + digit + text.slice(at + 1));
    const resume = [...grow, '--id', 'trees', '--resume'];
    const { code, err } = await adsc(dir, resume);
    expect([code, err]).toEqual([3, expect.stringMatching(/ADS8103.*trees-.*its trees are damaged/)]);
    expect(err).toContain('remove the file');
    rmSync(path);
    await fine(dir, ...resume);
    expect(treesOf('trees')).toEqual([name]);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
