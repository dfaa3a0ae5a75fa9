/** From files to an evaluated model, one epoch: adsc beside Polars and PyTorch. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, table } from '../table.ts';
import { measure } from './measured.ts';
import type { DataSet } from './sets.ts';
import type { Systems } from './systems.ts';

export interface EndToEnd {
  readonly seconds: number;
  /** Processor seconds. */
  readonly cpu: number;
  /** MiB. */
  readonly peak: number;
  /** Seconds by stage, in order. */
  readonly stages: Readonly<Record<string, number>>;
  /** Rows that were evaluated. */
  readonly rows: number;
  /** By head; null: undefined on these rows. */
  readonly auc: Readonly<Record<string, number | null>>;
}

/**
 * @param set the flagship's. Its spec is rewritten without trees, which PyTorch's model has none of.
 * @param torchThreads beside other work PyTorch is quicker with one: the second spins
 */
export async function endToEnd(set: DataSet, systems: Systems, rounds: number, torchThreads: number): Promise<string> {
  const missing = systems.environment.install('torch');
  if (missing !== null) console.error(`polars + torch is skipped: ${missing}`);
  writeFileSync(set.spec, `${readFileSync(set.spec, 'utf8')}\ntrees { count none }\n`);
  const runners: Record<string, () => Promise<EndToEnd>> = {
    adsc: () => {
      const library = join(import.meta.dirname, '../../dist/index.mjs');
      systems.forget(set);
      return measure(process.execPath, [systems.children.endToEnd, library, set.spec, systems.scratch]);
    },
    ...(missing === null && {
      'polars + torch': () =>
        systems.python('torch_flagship.py', { ...systems.config('polars', 'both', set), torchThreads }),
    }),
  };
  const taken = new Map<string, EndToEnd[]>(Object.keys(runners).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const [name, all] of taken) all.push(await runners[name]!());
  const fastest = taken.get('polars + torch')?.map(({ seconds }) => seconds);
  const lines = [...taken].flatMap(([name, all]) => {
    const own = median(all.map(({ seconds }) => seconds));
    const { stages, auc } = all.at(-1)!;
    return [
      [
        name,
        own.toFixed(1),
        Math.min(...all.map(({ seconds }) => seconds)).toFixed(1),
        median(all.map(({ cpu }) => cpu)).toFixed(1),
        Math.max(...all.map(({ peak }) => peak)).toFixed(0),
        fastest === undefined ? '' : (own / median(fastest)).toFixed(1),
        Object.values(auc)
          .map((x) => x?.toFixed(4) ?? 'none')
          .join(', '),
      ],
      ...Object.keys(stages).map((stage) => [
        `  ${stage}`,
        median(all.map((one) => one.stages[stage]!)).toFixed(1),
        Math.min(...all.map((one) => one.stages[stage]!)).toFixed(1),
        '',
        '',
        '',
        '',
      ]),
    ];
  });
  const evaluated = new Set([...taken.values()].flat().map(({ rows }) => rows));
  if (evaluated.size > 1) throw new Error(`evaluated on ${[...evaluated].join(' and ')} rows`);
  const heads = Object.keys([...taken.values()][0]!.at(-1)!.auc).join(', ');
  return table(['', 'median s', 'best s', 'cpu s', 'peak MiB', 'to torch', `AUC of ${heads}`], lines);
}
