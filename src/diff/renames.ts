/** What is one thing under two names in two plans, as `was` says. */
import { delayedHeads } from '../ir/delayed-heads.ts';
import { earlierNameKinds, type EarlierName, type EarlierNameKind, type Plan } from '../ir/plan.ts';
import { Network } from './graph.ts';
import { inputNames } from '../ir/signal-inputs.ts';

/** Names of the old plan to those of the new one, by kind; what has one name in both is in none of them. */
export type Renames = { readonly [K in EarlierNameKind]: ReadonlyMap<string, string> };

/**
 * Renames between two plans. A `was` counts where the old plan has the old name and not the new one, and the new plan the other way round; any other one
 * says something of another time, and is harmless. Those of the old plan count backwards, so that going back to what was before
 * keeps as much as going forward. The towers of renamed sources are called as the sources are; columns are `InputPlan.name`s.
 */
export function renames(old: Plan, next: Plan): Renames {
  const [before, after] = [namesOf(old), namesOf(next)];
  const found: { readonly [K in EarlierNameKind]: Map<string, string> } = {
    signal: new Map(),
    group: new Map(),
    cross: new Map(),
    head: new Map(),
    vocab: new Map(),
    source: new Map(),
    column: new Map(),
  };
  const stated: readonly EarlierName[] = [
    ...(next.was ?? []),
    ...(old.was ?? []).map(({ kind, name, was }) => ({ kind, name: was, was: name })),
  ];
  const taken = new Set<string>();
  for (const { kind, name, was } of stated) {
    const of = found[kind];
    const isNew = after[kind].has(name) && !before[kind].has(name);
    const isOld = before[kind].has(was) && !after[kind].has(was);
    if (!isNew || !isOld || of.has(was) || taken.has(`${kind} ${name}`)) continue;
    of.set(was, name);
    taken.add(`${kind} ${name}`);
  }
  return found;
}

/** Whether nothing has another name. */
export function noRenames(of: Renames): boolean {
  return earlierNameKinds.every((kind) => of[kind].size === 0);
}

type Names = { readonly [K in EarlierNameKind]: ReadonlySet<string> };

function namesOf(plan: Plan): Names {
  const network = new Network(plan);
  return {
    signal: new Set(plan.signals.filter(({ cross }) => cross === undefined).map(({ name }) => name)),
    group: network.names('group'),
    cross: network.names('cross'),
    head: new Set(plan.heads.map(({ name }) => name)),
    vocab: new Set(plan.vocabs.flatMap(({ id }) => (id.startsWith('vocab.') ? [id.slice('vocab.'.length)] : []))),
    source: new Set(plan.data?.source?.values),
    column: columnsOf(plan),
  };
}

/** Every column that a plan names, as an input. */
function columnsOf({ data, inputs, signals, heads, train }: Plan): ReadonlySet<string> {
  const columns = new Set([
    ...inputs.map(({ name }) => name),
    ...signals.flatMap((signal) => [signal.input, ...inputNames(signal)]),
    ...heads.map(({ label }) => label.column),
    ...delayedHeads(heads).map(({ delay }) => delay.at),
    ...[train.holdout, train.validate].flatMap((split) => (split?.kind === 'hash' ? [split.column] : [])),
  ]);
  if (data === null) return columns;
  const { time, source, servedBy, weight, afterImpression, key, requestId, joins } = data;
  for (const column of [time?.column, source?.column, servedBy, weight, requestId, ...afterImpression, ...(key ?? [])])
    if (column != null) columns.add(column);
  for (const join of joins) {
    const own = [...join.on.map(({ right }) => right), join.asOf].filter((column) => column !== null);
    for (const column of own) columns.add(`${join.name}.${column}`);
    for (const { left } of join.on) columns.add(left);
  }
  return columns;
}
