/**
 * What earlier versions of adsc have left is read: built, served, scored to the same numbers, compared, calibrated, trained from, gone on with. A format that
 * changes gets another version, and a reader or a refusal; until a version is released, `npx tsx scripts/fixtures.ts --again` writes its fixture again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diff, listSteps, load, run, serve, train, VERSION } from '../../src/index.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { fine } from '../helpers/command.ts';
import { fixture, fixtureVersions } from '../helpers/fixture.ts';
import { valueOf } from '../helpers/outcome.ts';

type Row = Readonly<Record<string, unknown>>;
interface Answers {
  readonly request: Row;
  readonly candidates: readonly Row[];
  readonly scores: Readonly<Record<string, readonly number[]>>;
  readonly calibrator: string | null;
}

const paths = { first: 'runs/first', second: 'runs/second', wood: 'runs/wood', state: 'state/current' };
const expectedOf = (dir: string) =>
  JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')) as Readonly<Record<keyof typeof paths, Answers>>;

function expectScores(scores: Readonly<Record<string, readonly (number | null)[]>>, expected: Answers['scores']): void {
  expect(Object.keys(scores)).toEqual(Object.keys(expected));
  for (const [head, values] of Object.entries(expected))
    values.forEach((value, i) => expect(scores[head]![i]).toBeCloseTo(value, 6));
}

it('this version has a fixture: npx tsx scripts/fixtures.ts', () => {
  expect(fixtureVersions()).toContain(VERSION);
});

describe.each(fixtureVersions())('artifacts of adsc %s', (version) => {
  it('score the same numbers: networks, trees, calibrators, in process and over HTTP by the client of then', async () => {
    const dir = fixture(version);
    const expected = expectedOf(dir);
    for (const [name, path] of Object.entries(paths)) {
      const { request, candidates, scores, calibrator } = expected[name as keyof typeof paths];
      const model = valueOf(await load(path, { cwd: dir }));
      const answer = await model.rank(request as never, candidates as never);
      expectScores(answer.scores, scores);
      expect(answer.calibrator).toBe(calibrator);
      await model.close();
    }
    const server = valueOf(await serve(paths.first, { cwd: dir, port: 0 }));
    atEnd(() => server.close());
    const { createClient } = (await import(pathToFileURL(join(dir, 'runs/first/bundle/client/client.js')).href)) as {
      createClient(url: string): { rank(request: Row, candidates: readonly Row[]): Promise<Answers> };
    };
    const { request, candidates, scores } = expected.first;
    expectScores((await createClient(server.url).rank(request, candidates)).scores, scores);
    await server.close();
  });

  it('are what their specs and locks say', async () => {
    const dir = fixture(version);
    for (const side of ['build/shop', 'build/shop/plan.json', 'runs/first', 'runs/second/bundle'])
      expect(valueOf(await diff(side, 'model.ads', { cwd: dir })), side).toMatchObject({ same: true });
    expect(valueOf(await diff('runs/wood', 'trees.ads', { cwd: dir }))).toMatchObject({ same: true });
    expect(valueOf(await diff('runs/first', 'runs/wood', { cwd: dir }))).toMatchObject({ same: false });
  });

  it('are evaluated, calibrated, exported, reported and moved', async () => {
    const dir = fixture(version);
    const evaluated = await fine(dir, 'evaluate', 'runs/first', '--calibrated', '--json');
    expect(JSON.parse(evaluated.out)).toMatchObject({ version: 1 });
    await fine(dir, 'calibrate', 'runs/first');
    await fine(dir, 'export', 'runs/wood', '-o', 'wood.onnx');
    await fine(dir, 'report', 'runs/second');
    await fine(dir, 'migrate', 'runs/first', 'model.ads', '--engine', 'cpu', '--id', 'moved');
  });

  it('are trained from and gone on with: optimizers, starts, checkpoints, steps', async () => {
    const dir = fixture(version);
    const from = valueOf(await train('model.ads', { cwd: dir, from: 'second', id: 'third', engine: 'cpu' }));
    expect(from.record.from).toMatchObject({ run: '../second', optimizer: true });
    const on = valueOf(await train('model.ads', { cwd: dir, id: 'second', resume: true, epochs: 2 }));
    expect(on.record).toMatchObject({ status: 'done', epochs: 2 });
    expect(on.record.curve.map(({ epoch }) => epoch)).toEqual([1, 2]);
    const { steps } = valueOf(await listSteps('state', { cwd: dir }));
    expect(steps.map(({ name }) => name)).toEqual(['20260104T000000Z', '20260105T000000Z']);
    const step = valueOf(await run('model.ads', { cwd: dir, engine: 'cpu', at: '2026-01-06' }));
    expect(step.step).toMatchObject({ name: '20260106T000000Z', from: '20260105T000000Z' });
  });
});
