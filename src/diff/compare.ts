/** Two models, and what is different between them. */
import { canonicalJson } from '../ir/canonical.ts';
import { fingerprintOf } from '../ir/plan-fingerprint.ts';
import type { Plan } from '../ir/plan.ts';
import { type Change, gravest, type Parameters, type PlacedChange, type Serving, weights } from './change.ts';
import { countedOnce } from './counted-once.ts';
import { dataChanges } from './data.ts';
import { Network } from './graph.ts';
import { headChanges } from './heads.ts';
import { keptParameters, total } from './kept.ts';
import type { ModelSide, Sides } from './model-side.ts';
import { namedChanges } from './named-changes.ts';
import { networkChanges } from './network.ts';
import { orderless, renamedId, renamedPlan } from './renamed-plan.ts';
import { renames, type Renames } from './renames.ts';
import { withRenames } from './likely-renames.ts';
import { columnFaults, type RequestFault } from '../emit/contract/column-faults.ts';
import { contractOf } from '../emit/contract/contract.ts';
import { signalChanges } from './signals.ts';
import { modelChanges, sourceChanges } from './sources.ts';
import { trainingChanges } from './training.ts';
import { tableChanges, vocabChanges } from './vocabularies.ts';
import { inputNames } from '../ir/signal-inputs.ts';
import { show } from './words.ts';

/** What two models differ in. */
export interface Comparison {
  /** By kind and name, in the order in which a spec is read. */
  readonly changes: readonly PlacedChange[];
  /** The gravest of the changes. */
  readonly serving: Serving;
  /** Whether nothing but comments, docs, layout, order or a budget differs: the plans are the same. */
  readonly same: boolean;
  readonly weights: {
    /** Of the whole model. */
    readonly parameters: Parameters;
    /** Weights of the new and the old model. */
    readonly total: number;
    readonly before: number;
    /** Whether they can be kept so that every prediction is equal before further training. */
    readonly equal: boolean;
  };
}

/** What `was` says is called otherwise is compared under its new name; requests are those of the old one. */
export function compareModels(old: ModelSide, next: ModelSide): Comparison {
  const of = renames(old.plan, next.plan);
  const sides: Sides = { old: underNewNames(old, of), new: next };
  const [before, after] = [new Network(sides.old.plan), new Network(next.plan)];
  const taken = contractOf(next.plan);
  const faults = columnFaults(contractOf(sides.old.plan), taken);
  const asSent = columnFaults(contractOf(old.plan), taken);
  const named = namedChanges({ of, after, faults: asSent });
  const signals = signalChanges({ sides, before, after, faults });
  const reported: Change[] = [
    ...modelChanges(old.plan, next.plan),
    ...named,
    ...dataChanges(sides.old.plan, next.plan),
    ...sourceChanges(before, after),
    ...headChanges(before, after),
    ...vocabChanges(sides),
    ...tableChanges(sides),
    ...signals,
    ...networkChanges(before, after),
    ...trainingChanges(sides),
  ];
  const all = withRenames([...reported, ...unreportedFaults(reported, next.plan, asSent)], before, after);
  const changes = countedOnce([...all, ...unreported(all, sides)]);
  return {
    changes: changes.map((change) => placed(change, sides, of)),
    serving: gravest(changes.map(({ serving }) => serving)),
    same: changes.length === 0,
    weights: {
      parameters: keptParameters(sides, before, after, changes),
      total: total(next.plan),
      before: total(old.plan),
      equal: changes.every((change) => change.weights.equal),
    },
  };
}

function underNewNames(side: ModelSide, of: Renames): ModelSide {
  const id = renamedId(side.plan, of);
  return {
    ...side,
    plan: renamedPlan(side.plan, of),
    keys: new Map([...side.keys].map(([vocab, keys]) => [id(vocab), keys])),
  };
}

