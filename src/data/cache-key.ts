import { createHash } from 'node:crypto';
import { canonicalJson } from '../plan/canonical.ts';
import type { Plan } from '../plan/schema.ts';
import type { Extras } from './batch.ts';
import { CACHE_VERSION } from './cache.ts';
import { resolveGlob } from './files.ts';

/**
 * Identifies encoded data: what in the plan decides it, and path, size and modification time of every file that is read. 32 hex
 * digits. Weights, layers and learning rates don't count, so that trying those reads the same cache.
 */
export function cacheKey(options: { readonly plan: Plan; readonly root: string; readonly files?: string; readonly extras?: Extras }): string {
  const { plan, root, files } = options;
  const data = plan.data!;
  const globs = files !== undefined ? [files] : [data.primary.glob];
  if (files === undefined) for (const split of [plan.train.holdout, plan.train.validate]) if (split?.kind === 'files') globs.push(split.glob);
  for (const join of data.joins) globs.push(join.glob);
  const decides = {
    version: CACHE_VERSION,
    data,
    inputs: plan.inputs,
    vocabs: plan.vocabs,
    signals: plan.signals.map(({ name, input, derive, sources, encoding, cross }) => ({ name, input, derive, sources, encoding, ...(cross === undefined ? {} : { cross }) })),
    heads: plan.heads.map(({ label, sources, withinSeconds }) => ({ label, sources, withinSeconds })),
    towers: plan.towers,
    sampled: plan.sampling?.log === 'sampled' ? { base: plan.sampling.base, keep: plan.sampling.keep, heads: plan.heads.map(({ name }) => name) } : null,
    splits: [plan.train.holdout, plan.train.validate, plan.train.sources],
    override: files ?? null,
    extras: options.extras ?? null,
    files: globs.map((glob) => resolveGlob(root, glob).map((file) => [file.path, file.size, file.modified])),
  };
  return createHash('sha256').update(canonicalJson(decides)).digest('hex').slice(0, 32);
}
