/** What the READMEs of the example specs tell a reader to type works: on simulated data, and on the real data where it lies next to the repository. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lock } from '../../src/ir/lock.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const repository = join(import.meta.dirname, '../..');
const readme = (name: string) => readFileSync(join(repository, 'specs', name, 'README.md'), 'utf8');

/** A folder with a copy of the spec where it is in the repository. */
function copyOf(name: string): string {
  const dir = folder();
  mkdirSync(join(dir, 'specs', name), { recursive: true });
  cpSync(join(repository, 'specs', name, 'model.ads'), join(dir, 'specs', name, 'model.ads'));
  return dir;
}

it('the commands of pinterest-ads, with fewer rows', async () => {
  const dir = copyOf('pinterest-ads');
  const commands = readme('pinterest-ads')
    .match(/^ {4}adsc .*$/gm)!
    .map((line) => line.trim().replace('--rows 300000', '--rows 3000').split(/ +/).slice(1));
  expect(commands.map(([name]) => name)).toEqual(['simulate', 'profile', 'compile', 'evaluate']);
  const [simulate, profile, compile, evaluate] = commands as [string[], string[], string[], string[]];
  await fine(dir, ...simulate, '--users', '300', '--pins', '300');
  await fine(dir, ...profile);
  expect((await fine(dir, ...compile)).err).toMatch(/files in build\/pinterest-ads, /);
  const { out } = await fine(dir, ...evaluate, '--json');
  const { reports } = JSON.parse(out) as {
    reports: { variant: string; heads: { head: string; slices: { by: string; value: string | null }[] }[] }[];
  };
  expect(reports.map(({ variant }) => variant)).toEqual(['base', 'single_tower']);
  // A table per source, as in the article.
  for (const { heads } of reports)
    for (const { slices } of heads)
      expect(slices.filter(({ by }) => by === 'source').map(({ value }) => value)).toEqual(['standard', 'shopping']);
  // The columns that its README promises are those that there are.
  const lock = JSON.parse(readFileSync(join(dir, 'specs/pinterest-ads/model.lock.json'), 'utf8')) as Lock;
  for (const [table, columns] of Object.entries(lock.columns)) {
    const promised = new RegExp(`^\\| \`${table}\` \\| (.*) \\|$`, 'm')
      .exec(readme('pinterest-ads'))![1]!
      .match(/`[^`]*`/g)!
      .join(' ')
      .replaceAll('`', '')
      .split(' ');
    expect(promised.sort()).toEqual(columns.map(({ name }) => name).sort());
  }
});

describe.each([
  ['movielens', 'movielens-100k'],
  ['criteo', 'criteo-8k'],
  ['ipinyou', 'ipinyou-2997'],
  ['open-bandit', 'open-bandit'],
])('%s on its real data', (name, data) => {
  const real = join(repository, '../shared/data', data);

  it('profiles and compiles, and reads the files and columns that its README names', async (context) => {
    if (!existsSync(real)) {
      console.warn(`skipped: there is no ${data} beside the repository`);
      return context.skip();
    }
    // Copied into a temporary folder for the time of the test, as the README says.
    const dir = copyOf(name);
    cpSync(real, join(dir, 'specs', name, 'data'), { recursive: true });
    await fine(dir, 'profile', `specs/${name}/model.ads`);
    await fine(dir, 'compile', `specs/${name}/model.ads`, '--frozen');
    const lock = JSON.parse(readFileSync(join(dir, 'specs', name, 'model.lock.json'), 'utf8')) as Lock;
    expect(lock.rows.train).toBeGreaterThan(1000);
    for (const [head, { observed, positives }] of Object.entries(lock.heads))
      expect(positives, head).toBeGreaterThan(0.001 * observed);
    // Every signal has values: a column that was misread would be missing everywhere.
    for (const [signal, { count, missing, bad }] of Object.entries(lock.signals))
      expect(missing + bad, signal).toBeLessThan(count);
    const words = new Set(readme(name).match(/[\w.]+/g));
    // A column without a name in its header is called by its place.
    const columns = Object.values(lock.columns)
      .flat()
      .map((column) => column.name)
      .filter((column) => !/^column\d+$/.test(column));
    // `I1 … I13` stands for those between.
    const ranges = [...readme(name).matchAll(/(\w+?)(\d+) … \1(\d+)/g)].map(([, stem, from, to]) => ({
      stem: stem!,
      from: Number(from),
      to: Number(to),
    }));
    const named = (column: string) =>
      words.has(column) ||
      ranges.some(
        ({ stem, from, to }) =>
          column.startsWith(stem) &&
          Number(column.slice(stem.length)) >= from &&
          Number(column.slice(stem.length)) <= to,
      );
    expect(columns.filter((column) => !named(column))).toEqual([]);
    for (const [file] of readme(name).matchAll(/\b[\w.]+\.(?:csv|parquet)\b/g))
      expect(existsSync(join(real, file)), file).toBe(true);
  });
});

it('a link to the data is read only inside of the root, which --root widens', async (context) => {
  const real = join(repository, '../shared/data/ipinyou-2997');
  if (!existsSync(real)) {
    console.warn('skipped: there is no ipinyou-2997 beside the repository');
    return context.skip();
  }
  const dir = copyOf('ipinyou');
  cpSync(real, join(dir, 'elsewhere'), { recursive: true });
  symlinkSync(join(dir, 'elsewhere'), join(dir, 'specs/ipinyou/data'));
  const refused = await adsc(dir, ['profile', 'specs/ipinyou/model.ads']);
  expect({ code: refused.code, said: refused.err.includes('error[ADS8002]') }).toEqual({ code: 3, said: true });
  await fine(dir, 'profile', 'specs/ipinyou/model.ads', '--root', '.');
  await fine(dir, 'compile', 'specs/ipinyou/model.ads', '--root', '.', '--frozen');
});
