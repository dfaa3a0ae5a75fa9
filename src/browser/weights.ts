/** weights.safetensors from bytes in memory. */
import type { Plan } from '../ir/plan.ts';
import { decodeHeader, MAX_HEADER_BYTES } from '../train/safetensors/header.ts';
import { emptyWeights, notFinite, type Weights, weightBytes, weightTensors } from '../train/weights.ts';

/** The weights of a plan, or why the bytes are not those, in words. */
export function readWeights(plan: Plan, bytes: Uint8Array<ArrayBuffer>): Weights | string {
  if (bytes.length < 8) return 'the file is shorter than 8 bytes';
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES) || 8n + length > BigInt(bytes.length))
    return `its header would be ${length} bytes long`;
  const start = 8 + Number(length);
  const header = decodeHeader(bytes.subarray(8, start), bytes.length - start);
  if (typeof header === 'string') return header;
  const needed = weightBytes(plan);
  if (needed > bytes.length) return `this model's weights are ${needed} bytes, and the file is ${bytes.length}`;
  const weights = emptyWeights(plan);
  const entries = new Map(header.tensors.map((tensor) => [tensor.name, tensor]));
  const targets = weightTensors(plan, weights);
  if (entries.size !== targets.length) return `it has ${entries.size} tensors, and this model ${targets.length}`;
  for (const { name, shape, data } of targets) {
    const entry = entries.get(name);
    if (entry === undefined) return `there is no tensor '${name}'`;
    if (entry.shape.join() !== shape.join())
      return `'${name}' has shape [${entry.shape.join(', ')}], this model's is [${shape.join(', ')}]`;
    data.set(new Float32Array(bytes.slice(start + entry.begin, start + entry.end).buffer));
  }
  const broken = notFinite(targets);
  return broken === null ? weights : `the tensor '${broken}' holds a number that is not finite`;
}
