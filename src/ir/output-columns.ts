/** The columns of what is written: keys by their own names, then two per probability, the model and the calibrator by names that nothing else has. */
import { answerFields } from './answer-fields.ts';
import type { HeadPlan } from './plan.ts';

export interface HeadColumns {
  readonly head: string;
  /** Probability after the sampling correction, before calibration. */
  readonly raw: string;
  /** Calibrated probability; null throughout without a calibrator. */
  readonly calibrated: string;
}

/** Of the probability of a head given the event of the head that it comes after: `order.given_click_raw`. */
export interface GivenColumns extends HeadColumns {
  /** That other head. */
  readonly given: string;
}

export interface OutputColumns {
  readonly keys: readonly string[];
  /** In the order of the model's heads. */
  readonly heads: readonly HeadColumns[];
  /** In the order of the heads that come after others. */
  readonly given: readonly GivenColumns[];
  readonly model: string;
  readonly calibrator: string;
}

/** Names that differ in more than case, as DuckDB and SQL tell them apart; the names of keys are as they are. */
export function outputColumns(
  keys: readonly string[],
  heads: readonly Pick<HeadPlan, 'name' | 'doc' | 'after'>[],
): OutputColumns {
  const taken = new Set(keys.map((name) => name.toLowerCase()));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const [model, calibrator] = [free('model'), free('calibrator')];
  const fields = answerFields(heads).map(({ name, head, given }) => ({
    head: heads[head]!.name,
    ...(given === null ? {} : { given: heads[given]!.name }),
    raw: free(`${name}_raw`),
    calibrated: free(`${name}_calibrated`),
  }));
  return {
    keys,
    heads: fields.slice(0, heads.length),
    given: fields.filter((field): field is GivenColumns => field.given !== undefined),
    model,
    calibrator,
  };
}

/** Those of probabilities, in the order of the answer's fields (`answerFields`). */
export function probabilityColumns({ heads, given }: OutputColumns): readonly HeadColumns[] {
  return [...heads, ...given];
}

/** All of them, in the order in which they are written. */
export function columnNames(columns: OutputColumns): string[] {
  const { keys, model, calibrator } = columns;
  return [
    ...keys,
    ...probabilityColumns(columns).flatMap(({ raw, calibrated }) => [raw, calibrated]),
    model,
    calibrator,
  ];
}
