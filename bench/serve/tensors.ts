/** Columns as tensors of the Open Inference Protocol, as a client would write them: in JSON, or as bytes behind it. */
import type { Reading } from '../../src/emit/transforms/inputs.ts';
import type { RawValue } from '../../src/runtime/types.ts';

export interface Column {
  readonly name: string;
  readonly kind: Reading['kind'];
  readonly values: readonly RawValue[];
}

interface Tensor {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
  readonly data: readonly RawValue[];
}

function tensorOf({ name, kind, values }: Column): Tensor {
  const datatype = kind === 'vector' ? 'FP32' : kind === 'number' || kind === 'weights' ? 'FP64' : 'BYTES';
  const texts = (list: readonly RawValue[]) =>
    datatype === 'BYTES' ? list.map((value) => (value === null ? null : String(value))) : list;
  if (!values.some((value) => Array.isArray(value)))
    return { name, datatype, shape: [values.length], data: texts(values) };
  const width = Math.max(...values.map((value) => (value as readonly unknown[]).length));
  const data = values.flatMap((value) => {
    const list = value as readonly RawValue[];
    return [...list, ...Array.from({ length: width - list.length }, () => null)];
  });
  return { name, datatype, shape: [values.length, width], data: texts(data) };
}

export function jsonTensors(columns: readonly Column[]): readonly object[] {
  return columns.map(tensorOf);
}

export function binaryBody(columns: readonly Column[]): { readonly bytes: Buffer; readonly jsonLength: number } {
  const tensors = columns.map(tensorOf);
  const bytes = tensors.map(bytesOf);
  const inputs = tensors.map(({ name, datatype, shape }, i) => ({
    name,
    datatype,
    shape,
    parameters: { binary_data_size: bytes[i]!.length },
  }));
  const json = Buffer.from(JSON.stringify({ inputs, parameters: { binary_data_output: true } }));
  return { bytes: Buffer.concat([json, ...bytes]), jsonLength: json.length };
}

function bytesOf({ datatype, data }: Tensor): Buffer {
  if (datatype === 'FP32') return Buffer.from(Float32Array.from(data, (value) => (value as number) ?? NaN).buffer);
  if (datatype === 'FP64') return Buffer.from(Float64Array.from(data, (value) => (value as number) ?? NaN).buffer);
  return Buffer.concat(
    data.flatMap((value) => {
      const text = Buffer.from((value as string) ?? '');
      const length = Buffer.alloc(4);
      length.writeUInt32LE(text.length);
      return [length, text];
    }),
  );
}
