/** The lock between profile and compile, and builds that are replaced whole or not at all. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../helpers/command.ts';

const spec = `model shop
data log from "log.csv"
signal device : onehot
signal price : continuous
group ad { device, price } -> 4
bottom { layers 4 }
tower all { layers 4 }
head click on clicked
train { epochs 1 }
variant narrow { bottom { layers 2 } }
`;
const rows = Array.from(
  { length: 60 },
  (_, i) => `${['ios', 'web', 'tv'][i % 3]},${(i * 7) % 20},${i % 4 === 0 ? 1 : 0}\n`,
).join('');

/** A project at `sub/`, to see that what is said can be typed from where one is. */
function project(): string {
  return folder({ 'sub/model.ads': spec, 'sub/log.csv': `device,price,clicked\n${rows}` });
}

/** Path and content of every file below. */
function contents(dir: string): [string, string][] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path).toString('base64')]);
}

it('compile, train and --compare say that the lock is missing and how to get it', async () => {
  const dir = project();
  for (const argv of [
    ['compile', 'sub/model.ads'],
    ['compile', 'sub/model.ads', '--frozen'],
    ['train', 'sub/model.ads'],
    ['evaluate', 'sub/model.ads', '--compare', 'base', 'narrow'],
  ]) {
    const { code, out, err } = await adsc(dir, argv);
    expect({ argv, code, out }).toEqual({ argv, code: 1, out: '' });
    expect(err).toMatch(/error\[ADS700[13]\]/);
    expect(err).toContain("run 'adsc profile sub/model.ads'");
  }
  expect(readdirSync(dir)).toEqual(['sub']);
});

it('a signal that was an id when the lock was written, and is a number now, needs a new lock', async () => {
  const dir = project();
  write(dir, { 'sub/model.ads': spec.replace('price : continuous', 'price : onehot') });
  await fine(dir, 'profile', 'sub/model.ads');
  for (const number of ['continuous', 'continuous { normalize zscore }', 'continuous { embed none }']) {
    write(dir, { 'sub/model.ads': spec.replace('price : continuous', `price : ${number}`) });
    const { code, err } = await adsc(dir, ['compile', 'sub/model.ads']);
    expect({ number, code }).toEqual({ number, code: 1 });
    expect(err).toMatch(/error\[ADS7002\]: the lock is older than this spec and lacks .* of signal 'price'/);
    expect(err).toContain("run 'adsc profile sub/model.ads'");
  }
  await fine(dir, 'profile', 'sub/model.ads');
  await fine(dir, 'compile', 'sub/model.ads', '--frozen');
  // A column without one value is profiled, and has nothing to scale.
  write(dir, { 'sub/log.csv': `device,price,clicked\n${rows.replaceAll(/,\d+,/g, ',,')}` });
  await fine(dir, 'profile', 'sub/model.ads');
  await fine(dir, 'compile', 'sub/model.ads', '--frozen');
});

it('a stale lock is a warning, and with --frozen an error that leaves the old build as it was', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  expect(await fine(dir, 'compile', 'sub/model.ads', '--frozen')).toMatchObject({ out: '' });
  const before = contents(join(dir, 'build'));
  // Another vocabulary size: the profile would be another.
  write(dir, { 'sub/model.ads': spec.replace('device : onehot', 'device : onehot { top 2 }') });
  const frozen = await adsc(dir, ['compile', 'sub/model.ads', '--frozen']);
  expect(frozen.code).toBe(1);
  expect(frozen.err).toContain('error[ADS7003]');
  expect(contents(join(dir, 'build'))).toEqual(before);
  const loose = await fine(dir, 'compile', 'sub/model.ads');
  expect(loose.err).toContain('warning[ADS7004]');
  expect(loose.err).toContain("run 'adsc profile sub/model.ads'");
});

it('a compile that fails leaves the old build, whatever was wrong', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  await fine(dir, 'compile', 'sub/model.ads');
  const before = contents(join(dir, 'build'));
  const lock = readFileSync(join(dir, 'sub/model.lock.json'), 'utf8');
  const vocabulary = readFileSync(join(dir, 'sub/vocab/model/signal.device.txt'), 'utf8');
  const breakings: [string, Record<string, string>, number][] = [
    ['an error in the spec', { 'sub/model.ads': spec.replace('tower all', 'tower any') }, 1],
    ['a spec cut short', { 'sub/model.ads': spec.slice(0, 90) }, 1],
    ['a spec that is not text', { 'sub/model.ads': '\u0000\u0001' }, 3],
    ['a budget', { 'sub/model.ads': `${spec}budget { params 10 }\n` }, 1],
    ['a lock cut short', { 'sub/model.lock.json': lock.slice(0, 200) }, 3],
    ['a lock of something else', { 'sub/model.lock.json': '[]' }, 3],
    ['a lock of a later version', { 'sub/model.lock.json': lock.replace('"version": 1', '"version": 99') }, 3],
    ['a vocabulary that was changed', { 'sub/vocab/model/signal.device.txt': 'ios\nweb\nfridge\n' }, 1],
    ['a vocabulary with duplicates', { 'sub/vocab/model/signal.device.txt': 'ios\nios\n' }, 1],
  ];
  for (const [what, files, code] of breakings) {
    write(dir, files);
    const ended = await adsc(dir, ['compile', 'sub/model.ads']);
    expect({ what, code: ended.code, said: /^error\[ADS\d+\]/m.test(ended.err) }).toEqual({ what, code, said: true });
    expect(contents(join(dir, 'build')), what).toEqual(before);
    write(dir, { 'sub/model.ads': spec, 'sub/model.lock.json': lock, 'sub/vocab/model/signal.device.txt': vocabulary });
  }
  await fine(dir, 'compile', 'sub/model.ads');
  expect(contents(join(dir, 'build'))).toEqual(before);
});

