import { createHash } from 'node:crypto';
import { canonicalJson } from '../../ir/canonical.ts';
import { parentsOf } from '../../ir/composed-heads.ts';
import type { Plan } from '../../ir/plan.ts';
import { youngHeads } from '../../ir/young-rows.ts';
import type { Extras } from '../encoded-chunk.ts';
import { CACHE_VERSION } from './cache.ts';
import type { ContentOf } from '../files/content-hash.ts';
import { type DataFile, resolveGlob } from '../files/glob.ts';
import { dataOf } from '../../ir/members.ts';
import type { RowWindow } from '../relation/row-window.ts';
import { earlierFiles, filesOfWindow } from '../relation/window-files.ts';

/** What the data are read with. */
export interface Keyed {
  readonly plan: Plan;
  readonly root: string;
  readonly files?: string;
  readonly window?: RowWindow;
  readonly extras?: Extras;
}

/** Every file that a plan's data is read from, by glob. @throws DataError */
export function filesRead({ plan, root, files, window }: Keyed): DataFile[][] {
  const data = dataOf(plan);
  const globs: string[] = [];
  if (files === undefined)
    for (const split of [plan.train.holdout, plan.train.validate]) if (split?.kind === 'files') globs.push(split.glob);
  for (const join of data.joins) globs.push(join.glob);
  const primary = files ?? data.primary.glob;
  const earlier = earlierFiles(root, primary, window);
  return [
    filesOfWindow(root, primary, window),
    // Where there are none the key is that of data without such files.
    ...(earlier.length === 0 ? [] : [earlier]),
    ...globs.map((glob) => resolveGlob(root, glob)),
  ];
}

/**
 * Identifies encoded data: what in the plan decides it, and path and content of every file that is read. 32 hex digits. Weights, layers
 * and learning rates don't count, so that trying those reads the same cache.
 */
export function cacheKey(
  { plan, files, window, extras }: Keyed,
  read: readonly (readonly DataFile[])[],
  content: ContentOf,
): string {
  const decides = {
    ...encodingOf(plan),
    override: files ?? null,
    extras: extras ?? null,
    ...(window === undefined ? {} : { window: { after: window.after, until: window.until } }),
    files: read.map((matched) => matched.map(({ path }) => [path, content.sha256(path)])),
  };
  return createHash('sha256').update(canonicalJson(decides)).digest('hex').slice(0, 32);
}

/** What earlier versions read otherwise: rows that they encoded are not those of today. */
function reread(plan: Plan): object {
  const { time, histories = [] } = dataOf(plan);
  const events = plan.heads.some(({ delay }) => delay?.kind === 'exponential');
  return {
    // A row without a time was a step if its event had one.
    ...(histories.some(({ at }) => at !== null) ? { steps: 'have a time' } : {}),
    // The time of an event was read without the unit and the format of the examples' time.
    ...(events && (time?.unit ?? time?.format ?? null) !== null ? { events: 'as the examples’ time' } : {}),
  };
}

/** What of a plan decides the encoded rows of given files. */
export function encodingOf(plan: Plan): object {
  const parents = parentsOf(plan.heads);
  const young = youngHeads(plan.heads).filter(
    ({ head, seconds, measured }) => !measured || seconds !== plan.heads[head]!.withinSeconds,
  );
  return {
    version: CACHE_VERSION,
    data: dataOf(plan),
    ...reread(plan),
    inputs: plan.inputs,
    vocabs: plan.vocabs,
    signals: plan.signals.map(({ name, input, derive, sources, encoding, cross }) => ({
      name,
      input,
      derive,
      sources,
      encoding,
      ...(cross === undefined ? {} : { cross }),
    })),
    heads: plan.heads.map(({ label, sources, withinSeconds, delay }, h) => ({
      label,
      sources,
      withinSeconds,
      ...(parents[h]! < 0 ? {} : { after: parents[h] }),
      // Known positives of young rows had a label once, and rows as young as a parent waits had one in the parts that are measured.
      ...young.flatMap(({ head, seconds }) => (head === h ? [{ young: seconds }] : []))[0],
      ...(delay === undefined ? {} : { delay: delay.kind === 'exponential' ? { at: delay.at } : {} }),
    })),
    towers: plan.towers,
    sampled:
      plan.sampling?.log === 'sampled'
        ? { base: plan.sampling.base, keep: plan.sampling.keep, heads: plan.heads.map(({ name }) => name) }
        : null,
    splits: [plan.train.holdout, plan.train.validate, plan.train.sources],
  };
}
