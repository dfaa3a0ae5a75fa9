/** Reading and writing safetensors files tensor by tensor: a file is never in memory together with its weights. */
import { type FileHandle, open } from 'node:fs/promises';
import { readAll, writeAll, writeAtomically } from '../../files/durable.ts';
import { crc32 } from '../../math/crc32.ts';
import type { NamedTensor } from '../weights.ts';
import { type Header, MAX_HEADER_BYTES, type TensorEntry, decodeHeader, encodeHeader } from './header.ts';
import type { FileState } from './row-file.ts';

/** Of the metadata: CRC-32 of the data, which a reader holds them to. Files without it are read as they are. A hash would take five times as long, and manifests have one. */
const CHECKSUM = 'crc32';
/** Bytes that are checked in one call: Node takes less than 2 GiB. */
const PIECE = 1 << 28;

/** What else a file says of itself: its checksum is of no other data. */
export function withoutChecksum(metadata: Readonly<Record<string, string>>): Record<string, string> {
  const { [CHECKSUM]: _, ...others } = metadata;
  return others;
}

/** @param before of the bytes that stand before these */
function checksumOf({ buffer, byteOffset, byteLength }: ArrayBufferView, before: number): number {
  let checksum = before;
  for (let at = 0; at < byteLength; at += PIECE)
    checksum = crc32(new Uint8Array(buffer, byteOffset + at, Math.min(PIECE, byteLength - at)), checksum);
  return checksum;
}

/** Writes tensors in the order given, with a checksum, whole or not at all. The same tensors give the same bytes. Throws the system's error. */
export async function writeSafetensors(
  path: string,
  tensors: readonly NamedTensor[],
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const checksum = tensors.reduce((before, { data }) => checksumOf(data, before), 0);
  const checked = { ...metadata, [CHECKSUM]: String(checksum) };
  await writeAtomically(path, async (file) => {
    for (const piece of safetensorsPieces(tensors, checked)) await writeAll(file, piece);
  });
}

/** The bytes of a file in pieces: the header, then the tensors' own memory. */
export function safetensorsPieces(
  tensors: readonly NamedTensor[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array[] {
  return [encodeHeader(tensors, metadata), ...tensors.map(({ data }) => bytesOf(data))];
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

/** What becomes of a tensor's bytes: they are read into memory, or pass by piece by piece. */
export type Sink = Uint8Array | { readonly pieceBytes: number; take(piece: Uint8Array): void | Promise<void> };

/**
 * Reads the tensors of a file in their order, each into what `sinkOf` says; its result is what the caller makes of the header. `onBytes`
 * gets the file's bytes in their order, as they are used. Throws SafetensorsError, the system's error, or what `plan` throws.
 */
export async function readTensors<T>(
  path: string,
  plan: (header: Header, dataStart: number) => { readonly sinkOf: (tensor: TensorEntry) => Sink; readonly value: T },
  onBytes: (bytes: Uint8Array) => void = () => undefined,
): Promise<{ readonly value: T; readonly state: FileState }> {
  const file = await open(path, 'r');
  try {
    // As it is before it is read: what is written into it meanwhile shows.
    const state = await file.stat();
    const { header, dataStart } = await readHeader(file, onBytes);
    const { sinkOf, value } = plan(header, dataStart);
    const checksum = header.metadata[CHECKSUM] ?? null;
    let found = 0;
    for (const tensor of header.tensors) {
      const sink = sinkOf(tensor);
      const length = tensor.end - tensor.begin;
      const buffer = sink instanceof Uint8Array ? sink : new Uint8Array(Math.min(length, sink.pieceBytes));
      for (let at = 0; at < length; at += buffer.length) {
        const piece = buffer.subarray(0, Math.min(buffer.length, length - at));
        if (!(await readAll(file, piece, dataStart + tensor.begin + at)))
          throw new SafetensorsError('the file ends too early');
        onBytes(piece);
        if (checksum !== null) found = checksumOf(piece, found);
        if (!(sink instanceof Uint8Array)) await sink.take(piece);
      }
    }
    if (checksum !== null && String(found) !== checksum)
      throw new SafetensorsError('it is not what was written: it is damaged, or somebody has changed it');
    return { value, state };
  } finally {
    await file.close();
  }
}

/**
 * Reads tensors into arrays that are there already (`into`), or all of them into new ones. With `into`, names and shapes must be
 * exactly those of the file: weights of another model are refused. Throws SafetensorsError or the system's error.
 */
export async function readSafetensors(
  path: string,
  into?: readonly NamedTensor[],
): Promise<{ tensors: Map<string, NamedTensor>; metadata: Readonly<Record<string, string>> }> {
  const { value } = await readTensors(path, (header) => {
    const tensors = new Map<string, NamedTensor>();
    const targets = into === undefined ? null : new Map(into.map((t) => [t.name, t]));
    if (targets !== null) refuseMissing(header, [...targets.keys()]);
    return {
      value: { tensors, metadata: header.metadata },
      sinkOf: ({ name, dtype, shape, begin, end }) => {
        if (dtype !== 'F32') throw new SafetensorsError(`'${name}' is of type ${dtype}, and F32 is read here`);
        const target =
          targets === null ? { name, shape, data: new Float32Array((end - begin) / 4) } : targets.get(name);
        if (target === undefined) throw foreign(name);
        if (target.shape.join() !== shape.join()) throw otherShape(name, shape, target.shape);
        tensors.set(name, target);
        return bytesOf(target.data);
      },
    };
  });
  return value;
}

/** Throws SafetensorsError where a file lacks a tensor. */
export function refuseMissing(header: Header, names: readonly string[]): void {
  const has = new Set(header.tensors.map(({ name }) => name));
  const lacks = names.find((name) => !has.has(name));
  if (lacks !== undefined) throw missing(lacks);
}

export function missing(name: string): SafetensorsError {
  return new SafetensorsError(`there is no tensor '${name}'`);
}

export function foreign(name: string): SafetensorsError {
  return new SafetensorsError(`the tensor '${name}' is not one of this model`);
}

export function otherShape(name: string, shape: readonly number[], own: readonly number[]): SafetensorsError {
  return new SafetensorsError(`'${name}' has shape [${shape.join(', ')}], this model's is [${own.join(', ')}]`);
}

/** An array's own memory. */
export function bytesOf(data: Float32Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
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
