/** The registry of formats as a spec writes them: options, argument, one value or a list. */
import type { FormatTable, SignalFormat } from '../ir/plan.ts';
import { continuous } from './continuous/options.ts';
import { dense } from './dense/options.ts';
import { hashIndexed } from './hash_indexed/options.ts';
import { hashOnehot } from './hash_onehot/options.ts';
import { indexed } from './indexed/options.ts';
import { onehot } from './onehot/options.ts';
import type { CheckedSignal } from '../language/semantics/model.ts';
import type { Wanted } from '../language/semantics/bind/columns.ts';
import { type FormatSchema, wantedOf } from './shared/options.ts';

export type { FormatSchema } from './shared/options.ts';

export const formats: FormatTable<FormatSchema> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
export const formatNames = Object.keys(formats) as readonly SignalFormat[];

/** What the column of a signal has to hold. */
export function wantedBy(signal: Pick<CheckedSignal, 'format' | 'derive' | 'weights'>): Wanted {
  return wantedOf(formats[signal.format], signal);
}

export function isFormat(name: string): name is SignalFormat {
  return Object.hasOwn(formats, name);
}
