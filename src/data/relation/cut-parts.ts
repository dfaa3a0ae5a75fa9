/** Which part each row is of: SQL by the splits, after the times at which parts begin are found. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { SplitPlan } from '../../ir/plan.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { DataError } from '../error.ts';
import { isCutByTime } from '../../ir/cut-by-time.ts';
import { cutTime } from './cut-time.ts';
import type { Cuts, ExamplesOptions, TimeRange } from './examples-options.ts';
import { referenceTo } from './joins.ts';
import type { KeyedRows } from './keyed-rows.ts';
import { type SplitContext, splitSql } from './splits.ts';
import { insideSql } from './row-window.ts';
import { weighsSql } from './weight-sql.ts';
import { SUPERSEDED } from './superseded.ts';

export interface PartsContext extends SplitContext {
  readonly rows: number;
  readonly time: TimeRange | null;
  /** The rows before they are cut, to select from, with or without what is joined to them. */
  readonly relation: (joined: boolean) => string;
}

export interface Parts {
  /** SQL of 0 (train), 1 (validate), 2 (holdout): the greatest of all pairs. */
  readonly part: string;
  /** By pair. */
  readonly cuts: readonly Cuts[];
}

/** Files that are given are all holdout. @throws DataError where the holdout leaves nothing to cut */
export async function cutParts(options: ExamplesOptions, context: PartsContext): Promise<Parts> {
  if (options.files !== undefined) return { part: '2', cuts: [] };
  const cuts: Cuts[] = [];
  // Variants mostly have the splits of the base.
  const found = new Map<string, number | null>();
  const cut = async (split: SplitPlan | null, other: SplitPlan | null, where: string): Promise<number | null> => {
    const key = JSON.stringify([split, where]);
    if (!found.has(key)) found.set(key, await cutOf(split, where, readsJoined(other, context), options, context));
    return found.get(key) ?? null;
  };
  const parts: string[] = [];
  for (const [i, pair] of options.splits.entries()) {
    const known = options.facts?.cuts[i];
    const holdoutCut = known === undefined ? await cut(pair.holdout, null, 'true') : known.holdout;
    const holdout = pair.holdout === null ? null : splitSql(pair.holdout, 'holdout', context, holdoutCut);
    const rest = holdout === null ? 'true' : `NOT (${holdout})`;
    const validateCut = known === undefined ? await cut(pair.validate, pair.holdout, rest) : known.validate;
    if (pair.holdout !== null && isCutByTime(pair.validate) && validateCut === null) {
      const left = `holdout ${describeSplit(pair.holdout)}`;
      throw new DataError(diagnostic('ADS8019', null, { part: 'training', rows: context.rows, cut: left }));
    }
    const validate = pair.validate === null ? null : splitSql(pair.validate, 'validate', context, validateCut);
    cuts.push({ holdout: holdoutCut, validate: validateCut });
    parts.push(partSql(holdout, validate));
  }
  const [only] = parts;
  return { part: parts.length === 1 && only !== undefined ? only : `greatest(${parts.join(', ')})`, cuts };
}

function partSql(holdout: string | null, validate: string | null): string {
  const cases = [
    ...(holdout === null ? [] : [`WHEN ${holdout} THEN 2`]),
    ...(validate === null ? [] : [`WHEN ${validate} THEN 1`]),
  ];
  return cases.length === 0 ? '0' : `CASE ${cases.join(' ')} ELSE 0 END`;
}

/** Whether a split draws rows by a joined column. */
function readsJoined(split: SplitPlan | null, { data, tables }: PartsContext): boolean {
  return split?.kind === 'hash' && referenceTo(data, tables, split.column).table >= 0;
}

/** The time after which a part begins among the rows of `where`, epoch ms; null: it is not cut by time. */
async function cutOf(
  split: SplitPlan | null,
  where: string,
  joined: boolean,
  { database, window }: ExamplesOptions,
  { data, tables, time, relation }: PartsContext,
): Promise<number | null> {
  if (!isCutByTime(split)) return null;
  // The last time of all rows is known.
  if (split.kind === 'last' && where === 'true') return time === null ? null : time.last - split.seconds * 1000;
  const { primary } = tables;
  const weighs = weighsSql(data, primary, (column) => `p.${primary.alias(column)}`);
  return cutTime(database, split, {
    relation: relation(joined),
    where: `${where} AND ${weighs} AND ${insideSql(window, 'p.t')}`,
    what: `"${data.primary.glob}"`,
  });
}

export { SUPERSEDED };

/** The part of a row where what is measured counts a row of the log once, as it is known in the end. */
export function measuredPart(part: string, identified: Pick<KeyedRows, 'newest'> | null): string {
  const newest = identified?.newest ?? null;
  return newest === null ? part : `CASE WHEN (${part}) = 0 OR p.newest THEN ${part} ELSE ${SUPERSEDED} END`;
}

/** A clause of all conditions that there are. */
export function whereSql(...conditions: readonly (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? '' : ` WHERE (${given.join(') AND (')})`;
}
