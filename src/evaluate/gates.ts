/** How gates share out the experts that they see, over the rows of an evaluation. */
import { type Expert, expertNames, type ExpertsOf, type Gate } from '../ir/gates.ts';

/** What a report says of one gate, for the rows of one tower. Plain JSON. */
export interface GateReport {
  /** Level of the experts that it mixes, from 1. */
  readonly level: number;
  /** What its mixture is for: the layers of the tower or head (`output`), or experts of the next level. */
  readonly feeds: Gate['feeds'];
  /** Tower whose rows these are; null: all. */
  readonly tower: string | null;
  /** Head whose own gate it is; null: it is of a source, or shared. */
  readonly head: string | null;
  /** It is of what `correct base` learns of the base's negatives. */
  readonly baseNegative: boolean;
  readonly rows: number;
  /** In the order of the gate's shares; empty without rows. */
  readonly experts: readonly ExpertShare[];
  /** What stands out: `collapsed`, one expert has 95 % of the weight or more; `unused`, some have less than a tenth of an equal share. */
  readonly notes: readonly GateNote[];
}

/** Weights of an expert in the mixture of a gate, 0 to 1; those of a gate add up to 1 in each row, and so do their means. */
export interface ExpertShare {
  /** `shared 1`, `standard 2`; `head click 1` where a source is called so too. */
  readonly expert: string;
  readonly of: Expert['of'];
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  /** 5 % of the rows have less, 95 % have less; to the thousandth. */
  readonly quantiles: readonly [number, number];
  /** Share of the rows in which no other expert has more. */
  readonly largest: number;
}

export interface GateNote {
  readonly kind: 'collapsed' | 'unused';
  readonly experts: readonly string[];
}

/** Of the weight, of one expert. */
const COLLAPSED = 0.95;
/** Of an equal share, of one expert. */
const UNUSED = 0.1;
/** Cells that weights are counted in for quantiles. */
const CELLS = 1000;

/** A gate in the columns of `GateShares.add`: one of all rows, or one of each tower. */
export interface PlacedGate {
  readonly gate: Gate;
  /** Its name; null: the gate sees all rows. */
  readonly tower: string | null;
  readonly first: number;
}

interface Sums {
  sum: number;
  min: number;
  max: number;
  largest: number;
  readonly cells: Float64Array;
}

/** Gates at one place of each tower have the same columns. */
export class GateShares {
  readonly width: number;
  /** Node ids by place, as `lowerGateShares` takes them. */
  readonly nodes: readonly (readonly string[])[];
  readonly #nameOf: (expert: ExpertsOf) => string;
  readonly #gates: readonly { readonly placed: PlacedGate; readonly sums: readonly Sums[]; rows: number }[];

  /** @param towers names, in the plan's order */
  constructor(gates: readonly Gate[], towers: readonly string[]) {
    const places = new Map<string, Gate[]>();
    for (const gate of gates) {
      const place = [gate.level, gate.feeds, gate.head, gate.baseNegative].join('\n');
      places.set(place, [...(places.get(place) ?? []), gate]);
    }
    let width = 0;
    const placed: PlacedGate[] = [];
    for (const ofPlace of places.values()) {
      // In the order of the towers, as rows are.
      ofPlace.sort((a, b) => (a.tower ?? 0) - (b.tower ?? 0));
      for (const gate of ofPlace)
        placed.push({ gate, tower: gate.tower === null ? null : towers[gate.tower]!, first: width });
      width += ofPlace[0]!.experts.length;
    }
    this.width = width;
    this.#nameOf = expertNames(gates.flatMap(({ experts }) => experts));
    this.nodes = [...places.values()].map((ofPlace) => ofPlace.map(({ id }) => id));
    this.#gates = placed.map((one) => ({
      placed: one,
      rows: 0,
      sums: one.gate.experts.map(() => ({ sum: 0, min: Infinity, max: 0, largest: 0, cells: new Float64Array(CELLS) })),
    }));
  }

  /**
   * @param tower [rows]: index of the tower that the row goes through
   * @param shares [rows × width]
   */
  add(tower: Int32Array, shares: Float32Array): void {
    for (const of of this.#gates) {
      const { gate, first } = of.placed;
      for (let row = 0; row < tower.length; row++) {
        if (gate.tower !== null && tower[row] !== gate.tower) continue;
        of.rows++;
        const at = row * this.width + first;
        let best = 0;
        for (const [e, sums] of of.sums.entries()) {
          const share = shares[at + e]!;
          sums.sum += share;
          sums.min = Math.min(sums.min, share);
          sums.max = Math.max(sums.max, share);
          sums.cells[Math.min(CELLS - 1, Math.floor(share * CELLS))]!++;
          if (share > shares[at + best]!) best = e;
        }
        of.sums[best]!.largest++;
      }
    }
  }

  report(): GateReport[] {
    return this.#gates.map(({ placed: { gate, tower }, rows, sums }) => {
      const experts = rows === 0 ? [] : sums.map((of, e) => shareOf(gate.experts[e]!, this.#nameOf, of, rows));
      return {
        level: gate.level + 1,
        feeds: gate.feeds,
        tower,
        head: gate.head,
        baseNegative: gate.baseNegative,
        rows,
        experts,
        notes: notesOf(experts),
      };
    });
  }
}

function shareOf(expert: Expert, nameOf: (expert: ExpertsOf) => string, sums: Sums, rows: number): ExpertShare {
  return {
    expert: `${nameOf(expert)} ${expert.number + 1}`,
    of: expert.of,
    mean: sums.sum / rows,
    min: sums.min,
    max: sums.max,
    quantiles: [quantile(sums, 0.05 * rows), quantile(sums, 0.95 * rows)],
    largest: sums.largest / rows,
  };
}

/** Middle of the first cell up to which there are that many rows. */
function quantile({ cells, min, max }: Sums, rows: number): number {
  let below = 0;
  const cell = cells.findIndex((count) => (below += count) >= rows);
  return Math.min(max, Math.max(min, (cell + 0.5) / CELLS));
}

function notesOf(experts: readonly ExpertShare[]): GateNote[] {
  const all = experts.filter(({ mean }) => mean >= COLLAPSED);
  if (all.length > 0) return [{ kind: 'collapsed', experts: all.map(({ expert }) => expert) }];
  const unused = experts.filter(({ mean }) => mean < UNUSED / experts.length);
  return unused.length === 0 ? [] : [{ kind: 'unused', experts: unused.map(({ expert }) => expert) }];
}

/** `standard, click`; `level 1, shared, standard`; `level 2, click`. */
export function gateTitle({ level, feeds, tower, head, baseNegative }: GateReport, levels: number): string {
  const of =
    feeds === 'output'
      ? [tower, head, ...(baseNegative ? ["the base's negatives"] : [])]
      : feeds === 'shared'
        ? ['for shared experts', tower]
        : [feeds === 'source' ? `for experts of source ${tower ?? 'all'}` : `for experts of head ${head ?? 'all'}`];
  return [levels > 1 ? `level ${level}` : null, ...of].filter((part) => part !== null).join(', ');
}

/** In words, without the names of the gate. */
export function noteText({ kind, experts }: GateNote): string {
  const names = experts.join(', ');
  return kind === 'collapsed'
    ? `the gate has collapsed: ${names} has nearly all of the weight`
    : `${names} ${experts.length === 1 ? 'gets' : 'get'} almost no weight`;
}