it('never replaces a folder with files of its own, nor a file', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  expect(await adsc(dir, ['compile', 'sub/model.ads', '-o', ''])).toMatchObject({
    code: 2,
    err: expect.stringContaining('a path') as string,
  });
  for (const out of ['sub', 'sub/model.ads', '.']) {
    const before = contents(dir);
    const { code, err } = await adsc(dir, ['compile', 'sub/model.ads', '-o', out]);
    expect({ out, code }).toEqual({ out, code: 3 });
    expect(err).toContain('which adsc did not write');
    expect(contents(dir)).toEqual(before);
  }
});

it('a vocabulary that is gone, and a lock that a broken write left, are mended by profile', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  rmSync(join(dir, 'sub/vocab'), { recursive: true });
  const { code, err } = await adsc(dir, ['compile', 'sub/model.ads']);
  expect(code).toBe(1);
  expect(err).toContain('adsc profile');
  writeFileSync(join(dir, 'sub/model.lock.json'), '{');
  // Check still says what is wrong with the spec's lock rather than nothing.
  expect((await adsc(dir, ['check', 'sub/model.ads'])).err).toContain('adsc profile');
  await fine(dir, 'profile', 'sub/model.ads');
  await fine(dir, 'compile', 'sub/model.ads', '--frozen');
});

it('a run that could not begin leaves no folder, and a run never overwrites another', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  write(dir, { 'sub/log.csv': `device,price,clicked\n${'ios,1,perhaps\n'.repeat(50)}` });
  const { code, err } = await adsc(dir, ['train', 'sub/model.ads']);
  expect({ code, runs: readdirSync(join(dir, 'runs')) }).toEqual({ code: 3, runs: [] });
  expect(err).toMatch(/error\[ADS\d+\]/);
  write(dir, { 'sub/log.csv': `device,price,clicked\n${rows}` });
  await fine(dir, 'train', 'sub/model.ads', '--id', 'a');
  const before = contents(join(dir, 'runs'));
  const again = await adsc(dir, ['train', 'sub/model.ads', '--id', 'a']);
  expect(again.code).toBe(3);
  expect(again.err).toContain('there is already a run');
  expect(contents(join(dir, 'runs'))).toEqual(before);
});

it('says what is wrong with a folder that is not a run, and which are', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  await fine(dir, 'train', 'sub/model.ads', '--id', 'first');
  const said = async (path: string) => (await adsc(dir, ['evaluate', path])).err;
  expect(await said('runs')).toContain('name one of them: runs/first');
  expect(await said('runs/frist')).toContain("did you mean 'runs/first'?");
  expect(await said('first')).toContain("did you mean 'runs/first'?");
  expect(await said('runs/first/bundle')).toContain('name the run: runs/first');
  expect(await said('sub')).toContain('there is no bundle in it');
  // A run that was moved no longer knows where its data is, and is told.
  cpSync(join(dir, 'runs/first'), join(dir, 'far/away/copy'), { recursive: true });
  expect(await said('far/away/copy')).toMatch(
    /error\[ADS8001\][^]*the project root, which is "far\/sub"; --root changes it/,
  );
  expect((await fine(dir, 'evaluate', 'far/away/copy', '--root', 'sub', '--split', 'train')).out).toMatch(
    /^click +60 /m,
  );
  // A bundle that was changed after it was written is refused.
  const weights = join(dir, 'runs/first/bundle/weights.safetensors');
  const bytes = readFileSync(weights);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(weights, bytes);
  expect(await said('runs/first')).toMatch(/error\[ADS\d+\].*weights\.safetensors/);
  expect(existsSync(join(dir, 'runs/first/bundle'))).toBe(true);
});

