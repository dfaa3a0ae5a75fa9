/**
 * Strata to permute within. Units (rows or requests) are alike when all their keys agree; keys go from coarse to fine. A unit that is
 * alone in its stratum can't move there, so such units are pooled one key up, and again, but never across the first key.
 */
export interface Strata {
  /** Units, stratum by stratum. */
  readonly units: Int32Array;
  /** Stratum s is units[starts[s] … starts[s+1]); each has two units at least. */
  readonly starts: Int32Array;
  /** Units that are alone in their first key: they stay where they are. */
  readonly fixed: Int32Array;
}

/** @param keys coarse to fine, one value a unit each; at least one. */
export function strataOf(keys: readonly Int32Array[]): Strata {
  const count = keys[0]!.length;
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    for (const key of keys) if (key[a] !== key[b]) return key[a]! - key[b]!;
    return a - b;
  });
  const strata: number[][] = [];
  const fixed: number[] = [];

  /** Cuts order[from … to), whose first `level` keys agree, into strata; returns the unit that is left over, if any. */
  const cut = (from: number, to: number, level: number): number[] => {
    if (level === keys.length) {
      if (to - from < 2) return order.slice(from, to);
      strata.push(order.slice(from, to));
      return [];
    }
    const key = keys[level]!;
    const before = strata.length;
    const left: number[] = [];
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && key[order[end]!] === key[order[start]!]) end++;
      left.push(...cut(start, end, level + 1));
      start = end;
    }
    if (level === 0 || left.length === 0) return left;
    if (left.length > 1) strata.push(left);
    else if (strata.length > before) strata[strata.length - 1]!.push(left[0]!);
    else return left;
    return [];
  };
  fixed.push(...cut(0, count, 0));

  const units = new Int32Array(count - fixed.length);
  const starts = new Int32Array(strata.length + 1);
  strata.forEach((stratum, s) => {
    units.set(stratum, starts[s]);
    starts[s + 1] = starts[s]! + stratum.length;
  });
  return { units, starts, fixed: Int32Array.from(fixed) };
}
