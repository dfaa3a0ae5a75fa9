/** The weights of a layers-model as binary shards: float32, little-endian, in the order of the manifest. */
import type { LayerWeight } from './topology.ts';

export interface WeightsGroup {
  /** Beside model.json. */
  readonly path: string;
  readonly weights: readonly LayerWeight[];
  /** Floats. */
  readonly size: number;
}

/** A shard takes weights until it has this many bytes: small enough to allocate anywhere, large enough for few requests. */
const SHARD_BYTES = 64 * 1024 * 1024;

export function planShards(weights: readonly LayerWeight[]): WeightsGroup[] {
  const groups: { weights: LayerWeight[]; size: number }[] = [];
  for (const weight of weights) {
    const size = sizeOf(weight);
    const last = groups.at(-1);
    if (last === undefined || 4 * (last.size + size) > SHARD_BYTES) groups.push({ weights: [weight], size });
    else {
      last.weights.push(weight);
      last.size += size;
    }
  }
  const path = (i: number) => (groups.length === 1 ? 'weights.bin' : `weights-${i + 1}of${groups.length}.bin`);
  return groups.map(({ weights: members, size }, i) => ({ path: path(i), weights: members, size }));
}

/** Where the values of weights lie: by parameter or table, the shard and the byte that they begin at. */
export function placesIn(shards: readonly WeightsGroup[]): Map<string, { readonly path: string; readonly at: number }> {
  const places = new Map<string, { readonly path: string; readonly at: number }>();
  for (const { path, weights } of shards) {
    let at = 0;
    for (const weight of weights) {
      if ('from' in weight.source) places.set(weight.source.from, { path, at });
      at += 4 * sizeOf(weight);
    }
  }
  return places;
}

/** The bytes of a shard, weight by weight. Every platform that runs this is little-endian. */
export function shardPieces(shard: WeightsGroup, weights: ReadonlyMap<string, Float32Array>): Uint8Array[] {
  return shard.weights.map((weight) => {
    const size = sizeOf(weight);
    if ('fill' in weight.source) return bytesOf(new Float32Array(size).fill(weight.source.fill));
    const values = weights.get(weight.source.from);
    if (values?.length !== size)
      throw new Error(`weight ${weight.source.from} has ${values?.length ?? 'no'} values and the plan says ${size}`);
    return bytesOf(values);
  });
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function sizeOf(weight: LayerWeight): number {
  return weight.shape.reduce((product, size) => product * size, 1);
}
