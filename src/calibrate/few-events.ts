/** How many events (rows with a label of 1) a level needs, and the warning below that. */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A warning below so many events; isotonic and temperature levels of a source take the head's function. */
export const FEW_EVENTS = 100;

/** About a level that serves, by its rows with a label and the events among them; null: there are enough. */
export function fewEventsWarning(
  where: string,
  { rows, events }: { readonly rows: number; readonly events: number },
): Diagnostic | null {
  if (events === 0) return diagnostic('ADS8503', null, { where, rows });
  return events < FEW_EVENTS ? diagnostic('ADS8502', null, { where, events }) : null;
}
