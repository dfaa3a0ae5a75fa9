/** Calibration as nodes of the exported graph: tables by source and head, read by each row's source. */
import { portName } from '../tfjs/names.ts';
import { tensor } from './model.ts';
import type { Names } from './operations.ts';

/** int64 [rows]: index of the row's source in the plan's; −1 for one that is unknown. */
export const SOURCE_INPUT = 'source/index';

/** float [rows × heads], of a calibration that is one of logits: an output of the graph. */
export const CALIBRATED_LOGITS = 'output/calibrated_logits';

/** How logits become probabilities. Tables have a part for unknown sources, then one for each source of the plan. */
export type CalibrationTables =
  /** logit q = shift + slope·z + Σ contributions. */
  | {
      readonly kind: 'linear';
      readonly parts: number;
      /** [parts × heads] */
      readonly shift: Float32Array;
      readonly slope: Float32Array;
      readonly contributions: readonly Contribution[];
    }
  /** q = value + Σ_k rise_k·min(max(z − from_k, 0), width_k) + identity·σ(z): linear between points, flat outside. */
  | {
      readonly kind: 'steps';
      readonly parts: number;
      /** By head. */
      readonly heads: readonly StepTables[];
    };

export interface StepTables {
  /** [parts]: 1 where the part has no steps and q = σ(z), else 0. */
  readonly identity: Float32Array;
  /** [parts] */
  readonly value: Float32Array;
  /** Points of every part. */
  readonly points: number;
  /** [parts × points] */
  readonly from: Float32Array;
  readonly width: Float32Array;
  readonly rise: Float32Array;
}

export interface Contribution {
  readonly signal: string;
  /** id: the table's row of the id. ids: Σ weight · row. vec: Σ element · row. bins: between the rows around the place, linear. */
  readonly kind: 'id' | 'ids' | 'vec' | 'bins';
  /** Ids, elements of the vector, or missing and the boundaries. */
  readonly size: number;
  /** [parts × size × heads] */
  readonly table: Float32Array;
}

