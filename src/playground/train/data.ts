/** Made-up rows as training wants them: encoded, labelled and routed by the code that does it for files. */
import { type EncodedChunk, PARTS, type Split } from '../../data/encoded-chunk.ts';
import type { FieldSource } from '../../data/encode/input-columns.ts';
import { RowEncoder } from '../../data/encode/row-encoder.ts';
import type { Field } from '../../data/relation/examples.ts';
import { permutation } from '../../data/encode/shuffle.ts';
import type { Plan } from '../../ir/plan.ts';
import { Random } from '../../math/random.ts';
import type { Encoder, RawValue } from '../../runtime/types.ts';
import type { TrainingData } from '../../train/batches/training-data.ts';
import { takeRows } from '../../train/batches/take-rows.ts';
import type { PlanForWorkers } from '../protocol.ts';

/** @throws Error where no row is left. */
export function encodeLog(
  plan: Plan,
  encoder: Encoder,
  { columns, time, train }: Omit<PlanForWorkers, 'plan'>,
): TrainingData {
  const rows = time.length;
  const encodes = new RowEncoder(plan, encoder, fieldsByName(plan, time.at(-1) ?? 0), rows);
  const none: readonly RawValue[] = Array.from({ length: rows }, () => null);
  const valuesOf = ({ sql: name }: Field): RawValue[] => [...(columns[name] ?? none)];
  const batch = {
    rows,
    key: null,
    file: new Int32Array(rows),
    row: Float64Array.from({ length: rows }, (_, row) => row),
    readable: new Uint8Array(rows).fill(1),
    time: Float64Array.from(time),
    part: Uint8Array.from({ length: rows }, (_, row) => PARTS.indexOf(row < train ? 'train' : 'validate')),
    columns: encodes.fields.map(valuesOf),
    typed: encodes.typed.map(valuesOf),
  };
  const chunks = new Map<Split, EncodedChunk>(
    [...encodes.push(batch), ...encodes.finish()].map(([split, chunk]) => [split, chunk]),
  );
  const counts = { train: chunks.get('train')?.rows ?? 0, validate: chunks.get('validate')?.rows ?? 0, holdout: 0 };
  if (counts.train === 0) throw new Error('no row is of a source that the model is trained on');
  return {
    counts,
    // Nothing is resumed.
    key: 'rows in memory',
    async *chunks(split, { seed, shuffle }) {
      const chunk = chunks.get(split);
      if (chunk === undefined) return;
      yield shuffle ? takeRows(chunk, [...permutation(chunk.rows, new Random(seed, 'shuffle'))]) : chunk;
    },
  };
}

/** Fields are columns by input name. */
function fieldsByName(plan: Plan, last: number): FieldSource {
  const tables: (string | null)[] = [];
  const kind = { scalar: 'text', list: false } as const;
  const field = (name: string): Field => ({ sql: name, kind });
  const nameOf = ({ table, column }: { readonly table: number; readonly column: string }) =>
    table < 0 ? column : `${tables[table]}.${column}`;
  const joins = plan.data?.joins.map(({ name }) => name) ?? [];
  tables.push(...joins);
  return {
    files: [{ path: 'synthetic' }],
    time: { last },
    timeText: null,
    window: null,
    reference: ({ table, column }) => ({ table: table === null ? -1 : joins.indexOf(table), column }),
    named: (name) => {
      const join = joins.find((one) => name.startsWith(`${one}.`));
      return join === undefined
        ? { table: -1, column: name }
        : { table: joins.indexOf(join), column: name.slice(join.length + 1) };
    },
    raw: (reference) => field(nameOf(reference)),
    timeField: (reference) => field(nameOf(reference)),
  };
}
