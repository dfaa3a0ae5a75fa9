/** weights.safetensors from bytes in memory. */
import type { Plan } from '../ir/plan.ts';
import { entryOf } from '../text/present.ts';
import { decodeHeader, MAX_HEADER_BYTES } from '../train/safetensors/header.ts';
import { floatRows, type RowFormat, rowFormatOf } from '../train/safetensors/row-format.ts';
import { emptyWeights, notFinite, type Weights, weightTensors } from '../train/weights.ts';

/** The weights of a plan, or why the bytes are not those, in words. */
export function readWeights(plan: Plan, bytes: Uint8Array<ArrayBuffer>): Weights | string {
  if (bytes.length < 8) return 'the file is shorter than 8 bytes';
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES) || 8n + length > BigInt(bytes.length))
    return `its header would be ${length} bytes long`;
  const start = 8 + Number(length);
  const header = decodeHeader(bytes.subarray(8, start), bytes.length - start);
  if (typeof header === 'string') return header;
  const entries = new Map(header.tensors.map((tensor) => [tensor.name, tensor]));
  const own = [
    ...plan.params.map(({ name, shape }) => ({ name, shape, rows: 1, width: shape.reduce((a, b) => a * b, 1) })),
    ...plan.tables.map(({ id, rows, width }) => ({ name: id, shape: [rows, width], rows, width })),
  ];
  if (entries.size !== own.length) return `it has ${entries.size} tensors, and this model ${own.length}`;
  // Shapes are compared before memory is taken.
  const tables = new Set(plan.tables.map(({ id }) => id));
  const formats = new Map<string, RowFormat>();
  for (const { name, shape, rows, width } of own) {
    const entry = entries.get(name);
    if (entry === undefined) return `there is no tensor '${name}'`;
    const isSame = entry.dtype === 'F32' && entry.shape.join() === shape.join();
    const format = tables.has(name) ? rowFormatOf(entry, rows, width) : isSame ? floatRows(width) : null;
    if (format === null)
      return `'${name}' has shape [${entry.shape.join(', ')}], this model's is [${shape.join(', ')}]`;
    formats.set(name, format);
  }
  const weights = emptyWeights(plan);
  const targets = weightTensors(plan, weights);
  for (const { name, data } of targets) {
    const format = entryOf(formats, name);
    format.decode(bytes, start + entryOf(entries, name).begin, data.length / format.width, data, 0);
  }
  const broken = notFinite(targets);
  return broken === null ? weights : `the tensor '${broken}' holds a number that is not finite`;
}
