/**
 * The encoder of a build: made of its plan and vocabularies by this adsc's own runtime. The build's features/transforms.js is the same
 * for programs that are not adsc; adsc runs no code that it finds in a folder.
 */
import { planEncoder } from '../emit/transforms/index.ts';
import type { Plan } from '../ir/plan.ts';
import type { Encoder, Vocabularies } from '../runtime/types.ts';

/** What an encoder is made of, in another thread too; plain data. */
export interface EncoderSource {
  readonly plan: Plan;
  /** Entries by vocab id. */
  readonly vocabularies: Vocabularies;
}

/** @throws Error where the vocabularies are not those of the plan, or a zone is unknown. */
export function encoderFrom({ plan, vocabularies }: EncoderSource): Encoder {
  return planEncoder(plan, vocabularies);
}
