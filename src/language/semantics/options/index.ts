/** Every option table, with its owner as messages name it. For docs, `adsc explain` and completion. */
import { baselineMethods } from './baselines.ts';
import { joinOptions, tableOptions, timeOptions } from './data.ts';
import { formatNames, formats } from '../../../formats/options.ts';
import { bottomOptions, crossOptions, headOptions, towerOptions } from './layers.ts';
import type { OwnedTable } from './schema.ts';
import { biasOptions, budgetOptions, calibrationOptions, samplingOptions, trainOptions } from './training.ts';
import { runOptions } from './run.ts';
import { sequenceOptions, sequenceReadOptions } from './sequences.ts';
import { searchOptions } from './search.ts';
import { treesOptions } from './trees.ts';
import { vocabOptions } from './vocab.ts';

export type { OptionSchema, OptionTable, OwnedTable, ValueType } from './schema.ts';
export { describeType, showDefault } from './show.ts';

export const optionTables: readonly OwnedTable[] = [
  { owner: 'data', doc: 'How the files of the primary table are read.', options: tableOptions },
  { owner: 'time', doc: "How the examples' time is read.", options: timeOptions },
  { owner: 'join', doc: 'A joined table.', options: joinOptions },
  { owner: 'vocab', doc: 'One id space and one embedding table.', options: vocabOptions },
  ...formatNames.map((name) => ({ owner: `format ${name}`, doc: formats[name].doc, options: formats[name].options })),
  { owner: 'cross', doc: 'A latent cross layer.', options: crossOptions },
  { owner: 'sequence', doc: 'Lists in step with each other.', options: sequenceOptions },
  { owner: 'read', doc: 'A sequence as one row of numbers.', options: sequenceReadOptions },
  { owner: 'bottom', doc: 'The layers that every source shares.', options: bottomOptions },
  { owner: 'trees', doc: 'Boosted trees next to the network.', options: treesOptions },
  { owner: 'bias', doc: 'An additive logit, constant at serving.', options: biasOptions },
  { owner: 'tower', doc: "A source's own layers.", options: towerOptions },
  { owner: 'head', doc: 'One engagement.', options: headOptions },
  { owner: 'sampling', doc: 'Negative sampling and its correction.', options: samplingOptions },
  { owner: 'calibration', doc: 'Calibrators on top of the logits.', options: calibrationOptions },
  { owner: 'train', doc: 'Training.', options: trainOptions },
  ...Object.entries(baselineMethods).map(([name, { doc, options }]) => ({ owner: `baseline ${name}`, doc, options })),
  { owner: 'budget', doc: 'Limits that fail the build.', options: budgetOptions },
  { owner: 'search', doc: 'How `adsc tune` tries what `choose(…)` leaves open.', options: searchOptions },
  { owner: 'run', doc: 'How `adsc run` trains on, step by step, and what it may publish.', options: runOptions },
];
