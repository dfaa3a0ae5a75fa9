/** Labels of heads from raw values. */
import { parentsFirst, parentsOf } from '../../ir/composed-heads.ts';
import type { HeadPlan, LabelPlan, Literal } from '../../ir/plan.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import type { RawValue } from '../../runtime/types.ts';

/** Neither a label nor a missing one: the row is bad. */
export const BAD_LABEL = -1;

/** 0, 1, NaN (unobserved: null, and the NaN that data frames write for null) or `BAD_LABEL`. */
export type Labeler = (value: RawValue) => number;

/**
 * The label of a head. Without an operator the column itself is the label: 0 and 1, true and false. With one, numbers compare as
 * numbers (texts are parsed), everything else as text, and `==`, `!=` only.
 */
export function labelerOf(label: LabelPlan): Labeler {
  const { op, value } = label;
  const observed: Labeler =
    op === null || value === null
      ? truth
      : typeof value === 'number'
        ? (raw) => compareNumber(raw, op, value)
        : (raw) => compareKey(raw, op, value);
  return (raw) => (raw === null || raw === undefined || raw !== raw ? NaN : observed(raw));
}

function truth(raw: RawValue): number {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return 1;
  if (raw === false || raw === 0 || raw === '0' || raw === 'false') return 0;
  if (typeof raw === 'string' && /^(true|false)$/i.test(raw)) return raw.toLowerCase() === 'true' ? 1 : 0;
  const number = toNumber(raw);
  return number === 0 || number === 1 ? number : BAD_LABEL;
}

function compareNumber(raw: RawValue, op: NonNullable<LabelPlan['op']>, value: number): number {
  const number = typeof raw === 'boolean' ? Number(raw) : toNumber(raw);
  if (number !== number) return BAD_LABEL;
  switch (op) {
    case '==':
      return Number(number === value);
    case '!=':
      return Number(number !== value);
    case '<':
      return Number(number < value);
    case '<=':
      return Number(number <= value);
    case '>':
      return Number(number > value);
    case '>=':
      return Number(number >= value);
  }
}

function compareKey(raw: RawValue, op: NonNullable<LabelPlan['op']>, value: Literal): number {
  const key = keyOf(raw);
  if (key === null || (op !== '==' && op !== '!=')) return BAD_LABEL;
  // CSV writers spell booleans True and TRUE too, and 1 and 0 are read as booleans where one is asked for.
  const asked = typeof value === 'boolean' ? truth(raw) : key === value ? 1 : 0;
  if (asked === BAD_LABEL) return BAD_LABEL;
  const equal = typeof value === 'boolean' ? asked === Number(value) : asked === 1;
  return Number(equal === (op === '=='));
}

/** Whether a head is there on rows of that source (index in the declared values, −1 unknown). */
export function sourceMask(head: HeadPlan, sources: readonly string[] | null): (source: number) => boolean {
  if (head.sources === null || sources === null) return () => true;
  const allowed = new Set(head.sources.map((s) => sources.indexOf(s)));
  return (source) => allowed.has(source);
}

/**
 * What follows for heads that come `after` another (`AfterPlan`), over the labels of a row, in place: where the parent's label is 0, so is the
 * child's, also where its own is not known.
 * @param late by head: not 0 where the column says 1 and the event came too late to count (`delayedLabel`); what follows from it is too late, too
 * @returns by row, the head whose label is 1 where its parent's is 0; −1: the labels agree
 */
export function followParents(heads: readonly HeadPlan[]): (labels: Float32Array, late?: Uint8Array) => number {
  const parents = parentsOf(heads);
  const order = parentsFirst(heads);
  return (labels, late = new Uint8Array(heads.length)) => {
    for (const head of order) {
      const parent = parents[head]!;
      if (labels[parent] !== 0) continue;
      if (labels[head] === 1) {
        if (late[parent] === 0) return head;
        late[head] = 1;
      }
      labels[head] = 0;
    }
    return -1;
  };
}
