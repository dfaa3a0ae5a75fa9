/** `compare`: models of one spec, trained and evaluated side by side. */
import { relative } from 'node:path';
import type { Comparison } from '../evaluate/index.ts';
import { interrupted, outcomeOf } from './call.ts';
import { type ModelChoice, requirePlans } from './compile.ts';
import {
  compared,
  evaluateRun,
  measuredRows,
  refuseUnequal,
  type EvaluateOptions,
  type Evaluation,
  resamples,
  type RunEvaluation,
} from './evaluate.ts';
import type { Outcome } from './outcome.ts';
import { projectOf, type Spec } from './project.ts';
import { openRun } from './open-run.ts';
import { isRefusal } from './refusal.ts';
import { type Run, trainModel, type TrainingOptions } from './train.ts';
import { given, spec as aSpec, strings } from './option-kinds.ts';
import { compareOptions } from './options.ts';

export interface CompareOptions
  extends TrainingOptions, Omit<EvaluateOptions, 'root' | 'requireSignature' | 'calibratorKey' | 'lr'> {
  /** Called with each model's metrics as soon as they are known. */
  readonly onEvaluation?: (evaluation: Evaluation) => void;
}

export interface Compared {
  /** Differences to the first model, with intervals if asked for. Plain JSON. */
  readonly comparison: Comparison;
  /** In the order of the models. */
  readonly evaluations: readonly Evaluation[];
}

export function compare(
  spec: Spec,
  models: readonly string[],
  options: CompareOptions = {},
): Promise<Outcome<Compared>> {
  return outcomeOf(given(options, compareOptions, { spec: [spec, aSpec], models: [models, strings] }), async (call) => {
    const project = projectOf(call, spec, options);
    const choices = models.map(choiceOf);
    const plans = await requirePlans(call, project, choices);
    // Known before a model is trained for nothing.
    refuseUnequal(
      plans.map((plan, i) => ({ name: models[i]!, ...measuredRows(plan, options.data !== undefined, options.split) })),
    );
    const evaluations: Evaluation[] = [];
    const measured: RunEvaluation[] = [];
    const whole: string[] = [];
    for (const [i, name] of models.entries()) {
      const trained = await beforeOthers(whole, (onStopped) =>
        trainModel(call, project, { ...options, ...choices[i]! }, onStopped),
      );
      whole.push(trained.record.id);
      const run = await openRun(call, relative(call.cwd, trained.dir) || '.', options.root, null);
      const found = await beforeOthers(whole, () => evaluateRun(call, run, options, { name }));
      measured.push(found);
      const { collector: _predictions, rows: _rows, ...evaluation } = found;
      evaluations.push(evaluation);
      options.onEvaluation?.(evaluation);
    }
    return {
      comparison: compared(measured, resamples(options), models.includes('lr') ? models.indexOf('lr') : null),
      evaluations,
    };
  });
}

/** An interrupt that leaves no run behind still finds those that were trained before. */
async function beforeOthers<T>(
  whole: readonly string[],
  work: (onStopped: (run: Run) => void) => Promise<T>,
): Promise<T> {
  let stopped = false;
  try {
    return await work(() => (stopped = true));
  } catch (error) {
    if (!isRefusal(error) || error.fault !== 'interrupted' || stopped || whole.length === 0) throw error;
    throw interrupted(`trained before: ${whole.map((id) => `'${id}'`).join(', ')}`);
  }
}

function choiceOf(name: string): ModelChoice {
  if (name === 'base') return {};
  return name === 'lr' || name === 'wide_deep' || name === 'gbdt_lr' ? { baseline: name } : { variant: name };
}
