/** Tables and columns in words: what each is to the model, and what the data had when they were profiled. */
import type { Lock } from '../../ir/lock.ts';
import type { DataPlan, JoinPlan } from '../../ir/plan.ts';
import type { Entry } from './describe.ts';
import type { CheckedModel, CheckedProgram } from './model.ts';

type Facts = (readonly [string, string])[];

/** Of a table whose columns are many, those that are listed. */
const MOST_COLUMNS = 40;

/** An entry for each join. */
export function joinEntries({ base }: CheckedProgram, lock: Lock | null): Entry[] {
  return (base.data?.joins ?? []).map((join) => ({
    kind: 'join',
    name: join.name,
    facts: joinFacts(base, join, lock),
  }));
}

export function joinFacts(model: CheckedModel, join: JoinPlan, lock: Lock | null): Facts {
  const { name, glob, format, on, side, asOf } = join;
  const used = model.signals.filter((signal) => signal.table === name).map((signal) => signal.name);
  return [
    ['files', `${JSON.stringify(glob)} (${format})`],
    ['on', on.map(({ left, right }) => (left === right ? left : `${left} = ${right}`)).join(', ')],
    ...(asOf === null ? [] : [['as_of', `the newest row of ${asOf} up to the example's time`] as const]),
    [
      'side',
      side === 'request' ? 'request: one row for all candidates of a request' : 'candidate: a row for each candidate',
    ],
    ['signals', used.length === 0 ? 'none reads it' : used.join(', ')],
    ...columnList(name, lock),
  ];
}

/** The columns of a table as the lock has them: `name TYPE, …`. */
export function columnList(table: string, lock: Lock | null): Facts {
  const columns = lock !== null && Object.hasOwn(lock.columns, table) ? lock.columns[table]! : null;
  if (columns === null) return [['columns', "known after 'adsc profile'"]];
  const shown = columns.slice(0, MOST_COLUMNS).map(({ name, type }) => `${name} ${type}`);
  const left = columns.length - shown.length;
  return [['columns', `${shown.join(', ')}${left === 0 ? '' : `, and ${left} more`}`]];
}

/** An entry for each column that the spec names or the lock knows, named as a spec does: `pins.price`, and `bid` of the log itself. */
export function columnEntries({ base }: CheckedProgram, lock: Lock | null): Entry[] {
  const { data } = base;
  if (data === null) return [];
  const tables = [data.primary.name, ...data.joins.map(({ name }) => name)];
  const known = tables.flatMap((table) =>
    (lock !== null && Object.hasOwn(lock.columns, table) ? lock.columns[table]! : []).map(({ name, type }) => ({
      name: table === data.primary.name ? name : `${table}.${name}`,
      type,
    })),
  );
  const types = new Map(known.map(({ name, type }) => [name, type]));
  const roles = rolesOf(base, data);
  return [...new Set([...roles.keys(), ...types.keys()])].map((name) => ({
    kind: 'column',
    name,
    facts: columnFacts(types.get(name) ?? null, roles.get(name) ?? [], lock),
  }));
}

function columnFacts(type: string | null, roles: readonly string[], lock: Lock | null): Facts {
  return [
    [
      'type',
      type ?? (lock === null ? "known after 'adsc profile'" : 'the data had no such column when it was profiled'),
    ],
    ['used as', roles.length === 0 ? 'nothing: the spec does not name it' : roles.join('; ')],
  ];
}

/** What the spec makes of each column, by its name. */
function rolesOf({ signals, heads }: CheckedModel, data: DataPlan): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  const add = (name: string, role: string) => roles.set(name, [...(roles.get(name) ?? []), role]);
  const { time, source, key, requestId, servedBy, weight, afterImpression, joins } = data;
  if (time !== null) add(time.column, "the example's time");
  if (source !== null) add(source.column, `the source: ${source.values.join(', ')}`);
  for (const column of key ?? []) add(column, 'the key that says which row is which');
  if (requestId !== undefined) add(requestId, 'the request');
  if (servedBy) add(servedBy, 'the model that chose the impression');
  if (weight) add(weight, "the example's weight");
  for (const { name, on, asOf } of joins) {
    for (const { left, right } of on) {
      add(left, `key of join ${name}`);
      add(`${name}.${right}`, `key of join ${name}`);
    }
    if (asOf !== null) add(`${name}.${asOf}`, `since when a row of ${name} holds`);
  }
  for (const { label, name } of heads) add(label.column, `label of head ${name}`);
  for (const column of afterImpression) add(column, 'known after the impression alone: never a signal');
  for (const { name, input, derive } of signals)
    add(input, derive === null ? `signal ${name}` : `signal ${name}, by ${derive.fn}`);
  return roles;
}
