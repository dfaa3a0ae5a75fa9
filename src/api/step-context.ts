/** What the parts of `run` share. */
import { join } from 'node:path';
import type { Code, Parameters } from '../diagnostics/catalog/index.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { DataPlan } from '../ir/plan.ts';
import type { CheckedProgram } from '../language/semantics/index.ts';
import type { Call } from './call.ts';
import type { Project } from './project.ts';
import type { StepCommands } from '../schedule/executors.ts';
import type { Ownership } from '../schedule/owner.ts';
import { notWritten, Refusal } from './refusal.ts';
import type { RunOptions } from './run.ts';

export interface StepContext {
  readonly call: Call;
  readonly project: Project;
  readonly program: CheckedProgram;
  /** Of its sources. */
  readonly digest: string;
  /** With a time. */
  readonly data: DataPlan;
  /** Epoch ms. */
  readonly at: number;
  /** Absolute. */
  readonly state: string;
  /** As typed. */
  readonly shown: string;
  readonly own: Ownership;
  /** Of the parts that other programs do. */
  readonly commands: StepCommands;
  readonly options: RunOptions;
}

export function refused<C extends Code>(code: C, parameters: Parameters<C>, hint: string | null = null): Refusal {
  return new Refusal([diagnostic(code, null, parameters, { hint })], 'data');
}

/** Work that writes into the state; the system's reason where it can't. @param what of the state */
export async function writing<T>({ shown }: StepContext, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw notWritten(join(shown, what), error);
  }
}

/** {@link writing} what counts from then on: only by whoever still owns the state. */
export async function publishing<T>(context: StepContext, what: string, work: () => Promise<T>): Promise<T> {
  if (!(await context.own.isHeld()))
    throw refused('ADS9063', { state: context.shown, owner: 'another call, which took this one for dead' });
  return writing(context, what, work);
}

/** A time in messages. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
