/** The table of one data set. */
import { median, table } from '../table.ts';
import type { Measured } from './measured.ts';

export interface Taken {
  readonly system: string;
  readonly stage: string;
  readonly measured: Measured;
}

/** Ratios are of medians, to Polars in the same stage. @param rows of the data set */
export function timings(taken: readonly Taken[], rows: number): string {
  const by = new Map<string, Taken[]>();
  for (const one of taken) {
    const key = `${one.stage} ${one.system}`;
    by.set(key, [...(by.get(key) ?? []), one]);
  }
  const seconds = (stage: string, system: string) => {
    const measured = by.get(`${stage} ${system}`)?.map((one) => one.measured.seconds);
    return measured === undefined ? null : median(measured);
  };
  const lines = [...by.values()].map((all) => {
    const { stage, system } = all[0]!;
    const of = (value: (measured: Measured) => number) => all.map((one) => value(one.measured));
    const { bytes } = all.at(-1)!.measured;
    const polars = seconds(stage, 'polars');
    const own = seconds(stage, system)!;
    return [
      `${stage}, ${system}`,
      own.toFixed(2),
      Math.min(...of((m) => m.seconds)).toFixed(2),
      median(of((m) => m.cpu)).toFixed(2),
      Math.max(...of((m) => m.peak)).toFixed(0),
      bytes === null ? '' : (bytes / rows).toFixed(0),
      polars === null ? '' : (own / polars).toFixed(1),
    ];
  });
  return table(['stage, system', 'median s', 'best s', 'cpu s', 'peak MiB', 'bytes/row', 'to Polars'], lines);
}
