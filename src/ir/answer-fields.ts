/** What answers hold of each row: the probability of each head, and after them those given the parent's event (`after`). */
import { conditionalName, parentsOf } from './composed-heads.ts';
import type { HeadPlan } from './plan.ts';

export interface AnswerField {
  /** `conversion`, `conversion.given_click`. */
  readonly name: string;
  readonly doc: string | null;
  /** Index of the head whose probability it is, or is the numerator. */
  readonly head: number;
  /** Index of the head whose probability divides it; null: it is the head's own. */
  readonly given: number | null;
}

/** A declared head keeps its name, should it be called like a conditional probability. */
export function answerFields(heads: readonly Pick<HeadPlan, 'name' | 'doc' | 'after'>[]): AnswerField[] {
  const parents = parentsOf(heads);
  const own = heads.map(({ name, doc }, head): AnswerField => ({ name, doc, head, given: null }));
  const taken = new Set(heads.map(({ name }) => name));
  const given = heads.flatMap((of, head): AnswerField[] => {
    const name = conditionalName(of);
    if (name === null || taken.has(name)) return [];
    return [{ name, doc: `${of.name}, given ${of.after!.head}`, head, given: parents[head]! }];
  });
  return [...own, ...given];
}

/**
 * The value of a field from the probabilities of a row.
 * @param at the place of head 0 of the row. A conditional probability is the quotient of the two, at most 1 (each may have a calibrator of its own), and NaN where the parent's is 0.
 */
export function answerValue({ head, given }: AnswerField, probabilities: ArrayLike<number>, at: number): number {
  const own = probabilities[at + head] as number;
  if (given === null) return own;
  const quotient = own / (probabilities[at + given] as number);
  return quotient > 1 ? 1 : quotient;
}
