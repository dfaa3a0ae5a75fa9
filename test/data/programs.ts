/** Checked programs by hand for the tests of profiling. */
import type { DataPlan, TableSource } from '../../src/ir/plan.ts';
import type { CheckedModel, CheckedProgram, CheckedSignal } from '../../src/language/semantics/model.ts';
import { noLayers, signal, span, train } from '../helpers/checked.ts';

export interface ProgramParts extends Partial<Omit<CheckedModel, 'data' | 'heads' | 'train'>> {
  readonly data: Partial<DataPlan> & { readonly primary: TableSource };
  readonly signals: readonly CheckedSignal[];
  readonly heads?: readonly CheckedModel['heads'][number][];
  readonly train?: Partial<CheckedModel['train']>;
}

export function program(
  parts: ProgramParts,
  variants: Readonly<Record<string, Partial<CheckedModel>>> = {},
): CheckedProgram {
  const base: CheckedModel = {
    name: 'm',
    variant: null,
    doc: null,
    span,
    vocabs: [],
    groups: [],
    crosses: [],
    sequences: [],
    reads: [],
    bias: null,
    bottom: { ...noLayers, ensemble: null },
    towers: [],
    trees: { options: null, stated: true },
    sampling: null,
    calibration: null,
    baselines: [],
    budget: { params: null, flops: null, memory: null },
    was: [],
    ...parts,
    heads: parts.heads ?? [],
    data: { joins: [], time: null, source: null, servedBy: null, weight: null, afterImpression: [], ...parts.data },
    train: { ...train, ...parts.train },
  };
  return {
    base,
    variants: new Map(Object.entries(variants).map(([name, change]) => [name, { ...base, variant: name, ...change }])),
    choices: [],
    lockedOptions: [],
    ignoredChoices: [],
    run: { every: 86_400, window: 604_800, retrainEvery: null, gates: [], keep: 14, stated: new Set() },
    allows: [],
    search: { trials: 24, by: 'halving', minimize: null, withinSeconds: null, stated: new Set() },
  };
}

/** A continuous signal with everything left to the profile. */
export function open(name: string, change: Partial<CheckedSignal> = {}): CheckedSignal {
  const dot = name.indexOf('.');
  const place = dot < 0 ? {} : { input: name, table: name.slice(0, dot), column: name.slice(dot + 1) };
  return signal(name, { format: 'continuous', ...place, ...change });
}

export function checkedHead(
  name: string,
  change: Partial<CheckedModel['heads'][number]> = {},
): CheckedModel['heads'][number] {
  return {
    name,
    doc: null,
    label: { column: name, op: null, value: null },
    lossWeight: 1,
    sources: null,
    withinSeconds: null,
    ...noLayers,
    span,
    ...change,
  };
}