/** Requests that would be refused for a column that no change has named so far. */
function unreportedFaults(
  reported: readonly Change[],
  plan: Plan,
  faults: ReadonlyMap<string, RequestFault>,
): Change[] {
  const tellsOf = (signal: string, { serving }: RequestFault) =>
    reported.some(
      (one) =>
        one.kind === 'signal' &&
        one.name === signal &&
        (one.serving === 'breaking' || (serving === 'warning' && one.serving === 'warning')),
    );
  return [...faults].flatMap(([column, fault]): Change[] => {
    if (reported.some(({ kind, name, action }) => kind === 'column' && name === column && action === 'renamed'))
      return [];
    const readers = plan.signals.filter((signal) => inputNames(signal).includes(column));
    if (readers.some(({ name }) => tellsOf(name, fault))) return [];
    if (
      column === plan.data?.source?.column &&
      reported.some(({ kind, serving }) => (kind === 'source' || kind === 'tower') && serving === 'breaking')
    )
      return [];
    return [
      {
        kind: 'request',
        name: column,
        action: 'changed',
        what: null,
        message: `requests need the column ${show(column)}, ${fault.text}`,
        serving: fault.serving,
        weights: weights('same', true),
        reason: 'the server refuses requests without it',
        fix: 'let clients send what both models take before the new one is served',
      },
    ];
  });
}

/** Plans that differ in something that no rule tells: never nothing. */
function unreported(reported: readonly Change[], { old, new: next }: Sides): Change[] {
  if (
    reported.some(({ action }) => action !== 'renamed') ||
    old.plan.assumed !== undefined ||
    next.plan.assumed !== undefined ||
    old.locked !== next.locked
  )
    return [];
  // What is in the order of names is in another one where names are others.
  const [a, b] = [old.plan, next.plan].map((plan) => (reported.length === 0 ? bare(plan) : orderless(bare(plan)))) as [
    Plan,
    Plan,
  ];
  if (fingerprintOf(a) === fingerprintOf(b)) return [];
  const members = (Object.keys({ ...a, ...b }) as (keyof Plan)[]).filter(
    (key) =>
      key !== 'fingerprint' &&
      key !== 'cost' &&
      key !== 'was' &&
      canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null),
  );
  return [
    {
      kind: 'plan',
      name: '',
      action: 'changed',
      what: null,
      message: `the plans differ in ${members.join(', ')}`,
      serving: 'warning',
      weights: weights('warm', false),
      reason: 'no rule says what this means: compare the two plan.json',
      fix: null,
    },
  ];
}

/** A plan without words for people, and without what weights start from. */
function bare(plan: Plan): Plan {
  const { reasons: _, ...train } = plan.train;
  return {
    ...plan,
    doc: null,
    variant: null,
    signals: plan.signals.map((signal) => ({ ...signal, doc: null, reason: '' })),
    heads: plan.heads.map((head) => ({ ...head, doc: null })),
    params: plan.params.map((param) => ({ ...param, init: { kind: 'zeros' } })),
    train,
  };
}

function placed(change: Change, { old, new: next }: Sides, of: Renames): PlacedChange {
  const was = oldName(change, of);
  const find = ({ places }: ModelSide, name = change.name) =>
    places?.find(
      keyOf({ ...change, name }),
      change.kind === 'join'
        ? `join ${change.name}`
        : change.kind === 'source' || change.kind === 'column'
          ? change.kind
          : (change.what ?? optionOf(change)),
    ) ?? null;
  return {
    ...change,
    was,
    allowed: null,
    before: change.action === 'added' && !partOfAnother(change) ? null : find(old, was ?? change.name),
    after: change.action === 'removed' && !partOfAnother(change) ? null : find(next),
  };
}

/** What a change's thing was called before; null: the same. Towers are called as their sources. */
function oldName({ kind, name }: Change, of: Renames): string | null {
  const names = kind === 'tower' ? of.source : Object.hasOwn(of, kind) ? of[kind as keyof Renames] : null;
  return [...(names ?? [])].find(([, now]) => now === name)?.[0] ?? null;
}

/** A source is a word of `data`, which both sides have. */
const partOfAnother = ({ kind }: Change): boolean => kind === 'source';

const optionOf = ({ kind }: Change): string | null => (['source', 'time', 'column'].includes(kind) ? kind : null);

/** The declaration that a change is of, as `Places` has it. */
function keyOf({ kind, name }: Pick<Change, 'kind' | 'name'>): string {
  if (['join', 'source', 'time', 'column', 'request', 'data'].includes(kind)) return 'data';
  if (kind === 'plan') return 'model';
  return name === '' ? kind : `${kind} ${name}`;
}
