/**
 * The weights of a new model from those of an old one. What both have is carried over so that predictions are equal, where arithmetic can make them so;
 * docs/evolving.md has the table.
 */
import { canonicalJson } from '../ir/canonical.ts';
import { renamedPlan } from '../diff/renamed-plan.ts';
import { renames } from '../diff/renames.ts';
import { binsOf } from '../ir/number-bins.ts';
import type { Plan, TablePlan } from '../ir/plan.ts';
import { emptyRecord, recordOf } from '../text/record.ts';
import { entryOf, present } from '../text/present.ts';
import { foldOffsets } from '../train/correct-batch/fold-offsets.ts';
import type { WarmOptimizer } from '../train/loop/warm-optimizer.ts';
import type { NamedTensor, Weights } from '../train/weights.ts';
import { keySpaceOf, type WithKeys } from './key-space.ts';
import { between, placesAmong } from './bins.ts';
import type { Counterparts } from './names.ts';
import { moveNetwork } from './network.ts';
import type { Means } from './network-move.ts';
import { OldNetwork } from './old-network.ts';
import type { Recovery } from './recovery.ts';
import { type Action, type MigrationReport, type PartReport, totals } from './report.ts';
import { type RowSources, rowSources } from './row-sources.ts';
import { columnsOf, moveRows, moveState } from './tables.ts';

export interface OldModel extends WithKeys {
  /** Without trees, which go on from none. */
  readonly weights: Weights;
  /** null: not known. */
  readonly optimizer: WarmOptimizer | null;
  /** Mean value of the units of each node over some rows; null: not known. */
  readonly means: Means | null;
}

export interface NewModel extends WithKeys {
  /** Fresh weights, which are changed in place: what nothing is known of stays. */
  readonly weights: Weights;
  /** All zeros: the names and shapes of what its optimizers keep. */
  readonly optimizer: readonly NamedTensor[];
}

/** What optimizers keep of a tensor: row-wise Adagrad's sums, moments of Adam, Adagrad's and FTRL's sums. */
const STATES = ['accumulator', 'm', 'v', 'z', 'n'] as const;

export interface Migrated {
  readonly weights: Weights;
  /** null: that of the old model is not known. */
  readonly optimizer: WarmOptimizer | null;
  readonly report: MigrationReport;
}

/** @param old under the names of the new model (`renamed`) */
export function migrateWeights(old: OldModel, next: NewModel, counterparts: Counterparts): Migrated {
  const state = new States(old.optimizer, next.optimizer);
  const tables = new Map<string, { readonly old: string; readonly recovery: Recovery }>();
  const parts: PartReport[] = [];
  const used = new Map<string, number>();
  for (const table of next.plan.tables) {
    const was = counterparts.table(table);
    const moved = was === null || table.vectors?.freeze === true ? null : moveTable(old, next, was, table, state);
    const size = table.rows * table.width;
    if (moved === null) {
      parts.push({ name: table.id, kind: 'table', action: 'fresh', size, kept: 0, note: null });
      continue;
    }
    tables.set(table.id, { old: present(was, table.id).id, recovery: moved.recovery });
    parts.push({ name: table.id, kind: 'table', action: moved.action, size, kept: moved.kept, note: moved.note });
    used.set(present(was, table.id).id, Math.max(moved.used, used.get(present(was, table.id).id) ?? 0));
  }
  const network = new OldNetwork(old.plan, old.weights.params);
  const moved = moveNetwork({
    old: network,
    next: next.plan,
    params: next.weights.params,
    counterparts,
    tables,
    means: old.means,
    state: (name) => state.of(name),
    keep: (name, kept, data) => state.keep(name, kept, data),
  });
  parts.push(...moved.parts);
  for (const [name, count] of moved.used) used.set(name, count);
  parts.push(...droppedParts(old.plan, used));
  const { optimizer } = old;
  return {
    weights: withoutBias(old, next, counterparts),
    optimizer:
      optimizer === null
        ? null
        : { ...optimizer, ...state.steps(optimizer, next.plan, old.plan, counterparts, moved.statistics) },
    report: {
      parts,
      parameters: totals(
        parts,
        numbersOf(old.plan),
        [...used.values()].reduce((a, b) => a + b, 0),
      ),
      folds: moved.folds || losesBias(old, next, counterparts),
      optimizer: state.counts(),
    },
  };
}

