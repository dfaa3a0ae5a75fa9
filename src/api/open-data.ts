/** Opening the data of a plan. */
import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { openDataset, type Dataset, type DatasetOptions } from '../data/dataset.ts';
import { trainingProblems } from '../data/training-problems.ts';
import { fewToChooseBy } from '../train/few-to-choose-by.ts';
import type { Call } from './call.ts';
import { withRoot } from './diagnostic-paths.ts';
import { isDataError, Refusal } from './refusal.ts';

export interface DataOptions {
  /** Files (a glob inside the project root) instead of the spec's: all their rows are taken. */
  readonly data?: string;
  /** Fraction of bad rows above which the call ends with an error. Default 0.01. */
  readonly maxBad?: number;
}

/** Its warnings are noted. `files` is a glob relative to the call's folder. The caller closes it. */
export async function openData(call: Call, options: Omit<DatasetOptions, 'onProgress'>): Promise<Dataset> {
  call.refuseAborted();
  const data = await openDataset({
    ...options,
    ...(options.files === undefined ? {} : { files: fromRoot(call, options.root, options.files) }),
    onProgress: ({ rows, total, joined }) => call.progress({ task: 'encode', joined, done: rows, total }),
  }).catch(refuseDataError(call, options.root));
  call.note(data.diagnostics);
  return data;
}

/** For `catch`: what the data layer found wrong, as the call refuses it. */
export function refuseDataError(call: Call, root: string): (error: unknown) => never {
  return (error) => {
    throw isDataError(error) ? new Refusal(withRoot(call, root, error.diagnostics), 'data') : error;
  };
}

/** Data that a model can be trained on: notes what is odd about its parts and labels. @param epochs of the run; default the plan's */
export async function openTrainingData(
  call: Call,
  options: Omit<DatasetOptions, 'onProgress'>,
  epochs?: number,
): Promise<Dataset> {
  const data = await openData(call, options);
  const problems = trainingProblems(options.plan, data);
  if (problems.some((problem) => problem.severity === 'error')) {
    await data.close();
    throw new Refusal(problems, 'data');
  }
  call.note(problems);
  const few = await fewToChooseBy(options.plan, data, epochs);
  if (few !== null) call.note([few]);
  return data;
}

/** A glob relative to the call's folder, as one from the project root. */
export function fromRoot(call: Call, root: string, glob: string): string {
  return relative(realpathSync(root), resolve(realpathSync(call.cwd), glob))
    .split(sep)
    .join('/');
}

/** A glob from the project root, as one relative to the call's folder: what {@link fromRoot} takes. */
export function globFromHere(call: Call, root: string, glob: string): string {
  return relative(realpathSync(call.cwd), join(realpathSync(root), glob))
    .split(sep)
    .join('/');
}
