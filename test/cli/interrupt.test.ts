/**
 * The bundled command line in a process of its own: a run that Ctrl-C or SIGKILL stopped goes on to the same bytes as one that nothing
 * stopped. Killed at moments drawn at random, with checkpoints so frequent that one is often being written.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { adsc, bundledCli, csv, fine, folder, start } from '../helpers/command.ts';
import { uniform } from '../program/plans.ts';

const spec = `model shop
data log from "log.csv"
signal device : onehot { values ["ios", "web", "tv"] }
signal item : hash_onehot(50)
signal price : continuous { squash log  normalize none  clip 0 .. 100 }
group ad { device, item, price } -> 8
bottom { layers 16, 8  norm batch  dropout 10% }
tower all { layers 4 }
head click on clicked
train { batch 16  epochs 4  validate random(10%) }
`;
const random = uniform(3);
const rows = Array.from({ length: 1500 }, () => {
  const [device, item, price] = [Math.floor(3 * random()), Math.floor(40 * random()), 100 * random()];
  return [['ios', 'web', 'tv'][device]!, item, price.toFixed(2), random() < 0.2 + 0.02 * item ? 1 : 0] as const;
});

/** `runs/ID/bundle`, path and content. */
function bundle(dir: string, id: string): Record<string, string> {
  const root = join(dir, 'runs', id, 'bundle');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path).toString('base64')]),
  );
}

/** Steps in the log of a run; a step that two attempts took stands there once. */
function steps(dir: string, id: string): number[] {
  const log = join(dir, 'runs', id, 'log.jsonl');
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { kind: string; step: number })
    .filter((entry) => entry.kind === 'step')
    .map((entry) => entry.step);
}

/** As long as it takes: the limit is the test's. */
async function until(true_: () => boolean): Promise<void> {
  while (!true_()) await sleep(5);
}

const dir = folder({ 'model.ads': spec, 'log.csv': csv(['device', 'item', 'price', 'clicked'], rows) });
const train = (id: string, ...more: string[]) =>
  start(dir, [
    'train',
    'model.ads',
    '--engine',
    'onnx',
    '--threads',
    '1',
    '--checkpoint-every',
    '8',
    '--id',
    id,
    ...more,
  ]);
const checkpointed = (id: string) =>
  existsSync(join(dir, 'runs', id, 'checkpoint')) && readdirSync(join(dir, 'runs', id, 'checkpoint')).length > 0;

it('goes on after SIGKILL and after Ctrl-C, to the same bytes', async () => {
  await fine(dir, 'check', 'model.ads');
  bundledCli();
  const whole = await train('whole').ended;
  expect(whole, whole.err).toMatchObject({ code: 0 });

  // Killed at random moments once training has begun, three times.
  for (let kill = 0; kill < 3;) {
    const before = steps(dir, 'killed').length;
    const child = train('killed', ...(kill === 0 ? [] : ['--resume']));
    const after = 1 + Math.floor(20 * random());
    await until(
      () =>
        child.process.exitCode !== null || (checkpointed('killed') && steps(dir, 'killed').length >= before + after),
    );
    child.process.kill('SIGKILL');
    const { signal } = await child.ended;
    if (signal === 'SIGKILL') {
      expect(existsSync(join(dir, 'runs/killed/bundle'))).toBe(false);
      kill++;
    } else {
      // It ended before it was killed, as this process was kept waiting: all over again.
      rmSync(join(dir, 'runs/killed'), { recursive: true });
      kill = 0;
    }
  }
  const resumed = await train('killed', '--resume').ended;
  expect(resumed, resumed.err).toMatchObject({ code: 0 });
  expect(bundle(dir, 'killed')).toEqual(bundle(dir, 'whole'));
  expect(steps(dir, 'killed')).toEqual(steps(dir, 'whole'));

  // Ctrl-C saves, and says what to type; typing that ends as nothing had happened.
  const stop = async (): Promise<Awaited<ReturnType<typeof train>['ended']>> => {
    rmSync(join(dir, 'runs/stopped'), { recursive: true, force: true });
    const child = train('stopped');
    await until(() => child.process.exitCode !== null || checkpointed('stopped'));
    child.process.kill('SIGINT');
    const ended = await child.ended;
    // Over before it was stopped: again.
    return ended.code === 0 ? stop() : ended;
  };
  const stopped = await stop();
  expect({ code: stopped.code, out: stopped.out }).toEqual({ code: 130, out: '' });
  const [, again] = /interrupted after [\d,]+ steps, and saved: go on with 'adsc (.*)'$/m.exec(stopped.err)!;
  expect(again).toBe('train model.ads --engine onnx --id stopped --resume');
  const { err } = await adsc(dir, ['evaluate', 'runs/stopped']);
  expect(err).toContain("its status is 'interrupted'");
  expect(err).toContain('adsc train SPEC --id stopped --resume');
  const other = await adsc(dir, [...again!.split(' '), '--seed', '9']);
  expect({ code: other.code, refused: other.err.includes('error[ADS8103]') }, other.err).toEqual({
    code: 3,
    refused: true,
  });
  await fine(dir, ...again!.split(' '), '--threads', '1');
  expect(bundle(dir, 'stopped')).toEqual(bundle(dir, 'whole'));
}, 300_000);
