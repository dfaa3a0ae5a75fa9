/** The part of ONNX (onnx.proto, IR version 8, opset 17) that adsc writes, as functions from values to messages. */
import { Message } from './protobuf.ts';

export const IR_VERSION = 8;
export const OPSET = 17;
/** Operators of classical models: trees, and maps from keys. */
export const ML_DOMAIN = 'ai.onnx.ml';
const ML_OPSET = 3;

export type ElementType = 'float' | 'int32' | 'int64' | 'bool' | 'uint8' | 'double';
/** TensorProto.DataType. */
const elementTypes: Readonly<Record<ElementType, number>> = {
  float: 1,
  int32: 6,
  int64: 7,
  bool: 9,
  uint8: 2,
  double: 11,
};

export type Attribute =
  | number
  | { readonly float: number }
  | string
  | readonly number[]
  | Float32Array
  /** A tensor of one dimension. */
  | Float64Array
  | { readonly texts: readonly string[] };

/** A node. Number attributes are integers; `{float}` says otherwise; lists of numbers are integers. @param domain '' is the standard operator set. */
export function node(
  opType: string,
  name: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, Attribute>> = {},
  domain = '',
): Message {
  const message = new Message().texts(1, inputs).texts(2, outputs).text(3, name).text(4, opType);
  for (const [key, value] of Object.entries(attributes)) message.message(5, attribute(key, value));
  return domain === '' ? message : message.text(7, domain);
}

function attribute(name: string, value: Attribute): Message {
  const message = new Message().text(1, name);
  // Field 20 is AttributeProto.type: FLOAT 1, INT 2, STRING 3, TENSOR 4, FLOATS 6, INTS 7, STRINGS 8.
  if (typeof value === 'number') return message.integer(3, value).integer(20, 2);
  if (typeof value === 'string') return message.text(4, value).integer(20, 3);
  if (value instanceof Float32Array) return message.packedFloats(7, value).integer(20, 6);
  if (value instanceof Float64Array) return message.message(5, tensor('', [value.length], value)).integer(20, 4);
  if ('texts' in value) return message.texts(9, value.texts).integer(20, 8);
  if ('float' in value) return message.float(2, value.float).integer(20, 1);
  return message.packedIntegers(8, value).integer(20, 7);
}

/** A constant tensor, stored as raw little-endian data. */
export function tensor(
  name: string,
  dims: readonly number[],
  data: Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array,
): Message {
  const type =
    data instanceof Float32Array
      ? 'float'
      : data instanceof Int32Array
        ? 'int32'
        : data instanceof Uint8Array
          ? 'uint8'
          : data instanceof Float64Array
            ? 'double'
            : 'int64';
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Message().integers(1, dims).integer(2, elementTypes[type]).text(8, name).bytes(9, raw);
}

/** A float32 tensor whose bytes lie in a file next to the model. */
export function externalTensor(
  name: string,
  dims: readonly number[],
  location: string,
  offset: number,
  length: number,
): Message {
  const entry = (key: string, value: string | number): Message => new Message().text(1, key).text(2, String(value));
  const message = new Message().integers(1, dims).integer(2, elementTypes.float).text(8, name);
  // Field 14 is TensorProto.data_location: EXTERNAL 1.
  return message
    .messages(13, [entry('location', location), entry('offset', offset), entry('length', length)])
    .integer(14, 1);
}

/** An input or output of the graph; a text is a symbolic dimension. */
export function valueInfo(name: string, type: ElementType, dims: readonly (number | string)[], doc = ''): Message {
  const shape = new Message().messages(
    1,
    dims.map((dim) => (typeof dim === 'number' ? new Message().integer(1, dim) : new Message().text(2, dim))),
  );
  const tensorType = new Message().integer(1, elementTypes[type]).message(2, shape);
  const info = new Message().text(1, name).message(2, new Message().message(1, tensorType));
  return doc === '' ? info : info.text(3, doc);
}

export interface GraphParts {
  readonly name: string;
  readonly nodes: readonly Message[];
  readonly initializers: readonly Message[];
  readonly inputs: readonly Message[];
  readonly outputs: readonly Message[];
  /** Whether nodes are of `ML_DOMAIN`. */
  readonly ml?: boolean;
}

/** A whole model file. Metadata entries are written in the order given. */
export function model(
  graph: GraphParts,
  {
    doc = '',
    version = '',
    metadata = {},
  }: { doc?: string; version?: string; metadata?: Readonly<Record<string, string>> } = {},
): Message {
  const graphMessage = new Message()
    .messages(1, graph.nodes)
    .text(2, graph.name)
    .messages(5, graph.initializers)
    .messages(11, graph.inputs)
    .messages(12, graph.outputs);
  const message = new Message()
    .integer(1, IR_VERSION)
    .text(2, 'adsc')
    .message(7, graphMessage)
    .message(8, new Message().text(1, '').integer(2, OPSET));
  if (graph.ml === true) message.message(8, new Message().text(1, ML_DOMAIN).integer(2, ML_OPSET));
  if (version !== '') message.text(3, version);
  if (doc !== '') message.text(6, doc);
  for (const [key, value] of Object.entries(metadata)) message.message(14, new Message().text(1, key).text(2, value));
  return message;
}
