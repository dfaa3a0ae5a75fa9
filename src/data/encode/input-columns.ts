/** Which fields of a row the encoder's inputs are. */
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { canBeCoded, type ColumnKind } from '../files/column-type.ts';
import { hasNumbers } from '../files/column-type.ts';
import type { Examples, Field } from '../relation/examples.ts';
import type { RowWindow } from '../relation/row-window.ts';
import type { FieldPlace } from '../relation/raw-batch.ts';
import { signalsOfOneValue } from './signals-of-one-value.ts';

/** What reads the columns of inputs. */
export type FieldReader = Pick<Examples, 'reference' | 'raw' | 'timeField'>;

/** Where the columns come from: examples of a database, or rows in memory. */
export interface FieldSource extends FieldReader, Pick<Examples, 'named' | 'timeText'> {
  readonly files: readonly { readonly path: string }[];
  readonly time: { readonly last: number } | null;
  /** Rows outside are as good as absent; null: there is none. */
  readonly window: RowWindow | null;
}

/** An input of the encoder. */
export interface InputColumn extends FieldPlace {
  readonly name: string;
  /** Read as times: epoch milliseconds. */
  readonly instants: boolean;
}

/** How a field is read without a JavaScript value per row. */
export type TypedReading =
  /** By its distinct values, which these signals read, each a function of one value alone. */
  | { readonly signals: readonly SignalPlan[] }
  /** As numbers, or lists of so many of them. */
  | { readonly elements: number | null };

/** The inputs of a plan. @param add takes a field and gives its index @param addTyped the same of one that is read without a value per row */
export function inputColumns(
  plan: Plan,
  examples: FieldReader,
  add: (field: Field) => number,
  addTyped: (field: Field, reading: TypedReading) => number,
): InputColumn[] {
  const ofOneValue = new Set(signalsOfOneValue(plan));
  // Signals that exist on some sources only ask for the source of each row besides their own column.
  const source = plan.signals.some(({ sources }) => sources !== null) ? plan.data?.source?.column : undefined;
  return plan.inputs.flatMap((input): InputColumn[] => {
    const reference = examples.reference(input);
    const signals = plan.signals.filter((signal) => signal.input === input.name);
    // With those that have their weights in it.
    const readers = plan.signals.filter((signal) => inputNames(signal).includes(input.name));
    const maps = signals.some(readsMap);
    // What steps are before is read as it is written.
    const readings = (readers.length === 0 ? signals : readers)
      .filter(({ cross }) => cross === undefined)
      .map(({ input: own, derive }) => own === input.name && derive !== null);
    // A column may be a time to one signal and a number to another: each reads its own.
    return [...new Set(readings.length === 0 ? [false] : readings)].map((instants) => {
      const field = instants ? examples.timeField(reference) : examples.raw(reference, maps);
      const own = readers.filter(({ input: first, derive }) => (first === input.name && derive !== null) === instants);
      const reading = input.name === source ? null : typedReading(field.kind, own, { ofOneValue, instants });
      return {
        name: input.name,
        column: reading === null ? add(field) : addTyped(field, reading),
        typed: reading !== null,
        instants,
      };
    });
  });
}

/** @returns null where each value is read by itself */
function typedReading(
  kind: ColumnKind,
  signals: readonly SignalPlan[],
  { ofOneValue, instants }: { readonly ofOneValue: ReadonlySet<SignalPlan>; readonly instants: boolean },
): TypedReading | null {
  const [first] = signals;
  if (first === undefined) return null;
  if (instants) return hasNumbers(kind) && !kind.list ? { elements: null } : null;
  const canRepeat = canBeCoded(kind) && signals.every((signal) => ofOneValue.has(signal));
  const elements = elementsOf(first);
  const alike = elements !== undefined && signals.every((signal) => elementsOf(signal) === elements);
  if (alike && hasNumbers(kind) && kind.list === (elements !== null) && !(canRepeat && signals.some(searches)))
    return { elements };
  return canRepeat ? { signals } : null;
}

/** Elements of the vectors that a signal reads; null: it reads numbers; undefined: it reads something else. */
function elementsOf({ encoding, format }: SignalPlan): number | null | undefined {
  if (encoding.kind !== 'vec') return undefined;
  return format === 'dense' ? encoding.length : null;
}

/** Whether to encode a number takes longer than to tell whether it has come before. */
function searches({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'vec' && (encoding.normalize.kind === 'quantile' || encoding.normalize.kind === 'bins');
}

/** Whether a signal takes lists with weights from maps. */
export function readsMap({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'ids' && encoding.weights?.kind === 'map';
}
