/** What parts of the new model are called in the old one, in its own words. */
import { renamedPlan } from '../diff/renamed-plan.ts';
import { renames } from '../diff/renames.ts';
import type { Plan } from '../ir/plan.ts';
import { Counterparts } from './names.ts';

export interface OldNames {
  /** Of the old model under the names of the new one. */
  readonly counterparts: Counterparts;
  /** Indexes in the old plan; null: it has no such part, or it means something else. */
  head(name: string): number | null;
  tower(name: string): number | null;
  signal(name: string): string;
  /** Columns of the old model by their names in the new one, and the other way round. */
  readonly columns: { readonly toOld: ReadonlyMap<string, string>; readonly toNew: ReadonlyMap<string, string> };
}

export function oldNames(old: Plan, next: Plan): OldNames {
  const names = renames(old, next);
  // In the order of the old plan.
  const renamed = renamedPlan(old, names);
  const counterparts = new Counterparts(renamed, next);
  const indexOf = (list: readonly { readonly name: string }[], name: string | null) => {
    const index = list.findIndex((one) => one.name === name);
    return index < 0 ? null : index;
  };
  const signals = inverse(names.signal);
  return {
    counterparts,
    head: (name) => indexOf(renamed.heads, counterparts.head(name)),
    tower: (name) => indexOf(renamed.towers, counterparts.tower(name)),
    signal: (name) => signals.get(name) ?? name,
    columns: { toOld: inverse(names.column), toNew: names.column },
  };
}

function inverse(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...map].map(([was, is]) => [is, was]));
}
