/** A disk that is full at the worst moment. Needs a small file system of its own, which only root can make. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const spec = `model shop
data log from "log.csv"
signal item : hash_onehot(2k)
signal colour : onehot { min_count 1 }
group ad { item, colour } -> 4
bottom { layers 4 }
tower all { layers 4 }
head click on clicked
train { epochs 1  batch 32  embeddings adam(0.01) }
`;

const mounted: string[] = [];
afterAll(() => {
  for (const path of mounted) execFileSync('umount', [path]);
});

/** A folder on a file system of `kilobytes`, or null where that can't be had. */
function smallDisk(kilobytes: number): string | null {
  const dir = join(folder(), 'disk');
  mkdirSync(dir);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return null;
  }
  mounted.push(dir);
  return dir;
}

/** Leaves `kilobytes` free. */
function fill(dir: string, kilobytes: number): void {
  rmSync(join(dir, 'filler'), { force: true });
  let size = 1 << 24;
  for (let filler = Buffer.alloc(0); size >= 1024;) {
    try {
      writeFileSync(join(dir, 'filler'), Buffer.alloc(filler.length + size));
      filler = Buffer.alloc(filler.length + size);
    } catch {
      writeFileSync(join(dir, 'filler'), filler);
      size >>= 1;
    }
  }
  const { length } = readFileSync(join(dir, 'filler'));
  writeFileSync(join(dir, 'filler'), Buffer.alloc(Math.max(0, length - 1024 * kilobytes)));
}

it('every command says that it could not write, and what stood there stands', async (context) => {
  const dir = process.platform === 'linux' ? smallDisk(4096) : null;
  if (dir === null) {
    console.warn('skipped: a small file system can be mounted only by root on Linux');
    return context.skip();
  }
  writeFileSync(join(dir, 'model.ads'), spec);
  const rows = Array.from({ length: 400 }, (_, i) => [i, `c${i % 50}`, i % 5 === 0 ? 1 : 0]);
  writeFileSync(join(dir, 'log.csv'), csv(['item', 'colour', 'clicked'], rows));
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'compile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', 'before');
  const read = () =>
    [
      ...['model.lock.json', 'vocab/model/signal.colour.txt'],
      ...readdirSync(join(dir, 'build'), { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => join(e.parentPath, e.name).slice(dir.length + 1)),
    ].map((path) => [path, readFileSync(join(dir, path), 'utf8')]);
  const before = read();
  // As if the data had changed, so that another lock would be written.
  writeFileSync(
    join(dir, 'log.csv'),
    csv(
      ['item', 'colour', 'clicked'],
      rows.map(([item, colour, clicked]) => [item!, `${String(colour)}x`, clicked!]),
    ),
  );
  const train = (id: string) => ['train', 'model.ads', '--id', id, '--no-cache', '--checkpoint-every', '2'];
  const attempts: [number, string[]][] = [
    [0, ['profile', 'model.ads']],
    [24, ['profile', 'model.ads']],
    [0, ['compile', 'model.ads']],
    [24, ['compile', 'model.ads']],
    [0, ['train', 'model.ads', '--id', 'cached']],
    // Room for the build, then for a checkpoint, but not for the bundle too.
    ...[0, 24, 120, 240, 480, 720].map((free): [number, string[]] => [free, train(`full${free}`)]),
    [0, ['simulate', '--rows', '100', '--users', '50', '--pins', '50']],
    [0, ['init', 'new']],
  ];
  for (const [free, argv] of attempts) {
    fill(dir, free);
    const { code, err } = await adsc(dir, argv);
    // What needs little may get by with a little.
    if (free === 0 || code !== 0)
      expect({ argv, free, code, err }).toEqual({
        argv,
        free,
        code: 3,
        err: expect.stringMatching(/error\[ADS\d+\]/) as string,
      });
    for (const left of ['new', 'runs/full720']) rmSync(join(dir, left), { recursive: true, force: true });
  }
  rmSync(join(dir, 'filler'), { force: true });
  writeFileSync(join(dir, 'log.csv'), csv(['item', 'colour', 'clicked'], rows));
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'compile', 'model.ads', '--frozen');
  expect(read()).toEqual(before);
  await fine(dir, 'train', 'model.ads', '--id', 'after');
  await fine(dir, 'evaluate', 'runs/after', '--split', 'train');
});
