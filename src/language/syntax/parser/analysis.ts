/**
 * The analysis of the grammar as data. Chevrotain finds out what the rules are by running each of them in a recording mode, at every
 * start; that takes longer than reading a spec does. So the build does it once and puts the result in the place of `precomputed`
 * (scripts/build.ts); from source, where the grammar may just have been edited, it is null and Chevrotain does its work.
 */
import type { TokenType } from 'chevrotain';
import * as t from '../tokens.ts';
import { entryOf } from '../../../text/present.ts';

/** The tokens that may start each alternative of a choice. The first alternative that a token may start wins. */
export type Choice = readonly Iterable<TokenType>[];

/** Numbers in a table are places in `vocabulary`; a key is what Chevrotain calls a place of the grammar, by the order of the rules. */
export interface GrammarAnalysis {
  readonly tables: readonly (readonly (readonly number[])[])[];
  /** Key and table of every OR. */
  readonly alternations: readonly (readonly [key: number, table: number])[];
  /** Key and table of every OPTION and MANY; its table has one alternative, to enter. */
  readonly optionals: readonly (readonly [key: number, table: number])[];
}

export const precomputed: GrammarAnalysis | null = null;

export function pack(
  alternations: ReadonlyMap<number, Choice>,
  optionals: ReadonlyMap<number, Choice>,
): GrammarAnalysis {
  const tables = new Map<string, number>();
  const packAll = (choices: ReadonlyMap<number, Choice>) =>
    [...choices].map(([key, choice]) => {
      const text = JSON.stringify(choice.map((types) => Array.from(types, (type) => t.vocabulary.indexOf(type))));
      if (!tables.has(text)) tables.set(text, tables.size);
      return [key, entryOf(tables, text)] as const;
    });
  const packed = { alternations: packAll(alternations), optionals: packAll(optionals) };
  return { tables: [...tables.keys()].map((text) => JSON.parse(text) as number[][]), ...packed };
}

export function unpack(table: GrammarAnalysis['tables'][number]): Choice {
  return table.map((types) => types.map((i) => t.vocabulary[i]!));
}
