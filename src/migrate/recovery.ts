/**
 * How the values of an old node follow from those of a new one: each old unit is a sum of new units with factors, and a shift. A kernel that read the old
 * node is carried over by it: Kᵀ(A·y + s) = (AᵀK)ᵀy + Kᵀs, so its rows are AᵀK, and Kᵀs goes into the bias.
 */

export interface Term {
  /** Of the new node. */
  readonly unit: number;
  readonly factor: number;
}

/** An old unit; null: it is gone. */
export type UnitRecovery = { readonly terms: readonly Term[]; readonly shift: number } | null;

/** By unit of the old node. */
export type Recovery = readonly UnitRecovery[];

/** By old node: those that one new node holds. */
export type Held = ReadonlyMap<string, Recovery>;

/** The first units are the old ones. @param width of the old node, @param next of the new one */
export function firstUnits(width: number, next: number): Recovery {
  return Array.from({ length: width }, (_, unit) => (unit < next ? exactly(unit) : null));
}

export function exactly(unit: number): UnitRecovery {
  return { terms: [{ unit, factor: 1 }], shift: 0 };
}

export function moved(recovery: Recovery, offset: number): Recovery {
  if (offset === 0) return recovery;
  return recovery.map((unit) =>
    unit === null ? null : { ...unit, terms: unit.terms.map((term) => ({ ...term, unit: term.unit + offset })) },
  );
}

/** The new unit that an old one is, to the number; null: it is not one. */
export function sameUnit(unit: UnitRecovery | undefined): number | null {
  if (unit === null || unit === undefined || unit.shift !== 0 || unit.terms.length !== 1) return null;
  const [{ unit: at, factor }] = unit.terms as [Term];
  return factor === 1 ? at : null;
}
