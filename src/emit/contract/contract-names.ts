/** A contract of before under the names of now, as `was` says. */
import type { EarlierName } from '../../ir/plan.ts';
import type { Contract } from './contract.ts';

/** Names of before to those of now; what has one name in both is in none of them. */
export interface ContractNames {
  readonly columns: ReadonlyMap<string, string>;
  readonly signals: ReadonlyMap<string, string>;
}

export const noNames: ContractNames = { columns: new Map(), signals: new Map() };

/**
 * What of `old` has another name in `next`. A `was` counts where `old` has the old name and not the new one, and `next` the other way round; those of
 * `old` count backwards, so that a model of before is gone back to with the same ease.
 */
export function namesBetween(old: Contract, next: Contract): ContractNames {
  const found = (kind: 'column' | 'signal', of: (contract: Contract) => ReadonlySet<string>) => {
    const [before, after] = [of(old), of(next)];
    const names = new Map<string, string>();
    const taken = new Set<string>();
    const stated: readonly EarlierName[] = [
      ...next.was,
      ...old.was.map(({ kind, name, was }) => ({ kind, name: was, was: name })),
    ];
    for (const { name, was, kind: own } of stated) {
      const isRenamed = before.has(was) && !before.has(name) && after.has(name) && !after.has(was);
      if (own !== kind || !isRenamed || names.has(was) || taken.has(name)) continue;
      names.set(was, name);
      taken.add(name);
    }
    return names;
  };
  return { columns: found('column', columnsOf), signals: found('signal', signalsOf) };
}

/** First the names of a contract before the last one to those of the last one, then on to those of now. */
export function throughNames(first: ContractNames, then: ContractNames): ContractNames {
  const through = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
    new Map(
      [...new Set([...a.keys(), ...b.keys()])].flatMap((old): (readonly [string, string])[] => {
        const between = a.get(old) ?? old;
        const now = b.get(between) ?? between;
        return now === old ? [] : [[old, now]];
      }),
    );
  return { columns: through(first.columns, then.columns), signals: through(first.signals, then.signals) };
}

export function renamedContract(contract: Contract, names: ContractNames): Contract {
  const column = (name: string) => names.columns.get(name) ?? name;
  const signal = (name: string) => names.signals.get(name) ?? name;
  if (names.columns.size === 0 && names.signals.size === 0) return contract;
  return {
    ...contract,
    columns: contract.columns.map((one) => ({
      ...one,
      name: column(one.name),
      reads: one.reads.map((read) => ({ ...read, signal: signal(read.signal) })),
    })),
    heads: contract.heads.map((head) => ({ ...head, label: { ...head.label, column: column(head.label.column) } })),
  };
}

/** Labels are columns, too. */
function columnsOf({ columns, heads }: Contract): ReadonlySet<string> {
  return new Set([...columns.map(({ name }) => name), ...heads.map(({ label }) => label.column)]);
}

function signalsOf({ columns }: Contract): ReadonlySet<string> {
  return new Set(columns.flatMap(({ reads }) => reads.map(({ signal }) => signal)));
}
