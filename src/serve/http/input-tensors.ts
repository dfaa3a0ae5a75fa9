/**
 * Input tensors of the Open Inference Protocol as rows, or as a request and its candidates. Missing values are null (of bytes NaN and empty
 * texts); lists are rows of one length, filled up with null.
 */
import type { InputUse, Reading } from '../../emit/transforms/inputs.ts';
import { didYouMeanHint } from '../../diagnostics/suggest.ts';
import type { Asked } from '../encode-request.ts';
import type { ServedModel } from '../served-model.ts';
import { DATATYPES, readElements, readVectors } from './binary-tensors.ts';
import { Failure, malformed } from './error-response.ts';
import { isObject } from './score-request.ts';
import type { RawValue } from '../../runtime/types.ts';
import { emptyRecord } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';

/** Readings of several elements a row. A map is one element: its JSON. */
const LISTS: readonly Reading['kind'][] = ['keys', 'pairs', 'weights', 'times', 'vector'];

type Row = Record<string, RawValue>;

/** A tensor as a column: a value a row. */
interface InputColumn {
  readonly name: string;
  readonly use: InputUse;
  readonly values: readonly unknown[];
}

/**
 * Tensors have a row each for all rows; or those of the request's side have one row, and the others one for each candidate of that request.
 * @param tensors the bytes of binary inputs, in their order
 * @param columns names that clients may call columns by as before, to those of now
 */
export function readInputs(
  { inputs: uses }: ServedModel,
  inputs: unknown,
  tensors: Buffer,
  { maxCandidates, columns: names }: { readonly maxCandidates: number; readonly columns: ReadonlyMap<string, string> },
): Asked {
  if (!Array.isArray(inputs) || inputs.length === 0) throw malformed("'inputs' must be a list of tensors");
  const seen = new Set<string>();
  let at = 0;
  const take = (name: string, size: unknown): Buffer => {
    if (!Number.isInteger(size) || (size as number) < 0 || at + (size as number) > tensors.length)
      throw malformed(`the input '${name}' has 'binary_data_size' bytes, and the body does not hold them`);
    return tensors.subarray(at, (at += size as number));
  };
  const sent = new Set((inputs as unknown[]).map((tensor) => (isObject(tensor) ? tensor['name'] : undefined)));
  const renamed = (tensor: unknown): unknown => {
    const now = isObject(tensor) ? names.get(tensor['name'] as string) : undefined;
    return now === undefined || sent.has(now) ? tensor : { ...(tensor as object), name: now };
  };
  const columns = (inputs as unknown[]).map((tensor) => {
    const column = columnOf(renamed(tensor), uses, maxCandidates, take);
    if (seen.has(column.name)) throw malformed(`the input '${column.name}' is there twice`);
    seen.add(column.name);
    return column;
  });
  if (at !== tensors.length)
    throw malformed(`the body holds ${tensors.length} bytes of tensors, and the inputs say ${at}`);
  return askedOf(columns);
}

function askedOf(columns: readonly InputColumn[]): Asked {
  const [first] = columns;
  const other = columns.find(({ values }) => values.length !== first?.values.length);
  if (first === undefined || other === undefined) return { kind: 'rows', rows: rowsOf(columns, first?.values.length) };
  const isShared = ({ use }: InputColumn) => use.input.side === 'request';
  const [shared, own] = [columns.filter(isShared), columns.filter((column) => !isShared(column))];
  const rows = own[0]?.values.length ?? 0;
  const odd = shared.find(({ values }) => values.length !== 1) ?? own.find(({ values }) => values.length !== rows);
  if (own.length === 0 || odd !== undefined) {
    const a = odd ?? other;
    const b = [...own, ...columns].find(({ values }) => values.length !== a.values.length) ?? first;
    throw malformed(
      `the input '${a.name}' has ${a.values.length} rows, and '${b.name}' has ${b.values.length}: all have as many, or those of the request's side have one`,
    );
  }
  return { kind: 'rank', request: rowsOf(shared, 1)[0]!, candidates: rowsOf(own, rows) };
}

function rowsOf(columns: readonly InputColumn[], count = 0): Row[] {
  const rows: Row[] = Array.from({ length: count }, () => emptyRecord());
  for (const { name, values } of columns)
    for (let row = 0; row < count; row++) rows[row]![name] = values[row] as RawValue;
  return rows;
}

