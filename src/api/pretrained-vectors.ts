/** What training starts from where tables have pretrained vectors. */
import { fillVectors, type VocabularyTable, type VectorCounts } from '../data/pretrained-vectors/fill.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Plan, VectorsPlan } from '../ir/plan.ts';
import { recordOf } from '../text/record.ts';
import { initWeights, type Weights } from '../train/weights.ts';
import type { Call } from './call.ts';
import { withRoot } from './diagnostic-paths.ts';
import { isDataError, Refusal } from './refusal.ts';
import { entryOf } from '../text/present.ts';
import type { Vocabularies } from '../runtime/types.ts';

export interface StartingWeights {
  /** For `TrainOptions.initial`; undefined: no table has vectors, and weights are fresh. */
  readonly initial: Weights | undefined;
  /** By table. */
  readonly vectors: Readonly<Record<string, VectorCounts>>;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Fresh weights of a seed, with the vectors of the spec's files in their tables. The same files give the same weights.
 * @param root the project's, absolute: files outside of it are refused.
 * @param vocabularies keys by vocab id, of a build.
 * @throws DataError
 */
export async function startingWeights(
  root: string,
  { plan, vocabularies }: { readonly plan: Plan; readonly vocabularies: Vocabularies },
  seed: number,
): Promise<StartingWeights> {
  const tables = vectorsOf(plan);
  if (tables.length === 0) return { initial: undefined, vectors: recordOf<VectorCounts>([]), diagnostics: [] };
  const initial = initWeights(plan, seed);
  const counts: (readonly [string, VectorCounts])[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { table, vectors } of tables) {
    const entries = vocabularies[table.vocab]!;
    const filled = await fillVectors(root, table, vectors, entries, entryOf(initial.tables, table.id));
    counts.push([table.id, filled.counts]);
    diagnostics.push(...filled.diagnostics);
  }
  return { initial, vectors: recordOf(counts), diagnostics };
}

/** {@link startingWeights} for a call: its warnings are noted, and files that can't be used refuse it. */
export async function openStart(
  call: Call,
  root: string,
  build: Parameters<typeof startingWeights>[1],
  seed: number,
): Promise<StartingWeights> {
  const start = await startingWeights(root, build, seed).catch((error: unknown) => {
    throw isDataError(error) ? new Refusal(withRoot(call, root, error.diagnostics), 'data') : error;
  });
  call.note(start.diagnostics);
  return start;
}

/** A line per table: `vocab.item: 90 of 100 keys start from vectors, 10 at random; 3 vectors are of other keys; the table is not trained`. */
export function describeVectors(plan: Plan, counts: Readonly<Record<string, VectorCounts>>): string[] {
  return vectorsOf(plan).flatMap(({ table, vectors }) => {
    if (!Object.hasOwn(counts, table.id)) return [];
    const { found, missing, ignored } = counts[table.id]!;
    const number = (n: number) => n.toLocaleString('en');
    const line = [
      `${table.id}: ${number(found)} of ${number(found + missing)} keys start from vectors, ${number(missing)} at random`,
      ...(ignored === 0 ? [] : [`; ${number(ignored)} ${ignored === 1 ? 'vector is' : 'vectors are'} of other keys`]),
      ...(vectors.freeze ? ['; the table is not trained'] : []),
    ];
    return [line.join('')];
  });
}

function vectorsOf(plan: Plan): { readonly table: VocabularyTable; readonly vectors: VectorsPlan }[] {
  return plan.tables.flatMap(({ vocab, vectors, ...table }) =>
    vocab === null || vectors === undefined ? [] : [{ table: { ...table, vocab }, vectors }],
  );
}
