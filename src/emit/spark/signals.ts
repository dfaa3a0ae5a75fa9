/** The signals of a plan over typed columns: which columns each has, and the lists that are prepared where their table is. */
import { keys, type SparkReading } from '../../formats/shared/spark.ts';
import { sparkFormats } from '../../formats/spark.ts';
import type { DataPlan, InputPlan, Plan, SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { timeOf } from '../transforms/transform-spec.ts';
import { type ListColumn, listColumn, type ListReadings } from './lists.ts';
import { Tables, type TypedColumn } from './tables.ts';
import { times } from './time.ts';

export interface SparkSignal {
  readonly signal: SignalPlan;
  /** The column of its own value; of the steps' ages, of their times. */
  readonly typed: TypedColumn;
  readonly vocab: VocabPlan | null;
  /** Index in `Plan.vocabs`, by which the vocabulary table knows it. */
  readonly vocabIndex: number;
  readonly list: ListColumn | null;
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
  const lists = new Map<string, ListColumn>();
  return plan.signals
    .filter(({ cross }) => cross === undefined)
    .map((signal) => {
      const readings = readingsOf(plan, signal, vocabs, tables);
      const { encoding } = signal;
      const vocab = encoding.kind === 'vec' ? null : entryOf(vocabs, encoding.vocab);
      const vocabIndex = vocab === null ? -1 : plan.vocabs.indexOf(vocab);
      const list =
        encoding.kind === 'ids' && vocab !== null ? listColumn(encoding, readings, vocab, vocabIndex, lists) : null;
      return { signal, typed: readings.own, vocab, vocabIndex, list };
    });
}

/** The typed columns of a signal, by what they are to it. */
export function readingsOf(
  plan: Plan,
  signal: SignalPlan,
  vocabs: ReadonlyMap<string, VocabPlan>,
  tables: Tables,
): ListReadings {
  const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
  const by = new Map(
    sparkFormats[signal.format].readings(signal, vocabs).map(({ input, readers, use }) => {
      const { table, column } = placeOf(inputs, input);
      const own = signal.derive === null ? readers : times(timeOf(plan, signal));
      return [use ?? 'own', tables.read(table, column, own, use === 'at')] as const;
    }),
  );
  const of = (use: NonNullable<SparkReading['use']>) => by.get(use) ?? null;
  return {
    own: entryOf(by, 'own'),
    weights: of('weights'),
    length: of('length'),
    times: of('times'),
    at: of('at'),
  };
}

function placeOf(inputs: ReadonlyMap<string, InputPlan>, name: string): Pick<InputPlan, 'table' | 'column'> {
  return inputs.get(name) ?? { table: null, column: name };
}

/** The id in place of a missing one. */
export function fillOf({ signal, vocab }: SparkSignal, idOf: (vocab: VocabPlan, key: string) => number): number {
  const { encoding } = signal;
  return encoding.kind !== 'id' || encoding.default === null || vocab === null
    ? 0
    : Math.max(0, idOf(vocab, encoding.default));
}
