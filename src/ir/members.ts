/** Members of a plan that are there by what a plan is: what one of its parts names is one of the others (`check/`). */
import { present } from '../text/present.ts';
import type { DataPlan, Plan, SignalPlan, VocabPlan } from './plan.ts';

/** The data of a plan that is read, trained or evaluated; only a plan that is compiled alone has none. */
export function dataOf(plan: Pick<Plan, 'data' | 'model'>): DataPlan {
  return present(plan.data, `data in the plan of ${plan.model}`);
}

export function signalNamed({ signals }: Pick<Plan, 'signals'>, name: string): SignalPlan {
  return present(
    signals.find((signal) => signal.name === name),
    `signal ${name}`,
  );
}

export function vocabOf({ vocabs }: Pick<Plan, 'vocabs'>, id: string): VocabPlan {
  return present(
    vocabs.find((vocab) => vocab.id === id),
    `vocabulary ${id}`,
  );
}
