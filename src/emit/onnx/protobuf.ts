/**
 * Writes protocol buffers wire format (https://protobuf.dev/programming-guides/encoding): the few field types that
 * ONNX models are made of. Large tensors are kept as they are and copied once, at the end.
 */

/** Bytes above which a value isn't copied into the message that holds it. */
const LARGE = 1 << 16;
/** Wire types: a varint, length and bytes, four bytes. */
const [VARINT, BYTES, FIXED32] = [0, 2, 5];

const encoder = new TextEncoder();

export class Message {
  /** What is written before `buffer`. */
  private readonly chunks: Uint8Array[] = [];
  private buffer = new Uint8Array(64);
  private used = 0;
  size = 0;

  /** int32, int64 or enum. */
  integer(field: number, value: number): this {
    this.tag(field, VARINT);
    this.wholeNumber(value);
    return this;
  }

  integers(field: number, values: readonly number[]): this {
    for (const value of values) this.integer(field, value);
    return this;
  }

  /** As one value, a field number for all. Any parser reads a repeated field of numbers in both forms. */
  packedIntegers(field: number, values: readonly number[]): this {
    const packed = new Message();
    for (const value of values) packed.wholeNumber(value);
    return this.message(field, packed);
  }

  packedFloats(field: number, values: Float32Array): this {
    return this.bytes(field, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  float(field: number, value: number): this {
    this.tag(field, FIXED32);
    this.append(new Uint8Array(Float32Array.of(value).buffer));
    return this;
  }

  bytes(field: number, value: Uint8Array): this {
    this.tag(field, BYTES);
    this.varint(value.byteLength);
    this.append(value);
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, encoder.encode(value));
  }

  texts(field: number, values: readonly string[]): this {
    for (const value of values) this.text(field, value);
    return this;
  }

  message(field: number, value: Message): this {
    this.tag(field, BYTES);
    this.varint(value.size);
    for (const part of value.parts()) this.append(part);
    return this;
  }

  messages(field: number, values: readonly Message[]): this {
    for (const value of values) this.message(field, value);
    return this;
  }

  finish(): Uint8Array {
    const bytes = new Uint8Array(this.size);
    let offset = 0;
    for (const part of this.parts()) {
      bytes.set(part, offset);
      offset += part.byteLength;
    }
    return bytes;
  }

  /** Its bytes in pieces; large values are not copied. */
  parts(): Uint8Array[] {
    return [...this.chunks, this.buffer.subarray(0, this.used)];
  }

  private tag(field: number, wireType: number): void {
    this.varint(field * 8 + wireType);
  }

  private wholeNumber(value: number): void {
    if (value >= 0 && value <= 0xffffffff) this.varint(value);
    else this.longVarint(BigInt.asUintN(64, BigInt(value)));
  }

  private varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  private longVarint(value: bigint): void {
    let rest = value;
    while (rest > 0x7fn) {
      this.byte(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    this.byte(Number(rest));
  }

  private byte(value: number): void {
    this.reserve(1);
    this.buffer[this.used++] = value;
    this.size++;
  }

  private append(bytes: Uint8Array): void {
    if (bytes.byteLength > LARGE) {
      this.chunks.push(this.buffer.slice(0, this.used), bytes);
      this.used = 0;
    } else {
      this.reserve(bytes.byteLength);
      this.buffer.set(bytes, this.used);
      this.used += bytes.byteLength;
    }
    this.size += bytes.byteLength;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(2 * this.buffer.length, this.used + more));
    grown.set(this.buffer.subarray(0, this.used));
    this.buffer = grown;
  }
}
