import type { WrongSpec } from '../base.ts';
import { aliens } from './aliens.ts';
import { brackets } from './brackets.ts';
import { columns } from './columns.ts';
import { comments } from './comments.ts';
import { duplicates } from './duplicates.ts';
import { foreignNames } from './foreign-names.ts';
import { daily } from './daily.ts';
import { delays } from './delays.ts';
import { imports } from './imports.ts';
import { order } from './order.ts';
import { phrases } from './phrases.ts';
import { ranges } from './ranges.ts';
import { splits } from './splits.ts';
import { steps } from './steps.ts';
import { strangers } from './strangers.ts';
import { bounds } from './bounds.ts';
import { clipboard } from './clipboard.ts';
import { formulas } from './formulas.ts';
import { joins } from './joins.ts';
import { times } from './times.ts';
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
  ['runs day by day, searches, what is allowed', daily],
  ['delays, parents, growth', delays],
  ['imports', imports],
  ['parts in another order', order],
  ['phrases of other languages', phrases],
  ['ranges and choices', ranges],
  ['splits', splits],
  ['steps of histories', steps],
  ['types and templates of other languages', strangers],
  ['times, zones, as of', times],
  ['bounds of numbers', bounds],
  ['what was copied with it', clipboard],
  ['formulas', formulas],
  ['joins and positions', joins],
]);
