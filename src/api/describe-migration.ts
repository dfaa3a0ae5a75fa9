/** What becomes of weights, for people. */
import type { RunRecord } from '../train/run/folder.ts';
import type { Migration } from './migrate.ts';

const number = (n: number): string => n.toLocaleString('en');
const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
/** A difference of probabilities: three digits, 0 as it is. */
const small = (x: number): string => (x === 0 ? '0' : x >= 1e-4 ? x.toFixed(5) : x.toExponential(1));

/** A line an action: the parts that stay are counted, the others named. */
export function describeParts({ parts }: Pick<Migration, 'parts'>): string[] {
  const actions = new Map<string, Migration['parts'][number][]>();
  for (const part of parts) actions.set(part.action, [...(actions.get(part.action) ?? []), part]);
  return [...actions].flatMap(([action, of]) => {
    if (action !== 'same')
      return of.map(
        ({ name, size, note }) =>
          `  ${action.padEnd(12)}${number(size).padStart(12)}  ${name}${note === null ? '' : `: ${note}`}`,
      );
    const size = of.reduce((sum, part) => sum + part.size, 0);
    return [`  ${action.padEnd(12)}${number(size).padStart(12)}  ${of.length} ${of.length === 1 ? 'part' : 'parts'}`];
  });
}

/** Numbers, predictions, calibrator, trees: a line each. */
export function describeMigration({ parameters, optimizer, predictions, calibrator, trees }: Migration): string[] {
  const total = parameters.kept + parameters.fresh;
  const tensors = optimizer.kept + optimizer.fresh;
  return [
    `${percent(parameters.kept, total)} of ${number(total)} parameters have a value of the run, ${percent(parameters.fresh, total)} are new; ${number(parameters.dropped)} of the run's go`,
    ...(tensors === 0 ? [] : [`optimizers: ${optimizer.kept} of ${tensors} tensors go along`]),
    ...describePredictions(predictions, trees !== null && !predictions.trees),
    `calibrator: ${calibrator.reason}`,
    ...(trees === null ? [] : [`trees: ${trees}`]),
  ];
}

function describePredictions({ equal, on, rows, unlike, heads }: Migration['predictions'], alone: boolean): string[] {
  const of = alone ? ' of the network' : '';
  const where = on === 'the log' ? `${number(rows)} rows of the log` : `${number(rows)} golden rows`;
  if (equal) {
    const most = heads.reduce((max, head) => Math.max(max, head.max), 0);
    const others = unlike === 0 ? '' : ` (${number(unlike)} more are read otherwise)`;
    return [`predictions${of} are equal: the largest difference is ${small(most)}, on ${where}${others}`];
  }
  return heads.map(
    ({ head, mean, max }) =>
      `predictions${of}${alone ? ' for' : ' of'} ${head} move by ${small(mean)} on average and ${small(max)} at most, on ${where}`,
  );
}

/** What is said before a run is trained that starts from another one. Trees are grown again, so that predictions are of the network alone. */
export function describeStart({ parts, predictions }: Pick<Migration, 'parts' | 'predictions'>): string[] {
  return [...describeParts({ parts }), ...describePredictions(predictions, true)];
}

/** Of a run that starts from another one. @param run the other one, as people would type it */
export function describeFrom({ parameters, optimizer }: NonNullable<RunRecord['from']>, run: string): string {
  const total = parameters.kept + parameters.fresh;
  return `started from ${run}: ${percent(parameters.kept, total)} of ${number(total)} parameters have a value of it; optimizers ${optimizer ? 'go on from its own' : 'start from zero'}`;
}
