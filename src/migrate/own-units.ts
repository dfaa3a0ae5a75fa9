/** Which units of a layer stay when its width changes. */
import { entryOf } from '../text/present.ts';
import type { OldNetwork } from './old-network.ts';
import { exactly, firstUnits, type Recovery } from './recovery.ts';

interface Layer {
  readonly id: string;
  readonly width: number;
}

export interface OwnUnits {
  /** By unit of the new layer, the old one; −1: a new unit. */
  readonly columns: Int32Array;
  readonly recovery: Recovery;
}

/** All, or of a layer that gets narrower those whose outgoing weights are largest. */
export function ownUnits(network: OldNetwork, { id, width: was }: Layer, next: Layer): OwnUnits {
  const { width } = next;
  // Projections of a cross are multiplied unit by unit: all keep the same ones.
  if (width >= was || next.id.startsWith('cross.'))
    return {
      columns: Int32Array.from({ length: width }, (_, unit) => (unit < was ? unit : -1)),
      recovery: firstUnits(was, width),
    };
  const influence = network.influence(id);
  const chosen = Array.from(influence, (_, unit) => unit)
    .sort((a, b) => influence[b]! - influence[a]! || a - b)
    .slice(0, width)
    .sort((a, b) => a - b);
  const places = new Map(chosen.map((unit, place) => [unit, place]));
  return {
    columns: Int32Array.from(chosen),
    recovery: Array.from({ length: was }, (_, unit) => (places.has(unit) ? exactly(entryOf(places, unit)) : null)),
  };
}
