/** Two steps of a state folder, measured on the same rows. */
import { join, relative, resolve } from 'node:path';
import { openWindow } from '../data/relation/open-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { dataOf } from '../ir/members.ts';
import type { MetricsByHead, StepEntry } from '../schedule/history.ts';
import { statePaths } from '../schedule/state-folder.ts';
import { outcomeOf } from './call.ts';
import { asReadNow, headsOf } from './as-read-now.ts';
import { evaluateRun } from './evaluate.ts';
import { labelDelay } from './label-delay.ts';
import { metricsOf } from './measure-step.ts';
import { globFromHere } from './open-data.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { given, path as aPath, string as aString } from './option-kinds.ts';
import { compareStepsOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import type { CallOptions } from './call.ts';
import type { EngineOptions } from './start-engine.ts';
import { keptStep, stepsAt } from './steps.ts';

export interface CompareStepsOptions extends CallOptions, EngineOptions {
  /** Fraction of bad rows above which the call ends with an error. Default 0.01. */
  readonly maxBad?: number;
}

export interface ComparedSteps {
  /** The two steps, in the order that was asked for. */
  readonly steps: readonly [StepEntry, StepEntry];
  /** Of each, on rows after those that either has learned from, before calibration; by the heads of the later one. */
  readonly metrics: readonly [MetricsByHead, MetricsByHead];
  /** The rows are after this and before that, epoch ms. */
  readonly after: number;
  readonly until: number;
}

export function compareSteps(
  state: string,
  first: string,
  second: string,
  options: CompareStepsOptions = {},
): Promise<Outcome<ComparedSteps>> {
  const arguments_ = { state: [state, aPath], first: [first, aString], second: [second, aString] } as const;
  return outcomeOf(given(options, compareStepsOptions, arguments_), async (call) => {
    const { engine, threads, maxBad } = options;
    const found = await stepsAt(call, state);
    const steps = [keptStep(state, found, first), keptStep(state, found, second)] as const;
    const after = Math.max(...steps.map(({ measuredAfter }) => measuredAfter));
    const folder = statePaths(resolve(call.cwd, state)).steps;
    const open = ({ name }: StepEntry) => openRun(call, relative(call.cwd, join(folder, name)) || '.', undefined, null);
    const runs = [await open(steps[0]), await open(steps[1])] as const;
    // By the names and the data of the later one.
    const {
      root,
      build: { plan },
    } = runs[steps[0].until > steps[1].until ? 0 : 1];
    const data = dataOf(plan);
    const until = Math.max(...steps.map(({ until: end }) => end)) - labelDelay(plan.heads);
    const window = await openWindow({ root, data, after, until });
    if (window === null) {
      const span = `after ${new Date(after).toISOString()} and before ${new Date(until).toISOString()}`;
      throw new Refusal([diagnostic('ADS9060', null, { data: `"${data.primary.glob}"`, span })], 'data');
    }
    const asked = { engine, threads, maxBad, data: globFromHere(call, root, data.primary.glob) };
    const measure = async (run: OpenRun): Promise<MetricsByHead> => {
      const { report } = await evaluateRun(call, { ...asReadNow(run, plan), root }, asked, { window });
      return headsOf(plan, run.build.plan, metricsOf(report));
    };
    return { steps, metrics: [await measure(runs[0]), await measure(runs[1])], after, until };
  });
}
