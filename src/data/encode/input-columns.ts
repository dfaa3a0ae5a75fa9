/** Which fields of a row the encoder's inputs are. */
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { canBeCoded } from '../files/column-type.ts';
import type { Examples, Field } from '../relation/examples.ts';
import type { RowWindow } from '../relation/row-window.ts';
import type { FieldPlace } from '../relation/read-rows.ts';
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

/** The inputs of a plan. @param add takes a field and gives its index @param repeat the same, of fields that functions of one value alone read; null: there are none */
export function inputColumns(
  plan: Plan,
  examples: FieldReader,
  add: (field: Field) => number,
  repeat: ((field: Field, signals: readonly SignalPlan[]) => number) | null = null,
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
    const readings = signals.filter(({ cross }) => cross === undefined).map(({ derive }) => derive !== null);
    // A column may be a time to one signal and a number to another: each reads its own.
    return [...new Set(readings.length === 0 ? [false] : readings)].map((instants) => {
      const field = instants ? examples.timeField(reference) : examples.raw(reference, maps);
      const repeated =
        repeat !== null &&
        canBeCoded(field.kind) &&
        input.name !== source &&
        readers.length > 0 &&
        readers.every((signal) => ofOneValue.has(signal));
      return {
        name: input.name,
        column: repeated ? repeat(field, readers) : add(field),
        repeated,
        instants,
      };
    });
  });
}

/** Whether a signal takes lists with weights from maps. */
export function readsMap({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'ids' && encoding.weights?.kind === 'map';
}
