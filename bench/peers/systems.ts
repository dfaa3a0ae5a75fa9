/** What trains: adsc in this process, peers in theirs. */
import type { trainingOf } from '../engines/training.ts';
import type { Steps } from './process.ts';

/** ms between turns: threads that wait for more work by spinning have gone to sleep. */
export const PAUSE = 50;

export interface System {
  readonly name: string;
  readonly description: string;
  /** Some steps, fewer if they take longer than `seconds`. */
  steps(steps: number, seconds: number): Promise<Steps>;
}

export function oursOf({ engine, step }: Awaited<ReturnType<typeof trainingOf>>): System {
  return {
    name: 'adsc',
    description: `${engine.description}; row-wise Adagrad; Adam`,
    steps: (steps, seconds) => timedSteps(step, steps, seconds),
  };
}

async function timedSteps(step: () => Promise<number>, steps: number, seconds: number): Promise<Steps> {
  const taken: Steps = { times: [], losses: [] };
  for (let total = 0; taken.times.length < steps && total < 1000 * seconds;) {
    const start = performance.now();
    taken.losses.push(await step());
    const ms = performance.now() - start;
    taken.times.push(ms);
    total += ms;
  }
  return taken;
}
