/** The columns of what is written: keys by their own names, then two per head, the model and the calibrator by names that nothing else has. */

export interface HeadColumns {
  readonly head: string;
  /** Probability after the sampling correction, before calibration. */
  readonly raw: string;
  /** Calibrated probability; null throughout without a calibrator. */
  readonly calibrated: string;
}

export interface OutputColumns {
  readonly keys: readonly string[];
  /** In the order of the model's heads. */
  readonly heads: readonly HeadColumns[];
  readonly model: string;
  readonly calibrator: string;
}

/** Names that differ in more than case, as DuckDB and SQL tell them apart; the names of keys are as they are. */
export function outputColumns(keys: readonly string[], heads: readonly string[]): OutputColumns {
  const taken = new Set(keys.map((name) => name.toLowerCase()));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const [model, calibrator] = [free('model'), free('calibrator')];
  return {
    keys,
    heads: heads.map((head) => ({ head, raw: free(`${head}_raw`), calibrated: free(`${head}_calibrated`) })),
    model,
    calibrator,
  };
}

/** All of them, in the order in which they are written. */
export function columnNames({ keys, heads, model, calibrator }: OutputColumns): string[] {
  return [...keys, ...heads.flatMap(({ raw, calibrated }) => [raw, calibrated]), model, calibrator];
}
