/** How labels, weights and sources are read, and which part a row is of: the same rules as src/data/relation and src/data/encode/row-judge.ts, as SQL. */
import {
  keyOf,
  numberOf,
  type EngineType,
  type ReadSql,
  type Readers,
  type ScalarType,
} from '../../formats/shared/spark-values.ts';
import { parentsFirst, parentsOf } from '../../ir/composed-heads.ts';
import { baseHead } from '../../ir/base-negatives.ts';
import type { HeadPlan, LabelPlan, Plan, SplitPlan } from '../../ir/plan.ts';
import { double, text, unit } from './sql.ts';
import { recordOf } from '../../text/record.ts';
import { PART_BITS } from './tables.ts';

const compared = { '==': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

/** Labels: DOUBLE 0 or 1, NULL where it is not observed. */
export function labelReaders({ op, value }: LabelPlan): Readers {
  const observed = (type: ScalarType, x: string): string => {
    if (op === null || value === null) return truth(type, x);
    if (typeof value === 'number') {
      const number = type === 'boolean' ? `CAST(CAST(${x} AS INT) AS DOUBLE)` : `(${numberOf(type, x)})`;
      return flag(`${number} ${compared[op]} ${double(value)}`);
    }
    if (op !== '==' && op !== '!=') return 'CAST(NULL AS DOUBLE)';
    if (typeof value === 'boolean') return flag(`(${truth(type, x)}) ${compared[op]} ${value ? '1D' : '0D'}`);
    return flag(`(${keyOf(type, x)}) ${compared[op]} ${text(value)}`);
  };
  const of = (['text', 'boolean', 'integer', 'double'] as const).map((type): [EngineType, (x: string) => ReadSql] => [
    type,
    (x) => {
      // Data frames write NaN for null.
      const there = type === 'double' ? `(${x} IS NOT NULL AND NOT isnan(${x}))` : `(${x} IS NOT NULL)`;
      const label = observed(type, x);
      return { value: `CASE WHEN ${there} THEN ${label} END`, bad: (v) => `(${there} AND ${v} IS NULL)` };
    },
  ]);
  return { what: 'labels', type: 'DOUBLE', of: recordOf(of) };
}

function flag(condition: string): string {
  return `CASE WHEN ${condition} THEN 1D WHEN NOT (${condition}) THEN 0D END`;
}

function truth(type: ScalarType, x: string): string {
  if (type === 'boolean') return flag(x);
  const number = `(${numberOf(type, x)})`;
  const ofNumber = `CASE WHEN ${number} = 0D THEN 0D WHEN ${number} = 1D THEN 1D END`;
  return type === 'text'
    ? `CASE WHEN lower(${x}) = 'true' THEN 1D WHEN lower(${x}) = 'false' THEN 0D ELSE ${ofNumber} END`
    : ofNumber;
}

/** Weights are kept as 32-bit floats: what is nearer to 0 than half the smallest one is 0 … */
const ZERO = 2 ** -150;
/** … and from here on they are infinite. */
const INFINITE = 2 ** 128 - 2 ** 103;

export function weightlessSql(weight: string): string {
  return `coalesce(abs(${weight}) <= ${double(ZERO)}, false)`;
}

export function badWeightSql(weight: string): string {
  return `NOT coalesce(${weight} > ${double(ZERO)} AND ${weight} < ${double(INFINITE)}, false)`;
}

/** DOUBLE label of a head on the sources where it is there. */
export function observedSql(head: HeadPlan, label: string, sources: readonly string[] | null): string {
  if (head.sources === null || sources === null) return label;
  const places = head.sources.map((source) => sources.indexOf(source)).join(', ');
  return `CASE WHEN _source IN (${places}) THEN ${label} END`;
}

/**
 * What follows for heads that come `after` another: where the parent's label is 0, so is the child's.
 * @param labels SQL of each head's observed label, in place of which the child's is put @param late SQL: whether the event came too late to count; what follows from it is too late, too
 * @returns SQL that is true where a child's is 1 nevertheless
 */
export function followParents(heads: readonly HeadPlan[], labels: string[], late: string[]): string[] {
  const parents = parentsOf(heads);
  return parentsFirst(heads).map((head) => {
    const above = parents[head]!;
    const [parent, own, tooLate] = [labels[above]!, labels[head]!, late[above]!];
    const both = `coalesce(${parent} = 0D AND ${own} = 1D, false)`;
    labels[head] = `CASE WHEN ${parent} = 0D THEN 0D ELSE ${own} END`;
    if (tooLate === 'false') return both;
    late[head] = `(${late[head]!} OR (${both} AND ${tooLate}))`;
    return `${both} AND NOT ${tooLate}`;
  });
}

/** 1/keep for a base negative of a log that was sampled, else 1: SQL over the labels. */
export function importanceSql(plan: Plan, labels: readonly string[]): string {
  const { sampling } = plan;
  if (sampling === null || sampling.log !== 'sampled') return '1D';
  const base = baseHead(plan);
  const negative =
    sampling.base !== null
      ? `coalesce(${labels[base]!} = 0D, false)`
      : `coalesce(greatest(${[...labels, 'CAST(NULL AS DOUBLE)'].join(', ')}) = 0D, false)`;
  return `CASE WHEN ${negative} THEN ${double(1 / sampling.keep)} ELSE 1D END`;
}

/** Salts of the draws, as in src/data/relation/splits.ts. */
export const salts = { holdout: 1, validate: 2 } as const;

/** SQL that is true for rows that a split takes. @param cut SQL of the time after which the part begins @param column SQL of what a split reads: of `hash` its key, of `files` the part of a row's file */
export function splitSql(
  split: SplitPlan,
  part: 'holdout' | 'validate',
  keys: readonly string[],
  cut: string,
  column: string | null,
): string {
  switch (split.kind) {
    case 'last':
    case 'newest':
      return `coalesce(_time > ${cut}, false)`;
    case 'random':
      return `${unit(keys, salts[part])} < ${double(split.fraction)}`;
    case 'hash':
      return `CASE WHEN ${column!} IS NULL THEN ${unit(keys, salts[part])} ELSE ${unit([column!], salts[part])} END < ${double(split.fraction)}`;
    case 'files':
      return `(${column!} & ${PART_BITS[part]}) <> 0`;
  }
}