/** The old model under the names of the new one, as `was` says. */
export function renamed(old: OldModel, next: Plan): OldModel {
  const plan = renamedPlan(old.plan, renames(old.plan, next));
  if (plan === old.plan) return old;
  const names = new Map<string, string>();
  const pair = (before: readonly string[], after: readonly string[]) =>
    before.forEach((name, i) => names.set(name, after[i]!));
  pair(
    old.plan.params.map(({ name }) => name),
    plan.params.map(({ name }) => name),
  );
  const tables = new Map(old.plan.tables.map(({ id }, i) => [id, plan.tables[i]!.id]));
  const vocabs = new Map(old.plan.vocabs.map(({ id }, i) => [id, plan.vocabs[i]!.id]));
  const nodes = new Map(old.plan.nodes.map(({ id }, i) => [id, plan.nodes[i]!.id]));
  const keyed = <T>(map: ReadonlyMap<string, T>, of: ReadonlyMap<string, string>) =>
    new Map([...map].map(([name, value]) => [of.get(name) ?? name, value]));
  const byId = <T>(of: Readonly<Record<string, T>>) =>
    recordOf(Object.entries(of).map(([id, value]) => [vocabs.get(id) ?? id, value] as const));
  const { weights, optimizer, means } = old;
  return {
    plan,
    vocabularies: byId(old.vocabularies),
    keys: byId(old.keys),
    weights: { params: keyed(weights.params, names), tables: keyed(weights.tables, tables) },
    means: means === null ? null : keyed(means, nodes),
    optimizer:
      optimizer === null
        ? null
        : {
            steps: optimizer.steps,
            seen: recordOf(Object.entries(optimizer.seen).map(([name, n]) => [names.get(name) ?? name, n])),
            tensors: new Map(
              [...optimizer.tensors.values()].map((tensor) => {
                const at = tensor.name.lastIndexOf('#');
                const owner = tensor.name.slice(0, at);
                const name = `${names.get(owner) ?? tables.get(owner) ?? owner}${tensor.name.slice(at)}`;
                return [name, { ...tensor, name }];
              }),
            ),
          },
  };
}

/** What optimizers keep, from the old model's names to the new one's. */
class States {
  readonly #old: ReadonlyMap<string, NamedTensor>;
  readonly #wanted: ReadonlyMap<string, readonly number[]>;
  readonly #kept = new Map<string, NamedTensor>();

  constructor(old: WarmOptimizer | null, next: readonly NamedTensor[]) {
    this.#old = old?.tensors ?? new Map();
    this.#wanted = new Map(next.map(({ name, shape }) => [name, shape]));
  }

  of(name: string): readonly (readonly [string, NamedTensor])[] {
    return STATES.flatMap((kept) => {
      const tensor = this.#old.get(`${name}#${kept}`);
      return tensor === undefined ? [] : [[kept, tensor] as const];
    });
  }

  /** Of an optimizer that the new model has not, nothing is kept. */
  keep(owner: string, kept: string, data: Float32Array): void {
    const name = `${owner}#${kept}`;
    const shape = this.#wanted.get(name);
    if (shape !== undefined && shape.reduce((a, b) => a * b, 1) === data.length)
      this.#kept.set(name, { name, shape, data });
  }

