/** The signals of a plan over typed columns: which columns each has, and the lists that are prepared where their table is. */
import { keys } from '../../formats/shared/spark.ts';
import { sparkFormats } from '../../formats/spark.ts';
import type { DataPlan, InputPlan, Plan, SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { timeOf } from '../transforms/transform-spec.ts';
import { bucket } from './sql.ts';
import { Tables, type TypedColumn } from './tables.ts';
import { times } from './time.ts';

export interface SparkSignal {
  readonly signal: SignalPlan;
  /** Of its readings, in order. */
  readonly typed: readonly TypedColumn[];
  readonly vocab: VocabPlan | null;
  /** Index in `Plan.vocabs`, by which the vocabulary table knows it. */
  readonly vocabIndex: number;
  /** A list's column of ids, made in its table. */
  readonly list: ListColumn | null;
}

export interface ListColumn {
  readonly table: number;
  /** Of the kept keys, or of ids where no table is looked into. */
  readonly kept: string;
  /** ARRAY<INT> ids; NULL: missing. */
  readonly ids: string;
  /** SQL of `kept` over the typed columns. */
  readonly sql: string;
  /** Index of the vocabulary to look keys up in; null: `kept` are ids. */
  readonly lookup: number | null;
}

/** The typed columns of the signals and of the source, in the order that names them. */
export function signalColumns(
  plan: Plan,
  data: DataPlan,
): { readonly tables: Tables; readonly signals: SparkSignal[]; readonly source: TypedColumn | null } {
  const tables = new Tables(data);
  const signals = sparkSignals(plan, tables);
  return { tables, signals, source: data.source === null ? null : tables.read(null, data.source.column, keys) };
}

function sparkSignals(plan: Plan, tables: Tables): SparkSignal[] {
  const vocabs = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab]));
  const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
  const lists = new Map<string, ListColumn>();
  return plan.signals
    .filter(({ cross }) => cross === undefined)
    .map((signal) => {
      const typed = sparkFormats[signal.format].readings(signal, vocabs).map(({ input, readers }) => {
        const { table, column } = placeOf(inputs, input);
        return tables.read(table, column, signal.derive === null ? readers : times(timeOf(plan, signal)), false);
      });
      const { encoding } = signal;
      const vocab = encoding.kind === 'vec' ? null : entryOf(vocabs, encoding.vocab);
      const vocabIndex = vocab === null ? -1 : plan.vocabs.indexOf(vocab);
      const list = encoding.kind === 'ids' ? listColumn(encoding, typed[0]!, vocab!, vocabIndex, lists) : null;
      return { signal, typed, vocab, vocabIndex, list };
    });
}

function placeOf(inputs: ReadonlyMap<string, InputPlan>, name: string): Pick<InputPlan, 'table' | 'column'> {
  return inputs.get(name) ?? { table: null, column: name };
}

function listColumn(
  { max, keep }: SignalPlan['encoding'] & { readonly kind: 'ids' },
  typed: TypedColumn,
  vocab: VocabPlan,
  vocabIndex: number,
  known: Map<string, ListColumn>,
): ListColumn {
  const good = `filter(${typed.as}, e -> e IS NOT NULL)`;
  // Of a list that is shorter than asked, Spark's slice from the end is empty.
  const from = keep === 'first' ? '1' : `greatest(1, size(${good}) - ${max - 1})`;
  const cut = `slice(${good}, ${from}, ${max})`;
  const sql = vocab.kind === 'hash' ? `transform(${cut}, e -> ${bucket('e', vocab.entries)})` : cut;
  const lookup = vocab.kind === 'file' ? vocabIndex : null;
  const key = JSON.stringify([typed.table, sql, lookup]);
  let found = known.get(key);
  if (found === undefined) {
    const kept = `s${typed.table}_${known.size}`;
    found = { table: typed.table, kept, ids: lookup === null ? kept : `${kept}_i`, sql, lookup };
    known.set(key, found);
  }
  return found;
}

/** The id in place of a missing one. */
export function fillOf({ signal, vocab }: SparkSignal, idOf: (vocab: VocabPlan, key: string) => number): number {
  const { encoding } = signal;
  return encoding.kind !== 'id' || encoding.default === null || vocab === null
    ? 0
    : Math.max(0, idOf(vocab, encoding.default));
}
