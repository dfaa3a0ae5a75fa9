/** The members of choices that are not taken: what the model says of each. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Span } from '../../text/source.ts';
import type { CheckedChoice, ChosenValues } from './choices.ts';
import type { CheckedProgram } from './model.ts';
import { Reporter } from './reporter.ts';

/** Values of choices instead of those that are taken. */
export interface Trial {
  readonly values: ChosenValues;
  /** The members, where they stand. */
  readonly members: readonly { readonly key: string; readonly text: string; readonly span: Span }[];
}

/**
 * Each member that is not taken, by itself; then the least and the largest of all choices of numbers together. The others have their first
 * member, whatever a lock takes: a spec that was good before it was tuned is good afterwards.
 */
export function trialsOf(choices: readonly CheckedChoice[]): Trial[] {
  const first = new Map(choices.map(({ key, members }) => [key, { value: members[0]!.text }]));
  const trial = (members: Trial['members']): Trial => ({
    values: new Map([...first, ...members.map(({ key, text }) => [key, { value: text }] as const)]),
    members,
  });
  const trials = choices.flatMap(({ key, members, taken }) =>
    members.flatMap((member, i) => (i === taken ? [] : [trial([{ key, ...member }])])),
  );
  const extremes = (sign: 1 | -1) =>
    choices.flatMap(({ key, members }) => {
      const sizes = members.map(({ text }) => sign * sizeOf(text));
      return sizes.some(Number.isNaN) ? [] : [{ key, ...members[sizes.indexOf(Math.max(...sizes))]! }];
    });
  const [least, largest] = [extremes(-1), extremes(1)];
  if (least.length < 2) return trials;
  return [...trials, trial(least), trial(largest)];
}

/** Of a list, the sum: 256 and 128 units are more than 64. */
function sizeOf(text: string): number {
  const list = /^\[(.*)\]$/.exec(text);
  return list === null ? Number(text) : list[1]!.split(', ').reduce((sum, one) => sum + Number(one), 0);
}

/** Errors of trials, each once, with the members that bring it about. */
export function checkMembers(
  trials: readonly Trial[],
  bind: (trial: Trial, into: Reporter) => CheckedProgram | null,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const one of trials) {
    const reporter = new Reporter();
    bind(one, reporter);
    const errors = reporter.bag.sorted().filter(({ severity }) => severity === 'error');
    found.push(...errorsOf(one, errors, found));
  }
  return found;
}

/** Those that are not known yet, with the trial's members next to them. */
export function errorsOf(
  { members }: Trial,
  errors: readonly Diagnostic[],
  known: readonly Diagnostic[],
): Diagnostic[] {
  const isKnown = (one: Diagnostic) =>
    known.some(
      ({ code, span }) => code === one.code && span?.file === one.span?.file && span?.start === one.span?.start,
    );
  const related = members.map(({ key, text, span }) => ({ span, message: `with '${key}' ${text}` }));
  return errors.filter((one) => !isKnown(one)).map((one) => ({ ...one, related: [...one.related, ...related] }));
}
