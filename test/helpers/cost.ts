/** Growth of processor time, for tests of "linear": how fast the machine is, and what else it does, cancels out. */
import { FULL } from './full.ts';

/**
 * Processor time of `work(large)` over that of `work(small)`, each the best of five in turn: a disturbed run only ever takes longer.
 * Fewer rounds where one already shows it far below a square (the full run does all), more where five do not: next to other programs
 * all five may be disturbed, and of a square no round is better than the square.
 * The smaller one is done as often as makes the sizes equal, so that no clock is too coarse for it.
 */
export function growth(work: (size: number) => unknown, small: number, large: number): number {
  const times = Math.round(large / small);
  const works = [
    () => {
      for (let i = 0; i < times; i++) work(small);
    },
    () => void work(large),
  ];
  const best = [Infinity, Infinity];
  const ratio = () => (times * Math.max(1000, best[1]!)) / Math.max(1000, best[0]!);
  // Once before, so that nothing is compiled in the first round alone.
  for (const once of works) once();
  for (let round = 0; round < (ratio() < 2 * times ? 5 : 40); round++) {
    for (const [i, once] of works.entries()) {
      const before = process.cpuUsage();
      once();
      best[i] = Math.min(best[i]!, process.cpuUsage(before).user);
    }
    if (!FULL && ratio() < 2 * times) break;
  }
  return ratio();
}
