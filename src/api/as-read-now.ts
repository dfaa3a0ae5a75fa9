/** The model of an earlier step, measured on the rows of today's: their columns and heads may be called otherwise since. */
import { encoderFrom } from '../bundle/build-encoder.ts';
import { renamedPlan } from '../diff/renamed-plan.ts';
import { renames } from '../diff/renames.ts';
import { dataOf } from '../ir/members.ts';
import type { Plan } from '../ir/plan.ts';
import { oldNames } from '../migrate/old-names.ts';
import type { MetricsByHead } from '../schedule/history.ts';
import { recordOf } from '../text/record.ts';
import type { OpenRun } from './open-run.ts';

const none: ReadonlyMap<string, string> = new Map();

/** The run, with columns and sources by the names that `next` has for them, and rows that weigh what they weigh for it. Its weights have their names. */
export function asReadNow(run: OpenRun, next: Plan): OpenRun {
  const old = run.build.plan;
  const { column, source } = renames(old, next);
  const renamed = renamedPlan(old, { signal: none, group: none, cross: none, head: none, vocab: none, source, column });
  const { nodes, params, outputs } = old;
  const plan: Plan = {
    ...renamed,
    ...{ nodes, params, outputs },
    towers: renamed.towers.map((tower, i) => ({ ...tower, name: old.towers[i]!.name })),
    data: { ...dataOf(renamed), weight: dataOf(next).weight },
  };
  const encoderSource = { plan, vocabularies: run.build.vocabularies };
  const createEncoder = () => encoderFrom(encoderSource);
  return { ...run, build: { ...run.build, plan, encoder: createEncoder(), createEncoder, encoderSource } };
}

/** Metrics by the heads of `next`: of those that `old` has, under this name or an earlier one, and that mean the same. */
export function headsOf(next: Plan, old: Plan, metrics: MetricsByHead): MetricsByHead {
  const names = oldNames(old, next);
  return recordOf(
    next.heads.flatMap(({ name }) => {
      const was = names.head(name);
      const of = was === null ? undefined : metrics[old.heads[was]!.name];
      return of === undefined ? [] : [[name, of] as const];
    }),
  );
}
