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

export interface SpeedOptions {
  readonly tableRows: number;
  readonly batch: number;
  readonly threads: number;
  readonly rounds: number;
}

/** The table, as text. */
export async function speed({ tableRows, batch, threads, rounds }: SpeedOptions, start: (folder: string) => Promise<PeerProcess[]>): Promise<string> {
  const training = await trainingOf({ tableRows, batch, engine: 'onnx', threads });
  const { plan, engine, chunk, weights } = training;
  const folder = mkdtempSync(join(tmpdir(), 'adsc-peers-'));
  try {
    exportTo(folder, { plan, weights, train: chunk });
    const peers = await start(folder);
    const ours = oursOf(training);
    const systems = await sameModel(ours, peers);
    const times = new Map(systems.map((system): [System, number[]] => [system, []]));
    const last = new Map<System, number>();
    for (let round = -1; round < rounds; round++) {
      for (const system of systems) {
        const taken = await system.steps(STEPS, SECONDS);
        // The first round warms up.
        if (round >= 0) times.get(system)!.push(...taken.times);
        last.set(system, taken.losses.at(-1)!);
        await sleep(PAUSE);
      }
    }
    for (const peer of peers) peer.close();
    await engine.dispose();

    const best = median(times.get(ours)!);
    const rows = systems.map((system) => {
      const ms = median(times.get(system)!);
      return [system.name, ms.toFixed(1), Math.round((1000 * batch) / ms), system === ours ? '' : (ms / best).toFixed(1), times.get(system)!.length];
    });
    const parameters = plan.params.filter((p) => p.trainable).reduce((sum, p) => sum + p.shape.reduce((a, b) => a * b, 1), 0);
    return [
      `${parameters} dense parameters, ${plan.tables.length} tables of ${tableRows} × ${plan.tables[0]?.width}, batch ${batch}, ${threads} threads each`,
      table(['', 'ms a step', 'examples/s', 'adsc is faster by', 'steps'], rows),
      ...systems.map(({ name, description }) => `${name}: ${description}`),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** adsc and the peers whose first step's loss is adsc's. Others are named, and the process ends with 1. */
async function sameModel(ours: System, peers: readonly PeerProcess[]): Promise<System[]> {
  const expected = (await ours.steps(1, SECONDS)).losses[0]!;
  const same: System[] = [ours];
  for (const peer of peers) {
    const loss = (await peer.steps(1, SECONDS)).losses[0]!;
    if (Math.abs(loss - expected) < TOLERANCE) same.push(peer);
    else {
      console.error(`left out ${peer.name}: the loss of its first step is ${loss}, adsc's ${expected}: not the same model`);
      process.exitCode = 1;
    }
  }
  return same;
}