  counts(): MigrationReport['optimizer'] {
    return { kept: this.#kept.size, fresh: this.#wanted.size - this.#kept.size };
  }

  steps(
    { steps, seen }: WarmOptimizer,
    next: Plan,
    old: Plan,
    counterparts: Counterparts,
    statistics: ReadonlyMap<string, string>,
  ): WarmOptimizer {
    const ofTower = (name: string) => {
      const index = old.towers.findIndex((tower) => tower.name === counterparts.tower(name));
      return steps[1 + index] ?? 0;
    };
    const batches = emptyRecord<number>();
    for (const [name, was] of statistics) batches[name] = seen[was] ?? 0;
    return { tensors: this.#kept, steps: [steps[0]!, ...next.towers.map(({ name }) => ofTower(name))], seen: batches };
  }
}

interface MovedTable {
  readonly recovery: Recovery;
  readonly action: Action;
  /** Numbers of the new table with a value from the old one, and of the old one that went somewhere. */
  readonly kept: number;
  readonly used: number;
  readonly note: string | null;
}

/** null: nothing of the old table is kept. */
function moveTable(old: OldModel, next: NewModel, was: TablePlan, is: TablePlan, state: States): MovedTable | null {
  const data = entryOf(old.weights.tables, was.id);
  const target = { data: entryOf(next.weights.tables, is.id), width: is.width };
  if (was.vocab === null || is.vocab === null) return moveBins(old, next, was, is, state);
  const sources = rowSources(keySpaceOf(old, was.vocab), keySpaceOf(next, is.vocab));
  const columns = columnsOf({ data, width: was.width }, is.width);
  const counts = state.of(was.id).find(([kept]) => kept === 'accumulator')?.[1].data ?? null;
  moveRows({ data, width: was.width }, target, sources, columns, counts);
  for (const [kept, tensor] of state.of(was.id)) {
    const moved = moveState(tensor, is.rows, is.width, sources, columns);
    if (moved !== null) state.keep(is.id, kept, moved.data);
  }
  const width = Math.min(was.width, is.width);
  const held = sources.action === 'fresh' ? 1 : is.rows - sources.grown;
  const [gone, lost] = [sources.gone.length, sources.action === 'fresh' ? was.rows - 1 : sources.gone.length];
  return {
    recovery: columns.recovery,
    action:
      sources.action !== 'same'
        ? sources.action
        : is.width === was.width
          ? 'same'
          : is.width > was.width
            ? 'widen'
            : 'narrow',
    kept: held * width,
    used: (was.rows - lost) * width,
    note: noteOf(sources, gone, was.width, is.width),
  };
}

/** Of numbers in bins. */
function moveBins(old: OldModel, next: NewModel, was: TablePlan, is: TablePlan, state: States): MovedTable | null {
  const boundaries = ({ plan }: { readonly plan: Plan }, { signals }: TablePlan) => {
    const signal = plan.signals.find(({ name }) => name === signals[0]);
    return signal === undefined ? null : binsOf(signal.encoding);
  };
  const [before, after] = [boundaries(old, was), boundaries(next, is)];
  if (before === null || after === null) return null;
  const places = placesAmong(before, after);
  const whole = between(entryOf(old.weights.tables, was.id), was.width, places);
  const columns = columnsOf({ data: entryOf(old.weights.tables, was.id), width: was.width }, is.width);
  const rows: RowSources = {
    action: 'same',
    from: Int32Array.from({ length: is.rows }, (_, row) => row),
    mixed: new Map(),
    gone: [],
    merged: [],
    grown: 0,
  };
  moveRows(
    { data: whole, width: was.width },
    { data: entryOf(next.weights.tables, is.id), width: is.width },
    rows,
    columns,
    null,
  );
  for (const [kept, tensor] of state.of(was.id)) {
    const own = tensor.shape.length === 1 ? 1 : was.width;
    const data = between(tensor.data, own, places);
    const moved = moveState(
      { ...tensor, data, shape: own === 1 && tensor.shape.length === 1 ? [is.rows] : [is.rows, own] },
      is.rows,
      is.width,
      rows,
      columns,
    );
    if (moved !== null) state.keep(is.id, kept, moved.data);
  }
  const same = canonicalJson(before) === canonicalJson(after);
  const width = Math.min(was.width, is.width);
  return {
    recovery: columns.recovery,
    action: !same ? 'interpolate' : is.width === was.width ? 'same' : is.width > was.width ? 'widen' : 'narrow',
    kept: is.rows * width,
    used: Math.min(was.rows, is.rows) * width,
    note: same ? null : `${before.length} boundaries → ${after.length}`,
  };
}

function noteOf({ action, grown }: RowSources, gone: number, was: number, is: number): string | null {
  const number = (n: number) => n.toLocaleString('en');
  const notes = [
    ...(grown === 0 ? [] : [`${number(grown)} ${action === 'remap' && gone === 0 ? 'rows of no known key' : 'new'}`]),
    ...(gone === 0 ? [] : [`${number(gone)} gone`]),
    ...(was === is ? [] : [`${was} → ${is} numbers a row`]),
  ];
  return notes.length === 0 ? null : notes.join(', ');
}

/** By head of the new model, the old one's node of a bias by signals that the new one has not; null: none. */
function goneBiases(old: OldModel, next: NewModel, counterparts: Counterparts): readonly (string | null)[] {
  return next.plan.heads.map(({ name }, h) => {
    const was = old.plan.outputs.find(({ head }) => head === counterparts.head(name));
    return next.plan.outputs[h]!.bias === null ? (was?.bias ?? null) : null;
  });
}

const losesBias = (...of: Parameters<typeof goneBiases>): boolean => goneBiases(...of).some((bias) => bias !== null);

/** Weights of the new model, with the mean of such a bias in the logits. */
function withoutBias(old: OldModel, next: NewModel, counterparts: Counterparts): Weights {
  const means = goneBiases(old, next, counterparts).map((bias) =>
    bias === null ? 0 : (old.means?.get(bias)?.[0] ?? 0),
  );
  if (means.every((mean) => mean === 0)) return next.weights;
  return foldOffsets(
    next.plan,
    next.weights,
    next.plan.towers.map(() => means),
  );
}

function droppedParts(old: Plan, used: ReadonlyMap<string, number>): PartReport[] {
  const gone = (name: string, kind: PartReport['kind'], size: number): PartReport[] =>
    used.has(name) ? [] : [{ name, kind, action: 'dropped', size, kept: 0, note: null }];
  return [
    ...old.tables.flatMap(({ id, rows, width }) => gone(id, 'table', rows * width)),
    ...old.params.flatMap(({ name, shape }) =>
      gone(
        name,
        'parameter',
        shape.reduce((a, b) => a * b, 1),
      ),
    ),
  ];
}

/** Weights of a model's tables and layers. */
function numbersOf(plan: Plan): number {
  return (
    plan.tables.reduce((sum, { rows, width }) => sum + rows * width, 0) +
    plan.params.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0)
  );
}
