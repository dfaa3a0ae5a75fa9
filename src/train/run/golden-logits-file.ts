/** `golden-logits.json` as a bundle gets it: a network that gives no number there is refused before anything could fail to open it. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { Golden } from '../../emit/transforms/index.ts';
import { TrainingFailure } from '../training-failure.ts';
import { goldenLogits } from './golden-logits.ts';

/** The file of a bundle. Throws TrainingFailure (ADS8138) where a logit is no finite number: nothing could open the bundle. */
export async function goldenLogitsText(...of: Parameters<typeof goldenLogits>): Promise<string> {
  const [plan, , , , golden] = of;
  const logits = await goldenLogits(...of);
  logits.cases.forEach((towers, c) => {
    towers.forEach((heads, t) => {
      const head = heads.findIndex((z) => !Number.isFinite(z));
      if (head < 0) return;
      const { note, signals } = golden.cases[c]!;
      const names = { note, tower: plan.towers[t]!.name, head: plan.heads[head]!.name };
      throw new TrainingFailure(diagnostic('ADS8138', null, { ...names, signal: farthestSignal(signals) }));
    });
  });
  return `${JSON.stringify(logits)}\n`;
}

/** The signal with the largest number, in words. */
function farthestSignal(signals: Golden['cases'][number]['signals']): string {
  const all = Object.entries(signals).map(([name, signal]) => ({
    name,
    largest: Math.max(0, ...('values' in signal ? signal.values : (signal.weights ?? [])).map(Math.abs)),
  }));
  const { name, largest } = all.reduce((a, b) => (b.largest > a.largest ? b : a));
  return `'${name}' is up to ${Number(largest.toPrecision(3))}`;
}
