/** Id spaces: how many ids they have, also where only data can tell. */
import type { AssumedPlan, CostItem, Plan, TablePlan, VocabPlan } from './plan.ts';

/** Ids before the entries: missing and out of vocabulary; hashed spaces have only missing. */
export const RESERVED_IDS: Readonly<Record<VocabPlan['kind'], number>> = { file: 2, range: 2, hash: 1 };

/** Stands for the number of ids of a vocabulary that no data have sized: `|category|` for `vocab.category`. */
export function idsSymbol(vocab: string): string {
  return `|${vocab.slice(vocab.indexOf('.') + 1)}|`;
}

/** The number of ids of a vocabulary of the plan, as `show` writes numbers, or its symbol. */
export function showIds(plan: Pick<Plan, 'assumed'>, vocab: VocabPlan, show: (n: number) => string): string {
  return plan.assumed?.vocabs.includes(vocab.id) === true ? idsSymbol(vocab.id) : show(vocab.size);
}

/** Whether no data have sized a table: its vocabulary, or the boundaries of its number. */
export function isAssumed({ vocab, signals }: TablePlan, assumed: AssumedPlan | undefined): boolean {
  if (assumed === undefined) return false;
  return vocab === null ? signals.some((name) => assumed.signals.includes(name)) : assumed.vocabs.includes(vocab);
}

/** constant + Σ factor·|vocab|: a sum over weights of which some belong to tables that no data have sized. */
export interface SymbolicSum {
  readonly constant: number;
  /** Of a number's bins: the table's id. */
  readonly terms: readonly { readonly vocab: string; readonly factor: number }[];
}

/**
 * What `of` gives for the items of the plan's cost, summed. A table over an assumed vocabulary is a term of its number of ids.
 * @param of is proportional to a table's rows.
 */
export function symbolicSum(
  plan: Plan,
  of: (item: CostItem) => number,
  belongs: (item: string) => boolean = () => true,
): SymbolicSum {
  const tables = new Map(
    plan.tables.flatMap((table) =>
      isAssumed(table, plan.assumed) ? [[table.id, { vocab: table.vocab ?? table.id, rows: table.rows }]] : [],
    ),
  );
  const factors = new Map<string, number>();
  let constant = 0;
  for (const item of plan.cost.items) {
    if (!belongs(item.name)) continue;
    const table = item.kind === 'table' ? tables.get(item.name) : undefined;
    if (table === undefined) constant += of(item);
    else factors.set(table.vocab, (factors.get(table.vocab) ?? 0) + of(item) / table.rows);
  }
  return { constant, terms: [...factors].map(([vocab, factor]) => ({ vocab, factor })) };
}

/** Vocabularies that are named; more are counted. */
const named = 3;

/** `12,345 + 16·(|user_id| + |movie_id|) + 4·|gender|`. */
export function showSymbolic({ constant, terms }: SymbolicSum, show: (n: number) => string): string {
  const groups = new Map<number, string[]>();
  for (const { vocab, factor } of terms.slice(0, named))
    groups.set(factor, [...(groups.get(factor) ?? []), idsSymbol(vocab)]);
  const rest = terms.length - named;
  const parts = [
    ...(constant === 0 && terms.length > 0 ? [] : [show(constant)]),
    ...[...groups].map(([factor, symbols]) => {
      const sum = symbols.length === 1 ? symbols[0]! : `(${symbols.join(' + ')})`;
      return factor === 1 ? sum : `${show(factor)}·${sum}`;
    }),
    ...(rest > 0 ? [`those of ${rest} more vocabular${rest === 1 ? 'y' : 'ies'}`] : []),
  ];
  return parts.join(' + ');
}