/** From `logits` [rows × heads] to the name of the probabilities [rows × heads]. */
export function emitCalibration(
  names: Names,
  tables: CalibrationTables,
  heads: number,
  logits: string,
  bySource: boolean,
): string {
  const constant = (name: string, dims: readonly number[], data: Float32Array): string => {
    names.initializers.push(tensor(`calibration/${name}`, dims, data));
    return `calibration/${name}`;
  };
  // Without sources every row has the first part.
  const part = bySource
    ? names.emit('Add', [SOURCE_INPUT, names.long(1)], ['calibration/part'])
    : names.emit(
        'Expand',
        [
          names.long(0),
          names.emit(
            'Slice',
            [names.emit('Shape', [logits], ['calibration/shape']), names.longs([0]), names.longs([1])],
            ['calibration/rows'],
          ),
        ],
        ['calibration/part'],
      );
  const of = (name: string, dims: readonly number[], data: Float32Array) =>
    names.emit('Gather', [constant(name, dims, data), part], [`calibration/${name}/of_rows`], { axis: 0 });

  if (tables.kind === 'steps') {
    const columns = tables.heads.map(({ identity, value, points, from, width, rise }, h) => {
      const name = `head_${h}`;
      const z = names.emit(
        'Slice',
        [logits, names.longs([h]), names.longs([h + 1]), names.longs([1])],
        [`calibration/${name}/logit`],
      );
      const past = names.emit(
        'Sub',
        [z, of(`${name}/from`, [tables.parts, points], from)],
        [`calibration/${name}/past`],
      );
      const within = names.emit(
        'Min',
        [
          names.emit('Max', [past, names.scalar(0)], [`calibration/${name}/above`]),
          of(`${name}/width`, [tables.parts, points], width),
        ],
        [`calibration/${name}/within`],
      );
      const risen = names.emit(
        'Mul',
        [within, of(`${name}/rise`, [tables.parts, points], rise)],
        [`calibration/${name}/risen`],
      );
      const sum = names.emit('ReduceSum', [risen, names.longs([1])], [`calibration/${name}/sum`], { keepdims: 1 });
      // The logit of a row that no tower takes is NaN, and Max may not keep that; an infinite one becomes NaN too.
      const kept = names.emit(
        'Add',
        [sum, names.emit('Mul', [z, names.scalar(0)], [`calibration/${name}/none`])],
        [`calibration/${name}/kept`],
      );
      const stepped = names.emit(
        'Add',
        [kept, of(`${name}/value`, [tables.parts, 1], value)],
        [`calibration/${name}/stepped`],
      );
      if (identity.every((part) => part === 0)) return stepped;
      const plain = names.emit(
        'Mul',
        [
          names.emit('Sigmoid', [z], [`calibration/${name}/sigmoid`]),
          of(`${name}/identity`, [tables.parts, 1], identity),
        ],
        [`calibration/${name}/plain`],
      );
      return names.emit('Add', [stepped, plain], [`calibration/${name}/probability`]);
    });
    return names.emit('Concat', columns, ['output/probabilities'], { axis: 1 });
  }

  const terms = [
    // 0, or NaN for a logit that is NaN or infinite: no probability, as in serving.
    names.emit('Mul', [logits, names.scalar(0)], ['calibration/none']),
    of('shift', [tables.parts, heads], tables.shift),
    names.emit('Mul', [logits, of('slope', [tables.parts, heads], tables.slope)], ['calibration/sloped']),
    ...tables.contributions.map(({ signal, kind, size, table }, i) => {
      const port = portName(signal);
      const at = `calibration/signal_${i}`;
      if (kind === 'vec') {
        // [rows × 1 × width]·[rows × width × heads]
        const row = names.emit('Unsqueeze', [port, names.longs([1])], [`${at}/row`]);
        const product = names.emit(
          'MatMul',
          [row, of(`signal_${i}/table`, [tables.parts, size, heads], table)],
          [`${at}/product`],
        );
        return names.emit('Squeeze', [product, names.longs([1])], [`${at}/sum`]);
      }
      // Ids [rows × max], or places, in the rows of all parts, one part after the other.
      const first = names.emit(
        'Unsqueeze',
        [names.emit('Mul', [part, names.long(size)], [`${at}/first`]), names.longs([1])],
        [`${at}/first_of_row`],
      );
      const rowsOfParts = constant(`signal_${i}/table`, [tables.parts * size, heads], table);
      /** [rows × max × heads] */
      const lookUp = (ids: string, path: string) =>
        names.emit('Gather', [rowsOfParts, names.emit('Add', [ids, first], [`${path}/index`])], [`${path}/rows`], {
          axis: 0,
        });
      /** Without its axis of one entry. */
      const only = (x: string, path: string) => names.emit('Squeeze', [x, names.longs([1])], [path]);
      if (kind === 'bins') {
        // low + (p − ⌊p⌋)·(high − low)
        const floor = names.emit('Floor', [port], [`${at}/floor`]);
        const fraction = names.emit('Sub', [port, floor], [`${at}/fraction`]);
        const low = names.emit('Cast', [floor], [`${at}/low`], { to: INT64 });
        const above = names.emit('Add', [low, names.long(1)], [`${at}/above`]);
        const high = names.emit('Min', [above, names.long(size - 1)], [`${at}/high`]);
        const from = only(lookUp(low, `${at}/low`), `${at}/low/row`);
        const to = only(lookUp(high, `${at}/high`), `${at}/high/row`);
        const step = names.emit('Sub', [to, from], [`${at}/step`]);
        return names.emit('Add', [from, names.emit('Mul', [step, fraction], [`${at}/part`])], [`${at}/sum`]);
      }
      const rows = lookUp(names.emit('Cast', [port], [`${at}/ids`], { to: INT64 }), at);
      if (kind === 'id') return only(rows, `${at}/sum`);
      const weights = names.emit('Unsqueeze', [`${port}/weights`, names.longs([1])], [`${at}/weights`]);
      return names.emit(
        'Squeeze',
        [names.emit('MatMul', [weights, rows], [`${at}/product`]), names.longs([1])],
        [`${at}/sum`],
      );
    }),
  ];
  return names.emit('Sigmoid', [names.emit('Sum', terms, [CALIBRATED_LOGITS])], ['output/probabilities']);
}

/** TensorProto.INT64, the target of Cast. */
const INT64 = 7;
