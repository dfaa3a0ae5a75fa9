/** What a model breaks for clients of another contract: requests that it refuses, and answers that lack something or mean something else. */
import { canonicalJson } from '../../ir/canonical.ts';
import { columnFaults } from './column-faults.ts';
import type { Contract, ContractReading } from './contract.ts';
import { type ContractNames, renamedContract } from './contract-names.ts';

export interface ContractFault {
  /** One sentence without a full stop. */
  readonly text: string;
  /** Whether requests show it: one that the model takes none the less is answered as before. */
  readonly shows: boolean;
}

/**
 * Why clients of `old` are not answered as before by a model of `next`; empty: they are. It may find something where there is nothing, never the other way round.
 * @param looked tables whose rows the server looks up: their columns need not be sent
 */
export function contractFaults(
  old: Contract,
  next: Contract,
  names: ContractNames,
  looked: ReadonlySet<string> = new Set(),
): ContractFault[] {
  const before = renamedContract(old, names);
  if (before.model !== next.model)
    return [{ text: `the model is called '${next.model}' instead of '${before.model}'`, shows: false }];
  const known = new Map(before.tables.map((table) => [table.name, table]));
  const tables = next.tables.filter(({ name }) => looked.has(name) && known.has(name));
  const isLooked = (column: string) => tables.some(({ name }) => column.startsWith(`${name}.`));
  return [
    ...[...columnFaults(before, next)].flatMap(([name, { text, serving }]) =>
      serving === 'warning' || isLooked(name)
        ? []
        : [{ text: `requests need the column '${name}', ${text}`, shows: true }],
    ),
    ...tables.flatMap(({ name, on, side }) => {
      const was = known.get(name);
      return canonicalJson({ on, side }) === canonicalJson({ on: was?.on, side: was?.side })
        ? []
        : [{ text: `rows of the table '${name}' are found by another key`, shows: true }];
    }),
    ...readingFaults(before, next),
    ...headFaults(before, next),
  ];
}

/** What is taken as before, and means something else. */
function readingFaults(before: Contract, next: Contract): ContractFault[] {
  const readings = ({ columns }: Contract) =>
    new Map(columns.flatMap(({ reads }) => reads.map((reading) => [reading.signal, reading] as const)));
  const known = readings(before);
  return [...readings(next).values()].flatMap((is) => {
    const was = known.get(is.signal);
    return was === undefined
      ? []
      : differences(was, is).map((text) => ({ text: `${text} of the signal '${is.signal}'`, shows: false }));
  });
}

function differences(was: ContractReading, is: ContractReading): string[] {
  const differ = (member: keyof ContractReading) =>
    canonicalJson(was[member] ?? null) !== canonicalJson(is[member] ?? null);
  const found: string[] = [];
  if (differ('serve')) found.push('another constant counts for the values');
  if (was.time !== undefined && is.time !== undefined && differ('time'))
    found.push('another time is read from the values');
  if (was.format !== is.format) return found;
  if (differ('default')) found.push('something else counts for missing values');
  if (differ('split')) found.push('other elements are read from the texts');
  if (differ('weights')) found.push('other weights count for the elements');
  return found;
}

function headFaults(before: Contract, next: Contract): ContractFault[] {
  const heads = new Map(next.heads.map((head) => [head.name, head]));
  return before.heads.flatMap((was): ContractFault[] => {
    const is = heads.get(was.name);
    if (is === undefined) return [{ text: `answers have no '${was.name}' any more`, shows: false }];
    const same = canonicalJson([was.label, was.withinSeconds]) === canonicalJson([is.label, is.withinSeconds]);
    if (!same) return [{ text: `'${was.name}' of answers is the probability of something else`, shows: false }];
    if (was.after === undefined || was.after === is.after) return [];
    return [{ text: `answers have no '${was.name}.given_${was.after}' any more`, shows: false }];
  });
}
