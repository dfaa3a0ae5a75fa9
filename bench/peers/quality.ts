/**
 * Time to the same holdout log-loss: adsc and the peers train on the same rows in the same order, from the same weights, with the same
 * rates, in turns; every some steps each is asked for its loss on held-out rows, which its clock doesn't count.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import { validationLoss } from '../../src/train/loop/validation-loss.ts';
import { trainingOf } from '../engines/training.ts';
import { table } from '../table.ts';
import { exportTo } from './export.ts';
import { learnableRows } from './learnable.ts';
import type { PeerProcess } from './process.ts';
import { PAUSE, type System, oursOf } from './systems.ts';

const HOLDOUT_ROWS = 32_768;
/** Looks at the holdout in one pass over the training rows. */
const LOOKS = 12;

export interface QualityOptions {
  readonly tableRows: number;
  readonly batch: number;
  readonly threads: number;
  /** Of training, cut to whole batches. */
  readonly rows: number;
}

interface Look {
  /** Of training so far. */
  readonly seconds: number;
  readonly steps: number;
  readonly loss: number;
}

/** The table, as text. One pass over the rows, as in click models, which overfit in a second. */
export async function quality(
  { tableRows, batch, threads, rows }: QualityOptions,
  start: (folder: string) => Promise<PeerProcess[]>,
): Promise<string> {
  const batches = Math.floor(rows / batch);
  const every = Math.ceil(batches / LOOKS);
  const folder = mkdtempSync(join(tmpdir(), 'adsc-peers-'));
  const training = await trainingOf({
    tableRows,
    batch,
    engine: 'onnx',
    threads,
    rows: (plan) => learnableRows(plan, batches * batch, 1),
    heldOut: (plan) => learnableRows(plan, HOLDOUT_ROWS, 2),
  });
  const { plan, weights, engine, chunk, heldOut } = training;
  if (heldOut === null) throw new Error('there is no holdout');
  try {
    exportTo(folder, { plan, weights, train: chunk, holdout: heldOut });
    const peers = await start(folder);
    const ours = {
      ...oursOf(training),
      holdoutLoss: async () => (await validationLoss(plan, weights, engine, once(heldOut)))!.loss,
    };
    const systems: readonly (System & { holdoutLoss(): Promise<number> })[] = [ours, ...peers];
    const looks = new Map(systems.map((system): [System, Look[]] => [system, []]));
    for (let steps = 0; steps < batches; steps += every) {
      for (const system of systems) {
        const { times } = await system.steps(Math.min(every, batches - steps), Number.MAX_SAFE_INTEGER);
        const known = looks.get(system)!;
        known.push({
          seconds: (known.at(-1)?.seconds ?? 0) + times.reduce((a, b) => a + b, 0) / 1000,
          steps: (known.at(-1)?.steps ?? 0) + times.length,
          loss: await system.holdoutLoss(),
        });
        await sleep(PAUSE);
      }
    }
    for (const peer of peers) peer.close();
    await engine.dispose();

    const best = (system: System): number => Math.min(...looks.get(system)!.map((look) => look.loss));
    // What every one of them reaches.
    const target = Math.max(...systems.map(best));
    const reached = (system: System): Look => looks.get(system)!.find((look) => look.loss <= target)!;
    return [
      `${batches * batch} rows to train on, ${HOLDOUT_ROWS} held out, tables of ${tableRows} rows; log-loss of three heads together; constants have ${constantLoss(heldOut).toFixed(4)}; the target is the loss that all reach: ${target.toFixed(4)}`,
      table(
        ['', 'steps to it', 's to it', 'adsc is faster by', 'best loss', 's of the whole pass'],
        systems.map((system) => {
          const { steps, seconds } = reached(system);
          return [
            system.name,
            steps,
            seconds.toFixed(1),
            system === ours ? '' : (seconds / reached(ours).seconds).toFixed(1),
            best(system).toFixed(4),
            looks.get(system)!.at(-1)!.seconds.toFixed(1),
          ];
        }),
      ),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* once(chunk: EncodedChunk): AsyncGenerator<EncodedChunk> {
  yield chunk;
}

/** Of predicting every head's share of ones, the least that a model without inputs has. */
function constantLoss({ labels, rows }: EncodedChunk): number {
  const heads = labels.length / rows;
  return Array.from({ length: heads }, (_, h) => {
    let ones = 0;
    for (let i = h; i < labels.length; i += heads) ones += labels[i]!;
    const p = ones / rows;
    return -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  }).reduce((a, b) => a + b, 0);
}
