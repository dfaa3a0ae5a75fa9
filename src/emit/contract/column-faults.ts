/** What a model asks of requests that another one took, column by column. */
import type { Schema } from '../../formats/shared/emit.ts';
import type { Contract } from './contract.ts';

/** Why a request of before would be refused. */
export interface RequestFault {
  /** The rest of a sentence about its column. */
  readonly text: string;
  /** `warning`: only for values that hardly any client sends. */
  readonly serving: 'breaking' | 'warning';
}

/** By column; a column that is not in it is taken as before. */
export function columnFaults(before: Contract, after: Contract): ReadonlyMap<string, RequestFault> {
  const faults = new Map<string, RequestFault>();
  const old = new Map(before.columns.map((column) => [column.name, column]));
  const breaks = (name: string, text: string) => void faults.set(name, { text, serving: 'breaking' });
  for (const { name, side, required, schema } of after.columns) {
    const was = old.get(name);
    if (was === undefined) {
      if (required) breaks(name, 'which requests of before do not have');
    } else if (was.side !== side) breaks(name, `which the ${side} has to send now`);
    else if (required && !was.required) breaks(name, 'which requests of before could leave out');
    else if (!accepts(was.schema, schema, false)) breaks(name, 'whose values of before are not all taken any more');
    else if (!accepts(was.schema, schema, true))
      faults.set(name, { text: 'of which integers beyond 2^53 are not taken any more', serving: 'warning' });
  }
  return faults;
}

/**
 * Whether every value that `old` takes is one that `next` takes. It may say no where it is so.
 * @param exact keys are integers that JSON numbers hold exactly; false: as if no client sent others
 */
function accepts(old: unknown, next: unknown, exact: boolean): boolean {
  if (JSON.stringify(old) === JSON.stringify(next)) return true;
  if (!isSchema(old) || !isSchema(next)) return false;
  const alternatives = (schema: Schema) => (Array.isArray(schema.anyOf) ? (schema.anyOf as unknown[]) : null);
  const before = alternatives(old);
  if (before !== null) return before.every((one) => accepts(one, next, exact));
  const after = alternatives(next);
  if (after !== null) return after.some((one) => accepts(old, one, exact));
  return Object.entries(next).every(([keyword, value]) => narrows(keyword, old, value, exact));
}

/** Whether a keyword of the new schema takes all that the old one takes. */
function narrows(keyword: string, old: Schema, value: unknown, exact: boolean): boolean {
  const was = old[keyword];
  const types = (of: unknown): readonly unknown[] => (Array.isArray(of) ? of : [of]);
  switch (keyword) {
    case 'type': {
      const wanted = types(value);
      if (was === undefined)
        return Array.isArray(old.enum) && old.enum.every((one) => typeof one === 'string') && wanted.includes('string');
      return types(was).every((type) => wanted.includes(type) || (type === 'integer' && wanted.includes('number')));
    }
    case 'enum':
      return Array.isArray(was) && was.every((one) => (value as unknown[]).includes(one));
    case 'minimum':
    case 'minItems':
      if (wholeKeys(keyword, old) || (!exact && value === Number.MIN_SAFE_INTEGER)) return true;
      return typeof was === 'number' && was >= (value as number);
    case 'maximum':
    case 'maxItems':
      if (wholeKeys(keyword, old) || (!exact && value === Number.MAX_SAFE_INTEGER)) return true;
      return typeof was === 'number' && was <= (value as number);
    case 'pattern':
      if (!types(old.type).includes('string') && old.enum === undefined) return true;
      return was === value || (typeof was === 'string' && (value as string).split('|').includes(was));
    case 'items':
      return accepts(was, value, exact);
    default:
      return JSON.stringify(was) === JSON.stringify(value);
  }
}

/** Bounds of what is no number, or of a text from a list. */
function wholeKeys(keyword: string, old: Schema): boolean {
  if (keyword.endsWith('Items')) return false;
  const types = Array.isArray(old.type) ? (old.type as unknown[]) : [old.type];
  return Array.isArray(old.enum) || !types.some((type) => type === 'integer' || type === 'number');
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
