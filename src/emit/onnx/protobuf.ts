/**
 * Writes protocol buffers wire format (https://protobuf.dev/programming-guides/encoding): the few field types that
 * ONNX models are made of. Messages are kept as chunks, so that large tensors are copied once, at the end.
 */
export class Message {
  private readonly chunks: Uint8Array[] = [];
  size = 0;

  /** A non-negative or negative integer up to 2^53 (int32, int64, enum). */
  integer(field: number, value: number | bigint): this {
    this.append(varint(BigInt(field) << 3n));
    return this.append(varint(BigInt.asUintN(64, BigInt(value))));
  }

  integers(field: number, values: readonly number[]): this {
    for (const value of values) this.integer(field, value);
    return this;
  }

  float(field: number, value: number): this {
    this.append(varint((BigInt(field) << 3n) | 5n));
    return this.append(new Uint8Array(Float32Array.of(value).buffer));
  }

  bytes(field: number, value: Uint8Array): this {
    this.append(varint((BigInt(field) << 3n) | 2n));
    this.append(varint(BigInt(value.byteLength)));
    return this.append(value);
  }

  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value));
  }

  texts(field: number, values: readonly string[]): this {
    for (const value of values) this.text(field, value);
    return this;
  }

  message(field: number, value: Message): this {
    this.append(varint((BigInt(field) << 3n) | 2n));
    this.append(varint(BigInt(value.size)));
    for (const chunk of value.chunks) this.append(chunk);
    return this;
  }

  messages(field: number, values: readonly Message[]): this {
    for (const value of values) this.message(field, value);
    return this;
  }

  finish(): Uint8Array {
    const bytes = new Uint8Array(this.size);
    let offset = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, offset);
      offset += chunk.byteLength;
    }
    return bytes;
  }

  private append(chunk: Uint8Array): this {
    this.chunks.push(chunk);
    this.size += chunk.byteLength;
    return this;
  }
}

function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}