function columnOf(
  tensor: unknown,
  uses: ReadonlyMap<string, InputUse>,
  maxCandidates: number,
  take: (name: string, size: unknown) => Buffer,
): InputColumn {
  if (!isObject(tensor)) throw malformed("'inputs' must be a list of tensors {name, shape, datatype, data}");
  const { name, shape, datatype, data } = tensor;
  if (typeof name !== 'string' || !uses.has(name)) {
    const hint = typeof name === 'string' ? didYouMeanHint(name.slice(0, 100), [...uses.keys()]) : null;
    throw malformed(`there is no input '${short(name)}'${hint === null ? '' : `; ${hint}`}`);
  }
  if (typeof datatype !== 'string' || !DATATYPES.includes(datatype))
    throw malformed(`the datatype of the input '${name}' is none of ${DATATYPES.join(', ')}`);
  const isSize = (n: unknown): n is number => Number.isInteger(n) && (n as number) >= 0 && (n as number) <= 1e9;
  if (!Array.isArray(shape) || shape.length < 1 || shape.length > 2 || !shape.every(isSize))
    throw malformed(`the shape of the input '${name}' must be [rows] or [rows, elements]`);
  const [count = 0, width] = shape;
  if (count > maxCandidates)
    throw new Failure(
      413,
      'too_many',
      `the input '${name}' has ${count} rows, and this server takes ${maxCandidates} at most`,
    );
  const use = entryOf(uses, name);
  const isList = use.readings.some(({ kind }) => LISTS.includes(kind));
  if (width !== undefined && width !== 1 && !isList)
    throw malformed(`the input '${name}' has one value a row, not ${width}`);
  const { binary_data_size: bytes, shared_memory_region: region } = parametersOf(tensor);
  if (region !== undefined) throw malformed(`the input '${name}' is in shared memory, which this server does not read`);
  if (bytes !== undefined && data !== undefined)
    throw malformed(`the input '${name}' has 'data' as well as 'binary_data_size'`);
  if (bytes !== undefined && isVector(use, datatype, width))
    return { name, use, values: vectorsOf(name, datatype, take(name, bytes), count, width!) };
  const size = count * (width ?? 1);
  const flat = bytes === undefined ? listed(name, data, size) : read(name, datatype, take(name, bytes), size);
  return {
    name,
    use,
    values:
      width === undefined || !isList
        ? flat
        : Array.from({ length: count }, (_, row) => listOf(flat, row * width, width)),
  };
}

/** Rows of numbers, as many as the signal has: they are read as they are, without a value of JavaScript for each. */
function isVector({ readings }: InputUse, datatype: string, width: number | undefined): boolean {
  return (
    (datatype === 'FP32' || datatype === 'FP64') &&
    readings.every((reading) => reading.kind === 'vector' && reading.length === width)
  );
}

function vectorsOf(name: string, datatype: string, bytes: Buffer, count: number, width: number): readonly unknown[] {
  const vectors = readVectors(datatype, bytes, count, width);
  if (vectors === 'length') throw wrongBytes(name, datatype, count * width);
  if ('row' in vectors)
    throw malformed(
      `row ${vectors.row} of the input '${name}' has elements that are no finite numbers (a missing vector is NaN throughout)`,
    );
  return vectors;
}

function read(name: string, datatype: string, bytes: Buffer, size: number): readonly unknown[] {
  const elements = readElements(datatype, bytes, size);
  if (elements === null) throw wrongBytes(name, datatype, size);
  return elements;
}

function wrongBytes(name: string, datatype: string, size: number): Failure {
  return malformed(`the bytes of the input '${name}' must be ${size} elements of ${datatype}, as its shape says`);
}

function listed(name: string, data: unknown, size: number): readonly unknown[] {
  const flat = Array.isArray(data) ? (data as unknown[]).flat() : null;
  if (flat === null || flat.length !== size)
    throw malformed(`the data of the input '${name}' must be a list of ${size} values, as its shape says`);
  return flat;
}

/** A row that is null throughout is a missing list. */
function listOf(data: readonly unknown[], from: number, width: number): unknown {
  const list = data.slice(from, from + width);
  if (!list.includes(null)) return list;
  const some = list.filter((value) => value !== null);
  return some.length === 0 ? null : some;
}

export function parametersOf(of: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const parameters = of['parameters'] ?? {};
  if (!isObject(parameters)) throw malformed("'parameters' must be an object");
  return parameters;
}

export function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
