/**
 * The header of a safetensors file (huggingface/safetensors, "Format"): 8 bytes, unsigned little-endian, the length N of the
 * header; N bytes of JSON, an object from tensor names to {dtype, shape, data_offsets: [begin, end)} relative to the end of the
 * header, with texts under "__metadata__", padded with spaces; then the data, little-endian and row-major, without holes.
 */
import { emptyRecord, parseJson, recordOf } from '../../text/record.ts';

export interface TensorEntry {
  readonly name: string;
  /** U8: rows of a table in 8 bits (`embeddings/int8-rows.ts`). */
  readonly dtype: 'F32' | 'U8';
  readonly shape: readonly number[];
  /** Bytes from the end of the header. */
  readonly begin: number;
  readonly end: number;
}

export interface Header {
  /** In the order of the data. */
  readonly tensors: readonly TensorEntry[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** The format's own limit. */
export const MAX_HEADER_BYTES = 100_000_000;
const BYTES = { F32: 4, U8: 1 };
const METADATA = '__metadata__';

/** The 8 bytes of length and the JSON, padded so that the data starts at a multiple of 8 bytes. Tensors lie in the order given. */
export function encodeHeader(
  tensors: readonly {
    readonly name: string;
    readonly dtype?: TensorEntry['dtype'];
    readonly shape: readonly number[];
  }[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const entries: [string, unknown][] = [];
  const names = Object.keys(metadata).sort();
  if (names.length > 0) entries.push([METADATA, recordOf(names.map((name) => [name, metadata[name]]))]);
  let at = 0;
  const seen = new Set<string>([METADATA]);
  for (const { name, dtype = 'F32', shape } of tensors) {
    if (seen.has(name)) throw new Error(`two tensors are called '${name}'`);
    seen.add(name);
    const end = at + BYTES[dtype] * shape.reduce((a, b) => a * b, 1);
    entries.push([name, { dtype, shape, data_offsets: [at, end] }]);
    at = end;
  }
  // By hand, because an object would move names that look like integers to the front, and lose one called __proto__.
  const json = new TextEncoder().encode(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
  );
  const length = Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(8 + length).fill(0x20);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.set(json, 8);
  return bytes;
}

/**
 * Checks a header against the size of the data behind it. Returns what is wrong, in words, instead of throwing: such files come
 * from outside.
 */
export function decodeHeader(json: Uint8Array, dataBytes: number): Header | string {
  if (json[0] !== 0x7b) return 'the header does not start with {';
  let value: unknown;
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return 'the header is not JSON';
  }
  if (!isRecord(value)) return 'the header is not an object';
  const metadata: Record<string, string> = emptyRecord();
  const tensors: TensorEntry[] = [];
  for (const [name, entry] of Object.entries(value)) {
    if (!isRecord(entry)) return `the entry of '${name}' is not an object`;
    if (name === METADATA) {
      for (const [key, text] of Object.entries(entry)) {
        if (typeof text !== 'string') return `the metadata '${key}' is not text`;
        metadata[key] = text;
      }
      continue;
    }
    const tensor = decodeEntry(name, entry);
    if (typeof tensor === 'string') return tensor;
    tensors.push(tensor);
  }
  tensors.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let at = 0;
  for (const t of tensors) {
    if (t.begin !== at)
      return `the data of '${t.name}' starts at ${t.begin}, where ${at} was expected (holes and overlaps are not allowed)`;
    at = t.end;
  }
  if (at !== dataBytes) return `the header describes ${at} bytes of data, the file holds ${dataBytes}`;
  return { tensors, metadata };
}

function decodeEntry(name: string, entry: Record<string, unknown>): TensorEntry | string {
  const { dtype, shape, data_offsets: offsets } = entry;
  if (dtype !== 'F32' && dtype !== 'U8')
    return `'${name}' is of type ${JSON.stringify(dtype)}; adsc reads F32, and U8 of tables in 8 bits`;
  if (!Array.isArray(shape) || !shape.every(isSize)) return `'${name}' has no valid shape`;
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isSize))
    return `'${name}' has no valid data_offsets`;
  const [begin, end] = offsets as [number, number];
  const bytes = BYTES[dtype] * shape.reduce((a, b) => a * b, 1);
  if (end - begin !== bytes)
    return `'${name}' has shape [${shape.join(', ')}], ${bytes} bytes, but ${end - begin} bytes of data`;
  return { name, dtype, shape, begin, end };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
