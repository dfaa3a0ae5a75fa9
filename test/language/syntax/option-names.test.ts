import { expect, test } from 'vitest';
import { type OptionTable, optionTables } from '../../../src/language/semantics/options/index.ts';
import { optionNames } from '../../../src/language/syntax/option-names.ts';

test('the parser knows the options that the checker has, and no other', () => {
  const names = (table: OptionTable): string[] =>
    Object.entries(table).flatMap(([name, { block }]) => [name, ...(block === undefined ? [] : names(block))]);
  expect([...optionNames].sort()).toEqual([...new Set(optionTables.flatMap(({ options }) => names(options)))].sort());
});
