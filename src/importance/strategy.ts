/** Which units there are and what each is permuted within. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { Calendar } from '../evaluate/calendar.ts';
import { associationOf, decilesOf, type ComparableColumn, comparableColumns } from './comparable-columns.ts';
import { type Movement, type Requests, requestMovement, rowMovement } from './draw-permutation.ts';
import { associatedUnits, columnUnits, groupUnits, STRONG, type Unit } from './units.ts';
import { entryOf } from '../text/present.ts';
import { signalNamed } from '../ir/members.ts';

/** Rows that associations are computed on: their standard error is below .01. */
const ASSOCIATION_ROWS = 20_000;
/** Conditional permutation: so many associated units make the bins. */
const CONDITIONS = 2;

export class Strategy {
  readonly units: readonly Unit[];
  readonly associations: readonly { readonly units: readonly [string, string]; readonly strength: number }[];
  readonly #columns: readonly Unit[];
  readonly #facets: ReadonlyMap<string, readonly ComparableColumn[]>;
  readonly #plan: Plan;
  readonly #chunk: EncodedChunk;
  readonly #requests: Requests | null;
  readonly #conditional: boolean;
  readonly #keys: readonly Int32Array[];
  /** Rows are permuted alike for every unit with the same strata: one movement serves them. */
  readonly #movements = new Map<string, Movement>();

  constructor(options: {
    readonly plan: Plan;
    readonly chunk: EncodedChunk;
    readonly used: ReadonlySet<string>;
    readonly requests: Requests | null;
    readonly conditional: boolean;
  }) {
    const { plan, chunk, used } = options;
    this.#plan = plan;
    this.#chunk = chunk;
    this.#requests = options.requests;
    this.#conditional = options.conditional;
    this.#keys = [chunk.source, days(chunk.time, plan.data?.time?.zone ?? 'UTC')];
    this.#columns = columnUnits(plan, used);

    const count = Math.min(chunk.rows, ASSOCIATION_ROWS);
    const rows = Int32Array.from({ length: count }, (_, i) => Math.floor((i * chunk.rows) / count));
    this.#facets = new Map(
      this.#columns.flatMap((unit) => unit.signals).map((name) => [name, this.#facetsAt(name, rows)]),
    );
    const strengths = this.#columns.map((a, i) => this.#columns.slice(0, i).map((b) => this.#strength(a, b)));
    const associations = strengths.flatMap((row, a) =>
      row.map((strength, b) => ({ units: [this.#columns[b]!.name, this.#columns[a]!.name] as const, strength })),
    );
    this.associations = associations
      .filter(({ strength }) => strength > STRONG)
      .sort((a, b) => b.strength - a.strength);
    const groups = groupUnits(plan, this.#columns);
    this.units = [
      ...this.#columns,
      ...groups,
      ...associatedUnits(plan, this.#columns, groups, (a, b) => strengths[Math.max(a, b)]![Math.min(a, b)]!),
    ];
  }

  /** How a unit moves, and the names of the units that bin it. */
  movementOf(unit: Unit): { readonly movement: Movement; readonly within: readonly string[] } {
    const conditions = this.#conditional ? this.#conditionsOf(unit) : [];
    const byRequest = this.#requests !== null && unit.side === 'request';
    const key = JSON.stringify([
      byRequest,
      ...conditions.map((condition) => condition.name),
      conditions.length > 0 ? unit.signals : [],
    ]);
    let movement = this.#movements.get(key);
    if (movement === undefined) {
      const keys = [...this.#keys, ...conditions.map((condition) => this.#bins(unit, condition))];
      // A request's first key is the mix of its sources, which says what its rows' source does.
      movement = byRequest ? requestMovement(this.#requests, keys.slice(1)) : rowMovement(keys);
      if (!this.#conditional) this.#movements.set(key, movement);
    }
    return { movement, within: conditions.map((condition) => condition.name) };
  }

  #conditionsOf(unit: Unit): Unit[] {
    return this.#columns
      .filter((other) => !other.signals.some((signal) => unit.signals.includes(signal)))
      .map((other) => ({ other, strength: this.#strength(unit, other) }))
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, CONDITIONS)
      .map(({ other }) => other);
  }

  #strength(a: Unit, b: Unit): number {
    return Math.max(
      0,
      ...a.signals.flatMap((x) =>
        b.signals.map((y) => associationOf(entryOf(this.#facets, x), entryOf(this.#facets, y))),
      ),
    );
  }

  /** Deciles, over all rows, of the column of `condition` that goes with the unit most. */
  #bins(unit: Unit, condition: Unit): Int32Array {
    const own = unit.signals.flatMap((name) => entryOf(this.#facets, name));
    let best: { signal: string; index: number; strength: number } | null = null;
    for (const signal of condition.signals) {
      entryOf(this.#facets, signal).forEach((facet, index) => {
        const strength = associationOf(own, [facet]);
        if (best === null || strength > best.strength) best = { signal, index, strength };
      });
    }
    const { signal, index } = best!;
    const everyRow = Int32Array.from({ length: this.#chunk.rows }, (_, i) => i);
    const facets = this.#facetsAt(signal, everyRow);
    // A column that varies only outside of the association rows may shift the others; the first stands in then.
    return decilesOf(
      facets.length === entryOf(this.#facets, signal).length ? [facets[index]!] : facets,
      this.#chunk.rows,
    );
  }

  #facetsAt(name: string, rows: Int32Array): ComparableColumn[] {
    const { encoding } = signalNamed(this.#plan, name);
    return comparableColumns(this.#chunk.signals[name]!, rows, encoding);
  }
}

/** The day of each time as the clocks of the zone show it, counted from 1970; −1 without a time. */
function days(time: Float64Array, zone: string): Int32Array {
  const calendar = new Calendar(zone);
  return Int32Array.from(time, (ms) => (Number.isNaN(ms) ? -1 : Math.floor(calendar.local(ms) / 86_400_000)));
}
