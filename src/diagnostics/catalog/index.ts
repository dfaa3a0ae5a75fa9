import { blocks } from './blocks.ts';
import { budgetLock } from './budget-lock.ts';
import { bundle } from './bundle.ts';
import { calibration } from './calibration.ts';
import { cli } from './cli.ts';
import { config } from './config.ts';
import { dailyRun } from './daily-run.ts';
import { dataFiles } from './data-files.ts';
import type { CatalogEntry, Placeholders } from './define.ts';
import { engines } from './engines.ts';
import { evolution } from './evolution.ts';
import { migration } from './migration.ts';
import { histories } from './histories.ts';
import { ignores } from './ignores.ts';
import { leakage } from './leakage.ts';
import { modelling } from './modelling.ts';
import { names } from './names.ts';
import { options } from './options.ts';
import { predicting } from './predicting.ts';
import { rows } from './rows.ts';
import { serving } from './serving.ts';
import { signals } from './signals.ts';
import { statistics } from './statistics.ts';
import { structure } from './structure.ts';
import { syntax } from './syntax.ts';
import { training } from './training.ts';
import { trust } from './trust.ts';
import { vocabularies } from './vocabularies.ts';

export type { CatalogEntry, Example } from './define.ts';

/** Of the checker: what is wrong with a spec that can be parsed. */
export const checkerCodes = {
  ...names,
  ...options,
  ...signals,
  ...structure,
  ...blocks,
  ...histories,
  ...leakage,
} as const;

/** Every family by the first digit of its codes. */
export const families = {
  1: syntax,
  2: names,
  3: options,
  4: signals,
  5: { ...structure, ...blocks, ...histories },
  6: { ...leakage, ...modelling, ...ignores },
  7: budgetLock,
  8: {
    ...dataFiles,
    ...rows,
    ...vocabularies,
    ...engines,
    ...training,
    ...calibration,
    ...serving,
    ...predicting,
    ...statistics,
    ...bundle,
  },
  9: { ...cli, ...trust, ...evolution, ...migration, ...dailyRun, ...config },
} as const;

/** Every code that adsc can report. */
export const catalog = {
  ...syntax,
  ...checkerCodes,
  ...modelling,
  ...ignores,
  ...budgetLock,
  ...dataFiles,
  ...rows,
  ...vocabularies,
  ...engines,
  ...training,
  ...calibration,
  ...serving,
  ...predicting,
  ...statistics,
  ...bundle,
  ...cli,
  ...trust,
  ...evolution,
  ...migration,
  ...dailyRun,
  ...config,
} as const;

export type Code = keyof typeof catalog;
type ParameterName<C extends Code> = Placeholders<(typeof catalog)[C]['message']>;

/** The parameters of a code's message: `{}` when its template has none. */
export type Parameters<C extends Code> = { readonly [K in ParameterName<C>]: string | number };

export function isCode(code: string): code is Code {
  return Object.hasOwn(catalog, code);
}

/** The entry of a code, with its literal types forgotten. */
export function entryOf(code: Code): CatalogEntry {
  return catalog[code];
}
