/** The options of the block that a cursor is in. */
import { joinOptions, tableOptions, timeOptions } from '../language/semantics/options/data.ts';
import { bottomOptions, crossOptions, headOptions, towerOptions } from '../language/semantics/options/layers.ts';
import type { OptionTable } from '../language/semantics/options/schema.ts';
import {
  biasOptions,
  budgetOptions,
  calibrationOptions,
  samplingOptions,
  trainOptions,
} from '../language/semantics/options/training.ts';
import { sequenceOptions, sequenceReadOptions } from '../language/semantics/options/sequences.ts';
import { runOptions } from '../language/semantics/options/run.ts';
import { searchOptions } from '../language/semantics/options/search.ts';
import { treesOptions } from '../language/semantics/options/trees.ts';
import { vocabOptions } from '../language/semantics/options/vocab.ts';
import type { OptionPath } from './cursor-place.ts';
import { tableOfBaseline, tableOfFormat } from './occurrences.ts';
import type { ParsedProgram } from './workspace.ts';

const tables: Readonly<Partial<Record<OptionPath['word'], OptionTable>>> = {
  data: tableOptions,
  time: timeOptions,
  join: joinOptions,
  vocab: vocabOptions,
  cross: crossOptions,
  sequence: sequenceOptions,
  read: sequenceReadOptions,
  bottom: bottomOptions,
  trees: treesOptions,
  bias: biasOptions,
  tower: towerOptions,
  head: headOptions,
  sampling: samplingOptions,
  calibration: calibrationOptions,
  train: trainOptions,
  budget: budgetOptions,
  search: searchOptions,
  run: runOptions,
};

export function optionTableOf(program: ParsedProgram, { word, of, outer }: OptionPath): OptionTable {
  let table =
    word === 'signal' || word === 'type'
      ? tableOfFormat(of ?? '', program.formatOf)
      : word === 'baseline'
        ? tableOfBaseline(of ?? '')
        : (tables[word] ?? {});
  for (const option of outer) table = (Object.hasOwn(table, option) ? table[option]!.block : null) ?? {};
  return table;
}
