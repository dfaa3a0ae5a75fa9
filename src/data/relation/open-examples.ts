/** The examples of a plan, with every column that it reads. */
import { delayedHeads, repeatedLabels } from '../../ir/delayed-heads.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Extras } from '../encoded-chunk.ts';
import type { Database } from '../database.ts';
import { Examples } from './examples.ts';
import type { ExamplesFacts, ExamplesOptions, Staging, WantedColumn } from './examples-options.ts';
import { placeOfName } from '../../ir/joined-name.ts';
import { dataOf } from '../../ir/members.ts';
import type { RowWindow } from './row-window.ts';

export interface PlanData {
  readonly plan: Plan;
  readonly root: string;
  readonly files?: string;
  readonly window?: RowWindow;
  readonly extras?: Extras;
  /** Columns of the primary table that name a row in what is written of it. */
  readonly names?: readonly string[];
  /** See `ExamplesOptions`. */
  readonly staging?: Staging;
  readonly rules?: Pick<ExamplesOptions, 'inFileOrder' | 'mayLack' | 'zone'>;
}

/** `facts`: of the same examples, opened before. The plan has data. @throws DataError */
export function openExamples(
  database: Database,
  { plan, root, files, window, extras, names, rules, staging }: PlanData,
  facts?: ExamplesFacts,
): Promise<Examples> {
  const splits = [{ holdout: plan.train.holdout, validate: plan.train.validate }];
  return Examples.open({
    database,
    root,
    data: dataOf(plan),
    splits,
    columns: columnsRead({ plan, extras, names }),
    repeated: repeatedLabels(plan.heads),
    ...(files === undefined ? {} : { files }),
    ...(window === undefined ? {} : { window }),
    ...(facts === undefined ? {} : { facts }),
    ...(staging === undefined ? {} : { staging }),
    ...rules,
  });
}

/** What is read of each row, keys of joins left out. */
export function columnsRead({ plan, extras, names }: Pick<PlanData, 'plan' | 'extras' | 'names'>): WantedColumn[] {
  const data = dataOf(plan);
  const named = (name: string) => placeOfName(data.joins, name);
  return [
    ...plan.inputs.map(({ table, column }) => ({ table, column, use: 'signal' as const })),
    ...plan.heads.map((head) => ({ ...named(head.label.column), use: 'label' as const })),
    ...delayedHeads(plan.heads).map(({ delay }) => ({ ...named(delay.at), use: 'label' as const })),
    ...(data.source === null ? [] : [{ table: null, column: data.source.column, use: 'source' as const }]),
    ...(data.weight === null ? [] : [{ ...named(data.weight), use: 'weight' as const }]),
    ...(data.requestId === undefined ? [] : [{ ...named(data.requestId), use: 'column' as const }]),
    ...(names ?? []).map((column) => ({ table: null, column, use: 'key' as const })),
    ...[...(extras?.numbers ?? []), ...(extras?.keys ?? [])].map((name) => ({
      ...named(name),
      use: 'column' as const,
    })),
  ];
}
