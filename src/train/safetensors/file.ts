/** Reading and writing safetensors files tensor by tensor: a file is never in memory together with its weights. */
import { type FileHandle, open } from 'node:fs/promises';
import { readAll, writeAll, writeAtomically } from '../../files/durable.ts';
import type { NamedTensor } from '../weights.ts';
import { type Header, MAX_HEADER_BYTES, decodeHeader, encodeHeader } from './header.ts';

/** Writes tensors in the order given, whole or not at all. The same tensors give the same bytes. Throws the system's error. */
export async function writeSafetensors(
  path: string,
  tensors: readonly NamedTensor[],
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  await writeAtomically(path, async (file) => {
    for (const piece of safetensorsPieces(tensors, metadata)) await writeAll(file, piece);
  });
}

/** The bytes of a file in pieces: the header, then the tensors' own memory. */
export function safetensorsPieces(
  tensors: readonly NamedTensor[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array[] {
  return [
    encodeHeader(tensors, metadata),
    ...tensors.map(({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  ];
}

/** What a file could not be read for, in words. */
export class SafetensorsError extends Error {}

/** Only the header of a file. Throws SafetensorsError for a file that is not one, or the system's error. */
export async function readSafetensorsHeader(path: string): Promise<Header> {
  const file = await open(path, 'r');
  try {
    return (await readHeader(file)).header;
  } finally {
    await file.close();
  }
}

/**
 * Reads tensors into arrays that are there already (`into`), or all of them into new ones. With `into`, names and shapes must be
 * exactly those of the file: weights of another model are refused. `onBytes` gets the file's bytes in their
 * order, as they are used. Throws SafetensorsError or the system's error.
 */
export async function readSafetensors(
  path: string,
  into?: readonly NamedTensor[],
  onBytes: (bytes: Uint8Array) => void = () => undefined,
): Promise<{ tensors: Map<string, NamedTensor>; metadata: Readonly<Record<string, string>> }> {
  const file = await open(path, 'r');
  try {
    const { header, dataStart } = await readHeader(file, onBytes);
    const targets = into === undefined ? null : new Map(into.map((t) => [t.name, t]));
    if (targets !== null) {
      const missing = [...targets.keys()].find((name) => !header.tensors.some((t) => t.name === name));
      if (missing !== undefined) throw new SafetensorsError(`there is no tensor '${missing}'`);
    }
    const tensors = new Map<string, NamedTensor>();
    for (const { name, shape, begin, end } of header.tensors) {
      const target = targets === null ? { name, shape, data: new Float32Array((end - begin) / 4) } : targets.get(name);
      if (target === undefined) throw new SafetensorsError(`the tensor '${name}' is not one of this model`);
      if (target.shape.join() !== shape.join())
        throw new SafetensorsError(
          `'${name}' has shape [${shape.join(', ')}], this model's is [${target.shape.join(', ')}]`,
        );
      const { data } = target;
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      if (!(await readAll(file, bytes, dataStart + begin))) throw new SafetensorsError('the file ends too early');
      onBytes(bytes);
      tensors.set(name, target);
    }
    return { tensors, metadata: header.metadata };
  } finally {
    await file.close();
  }
}

async function readHeader(
  file: FileHandle,
  onBytes: (bytes: Uint8Array) => void = () => undefined,
): Promise<{ header: Header; dataStart: number }> {
  const { size } = await file.stat();
  const prefix = new Uint8Array(8);
  if (!(await readAll(file, prefix, 0))) throw new SafetensorsError('the file is shorter than 8 bytes');
  const length = new DataView(prefix.buffer).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES) || 8n + length > BigInt(size))
    throw new SafetensorsError(`its header would be ${length} bytes long`);
  const json = new Uint8Array(Number(length));
  if (!(await readAll(file, json, 8))) throw new SafetensorsError('the file ends within its header');
  onBytes(prefix);
  onBytes(json);
  const dataStart = 8 + json.length;
  const header = decodeHeader(json, size - dataStart);
  if (typeof header === 'string') throw new SafetensorsError(header);
  return { header, dataStart };
}
