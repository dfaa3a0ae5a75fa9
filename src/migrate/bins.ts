/** Numbers in bins whose boundaries move: each new boundary's row is read off the old ones, at its place among them. */
import { BEFORE_BOUNDARIES } from '../ir/number-bins.ts';
import { binPosition } from '../runtime/scaling.ts';

/** The two old rows around each new one, and how far it is from the first to the second. */
export interface Between {
  readonly row: number;
  readonly fraction: number;
}

/** By row of the new table: that of a missing number, then those of the boundaries. */
export function placesAmong(old: readonly number[], next: readonly number[]): Between[] {
  const boundaries = Float64Array.from(old);
  const missing: Between = { row: 0, fraction: 0 };
  return [
    ...Array.from({ length: BEFORE_BOUNDARIES }, () => missing),
    ...next.map((boundary): Between => {
      // The place of the first boundary is 1, which is its row.
      const place = binPosition(boundary, boundaries);
      const row = Math.min(Math.floor(place), old.length);
      return { row, fraction: place - row };
    }),
  ];
}

/** Rows of some width, between those of an old table. */
export function between(data: Float32Array, width: number, places: readonly Between[]): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(places.length * width);
  places.forEach(({ row, fraction }, to) => {
    for (let k = 0; k < width; k++) {
      const low = data[row * width + k]!;
      rows[to * width + k] = fraction === 0 ? low : low + fraction * (data[(row + 1) * width + k]! - low);
    }
  });
  return rows;
}
