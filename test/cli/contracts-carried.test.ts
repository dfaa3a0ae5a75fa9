/** Which contracts of before a trained model knows: those of the run that it starts from, or whose place it takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ContractsFile } from '../../src/emit/contract/index.ts';
import { run, train } from '../../src/index.ts';
import { csv, fine, folder, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { dayOf, SPEC, writeDay } from '../run/daily.ts';

const contracts = (dir: string, ...path: string[]) =>
  JSON.parse(readFileSync(join(dir, ...path, 'bundle/contracts.json'), 'utf8')) as ContractsFile;
const known = (file: ContractsFile) => file.earlier.map(({ fingerprint }) => fingerprint);

const spec = `model shop
data log from "log.csv"
signal price : continuous { clip 0 .. 20  normalize minmax  embed none }
group ad { price } -> 4
tower all { layers 4 }
head click on clicked
train { batch 16  epochs 2  validate none }
`;
/** Of the same data under another name of its column, with one more signal. */
const next = spec
  .replace('"log.csv"', '"next.csv" { column cost was price }')
  .replace('signal price', 'signal cost was price')
  .replace('{ price }', '{ cost, size }')
  .replace('group ad', 'signal size : onehot(3)\ngroup ad');

it('by migrate, by train from a run, and by a run that was interrupted', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => [(i * 7) % 20, i % 3, i % 5 === 0 ? 1 : 0]);
  const dir = folder({
    'model.ads': spec,
    'next.ads': next,
    'log.csv': csv(['price', 'size', 'clicked'], rows),
    'next.csv': csv(['cost', 'size', 'clicked'], rows),
  });
  for (const name of ['model.ads', 'next.ads']) await fine(dir, 'profile', name);
  await fine(dir, 'train', 'model.ads', '--engine', 'cpu', '--id', 'first');
  await fine(dir, 'train', 'next.ads', '--from', 'first', '--engine', 'cpu', '--id', 'second');
  const [first, second] = [contracts(dir, 'runs/first'), contracts(dir, 'runs/second')];
  expect(known(first)).toEqual([]);
  expect(known(second)).toEqual([first.fingerprint]);
  expect(second.earlier[0]).toMatchObject({ columns: { price: 'cost' }, signals: { price: 'cost' } });

  const controller = new AbortController();
  const stopped = await train('next.ads', {
    cwd: dir,
    from: 'second',
    id: 'third',
    engine: 'cpu',
    checkpointEvery: 1,
    signal: controller.signal,
    onProgress: ({ task }) => task === 'train' && controller.abort(),
  });
  expect(stopped).toMatchObject({ ok: false, fault: 'interrupted' });
  await fine(dir, 'train', 'next.ads', '--id', 'third', '--resume');
  expect(contracts(dir, 'runs/third')).toEqual(second);
  await fine(dir, 'migrate', 'runs/third', 'next.ads', '--engine', 'cpu', '--id', 'moved');
  expect(contracts(dir, 'runs/moved')).toEqual(second);
  // A model from scratch is of nobody's clients.
  await fine(dir, 'train', 'next.ads', '--engine', 'cpu', '--id', 'fourth');
  expect(contracts(dir, 'runs/fourth')).toEqual({ ...second, earlier: [] });
});

it('by adsc run, also where a step is trained from scratch', async () => {
  const dir = folder({ 'model.ads': SPEC });
  for (let day = 0; day < 7; day++) writeDay(dir, day);
  const step = async (at: string, retrain: boolean) =>
    valueOf(await run('model.ads', { cwd: dir, at, engine: 'cpu', retrain })).step.name;
  const first = await step(dayOf(6), false);
  const changed = SPEC.replace('signal price : continuous', 'signal price : continuous { default 3 }');
  expect(changed).not.toBe(SPEC);
  write(dir, { 'model.ads': changed });
  const second = await step(dayOf(7), true);
  const [was, is] = [contracts(dir, 'state/steps', first), contracts(dir, 'state/steps', second)];
  expect(is.fingerprint).not.toBe(was.fingerprint);
  expect(known(is)).toEqual([was.fingerprint]);
});
