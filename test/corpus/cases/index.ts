import type { WrongSpec } from '../base.ts';
import { aliens } from './aliens.ts';
import { brackets } from './brackets.ts';
import { columns } from './columns.ts';
import { comments } from './comments.ts';
import { duplicates } from './duplicates.ts';
import { foreignNames } from './foreign-names.ts';
import { labels } from './labels.ts';
import { misspelled } from './misspelled.ts';
import { missing } from './missing.ts';
import { runs } from './runs.ts';
import { sequences } from './sequences.ts';
import { signs } from './signs.ts';
import { types } from './types.ts';
import { units } from './units.ts';
import { values } from './values.ts';

/** Ten wrong specs of each kind. */
export const kinds: ReadonlyMap<string, readonly WrongSpec[]> = new Map([
  ['numbers and units', units],
  ['signs', signs],
  ['brackets and quotes', brackets],
  ['comments of other languages', comments],
  ['blocks of other languages', aliens],
  ['names of other tools', foreignNames],
  ['values of options', values],
  ['misspelled names', misspelled],
  ['tables and columns', columns],
  ['formats and kinds', types],
  ['missing parts', missing],
  ['declared twice', duplicates],
  ['heads and labels', labels],
  ['sequences, reads, experts, delays', sequences],
  ['calibration, training, variants', runs],
]);