it('specs in one folder have vocabularies of their own', async () => {
  const dir = project();
  const two = spec.replace('device : onehot', 'device : onehot { top 2 }');
  write(dir, { 'sub/other.ads': two, 'sub/it\'s "1".ads': two.replace('top 2', 'top 1'), 'sub/con.ads': spec });
  const specs = ['model', 'other', 'it\'s "1"', 'con'];
  for (const name of specs) await fine(dir, 'profile', `sub/${name}.ads`);
  for (const name of specs) await fine(dir, 'compile', `sub/${name}.ads`, '--frozen', '-o', `build-${name}`);
  const entries = (name: string) =>
    readFileSync(join(dir, `build-${name}`, 'vocab/signal.device.txt'), 'utf8')
      .trim()
      .split('\n').length;
  expect(specs.map(entries)).toEqual([3, 2, 1, 3]);
  const folders = readdirSync(join(dir, 'sub/vocab'));
  expect(folders).toEqual(
    ['con~f86ebd3ae4d5', 'it%27s%20%221%22', 'model', 'other'].map((name) =>
      name.startsWith('con') ? (expect.stringMatching(/^con~/) as unknown as string) : name,
    ),
  );
});

it('a vocabulary that the spec has no more is removed, and nothing else', async () => {
  const dir = project();
  write(dir, {
    'sub/model.ads': spec
      .replace('signal price', 'signal other : onehot from device\nsignal price')
      .replace('{ device, price }', '{ device, other, price }'),
  });
  await fine(dir, 'profile', 'sub/model.ads');
  const place = join(dir, 'sub/vocab/model');
  expect(readdirSync(place)).toEqual(['signal.device.txt', 'signal.other.txt']);
  // A file that somebody changed since, or that the lock never wrote, is theirs.
  write(dir, {
    'sub/vocab/model/notes.txt': 'mine\n',
    'sub/vocab/signal.old.txt': 'of an older adsc\n',
    'sub/model.ads': spec,
  });
  await fine(dir, 'profile', 'sub/model.ads');
  expect(readdirSync(place)).toEqual(['notes.txt', 'signal.device.txt']);
  expect(readFileSync(join(dir, 'sub/vocab/signal.old.txt'), 'utf8')).toBe('of an older adsc\n');
  // A lock that names files elsewhere has none of them removed.
  const lockPath = join(dir, 'sub/model.lock.json');
  const lock = JSON.parse(readFileSync(lockPath, 'utf8')) as {
    vocabs: Record<string, { file: string; sha256: string }>;
  };
  for (const file of ['log.csv', '../sub/log.csv', 'vocab/model/../../log.csv', 'vocab/model/notes.txt']) {
    lock.vocabs['signal.device']!.file = file;
    writeFileSync(lockPath, JSON.stringify(lock));
    await fine(dir, 'profile', 'sub/model.ads');
  }
  expect([existsSync(join(dir, 'sub/log.csv')), existsSync(join(place, 'notes.txt'))]).toEqual([true, true]);
});

it('an old lock, with its vocabularies straight in `vocab/`, compiles as before', async () => {
  const dir = project();
  await fine(dir, 'profile', 'sub/model.ads');
  await fine(dir, 'compile', 'sub/model.ads', '-o', 'new');
  const lockPath = join(dir, 'sub/model.lock.json');
  writeFileSync(lockPath, readFileSync(lockPath, 'utf8').replaceAll('vocab/model/', 'vocab/'));
  cpSync(join(dir, 'sub/vocab/model'), join(dir, 'sub/vocab'), { recursive: true });
  rmSync(join(dir, 'sub/vocab/model'), { recursive: true });
  await fine(dir, 'compile', 'sub/model.ads', '--frozen', '-o', 'old');
  expect(contents(join(dir, 'old')).map(([, text]) => text)).toEqual(
    contents(join(dir, 'new')).map(([, text]) => text),
  );
});

