import type { Lock } from '../../../ir/lock.ts';
import type { BoundModel } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';

/** A check over one whole model (the base, and each variant). One a file, listed in index.ts. */
export type Rule = (model: BoundModel, context: { readonly reporter: Reporter; readonly lock: Lock | null }) => void;
