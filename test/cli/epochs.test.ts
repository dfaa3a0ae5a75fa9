/** What `adsc train` says of epochs: each when it has ended, whether anybody watches or not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { train } from '../../src/api/train.ts';
import type { Progress } from '../../src/api/progress.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const parent = folder();
const dir = join(parent, 'first');

beforeAll(async () => {
  await fine(parent, 'init', 'first');
  await fine(dir, 'simulate', '--rows', '3k', '--seed', '5');
  await fine(dir, 'profile', 'model.ads');
});

interface LogEntry {
  readonly kind: string;
  readonly epoch?: number;
}
const logOf = (id: string): LogEntry[] =>
  readFileSync(join(dir, 'runs', id, 'log.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LogEntry);
const epochsSaid = (text: string) => [...text.matchAll(/epoch (\d+): training loss/g)].map(([, n]) => Number(n));

describe('epochs are said', () => {
  it.each([true, false])('as they end, on a terminal: %s', async (terminal) => {
    const id = terminal ? 'terminal' : 'pipe';
    const seen: { readonly said: number; readonly ended: boolean; readonly logged: (number | undefined)[] }[] = [];
    const argv = ['train', 'model.ads', '--id', id, '--engine', 'onnx', '--epochs', '3'];
    const { err, code } = await adsc(dir, argv, {
      terminal,
      onErr: (text) => {
        for (const said of epochsSaid(text)) {
          const log = logOf(id);
          const logged = log.flatMap(({ kind, epoch }) => (kind === 'epoch' ? [epoch] : []));
          seen.push({ said, logged, ended: log.some(({ kind }) => kind === 'end') });
        }
      },
    });
    expect(code).toBe(0);
    expect(seen).toEqual([1, 2, 3].map((said) => ({ said, ended: false, logged: [1, 2, 3].slice(0, said) })));
    // What it is about to do comes first, and the end last.
    expect(err).toMatch(/batch 128 [^]*epoch 1: [^]*epoch 3: [^]*done: /);
    expect(err).toMatch(/^.*epoch 1: training loss 0\.\d{5}, validation 0\.\d{5} \(best so far\)$/m);
    expect(err).toMatch(/^.*done: [\d,]+ examples in [\d,]+ steps on onnx, epoch [123] was the best; the bundle is /m);
  });

  it('and those before again, when a run goes on', async () => {
    const { err } = await fine(
      dir,
      ...['train', 'model.ads', '--id', 'pipe', '--engine', 'onnx', '--epochs', '4', '--resume'],
    );
    expect(epochsSaid(err)).toEqual([1, 2, 3, 4]);
  });

  it('not with option quiet or json', async () => {
    for (const flag of ['--quiet', '--json'])
      expect((await fine(dir, 'train', 'model.ads', '--engine', 'onnx', '--epochs', '1', flag)).err).not.toMatch(
        /^(epoch|batch) /m,
      );
  });

  it('to a program as the curve of the run has them', async () => {
    const told: Progress[] = [];
    const trained = await train('model.ads', { cwd: dir, engine: 'onnx', epochs: 2, onProgress: (p) => told.push(p) });
    if (!trained.ok) throw new Error(trained.diagnostics[0]?.message);
    const { curve } = trained.value.record;
    const epochs = told.filter((p) => p.task === 'epoch');
    expect(epochs.map(({ done, loss, validation }) => [done, loss, validation])).toEqual(
      curve.map(({ epoch, train: { loss }, validate }) => [epoch, loss, validate!.loss]),
    );
    expect(epochs[0]).toMatchObject({ total: 2, unlabelled: [], best: true });
    expect(told.findIndex((p) => p.task === 'begin')).toBeLessThan(told.findIndex((p) => p.task === 'train'));
  });
});