it('profile writes no vocabulary through a link that leads outside, nor over a file of the spec', async () => {
  const dir = project();
  mkdirSync(join(dir, 'elsewhere'));
  symlinkSync(join(dir, 'elsewhere'), join(dir, 'sub/vocab'));
  const { code, err } = await adsc(dir, ['profile', 'sub/model.ads']);
  expect({
    code,
    left: readdirSync(join(dir, 'elsewhere'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ),
  }).toEqual({ code: 3, left: [] });
  expect(err).toMatch(/error\[ADS8022\].*a link that leads outside/);
  rmSync(join(dir, 'sub/vocab'));
  write(dir, {
    'sub/vocab/model/words.txt': 'web\n',
    'sub/model.ads': spec.replace('device : onehot', 'device : onehot { file "vocab/model/words.txt" }'),
  });
  const refused = await adsc(dir, ['profile', 'sub/model.ads']);
  expect(refused.code).toBe(3);
  expect(refused.err).toMatch(
    /error\[ADS8053\]: the vocabulary file 'vocab\/model\/words.txt' lies in 'vocab\/model\/'/,
  );
});

it('a spec in a sub-folder reads the data of its project, whose root a `.adsc-root` marks', async () => {
  const dir = folder({
    'work/data/log.csv': `device,price,clicked\n${rows}`,
    'work/experiments/a/model.ads': spec.replace('"log.csv"', '"../../data/log.csv"'),
    'secret.csv': `device,price,clicked\n${rows}`,
  });
  const model = 'experiments/a/model.ads';
  const work = join(dir, 'work');
  const before = await adsc(work, ['profile', model]);
  expect(before.code).not.toBe(0);
  expect(before.err).toContain('.adsc-root');
  write(work, { '.adsc-root': '' });
  for (const [from, path] of [
    [work, model],
    [join(work, 'experiments/a'), 'model.ads'],
    [dir, `work/${model}`],
  ] as const) {
    await fine(from, 'check', path);
    await fine(from, 'profile', path);
  }
  await fine(work, 'train', model, '--id', 'a');
  await fine(work, 'evaluate', 'runs/a', '--split', 'train');
  await fine(work, 'evaluate', 'runs/a', '--data', 'data/log.csv');
  // Never beyond the root; and a root that is said goes before one that is found.
  write(work, { 'experiments/b.ads': spec.replace('"log.csv"', '"../../secret.csv"') });
  const outside = await adsc(work, ['profile', 'experiments/b.ads']);
  expect([outside.code === 0, existsSync(join(work, 'experiments/b.lock.json'))]).toEqual([false, false]);
  const said = await adsc(work, ['profile', model, '--root', 'experiments']);
  expect(said.code).not.toBe(0);
});

it('a lock is stale once a label is known later, or a variant trains on other sources: both decide what it counts', async () => {
  const start = Date.UTC(2025, 0, 1);
  const log = Array.from(
    { length: 60 },
    (_, i) =>
      `${['a', 'b', 'c'][i % 3]},${i % 7},${i % 4 === 0 ? 1 : 0},${new Date(start + i * 3_600_000).toISOString()}\n`,
  ).join('');
  const spec = (within: string, sources: string) => `model shop
data log from "log.csv" {
  source place { a, b, c }
  time t
}
signal price : continuous
group ad { price } -> 4
tower all { layers 4 }
head click on clicked${within}
train { epochs 1  sources a }
variant other { train { sources ${sources} } }
`;
  const dir = folder({ 'model.ads': spec('', 'a'), 'log.csv': `place,price,clicked,t\n${log}` });
  await fine(dir, 'profile', 'model.ads');
  const rowsOf = () =>
    (JSON.parse(readFileSync(join(dir, 'model.lock.json'), 'utf8')) as { rows: { train: number } }).rows.train;
  expect(rowsOf()).toBe(20);
  await fine(dir, 'compile', 'model.ads', '--frozen');
  for (const [within, sources] of [
    [' { within 1d }', 'a'],
    ['', 'a, b'],
  ] as const) {
    writeFileSync(join(dir, 'model.ads'), spec(within, sources));
    const { code, err } = await adsc(dir, ['compile', 'model.ads', '--frozen']);
    expect({ within, sources, code, stale: err.includes('ADS7003') }, err).toEqual({
      within,
      sources,
      code: 1,
      stale: true,
    });
  }
  await fine(dir, 'profile', 'model.ads');
  expect(rowsOf()).toBe(40);
});

it('a lock of an adsc that counted otherwise is stale, though spec and data are the same', async () => {
  const dir = folder({
    'log.csv': 'x,y\n1,0\n2,1\n3,0\n4,1\n',
    'm.ads':
      'model m\ndata log from "log.csv"\nsignal x : continuous\ngroup g { x } -> 2\ntower all { layers 2 }\nhead click on y\n',
  });
  await fine(dir, 'profile', 'm.ads');
  const path = join(dir, 'm.lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { key: string };
  expect(await fine(dir, 'compile', 'm.ads', '--frozen')).toMatchObject({
    err: expect.not.stringContaining('ADS700') as string,
  });
  // As the key of this spec was before profiles had a version.
  writeFileSync(
    path,
    JSON.stringify({ ...lock, key: 'a3cc457a586eb86f91d8965e3c400b69fdf97fa987fa2a9735ab83ee51fd39bf' }),
  );
  const frozen = await adsc(dir, ['compile', 'm.ads', '--frozen']);
  expect([frozen.code, frozen.err]).toEqual([
    1,
    expect.stringMatching(/ADS7003.*or by an older adsc.*run 'adsc profile m\.ads'/s),
  ]);
  expect((await fine(dir, 'compile', 'm.ads')).err).toContain('ADS7004');
  await fine(dir, 'profile', 'm.ads');
  await fine(dir, 'compile', 'm.ads', '--frozen');
});
