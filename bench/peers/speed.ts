/** Examples a second of adsc's training step and the peers', in turns, so that other load on the machine falls on all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { trainingOf } from '../engines/training.ts';
import { median, table } from '../table.ts';
import { exportTo } from './export.ts';
import type { PeerProcess } from './process.ts';
import { PAUSE, type System, oursOf } from './systems.ts';

/** A turn: so many steps, fewer if they take long. */
const STEPS = 10;
const SECONDS = 1;
/** Most that the loss of a peer's first step may be off: further, it is another model. */
const TOLERANCE = 1e-4;
/** The step whose loss is shown: where the optimizer is adsc's too, it is still adsc's loss, before rounding has made two runs of it. */
const SHOWN = 5;

export interface SpeedOptions {
  readonly tableRows: number;
  readonly batch: number;
  readonly threads: number;
  readonly rounds: number;
}

/** The table, as text. */
export async function speed(
  { tableRows, batch, threads, rounds }: SpeedOptions,
  start: (folder: string) => Promise<PeerProcess[]>,
): Promise<string> {
  const training = await trainingOf({ tableRows, batch, engine: 'onnx', threads });
  const { plan, engine, chunk, weights } = training;
  const folder = mkdtempSync(join(tmpdir(), 'adsc-peers-'));
  try {
    exportTo(folder, { plan, weights, train: chunk });
    const peers = await start(folder);
    const ours = oursOf(training);
    const shown = await sameModel(ours, peers);
    const systems = [...shown.keys()];
    const times = new Map(systems.map((system): [System, number[]] => [system, []]));
    for (let round = -1; round < rounds; round++) {
      for (const system of systems) {
        const taken = await system.steps(STEPS, SECONDS);
        // The first round warms up.
        if (round >= 0) times.get(system)!.push(...taken.times);
        await sleep(PAUSE);
      }
    }
    for (const peer of peers) peer.close();
    await engine.dispose();

    const best = median(times.get(ours)!);
    const rows = systems.map((system) => {
      const ms = median(times.get(system)!);
      return [
        system.name,
        ms.toFixed(1),
        Math.round((1000 * batch) / ms),
        system === ours ? '' : (ms / best).toFixed(1),
        times.get(system)!.length,
        shown.get(system)!.toFixed(6),
      ];
    });
    const parameters = plan.params
      .filter((p) => p.trainable)
      .reduce((sum, p) => sum + p.shape.reduce((a, b) => a * b, 1), 0);
    return [
      `${parameters} dense parameters, ${plan.tables.length} tables of ${tableRows} × ${plan.tables[0]?.width}, batch ${batch}, ${threads} threads each`,
      table(['', 'ms a step', 'examples/s', 'adsc is faster by', 'steps', `loss of step ${SHOWN}`], rows),
      ...systems.map(({ name, description }) => `${name}: ${description}`),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The loss of the `SHOWN`-th step by system: adsc and the peers whose first step's loss is adsc's. Others are named, and the process
 * ends with 1.
 */
async function sameModel(ours: System, peers: readonly PeerProcess[]): Promise<Map<System, number>> {
  const first = async (system: System): Promise<number[]> =>
    (await system.steps(SHOWN, Number.MAX_SAFE_INTEGER)).losses;
  const expected = await first(ours);
  const shown = new Map<System, number>([[ours, expected.at(-1)!]]);
  for (const peer of peers) {
    const losses = await first(peer);
    if (Math.abs(losses[0]! - expected[0]!) < TOLERANCE) shown.set(peer, losses.at(-1)!);
    else {
      console.error(
        `left out ${peer.name}: the loss of its first step is ${losses[0]}, adsc's ${expected[0]}: not the same model`,
      );
      process.exitCode = 1;
    }
  }
  return shown;
}
