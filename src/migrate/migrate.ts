/** The weights of a new model from those of an old one. */
import type { Plan, TablePlan, VocabPlan } from '../ir/plan.ts';
import { entryOf, present } from '../text/present.ts';
import type { WarmOptimizer } from '../train/loop/warm-optimizer.ts';
import type { NamedTensor, Weights } from '../train/weights.ts';
import { type MigrationReport, type PartReport, totals } from './report.ts';
import { type KeySpace, type RowSources, rowSources } from './row-sources.ts';
import { moveRows, moveState } from './tables.ts';

export interface OldModel {
  readonly plan: Plan;
  /** Keys by vocabulary, in the order of their ids: those of forgotten ones too, whose rows are theirs still. */
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
  readonly weights: Weights;
  /** null: not known. */
  readonly optimizer: WarmOptimizer | null;
}

export interface NewModel {
  readonly plan: Plan;
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
  /** Fresh weights, which are changed in place: what is not told otherwise stays. */
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

export function migrateWeights(old: OldModel, next: NewModel): Migrated {
  const parts: PartReport[] = [];
  const state = new Map<string, NamedTensor>();
  const tensors = old.optimizer?.tensors ?? new Map<string, NamedTensor>();
  const wanted = new Map(next.optimizer.map(({ name, shape }) => [name, shape.join()]));
  const statesOf = (id: string) => STATES.flatMap((kept) => tensors.get(`${id}#${kept}`) ?? []);
  const keep = (id: string, tensor: NamedTensor) => {
    const name = `${id}#${tensor.name.slice(tensor.name.lastIndexOf('#') + 1)}`;
    if (wanted.get(name) === tensor.shape.join()) state.set(name, { ...tensor, name });
  };
  let used = 0;
  for (const table of next.plan.tables) {
    const was = old.plan.tables.find(({ id }) => id === table.id);
    if (was === undefined) continue;
    const sources = sourcesOf(old, next, was, table);
    const rows = { data: entryOf(old.weights.tables, was.id), width: was.width };
    const counts = tensors.get(`${was.id}#accumulator`)?.data ?? null;
    moveRows(rows, { data: entryOf(next.weights.tables, table.id), width: table.width }, sources, counts);
    for (const tensor of statesOf(was.id)) keep(table.id, moveState(tensor, table.rows, table.width, sources));
    const kept = (table.rows - sources.grown) * table.width;
    parts.push({
      name: table.id,
      kind: 'table',
      action: sources.action,
      size: table.rows * table.width,
      kept,
      note: noteOf(sources),
    });
    used += (was.rows - sources.gone.length) * was.width;
  }
  for (const { name, shape } of next.plan.params) {
    const data = present(old.weights.params.get(name), `parameter ${name}`);
    entryOf(next.weights.params, name).set(data);
    for (const tensor of statesOf(name)) keep(name, tensor);
    const size = shape.reduce((a, b) => a * b, 1);
    parts.push({ name, kind: 'parameter', action: 'same', size, kept: size, note: null });
    used += size;
  }
  const { optimizer } = old;
  return {
    weights: next.weights,
    optimizer: optimizer === null ? null : { ...optimizer, tensors: state },
    report: {
      parts,
      parameters: totals(parts, numbersOf(old.plan), used),
      optimizer: { kept: state.size, fresh: wanted.size - state.size },
    },
  };
}

/** Weights of a model's tables and layers. */
function numbersOf(plan: Plan): number {
  return (
    plan.tables.reduce((sum, { rows, width }) => sum + rows * width, 0) +
    plan.params.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0)
  );
}

function noteOf({ grown, gone }: RowSources): string | null {
  const notes = [
    ...(grown === 0 ? [] : [`${grown.toLocaleString('en')} new`]),
    ...(gone.length === 0 ? [] : [`${gone.length.toLocaleString('en')} gone`]),
  ];
  return notes.length === 0 ? null : notes.join(', ');
}

function sourcesOf(old: OldModel, next: NewModel, was: TablePlan, is: TablePlan): RowSources {
  if (is.vocab === null || was.vocab === null)
    return {
      action: 'same',
      from: Int32Array.from({ length: is.rows }, (_, row) => row),
      mixed: new Map(),
      gone: [],
      grown: 0,
    };
  return rowSources(keySpace(old, was.vocab), keySpace(next, is.vocab));
}

function keySpace({ plan, vocabularies }: Pick<NewModel, 'plan' | 'vocabularies'>, id: string): KeySpace {
  const vocab: VocabPlan = present(
    plan.vocabs.find((one) => one.id === id),
    `vocabulary ${id}`,
  );
  return { vocab, keys: vocab.kind === 'file' ? vocabularies[id]! : null };
}
